/** Most units on one side of a bead. */
export const WIDEST = 4;

/** Which target positions row `i` may visit: `from[i] … to[i]`, both ends included, never decreasing; (0, 0) and (n, m) are inside. */
export interface Band {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** A band laid out row by row: cell (i, j) is at `starts[i] + j - from[i]`. */
export interface Grid extends Band {
  readonly rows: number;
  readonly starts: Int32Array;
  readonly size: number;
}

export function layOut({ from, to }: Band): Grid {
  const rows = from.length;
  const starts = new Int32Array(rows + 1);
  for (let i = 0; i < rows; i++) starts[i + 1] = starts[i]! + Math.max(0, to[i]! - from[i]! + 1);
  return { from, to, rows, starts, size: starts[rows]! };
}

/** The pairs of single units that beads between the nodes of a band touch: a row for each source unit, wide enough for beads that begin above it. */
export function unitGrid(nodes: Grid): Grid {
  const rows = nodes.rows - 1;
  const from = new Int32Array(rows);
  const to = new Int32Array(rows);
  for (let i = 0; i < rows; i++) {
    from[i] = nodes.from[Math.max(0, i - WIDEST + 1)]!;
    to[i] = nodes.to[Math.min(rows, i + WIDEST)]! - 1;
  }
  return layOut({ from, to });
}
