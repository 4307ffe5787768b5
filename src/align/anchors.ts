import type { Bitext } from './bitext.js';
import type { Link } from './table.js';
import type { Side } from './units.js';

/** A pair of units thought to be translations: before source unit `i` and target unit `j`. */
interface Point {
  readonly i: number;
  readonly j: number;
}

/** Units `[i, toI)` and `[j, toJ)`. */
interface Segment {
  readonly i: number;
  readonly j: number;
  readonly toI: number;
  readonly toJ: number;
}

/** Segments shorter than this are searched whole anyway. */
const SHORTEST = 24;
/** Sum of both probabilities of a link that makes a point by itself. */
const CONVINCING = 0.8;
/** Neighbours a point is compared with. */
const NEIGHBOURS = 3;

/** In how many units of a stretch each item is, and in which one last; cleared after use by going over the stretch again. */
class Tally {
  private readonly counts: Int32Array;
  private readonly last: Int32Array;

  constructor(private readonly side: Side) {
    this.counts = new Int32Array(side.frequency.length);
    this.last = new Int32Array(side.frequency.length);
  }

  count(from: number, to: number): void {
    const { offsets, items } = this.side;
    for (let unit = from; unit < to; unit++) {
      for (let at = offsets[unit]!; at < offsets[unit + 1]!; at++) {
        this.counts[items[at]!]!++;
        this.last[items[at]!] = unit;
      }
    }
  }

  clear(from: number, to: number): void {
    const { offsets, items } = this.side;
    for (let at = offsets[from]!; at < offsets[to]!; at++) this.counts[items[at]!] = 0;
  }

  /** The one unit an item is in; -1 when it is in none or several. */
  soleUnit(item: number): number {
    return this.counts[item] === 1 ? this.last[item]! : -1;
  }
}

/**
 * Points for the first band of a long bitext: pairs of units that hold the two ends of a link, each alone on its side to do so, in the
 * longest chain that rises on both sides; then the same between every two points, where more is unique.
 */
export function uniquePoints({ source, target, known }: Bitext): Point[] {
  const linksOf = groupBySource(known, source.frequency.length);
  const tallies = { source: new Tally(source), target: new Tally(target) };
  const points: Point[] = [];
  const open: Segment[] = [{ i: 0, j: 0, toI: source.count, toJ: target.count }];
  while (open.length > 0) {
    const segment = open.pop()!;
    if (segment.toI - segment.i < SHORTEST || segment.toJ - segment.j < SHORTEST) continue;
    const found = pointsIn(segment, source, linksOf, tallies);
    if (found.length === 0) continue;
    let before: Point = segment;
    for (const point of found) {
      points.push(point);
      open.push({ i: before.i, j: before.j, toI: point.i, toJ: point.j });
      before = point;
    }
    open.push({ i: before.i, j: before.j, toI: segment.toI, toJ: segment.toJ });
  }
  return dropStrays(points.sort((a, b) => a.i - b.i || a.j - b.j), target.count / Math.max(1, source.count));
}

function groupBySource(links: readonly Link[], items: number): { offsets: Int32Array; targets: Int32Array; weights: Float32Array } {
  const offsets = new Int32Array(items + 1);
  for (const { source } of links) offsets[source + 1]!++;
  for (let item = 0; item < items; item++) offsets[item + 1]! += offsets[item]!;
  const next = offsets.slice();
  const targets = new Int32Array(links.length);
  const weights = new Float32Array(links.length);
  for (const { source, target, forth, back } of links) {
    const at = next[source]!++;
    targets[at] = target;
    weights[at] = forth + back;
  }
  return { offsets, targets, weights };
}

function pointsIn(segment: Segment, source: Side, links: ReturnType<typeof groupBySource>, tallies: { source: Tally; target: Tally }): Point[] {
  tallies.source.count(segment.i, segment.toI);
  tallies.target.count(segment.j, segment.toJ);
  const pairs: Point[] = [];
  const votes = new Map<number, number>();
  for (let i = segment.i; i < segment.toI; i++) {
    votes.clear();
    for (let at = source.offsets[i]!; at < source.offsets[i + 1]!; at++) {
      const item = source.items[at]!;
      if (tallies.source.soleUnit(item) < 0) continue;
      for (let link = links.offsets[item]!; link < links.offsets[item + 1]!; link++) {
        const j = tallies.target.soleUnit(links.targets[link]!);
        if (j >= 0) votes.set(j, (votes.get(j) ?? 0) + links.weights[link]!);
      }
    }
    for (const [j, weight] of [...votes].sort(([a], [b]) => b - a)) if (weight >= CONVINCING && (i > segment.i || j > segment.j)) pairs.push({ i, j });
  }
  tallies.source.clear(segment.i, segment.toI);
  tallies.target.clear(segment.j, segment.toJ);
  return dropStrays(longestChain(pairs), (segment.toJ - segment.j) / (segment.toI - segment.i));
}

/** The longest rising chain in points sorted by `i`, and by falling `j` where `i` is the same (Hunt and Szymanski). */
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

/** A point counts when at least two neighbours agree with it on how far both sides have moved. */
function dropStrays(chain: readonly Point[], slope: number): Point[] {
  const agrees = (a: Point, b: Point): boolean => {
    const expected = (b.i - a.i) * slope;
    return Math.abs(b.j - a.j - expected) <= 3 + 0.25 * Math.abs(expected);
  };
  return chain.filter((point, index) => {
    let agreed = 0;
    for (let other = Math.max(0, index - NEIGHBOURS); other <= Math.min(chain.length - 1, index + NEIGHBOURS); other++) {
      if (other !== index && agrees(point, chain[other]!)) agreed++;
    }
    return agreed >= 2;
  });
}
