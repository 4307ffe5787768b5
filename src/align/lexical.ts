import { WIDEST, type Grid } from './grid.js';
import { Odds } from './odds.js';
import type { Table } from './table.js';
import type { Side } from './units.js';

/** Which takers each giver may meet, and where the pair is kept: in cell `ofGiver[giver] + ofTaker[taker]`. */
export interface Meeting {
  /** First and last taker of a giver, both included; neither ever decreases. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly ofGiver: Int32Array;
  readonly ofTaker: Int32Array;
}

/** Where the row of each source unit begins in the cells, were its first column the first of all. */
function rowStarts({ rows, starts, from }: Grid): Int32Array {
  const at = new Int32Array(rows);
  for (let i = 0; i < rows; i++) at[i] = starts[i]! - from[i]!;
  return at;
}

function count(size: number): Int32Array {
  const numbers = new Int32Array(size);
  for (let at = 0; at < size; at++) numbers[at] = at;
  return numbers;
}

/** Source units meet the target units of their row. */
export function rowMeeting(grid: Grid, columns: number): Meeting {
  return { first: grid.from, last: grid.to, ofGiver: rowStarts(grid), ofTaker: count(columns) };
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
  return { first, last, ofGiver: count(columns), ofTaker: rowStarts(grid) };
}

/** The units that hold an item: item `k` is in `units[offsets[k]] …`, in order. */
function unitsByItem({ count: units, offsets, items }: Side, size: number): { offsets: Int32Array; units: Int32Array } {
  const starts = new Int32Array(size + 1);
  for (let at = offsets[0]!; at < offsets[units]!; at++) starts[items[at]! + 1]!++;
  for (let item = 0; item < size; item++) starts[item + 1]! += starts[item]!;
  const next = starts.slice();
  const found = new Int32Array(starts[size]!);
  for (let unit = 0; unit < units; unit++) for (let at = offsets[unit]!; at < offsets[unit + 1]!; at++) found[next[items[at]!]!++] = unit;
  return { offsets: starts, units: found };
}

/** What the items of each unit that have no counterpart cost. */
function unmet({ count: units, offsets, items }: Side, { logLeft }: Table): Float64Array {
  const base = new Float64Array(units);
  for (let unit = 0; unit < units; unit++) for (let at = offsets[unit]!; at < offsets[unit + 1]!; at++) base[unit]! += logLeft[items[at]!]!;
  return base;
}

/** Products are turned into logarithms before they can grow beyond what a number holds: factors are below a few thousand. */
const LARGE = 1e200;

/**
 * For each cell and each run of 1 … 4 givers beginning at its giver: the log-likelihood ratio of the taker's items,
 * `Σ_t log(1 − Σ p(s|t) + Σ_{s in the run} p(s|t) / q_s)`, with `q_s` the chance of meeting `s` among as many items of its side
 * (Moore 2002 without his cost for items that have no known counterpart). Additive over takers, so that any bead is a sum of at most four.
 * Only takers that hold a counterpart of the run are looked at; what the others cost is known beforehand.
 */
export function lexicalScores(givers: Side, takers: Side, table: Table, { first, last, ofGiver, ofTaker }: Meeting, cells: number, widest: number): Float32Array {
  const scores = new Float32Array(cells * WIDEST);
  const base = unmet(takers, table);
  const runs = new Runs(givers, table);
  const met = new Met(takers, table);
  for (let giver = 0; giver < givers.count; giver++) {
    const low = first[giver]!;
    const high = last[giver]!;
    for (let run = 1; run <= widest && giver + run <= givers.count; run++) {
      met.meet(runs.gather(giver, run), runs, low, high);
      for (let taker = low, begin = ofGiver[giver]!; taker <= high; taker++) scores[(begin + ofTaker[taker]!) * WIDEST + run - 1] = base[taker]! + met.take(taker);
    }
  }
  return scores;
}

/** What a run of givers says of the items on the other side. */
class Runs {
  /** Items spoken of by the last run, and how strongly, by item. */
  readonly spoken: Int32Array;
  readonly gain: Float64Array;
  private readonly stamp: Int32Array;
  private readonly odds: Odds;
  private now = 0;

  constructor(private readonly givers: Side, private readonly table: Table) {
    this.spoken = new Int32Array(table.mass.length);
    this.gain = new Float64Array(table.mass.length);
    this.stamp = new Int32Array(table.mass.length);
    this.odds = new Odds(givers);
  }

  /** Takes the run of `run` units beginning at `giver`; how many items it speaks of. */
  gather(giver: number, run: number): number {
    const { givers: { offsets, items }, table, spoken, gain, stamp, odds } = this;
    const now = ++this.now;
    const to = offsets[giver + run]!;
    let size = 0;
    odds.among(to - offsets[giver]!);
    for (let at = offsets[giver]!; at < to; at++) {
      const item = items[at]!;
      const end = table.offsets[item + 1]!;
      if (stamp[item] === now || table.offsets[item] === end) continue;
      stamp[item] = now;
      const says = odds.of(item);
      for (let entry = table.offsets[item]!; entry < end; entry++) {
        const taker = table.takers[entry]!;
        if (gain[taker] === 0) spoken[size++] = taker;
        gain[taker]! += table.weights[entry]! * says;
      }
    }
    return size;
  }
}

/** Which takers hold the items a run speaks of. */
class Met {
  private readonly factor: Float64Array;
  private readonly logs: Float64Array;
  private readonly holders: { offsets: Int32Array; units: Int32Array };
  /** Bands move on: units before the first taker of a giver are met by none of the givers after it. */
  private readonly passed: Int32Array;

  constructor(takers: Side, private readonly table: Table) {
    this.factor = new Float64Array(takers.count).fill(1);
    this.logs = new Float64Array(takers.count);
    this.holders = unitsByItem(takers, table.mass.length);
    this.passed = this.holders.offsets.slice(0, table.mass.length);
  }

  /** Meets the `size` items a run speaks of in takers `low … high`. */
  meet(size: number, { spoken, gain }: Runs, low: number, high: number): void {
    const { factor, logs, passed, holders: { offsets, units }, table: { mass } } = this;
    for (let at = 0; at < size; at++) {
      const item = spoken[at]!;
      const by = 1 + gain[item]! / (1 - mass[item]!);
      gain[item] = 0;
      const end = offsets[item + 1]!;
      let place = passed[item]!;
      while (place < end && units[place]! < low) place++;
      passed[item] = place;
      for (; place < end && units[place]! <= high; place++) {
        const unit = units[place]!;
        factor[unit]! *= by;
        if (factor[unit]! < LARGE) continue;
        logs[unit]! += Math.log(factor[unit]!);
        factor[unit] = 1;
      }
    }
  }

  /** What a taker has gained, once. */
  take(taker: number): number {
    if (this.factor[taker] === 1 && this.logs[taker] === 0) return 0;
    const gained = Math.log(this.factor[taker]!) + this.logs[taker]!;
    this.factor[taker] = 1;
    this.logs[taker] = 0;
    return gained;
  }
}
