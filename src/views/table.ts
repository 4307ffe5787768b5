import Table from 'cli-table3';
import { isRightToLeft } from '../text/scripts.js';
import { displayWidth, truncate, wrapText } from '../text/width.js';
import { isolated } from './direction.js';
import type { Style } from './page.js';
import type { Screen } from './view.js';

/** A cell: text that went through `visible`, and how it is coloured. */
export interface Cell {
  readonly text: string;
  readonly style?: Style;
  /** A path is read from left to right whatever its folders are called. */
  readonly path?: true;
}

export interface TableColumn {
  readonly head: string;
  readonly align?: 'right';
  /** May be wrapped down to so many terminal columns before another column goes. */
  readonly narrowest?: number;
  /** Where the table is too wide, the column with the highest number goes first; those without one stay. */
  readonly expendable?: number;
}

/** Between two columns. */
const GAP = 2;
/** Columns no more expendable than this stay as long as wrapping names makes room for them; for the others no name is made narrower than `COMFORTABLE`. */
const RATHER_WRAP = 3;
const COMFORTABLE = 36;
/** A column is not wider than this, whatever the screen. */
const WIDEST_COLUMN = 120;
/** cli-table3 looks at all rows above for every cell: quadratic, unless it gets few rows at a time. */
const ROWS_AT_ONCE = 100;
/** No cell is taller than this: a name of a thousand characters must not fill the screen. */
const TALLEST_CELL = 6;
const NO_BORDERS = Object.fromEntries(
  ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right', 'left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'].map((name) => [name, '']),
);

/**
 * A table without borders: wraps the columns that may be wrapped, then leaves out what can best be spared, until it fits.
 *
 * cli-table3 sets it, but counts columns by string-width 4, which gives Arabic vowel signs, Devanagari marks and bidi isolates a
 * column each. It therefore gets a stand-in of the true width for each line of a cell, and the text takes its place afterwards.
 */
export function* table(columns: readonly TableColumn[], rows: readonly (readonly Cell[])[], { width, colour }: Screen): Generator<string> {
  const { kept, widths } = fit(columns, rows, width);
  const head = kept.map((index): Cell => ({ text: columns[index]!.head, style: colour.dim }));
  yield* set([head], kept, columns, widths);
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    const some = rows.slice(start, start + ROWS_AT_ONCE).map((row) => kept.map((index) => row[index]!));
    yield* set(some, kept, columns, widths);
  }
}

interface Fit {
  /** Indexes of the columns that stay. */
  readonly kept: readonly number[];
  /** Terminal columns of each of them. */
  readonly widths: readonly number[];
}

function fit(columns: readonly TableColumn[], rows: readonly (readonly Cell[])[], width: number): Fit {
  const natural = columns.map(({ head }, index) => Math.min(WIDEST_COLUMN, rows.reduce((most, row) => Math.max(most, displayWidth(row[index]!.text)), head.length)));
  let kept = columns.map((_, index) => index);
  for (;;) {
    const room = width - GAP * (kept.length - 1);
    const whole = kept.map((index) => natural[index]!);
    const spared = kept.filter((index) => columns[index]!.expendable !== undefined).sort((a, b) => columns[b]!.expendable! - columns[a]!.expendable!)[0];
    const comfort = spared === undefined || columns[spared]!.expendable! <= RATHER_WRAP ? 0 : COMFORTABLE;
    const widths = shrunk(whole, kept.map((index) => Math.max(comfort, columns[index]!.narrowest ?? natural[index]!)), room);
    if (spared === undefined || total(widths) <= room) return { kept, widths };
    kept = kept.filter((index) => index !== spared);
  }
}

const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

/** Takes one terminal column after the other from the widest of those that may be wrapped, until all fit `room` or none can give more. */
function shrunk(natural: readonly number[], narrowest: readonly number[], room: number): number[] {
  const widths = [...natural];
  for (let excess = total(widths) - room; excess > 0; excess--) {
    const widest = widths.reduce((found, width, index) => (width > narrowest[index]! && width > (widths[found] ?? 0) ? index : found), -1);
    if (widest < 0) break;
    widths[widest]! -= 1;
  }
  return widths;
}

function* set(rows: readonly (readonly Cell[])[], kept: readonly number[], columns: readonly TableColumn[], widths: readonly number[]): Generator<string> {
  if (rows.length === 0) return;
  const frame = new Table({
    chars: NO_BORDERS,
    colWidths: widths.map((width) => width + GAP),
    colAligns: kept.map((index) => columns[index]!.align ?? 'left'),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': GAP },
  });
  const lines = rows.map((row) => row.map(({ text }, index) => wrapped(text, widths[index]!)));
  for (const row of lines) frame.push(row.map((cell) => cell.map((line) => 'x'.repeat(displayWidth(line))).join('\n')));
  const texts = inReadingOrder(rows, lines);
  for (const line of frame.toString().split('\n')) yield line.trimEnd().replace(/x+/gu, () => texts.next().value ?? '');
}

/** Breaks a name after spaces and the signs that join its parts, elsewhere only where a part is wider than the column. Example: `2021/a-b.txt`. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const part of text.split(/(?<=[ /_-])/u)) {
    if (displayWidth((current + part).trimEnd()) > width) {
      if (current !== '') lines.push(current.trimEnd());
      const cut = wrapText(part, width);
      current = cut.pop() ?? '';
      for (const line of cut) lines.push(line);
      if (part.endsWith(' ')) current += ' ';
    } else current += part;
  }
  lines.push(current.trimEnd());
  return lines.length <= TALLEST_CELL ? lines : [...lines.slice(0, TALLEST_CELL - 1), truncate(lines.slice(TALLEST_CELL - 1).join(''), width)];
}

/** The lines of all cells as the stand-ins follow each other on the page. */
function* inReadingOrder(rows: readonly (readonly Cell[])[], lines: readonly (readonly (readonly string[])[])[]): Generator<string, undefined> {
  for (const [index, row] of lines.entries()) {
    const height = row.reduce((most, cell) => Math.max(most, cell.length), 0);
    for (let line = 0; line < height; line++) {
      for (const [column, cell] of row.entries()) {
        const text = cell[line] ?? '';
        const { text: whole, style, path } = rows[index]![column]!;
        if (displayWidth(text) > 0) yield isolated(style === undefined ? text : style(text), path !== true && isRightToLeft(whole));
      }
    }
  }
}
