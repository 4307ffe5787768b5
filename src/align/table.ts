/** One piece of lexical evidence: how probable the target item is where the source item stands (`forth`), and the reverse (`back`). */
export interface Link {
  readonly source: number;
  readonly target: number;
  readonly forth: number;
  readonly back: number;
}

/** For every item of one side its possible counterparts on the other: item `t` has `partners[offsets[t]] …`, with probabilities `weights`, `mass[t]` in all. */
export interface Table {
  readonly offsets: Int32Array;
  readonly partners: Int32Array;
  readonly weights: Float64Array;
  readonly mass: Float64Array;
}

/** No item is certain to have its counterpart: what is left over is for free translation. */
const HEAVIEST = 0.95;

/** Packs links into a table. `key` is the side whose items are looked up. */
export function packTable(links: readonly Link[], items: number, key: 'source' | 'target'): Table {
  const merged = new Map<number, number>();
  const other = key === 'source' ? 'target' : 'source';
  for (const link of links) {
    const weight = key === 'target' ? link.forth : link.back;
    const at = link[key] * items + link[other];
    merged.set(at, Math.max(merged.get(at) ?? 0, weight));
  }
  const entries = [...merged].sort(([a], [b]) => a - b);
  const offsets = new Int32Array(items + 1);
  const mass = new Float64Array(items);
  for (const [at, weight] of entries) {
    const item = Math.floor(at / items);
    offsets[item + 1]!++;
    mass[item]! += weight;
  }
  for (let item = 0; item < items; item++) offsets[item + 1]! += offsets[item]!;
  const partners = Int32Array.from(entries, ([at]) => at % items);
  const weights = Float64Array.from(entries, ([at, weight]) => {
    const total = mass[Math.floor(at / items)]!;
    return total > HEAVIEST ? (weight * HEAVIEST) / total : weight;
  });
  for (let item = 0; item < items; item++) mass[item] = Math.min(mass[item]!, HEAVIEST);
  return { offsets, partners, weights, mass };
}
