import { compareText } from '../interview.js';
import { Components } from './components.js';
import type { Candidate } from './contract.js';
import type { Facts } from './profile.js';
import { QUESTION_HASH } from './questions.js';

/** Documents of one language that ask the same questions, and what is usual among them. */
export interface Series {
  readonly language: string;
  /** Positions of its documents among all candidates, rising. */
  readonly members: readonly number[];
  /** Mean log length of the answers to each question, for questions asked often enough, in the order in which they are mostly asked. */
  readonly usual: ReadonlyMap<string, number>;
  /** Variance of log lengths around what is usual. */
  readonly variance: number;
}

export interface AllSeries {
  readonly list: readonly Series[];
  /** Series of each candidate; -1 for one that asks its own questions. */
  readonly of: Int32Array;
}

/** Answers to one question from which its usual length is known. */
const ENOUGH = 5;
/** Share of the documents of a series that ask a question of the series. */
const OFTEN = 0.1;
/** Variance of log lengths imagined beside those found, and as many answers of it as this. */
const PRIOR_VARIANCE = 0.4;
const PRIOR_ANSWERS = 20;

/** The hashes of a document's questions, in order; none in a profile made before they were kept. */
export function questionsOf(asked = ''): string[] {
  const hashes: string[] = [];
  for (let at = 0; at < asked.length; at += QUESTION_HASH) hashes.push(asked.slice(at, at + QUESTION_HASH));
  return hashes;
}

/**
 * Finds series: documents of one language are in one when they ask two questions one after the other in the same words. One question alone
 * may be anybody's ("Why?"). Every document is read once, so a thousand copies cost no more than a thousand documents.
 */
export function findSeries(candidates: readonly Candidate[], logs: readonly Float64Array[]): AllSeries {
  const questions = candidates.map(({ profile }) => questionsOf((profile as Partial<Facts>).asked));
  const joined = new Components([candidates.length]);
  const firstWith = new Map<string, number>();
  candidates.forEach(({ language }, at) => {
    const own = questions[at]!;
    for (let next = 1; next < own.length; next++) {
      const key = `${language} ${own[next - 1]!}${own[next]!}`;
      const first = firstWith.get(key);
      if (first === undefined) firstWith.set(key, at);
      else joined.join([first, at], 1);
    }
  });
  const byRoot = new Map<number, number[]>();
  candidates.forEach((_, at) => {
    const root = joined.find(at);
    const known = byRoot.get(root);
    if (known === undefined) byRoot.set(root, [at]);
    else known.push(at);
  });
  const of = new Int32Array(candidates.length).fill(-1);
  const list: Series[] = [];
  for (const members of byRoot.values()) {
    if (members.length < 2) continue;
    for (const at of members) of[at] = list.length;
    list.push({ language: candidates[members[0]!]!.language, members, ...usualLengths(members, questions, logs) });
  }
  return { list, of };
}

interface Sums {
  count: number;
  sum: number;
  squares: number;
  /** Of places in the documents, 0 the first and 1 the last question. */
  places: number;
}

function usualLengths(members: readonly number[], questions: readonly string[][], logs: readonly Float64Array[]): Pick<Series, 'usual' | 'variance'> {
  const sums = new Map<string, Sums>();
  for (const at of members) {
    questions[at]!.forEach((question, place) => {
      const log = logs[at]![place];
      if (log === undefined) return;
      const known = sums.get(question) ?? { count: 0, sum: 0, squares: 0, places: 0 };
      known.count++;
      known.sum += log;
      known.squares += log * log;
      known.places += place / questions[at]!.length;
      sums.set(question, known);
    });
  }
  const often = [...sums].filter(([, { count }]) => count >= ENOUGH && count >= OFTEN * members.length);
  often.sort(([one, a], [other, b]) => a.places / a.count - b.places / b.count || compareText(one, other));
  const squares = often.reduce((total, [, { count, sum, squares: own }]) => total + Math.max(0, own - (sum * sum) / count), PRIOR_VARIANCE * PRIOR_ANSWERS);
  const answers = often.reduce((total, [, { count }]) => total + count - 1, PRIOR_ANSWERS);
  return { usual: new Map(often.map(([question, { count, sum }]) => [question, sum / count])), variance: squares / answers };
}
