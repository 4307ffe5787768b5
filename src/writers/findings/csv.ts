import type { FindingsReport, ReviewedFinding } from '../../model.js';
import { inChunks } from '../chunks.js';
import { delimitedLine } from '../delimited.js';
import type { ReportOptions, ReportWriter } from '../report.js';
import { markedText } from './passages.js';

/** A finding a row (RFC 4180): its facts, then for each language where it stands, the text, and what is marked in it, divided by ` | `. */
export const csv = {
  name: 'csv',
  extension: 'csv',
  summary: 'a finding a row, with place, text and what is marked in each language (RFC 4180)',
  excel: true,
  write: (report, options) => inChunks(linesOf(report, options)),
} as const satisfies ReportWriter<FindingsReport>;

function* linesOf({ findings }: FindingsReport, { languages, excel, signature }: ReportOptions): Generator<string> {
  const columns = [...languages.keys()];
  const line = (cells: readonly string[]): string => delimitedLine(cells, ',', excel);
  yield (excel ? '\uFEFF' : '')
    + line(['id', 'rule', 'severity', 'interview', 'exchange', 'reason', ...columns.flatMap((column) => [`${column}_place`, `${column}_text`, `${column}_marked`]), 'accepted_by', 'accepted_why', 'signature']);
  for (const finding of findings) {
    const { id, rule, severity, interview, exchange, reason, accepted } = finding;
    yield line([id, rule, severity, interview, exchange === null ? '' : String(exchange), reason, ...columns.flatMap((column) => cellsOf(finding, column)), accepted?.by ?? '', accepted?.why ?? '', signature]);
  }
}

function cellsOf({ passages }: ReviewedFinding, column: string): string[] {
  const own = passages.filter((passage) => passage.column === column);
  const [first] = own;
  return first === undefined ? ['', '', ''] : [`${first.path}:${first.line}`, own.map(({ text }) => text).join(' '), own.flatMap(markedText).join(' | ')];
}
