import { WEIGHTS } from './data/weights.js';
import type { Band, Grid } from './grid.js';

/** A bead as ranges of units: source units `[i, i + n)`, target units `[j, j + m)`. */
export interface Step {
  readonly i: number;
  readonly n: number;
  readonly j: number;
  readonly m: number;
  /** Posterior probability of the bead, 0–1. */
  readonly confidence: number;
}

/** Beads with both sides that the search considers: `[source units, target units]`. */
export const BEAD_TYPES: readonly (readonly [number, number])[] = [
  [1, 1], [1, 2], [2, 1], [2, 2], [1, 3], [3, 1], [1, 4], [4, 1], [2, 3], [3, 2],
];
const TYPES = BEAD_TYPES.length;
const ROWS_OF = Int32Array.from(BEAD_TYPES, ([n]) => n);
const COLUMNS_OF = Int32Array.from(BEAD_TYPES, ([, m]) => m);

/** What precedes a position: a bead with both sides, a source unit left alone, a target unit left alone. */
const [BOTH, SOURCE, TARGET] = [0, 1, 2];

/** Logs of the chances to go from one kind of bead to the next. A passage that is missing goes on missing: `extend` is far above `open`. */
export interface Gaps {
  readonly openSource: number;
  readonly openTarget: number;
  readonly extend: number;
}

export interface Found {
  readonly steps: Step[];
  /** All beads with both sides that are not unlikely, for learning. */
  readonly likely: Step[];
}

export interface Search {
  readonly nodes: Grid;
  /** Log score of a bead with both sides, prior of its type included; `-Infinity` when it is not allowed. */
  readonly score: (i: number, n: number, j: number, m: number) => number;
  /** Probability of a gap beginning on a side, and of its going on. */
  readonly gaps: Gaps;
  /** Log odds for a gap beginning or ending at a boundary of each side, by the unit after it; boundaries inside an exchange are poor places. */
  readonly sourceEdge: Float64Array;
  readonly targetEdge: Float64Array;
  /** Log odds for passing through a node, by cell; where boundaries are known. */
  readonly bonus?: Float32Array;
}

interface Transitions {
  readonly fromBoth: number;
  readonly fromGap: readonly number[];
  /** By kind of gap. */
  readonly open: readonly number[];
  readonly extend: number;
}

function transitionsOf({ openSource, openTarget, extend }: Gaps): Transitions {
  return {
    fromBoth: Math.log(1 - openSource - openTarget),
    fromGap: [0, Math.log(1 - extend - openTarget), Math.log(1 - extend - openSource)],
    open: [0, Math.log(openSource), Math.log(openTarget)],
    extend: Math.log(extend),
  };
}

/** Log of a sum of exponentials; terms too small to matter are left out. */
class LogSum {
  private highest = -Infinity;
  private sum = 0;

  reset(): void {
    this.highest = -Infinity;
    this.sum = 0;
  }

  add(term: number): void {
    if (term <= this.highest) {
      if (term > this.highest - 30) this.sum += Math.exp(term - this.highest);
    } else {
      this.sum = term - this.highest < 30 ? this.sum * Math.exp(this.highest - term) + 1 : 1;
      this.highest = term;
    }
  }

  value(): number {
    return this.sum === 0 ? -Infinity : this.highest + Math.log(this.sum);
  }
}

const has = ({ from, to, rows }: Band & { rows: number }, i: number, j: number): boolean => i >= 0 && i < rows && j >= from[i]! && j <= to[i]!;

/** Scores every bead with both sides that ends in a cell. */
function scoreCells({ nodes, score, bonus }: Search): Float32Array {
  const scores = new Float32Array(nodes.size * TYPES).fill(-Infinity);
  for (let i = 0; i < nodes.rows; i++) {
    for (let j = nodes.from[i]!; j <= nodes.to[i]!; j++) {
      const cell = nodes.starts[i]! + j - nodes.from[i]!;
      const extra = bonus === undefined ? 0 : bonus[cell]!;
      for (let type = 0; type < TYPES; type++) {
        const n = ROWS_OF[type]!;
        const m = COLUMNS_OF[type]!;
        if (has(nodes, i - n, j - m)) scores[cell * TYPES + type] = score(i - n, n, j - m, m) + extra;
      }
    }
  }
  return scores;
}

interface Ahead {
  /** Log weight of all ways into a cell, by what precedes it: three a cell. */
  readonly sums: Float64Array;
  /** The same and the step on: log weight of all ways into a cell followed by a bead with both sides. */
  readonly exits: Float64Array;
  /** How the best way came into a cell: for `BOTH` type and state before (`3 * type + state`), for gaps the state before. */
  readonly into: Int8Array;
  readonly last: number;
}

function forward(search: Search, scores: Float32Array): Ahead {
  const { nodes, sourceEdge, targetEdge, bonus } = search;
  const t = transitionsOf(search.gaps);
  const sums = new Float64Array(nodes.size * 3).fill(-Infinity);
  const best = new Float64Array(nodes.size * 3).fill(-Infinity);
  const exits = new Float64Array(nodes.size);
  const into = new Int8Array(nodes.size * 3).fill(-1);
  const bestExit = new Float64Array(nodes.size);
  const exitState = new Int8Array(nodes.size);
  const sum = new LogSum();
  const gap = (state: number, cell: number, before: number, edge: number, extra: number): void => {
    const at = cell * 3 + state;
    const enter = (previous: number, log: number): void => {
      sum.add(sums[before * 3 + previous]! + log);
      const found = best[before * 3 + previous]! + log;
      if (found > best[at]!) {
        best[at] = found;
        into[at] = previous;
      }
    };
    sum.reset();
    enter(BOTH, t.open[state]! + edge + extra);
    enter(state, t.extend + extra);
    enter(SOURCE + TARGET - state, t.open[state]! + extra);
    sums[at] = sum.value();
  };
  for (let i = 0; i < nodes.rows; i++) {
    for (let j = nodes.from[i]!; j <= nodes.to[i]!; j++) {
      const cell = nodes.starts[i]! + j - nodes.from[i]!;
      if (i === 0 && j === 0) sums[0] = best[0] = 0;
      else {
        sum.reset();
        for (let type = 0; type < TYPES; type++) {
          const score = scores[cell * TYPES + type]!;
          if (score === -Infinity) continue;
          const row = i - ROWS_OF[type]!;
          const before = nodes.starts[row]! + j - COLUMNS_OF[type]! - nodes.from[row]!;
          sum.add(exits[before]! + score);
          const found = bestExit[before]! + score;
          if (found > best[cell * 3]!) {
            best[cell * 3] = found;
            into[cell * 3] = 3 * type + exitState[before]!;
          }
        }
        sums[cell * 3] = sum.value();
        const extra = bonus === undefined ? 0 : bonus[cell]!;
        if (has(nodes, i - 1, j)) gap(SOURCE, cell, nodes.starts[i - 1]! + j - nodes.from[i - 1]!, sourceEdge[i - 1]! + targetEdge[j]!, extra);
        if (has(nodes, i, j - 1)) gap(TARGET, cell, cell - 1, sourceEdge[i]! + targetEdge[j - 1]!, extra);
      }
      const edge = sourceEdge[i]! + targetEdge[j]!;
      sum.reset();
      let state = BOTH;
      let found = -Infinity;
      for (let other = BOTH; other <= TARGET; other++) {
        const log = other === BOTH ? t.fromBoth : t.fromGap[other]! + edge;
        sum.add(sums[cell * 3 + other]! + log);
        if (best[cell * 3 + other]! + log > found) {
          found = best[cell * 3 + other]! + log;
          state = other;
        }
      }
      exits[cell] = sum.value();
      bestExit[cell] = found;
      exitState[cell] = state;
    }
  }
  const end = nodes.size - 1;
  let last = BOTH;
  for (const state of [SOURCE, TARGET]) if (best[end * 3 + state]! > best[end * 3 + last]!) last = state;
  return { sums, exits, into, last };
}

/** Log weight of all ways from a cell to the end, by what precedes the cell: three a cell. */
function backward(search: Search, scores: Float32Array): Float64Array {
  const { nodes, sourceEdge, targetEdge, bonus } = search;
  const t = transitionsOf(search.gaps);
  const sums = new Float64Array(nodes.size * 3).fill(-Infinity);
  sums.set([t.fromBoth, t.fromGap[SOURCE]!, t.fromGap[TARGET]!], sums.length - 3);
  const sum = new LogSum();
  for (let i = nodes.rows - 1; i >= 0; i--) {
    for (let j = nodes.to[i]!; j >= nodes.from[i]!; j--) {
      const cell = nodes.starts[i]! + j - nodes.from[i]!;
      if (cell === nodes.size - 1) continue;
      sum.reset();
      for (let type = 0; type < TYPES; type++) {
        const row = i + ROWS_OF[type]!;
        const column = j + COLUMNS_OF[type]!;
        if (!has(nodes, row, column)) continue;
        const after = nodes.starts[row]! + column - nodes.from[row]!;
        sum.add(scores[after * TYPES + type]! + sums[after * 3]!);
      }
      const both = sum.value();
      const next = (row: number, column: number, state: number): number => {
        if (!has(nodes, row, column)) return -Infinity;
        const after = nodes.starts[row]! + column - nodes.from[row]!;
        return sums[after * 3 + state]! + (bonus === undefined ? 0 : bonus[after]!);
      };
      const source = next(i + 1, j, SOURCE);
      const target = next(i, j + 1, TARGET);
      const edge = sourceEdge[i]! + targetEdge[j]!;
      for (const state of [BOTH, SOURCE, TARGET]) {
        sum.reset();
        sum.add(both + (state === BOTH ? t.fromBoth : t.fromGap[state]! + edge));
        sum.add(source + (state === SOURCE ? t.extend : t.open[SOURCE]! + (state === BOTH ? edge : 0)));
        sum.add(target + (state === TARGET ? t.extend : t.open[TARGET]! + (state === BOTH ? edge : 0)));
        sums[cell * 3 + state] = sum.value();
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
      if (i > 0) source[i - 1]! += Math.exp(ahead[cell + SOURCE]! + behind[cell + SOURCE]! - behind[BOTH]!);
      if (j > 0) target[j - 1]! += Math.exp(ahead[cell + TARGET]! + behind[cell + TARGET]! - behind[BOTH]!);
    }
  }
  return { source, target };
}

/** The path of highest expected gain, where a bead gains its posterior and costs `WEIGHTS.caution`: beads nobody is sure of are not multiplied. */
function decode(nodes: Grid, scores: Float32Array, ahead: Ahead, behind: Float64Array): Found {
  const likely: Step[] = [];
  const whole = behind[BOTH]!;
  const alone = aloneness(nodes, ahead.sums, behind);
  const caution = WEIGHTS.caution;
  const best = new Float64Array(nodes.size).fill(-Infinity);
  const into = new Int8Array(nodes.size).fill(-1);
  const sure = new Float32Array(nodes.size);
  best[0] = 0;
  for (let i = 0; i < nodes.rows; i++) {
    for (let j = nodes.from[i]!; j <= nodes.to[i]!; j++) {
      const cell = nodes.starts[i]! + j - nodes.from[i]!;
      const consider = (before: number, posterior: number, type: number): void => {
        const gain = best[before]! + posterior - caution;
        if (gain > best[cell]!) {
          best[cell] = gain;
          into[cell] = type;
          sure[cell] = posterior;
        }
      };
      for (let type = 0; type < TYPES; type++) {
        const score = scores[cell * TYPES + type]!;
        if (score === -Infinity) continue;
        const row = i - ROWS_OF[type]!;
        const before = nodes.starts[row]! + j - COLUMNS_OF[type]! - nodes.from[row]!;
        const posterior = Math.exp(ahead.exits[before]! + score + behind[cell * 3]! - whole);
        if (posterior >= WEIGHTS.likely) likely.push({ i: row, n: ROWS_OF[type]!, j: j - COLUMNS_OF[type]!, m: COLUMNS_OF[type]!, confidence: posterior });
        consider(before, posterior, type);
      }
      if (has(nodes, i - 1, j)) consider(nodes.starts[i - 1]! + j - nodes.from[i - 1]!, Math.exp(ahead.sums[cell * 3 + SOURCE]! + behind[cell * 3 + SOURCE]! - whole), TYPES);
      if (has(nodes, i, j - 1)) consider(cell - 1, Math.exp(ahead.sums[cell * 3 + TARGET]! + behind[cell * 3 + TARGET]! - whole), TYPES + 1);
    }
  }
  const steps: Step[] = [];
  let i = nodes.rows - 1;
  let j = nodes.to[i]!;
  while (i > 0 || j > 0) {
    const cell = nodes.starts[i]! + j - nodes.from[i]!;
    const type = into[cell]!;
    const n = type < TYPES ? ROWS_OF[type]! : type === TYPES ? 1 : 0;
    const m = type < TYPES ? COLUMNS_OF[type]! : type === TYPES ? 0 : 1;
    i -= n;
    j -= m;
    const confidence = type < TYPES ? sure[cell]! : n === 1 ? alone.source[i]! : alone.target[j]!;
    steps.push({ i, n, j, m, confidence: Math.min(1, confidence) });
  }
  return { steps: steps.reverse(), likely };
}

/** The best path through the lattice of beads, each bead with its posterior from forward–backward over the same lattice. */
export function searchLattice(search: Search): Found {
  const scores = scoreCells(search);
  return decode(search.nodes, scores, forward(search, scores), backward(search, scores));
}
