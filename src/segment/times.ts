import type { Time, Timed } from '../model.js';

/**
 * When a stretch of a block was said: from the start of the time that holds at its first character to the end of the last one that begins inside it.
 * Undefined where no time holds. `times` is sorted by `at`; the stretch is half-open, in UTF-16 units of the block's text.
 */
export function timeOf(times: readonly Timed[] | undefined, from: number, to: number): Time | undefined {
  if (times === undefined || times.length === 0) return undefined;
  const last = countBefore(times, to) - 1;
  if (last < 0) return undefined;
  const first = Math.max(0, countBefore(times, from + 1) - 1);
  return { start: times[first]!.start, end: Math.max(times[last]!.end, times[first]!.start) };
}

/** How many times begin before an offset, found by halving: a block may hold one a word. */
function countBefore(times: readonly Timed[], offset: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]!.at < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
