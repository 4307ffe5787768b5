import type { Step } from '../lattice.js';
import { WEIGHTS } from '../data/weights.js';

/** Signs that a break between two units is no break of thought, so that both belong to one bead. Index into `FIRST_BREAK_RATES`. */
const [PLAIN, ORPHAN, OPEN, LOWER, SEMICOLON, COMMA, COLON, ABBREVIATION, NUMBER] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
/** How often a break with the sign stands inside a bead, before anything is known. */
export const FIRST_BREAK_RATES: readonly number[] = [0.07, 0.7, 0.7, 0.5, 0.45, 0.4, 0.18, 0.14, 0.16];

/** Sides of a break are looked at no further than this. */
const REACH = 160;
const WORDLESS = /^[^\p{L}\p{Nd}]*$/u;
const STARTS_LOW = /^[^\p{L}\p{Nd}]{0,4}\p{Ll}/u;
const CLOSERS = /["'”»’」』)）\]\s]/u;
const SHORT_WORD = /(?:^|[\s(.])\p{Lu}\p{L}{0,4}\.$/u;
const ORDINAL = /\d\.$/u;

/** The sign at the break between two units. */
function signOf(before: string, after: string): number {
  if (WORDLESS.test(after.slice(0, REACH))) return ORPHAN;
  let end = before.length;
  while (end > 0 && CLOSERS.test(before[end - 1]!)) end--;
  const head = before.slice(Math.max(0, end - REACH), end);
  const tail = before.slice(-REACH);
  if (Math.max(tail.lastIndexOf('('), tail.lastIndexOf('（')) > Math.max(tail.lastIndexOf(')'), tail.lastIndexOf('）'))) return OPEN;
  if (STARTS_LOW.test(after.slice(0, REACH))) return LOWER;
  const last = head.at(-1) ?? '';
  if (';；؛'.includes(last) && last !== '') return SEMICOLON;
  if (',，、،'.includes(last) && last !== '') return COMMA;
  if (':：'.includes(last) && last !== '') return COLON;
  if (SHORT_WORD.test(head)) return ABBREVIATION;
  return ORDINAL.test(head) ? NUMBER : PLAIN;
}

/** The sign before each unit; the first has none. */
export function readBreaks(texts: readonly string[]): Int8Array {
  return Int8Array.from(texts, (text, unit) => (unit === 0 ? PLAIN : signOf(texts[unit - 1]!, text)));
}

const logit = (rate: number): number => Math.log(rate / (1 - rate));

/** Log odds, by unit, for the break before it standing inside a bead, over and above that of a plain break. */
export function breakScores(signs: Int8Array, rates: readonly number[]): Float64Array {
  return Float64Array.from(signs, (sign) => WEIGHTS.breaks * (logit(rates[sign]!) - logit(rates[PLAIN]!)));
}

/** Rates after a pass, of one side; `side` says which. */
export function refineBreakRates(first: readonly number[], signs: Int8Array, steps: readonly Step[], side: 'source' | 'target'): readonly number[] {
  const inside = first.map((rate) => rate * WEIGHTS.breakStrength);
  const all = first.map(() => WEIGHTS.breakStrength);
  for (const step of steps) {
    const from = side === 'source' ? step.i : step.j;
    const count = side === 'source' ? step.n : step.m;
    for (let unit = from; unit < from + count; unit++) {
      if (unit === 0) continue;
      all[signs[unit]!]!++;
      if (unit > from) inside[signs[unit]!]!++;
    }
  }
  return inside.map((count, sign) => count / all[sign]!);
}
