import type { Row } from '../model.js';
import { inChunks } from './chunks.js';
import { rounded } from './rounded.js';
import { everyUnit, type RowWriter, type WriteOptions } from './writer.js';

/**
 * One JSON object a line, described by `schema/hrd-1.row.schema.json`. It has the columns of the CSV, so `jq .ru` and a data frame
 * read both alike: every line has every language, `null` where one has no counterpart.
 */
export const jsonl = {
  name: 'jsonl',
  extension: 'jsonl',
  summary: 'one aligned unit a line, as JSON objects',
  keeps: 'as csv; a missing text is null, an empty one is empty',
  loses: 'as csv',
  units: everyUnit,
  takes: 'rows',
  write: (rows, options) => inChunks(linesOf(rows, options)),
} as const satisfies RowWriter;

function* linesOf(rows: Iterable<Row>, { columns, signature }: WriteOptions): Generator<string> {
  for (const { interview, exchange, role, unit, texts, confidence, sources } of rows) {
    const line = Object.fromEntries<unknown>([
      ['interview', interview],
      ['exchange', exchange],
      ['role', role],
      ['unit', unit],
      ...columns.map((column) => [column, Object.hasOwn(texts, column) ? texts[column] : null] as const),
      ['confidence', rounded(confidence)],
      ['sources', sources],
      ['signature', signature],
    ]);
    yield `${JSON.stringify(line)}\n`;
  }
}
