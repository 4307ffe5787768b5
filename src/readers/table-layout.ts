import { UserError } from '../diagnostics.js';
import type { Span } from '../model.js';
import { endsAsQuestion } from '../text/questions.js';
import { type ColumnKind, columnKinds } from './columns.js';
import { endsSentence } from './line-ends.js';
import { foldHeading, type Heading, headingOf, type LanguageOf, roleOf } from './table-headings.js';
import { timesIn } from './table-times.js';

/** A cell as printed, trimmed of nothing. */
export interface TableCell {
  readonly text: string;
  /** Source line, or row of the sheet, from 1. */
  readonly line: number;
  readonly bold?: readonly Span[];
  /** A time or duration, where the format knows that it is one, in milliseconds. */
  readonly milliseconds?: number;
  /** A cell above reaches down to here: what it says of speaker or interview holds, its words are not said again. */
  readonly continued?: boolean;
}

export interface TableRow {
  readonly line: number;
  /** Sparse where cells are missing. */
  readonly cells: readonly (TableCell | undefined)[];
}

/** A column that is used. */
export interface Column extends Heading {
  readonly index: number;
}

/** What the columns of a table hold. */
export interface TableLayout {
  readonly columns: readonly Column[];
  /** Index of the heading row; -1 when there is none. */
  readonly header: number;
  /** How it was found out. */
  readonly note: string;
}

/** Headings stand within so many rows from the top, below a title perhaps. */
const HEADER_ROWS = 10;
const LONGEST_HEADING = 60;
/** As many rows as are looked at to see what a column holds. */
const SAMPLE = 500;
/** The mean length of what can be speech, where no heading says so. */
const SPEECH = 12;

/** The letter of a column as spreadsheets have it, from index 0: `A`, `Z`, `AA`. */
export function columnLetter(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : `${columnLetter(Math.floor(index / 26) - 1)}${columnLetter(index % 26)}`;
}

const textIn = (row: TableRow | undefined, index: number): string => row?.cells[index]?.text.trim() ?? '';
/** Columns beyond this many are not looked at. */
const MOST_COLUMNS = 1000;
const widthOf = (rows: readonly TableRow[]): number => Math.min(MOST_COLUMNS, rows.reduce((most, { cells }) => Math.max(most, cells.length), 0));
const isSpeech = ({ kind }: { kind: ColumnKind }): boolean => kind === 'text' || kind === 'question' || kind === 'answer';

/** Finds out what the columns of a table hold: as told, by its headings, or by what stands in them; null when nothing in it looks like speech. Throws `UserError` `unknown-column`. */
export function layoutOf(rows: readonly TableRow[], told: ReadonlyMap<string, string> | undefined, languageOf: LanguageOf): TableLayout | null {
  const header = headerRow(rows, languageOf);
  if (told !== undefined && told.size > 0) return asTold(rows, told, header);
  return header === -1 ? byContent(rows) : byHeadings(rows, header, languageOf);
}

function headerRow(rows: readonly TableRow[], languageOf: LanguageOf): number {
  for (const [at, row] of rows.slice(0, HEADER_ROWS).entries()) {
    const texts = row.cells.map((cell) => cell?.text.trim() ?? '');
    const filled = texts.filter((text) => text !== '');
    if (filled.some((text) => text.length > LONGEST_HEADING || endsAsQuestion(text) || (endsSentence(text) && /\s/u.test(text)))) continue;
    const headings = texts.flatMap((text, index) => {
      const heading = headingOf(text, languageOf);
      return heading !== null && isHeadingOnce(rows, at, index) ? [heading] : [];
    });
    if (headings.length >= 2 || (headings.length === 1 && filled.length <= 2 && isSpeech(headings[0]!))) return at;
  }
  return -1;
}

/** A word that comes again below is no heading: `Q` and `A` in a column of roles. */
function isHeadingOnce(rows: readonly TableRow[], at: number, index: number): boolean {
  const text = textIn(rows[at], index);
  return !rows.slice(at + 1, at + 1 + SAMPLE).some((row) => textIn(row, index) === text);
}

function byHeadings(rows: readonly TableRow[], header: number, languageOf: LanguageOf): TableLayout | null {
  const columns: Column[] = [];
  const taken = new Set<string>();
  const unknown: number[] = [];
  for (let index = 0; index < widthOf(rows); index += 1) {
    const heading = headingOf(textIn(rows[header], index), languageOf);
    // A code of two letters may mean many things; a text has letters in it.
    const isEmptyText = heading !== null && isSpeech(heading) && !hasLetters(rows, index, header + 1);
    const key = heading === null ? '' : [heading.kind, heading.language ?? heading.version ?? ''].join(' ');
    if (heading === null || isEmptyText || taken.has(key)) {
      unknown.push(index);
      continue;
    }
    taken.add(key);
    columns.push({ ...heading, index });
  }
  if (columns.some(isSpeech)) return { columns, header, note: `columns by their headings in line ${rows[header]!.line}: ${printed(columns)}` };
  const text = longest(rows, header + 1, unknown);
  if (text === null) return null;
  const all = [...columns, column(text, 'text')].sort((a, b) => a.index - b.index);
  return { columns: all, header, note: `columns by their headings in line ${rows[header]!.line}, the text by its length: ${printed(all)}` };
}

function printed(columns: readonly Column[]): string {
  return columns.map(({ index, kind, language, version }) => `${columnLetter(index)} ${language ?? version ?? ''}${language === null && version === null ? '' : ' '}${kind}`).join(', ');
}

const column = (index: number, kind: ColumnKind, language: string | null = null): Column => ({ index, kind, language, version: null, unit: null });

function hasLetters(rows: readonly TableRow[], index: number, from: number): boolean {
  return rows.slice(from, from + SAMPLE).some((row) => /\p{L}/u.test(textIn(row, index).slice(0, 200)));
}

/** The column with the longest texts, if they are long enough for speech. */
function longest(rows: readonly TableRow[], from: number, candidates: readonly number[]): number | null {
  let best: { index: number; mean: number } | null = null;
  for (const index of candidates) {
    const texts = filledTexts(rows, index, from);
    const isProse = texts.filter((text) => /\p{L}[\s,，、。]|\p{Lo}{4}/u.test(text.slice(0, 400))).length * 2 >= texts.length;
    const mean = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
    if (texts.length > 0 && isProse && mean >= SPEECH && (best === null || mean > best.mean)) best = { index, mean };
  }
  return best?.index ?? null;
}

function filledTexts(rows: readonly TableRow[], index: number, from: number): string[] {
  return rows.slice(from, from + SAMPLE).map((row) => textIn(row, index)).filter((text) => text !== '');
}

/** No headings: the longest texts are the speech, short ones that come again are speakers or roles, times are times. */
function byContent(rows: readonly TableRow[]): TableLayout | null {
  const indices = Array.from({ length: widthOf(rows) }, (_, index) => index);
  const text = indices.length === 1 && hasLetters(rows, 0, 0) ? 0 : longest(rows, 0, indices);
  if (text === null) return null;
  const columns = [column(text, 'text')];
  const add = (kind: ColumnKind, fits: (texts: readonly string[]) => boolean): void => {
    const found = indices.find((index) => !columns.some((known) => known.index === index) && fits(filledTexts(rows, index, 0)));
    if (found !== undefined) columns.push(column(found, kind));
  };
  const most = (texts: readonly string[], is: (text: string) => boolean): boolean => texts.length > 0 && texts.filter(is).length >= texts.length * 0.8;
  add('time', (texts) => most(texts, (cell) => cell.includes(':') && timesIn(cell, 1000).length > 0));
  add('role', (texts) => most(texts, (cell) => roleOf(cell) !== null));
  add('speaker', (texts) => texts.length >= 3 && new Set(texts).size <= texts.length / 2 && most(texts, (cell) => cell.length <= 40 && /\p{L}/u.test(cell)));
  columns.sort((a, b) => a.index - b.index);
  return { columns, header: -1, note: `no headings; columns by what stands in them, the longest is the text: ${printed(columns)}` };
}

function asTold(rows: readonly TableRow[], told: ReadonlyMap<string, string>, header: number): TableLayout {
  const width = widthOf(rows);
  let named = header;
  const columns = [...told].map(([name, where]): Column => {
    const found = columnByHeading(rows, where);
    const index = found?.index ?? columnByPlace(where);
    if (index === null || index >= width) {
      throw new UserError(`the table has no column '${where.slice(0, 40)}'`, { rule: 'unknown-column', hint: `it has the columns A to ${columnLetter(Math.max(0, width - 1))}; name them by letter, number or heading` });
    }
    if (found !== null) named = Math.max(named, found.row);
    const kind = columnKinds.find((known) => known === name);
    return kind === undefined ? column(index, 'text', name) : column(index, kind);
  });
  if (!columns.some(isSpeech)) throw new UserError('--columns names no column of text', { rule: 'no-text-column', hint: 'add text=C, question=B,answer=C, or a language, as in en=C' });
  return { columns: columns.sort((a, b) => a.index - b.index), header: named, note: `columns as told: ${printed(columns)}` };
}

function columnByHeading(rows: readonly TableRow[], where: string): { index: number; row: number } | null {
  const wanted = foldHeading(where);
  for (const [row, { cells }] of rows.slice(0, HEADER_ROWS).entries()) {
    const index = cells.findIndex((cell) => cell !== undefined && cell.text.length <= LONGEST_HEADING && foldHeading(cell.text) === wanted);
    if (index !== -1 && wanted !== '' && isHeadingOnce(rows, row, index)) return { index, row };
  }
  return null;
}

/** `B`, `AA` or `2` as an index. */
function columnByPlace(where: string): number | null {
  if (/^\d{1,5}$/u.test(where)) return Number(where) === 0 ? null : Number(where) - 1;
  if (!/^[A-Za-z]{1,3}$/u.test(where)) return null;
  return [...where.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
