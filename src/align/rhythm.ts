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

/** Log lengths of the sentences of each answer. */
export function readRhythms(rhythms: string): Float64Array[] {
  if (rhythms === '') return [];
  return rhythms.split(' ').map((rhythm) => Float64Array.from(rhythm, (character) => ((character.charCodeAt(0) - FIRST) / STEPS) * Math.LN2));
}

/** Standard deviations of the log ratio of a sentence and its translation, and of two unrelated sentences. */
const SAME = 0.4;
const OTHER = 0.8;
/** A sentence that is in one version only, or runs on into the next. */
const LONE = -1.2;
const JOINED = -0.6;
const MOST = 5;
const LEAST = -4;

function pairScore(difference: number): number {
  const square = difference * difference;
  return Math.max(-2.5, Math.log(OTHER / SAME) + (square / OTHER ** 2 - square / SAME ** 2) / 2);
}

/** Log odds that two answers are versions of one another, by the lengths of their sentences in order; `shift` is the log ratio of the languages. */
export function compareRhythms(a: Float64Array | undefined, b: Float64Array | undefined, shift: number): number {
  if (a === undefined || b === undefined || a.length === 0 || b.length === 0) return 0;
  const width = b.length + 1;
  const scores = new Float64Array((a.length + 1) * width).fill(-Infinity);
  scores[0] = 0;
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      const at = i * width + j;
      let best = scores[at]!;
      if (i > 0) best = Math.max(best, scores[at - width]! + LONE);
      if (j > 0) best = Math.max(best, scores[at - 1]! + LONE);
      if (i > 0 && j > 0) best = Math.max(best, scores[at - width - 1]! + pairScore(b[j - 1]! - a[i - 1]! - shift));
      if (i > 1 && j > 0) best = Math.max(best, scores[at - 2 * width - 1]! + JOINED + pairScore(b[j - 1]! - logSum(a[i - 1]!, a[i - 2]!) - shift));
      if (i > 0 && j > 1) best = Math.max(best, scores[at - width - 2]! + JOINED + pairScore(logSum(b[j - 1]!, b[j - 2]!) - a[i - 1]! - shift));
      scores[at] = best;
    }
  }
  return Math.max(LEAST, Math.min(MOST, scores[scores.length - 1]!));
}

const logSum = (a: number, b: number): number => (a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b)));
