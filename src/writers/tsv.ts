import { writeDelimited } from './delimited.js';
import { everyUnit, type RowWriter } from './writer.js';

/** Rows as tab-separated values, quoted as in CSV: what spreadsheets and Python's `excel-tab` write and read. */
export const tsv = {
  name: 'tsv',
  extension: 'tsv',
  summary: 'one aligned unit a row, tab-separated, quoted like CSV',
  keeps: 'as csv',
  loses: 'as csv',
  units: everyUnit,
  excel: true,
  takes: 'rows',
  write: (rows, options) => writeDelimited(rows, options, '\t'),
} as const satisfies RowWriter;
