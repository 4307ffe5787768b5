import type { Candidate } from './contract.js';
import type { Facts } from './profile.js';

/** How much the answers of two documents speak for one interview; log odds against two different people answering the same questions. */
export interface Likeness {
  readonly score: number;
  /** Answers of matching length, shared numbers and names: counts for the explanation. */
  readonly answers: number;
  readonly numbers: number;
  readonly names: number;
}

/** In how many documents an item of answers occurs. */
export type DocumentFrequency = ReadonlyMap<string, number>;

/** Standard deviation of the log ratio of an answer and its translation, once the two languages' ratio is taken out. */
const SPREAD = 0.22;
/** No single answer decides: one may be cut short in translation. */
const MOST_FOR = 1.2;
const MOST_AGAINST = -2;
/** An answer that only one of the documents has. */
const GAP = -2;
/** How often a number or a name of one version is in the other as well. */
const RATE = 0.5;
/** Documents imagined beside those there are, so that two documents alone are judged soberly. */
const IMAGINED = 20;

export function factsOf(candidate: Candidate): Facts {
  return candidate.profile as Facts;
}

/** Chance that an unrelated interview has an item, before any has been seen. */
function commonness(item: string): number {
  if (!item.startsWith('#')) return item.length <= 3 ? 0.06 : 0.02;
  const value = Number(item.slice(1));
  if (Number.isInteger(value) && value <= 31) return 0.25;
  return value >= 1990 && value <= 2030 ? 0.15 : value <= 100 || value % 100 === 0 ? 0.1 : 0.01;
}

/** Judges two documents by their answers alone: items both ask about say nothing of who answers. */
export function likeness(a: Facts, b: Facts, frequency: DocumentFrequency, documents: number): Likeness {
  const structure = compareLengths(a.answers, b.answers);
  const asked = new Set([...a.questions, ...b.questions]);
  const own = new Set(b.said.filter((item) => !asked.has(item)));
  let score = structure.score;
  let numbers = 0;
  let names = 0;
  let alone = 0;
  for (const item of a.said) {
    if (asked.has(item)) continue;
    if (!own.has(item)) {
      alone++;
      continue;
    }
    if (item.startsWith('#')) numbers++;
    else names++;
    const chance = ((frequency.get(item) ?? 2) - 2 + IMAGINED * commonness(item)) / (documents + IMAGINED);
    score += Math.max(0, Math.log(1 - RATE + RATE / Math.max(chance, 1e-4)));
  }
  const missing = Math.min(alone, own.size - numbers - names);
  return { score: score - 0.15 * missing, answers: structure.matching, numbers, names };
}

function spreadOf(logs: readonly number[]): number {
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  return Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / logs.length);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((x, y) => x - y);
  return sorted[sorted.length >> 1] ?? 0;
}

/** Compares the relative lengths of answers in order, allowing for answers only one side has. */
function compareLengths(a: readonly number[], b: readonly number[]): { score: number; matching: number } {
  if (a.length === 0 || b.length === 0) return { score: -1, matching: 0 };
  const logA = a.map((length) => Math.log(length + 8));
  const logB = b.map((length) => Math.log(length + 8));
  const shift = a.length === b.length ? median(logB.map((log, index) => log - logA[index]!)) : median(logB) - median(logA);
  const chance = Math.max(0.4, Math.SQRT2 * Math.max(spreadOf(logA), spreadOf(logB)));
  const pair = (x: number, y: number): number => {
    const difference = y - x - shift;
    const log = Math.log(chance / SPREAD) - (difference * difference) / 2 * (1 / SPREAD ** 2 - 1 / chance ** 2);
    return Math.max(MOST_AGAINST, Math.min(MOST_FOR, log));
  };
  return bestChain(logA, logB, pair);
}

/** Answers more than this far apart in order are not compared. */
const REACH = 4;

function bestChain(a: readonly number[], b: readonly number[], pair: (x: number, y: number) => number): { score: number; matching: number } {
  const reach = Math.max(REACH, Math.abs(a.length - b.length) + 2);
  const width = b.length + 1;
  const scores = new Float64Array((a.length + 1) * width).fill(-Infinity);
  const matches = new Int32Array(scores.length);
  scores[0] = 0;
  for (let i = 0; i <= a.length; i++) {
    for (let j = Math.max(0, i - reach); j <= Math.min(b.length, i + reach); j++) {
      const at = i * width + j;
      const take = (from: number, gain: number, match: number): void => {
        if (scores[from]! + gain > scores[at]!) {
          scores[at] = scores[from]! + gain;
          matches[at] = matches[from]! + match;
        }
      };
      if (i > 0 && j > 0) {
        const gain = pair(a[i - 1]!, b[j - 1]!);
        take(at - width - 1, gain, gain > 0 ? 1 : 0);
      }
      if (i > 0) take(at - width, GAP, 0);
      if (j > 0) take(at - 1, GAP, 0);
    }
  }
  return { score: scores[scores.length - 1]!, matching: matches[matches.length - 1]! };
}
