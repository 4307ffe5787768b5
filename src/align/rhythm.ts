/** Quarter octaves: fine enough to tell sentences apart, coarse enough to be one character each. */
const STEPS = 4;
/** From `0` on; the backslash, which JSON would double, is beyond the longest sentences. */
const FIRST = 48;
/** Sentences of an answer that are kept, and characters for all answers together. */
const SENTENCES = 60;
const CHARACTERS = 900;

/** Lengths of the sentences of an answer in letters, as one character each. */
export function rhythmOf(lengths: readonly number[]): string {
  return lengths.slice(0, SENTENCES).map((length) => String.fromCharCode(FIRST + Math.min(43, Math.round(STEPS * Math.log2(Math.max(1, length)))))).join('');
}

/** The rhythms of a document's answers, as many as fit. */
export function joinRhythms(rhythms: readonly string[]): string {
  const kept: string[] = [];
  let size = 0;
  for (const rhythm of rhythms) {
    size += rhythm.length + 1;
    if (size > CHARACTERS) break;
    kept.push(rhythm);
  }
  return kept.join(' ');
}

/** The sentences of an answer: logs of the share each has in it, and each with the one before it. */
export interface Rhythm {
  readonly logs: Float64Array;
  readonly joined: Float64Array;
}

/** How each answer is made of its sentences. How long it is as a whole is compared elsewhere, and must not count twice. */
export function readRhythms(rhythms: string): Rhythm[] {
  if (rhythms === '') return [];
  return rhythms.split(' ').map((rhythm) => {
    const lengths = Float64Array.from(rhythm, (character) => 2 ** ((character.charCodeAt(0) - FIRST) / STEPS));
    const whole = Math.log(lengths.reduce((sum, length) => sum + length, 0));
    const logs = lengths.map((length) => Math.log(length) - whole);
    return { logs, joined: logs.map((log, at) => (at === 0 ? log : logSum(log, logs[at - 1]!))) };
  });
}

/** Variance of the log ratio of a sentence and its translation. */
const SAME = 0.16;
/** A sentence that is in one version only, or runs on into the next. */
const LONE = -1.2;
const JOINED = -0.6;
/** No single pair of sentences speaks more against. */
const LEAST_PAIR = -2.5;
const MOST = 5;
const LEAST = -4;

/** Three rows of the comparison under way: the one being filled and the two before it. */
const ROWS = [0, 1, 2].map(() => new Float64Array(SENTENCES + 1));

/**
 * Log odds that two answers are versions of one another, by the shares their sentences have in them, in order; `other` is the variance of
 * the log ratio of two unrelated sentences: who makes all sentences alike is not known by them.
 */
export function compareRhythms(a: Rhythm | undefined, b: Rhythm | undefined, other: number): number {
  if (a === undefined || b === undefined || a.logs.length === 0 || b.logs.length === 0 || other <= SAME) return 0;
  const gain = Math.log(other / SAME) / 2;
  const steepness = (1 / other - 1 / SAME) / 2;
  const pairScore = (difference: number): number => Math.max(LEAST_PAIR, gain + difference * difference * steepness);
  const columns = b.logs.length;
  for (let i = 0; i <= a.logs.length; i++) {
    const row = ROWS[i % 3]!;
    const above = ROWS[(i + 2) % 3]!;
    const over = ROWS[(i + 1) % 3]!;
    const own = i > 0 ? a.logs[i - 1]! : 0;
    const both = i > 1 ? a.joined[i - 1]! : 0;
    for (let j = 0; j <= columns; j++) {
      let best = i === 0 && j === 0 ? 0 : -Infinity;
      if (i > 0) best = Math.max(best, above[j]! + LONE);
      if (j > 0) best = Math.max(best, row[j - 1]! + LONE);
      if (i > 0 && j > 0) best = Math.max(best, above[j - 1]! + pairScore(b.logs[j - 1]! - own));
      if (i > 1 && j > 0) best = Math.max(best, over[j - 1]! + JOINED + pairScore(b.logs[j - 1]! - both));
      if (i > 0 && j > 1) best = Math.max(best, above[j - 2]! + JOINED + pairScore(b.joined[j - 1]! - own));
      row[j] = best;
    }
  }
  // The last share follows from the others.
  return Math.max(LEAST, Math.min(MOST, ROWS[a.logs.length % 3]![columns]! - gain));
}

function logSum(a: number, b: number): number {
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}

/** Variance of the shares of sentences within answers of more than one, on the log scale; 0 when there are none. */
export function unevennessOf(rhythms: readonly Rhythm[]): number {
  let squares = 0;
  let free = 0;
  for (const { logs } of rhythms) {
    const mean = logs.reduce((sum, log) => sum + log, 0) / Math.max(1, logs.length);
    for (const log of logs) squares += (log - mean) ** 2;
    free += Math.max(0, logs.length - 1);
  }
  return squares / Math.max(1, free);
}
