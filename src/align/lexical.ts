import { WIDEST, type Grid } from './grid.js';
import type { Table } from './table.js';
import type { Side } from './units.js';

/** Which takers each giver may meet, and where the pair is kept. */
export interface Meeting {
  /** First and last taker of a giver, both included. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Cell of giver and taker. */
  readonly cell: (giver: number, taker: number) => number;
}

/** Source units meet the target units of their row. */
export function rowMeeting(grid: Grid): Meeting {
  return { first: grid.from, last: grid.to, cell: (i, j) => grid.starts[i]! + j - grid.from[i]! };
}

/** Target units meet the source units of their column; columns of a band are without gaps because its edges never decrease. */
export function columnMeeting(grid: Grid, columns: number): Meeting {
  const first = new Int32Array(columns).fill(grid.rows);
  const last = new Int32Array(columns).fill(-1);
  let low = 0;
  let high = -1;
  for (let j = 0; j < columns; j++) {
    while (low < grid.rows && grid.to[low]! < j) low++;
    while (high + 1 < grid.rows && grid.from[high + 1]! <= j) high++;
    first[j] = low;
    last[j] = high;
  }
  return { first, last, cell: (j, i) => grid.starts[i]! + j - grid.from[i]! };
}

/**
 * For each cell and each run of 1 … 4 givers beginning at its giver: the log-likelihood ratio of the taker's items,
 * `Σ_t log(1 − Σ p(s|t) + Σ_{s in the run} p(s|t) / q_s)`, with `q_s` the chance of meeting `s` among as many items of its side
 * (Moore 2002 without his cost for items that have no known counterpart). Additive over takers, so that any bead is a sum of at most four.
 */
export function lexicalScores(givers: Side, takers: Side, table: Table, meeting: Meeting, cells: number, widest: number): Float32Array {
  const scores = new Float32Array(cells * WIDEST);
  const { logAbsent } = givers;
  const { mass, logLeft } = table;
  const base = new Float64Array(takers.count);
  for (let unit = 0; unit < takers.count; unit++) {
    for (let at = takers.offsets[unit]!; at < takers.offsets[unit + 1]!; at++) base[unit]! += logLeft[takers.items[at]!]!;
  }
  const gain = new Float32Array(mass.length);
  const stamp = new Int32Array(mass.length).fill(-1);
  const touched = new Int32Array(mass.length);
  let now = 0;
  for (let giver = 0; giver < givers.count; giver++) {
    const from = givers.offsets[giver]!;
    for (let run = 1; run <= widest && giver + run <= givers.count; run++) {
      now++;
      const to = givers.offsets[giver + run]!;
      let count = 0;
      for (let at = from; at < to; at++) {
        const item = givers.items[at]!;
        if (stamp[item] === now) continue;
        stamp[item] = now;
        const chance = -Math.expm1((to - from) * logAbsent[item]!);
        for (let entry = table.offsets[item]!; entry < table.offsets[item + 1]!; entry++) {
          const taker = table.takers[entry]!;
          if (gain[taker] === 0) touched[count++] = taker;
          gain[taker]! += table.weights[entry]! / chance;
        }
      }
      for (let taker = meeting.first[giver]!; taker <= meeting.last[giver]!; taker++) {
        // One logarithm of a product instead of a sum of many: factors are below a few thousand, units are short of a hundred of them.
        let factor = 1;
        let score = base[taker]!;
        for (let at = takers.offsets[taker]!; at < takers.offsets[taker + 1]!; at++) {
          const found = gain[takers.items[at]!]!;
          if (found === 0) continue;
          factor *= 1 + found / (1 - mass[takers.items[at]!]!);
          if (factor > 1e200) {
            score += Math.log(factor);
            factor = 1;
          }
        }
        scores[meeting.cell(giver, taker) * WIDEST + run - 1] = factor === 1 ? score : score + Math.log(factor);
      }
      for (let at = 0; at < count; at++) gain[touched[at]!] = 0;
    }
  }
  return scores;
}
