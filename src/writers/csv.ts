import { writeDelimited } from './delimited.js';
import { everyUnit, type RowWriter } from './writer.js';

/** Rows as comma-separated values (RFC 4180). */
export const csv = {
  name: 'csv',
  extension: 'csv',
  summary: 'one aligned unit a row, comma-separated (RFC 4180)',
  keeps: 'the texts to the letter, exchange, role, confidence, SHA-256 of the sources',
  loses: 'speakers, titles, places in the files, warnings',
  units: everyUnit,
  excel: true,
  takes: 'rows',
  write: (rows, options) => writeDelimited(rows, options, ','),
} as const satisfies RowWriter;
