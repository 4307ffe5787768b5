import { endsAsQuestion } from '../text/questions.js';
import { type Border, indentMode } from './borders.js';
import { endsSentence } from './line-ends.js';
import type { Line, Wrapping } from './wrapping.js';

/** A full stop inside a line: an inner end of a sentence. The marks of scripts without spaces need no space after them. */
const SENTENCE_END = /(?:[.!?…؟۔।։።။]|[\u0561-\u0587]:)(?=[\p{Pe}\p{Pf}"']{0,3}\s+[^\p{Ll}\s])|[。！？](?=[^\p{Pe}\p{Pf}])/gu;
const QUESTION_MARK = /[?？؟]/u;

/** How a sentence ends; a `brief` one is a statement of a few words, as who listens says; `unended` is the last piece of a paragraph without a full stop: headings, items. */
type SentenceKind = 'question' | 'statement' | 'brief' | 'unended';
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
  /** Paragraphs that end in a question after something else: of few sentences, as who asks speaks, and of more. */
  readonly leadingTo: { few: number; many: number };
}

/**
 * What is believed before anything is counted, in paragraphs and sentences: a question stands alone more often than it
 * begins or ends a paragraph, a statement does not, and a piece without a full stop hardly ever follows a sentence.
 */
const PRIOR: ShapeCounts = {
  alone: { question: 1.5, statement: 0.6, brief: 0.2, unended: 0.6 },
  first: { question: 0.5, statement: 0.8, brief: 0.2, unended: 0 },
  last: { question: 0.5, statement: 1.1, brief: 0.2, unended: 0.1 },
  middle: { question: 0.4, statement: 1.6, brief: 0.4, unended: 0 },
  leadingTo: { few: 1.2, many: 0.5 },
};
/**
 * Odds from which a border is one, and the same where a question is involved: a question taken for a part of an answer
 * costs an exchange, an answer cut in two costs little.
 */
const EVEN = 1;
const EVEN_FOR_QUESTIONS = 0.4;
/** The same beside a paragraph that asks first and then goes on. */
const EVEN_IN_LISTS = 4;
/** Sentences of a question with what leads to it, at most. */
const FEW = 3;
/** Letters of a brief sentence, at most. */
const BRIEF = 24;
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
  let previous = 0;
  let start = 0;
  for (const [index, border] of sure.entries()) {
    if (border === 'open') borders[index] = isBorder(lines, sure, { previous, start, index }, counts) ? 'break' : 'join';
    if (borders[index] !== 'break') continue;
    previous = start;
    start = index + 1;
  }
  return borders;
}

/**
 * Whether a paragraph ends after line `index`, from the sentences of its paragraph so far, which began at line `start`, and those up to the next border;
 * where it has been nothing but a question, also from the paragraphs beside it: lists put their items alike.
 */
function isBorder(lines: readonly Line[], sure: readonly Border[], { previous, start, index }: { previous: number; start: number; index: number }, counts: ShapeCounts): boolean {
  const { alone, first, last, middle, leadingTo } = counts;
  let end = index + 1;
  while (sure[end] === 'join' && end - index < MOST_LINES) end += 1;
  const before = sentenceKinds(lines.slice(Math.max(start, index + 1 - MOST_LINES), index + 1));
  const after = sentenceKinds(lines.slice(index + 1, end + 1));
  const ending = before.at(-1)!;
  const opening = after[0]!;
  const isFirst = before.length === 1 && index + 1 - start <= MOST_LINES;
  // After a question, a few words are as good an opening as many.
  const of = (kinds: ByKind, kind: SentenceKind): number => (ending === 'question' && (kind === 'statement' || kind === 'brief') ? kinds.statement + kinds.brief : kinds[kind]);
  const byBefore = isFirst ? alone[ending] / first[ending] : last[ending] / middle[ending];
  const paragraphs = sum(alone) + sum(first);
  const inner = sum(last) + sum(middle);
  let [asOpening, asNext] = [of(alone, opening) + of(first, opening), of(last, opening) + of(middle, opening)];
  if (after.length > 1) [asOpening, asNext] = [of(first, opening), of(middle, opening)];
  else if (sure[end] === 'break') [asOpening, asNext] = [alone[opening], last[opening]];
  const byEnd = sure[end] !== 'join' && after.length <= FEW && leadsToQuestion(after) ? leadingTo.few / leadingTo.many : 1;
  const odds = byBefore * byEnd * ((asOpening / paragraphs) / (asNext / inner));
  if (isFirst && ending === 'question' && (opensAsking(lines, sure, previous, start) || (sure[end] === 'break' && opensAsking(lines, sure, end + 1, lines.length)))) return odds > EVEN_IN_LISTS;
  return odds > (ending === 'question' || after.includes('question') ? EVEN_FOR_QUESTIONS : EVEN);
}

/** Something is said, then asked. */
function leadsToQuestion(kinds: readonly SentenceKind[]): boolean {
  return kinds.length > 1 && kinds.at(-1) === 'question' && kinds[0] !== 'question';
}

/** Whether the paragraph that begins at a line, and ends for sure, asks first and then goes on. */
function opensAsking(lines: readonly Line[], sure: readonly Border[], from: number, before: number): boolean {
  let end = from;
  while (end < before && sure[end] === 'join' && end - from < MOST_LINES) end += 1;
  if (end >= before || sure[end] !== 'break') return false;
  const kinds = sentenceKinds(lines.slice(from, end + 1));
  return kinds.length > 1 && kinds[0] === 'question' && kinds.at(-1) !== 'question';
}

function sum({ question, statement, brief, unended }: ByKind): number {
  return question + statement + brief + unended;
}

/** How each sentence of the lines ends. */
function sentenceKinds(lines: readonly Line[]): SentenceKind[] {
  const kinds: SentenceKind[] = [];
  let length = 0;
  const end = (asks: boolean): void => {
    kinds.push(asks ? 'question' : length <= BRIEF ? 'brief' : 'statement');
    length = 0;
  };
  for (const [index, { text }] of lines.entries()) {
    let from = 0;
    for (const { 0: mark, index: at } of text.matchAll(SENTENCE_END)) {
      length += at - from;
      from = at + 1;
      end(QUESTION_MARK.test(mark));
    }
    length += text.length - from;
    if (endsSentence(text)) end(endsAsQuestion(text));
    else if (index === lines.length - 1) kinds.push('unended');
  }
  return kinds;
}

/** Counts over the paragraphs between borders; those with an undecided border inside are passed over. */
function countShapes(lines: readonly Line[], borders: readonly Border[]): ShapeCounts {
  const counts: ShapeCounts = { alone: { ...PRIOR.alone }, first: { ...PRIOR.first }, last: { ...PRIOR.last }, middle: { ...PRIOR.middle }, leadingTo: { ...PRIOR.leadingTo } };
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

function countShape(kinds: readonly SentenceKind[], { alone, first, last, middle, leadingTo }: ShapeCounts): void {
  if (leadsToQuestion(kinds)) leadingTo[kinds.length <= FEW ? 'few' : 'many'] += 1;
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
