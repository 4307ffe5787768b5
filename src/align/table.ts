/** One piece of lexical evidence: how probable the target item is where the source item stands (`forth`), and the reverse (`back`). */
export interface Link {
  readonly source: number;
  readonly target: number;
  readonly forth: number;
  readonly back: number;
  /** Kind of evidence, for which a rate of its own is learnt; -1 for what is learnt from the text alone. */
  readonly kind: number;
}

/**
 * Probabilities that item `taker` of one side has `giver` as its counterpart on the other, looked up by the giver:
 * `takers[offsets[giver]] …` with `weights`; `mass[taker]` is the sum over its givers, below 1.
 */
export interface Table {
  readonly offsets: Int32Array;
  readonly takers: Int32Array;
  readonly weights: Float64Array;
  readonly mass: Float64Array;
}

/** No item is certain to have its counterpart: what is left over is for free translation. */
const HEAVIEST = 0.95;

/**
 * Packs links into the table of one direction: `forth` explains target items by source items. Links are unique by source and target.
 * `least` is the mass of items that ought to have a counterpart even when none is in sight.
 */
export function packTable(links: readonly Link[], items: number, direction: 'forth' | 'back', least: Float64Array): Table {
  const giver = direction === 'forth' ? 'source' : 'target';
  const taker = direction === 'forth' ? 'target' : 'source';
  const offsets = new Int32Array(items + 1);
  const mass = new Float64Array(items);
  for (const link of links) {
    if (link[direction] <= 0) continue;
    offsets[link[giver] + 1]!++;
    mass[link[taker]]! += link[direction];
  }
  for (let item = 0; item < items; item++) offsets[item + 1]! += offsets[item]!;
  const takers = new Int32Array(offsets[items]!);
  const weights = new Float64Array(takers.length);
  const next = offsets.slice();
  for (const link of links) {
    if (link[direction] <= 0) continue;
    const at = next[link[giver]]!++;
    const total = mass[link[taker]]!;
    takers[at] = link[taker];
    weights[at] = total > HEAVIEST ? (link[direction] * HEAVIEST) / total : link[direction];
  }
  for (let item = 0; item < items; item++) mass[item] = Math.min(Math.max(mass[item]!, least[item]!), HEAVIEST);
  return { offsets, takers, weights, mass };
}

/** The first link of each pair: what a lexicon has learnt goes before what letters suggest. */
export function uniqueLinks(links: readonly Link[]): Link[] {
  const seen = new Set<number>();
  return links.filter(({ source, target }) => {
    const key = source * 0x4000000 + target;
    return !seen.has(key) && seen.add(key);
  });
}
