/** A cell of a table as text, with its source line from 1. */
export interface CsvCell {
  readonly text: string;
  readonly line: number;
}

/** A record, and where it begins. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly CsvCell[];
}

export interface CsvRecords {
  readonly records: readonly CsvRecord[];
  /** Lines of quotes that open a cell and never close it; they were taken as text. */
  readonly loneQuotes: readonly number[];
}

/**
 * Divides text into records and cells by RFC 4180, with what people make of it: spaces around quotes, quotes inside plain cells, quotes that
 * are not doubled. A quote that never closes is text, so that it does not swallow the rest of the file; libraries for CSV refuse the file or
 * swallow it. Linear in the length of the text; line ends are `\n`.
 */
export function csvRecords(text: string, delimiter: string): CsvRecords {
  const records: CsvRecord[] = [];
  const loneQuotes: number[] = [];
  let cells: CsvCell[] = [];
  let line = 1;
  let recordLine = 1;
  let at = 0;
  // No quote from here on closes a cell.
  let noCloserFrom = Infinity;
  while (at <= text.length) {
    const open = skipSpaces(text, at);
    let closed: QuotedCell | null = null;
    if (text[open] === '"') {
      closed = open < noCloserFrom ? quotedCell(text, open, delimiter) : null;
      if (closed === null) {
        noCloserFrom = Math.min(noCloserFrom, open);
        loneQuotes.push(line);
      }
    }
    const end = closed?.end ?? plainEnd(text, at, delimiter);
    cells.push({ text: closed?.text ?? text.slice(at, end), line });
    if (closed !== null) line += closed.lines;
    if (text[end] === delimiter) {
      at = end + 1;
      continue;
    }
    if (cells.length > 1 || cells[0]!.text.trim() !== '') records.push({ line: recordLine, cells });
    cells = [];
    at = end + 1;
    line += 1;
    recordLine = line;
  }
  return { records, loneQuotes };
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at += 1;
  return at;
}

/** A plain cell ends at the delimiter or the line's end, whichever comes first. */
function plainEnd(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at += 1;
  return at;
}

interface QuotedCell {
  readonly text: string;
  /** Offset of the delimiter or line end after it. */
  readonly end: number;
  /** Line ends inside. */
  readonly lines: number;
}

/** The cell that a quote opens, or null when no quote closes it: one before a delimiter or a line's end. */
function quotedCell(text: string, open: number, delimiter: string): QuotedCell | null {
  let cell = '';
  let from = open + 1;
  for (let quote = text.indexOf('"', from); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    if (text[quote + 1] === '"') {
      cell += text.slice(from, quote + 1);
      from = quote + 2;
      quote += 1;
      continue;
    }
    const after = skipSpaces(text, quote + 1);
    if (after < text.length && text[after] !== delimiter && text[after] !== '\n') continue;
    cell += text.slice(from, quote);
    let lines = 0;
    for (let index = text.indexOf('\n', open); index !== -1 && index < quote; index = text.indexOf('\n', index + 1)) lines += 1;
    return { text: cell, end: after, lines };
  }
  return null;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** As much of a file as is looked at to see what divides its cells. */
const HEAD = 65_536;
const MOST_RECORDS = 60;

/** What divides the cells of a table: the sign that gives most records the same number of cells; among equals, the most cells. */
export function delimiterOf(text: string): string {
  const head = text.slice(0, HEAD);
  let best: { sign: string; share: number; cells: number } = { sign: ',', share: 0, cells: 1 };
  for (const sign of DELIMITERS) {
    const { records } = csvRecords(head, sign);
    const counts = new Map<number, number>();
    for (const { cells } of records.slice(0, MOST_RECORDS)) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
    const [cells, count] = [...counts].filter(([size]) => size > 1).sort(([a, x], [b, y]) => y - x || b - a)[0] ?? [1, 0];
    const share = count / Math.max(1, Math.min(records.length, MOST_RECORDS));
    if (share > best.share + 0.05 || (share > best.share - 0.05 && share > 0 && cells > best.cells)) best = { sign, share, cells };
  }
  return best.sign;
}
