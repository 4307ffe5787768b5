import type { Row } from '../model.js';
import { inChunks } from './chunks.js';
import { rounded } from './rounded.js';
import type { WriteOptions } from './writer.js';

/**
 * A spreadsheet takes a cell that begins so for a formula or drops what follows (OWASP, CSV Injection; ASVS 1.2.10); the full-width
 * signs are folded to the plain ones by some input methods and spreadsheets. Example: `=1+1`.
 */
const FORMULA = /^[=+\-@\t\r\0＝＋－＠]/u;

/**
 * Rows as cells between delimiters, by RFC 4180: a header, CRLF, quotes only where needed and doubled inside. A language without a
 * counterpart is an empty cell, and so is the role of an exchange. Texts are byte-faithful; `excel` adds a byte-order mark and a `'`
 * before cells that a spreadsheet would calculate, nothing else.
 */
export function writeDelimited(rows: Iterable<Row>, options: WriteOptions, delimiter: ',' | '\t'): Iterable<string> {
  return inChunks(linesOf(rows, options, delimiter));
}

function* linesOf(rows: Iterable<Row>, { columns, signature, excel }: WriteOptions, delimiter: ',' | '\t'): Generator<string> {
  const line = (cells: readonly string[]): string => delimitedLine(cells, delimiter, excel);
  const byteOrderMark = excel ? '\uFEFF' : '';
  yield byteOrderMark + line(['interview', 'exchange', 'role', 'unit', ...columns, 'confidence', 'sources', 'signature']);
  for (const { interview, exchange, role, unit, texts, confidence, sources } of rows) {
    yield line([
      interview,
      exchange === null ? '' : String(exchange),
      role ?? '',
      String(unit),
      ...columns.map((column) => (Object.hasOwn(texts, column) ? texts[column]! : '')),
      String(rounded(confidence)),
      Object.entries(sources).map(([column, sha256]) => `${column}=${sha256}`).join(' '),
      signature,
    ]);
  }
}

/** One line of such a file, with its line end; `excel` guards cells that a spreadsheet would calculate. */
export function delimitedLine(cells: readonly string[], delimiter: ',' | '\t', excel: boolean): string {
  return `${cells.map((cell) => quoted(excel ? guarded(cell) : cell, delimiter)).join(delimiter)}\r\n`;
}

function quoted(cell: string, delimiter: string): string {
  const plain = !cell.includes(delimiter) && !cell.includes('"') && !cell.includes('\n') && !cell.includes('\r');
  return plain ? cell : `"${cell.replaceAll('"', '""')}"`;
}

const guarded = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);
