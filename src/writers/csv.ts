import { writeDelimited } from './delimited.js';
import type { RowWriter } from './writer.js';

/** Rows as comma-separated values (RFC 4180). */
export const csv = {
  name: 'csv',
  extension: 'csv',
  summary: 'one aligned unit a row, comma-separated (RFC 4180)',
  takes: 'rows',
  write: (rows, options) => writeDelimited(rows, options, ','),
} as const satisfies RowWriter;
