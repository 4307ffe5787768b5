import { UserError } from '../diagnostics.js';
import { bordersOf } from './borders.js';
import { endsInHyphen, joint, type Vocabulary, vocabularyOf } from './joining.js';
import { decideOpen } from './open-borders.js';
import { type Line, type Wrapping, wrappingOf } from './wrapping.js';

/** Lines of one paragraph, put together. */
export interface Paragraph {
  readonly text: string;
  /** Number of its first line, from 1. */
  readonly line: number;
  /** Offsets of its further lines in `text`. */
  readonly breaks: readonly number[];
  /** Blank lines before it. */
  readonly gap: number;
  /** Lines whose hyphen at the end went when they were joined, by number. */
  readonly hyphensDropped: readonly number[];
}

export interface Paragraphs {
  readonly paragraphs: readonly Paragraph[];
  /** How paragraphs were told apart, in one sentence. */
  readonly note: string;
}

/** Tells the paragraphs of a text apart: one a line, unless the lines were hard-wrapped; then lines that had to end are joined. */
export function paragraphsOf(text: string): Paragraphs {
  const lines = linesOf(text);
  const wrapping = wrappingOf(lines);
  if (wrapping === null) return { paragraphs: lines.map(alone), note: noteUnwrapped(lines) };
  const sure = bordersOf(lines, wrapping);
  const borders = decideOpen(lines, sure, wrapping);
  const vocabulary = wrapping.ends === 'anywhere' || lines.some((line) => endsInHyphen(line.text)) ? vocabularyOf(lines.map((line) => line.text)) : new Set<string>();
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (let index = 0; index < lines.length; index += 1) {
    if (borders[index] === 'join') continue;
    paragraphs.push(join(lines.slice(start, index + 1), vocabulary, wrapping));
    start = index + 1;
  }
  return { paragraphs, note: noteWrapped(lines, wrapping, sure.filter((border) => border === 'open').length) };
}

/** No interview comes near; ten times as many would not fit into memory as blocks. */
const MOST_LINES = 1_000_000;

/** Splits text at `\n` into the lines that hold something. Throws `UserError` with rule `too-many-lines`. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let number = 1;
  for (let start = 0; start <= text.length; number += 1) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed === '') gap += 1;
    else {
      if (lines.length === MOST_LINES) throw new UserError(`has more than ${MOST_LINES} lines of text`, { rule: 'too-many-lines', hint: 'split the file' });
      lines.push({ text: trimmed, number, gap, indent: indentOf(raw) });
      gap = 0;
    }
    start = end + 1;
  }
  return lines;
}

/** Longer indentation says no more. */
const WIDEST_INDENT = 80;

function indentOf(raw: string): number {
  let columns = 0;
  for (let index = 0; index < raw.length && columns < WIDEST_INDENT; index += 1) {
    const character = raw[index]!;
    if (character === '\t') columns += 8 - (columns % 8);
    else if (character === '\u3000') columns += 2;
    else if (character === ' ' || character === '\u00A0') columns += 1;
    else break;
  }
  return columns;
}

function alone({ text, number, gap }: Line): Paragraph {
  return { text, line: number, breaks: [], gap, hyphensDropped: [] };
}

function join(lines: readonly Line[], vocabulary: Vocabulary, { ends }: Wrapping): Paragraph {
  const hangulDivided = ends === 'anywhere';
  const pieces: string[] = [];
  const breaks: number[] = [];
  const hyphensDropped: number[] = [];
  let length = 0;
  lines.forEach((line, index) => {
    let { text } = line;
    const next = lines[index + 1];
    let glue = '';
    if (next !== undefined) {
      const how = joint(text, next.text, vocabulary, { hangulDivided });
      if (how.dropHyphen) {
        text = text.slice(0, -1);
        hyphensDropped.push(line.number);
      }
      glue = how.glue;
    }
    pieces.push(text, glue);
    length += text.length + glue.length;
    if (next !== undefined) breaks.push(length);
  });
  const [{ number, gap }] = lines as [Line];
  return { text: pieces.join(''), line: number, breaks, gap, hyphensDropped };
}

function noteUnwrapped(lines: readonly Line[]): string {
  const separated = lines.filter(({ gap }, index) => index > 0 && gap > 0).length;
  if (lines.length > 1 && separated === lines.length - 1) return 'blank lines between paragraphs';
  return separated === 0 ? 'one paragraph a line' : 'one paragraph a line, with blank lines between some of them';
}

function noteWrapped(lines: readonly Line[], { width, slack, baseGap, fullShare }: Wrapping, open: number): string {
  const separated = lines.filter(({ gap }, index) => index > 0 && gap > baseGap).length;
  const how = slack === 0 ? `hard-wrapped at ${width} columns` : `hard-wrapped by eye at ${width - slack} to ${width} columns`;
  const spaced = baseGap > 0 ? ', double-spaced' : '';
  const where = separated > 0 ? 'blank lines between paragraphs' : 'no blank lines; a line that could have held the next word ends a paragraph';
  const doubt = open === 0 ? '' : `; ${open} full lines that end a sentence decided by the rest of the file`;
  return `${how}${spaced} (${Math.round(fullShare * 100)} % of lines are full), ${where}${doubt}`;
}
