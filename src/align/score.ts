import { lengthScore, type LengthModel } from './evidence/length.js';
import type { Table } from './table.js';
import type { Side } from './units.js';

/** Everything the score of a bead is made of. */
export interface Model {
  readonly source: Side;
  readonly target: Side;
  readonly length: LengthModel;
  /** By target item its source partners, and the mirror. */
  readonly forth: Table;
  readonly back: Table;
}

/** Lexical evidence repeats itself (a name brings its verb): the sum of both directions is damped. */
const LEXICAL_WEIGHT = 0.4;

/** Log-likelihood ratio of source units `[i, i + n)` and target units `[j, j + m)` translating each other; 0 for a bead with one empty side. */
export type BeadScore = (i: number, n: number, j: number, m: number) => number;

/** Makes the scorer of a bitext: length and lexical evidence in both directions, as in Moore (2002) but without a cost for words nobody knows. */
export function beadScorer(model: Model): BeadScore {
  const { source, target, length } = model;
  const forth = direction(source, target, model.forth);
  const back = direction(target, source, model.back);
  const sum = (lengths: Float64Array, from: number, count: number): number => {
    let total = 0;
    for (let unit = from; unit < from + count; unit++) total += lengths[unit]!;
    return total;
  };
  return (i, n, j, m) => {
    if (n === 0 || m === 0) return 0;
    const byLength = lengthScore(length, sum(source.lengths, i, n), n, sum(target.lengths, j, m), m);
    return byLength + LEXICAL_WEIGHT * (forth(i, n, j, m) + back(j, m, i, n));
  };
}

/**
 * Sum over the items `t` of units `[j, j + m)` of `log(1 − Σ p(s|t) + Σ_{s present} p(s|t) / q_s)`, where `q_s` is the chance of
 * meeting `s` among as many items of its side.
 */
function direction(givers: Side, takers: Side, table: Table): BeadScore {
  const total = Math.max(1, givers.items.length);
  const logAbsent = Float64Array.from(givers.frequency, (count) => Math.log1p(-Math.min(count / total, 0.5)));
  const stamp = new Int32Array(givers.frequency.length);
  let now = 0;
  return (i, n, j, m) => {
    now++;
    const from = givers.offsets[i]!;
    const to = givers.offsets[i + n]!;
    for (let at = from; at < to; at++) stamp[givers.items[at]!] = now;
    let score = 0;
    for (let at = takers.offsets[j]!; at < takers.offsets[j + m]!; at++) {
      const item = takers.items[at]!;
      const mass = table.mass[item]!;
      if (mass === 0) continue;
      let likelihood = 1 - mass;
      for (let entry = table.offsets[item]!; entry < table.offsets[item + 1]!; entry++) {
        const partner = table.partners[entry]!;
        if (stamp[partner] === now) likelihood += table.weights[entry]! / -Math.expm1((to - from) * logAbsent[partner]!);
      }
      score += Math.log(likelihood);
    }
    return score;
  };
}
