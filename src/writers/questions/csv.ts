import type { QuestionList } from '../../model.js';
import { inChunks } from '../chunks.js';
import { delimitedLine } from '../delimited.js';
import type { ReportOptions, ReportWriter } from '../report.js';
import { rounded } from '../rounded.js';

/** Questions in their long form (RFC 4180): a row for each wording in its place, so that a pivot table can turn them as one likes. */
export const csv = {
  name: 'csv',
  extension: 'csv',
  summary: 'a wording in its place a row (RFC 4180)',
  excel: true,
  write: (list, options) => inChunks(linesOf(list, options)),
} as const satisfies ReportWriter<QuestionList>;

const HEADINGS = ['number', 'id', 'name', 'pinned', 'series', 'interview', 'exchange', 'language', 'question', 'confidence', 'path', 'sources', 'signature'];

function* linesOf({ questions, sources }: QuestionList, { excel, signature }: ReportOptions): Generator<string> {
  const line = (cells: readonly string[]): string => delimitedLine(cells, ',', excel);
  yield (excel ? '\uFEFF' : '') + line(HEADINGS);
  for (const { number, id, name, pinned, series, put } of questions) {
    for (const { interview, exchange, language, text, confidence, path } of put) {
      const sha256 = sources.get(path);
      yield line([
        String(number ?? ''), id, name ?? '', pinned ? 'yes' : 'no', String(series ?? ''), interview, String(exchange), language, text, String(rounded(confidence)), path,
        sha256 === undefined ? '' : `${language}=${sha256}`, signature,
      ]);
    }
  }
}
