/** One piece of lexical evidence: how probable the target item is where the source item stands (`forth`), and the reverse (`back`). */
export interface Link {
  readonly source: number;
  readonly target: number;
  readonly forth: number;
  readonly back: number;
  /** Kind of evidence, for which a rate of its own is learnt. */
  readonly kind: number;
}

/** Links of one direction in any order: `takers[k]` has `givers[k]` as its counterpart with `weights[k]`; zero weights are no links. */
export interface Arrows {
  readonly givers: Int32Array;
  readonly takers: Int32Array;
  readonly weights: Float64Array;
}

/**
 * Probabilities that item `taker` of one side has `giver` as its counterpart on the other, looked up by the giver:
 * `takers[offsets[giver]] …` with `weights`; `mass[taker]` is the sum over its givers, below 1.
 */
export interface Table {
  readonly offsets: Int32Array;
  readonly takers: Int32Array;
  readonly weights: Float32Array;
  readonly mass: Float32Array;
  /** Log of what is left of each taker beside its mass. */
  readonly logLeft: Float32Array;
}

/** No item is certain to have its counterpart: what is left over is for free translation. */
const HEAVIEST = 0.95;

/** Packs arrows into a table. `least` is the mass of items that ought to have a counterpart even when none is in sight. */
export function packTable({ givers, takers, weights }: Arrows, least: Float64Array): Table {
  const items = least.length;
  const offsets = new Int32Array(items + 1);
  const total = new Float64Array(items);
  for (let at = 0; at < weights.length; at++) {
    if (weights[at]! <= 0) continue;
    offsets[givers[at]! + 1]!++;
    total[takers[at]!]! += weights[at]!;
  }
  for (let item = 0; item < items; item++) offsets[item + 1]! += offsets[item]!;
  const next = offsets.slice();
  const packed = { takers: new Int32Array(offsets[items]!), weights: new Float32Array(offsets[items]!) };
  for (let at = 0; at < weights.length; at++) {
    if (weights[at]! <= 0) continue;
    const place = next[givers[at]!]!++;
    const sum = total[takers[at]!]!;
    packed.takers[place] = takers[at]!;
    packed.weights[place] = sum > HEAVIEST ? (weights[at]! * HEAVIEST) / sum : weights[at]!;
  }
  const mass = new Float32Array(items);
  const logLeft = new Float32Array(items);
  for (let item = 0; item < items; item++) {
    mass[item] = Math.min(Math.max(total[item]!, least[item]!), HEAVIEST);
    if (mass[item]! > 0) logLeft[item] = Math.log1p(-mass[item]!);
  }
  return { offsets, ...packed, mass, logLeft };
}

/** The first link of each pair: what a lexicon has learnt goes before what letters suggest. */
export function uniqueLinks(links: readonly Link[]): Link[] {
  const seen = new Set<number>();
  return links.filter(({ source, target }) => {
    const key = source * 0x4000000 + target;
    return !seen.has(key) && seen.add(key);
  });
}
