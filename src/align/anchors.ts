import type { Bitext } from './bitext.js';
import type { Side } from './units.js';

/** A pair of units that share something nobody else has. */
interface Point {
  readonly i: number;
  readonly j: number;
}

/** The one unit of a side each item is in; -1 for items of none or several. */
function soleUnits({ items, offsets, count, frequency }: Side): Int32Array {
  const sole = new Int32Array(frequency.length).fill(-1);
  for (let unit = 0; unit < count; unit++) {
    for (let at = offsets[unit]!; at < offsets[unit + 1]!; at++) if (frequency[items[at]!] === 1) sole[items[at]!] = unit;
  }
  return sole;
}

/**
 * Points of a long bitext for the first band: pairs of units that hold the two ends of a link, each the only one of its side to do so,
 * in the longest chain that rises on both sides (Hunt and Szymanski). A point far off the line of its neighbours is left out.
 */
export function uniquePoints({ source, target, known }: Bitext): Point[] {
  const sourceUnits = soleUnits(source);
  const targetUnits = soleUnits(target);
  const votes = new Map<number, { i: number; j: number; weight: number }>();
  for (const { source: from, target: to, forth, back } of known) {
    const i = sourceUnits[from]!;
    const j = targetUnits[to]!;
    if (i < 0 || j < 0) continue;
    const key = i * target.count + j;
    const known = votes.get(key);
    if (known === undefined) votes.set(key, { i, j, weight: forth + back });
    else known.weight += forth + back;
  }
  const pairs = [...votes.values()].filter(({ weight }) => weight >= 0.8).sort((a, b) => a.i - b.i || b.j - a.j);
  return dropStrays(longestChain(pairs), source.count, target.count);
}

/** The longest rising chain in points sorted by `i`, and by falling `j` where `i` is the same. */
function longestChain(points: readonly Point[]): Point[] {
  const tails: number[] = [];
  const before = new Int32Array(points.length).fill(-1);
  points.forEach(({ j }, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (points[tails[middle]!]!.j < j) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[index] = tails[low - 1]!;
    tails[low] = index;
  });
  const chain: Point[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at]!) chain.push(points[at]!);
  return chain.reverse();
}

/** Neighbours a point is compared with. */
const NEIGHBOURS = 3;

/** A point counts when some neighbour on either side agrees with it on how far both sides have moved. */
function dropStrays(chain: readonly Point[], n: number, m: number): Point[] {
  const slope = m / Math.max(1, n);
  const agrees = (a: Point, b: Point): boolean => {
    const expected = (b.i - a.i) * slope;
    return Math.abs(b.j - a.j - expected) <= 3 + 0.35 * Math.abs(expected);
  };
  return chain.filter((point, index) => {
    const near = [...chain.slice(Math.max(0, index - NEIGHBOURS), index), ...chain.slice(index + 1, index + 1 + NEIGHBOURS)];
    return near.filter((other) => agrees(point, other)).length >= 2;
  });
}
