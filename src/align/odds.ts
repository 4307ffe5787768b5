import type { Side } from './units.js';

/** Items met more often than this are few. */
const SELDOM = 48;

/**
 * What it says to meet an item of a side: one over the chance of meeting it among as many items of the side taken at random.
 * Most items are met once or twice, so the answer is remembered by how often an item is.
 */
export class Odds {
  private readonly known = new Float64Array(SELDOM);
  private size = -1;

  constructor(private readonly side: Pick<Side, 'frequency' | 'logAbsent'>) {}

  /** Among how many items the next are met. */
  among(size: number): void {
    if (size === this.size) return;
    this.size = size;
    this.known.fill(0);
  }

  of(item: number): number {
    const count = this.side.frequency[item]!;
    if (count >= SELDOM) return -1 / Math.expm1(this.size * this.side.logAbsent[item]!);
    const known = this.known[count]!;
    return known > 0 ? known : (this.known[count] = -1 / Math.expm1(this.size * this.side.logAbsent[item]!));
  }
}
