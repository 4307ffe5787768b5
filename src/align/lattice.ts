/** A bead as ranges of units: source units `[i, i + n)`, target units `[j, j + m)`. */
export interface Step {
  readonly i: number;
  readonly n: number;
  readonly j: number;
  readonly m: number;
  /** Posterior probability of the bead, 0–1. */
  readonly confidence: number;
}

/** The kinds of bead the search considers: `[source units, target units]`. */
export const BEAD_TYPES: readonly (readonly [number, number])[] = [
  [1, 1], [1, 0], [0, 1], [1, 2], [2, 1], [2, 2], [1, 3], [3, 1], [1, 4], [4, 1], [2, 3], [3, 2],
];

/** Which target positions row `i` may visit: `from[i] … to[i]`, both ends included, never decreasing, from 0 to the last. */
export interface Band {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

export interface Search {
  /** Number of source and of target units. */
  readonly n: number;
  readonly m: number;
  readonly band: Band;
  /** Log score of a bead of a type, prior included; `-Infinity` when it is not allowed. */
  readonly score: (i: number, n: number, j: number, m: number) => number;
}

interface Cells {
  readonly starts: Float64Array;
  readonly scores: Float32Array;
}

const TYPES = BEAD_TYPES.length;

/** Position of cell (i, j) in arrays that hold the band row by row; -1 outside. */
function cellAt({ band, n }: Search, { starts }: Cells, i: number, j: number): number {
  if (i < 0 || i > n || j < band.from[i]! || j > band.to[i]!) return -1;
  return starts[i]! + j - band.from[i]!;
}

/** Scores every bead that ends in a cell of the band. */
function scoreCells(search: Search): Cells {
  const { n, band } = search;
  const starts = new Float64Array(n + 2);
  for (let i = 0; i <= n; i++) starts[i + 1] = starts[i]! + band.to[i]! - band.from[i]! + 1;
  const cells: Cells = { starts, scores: new Float32Array(starts[n + 1]! * TYPES).fill(-Infinity) };
  for (let i = 0; i <= n; i++) {
    for (let j = band.from[i]!; j <= band.to[i]!; j++) {
      const at = cellAt(search, cells, i, j) * TYPES;
      for (let type = 0; type < TYPES; type++) {
        const [a, b] = BEAD_TYPES[type]!;
        if (cellAt(search, cells, i - a, j - b) >= 0) cells.scores[at + type] = search.score(i - a, a, j - b, b);
      }
    }
  }
  return cells;
}

function logAdd(a: number, b: number): number {
  if (a === -Infinity) return b;
  if (b === -Infinity) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}

/** Log of the summed weight of all paths from the start to each cell, and the best way into it. */
function forward(search: Search, cells: Cells): { sums: Float64Array; best: Float64Array; into: Int8Array } {
  const { n, band } = search;
  const size = cells.starts[n + 1]!;
  const sums = new Float64Array(size).fill(-Infinity);
  const best = new Float64Array(size).fill(-Infinity);
  const into = new Int8Array(size).fill(-1);
  sums[0] = best[0] = 0;
  for (let i = 0; i <= n; i++) {
    for (let j = band.from[i]!; j <= band.to[i]!; j++) {
      const at = cellAt(search, cells, i, j);
      for (let type = 0; type < TYPES; type++) {
        const score = cells.scores[at * TYPES + type]!;
        if (score === -Infinity) continue;
        const [a, b] = BEAD_TYPES[type]!;
        const before = cellAt(search, cells, i - a, j - b);
        sums[at] = logAdd(sums[at]!, sums[before]! + score);
        if (best[before]! + score > best[at]!) {
          best[at] = best[before]! + score;
          into[at] = type;
        }
      }
    }
  }
  return { sums, best, into };
}

/** Log of the summed weight of all paths from each cell to the end. */
function backward(search: Search, cells: Cells): Float64Array {
  const { n, band } = search;
  const size = cells.starts[n + 1]!;
  const sums = new Float64Array(size).fill(-Infinity);
  sums[size - 1] = 0;
  for (let i = n; i >= 0; i--) {
    for (let j = band.to[i]!; j >= band.from[i]!; j--) {
      const at = cellAt(search, cells, i, j);
      if (sums[at] === -Infinity) continue;
      for (let type = 0; type < TYPES; type++) {
        const score = cells.scores[at * TYPES + type]!;
        if (score === -Infinity) continue;
        const [a, b] = BEAD_TYPES[type]!;
        const before = cellAt(search, cells, i - a, j - b);
        sums[before] = logAdd(sums[before]!, sums[at]! + score);
      }
    }
  }
  return sums;
}

/**
 * The best path through the lattice of beads, each bead with its posterior from forward–backward over the same lattice.
 * The band must contain a path; `(0, 0)` and `(n, m)` are in it.
 */
export function bestPath(search: Search): Step[] {
  const cells = scoreCells(search);
  const ahead = forward(search, cells);
  const behind = backward(search, cells);
  const whole = ahead.sums[ahead.sums.length - 1]!;
  const steps: Step[] = [];
  let i = search.n;
  let j = search.m;
  while (i > 0 || j > 0) {
    const at = cellAt(search, cells, i, j);
    const type = ahead.into[at]!;
    if (type < 0) throw new Error('the band of the lattice holds no path');
    const [n, m] = BEAD_TYPES[type]!;
    i -= n;
    j -= m;
    const log = ahead.sums[cellAt(search, cells, i, j)]! + cells.scores[at * TYPES + type]! + behind[at]! - whole;
    steps.push({ i, n, j, m, confidence: Math.min(1, Math.exp(log)) });
  }
  return steps.reverse();
}
