import { WEIGHTS } from './data/weights.js';
import type { Grid } from './grid.js';
import { COLUMNS_OF, ROWS_OF, type Gaps, type Search } from './lattice.js';

/**
 * What precedes a position: a bead with both sides (0), or a unit left alone, by side and by the pace of the gap it stands in. Most gaps are
 * a sentence or two; where a passage is missing they are long, and going on costs little. A gap keeps its pace, and may change sides.
 */
export const STATES = 5;
const BOTH = 0;
export const SOURCE_STATES: readonly number[] = [1, 3];
export const TARGET_STATES: readonly number[] = [2, 4];

interface Pace {
  readonly source: number;
  readonly target: number;
  /** Log probabilities of a gap to begin, by side, to go on, and to end. */
  readonly openSource: number;
  readonly openTarget: number;
  readonly extend: number;
  readonly endSource: number;
  readonly endTarget: number;
}

interface Transitions {
  readonly fromBoth: number;
  readonly paces: readonly Pace[];
}

function transitionsOf({ openSource, openTarget, extend }: Gaps): Transitions {
  const s = WEIGHTS.sharpness;
  const pace = (source: number, target: number, share: number, on: number): Pace => ({
    source, target,
    openSource: s * Math.log(openSource * share),
    openTarget: s * Math.log(openTarget * share),
    extend: s * Math.log(on),
    endSource: s * Math.log(1 - on - openTarget * share),
    endTarget: s * Math.log(1 - on - openSource * share),
  });
  return {
    fromBoth: s * Math.log(1 - openSource - openTarget),
    paces: [pace(1, 2, 1 - WEIGHTS.longGaps, extend), pace(3, 4, WEIGHTS.longGaps, WEIGHTS.longExtend)],
  };
}

/** Terms smaller than the largest by this factor (log) do not change a sum that anybody would see. */
export const NEGLIGIBLE = -16;

/** Log of the sum of the exponentials of the first `count` terms. */
export function logSum(terms: Float64Array, count: number): number {
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

/** Log of the sum of three exponentials. */
function logSum3(a: number, b: number, c: number): number {
  const highest = a > b ? (a > c ? a : c) : b > c ? b : c;
  if (highest === -Infinity) return -Infinity;
  let sum = 0;
  if (a - highest > NEGLIGIBLE) sum += a === highest ? 1 : Math.exp(a - highest);
  if (b - highest > NEGLIGIBLE) sum += b === highest ? 1 : Math.exp(b - highest);
  if (c - highest > NEGLIGIBLE) sum += c === highest ? 1 : Math.exp(c - highest);
  return sum === 1 ? highest : highest + Math.log(sum);
}

/** Cell of a node, -1 outside the band. */
export function cellOf({ from, to, starts, rows }: Grid, i: number, j: number): number {
  return i < 0 || i >= rows || j < from[i]! || j > to[i]! ? -1 : starts[i]! + j - from[i]!;
}

/** Most terms of a sum: one for each type of bead, or one for each state. */
const TERMS = 16;

export interface Ahead {
  /** Log weight of all ways into a cell, by what precedes it: `STATES` a cell. */
  readonly sums: Float64Array;
  /** The same and the step on: log weight of all ways into a cell that are followed by a bead with both sides. */
  readonly exits: Float64Array;
}

/** Log weights of all ways from the beginning. */
export function forward({ nodes, types, gaps, sourceEdge, targetEdge, bonus, scores }: Search): Ahead {
  const { fromBoth, paces } = transitionsOf(gaps);
  const sums = new Float64Array(nodes.size * STATES).fill(-Infinity);
  const exits = new Float64Array(nodes.size);
  const terms = new Float64Array(TERMS);
  for (let i = 0; i < nodes.rows; i++) {
    for (let j = nodes.from[i]!; j <= nodes.to[i]!; j++) {
      const cell = nodes.starts[i]! + j - nodes.from[i]!;
      const here = cell * STATES;
      if (cell === 0) sums[BOTH] = 0;
      else {
        let count = 0;
        for (let type = 0; type < types; type++) {
          const score = scores[cell * types + type]!;
          if (score === -Infinity) continue;
          const row = i - ROWS_OF[type]!;
          terms[count++] = exits[nodes.starts[row]! + j - COLUMNS_OF[type]! - nodes.from[row]!]! + score;
        }
        sums[here] = logSum(terms, count);
        const above = cellOf(nodes, i - 1, j) * STATES;
        const left = cellOf(nodes, i, j - 1) * STATES;
        for (let at = 0; at < paces.length; at++) {
          const pace = paces[at]!;
          if (above >= 0) sums[here + pace.source] = bonus[cell]! + logSum3(sums[above]! + pace.openSource + sourceEdge[i - 1]! + targetEdge[j]!, sums[above + pace.source]! + pace.extend, sums[above + pace.target]! + pace.openSource);
          if (left >= 0) sums[here + pace.target] = bonus[cell]! + logSum3(sums[left]! + pace.openTarget + sourceEdge[i]! + targetEdge[j - 1]!, sums[left + pace.target]! + pace.extend, sums[left + pace.source]! + pace.openTarget);
        }
      }
      const edge = sourceEdge[i]! + targetEdge[j]!;
      let count = 0;
      terms[count++] = sums[here]! + fromBoth;
      for (let at = 0; at < paces.length; at++) {
        const pace = paces[at]!;
        terms[count++] = sums[here + pace.source]! + pace.endSource + edge;
        terms[count++] = sums[here + pace.target]! + pace.endTarget + edge;
      }
      exits[cell] = logSum(terms, count);
    }
  }
  return { sums, exits };
}

/** Log weight of all ways from a cell to the end, by what precedes the cell: `STATES` a cell. */
export function backward({ nodes, types, gaps, sourceEdge, targetEdge, bonus, scores }: Search): Float64Array {
  const { fromBoth, paces } = transitionsOf(gaps);
  const sums = new Float64Array(nodes.size * STATES).fill(-Infinity);
  const end = sums.length - STATES;
  sums[end] = fromBoth;
  for (const { source, target, endSource, endTarget } of paces) {
    sums[end + source] = endSource;
    sums[end + target] = endTarget;
  }
  const terms = new Float64Array(TERMS);
  for (let i = nodes.rows - 1; i >= 0; i--) {
    for (let j = nodes.to[i]!; j >= nodes.from[i]!; j--) {
      const cell = nodes.starts[i]! + j - nodes.from[i]!;
      if (cell === nodes.size - 1) continue;
      const here = cell * STATES;
      let count = 0;
      for (let type = 0; type < types; type++) {
        const after = cellOf(nodes, i + ROWS_OF[type]!, j + COLUMNS_OF[type]!);
        if (after >= 0) terms[count++] = scores[after * types + type]! + sums[after * STATES]!;
      }
      const both = logSum(terms, count);
      const below = cellOf(nodes, i + 1, j);
      const right = cellOf(nodes, i, j + 1);
      const edge = sourceEdge[i]! + targetEdge[j]!;
      count = 0;
      terms[count++] = both + fromBoth;
      for (let at = 0; at < paces.length; at++) {
        const pace = paces[at]!;
        const bySource = below < 0 ? -Infinity : sums[below * STATES + pace.source]! + bonus[below]!;
        const byTarget = right < 0 ? -Infinity : sums[right * STATES + pace.target]! + bonus[right]!;
        sums[here + pace.source] = logSum3(both + pace.endSource + edge, bySource + pace.extend, byTarget + pace.openTarget);
        sums[here + pace.target] = logSum3(both + pace.endTarget + edge, bySource + pace.openSource, byTarget + pace.extend);
        terms[count++] = bySource + pace.openSource + edge;
        terms[count++] = byTarget + pace.openTarget + edge;
      }
      sums[here] = logSum(terms, count);
    }
  }
  return sums;
}

/** Posterior of each unit being left alone, wherever the other side stands. */
export function aloneness(nodes: Grid, ahead: Float64Array, behind: Float64Array): { source: Float64Array; target: Float64Array } {
  const source = new Float64Array(nodes.rows);
  const target = new Float64Array(nodes.to[nodes.rows - 1]! + 1);
  const whole = behind[BOTH]!;
  for (let i = 0; i < nodes.rows; i++) {
    for (let j = nodes.from[i]!; j <= nodes.to[i]!; j++) {
      const cell = (nodes.starts[i]! + j - nodes.from[i]!) * STATES;
      for (const state of SOURCE_STATES) {
        const log = ahead[cell + state]! + behind[cell + state]! - whole;
        if (i > 0 && log > NEGLIGIBLE) source[i - 1]! += Math.exp(log);
      }
      for (const state of TARGET_STATES) {
        const log = ahead[cell + state]! + behind[cell + state]! - whole;
        if (j > 0 && log > NEGLIGIBLE) target[j - 1]! += Math.exp(log);
      }
    }
  }
  return { source, target };
}
