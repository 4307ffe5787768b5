/** Two documents that may be one interview, and the log odds for it before anything is known of their rivals. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** Passes at most, and how little may change for there to be no other: rivalries seldom reach further than a few documents. */
const PASSES = 24;
const SETTLED = 1e-6;

/** Log of 1 + e^x, for any x. */
const logOnePlus = (x: number): number => (x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x)));

/** What all edges of a document weigh, kept so that it can be said without any one of them, however much that one outweighs the rest. */
interface Sums {
  /** The heaviest, which edge that is, and the second heaviest. */
  readonly most: Float64Array;
  readonly heaviest: Int32Array;
  readonly second: Float64Array;
  /** All but the heaviest, in units of the second. */
  readonly rest: Float64Array;
}

function makeSums(documents: number): Sums {
  return { most: new Float64Array(documents), heaviest: new Int32Array(documents), second: new Float64Array(documents), rest: new Float64Array(documents) };
}

function addUp({ most, heaviest, second, rest }: Sums, ends: Int32Array, values: Float64Array): void {
  most.fill(-Infinity);
  second.fill(-Infinity);
  rest.fill(0);
  for (let edge = 0; edge < ends.length; edge++) {
    const [end, value] = [ends[edge]!, values[edge]!];
    if (value > most[end]!) {
      second[end] = most[end]!;
      most[end] = value;
      heaviest[end] = edge;
    } else if (value > second[end]!) second[end] = value;
  }
  for (let edge = 0; edge < ends.length; edge++) {
    const end = ends[edge]!;
    if (heaviest[end] !== edge) rest[end]! += Math.exp(values[edge]! - second[end]!);
  }
}

/** Log odds that a document is free for one of its edges: minus the log of one plus all its others. */
function freeFor({ most, heaviest, second, rest }: Sums, end: number, edge: number, value: number): number {
  if (rest[end] === 0) return 0;
  if (heaviest[end] === edge) return -logOnePlus(second[end]! + Math.log(rest[end]!));
  const others = rest[end]! * Math.exp(second[end]! - most[end]!) - Math.exp(value - most[end]!);
  return -logOnePlus(most[end]! + Math.log1p(Math.max(0, others)));
}

/**
 * Log odds of each edge when every document has at most one partner: a rival that clearly belongs elsewhere no longer counts, and two
 * that nobody else wants come nearer. Belief propagation for matchings in which documents may stay alone, which converges on any graph
 * (Bayati, Gamarnik, Katz, Nair, Tetali, "Simple deterministic approximation algorithms for counting matchings", 2007). The first ends of all
 * edges are on one side, the second on the other. Cost: edges × passes.
 */
export function matchOdds(edges: readonly Edge[], documents: number): Float64Array {
  const weights = Float64Array.from(edges, ({ weight }) => weight);
  const [first, second] = [Int32Array.from(edges, ({ a }) => a), Int32Array.from(edges, ({ b }) => b)];
  let [fromFirst, fromSecond] = [new Float64Array(edges.length), new Float64Array(edges.length)];
  const [sumsFirst, sumsSecond] = [makeSums(documents), makeSums(documents)];
  for (let pass = 0; pass < PASSES; pass++) {
    const [atFirst, atSecond] = [weights.map((weight, edge) => weight + fromSecond[edge]!), weights.map((weight, edge) => weight + fromFirst[edge]!)];
    addUp(sumsFirst, first, atFirst);
    addUp(sumsSecond, second, atSecond);
    // Half way: of two pairs that everybody likes alike, whole steps would go back and forth for ever.
    const nextFirst = fromFirst.map((log, edge) => (log + freeFor(sumsFirst, first[edge]!, edge, atFirst[edge]!)) / 2);
    const nextSecond = fromSecond.map((log, edge) => (log + freeFor(sumsSecond, second[edge]!, edge, atSecond[edge]!)) / 2);
    const isSettled = nextFirst.every((log, edge) => Math.abs(log - fromFirst[edge]!) < SETTLED) && nextSecond.every((log, edge) => Math.abs(log - fromSecond[edge]!) < SETTLED);
    [fromFirst, fromSecond] = [nextFirst, nextSecond];
    if (isSettled) break;
  }
  return weights.map((weight, edge) => weight + fromFirst[edge]! + fromSecond[edge]!);
}
