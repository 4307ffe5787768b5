import { endsAsQuestion } from '../text/questions.js';
import { type Border, indentMode } from './borders.js';
import { endsSentence } from './line-ends.js';
import type { Line, Wrapping } from './wrapping.js';

/** A full stop inside a line: an inner end of a sentence. The marks of scripts without spaces need no space after them. */
const SENTENCE_END = /(?:[.!?…؟۔।։።။]|[\u0561-\u0587]:)(?=[\p{Pe}\p{Pf}"']{0,3}\s+[^\p{Ll}\s])|[。！？](?=[^\p{Pe}\p{Pf}])/gu;
const QUESTION_MARK = /[?？؟]/u;

/** How a sentence ends; `unended` is the last piece of a paragraph without a full stop: headings, items. */
type SentenceKind = 'question' | 'statement' | 'unended';
type ByKind = Record<SentenceKind, number>;

/** What the paragraphs of a file look like, counted by sentences. */
interface ShapeCounts {
  /** Paragraphs of one sentence. */
  readonly alone: ByKind;
  /** First and last sentences of longer ones. */
  readonly first: ByKind;
  readonly last: ByKind;
  /** Sentences of longer paragraphs that are neither. */
  readonly middle: ByKind;
}

/**
 * What is believed before anything is counted, in paragraphs and sentences: a question stands alone more often than it
 * begins or ends a paragraph, a statement does not, and a piece without a full stop hardly ever follows a sentence.
 */
const PRIOR: ShapeCounts = {
  alone: { question: 1.5, statement: 0.8, unended: 0.6 },
  first: { question: 0.5, statement: 1, unended: 0 },
  last: { question: 0.5, statement: 1.3, unended: 0.1 },
  middle: { question: 0.4, statement: 2, unended: 0 },
};
/**
 * Odds from which a border is one, and the same where a question is involved: a question taken for a part of an answer
 * costs an exchange, an answer cut in two costs little.
 */
const EVEN = 1;
const EVEN_FOR_QUESTIONS = 0.4;
/** Paragraphs are looked at no further than this. */
const MOST_LINES = 20;
const INDENTED = 0.6;

/**
 * Full lines that end a sentence may end a paragraph or not. What this very file does elsewhere decides, by the odds of a
 * naive Bayes rule over the sentences before and after: whether its questions stand alone, how long its paragraphs are.
 * Counted twice: over the paragraphs that are sure, then over all. A file with paragraph indents decides by them.
 */
export function decideOpen(lines: readonly Line[], sure: readonly Border[], wrapping: Wrapping): Border[] {
  if (!sure.includes('open')) return [...sure];
  if (paragraphsAreIndented(lines, sure, wrapping)) return sure.map((border) => (border === 'open' ? 'join' : border));
  const first = decideBy(lines, sure, countShapes(lines, sure));
  return decideBy(lines, sure, countShapes(lines, first));
}

function decideBy(lines: readonly Line[], sure: readonly Border[], counts: ShapeCounts): Border[] {
  const borders = [...sure];
  let start = 0;
  for (const [index, border] of sure.entries()) {
    if (border === 'open') borders[index] = isBorder(lines, sure, start, index, counts) ? 'break' : 'join';
    if (borders[index] === 'break') start = index + 1;
  }
  return borders;
}

/** Whether a paragraph ends after a line, from the sentences of its paragraph so far and those up to the next border. */
function isBorder(lines: readonly Line[], sure: readonly Border[], start: number, index: number, counts: ShapeCounts): boolean {
  const { alone, first, last, middle } = counts;
  let end = index + 1;
  while (sure[end] === 'join' && end - index < MOST_LINES) end += 1;
  const before = sentenceKinds(lines.slice(Math.max(start, index + 1 - MOST_LINES), index + 1));
  const after = sentenceKinds(lines.slice(index + 1, end + 1));
  const ending = before.at(-1)!;
  const opening = after[0]!;
  const isFirst = before.length === 1 && index + 1 - start <= MOST_LINES;
  const byBefore = isFirst ? alone[ending] / first[ending] : last[ending] / middle[ending];
  const paragraphs = sum(alone) + sum(first);
  const inner = sum(last) + sum(middle);
  let [asOpening, asNext] = [alone[opening] + first[opening], last[opening] + middle[opening]];
  if (after.length > 1) [asOpening, asNext] = [first[opening], middle[opening]];
  else if (sure[end] === 'break') [asOpening, asNext] = [alone[opening], last[opening]];
  const odds = byBefore * ((asOpening / paragraphs) / (asNext / inner));
  return odds > (ending === 'question' || after.includes('question') ? EVEN_FOR_QUESTIONS : EVEN);
}

function sum({ question, statement, unended }: ByKind): number {
  return question + statement + unended;
}

/** How each sentence of the lines ends. */
function sentenceKinds(lines: readonly Line[]): SentenceKind[] {
  const kinds: SentenceKind[] = [];
  const ofLine = (text: string): SentenceKind => (endsAsQuestion(text) ? 'question' : 'statement');
  for (const [index, { text }] of lines.entries()) {
    for (const [mark] of text.matchAll(SENTENCE_END)) kinds.push(QUESTION_MARK.test(mark) ? 'question' : 'statement');
    if (endsSentence(text)) kinds.push(ofLine(text));
    else if (index === lines.length - 1) kinds.push('unended');
  }
  return kinds;
}

/** Counts over the paragraphs between borders; those with an undecided border inside are passed over. */
function countShapes(lines: readonly Line[], borders: readonly Border[]): ShapeCounts {
  const counts: ShapeCounts = { alone: { ...PRIOR.alone }, first: { ...PRIOR.first }, last: { ...PRIOR.last }, middle: { ...PRIOR.middle } };
  let start = 0;
  let decided = true;
  borders.forEach((border, index) => {
    decided &&= border !== 'open';
    if (border !== 'break') return;
    if (decided) countShape(sentenceKinds(lines.slice(start, index + 1)), counts);
    start = index + 1;
    decided = true;
  });
  return counts;
}

function countShape(kinds: readonly SentenceKind[], { alone, first, last, middle }: ShapeCounts): void {
  if (kinds.length === 1) {
    alone[kinds[0]!] += 1;
    return;
  }
  kinds.forEach((kind, index) => {
    const place = index === 0 ? first : index === kinds.length - 1 ? last : middle;
    place[kind] += 1;
  });
}

/** Most lines after a sure end are indented otherwise than the rest: then a line that is not goes on. */
function paragraphsAreIndented(lines: readonly Line[], borders: readonly Border[], { baseGap }: Wrapping): boolean {
  const usual = indentMode(lines);
  const first = lines.filter(({ gap }, index) => index > 0 && gap <= baseGap && borders[index - 1] === 'break');
  return first.length >= 3 && first.filter(({ indent }) => indent !== usual).length >= first.length * INDENTED;
}
