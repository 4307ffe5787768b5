import type { Block, Cues, Metadata, Time, Warning } from '../model.js';
import type { ReadDocument } from './reader.js';
import { roleOf } from './table-headings.js';
import { type Column, columnLetter, type TableCell, type TableLayout, type TableRow } from './table-layout.js';
import { timeOfRow, timesIn, unitOf } from './table-times.js';

/** What a table gives: one document, or one for each interview and language it tells apart. */
export interface TableDocuments {
  readonly documents: readonly ReadDocument[];
  readonly warnings: readonly Warning[];
}

interface Open {
  readonly interview: string | undefined;
  readonly language: string | undefined;
  readonly blocks: Block[];
}

/** A column of speech in one version of the interview. */
const versionOf = ({ language, version }: Column): string => language ?? version ?? '';
const isSpeech = ({ kind }: Column): boolean => kind === 'text' || kind === 'question' || kind === 'answer';
const LONGEST_TITLE = 200;

/** Makes blocks of the rows of a table; `table` is its number in the file, from 0. */
export function documentsOfTable(rows: readonly TableRow[], { columns, header }: TableLayout, table: number): TableDocuments {
  const data = rows.slice(header + 1);
  const speech = [...columns.filter(isSpeech)].sort((a, b) => Number(b.kind === 'question') - Number(a.kind === 'question') || a.index - b.index);
  const the = (kind: Column['kind']): Column | undefined => columns.find((column) => column.kind === kind);
  const times = timesOfRows(data, the('time'), the('end'));
  const [interviewColumn, languageColumn] = [the('interview'), the('language')];
  const open = new Map<string, Open>();
  const silent: number[] = [];
  let interview: string | undefined;
  let language: string | undefined;
  for (const [at, row] of data.entries()) {
    interview = valueIn(row, interviewColumn) ?? interview;
    language = valueIn(row, languageColumn) ?? language;
    const who = whoSpeaks(row, the('speaker'), the('role'));
    let said = false;
    for (const column of speech) {
      const cell = row.cells[column.index];
      if (cell === undefined || cell.continued === true || cell.text.trim() === '') continue;
      said = true;
      const tag = column.language ?? language;
      const key = JSON.stringify([interview, tag ?? column.version]);
      let document = open.get(key);
      if (document === undefined) open.set(key, (document = { interview, language: tag, blocks: [] }));
      const role = column.kind === 'text' ? who.role : column.kind as 'question' | 'answer';
      const cues: Cues = { ...(who.speaker === undefined ? {} : { speaker: who.speaker }), ...(role === undefined ? {} : { role }), cell: { table, row: header + 1 + at, column: column.index } };
      for (const block of blocksOfCell(cell, cues, times[at] ?? null, document.blocks.at(-1)?.line ?? 1)) document.blocks.push(block);
    }
    if (!said && row.cells.some((cell) => cell?.continued !== true && /\p{L}/u.test(cell?.text.slice(0, 400) ?? ''))) silent.push(row.line);
  }
  const original = speech.find(({ version, language: tag }) => version === 'original' && tag !== null)?.language ?? undefined;
  const above = rows.slice(0, Math.max(header, 0)).filter((row) => row.cells.some((cell) => cell !== undefined && cell.text.trim() !== ''));
  const title = titleOf(above);
  const warnings = [
    ...leftOutColumns(rows, columns, header),
    ...rowsLeftOut([...(title === undefined ? above : above.slice(1)).map(({ line }) => line), ...silent]),
  ];
  return { documents: named([...open.values()], { ...(title === undefined ? {} : { title }), ...(original === undefined ? {} : { original }) }, speech), warnings };
}

function valueIn(row: TableRow, column: Column | undefined): string | undefined {
  const text = column === undefined ? '' : (row.cells[column.index]?.text.trim() ?? '');
  return text === '' ? undefined : text.slice(0, 200);
}

/** A word in the column of roles that is no role is a name. */
function whoSpeaks(row: TableRow, speakers: Column | undefined, roles: Column | undefined): Pick<Cues, 'speaker' | 'role'> {
  const printed = valueIn(row, roles);
  const role = printed === undefined ? null : roleOf(printed);
  const speaker = valueIn(row, speakers) ?? (role === null ? printed : undefined);
  return { ...(speaker === undefined ? {} : { speaker }), ...(role === null ? {} : { role }) };
}

function timesOfRows(rows: readonly TableRow[], start: Column | undefined, end: Column | undefined): (Time | null)[] {
  const numbersIn = (column: Column | undefined): number[][] => {
    if (column === undefined) return rows.map(() => []);
    const unit = unitOf(rows.map((row) => row.cells[column.index]?.text ?? ''), column.unit);
    return rows.map(({ cells }) => (cells[column.index]?.milliseconds === undefined ? timesIn(cells[column.index]?.text ?? '', unit) : [cells[column.index]!.milliseconds!]));
  };
  const [starts, ends] = [numbersIn(start), numbersIn(end)];
  return rows.map((_, at) => timeOfRow(starts[at]!, ends[at]!, starts[at + 1]?.[0]));
}

/** A cell as paragraphs: blank lines divide them, other line ends stay. */
function* blocksOfCell({ text, line, bold }: TableCell, cues: Cues, time: Time | null, leastLine: number): Generator<Block> {
  let at = 0;
  let lines = 0;
  let counted = 0;
  for (const part of text.split(/\n[ \t]*\n/u)) {
    const start = text.indexOf(part, at);
    at = start + part.length;
    const words = part.trim();
    if (words === '') continue;
    const from = start + part.indexOf(words);
    lines += newlines(text, counted, from);
    counted = from;
    const breaks: number[] = [];
    for (let end = words.indexOf('\n'); end !== -1; end = words.indexOf('\n', end + 1)) breaks.push(end + 1);
    const spans = (bold ?? []).map(([a, b]) => [Math.max(0, a - from), Math.min(words.length, b - from)] as const).filter(([a, b]) => b > a);
    yield {
      text: words, line: Math.max(leastLine, line + lines), breaks: breaks.filter((offset) => offset < words.length),
      cues: { ...cues, ...(spans.length === 0 ? {} : { bold: spans }), ...(time === null ? {} : { times: [{ at: 0, ...time }] }) },
    };
  }
}

function newlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function titleOf(above: readonly TableRow[]): string | undefined {
  const filled = above[0]?.cells.filter((cell) => cell !== undefined && cell.text.trim() !== '') ?? [];
  const text = filled.length === 1 ? filled[0]!.text.trim() : '';
  return text === '' || text.length > LONGEST_TITLE || text.includes('\n') ? undefined : text;
}

/** Names documents by interview and language so that none comes twice. */
function named(open: readonly Open[], shared: Metadata, speech: readonly Column[]): ReadDocument[] {
  const interviews = [...new Set(open.map(({ interview }) => interview))];
  const versions = new Set(speech.map(versionOf));
  const seen = new Map<string, number>();
  return open.map(({ interview, language, blocks }, index) => {
    const number = interviews.length > 1 ? `i${interviews.indexOf(interview) + 1}` : '';
    const tag = (language ?? (versions.size > 1 ? `v${index + 1}` : '')).slice(0, 40).replace(/[^\w-]/gu, '-');
    const name = [number, tag].filter((part) => part !== '').join('-') || 'text';
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    const metadata = { ...shared, ...(language === undefined ? {} : { language }), ...(interview === undefined ? {} : { interview }) };
    return { name: count === 1 ? name : `${name}_${count}`, blocks, metadata };
  });
}

function leftOutColumns(rows: readonly TableRow[], columns: readonly Column[], header: number): Warning[] {
  const used = new Set(columns.map(({ index }) => index));
  const left = new Set<number>();
  for (const { cells } of rows.slice(header + 1)) {
    cells.forEach((cell, index) => {
      if (cell !== undefined && !used.has(index) && !left.has(index) && /\p{L}/u.test(cell.text.slice(0, 400))) left.add(index);
    });
  }
  if (left.size === 0) return [];
  const letters = [...left].sort((a, b) => a - b).map(columnLetter);
  const message = `${left.size === 1 ? 'column' : 'columns'} ${letters.slice(0, 10).join(', ')}${letters.length > 10 ? ' and more' : ''} left out; --columns says what columns hold`;
  return [{ rule: 'columns-left-out', message, line: rows[Math.max(header, 0)]!.line }];
}

function rowsLeftOut(lines: readonly number[]): Warning[] {
  if (lines.length === 0) return [];
  return [{ rule: 'rows-left-out', message: `${lines.length === 1 ? 'one row' : `${lines.length} rows`} without a word in the columns of text left out`, line: Math.min(lines[0]!, lines.at(-1)!) }];
}
