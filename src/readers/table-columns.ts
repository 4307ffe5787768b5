import type { Block, Cues, Metadata } from '../model.js';
import { dominantScript } from '../text/scripts.js';
import type { ReadDocument } from './reader.js';
import { headingOf, type Heading, type LanguageOf } from './table-headings.js';
import { areTwoLanguages, columnUses, hasHeading, type Column, type ColumnUse } from './table-evidence.js';

/** Blocks as their tables say they belong together. */
export interface ByColumn {
  readonly blocks: readonly Block[];
  readonly documents?: readonly ReadDocument[];
  readonly notes: readonly string[];
}

/** A table of the document, cell by cell. */
interface Table {
  readonly number: number;
  /** Rows in order, each with the blocks of its cells by column. */
  readonly rows: readonly ReadonlyMap<number, readonly Block[]>[];
  readonly columns: readonly number[];
  readonly uses: readonly ColumnUse[];
  readonly hasHeading: boolean;
  /** What the heading of each column says, where it says something known. */
  readonly headings: readonly (Heading | null)[];
}

/** What is known beside the blocks. */
export interface ColumnOptions {
  /** Reads names of languages; without it, headings are handed on as they are. */
  readonly languageOf?: LanguageOf | undefined;
  /** What the file says of itself: its title is that of each of its documents. */
  readonly metadata?: Metadata;
}

/**
 * Reads the columns of tables: labels beside text become its speaker, times its time, columns in two or more languages a document each.
 * Tables that are something else stay as they are, block by block.
 */
export function documentsByColumn(blocks: readonly Block[], { languageOf, metadata }: ColumnOptions = {}): ByColumn {
  const tables = tablesOf(blocks, languageOf ?? (() => null));
  const byNumber = new Map(tables.map((table) => [table.number, table]));
  const languages = languageColumns(tables);
  const notes = tables.flatMap((table) => noteOf(table));
  if (languages === 0) return { blocks: told(blocks, byNumber), notes };
  const named = languageNames(tables, languages, languageOf === undefined);
  const title = metadata?.title === undefined ? {} : { title: metadata.title };
  const texts = Array.from({ length: languages }, (_, index) => columnTexts(tables, languages, index));
  const scripts = texts.map((text) => dominantScript(text.join('\n').slice(0, 20_000)));
  const parts: Block[][] = texts.map(() => []);
  for (const block of told(blocks, byNumber)) {
    const table = block.cues.cell === undefined ? undefined : byNumber.get(block.cues.cell.table);
    const own = table === undefined ? -1 : textColumns(table).indexOf(block.cues.cell!.column);
    const at = own >= 0 && textColumns(table!).length === languages ? own : Math.max(0, scripts.indexOf(dominantScript(block.text)));
    parts[at]!.push(block);
  }
  const documents = parts.map((part, index): ReadDocument => ({
    name: `column-${index + 1}`, blocks: part, metadata: named[index] === undefined ? title : { ...title, language: named[index] },
  }));
  return { blocks: [], documents, notes: [...notes, `a document for each of ${languages} columns of text that say the same in other words`] };
}

function tablesOf(blocks: readonly Block[], languageOf: LanguageOf): Table[] {
  const found = new Map<number, Map<number, Map<number, Block[]>>>();
  for (const block of blocks) {
    const { cell, aside } = block.cues;
    if (cell === undefined || aside !== undefined) continue;
    const rows = found.get(cell.table) ?? new Map<number, Map<number, Block[]>>();
    found.set(cell.table, rows);
    const row = rows.get(cell.row) ?? new Map<number, Block[]>();
    rows.set(cell.row, row);
    const cells = row.get(cell.column) ?? [];
    row.set(cell.column, cells);
    cells.push(block);
  }
  return [...found].map(([number, rows]) => tableOf(number, [...rows.values()], languageOf));
}

function tableOf(number: number, rows: readonly ReadonlyMap<number, readonly Block[]>[], languageOf: LanguageOf): Table {
  // Rows with one cell are headings inside the table, or merged: they say nothing of columns.
  const full = rows.filter((row) => row.size > 1);
  const columns = [...new Set(full.flatMap((row) => [...row.keys()]))].sort((a, b) => a - b);
  const texts = columns.map((column): Column => full.map((row) => textOf(row.get(column))));
  const said = texts.map(([first]) => (first === undefined ? null : headingOf(first, languageOf)));
  const known = said.filter((heading) => heading !== null).length;
  const isHeaded = full.length > 1 && full[0] === rows[0] && (hasHeading(texts) || (known >= 2 && known * 2 >= texts.filter(([first]) => first !== '').length));
  const headings = isHeaded ? said : said.map(() => null);
  const below = isHeaded ? texts.map((column) => column.slice(1)) : texts;
  const uses = columns.length < 2 ? columns.map((): ColumnUse => 'text') : columnUses(below).map((use, index) => useBySaid(use, headings[index]!, below[index]!));
  return { number, rows, columns, uses: uses.includes('text') ? uses : uses.map(() => 'text'), hasHeading: isHeaded, headings };
}

/** Cells of speakers, roles and times are short; what a heading says of long ones is not believed. */
const LONGEST_LABEL = 60;

function useBySaid(use: ColumnUse, heading: Heading | null, column: Column): ColumnUse {
  if (heading === null || heading.kind === 'end' || heading.kind === 'interview' || heading.kind === 'language') return use;
  if (heading.kind === 'text' || heading.kind === 'question' || heading.kind === 'answer') return use === 'number' ? use : 'text';
  if (column.some((text) => text.length > LONGEST_LABEL)) return use;
  return heading.kind === 'time' ? 'time' : 'speaker';
}

const textOf = (cell: readonly Block[] | undefined): string => (cell ?? []).map(({ text }) => text).join('\n');
const textColumns = ({ columns, uses }: Table): number[] => columns.filter((_, index) => uses[index] === 'text');

/** How many columns of text in different languages the tables have; 0 when they have none, or do not agree. */
function languageColumns(tables: readonly Table[]): number {
  const counts = tables.filter(({ columns }) => columns.length > 1).map((table) => {
    const said = new Set(textColumns(table).map((column) => table.headings[table.columns.indexOf(column)]?.language ?? null));
    if (said.size > 1 && said.size === textColumns(table).length && !said.has(null)) return said.size;
    const columns = textColumns(table).map((column) => bodyTexts(table, column));
    const isApart = columns.length > 1 && columns.every((left, index) => columns.slice(index + 1).every((right) => areTwoLanguages(left, right)));
    return isApart ? columns.length : 0;
  });
  const [first] = counts.filter((count) => count > 0);
  return first !== undefined && counts.every((count) => count === first || count === 0) ? first : 0;
}

function bodyTexts(table: Table, column: number): string[] {
  return table.rows.slice(table.hasHeading ? 1 : 0).map((row) => textOf(row.get(column)));
}

function columnTexts(tables: readonly Table[], languages: number, index: number): string[] {
  return tables.filter((table) => textColumns(table).length === languages).flatMap((table) => bodyTexts(table, textColumns(table)[index]!));
}

/** What the headings say of the languages; words that name none would only be taken for a mistake. */
function languageNames(tables: readonly Table[], languages: number, asPrinted: boolean): (string | undefined)[] {
  const table = tables.find((candidate) => candidate.hasHeading && textColumns(candidate).length === languages);
  return Array.from({ length: languages }, (_, index) => {
    const column = table === undefined ? undefined : textColumns(table)[index]!;
    if (table === undefined || column === undefined) return undefined;
    return asPrinted ? textOf(table.rows[0]!.get(column)) || undefined : (table.headings[table.columns.indexOf(column)]?.language ?? undefined);
  });
}

function noteOf(table: Table): string[] {
  const uses = table.uses.flatMap((use, index) => (use === 'text' ? [] : [`column ${table.columns[index]! + 1} holds ${HOLDS[use]}`]));
  return uses.length === 0 ? [] : [`table ${table.number + 1}: ${uses.join(', ')}`];
}

const HOLDS: Readonly<Record<Exclude<ColumnUse, 'text'>, string>> = { speaker: 'speakers', time: 'times', number: 'numbers', remarks: 'remarks' };

/** Blocks with what the other cells of their row say of them; cells that are only that are no blocks any more. */
function told(blocks: readonly Block[], tables: ReadonlyMap<number, Table>): Block[] {
  const rowCues = new Map([...tables].map(([number, table]) => [number, cuesByRow(table)]));
  const found: Block[] = [];
  const begun = new Set<string>();
  for (const block of blocks) {
    const { cell, aside } = block.cues;
    const table = cell === undefined || aside !== undefined ? undefined : tables.get(cell.table);
    const use = table?.uses[table.columns.indexOf(cell!.column)];
    if (table === undefined) {
      found.push(block);
      continue;
    }
    const row = rowCues.get(table.number)!.get(cell!.row);
    if (isHeadingCell(block, table)) found.push(withCues(block, { aside: 'table heading' }));
    else if (row === undefined || use === undefined) found.push(block);
    else if (use === 'remarks') found.push(withCues(block, { aside: 'remarks in a table' }));
    else if (use === 'text') {
      // The time holds for the first paragraph of a cell.
      const key = `${table.number} ${cell!.row} ${cell!.column}`;
      const { speaker, time } = row.get(cell!.column) ?? {};
      const kind = table.headings[table.columns.indexOf(cell!.column)]?.kind;
      found.push(withCues(block, { ...(kind === 'question' || kind === 'answer' ? { role: kind } : {}), ...(speaker === undefined ? {} : { speaker }), ...(time === undefined || begun.has(key) ? {} : { time }) }));
      begun.add(key);
    }
  }
  return found;
}

const isHeadingCell = ({ cues }: Block, table: Table | undefined): boolean => table !== undefined && table.hasHeading && table.rows[0]!.get(cues.cell!.column)?.[0]?.cues.cell?.row === cues.cell!.row;
const withCues = (block: Block, cues: Cues): Block => ({ ...block, cues: { ...block.cues, ...cues } });

/** By row and column of text: the speaker and the time that stand nearest before it, else anywhere in the row. An empty cell of a speaker goes on with the one above. */
function cuesByRow(table: Table): Map<number, Map<number, Cues>> {
  const found = new Map<number, Map<number, Cues>>();
  const last = new Map<number, string>();
  for (const row of table.rows) {
    const number = [...row.values()][0]![0]!.cues.cell!.row;
    if (row.size === 1 && !textColumns(table).includes([...row.keys()][0]!)) continue;
    const cues = new Map<number, Cues>();
    table.columns.forEach((column, index) => {
      if (table.uses[index] === 'speaker') {
        const name = textOf(row.get(column)).replace(/\s{1,99}/gu, ' ').trim().replace(/ ?[:：]$/u, '');
        if (name !== '') last.set(column, name);
      }
    });
    for (const column of textColumns(table)) {
      const speaker = nearest(table, column, 'speaker');
      const time = nearest(table, column, 'time');
      const name = speaker === undefined ? undefined : last.get(speaker);
      const printed = time === undefined ? '' : textOf(row.get(time));
      cues.set(column, { ...(name === undefined ? {} : { speaker: name }), ...(printed === '' ? {} : { time: printed }) });
    }
    found.set(number, cues);
  }
  return found;
}

function nearest({ columns, uses }: Table, column: number, use: ColumnUse): number | undefined {
  const candidates = columns.filter((_, index) => uses[index] === use);
  return candidates.filter((candidate) => candidate < column).at(-1) ?? candidates[0];
}
