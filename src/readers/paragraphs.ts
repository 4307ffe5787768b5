import { endsAsQuestion } from '../text/questions.js';
import { endsInHyphen, joint, type Vocabulary, vocabularyOf } from './joining.js';
import { type LineStart, lineStart } from './starts.js';
import { endsInColon, endsSentence, isFull, isOverlong, type Line, type Wrapping, wrappingOf } from './wrapping.js';

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

/** What stands between a line and the next. */
type Border = 'break' | 'join' | 'open';

/** Tells the paragraphs of a text apart: one a line, unless the lines were hard-wrapped; then lines that had to end are joined. */
export function paragraphsOf(text: string): Paragraphs {
  const lines = linesOf(text);
  const wrapping = wrappingOf(lines);
  if (wrapping === null) return { paragraphs: lines.map(alone), note: noteUnwrapped(lines) };
  const borders = bordersOf(lines, wrapping);
  const openBorders = borders.filter((border) => border === 'open').length;
  decideOpen(lines, borders, wrapping);
  const vocabulary = wrapping.ends === 'anywhere' || lines.some((line) => endsInHyphen(line.text)) ? vocabularyOf(lines.map((line) => line.text)) : new Set<string>();
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (let index = 0; index < lines.length; index += 1) {
    if (borders[index] === 'join') continue;
    paragraphs.push(join(lines.slice(start, index + 1), vocabulary, wrapping));
    start = index + 1;
  }
  return { paragraphs, note: noteWrapped(lines, wrapping, openBorders) };
}

/** Splits text at `\n` into the lines that hold something. */
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

/** The border after each line, as far as blank lines, fullness, indentation and openings decide it alone. */
function bordersOf(lines: readonly Line[], wrapping: Wrapping): Border[] {
  const starts = lines.map(({ text }) => lineStart(text));
  const full = lines.map((line, index) => index + 1 < lines.length && isFull(line, lines[index + 1]!, wrapping));
  const known = knownStarts(lines, starts, full, wrapping);
  const usualIndent = indentMode(lines);
  return lines.map((line, index) => {
    const next = lines[index + 1];
    if (next === undefined || next.gap > wrapping.baseGap) return 'break';
    if (isOverlong(line, wrapping) || isOverlong(next, wrapping) || !full[index]) return 'break';
    if (next.indent !== usualIndent && next.indent !== line.indent) return 'break';
    const ended = endsSentence(line.text);
    const start = starts[index + 1]!;
    if (start !== null && (start.kind === 'time' || known.has(index + 1))) return 'break';
    if (start !== null && (ended || (start.kind !== 'label' && endsInColon(line.text)))) return 'break';
    return ended && canOpen(next.text) ? 'open' : 'join';
  });
}

/** Sentences of cased scripts open with a capital, a digit or a sign. */
function canOpen(text: string): boolean {
  return !/^[\p{Pi}\p{Ps}"']?\p{Ll}/u.test(text);
}

/**
 * Lines that open with a label that comes twice, at least once where a paragraph surely begins, or with the next number
 * of a list: these open a paragraph even after a full line without an end.
 */
function knownStarts(lines: readonly Line[], starts: readonly (LineStart | null)[], full: readonly boolean[], { baseGap }: Wrapping): ReadonlySet<number> {
  const labels = new Map<string, { seen: number; sure: number }>();
  starts.forEach((start, index) => {
    if (start?.kind !== 'label') return;
    const { seen, sure } = labels.get(start.key) ?? { seen: 0, sure: 0 };
    const begins = index === 0 || lines[index]!.gap > baseGap || !full[index - 1];
    labels.set(start.key, { seen: seen + 1, sure: sure + (begins ? 1 : 0) });
  });
  const known = new Set<number>();
  const lastNumber = new Map<string, number>();
  starts.forEach((start, index) => {
    if (start?.kind === 'label') {
      const { seen, sure } = labels.get(start.key)!;
      if (seen >= 2 && sure >= 1) known.add(index);
    }
    if (start?.number === undefined) return;
    if (lastNumber.get(start.key) === start.number - 1) known.add(index);
    if (known.has(index) || !full[index - 1]) lastNumber.set(start.key, start.number);
  });
  return known;
}

/** The most frequent indentation; of two alike the smaller. */
function indentMode(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { indent } of lines) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  let best = 0;
  for (const [indent, count] of [...counts].sort(([a], [b]) => a - b)) if (count > (counts.get(best) ?? 0)) best = indent;
  return best;
}

/** A full stop inside a line: an inner end of a sentence. The marks of scripts without spaces need no space after them. */
const SENTENCE_END = /(?:[.!?…؟۔।։።။]|[\u0561-\u0587]:)(?=[\p{Pe}\p{Pf}"']{0,3}\s+[^\p{Ll}\s])|[。！？]/gu;
const CJK_OR_QUESTION = /[?？؟]/u;

/** How often each end of a sentence, question or not, is also the end of a paragraph where that is sure. */
interface EndCounts {
  readonly ends: { question: number; other: number };
  readonly inner: { question: number; other: number };
}

/** What sure paragraphs look like: nothing but questions, ending in one after something else, beginning with one before something else. */
interface ShapeCounts {
  /** Without the end of a sentence: headings, items. */
  unended: number;
  /** Ending otherwise than their earlier sentences do. */
  trailingOff: number;
  onlyQuestions: number;
  endsInQuestion: number;
  beginsWithQuestion: number;
}

/** Before anything is counted: a question ends its paragraph more often than not, another sentence does not. */
const PRIOR = { question: 0.6, other: 0.35 };
const PRIOR_WEIGHT = 2;
const ALONE = 1.5;
/** A question of more lines is none. */
const MOST_LINES = 20;

/**
 * Full lines that end a sentence may end a paragraph or not. What this very file does elsewhere decides: how often its
 * sentences end paragraphs, and whether its questions stand alone. A file with paragraph indents decides by them.
 */
function decideOpen(lines: readonly Line[], borders: Border[], wrapping: Wrapping): void {
  if (!borders.includes('open')) return;
  const byIndent = paragraphsAreIndented(lines, borders, wrapping);
  const counts = countEnds(lines, borders, wrapping);
  const shapes = countShapes(lines, borders);
  let start = 0;
  borders.forEach((border, index) => {
    if (border === 'open') borders[index] = !byIndent && opensAt(lines, borders, start, index, counts, shapes) ? 'break' : 'join';
    if (borders[index] === 'break') start = index + 1;
  });
}

function opensAt(lines: readonly Line[], borders: readonly Border[], start: number, index: number, { ends, inner }: EndCounts, shapes: ShapeCounts): boolean {
  let end = index + 1;
  while (borders[end] === 'join' && end - index < MOST_LINES) end += 1;
  const before = sentenceKinds(lines.slice(Math.max(start, index + 1 - MOST_LINES), index + 1));
  const after = sentenceKinds(lines.slice(index + 1, end + 1));
  const kind = before.at(-1) === true ? 'question' : 'other';
  let odds = (ends[kind] + PRIOR[kind] * PRIOR_WEIGHT) / (inner[kind] + (1 - PRIOR[kind]) * PRIOR_WEIGHT);
  const asks = (kinds: readonly boolean[]): boolean => kinds.length > 0 && kinds.every(Boolean);
  const unended = after.length === 1 && borders[end] === 'break' && !endsSentence(lines[end]!.text);
  if (unended) odds = (shapes.unended + ALONE) / (shapes.trailingOff + 0.5);
  else if (asks(after) && !asks(before)) odds = (shapes.onlyQuestions + ALONE) / (shapes.endsInQuestion + 0.5);
  else if (asks(before) && !asks(after)) odds = (shapes.onlyQuestions + ALONE) / (shapes.beginsWithQuestion + 0.5);
  return odds > 1;
}

/** For each sentence of the lines, whether it is a question. */
function sentenceKinds(lines: readonly Line[]): boolean[] {
  const kinds: boolean[] = [];
  for (const { text } of lines) {
    for (const [mark] of text.matchAll(SENTENCE_END)) kinds.push(CJK_OR_QUESTION.test(mark));
  }
  const last = lines.at(-1)?.text ?? '';
  if (!/[。！？]$/u.test(last)) kinds.push(endsAsQuestion(last));
  return kinds;
}

function countEnds(lines: readonly Line[], borders: readonly Border[], { baseGap }: Wrapping): EndCounts {
  const counts: EndCounts = { ends: { question: 0, other: 0 }, inner: { question: 0, other: 0 } };
  lines.forEach(({ text }, index) => {
    for (const match of text.matchAll(SENTENCE_END)) {
      if (match.index + 1 < text.length) counts.inner[CJK_OR_QUESTION.test(match[0]) ? 'question' : 'other'] += 1;
    }
    const next = lines[index + 1];
    if (next === undefined || next.gap > baseGap || borders[index] !== 'break' || !endsSentence(text)) return;
    counts.ends[endsAsQuestion(text) ? 'question' : 'other'] += 1;
  });
  return counts;
}

/** Only paragraphs without an undecided border inside are counted. */
function countShapes(lines: readonly Line[], borders: readonly Border[]): ShapeCounts {
  const shapes: ShapeCounts = { unended: 0, trailingOff: 0, onlyQuestions: 0, endsInQuestion: 0, beginsWithQuestion: 0 };
  let start = 0;
  let sure = true;
  borders.forEach((border, index) => {
    sure &&= border !== 'open';
    if (border !== 'break') return;
    if (sure) countShape(lines.slice(start, index + 1), shapes);
    start = index + 1;
    sure = true;
  });
  return shapes;
}

function countShape(lines: readonly Line[], shapes: ShapeCounts): void {
  const kinds = sentenceKinds(lines);
  if (!endsSentence(lines.at(-1)!.text)) shapes[kinds.length === 1 ? 'unended' : 'trailingOff'] += 1;
  else if (kinds.every(Boolean)) shapes.onlyQuestions += 1;
  else if (kinds.at(-1) === true) shapes.endsInQuestion += 1;
  else if (kinds[0] === true) shapes.beginsWithQuestion += 1;
}

/** Most lines after a sure end are indented otherwise than the rest: then a line that is not goes on. */
function paragraphsAreIndented(lines: readonly Line[], borders: readonly Border[], { baseGap }: Wrapping): boolean {
  const usual = indentMode(lines);
  const first = lines.filter(({ gap }, index) => index > 0 && gap <= baseGap && borders[index - 1] === 'break');
  return first.length >= 3 && first.filter(({ indent }) => indent !== usual).length >= first.length * 0.6;
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
