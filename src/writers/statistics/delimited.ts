import type { Statistics } from '../../model.js';
import { inChunks } from '../chunks.js';
import { delimitedLine } from '../delimited.js';
import type { ReportOptions } from '../report.js';
import { groupHeadings, groupRow } from './group-rows.js';

/** Groups as cells between delimiters (RFC 4180); what there is not is an empty cell. */
export function writeGroups(statistics: Statistics, options: ReportOptions, delimiter: ',' | '\t'): Iterable<string> {
  return inChunks(linesOf(statistics, options, delimiter));
}

function* linesOf(statistics: Statistics, { signature, excel }: ReportOptions, delimiter: ',' | '\t'): Generator<string> {
  const line = (cells: readonly string[]): string => delimitedLine(cells, delimiter, excel);
  yield (excel ? '\uFEFF' : '') + line([...groupHeadings(statistics), 'signature']);
  for (const group of statistics.groups) yield line([...groupRow(group, statistics).map((figure) => (figure === null ? '' : String(figure))), signature]);
}
