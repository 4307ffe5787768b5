import { WEIGHTS } from './data/weights.js';
import type { Grid } from './grid.js';
import { aloneness, backward, cellOf, forward, logSum, NEGLIGIBLE, SOURCE_STATES, STATES, TARGET_STATES, type Ahead } from './ways.js';

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
/** Source and target units by type of bead. */
export const ROWS_OF = Int32Array.from(BEAD_TYPES, ([n]) => n);
export const COLUMNS_OF = Int32Array.from(BEAD_TYPES, ([, m]) => m);

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
  /** Log weight of all ways: how well what is believed explains the texts. */
  readonly weight: number;
}

/** Adds the bonus of each cell to the beads that end in it. */
function addBonus({ scores, bonus, types }: Search): void {
  for (let cell = 0; cell < bonus.length; cell++) {
    if (bonus[cell] === 0) continue;
    for (let type = 0; type < types; type++) scores[cell * types + type]! += bonus[cell]!;
  }
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
  const whole = behind[0]!;
  const gone = new Float64Array(SOURCE_STATES.length);
  const alone = (cell: number, states: readonly number[]): number => {
    for (let at = 0; at < gone.length; at++) gone[at] = sums[cell * STATES + states[at]!]! + behind[cell * STATES + states[at]!]!;
    return logSum(gone, gone.length) - whole;
  };
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
        const posterior = consider(cell, before, exits[before]! + score + behind[cell * STATES]! - whole, type);
        if (posterior >= WEIGHTS.likely) likely.push({ i: row, n: ROWS_OF[type]!, j: column, m: COLUMNS_OF[type]!, confidence: posterior });
      }
      // A posterior is 1 at most: where even that would not be better there is no need to know it.
      const above = cellOf(nodes, i - 1, j);
      if (above >= 0 && best[above]! + 1 - WEIGHTS.caution > best[cell]!) consider(cell, above, alone(cell, SOURCE_STATES), types);
      const left = cellOf(nodes, i, j - 1);
      if (left >= 0 && best[left]! + 1 - WEIGHTS.caution > best[cell]!) consider(cell, left, alone(cell, TARGET_STATES), types + 1);
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
  let alone: ReturnType<typeof aloneness> | undefined;
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
    if (type >= types) alone ??= aloneness(nodes, ahead.sums, behind);
    const confidence = alone === undefined || type < types ? sure[cell]! : n === 1 ? alone.source[i]! : alone.target[j]!;
    const step = { i, n, j, m, confidence: Math.min(1, confidence) };
    steps.push(n === 2 && m === 2 && crossed[cell] === 1 ? { ...step, crossed: true } : step);
  }
  return { steps: steps.reverse(), likely, weight: behind[0]! };
}
