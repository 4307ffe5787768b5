import type { Span } from '../model.js';

/** The span that covers an offset, found by halving: a block may hold as many spans as words. */
export function spanAt(spans: readonly Span[] | undefined, offset: number): Span | null {
  if (spans === undefined) return null;
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]![1] <= offset) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && span[0] <= offset ? span : null;
}

/** Index of the first number greater than a given one, in a sorted list. */
export function firstAfter(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
