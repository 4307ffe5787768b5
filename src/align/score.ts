import { WEIGHTS } from './data/weights.js';
import { lengthFit, type LengthModel } from './evidence/length.js';
import { unitGrid, WIDEST, type Grid } from './grid.js';
import { BEAD_TYPES, FIRST_TYPES } from './lattice.js';
import { columnMeeting, lexicalScores, rowMeeting } from './lexical.js';
import type { Table } from './table.js';
import type { Side } from './units.js';

/** Everything the score of a bead is made of. */
export interface Model {
  readonly source: Side;
  readonly target: Side;
  readonly length: LengthModel;
  /** Target items explained by source items, and the mirror. */
  readonly forth: Table;
  readonly back: Table;
  /** Log share of beads of `n` source and `m` target units, at `n * 8 + m`. */
  readonly types: Float64Array;
  /** Log odds for the break before a unit to stand inside a bead, by unit. */
  readonly sourceJoin: Float64Array;
  readonly targetJoin: Float64Array;
  /** What is known of a bead from outside its texts. */
  readonly extra: BeadScore | undefined;
}

/** Log-likelihood ratio of source units `[i, i + n)` and target units `[j, j + m)`, both at least one, translating each other. */
export type BeadScore = (i: number, n: number, j: number, m: number) => number;

/** Scores of all beads with both sides between the nodes of a band. */
export interface BeadScores {
  /** Of the bead of type `t` that ends in cell `c`, at `c * types + t`; `-Infinity` where there is none. */
  readonly scores: Float32Array;
  /** 1 where the bead of two and two that ends in a cell is better explained by its units having changed places. */
  readonly crossed: Uint8Array;
}

/** Sums of what stands between two units: the breaks inside units `[i, i + n)` cost `sums[i + n] - sums[i + 1]`. */
function runningSum(scores: Float64Array): Float64Array {
  const sums = new Float64Array(scores.length + 1);
  for (let unit = 0; unit < scores.length; unit++) sums[unit + 1] = sums[unit]! + scores[unit]!;
  return sums;
}

/** Lexical evidence of both directions for any bead between the nodes of a band. */
function lexicalEvidence({ source, target, forth, back }: Model, nodes: Grid, widest: number): BeadScore {
  const grid = unitGrid(nodes);
  const byTarget = lexicalScores(source, target, forth, rowMeeting(grid, target.count), grid.size, widest);
  const bySource = lexicalScores(target, source, back, columnMeeting(grid, target.count), grid.size, widest);
  const { starts, from } = grid;
  return (i, n, j, m) => {
    let sum = 0;
    const row = (starts[i]! + j - from[i]!) * WIDEST + n - 1;
    for (let k = 0; k < m; k++) sum += byTarget[row + k * WIDEST]!;
    for (let k = 0; k < n; k++) sum += bySource[(starts[i + k]! + j - from[i + k]!) * WIDEST + m - 1]!;
    return sum;
  };
}

/** Scores the first `types` types of bead: how common the type is, lengths, words in both directions, breaks inside, and what is known from outside. */
export function scoreBeads(model: Model, nodes: Grid, types: number): BeadScores {
  const { source, target, extra } = model;
  const lexical = lexicalEvidence(model, nodes, types <= FIRST_TYPES ? 2 : WIDEST);
  const fit = lengthFit(model.length, source, target);
  const [sourceInside, targetInside] = [runningSum(model.sourceJoin), runningSum(model.targetJoin)];
  const { from, to, starts, rows } = nodes;
  const scores = new Float32Array(nodes.size * types).fill(-Infinity);
  for (let type = 0; type < types; type++) {
    const [n, m] = BEAD_TYPES[type]!;
    const common = model.types[n * 8 + m]!;
    for (let row = n; row < rows; row++) {
      const i = row - n;
      const low = Math.max(from[row]!, from[i]! + m);
      const high = Math.min(to[row]!, to[i]! + m);
      const inside = common + sourceInside[row]! - sourceInside[i + 1]!;
      let at = (starts[row]! + low - from[row]!) * types + type;
      for (let end = low; end <= high; end++, at += types) {
        const j = end - m;
        let score = inside + targetInside[end]! - targetInside[j + 1]! + fit(i, n, j, m) + WEIGHTS.lexical * lexical(i, n, j, m);
        if (extra !== undefined) score += extra(i, n, j, m);
        scores[at] = WEIGHTS.sharpness * score;
      }
    }
  }
  return { scores, crossed: findCrossed(scores, nodes, types) };
}

const ONE = 0;
const TWO = BEAD_TYPES.findIndex(([n, m]) => n === 2 && m === 2);

/** Scores a bead of two and two by its units crosswise, where that is the better explanation. */
function findCrossed(scores: Float32Array, { from, to, starts, rows, size }: Grid, types: number): Uint8Array {
  const crossed = new Uint8Array(size);
  const cost = WEIGHTS.sharpness * WEIGHTS.crossing;
  for (let row = 2; row < rows; row++) {
    for (let j = Math.max(from[row]!, from[row - 1]!); j <= Math.min(to[row]!, to[row - 1]!); j++) {
      const cell = starts[row]! + j - from[row]!;
      const at = cell * types + TWO;
      if (scores[at] === -Infinity || j - 1 < from[row]!) continue;
      const score = cost + scores[(starts[row - 1]! + j - from[row - 1]!) * types + ONE]! + scores[(cell - 1) * types + ONE]!;
      if (score <= scores[at]!) continue;
      scores[at] = score;
      crossed[cell] = 1;
    }
  }
  return crossed;
}
