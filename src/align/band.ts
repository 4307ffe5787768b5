import type { Band } from './grid.js';
import type { Step } from './lattice.js';
import type { Bitext, Window } from './bitext.js';
import type { Side } from './units.js';

/** Up to this many cells the whole lattice is searched. */
const WHOLE = 1_000;
/** Half width of the band around a path, and what is added where the path is not sure. */
const AROUND = 7;
const UNSURE = 8;
/** A bead surer than this is not looked at widely again when this many to either side are as sure; the band around it is then so narrow. */
const SURE = 0.95;
const SETTLED = 4;
const NARROW = 2;
/** Rows to either side that are widened where a path touches the edge of its band. */
const REACH = 40;

/** Most cells of a band, so that memory stays bounded where nothing is shared or all is alike: some 200 bytes a cell. */
const MOST = 2_000_000;

/** Most cells of a band that is widened: where all is alike the path runs along the edge of any band, and a wider one only takes longer. */
const MOST_WIDENED = 300_000;

interface Point {
  readonly i: number;
  readonly j: number;
}

function emptyBand(n: number, m: number): { from: Int32Array; to: Int32Array } {
  return { from: new Int32Array(n + 1).fill(m), to: new Int32Array(n + 1) };
}

function cover({ from, to }: { from: Int32Array; to: Int32Array }, i: number, low: number, high: number, m: number): void {
  if (low < from[i]!) from[i] = Math.max(0, Math.floor(low));
  if (high > to[i]!) to[i] = Math.min(m, Math.ceil(high));
}

/** Makes the edges of a band never decrease, and the corners part of it, so that there is a path. */
function close(band: { from: Int32Array; to: Int32Array }, m: number): Band {
  const { from, to } = band;
  const last = from.length - 1;
  from[0] = 0;
  to[last] = m;
  for (let i = last - 1; i >= 0; i--) from[i] = Math.min(from[i]!, from[i + 1]!);
  for (let i = 1; i <= last; i++) {
    to[i] = Math.max(to[i]!, to[i - 1]!);
    // Neighbouring rows must overlap.
    if (from[i]! > to[i - 1]!) from[i] = to[i - 1]!;
  }
  return band;
}

/** The cells of a first search: all of them in short texts; in long ones a band around the line through points both sides share. */
export function firstBand({ source, target }: Bitext, points: readonly Point[]): Band {
  const n = source.count;
  const m = target.count;
  if ((n + 1) * (m + 1) <= WHOLE) return { from: new Int32Array(n + 1), to: new Int32Array(n + 1).fill(m) };
  return bandAlong(source, target, points, AROUND);
}

/** A band around the line through points both sides share, at least `around` cells to either side. */
export function bandAlong(source: Side, target: Side, points: readonly Point[], around: number): Band {
  const n = source.count;
  const m = target.count;
  const band = emptyBand(n, m);
  const sourceAt = runningSum(source.lengths);
  const targetAt = runningSum(target.lengths);
  const line = [{ i: 0, j: 0 }, ...points, { i: n, j: m }];
  for (let p = 1; p < line.length; p++) coverSegment(band, line[p - 1]!, line[p]!, { sourceAt, targetAt, m, around });
  return close(band, m);
}

/** Where units begin, in characters, and how a band is to be laid. */
interface Spans {
  readonly sourceAt: Float64Array;
  readonly targetAt: Float64Array;
  readonly m: number;
  readonly around: number;
}

/** Between two points the path follows the lengths of the texts; the further the points, the further it may stray. */
function coverSegment(band: { from: Int32Array; to: Int32Array }, before: Point, after: Point, { sourceAt, targetAt, m, around }: Spans): void {
  const rows = after.i - before.i;
  const columns = after.j - before.j;
  const wanted = around + Math.sqrt(Math.max(rows, columns)) + 0.15 * Math.abs(rows - columns);
  const half = Math.max(around, Math.min(wanted, MOST / 2 / (rows + 1)));
  const sourceSpan = Math.max(1, sourceAt[after.i]! - sourceAt[before.i]!);
  const targetSpan = targetAt[after.j]! - targetAt[before.j]!;
  let j = before.j;
  for (let i = before.i; i <= after.i; i++) {
    const reached = targetAt[before.j]! + ((sourceAt[i]! - sourceAt[before.i]!) / sourceSpan) * targetSpan;
    while (j < after.j && targetAt[j]! < reached) j++;
    cover(band, i, j - half, j + half, m);
  }
  cover(band, before.i, before.j - half, before.j + half, m);
  cover(band, after.i, after.j - half, after.j + half, m);
}

function runningSum(lengths: Float64Array): Float64Array {
  const sums = new Float64Array(lengths.length + 1);
  for (let unit = 0; unit < lengths.length; unit++) sums[unit + 1] = sums[unit]! + lengths[unit]!;
  return sums;
}

/** How many beads each is away from one that is not sure; `SETTLED` at most. */
function distances(steps: readonly Step[]): Uint8Array {
  const away = new Uint8Array(steps.length).fill(SETTLED);
  const isSure = ({ n, m, confidence }: Step): boolean => n === 1 && m === 1 && confidence > SURE;
  for (let at = 0, since = SETTLED; at < steps.length; at++) {
    since = isSure(steps[at]!) ? since + 1 : 0;
    away[at] = Math.min(SETTLED, since);
  }
  for (let at = steps.length - 1, until = SETTLED; at >= 0; at--) {
    until = isSure(steps[at]!) ? until + 1 : 0;
    away[at] = Math.min(away[at]!, until);
  }
  return away;
}

/** The cells around a path found before, few where it has long been sure, and around points that have become known since. */
export function bandAround(steps: readonly Step[], n: number, m: number, points: readonly Point[]): Band {
  const band = emptyBand(n, m);
  const away = distances(steps);
  steps.forEach((step, at) => {
    const half = away[at] === SETTLED ? NARROW : AROUND + UNSURE * (1 - step.confidence);
    for (let i = step.i; i <= step.i + step.n; i++) cover(band, i, step.j - half, step.j + step.m + half, m);
  });
  for (const { i, j } of points) cover(band, i, j - AROUND, j + AROUND, m);
  return close(band, m);
}

/** A wider band where a path runs along the edge of the one it was found in; null where it keeps away from edges. */
export function widen({ from, to }: Band, steps: readonly Step[], window: Window): Band | null {
  let touched = false;
  const rows = from.length;
  const m = window.toJ - window.j;
  const wider = { from: from.slice(), to: to.slice() };
  for (const { i, n, j, m: columns } of steps) {
    const row = i + n - window.i;
    const column = j + columns - window.j;
    const low = column - from[row]! < 2 && from[row]! > 0;
    const high = to[row]! - column < 2 && to[row]! < m;
    if (!low && !high) continue;
    touched = true;
    const more = to[row]! - from[row]! + REACH;
    for (let other = Math.max(0, row - REACH); other <= Math.min(rows - 1, row + REACH); other++) {
      if (low) wider.from[other] = Math.max(0, Math.min(wider.from[other]!, from[row]! - more));
      if (high) wider.to[other] = Math.min(m, Math.max(wider.to[other]!, to[row]! + more));
    }
  }
  return touched && cellsOf(close(wider, m)) <= MOST_WIDENED ? wider : null;
}

function cellsOf({ from, to }: Band): number {
  let cells = 0;
  for (let row = 0; row < from.length; row++) cells += to[row]! - from[row]! + 1;
  return cells;
}
