import type { ByteWriter } from 'hyparquet-writer';
import type { Row } from '../model.js';
import { rounded } from './rounded.js';
import { everyUnit, type RowWriter, type WriteOptions } from './writer.js';

/** Characters of text in a group of rows: what is in memory at a time, and what a reader unpacks at a time. */
const GROUP = 1 << 19;
/** Rows in a group, where they are short. */
const MOST_ROWS = 50_000;

/**
 * Apache Parquet, for data frames and DuckDB: the columns of the CSV with their types; a language without a counterpart is null.
 * The signature stands once, in the metadata of the file (`hrd.signature`).
 */
export const parquet = {
  name: 'parquet',
  extension: 'parquet',
  summary: 'rows as a typed table for DuckDB, pandas, R',
  keeps: 'as csv, with types; a missing text is null',
  loses: 'as csv',
  binary: true,
  units: everyUnit,
  takes: 'rows',
  write: piecesOf,
} as const satisfies RowWriter;

type Cell = string | number | null;
/** Name, Parquet type and whether a cell may be empty. */
type Field = readonly [name: string, type: 'STRING' | 'INT32' | 'DOUBLE', nullable: boolean];

const fieldsOf = (columns: readonly string[]): Field[] => [
  ['interview', 'STRING', false], ['exchange', 'INT32', true], ['role', 'STRING', true], ['unit', 'INT32', false],
  ...columns.map((column): Field => [column, 'STRING', true]),
  ['confidence', 'DOUBLE', false], ['sources', 'STRING', false],
];

const cellsOf = ({ interview, exchange, role, unit, texts, confidence, sources }: Row, columns: readonly string[]): Cell[] => [
  interview, exchange, role, unit,
  ...columns.map((column) => (Object.hasOwn(texts, column) ? texts[column]! : null)),
  rounded(confidence), Object.entries(sources).map(([column, sha256]) => `${column}=${sha256}`).join(' '),
];

async function* piecesOf(rows: Iterable<Row>, { columns, signature }: WriteOptions): AsyncGenerator<Uint8Array> {
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer');
  const fields = fieldsOf(columns);
  const writer = new ByteWriter();
  const schema = [{ name: 'rows', num_children: fields.length }, ...fields.map(([name, type, nullable]) => ({
    name,
    ...(type === 'STRING' ? { type: 'BYTE_ARRAY' as const, converted_type: 'UTF8' as const } : { type }),
    repetition_type: nullable ? 'OPTIONAL' as const : 'REQUIRED' as const,
  }))];
  const file = new ParquetWriter({ writer, schema, kvMetadata: [{ key: 'hrd.signature', value: signature }], createdBy: 'hrd' });
  let group: Cell[][] = fields.map(() => []);
  let size = 0;
  const flush = (): Uint8Array => {
    void file.write({ columnData: fields.map(([name], index) => ({ name, data: group[index]! })), rowGroupSize: MOST_ROWS });
    group = fields.map(() => []);
    size = 0;
    return taken(writer);
  };
  for (const row of rows) {
    cellsOf(row, columns).forEach((cell, index) => {
      group[index]!.push(cell);
      if (typeof cell === 'string') size += cell.length;
    });
    if (size >= GROUP || group[0]!.length >= MOST_ROWS) yield* inPieces(flush());
  }
  if (group[0]!.length > 0) yield* inPieces(flush());
  await file.finish();
  yield* inPieces(taken(writer));
}

/** What has been written since the last time; the writer goes on counting from there. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}

const PIECE = 1 << 16;

function* inPieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += PIECE) yield bytes.subarray(start, start + PIECE);
}
