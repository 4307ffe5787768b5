import { WEIGHTS } from './data/weights.js';
import type { Grid } from './grid.js';

/** A bead as ranges of units: source units `[i, i + n)`, target units `[j, j + m)`. */
export interface Step {
  readonly i: number;
  readonly n: number;
  readonly j: number;
  readonly m: number;
  /** Posterior probability of the bead, 0–1. */
  readonly confidence: number;
  /** Two units on either side that have changed places. */
  readonly crossed?: boolean;
}

/** Beads with both sides that the search considers: `[source units, target units]`. The first few are enough for a first look. */
export const BEAD_TYPES: readonly (readonly [number, number])[] = [
  [1, 1], [1, 2], [2, 1], [2, 2], [1, 3], [3, 1], [1, 4], [4, 1], [2, 3], [3, 2],
];
export const FIRST_TYPES = 4;
const ROWS_OF = Int32Array.from(BEAD_TYPES, ([n]) => n);
const COLUMNS_OF = Int32Array.from(BEAD_TYPES, ([, m]) => m);

/** What precedes a position: a bead with both sides, a source unit left alone, a target unit left alone. */
const [BOTH, SOURCE, TARGET] = [0, 1, 2];

/** Probability of a passage missing on the other side to begin, by side, and to go on: what is missing is seldom a single sentence. */
export interface Gaps {
  readonly openSource: number;
  readonly openTarget: number;
  readonly extend: number;
}

/** What is searched; the lattice knows nothing of texts. */
export interface Search {
  readonly nodes: Grid;
  /** How many of `BEAD_TYPES` are considered. */
  readonly types: number;
  /** Log score of the bead of type `t` that ends in cell `c`, at `c * types + t`, prior of its type included; `-Infinity` when it is not allowed. */
  readonly scores: Float32Array;
  /** 1 by cell where a bead of two and two is one of units that have changed places. */
  readonly crossed: Uint8Array;
  readonly gaps: Gaps;
  /** Log odds for a gap beginning or ending at a boundary of each side, by the unit after it. */
  readonly sourceEdge: Float64Array;
  readonly targetEdge: Float64Array;
  /** Log odds for passing through a node, by cell; where boundaries are known. */
  readonly bonus: Float32Array;
}

export interface Found {
  readonly steps: Step[];
  /** All beads with both sides that are not unlikely, for learning. */
  readonly likely: Step[];
}

interface Transitions {
  readonly fromBoth: number;
  /** By kind of gap. */
  readonly fromGap: readonly number[];
  readonly open: readonly number[];
  readonly extend: number;
}

function transitionsOf({ openSource, openTarget, extend }: Gaps): Transitions {
  const s = WEIGHTS.sharpness;
  return {
    fromBoth: s * Math.log(1 - openSource - openTarget),
    fromGap: [0, s * Math.log(1 - extend - openTarget), s * Math.log(1 - extend - openSource)],
    open: [0, s * Math.log(openSource), s * Math.log(openTarget)],
    extend: s * Math.log(extend),
  };
}

/** Terms smaller than the largest by this factor (log) do not change a sum that anybody would see. */
const NEGLIGIBLE = -16;

/** Log of the sum of the exponentials of the first `count` terms. */
function logSum(terms: Float64Array, count: number): number {
  let highest = -Infinity;
  for (let at = 0; at < count; at++) if (terms[at]! > highest) highest = terms[at]!;
  if (highest === -Infinity) return -Infinity;
  let sum = 0;
  for (let at = 0; at < count; at++) {
    const below = terms[at]! - highest;
    if (below > NEGLIGIBLE) sum += below === 0 ? 1 : Math.exp(below);
  }
  return sum === 1 ? highest : highest + Math.log(sum);
}

/** Cell of a node, -1 outside the band. */
function cellOf({ from, to, starts, rows }: Grid, i: number, j: number): number {
  return i < 0 || i >= rows || j < from[i]! || j > to[i]! ? -1 : starts[i]! + j - from[i]!;
}

/** Adds the bonus of each cell to the beads that end in it. */
function addBonus({ scores, bonus, types }: Search): void {
  for (let cell = 0; cell < bonus.length; cell++) {
    if (bonus[cell] === 0) continue;
    for (let type = 0; type < types; type++) scores[cell * types + type]! += bonus[cell]!;
  }
}

interface Ahead {
  /** Log weight of all ways into a cell, by what precedes it: three a cell. */
  readonly sums: Float64Array;
  /** The same and the step on: log weight of all ways into a cell that are followed by a bead with both sides. */
  readonly exits: Float64Array;
}

function forward({ nodes, types, gaps, sourceEdge, targetEdge, bonus, scores }: Search): Ahead {
  const t = transitionsOf(gaps);
  const sums = new Float64Array(nodes.size * 3).fill(-Infinity);
  const exits = new Float64Array(nodes.size);
  const terms = new Float64Array(types);
  const gap = (state: number, before: number, edge: number): number => {
    if (before < 0) return -Infinity;
    terms[0] = sums[before * 3]! + t.open[state]! + edge;
    terms[1] = sums[before * 3 + state]! + t.extend;
    terms[2] = sums[before * 3 + SOURCE + TARGET - state]! + t.open[state]!;
    return logSum(terms, 3);
  };
  for (let i = 0; i < nodes.rows; i++) {
    for (let j = nodes.from[i]!; j <= nodes.to[i]!; j++) {
      const cell = nodes.starts[i]! + j - nodes.from[i]!;
      if (cell === 0) sums[0] = 0;
      else {
        let count = 0;
        for (let type = 0; type < types; type++) {
          const score = scores[cell * types + type]!;
          if (score === -Infinity) continue;
          const row = i - ROWS_OF[type]!;
          terms[count++] = exits[nodes.starts[row]! + j - COLUMNS_OF[type]! - nodes.from[row]!]! + score;
        }
        sums[cell * 3] = logSum(terms, count);
        sums[cell * 3 + SOURCE] = i === 0 ? -Infinity : gap(SOURCE, cellOf(nodes, i - 1, j), sourceEdge[i - 1]! + targetEdge[j]!) + bonus[cell]!;
        sums[cell * 3 + TARGET] = j === 0 ? -Infinity : gap(TARGET, cellOf(nodes, i, j - 1), sourceEdge[i]! + targetEdge[j - 1]!) + bonus[cell]!;
      }
      const edge = sourceEdge[i]! + targetEdge[j]!;
      terms[0] = sums[cell * 3]! + t.fromBoth;
      terms[1] = sums[cell * 3 + SOURCE]! + t.fromGap[SOURCE]! + edge;
      terms[2] = sums[cell * 3 + TARGET]! + t.fromGap[TARGET]! + edge;
      exits[cell] = logSum(terms, 3);
    }
  }
  return { sums, exits };
}

/** Log weight of all ways from a cell to the end, by what precedes the cell: three a cell. */
function backward({ nodes, types, gaps, sourceEdge, targetEdge, bonus, scores }: Search): Float64Array {
  const t = transitionsOf(gaps);
  const sums = new Float64Array(nodes.size * 3).fill(-Infinity);
  sums.set([t.fromBoth, t.fromGap[SOURCE]!, t.fromGap[TARGET]!], sums.length - 3);
  const terms = new Float64Array(types);
  for (let i = nodes.rows - 1; i >= 0; i--) {
    for (let j = nodes.to[i]!; j >= nodes.from[i]!; j--) {
      const cell = nodes.starts[i]! + j - nodes.from[i]!;
      if (cell === nodes.size - 1) continue;
      let count = 0;
      for (let type = 0; type < types; type++) {
        const after = cellOf(nodes, i + ROWS_OF[type]!, j + COLUMNS_OF[type]!);
        if (after >= 0) terms[count++] = scores[after * types + type]! + sums[after * 3]!;
      }
      const both = logSum(terms, count);
      const below = cellOf(nodes, i + 1, j);
      const right = cellOf(nodes, i, j + 1);
      const source = below < 0 ? -Infinity : sums[below * 3 + SOURCE]! + bonus[below]!;
      const target = right < 0 ? -Infinity : sums[right * 3 + TARGET]! + bonus[right]!;
      const edge = sourceEdge[i]! + targetEdge[j]!;
      for (let state = BOTH; state <= TARGET; state++) {
        terms[0] = both + (state === BOTH ? t.fromBoth : t.fromGap[state]! + edge);
        terms[1] = source + (state === SOURCE ? t.extend : t.open[SOURCE]! + (state === BOTH ? edge : 0));
        terms[2] = target + (state === TARGET ? t.extend : t.open[TARGET]! + (state === BOTH ? edge : 0));
        sums[cell * 3 + state] = logSum(terms, 3);
      }
    }
  }
  return sums;
}

/** Posterior of each unit being left alone, wherever the other side stands. */
function aloneness(nodes: Grid, ahead: Float64Array, behind: Float64Array): { source: Float64Array; target: Float64Array } {
  const source = new Float64Array(nodes.rows);
  const target = new Float64Array(nodes.to[nodes.rows - 1]! + 1);
  for (let i = 0; i < nodes.rows; i++) {
    for (let j = nodes.from[i]!; j <= nodes.to[i]!; j++) {
      const cell = (nodes.starts[i]! + j - nodes.from[i]!) * 3;
      const bySource = ahead[cell + SOURCE]! + behind[cell + SOURCE]! - behind[BOTH]!;
      const byTarget = ahead[cell + TARGET]! + behind[cell + TARGET]! - behind[BOTH]!;
      if (i > 0 && bySource > NEGLIGIBLE) source[i - 1]! += Math.exp(bySource);
      if (j > 0 && byTarget > NEGLIGIBLE) target[j - 1]! += Math.exp(byTarget);
    }
  }
  return { source, target };
}

interface Decoded {
  /** Type of the bead that ends in a cell on the best path; `types` and `types + 1` are a source and a target unit left alone. */
  readonly into: Int8Array;
  /** Posterior of that bead. */
  readonly sure: Float32Array;
  readonly likely: Step[];
}

/** Into every cell the way of highest expected gain, where a bead gains its posterior and costs `WEIGHTS.caution`: what nobody is sure of is not multiplied. */
function decode({ nodes, types, scores }: Search, { sums, exits }: Ahead, behind: Float64Array): Decoded {
  const whole = behind[BOTH]!;
  const best = new Float64Array(nodes.size).fill(-Infinity);
  const into = new Int8Array(nodes.size).fill(-1);
  const sure = new Float32Array(nodes.size);
  const likely: Step[] = [];
  best[0] = 0;
  const consider = (cell: number, before: number, log: number, type: number): number => {
    const posterior = log > NEGLIGIBLE ? Math.exp(log) : 0;
    const gain = best[before]! + posterior - WEIGHTS.caution;
    if (gain > best[cell]!) {
      best[cell] = gain;
      into[cell] = type;
      sure[cell] = posterior;
    }
    return posterior;
  };
  for (let i = 0; i < nodes.rows; i++) {
    for (let j = nodes.from[i]!; j <= nodes.to[i]!; j++) {
      const cell = nodes.starts[i]! + j - nodes.from[i]!;
      for (let type = 0; type < types; type++) {
        const score = scores[cell * types + type]!;
        if (score === -Infinity) continue;
        const row = i - ROWS_OF[type]!;
        const column = j - COLUMNS_OF[type]!;
        const before = nodes.starts[row]! + column - nodes.from[row]!;
        const posterior = consider(cell, before, exits[before]! + score + behind[cell * 3]! - whole, type);
        if (posterior >= WEIGHTS.likely) likely.push({ i: row, n: ROWS_OF[type]!, j: column, m: COLUMNS_OF[type]!, confidence: posterior });
      }
      const above = cellOf(nodes, i - 1, j);
      if (above >= 0) consider(cell, above, sums[cell * 3 + SOURCE]! + behind[cell * 3 + SOURCE]! - whole, types);
      const left = cellOf(nodes, i, j - 1);
      if (left >= 0) consider(cell, left, sums[cell * 3 + TARGET]! + behind[cell * 3 + TARGET]! - whole, types + 1);
    }
  }
  return { into, sure, likely };
}

/**
 * The path through the lattice of beads that has the most beads right in expectation, each bead with its posterior from
 * forward–backward over the same lattice.
 */
export function searchLattice(search: Search): Found {
  const { nodes, types, crossed } = search;
  addBonus(search);
  const ahead = forward(search);
  const behind = backward(search);
  const { into, sure, likely } = decode(search, ahead, behind);
  const alone = aloneness(nodes, ahead.sums, behind);
  const steps: Step[] = [];
  let i = nodes.rows - 1;
  let j = nodes.to[i]!;
  while (i > 0 || j > 0) {
    const cell = nodes.starts[i]! + j - nodes.from[i]!;
    const type = into[cell]!;
    if (type < 0) throw new Error('the band of the lattice holds no path');
    const n = type < types ? ROWS_OF[type]! : type === types ? 1 : 0;
    const m = type < types ? COLUMNS_OF[type]! : type === types ? 0 : 1;
    i -= n;
    j -= m;
    const confidence = type < types ? sure[cell]! : n === 1 ? alone.source[i]! : alone.target[j]!;
    const step = { i, n, j, m, confidence: Math.min(1, confidence) };
    steps.push(n === 2 && m === 2 && crossed[cell] === 1 ? { ...step, crossed: true } : step);
  }
  return { steps: steps.reverse(), likely };
}
