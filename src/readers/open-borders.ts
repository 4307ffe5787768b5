import { endsAsQuestion } from '../text/questions.js';
import { type Border, indentMode } from './borders.js';
import { endsSentence, type Line, type Wrapping } from './wrapping.js';

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
export function decideOpen(lines: readonly Line[], sure: readonly Border[], wrapping: Wrapping): Border[] {
  const borders = [...sure];
  if (!borders.includes('open')) return borders;
  const byIndent = paragraphsAreIndented(lines, borders, wrapping);
  const counts = countEnds(lines, borders, wrapping);
  const shapes = countShapes(lines, borders);
  let start = 0;
  borders.forEach((border, index) => {
    if (border === 'open') borders[index] = !byIndent && opensAt(lines, borders, start, index, counts, shapes) ? 'break' : 'join';
    if (borders[index] === 'break') start = index + 1;
  });
  return borders;
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
