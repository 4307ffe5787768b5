import { UserError } from '../diagnostics.js';
import type { Metadata, Warning } from '../model.js';
import { csvRecords, type CsvRecord, delimiterOf } from './csv-records.js';
import { decodeText } from './encoding.js';
import { emptyWarning } from './lines.js';
import type { ReadDocument, ReadOptions, ReadResult } from './reader.js';
import { documentsOfTable } from './table-documents.js';
import { layoutOf, type TableRow } from './table-layout.js';

/** Reads a table of values between delimiters; `\t` is the delimiter of a TSV, otherwise it is found out. Throws `UserError` as `Reader.read` does. */
export function readDelimited(bytes: Uint8Array, options: ReadOptions, delimiter: '\t' | null): ReadResult {
  const decoded = decodeText(bytes, { encoding: options.encoding });
  const { encoding } = decoded;
  // Excel writes and obeys a first line that names the delimiter.
  const said = /^"?sep=(?<sign>[^\n"])"?(?:\n|$)/u.exec(decoded.text.slice(0, 10));
  const text = said === null ? decoded.text : decoded.text.slice(said[0].length);
  const sign = said?.groups!['sign'] ?? delimiter ?? delimiterOf(text);
  const { records, loneQuotes } = csvRecords(text, sign);
  if (records.length === 0) return { blocks: [], metadata: {}, warnings: [...decoded.warnings, emptyWarning()], encoding, notes: [] };
  const first = said === null ? 0 : 1;
  const rows: TableRow[] = records.map(({ line, cells }) => ({ line: line + first, cells: cells.map((cell) => ({ text: cell.text, line: cell.line + first })) }));
  refuseOwnExport(rows, options);
  const table = readTable(rows, options, 0);
  const warnings = [...decoded.warnings, ...table.warnings, ...raggedWarnings(records, first), ...quoteWarnings(records, loneQuotes, sign, first)];
  return { ...wholeOf(table.documents, table.notes), encoding, warnings: table.documents.length === 0 ? [...warnings, emptyWarning()] : warnings };
}

/** What one table of a file gives. */
export interface ReadTable {
  readonly documents: readonly ReadDocument[];
  readonly warnings: readonly Warning[];
  readonly notes: readonly string[];
}

/** Reads the rows of one table. Throws `UserError` `no-text-column` when nothing in it can be speech. */
export function readTable(rows: readonly TableRow[], { columns, languageOf }: ReadOptions, number: number): ReadTable {
  const layout = layoutOf(rows, columns, languageOf ?? (() => null));
  if (layout === null) {
    throw new UserError('this table has no column that is the text of an interview', { rule: 'no-text-column', hint: 'say what its columns hold, as in --columns speaker=A,text=C' });
  }
  return { ...documentsOfTable(rows, layout, number), notes: [layout.note] };
}

/** The result of a file: one document as blocks, several as documents. */
export function wholeOf(documents: readonly ReadDocument[], notes: readonly string[]): Pick<ReadResult, 'blocks' | 'metadata' | 'documents' | 'notes'> {
  const [only] = documents;
  if (documents.length <= 1) return { blocks: only?.blocks ?? [], metadata: only?.metadata ?? ({} satisfies Metadata), notes };
  return { blocks: [], metadata: {}, documents, notes };
}

/** Headings of the rows that hrd exports, in every format of rows. */
const OWN = ['interview', 'exchange', 'role', 'unit', 'confidence'];

/** Throws for a table that hrd wrote itself: read again, it would double the interviews it was made from. Who says what its columns hold wants it read. */
export function refuseOwnExport(rows: readonly TableRow[], { columns }: ReadOptions): void {
  const headings = new Set(rows[0]?.cells.map((cell) => cell?.text));
  if (columns !== undefined || !OWN.every((heading) => headings.has(heading))) return;
  throw new UserError('this table was written by hrd export', { rule: 'own-export', hint: 'ingest the files it was made from, or what hrd export --format json writes; if it was changed since, say --columns en=E,ru=F' });
}

function raggedWarnings(records: readonly CsvRecord[], first: number): Warning[] {
  const width = records[0]!.cells.length;
  const short = records.filter(({ cells }) => cells.length < width);
  const long = records.filter(({ cells }) => cells.slice(width).some(({ text }) => text.trim() !== ''));
  return [['shorter', short] as const, ['longer', long] as const].flatMap(([how, found]) =>
    found.length === 0 ? [] : [{ rule: 'ragged-rows', message: `${found.length === 1 ? 'one row is' : `${found.length} rows are`} ${how} than the first`, line: found[0]!.line + first }]);
}

/** So many whole rows inside one cell look as if a quote were missing. */
const SWALLOWED_ROWS = 2;

function quoteWarnings(records: readonly CsvRecord[], loneQuotes: readonly number[], sign: string, first: number): Warning[] {
  const warnings: Warning[] = [];
  if (loneQuotes.length > 0) {
    const message = `${loneQuotes.length === 1 ? 'a quote opens a cell and never closes it' : `${loneQuotes.length} quotes open cells and never close them`}; taken as text`;
    warnings.push({ rule: 'lone-quote', message, line: loneQuotes[0]! + first });
  }
  const width = records[0]!.cells.length;
  const swallowing = width < 2 ? undefined : records.flatMap(({ cells }) => [...cells]).find(({ text }) => swallowsRows(text, sign, width));
  if (swallowing !== undefined) warnings.push({ rule: 'quote-swallows-rows', message: 'a quoted cell holds what looks like whole rows; a quote may be missing', line: swallowing.line + first });
  return warnings;
}

function swallowsRows(text: string, sign: string, width: number): boolean {
  if (!text.includes('\n') || !text.includes(sign)) return false;
  return text.split('\n').filter((line) => line.split(sign, width).length >= width).length >= SWALLOWED_ROWS;
}
