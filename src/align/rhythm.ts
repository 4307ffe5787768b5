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

/** The sentences of an answer: log lengths of each, and of each with the one before it. */
export interface Rhythm {
  readonly logs: Float64Array;
  readonly joined: Float64Array;
}

/** Log lengths of the sentences of each answer. */
export function readRhythms(rhythms: string): Rhythm[] {
  if (rhythms === '') return [];
  return rhythms.split(' ').map((rhythm) => {
    const logs = Float64Array.from(rhythm, (character) => ((character.charCodeAt(0) - FIRST) / STEPS) * Math.LN2);
    return { logs, joined: logs.map((log, at) => (at === 0 ? log : logSum(log, logs[at - 1]!))) };
  });
}

/** Standard deviations of the log ratio of a sentence and its translation, and of two unrelated sentences. */
const SAME = 0.4;
const OTHER = 0.8;
/** A sentence that is in one version only, or runs on into the next. */
const LONE = -1.2;
const JOINED = -0.6;
const MOST = 5;
const LEAST = -4;

const GAIN = Math.log(OTHER / SAME);
const STEEPNESS = (1 / OTHER ** 2 - 1 / SAME ** 2) / 2;

function pairScore(difference: number): number {
  return Math.max(-2.5, GAIN + difference * difference * STEEPNESS);
}

/** Three rows of the comparison under way: the one being filled and the two before it. */
const ROWS = [0, 1, 2].map(() => new Float64Array(SENTENCES + 1));

/** Log odds that two answers are versions of one another, by the lengths of their sentences in order; `shift` is the log ratio of the languages. */
export function compareRhythms(a: Rhythm | undefined, b: Rhythm | undefined, shift: number): number {
  if (a === undefined || b === undefined || a.logs.length === 0 || b.logs.length === 0) return 0;
  const columns = b.logs.length;
  for (let i = 0; i <= a.logs.length; i++) {
    const row = ROWS[i % 3]!;
    const above = ROWS[(i + 2) % 3]!;
    const over = ROWS[(i + 1) % 3]!;
    const own = i > 0 ? a.logs[i - 1]! + shift : 0;
    const both = i > 1 ? a.joined[i - 1]! + shift : 0;
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
  return Math.max(LEAST, Math.min(MOST, ROWS[a.logs.length % 3]![columns]!));
}

function logSum(a: number, b: number): number {
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}
