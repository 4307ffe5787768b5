import { PRIORS, WEIGHTS } from './data/weights.js';
import { BEAD_TYPES, type Gaps, type Step } from './lattice.js';

/** What kind of unit is aligned: it decides how often units are missing, split or merged. */
export type Level = 'turn' | 'paragraph' | 'sentence';

/** How common each type of bead is, and gaps on either side. */
export interface TypePriors {
  /** Log share of beads of `n` source and `m` target units among beads with both sides, at `n * 8 + m`. */
  readonly logs: Float64Array;
  readonly gaps: Gaps;
}

/** Shares before a text has been seen; mirrored types are equally common. */
export function firstPriors(level: Level): TypePriors {
  const shares: Readonly<Record<string, number>> = PRIORS[level];
  const logs = new Float64Array(64).fill(-Infinity);
  for (const [n, m] of BEAD_TYPES) {
    const share = shares[`${Math.max(n, m)}-${Math.min(n, m)}`]!;
    logs[n * 8 + m] = Math.log(n === m ? share : share / 2);
  }
  const { open, extend } = PRIORS[level];
  return { logs, gaps: { openSource: open, openTarget: open, extend } };
}

/** A missing passage ends some time. */
const MOST_EXTEND = 0.85;

/** Shares after a pass: what was seen and, as if seen in `WEIGHTS.typeStrength` beads, what was thought before. */
export function refinePriors(first: TypePriors, steps: readonly Step[]): TypePriors {
  const weight = WEIGHTS.typeStrength;
  const counts = first.logs.map((log) => weight * Math.exp(log));
  let beads = weight;
  let [openSource, openTarget, extended, gaps] = [weight * first.gaps.openSource, weight * first.gaps.openTarget, 0, 0];
  let before: Step | undefined;
  let all = weight;
  for (const step of steps) {
    if (step.n > 0 && step.m > 0) {
      counts[step.n * 8 + step.m]! += 1;
      beads++;
      all++;
    } else {
      const goesOn = before !== undefined && (step.n > 0 ? before.m === 0 : before.n === 0);
      if (goesOn) extended++;
      else {
        all++;
        if (step.n > 0) openSource++;
        else openTarget++;
      }
      gaps++;
    }
    before = step;
  }
  const extend = (extended + 4 * first.gaps.extend) / (gaps + 4);
  return { logs: counts.map((count) => Math.log(count / beads)), gaps: { openSource: Math.min(0.2, openSource / all), openTarget: Math.min(0.2, openTarget / all), extend: Math.min(MOST_EXTEND, extend) } };
}
