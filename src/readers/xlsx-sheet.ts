import { UserError } from '../diagnostics.js';
import { wellFormed } from '../text/wellformed.js';
import type { TableCell, TableRow } from './table-layout.js';
import { type RichText, RichTextCollector, unescapeXlsx, type Workbook, XLSX_SPACES } from './xlsx-workbook.js';
import { printNumber } from './xlsx-values.js';
import { readXmlPart } from './xml-stream.js';
import type { Archive } from './zip.js';

/** A sheet as rows, what is hidden left out and counted. */
export interface SheetRows {
  readonly rows: readonly TableRow[];
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
  /** Formulas whose result is not in the file. */
  readonly uncalculated: number;
}

/** Columns beyond this many are not looked at, as in any table. */
const MOST_COLUMNS = 1000;
/** The most cells of all rows, empty ones between included, and the most text in all of them, in UTF-16 units: one shared string may be meant a million times. */
const MOST_CELLS = 10_000_000;
const MOST_TEXT = 128 * 1024 * 1024;
const REFERENCE = /^\$?(?<column>[A-Z]{1,3})\$?(?<row>\d{1,7})$/u;

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  formula: boolean;
}

interface Area {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/** Reads the cells of a sheet. Throws `UserError` as `readXmlPart` does, and `too-large-inside`. */
export function readSheet(archive: Archive, part: string, workbook: Workbook): SheetRows {
  const reader = new SheetReader(workbook);
  readXmlPart(archive, part, {
    open: ({ name, attribute }) => reader.open(name, attribute),
    close: (name) => reader.close(name),
    text: (text) => reader.text(text),
  }, XLSX_SPACES);
  return reader.finish();
}

class SheetReader {
  private readonly rows: { line: number; hidden: boolean; cells: (TableCell | undefined)[] }[] = [];
  private readonly hidden = new Set<number>();
  private readonly areas: Area[] = [];
  private readonly inline = new RichTextCollector();
  private cell: OpenCell | null = null;
  private inside: 'v' | 'f' | null = null;
  private line = 0;
  private column = -1;
  private uncalculated = 0;
  private cells = 0;
  private length = 0;

  constructor(private readonly workbook: Workbook) {}

  open(name: string, attribute: (name: string) => string | undefined): void {
    if (name === 'row') this.openRow(attribute('r'), attribute('hidden'));
    else if (name === 'c') this.openCell(attribute('r'), attribute('t'), attribute('s'));
    else if (name === 'v' || name === 'f') {
      this.inside = name;
      if (name === 'f' && this.cell !== null) this.cell.formula = true;
    } else if (name === 'col' && isTrue(attribute('hidden'))) this.hide(Number(attribute('min')), Number(attribute('max')));
    else if (name === 'mergeCell') this.merge(attribute('ref') ?? '');
    else if (this.cell !== null) this.inline.open(name, attribute);
  }

  close(name: string): void {
    if (name === 'v' || name === 'f') this.inside = null;
    else if (name === 'c') this.closeCell();
    else this.inline.close(name);
  }

  text(text: string): void {
    if (this.cell === null) return;
    if (this.inside === 'v') this.cell.value += text;
    else if (this.inside === null) this.inline.add(text);
  }

  finish(): SheetRows {
    this.spreadMerged();
    const rows = this.rows.filter(({ hidden, cells }) => !hidden && cells.length > 0);
    const hiddenRows = this.rows.filter(({ hidden, cells }) => hidden && cells.length > 0).length;
    let hiddenColumns = 0;
    for (const column of this.hidden) {
      const used = rows.filter(({ cells }) => cells[column] !== undefined);
      for (const { cells } of used) cells[column] = undefined;
      if (used.length > 0) hiddenColumns += 1;
    }
    return { rows: rows.filter(({ cells }) => cells.some((cell) => cell !== undefined)), hiddenRows, hiddenColumns, uncalculated: this.uncalculated };
  }

  private openRow(number: string | undefined, hidden: string | undefined): void {
    const line = number !== undefined && /^\d{1,7}$/u.test(number) ? Number(number) : this.line + 1;
    this.line = Math.max(line, this.line + 1);
    this.column = -1;
    this.rows.push({ line: this.line, hidden: isTrue(hidden), cells: [] });
  }

  private openCell(reference: string | undefined, type: string | undefined, style: string | undefined): void {
    const column = columnOf(REFERENCE.exec(reference ?? '')?.groups?.['column']);
    this.column = column ?? this.column + 1;
    this.cell = { column: this.column, type: type ?? 'n', style: Number(style ?? -1), value: '', formula: false };
  }

  private closeCell(): void {
    const { cell } = this;
    const row = this.rows.at(-1);
    const inline = this.inline.take();
    this.cell = null;
    if (cell === null || row === undefined || cell.column >= MOST_COLUMNS) return;
    if (cell.formula && cell.value === '' && cell.type !== 'str') this.uncalculated += 1;
    const content = this.contentOf(cell, inline);
    if (content.text === '') return;
    this.cells += Math.max(0, cell.column + 1 - row.cells.length);
    this.length += content.text.length;
    if (this.cells > MOST_CELLS || this.length > MOST_TEXT) throw new UserError('a sheet of this workbook is too large', { rule: 'too-large-inside', hint: 'divide it into smaller ones' });
    row.cells[cell.column] = { ...content, line: row.line };
  }

  private contentOf({ type, style, value }: OpenCell, inline: RichText): Omit<TableCell, 'line'> {
    const { strings, styles, from1904 } = this.workbook;
    const look = styles[style];
    if (type === 'n' || type === 'd') return type === 'n' && value !== '' ? printNumber(value, look?.kind ?? 'number', from1904) : { text: value };
    const rich = type === 's' ? strings[Number(value)] ?? { text: '', bold: [] } : type === 'inlineStr' ? inline : { text: type === 'b' ? (isTrue(value) ? 'TRUE' : 'FALSE') : unescapeXlsx(value), bold: [] };
    const { text } = wellFormed(rich.text);
    const bold = look?.bold === true && rich.bold.length === 0 && text.length > 0 ? [[0, text.length] as const] : rich.bold;
    return { text, ...(bold.length === 0 ? {} : { bold }) };
  }

  private hide(from: number, to: number): void {
    for (let column = from - 1; column < Math.min(to, MOST_COLUMNS); column += 1) if (column >= 0) this.hidden.add(column);
  }

  private merge(reference: string): void {
    const [first, last] = reference.split(':').map((corner) => REFERENCE.exec(corner)?.groups);
    const column = columnOf(first?.['column']);
    if (column !== null && last !== undefined) this.areas.push({ column, from: Number(first!['row']), to: Number(last['row']) });
  }

  /** A cell that reaches down over rows says the same of each: who speaks, which interview. */
  private spreadMerged(): void {
    const tall = this.areas.filter(({ from, to, column }) => to > from && column < MOST_COLUMNS);
    if (tall.length === 0) return;
    const byLine = new Map(this.rows.map((row, index) => [row.line, index]));
    let left = this.rows.length * 4;
    for (const { column, from, to } of tall) {
      const first = byLine.get(from);
      const source = first === undefined ? undefined : this.rows[first]!.cells[column];
      if (first === undefined || source === undefined) continue;
      for (let index = first + 1; index < this.rows.length && this.rows[index]!.line <= to && left > 0; index += 1, left -= 1) {
        const row = this.rows[index]!;
        this.cells += Math.max(0, column + 1 - row.cells.length);
        if (this.cells > MOST_CELLS) return;
        row.cells[column] ??= { ...source, line: row.line, continued: true };
      }
    }
  }
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** `A` -> 0, `AA` -> 26. */
function columnOf(letters: string | undefined): number | null {
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
