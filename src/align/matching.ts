/** Two documents that may be one interview, and the log odds for it before anything is known of their rivals. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** Passes after which nothing moves any more: rivalries seldom reach further than a few documents. */
const PASSES = 24;
/** Beyond this nothing is surer, and sums stay exact. */
const SUREST = 22;

/**
 * Log odds of each edge when every document has at most one partner: a rival that clearly belongs elsewhere no longer counts, and two
 * that nobody else wants come nearer. Belief propagation for matchings (Bayati, Shah, Sharma, "Maximum weight matching via max-product
 * belief propagation", 2005; here sum-product, which converges on any graph: Bayati, Gamarnik et al. 2007). Cost: edges × passes.
 */
export function matchOdds(edges: readonly Edge[], documents: number): Float64Array {
  const gains = Float64Array.from(edges, ({ weight }) => Math.exp(Math.min(SUREST, weight)));
  const fromA = new Float64Array(edges.length).fill(1);
  const fromB = new Float64Array(edges.length).fill(1);
  const sumA = new Float64Array(documents);
  const sumB = new Float64Array(documents);
  for (let pass = 0; pass < PASSES; pass++) {
    sumA.fill(0);
    sumB.fill(0);
    edges.forEach(({ a, b }, at) => {
      sumA[a]! += gains[at]! * fromB[at]!;
      sumB[b]! += gains[at]! * fromA[at]!;
    });
    edges.forEach(({ a, b }, at) => {
      const without = 1 / (1 + Math.max(0, sumA[a]! - gains[at]! * fromB[at]!));
      // Half way in logs: of two pairs that everybody likes alike, whole steps would go back and forth for ever.
      fromB[at] = Math.sqrt(fromB[at]! / (1 + Math.max(0, sumB[b]! - gains[at]! * fromA[at]!)));
      fromA[at] = Math.sqrt(fromA[at]! * without);
    });
  }
  return Float64Array.from(edges, ({ weight }, at) => Math.min(SUREST, weight) + Math.log(fromA[at]!) + Math.log(fromB[at]!));
}
