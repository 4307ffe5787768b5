import { attribute, type HtmlElement } from './html-tree.js';

/** A table that is being read; rows and columns count from 0. */
export interface TableState {
  readonly number: number;
  row: number;
  column: number;
  /** Columns that cells of earlier rows reach into, and the first row in which they are free again. */
  readonly taken: Map<number, number>;
}

/** The most columns or rows a cell may span (HTML, "colspan" and "rowspan"); here also the most columns that are counted. */
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65_534;

/** A table before its first row. */
export function tableState(number: number): TableState {
  return { number, row: -1, column: 0, taken: new Map() };
}

/** Goes on to the next row. */
export function nextRow(table: TableState): void {
  table.row += 1;
  table.column = 0;
}

/** The column of the next cell, after those that cells from above reach into; the cell's own span is taken. */
export function nextColumn(table: TableState, cell: HtmlElement): number {
  while (table.column < MOST_COLUMNS && isTaken(table)) table.column += 1;
  const column = table.column;
  const width = Math.min(span(attribute(cell, 'colspan'), MOST_COLUMNS), Math.max(1, MOST_COLUMNS - column));
  const height = span(attribute(cell, 'rowspan'), MOST_ROWS);
  if (height > 1) for (let offset = 0; offset < width; offset += 1) table.taken.set(column + offset, table.row + height);
  table.column = column + width;
  return column;
}

/** `taken` holds the first row in which the column is free again. */
function isTaken({ taken, column, row }: TableState): boolean {
  return (taken.get(column) ?? 0) > row;
}

function span(value: string | undefined, most: number): number {
  const number = value !== undefined && /^\s*\d{1,9}\s*$/u.test(value) ? Number(value) : 1;
  return Math.min(Math.max(number, 1), most);
}
