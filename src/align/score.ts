import { WEIGHTS } from './data/weights.js';
import { lengthScorer, type LengthModel } from './evidence/length.js';
import { unitGrid, WIDEST, type Grid } from './grid.js';
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
}

/** Log-likelihood ratio of source units `[i, i + n)` and target units `[j, j + m)`, both at least one, translating each other. */
export type BeadScore = (i: number, n: number, j: number, m: number) => number;

/** Makes the scorer of beads between the nodes of a band: length and lexical evidence in both directions. */
export function beadScorer(model: Model, nodes: Grid, widest: number): BeadScore {
  const { source, target } = model;
  const grid = unitGrid(nodes);
  const forth = lexicalScores(source, target, model.forth, rowMeeting(grid), grid.size, widest);
  const back = lexicalScores(target, source, model.back, columnMeeting(grid, target.count), grid.size, widest);
  const byLength = lengthScorer(model.length, source, target);
  const { starts, from } = grid;
  return (i, n, j, m) => {
    let lexical = 0;
    const row = (starts[i]! + j - from[i]!) * WIDEST + n - 1;
    for (let k = 0; k < m; k++) lexical += forth[row + k * WIDEST]!;
    for (let k = 0; k < n; k++) lexical += back[(starts[i + k]! + j - from[i + k]!) * WIDEST + m - 1]!;
    return WEIGHTS.length * byLength(i, n, j, m) + WEIGHTS.lexical * lexical;
  };
}
