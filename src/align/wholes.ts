import { bandAlong } from './band.js';
import type { Constraints } from './bitext.js';
import { WEIGHTS } from './data/weights.js';
import type { Step } from './lattice.js';
import { searchBand } from './search.js';
import { firstPriors, type Level } from './priors.js';
import type { BeadScore } from './score.js';
import type { AlignedBitext } from './texts.js';
import { mergeSide } from './units.js';

/** Half width of the band around the line that the sentences draw. */
const AROUND = 3;

/** Which unit of the level above each sentence belongs to, in order. */
export interface Parts {
  readonly of: Int32Array;
  /** Number of units of the level above; some may hold no sentence. */
  readonly count: number;
}

/** Log odds for a sentence to belong to a bead of the level above, when it is paired into it, paired elsewhere, or alone. */
interface Support {
  /** First sentence of each whole. */
  readonly starts: Int32Array;
  /** Wholes of the other side a sentence is paired with; from > to when it is alone. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly inside: Float64Array;
  readonly outside: Float64Array;
}

/**
 * Aligns turns or paragraphs by way of their sentences: a bead is as good as its sentences find their partners inside it, beside the
 * length and words of the whole. A unit whose sentences are alone is left alone.
 */
export function alignWholes(level: Level, { bitext, beliefs, steps }: AlignedBitext, sourceParts: Parts, targetParts: Parts, constraints: Constraints): Step[] {
  const source = mergeSide(bitext.source, sourceParts.of, sourceParts.count);
  const target = mergeSide(bitext.target, targetParts.of, targetParts.count);
  const forth = supportOf(steps, sourceParts, targetParts, 'source');
  const back = supportOf(steps, targetParts, sourceParts, 'target');
  const { extra } = constraints;
  const supported: BeadScore = (i, n, j, m) => WEIGHTS.support * (supportFor(forth, i, n, j, m) + supportFor(back, j, m, i, n)) + (extra === undefined ? 0 : extra(i, n, j, m));
  const wholes = { ...bitext, source, target, sourceSigns: new Int8Array(source.count), targetSigns: new Int8Array(target.count) };
  const points = pointsFrom(steps, sourceParts, targetParts);
  return searchBand(wholes, { ...beliefs, priors: firstPriors(level) }, bandAlong(source, target, points, AROUND), [], { ...constraints, extra: supported }).steps;
}

/** Where both sides begin a new whole together: the line the band of the wholes follows. */
function pointsFrom(steps: readonly Step[], source: Parts, target: Parts): { i: number; j: number }[] {
  const points: { i: number; j: number }[] = [];
  let before = { i: 0, j: 0 };
  for (const { i, n, j, m } of steps) {
    if (n === 0 || m === 0) continue;
    const point = { i: source.of[i]!, j: target.of[j]! };
    if (point.i > before.i && point.j > before.j) points.push(point);
    if (point.i >= before.i && point.j >= before.j) before = point;
  }
  return points;
}

const logOdds = (inside: number, alone: number): number => {
  const log = Math.log((inside + 0.05) / (alone + 0.05));
  return Math.max(-3, Math.min(3, log));
};

function supportOf(steps: readonly Step[], own: Parts, other: Parts, side: 'source' | 'target'): Support {
  const count = own.of.length;
  const starts = new Int32Array(own.count + 1).fill(count);
  for (let part = count - 1; part >= 0; part--) starts[own.of[part]!] = part;
  for (let whole = own.count - 1; whole >= 0; whole--) starts[whole] = Math.min(starts[whole]!, starts[whole + 1]!);
  const support: Support = { starts, from: new Int32Array(count).fill(1), to: new Int32Array(count), inside: new Float64Array(count), outside: new Float64Array(count) };
  for (const step of steps) {
    const [from, size, otherFrom, otherSize] = side === 'source' ? [step.i, step.n, step.j, step.m] : [step.j, step.m, step.i, step.n];
    for (let part = from; part < from + size; part++) {
      const isPaired = otherSize > 0;
      if (isPaired) {
        support.from[part] = other.of[otherFrom]!;
        support.to[part] = other.of[otherFrom + otherSize - 1]!;
      }
      support.inside[part] = isPaired ? logOdds(step.confidence, 1 - step.confidence) : 0;
      support.outside[part] = logOdds(0, isPaired ? 1 - step.confidence : step.confidence);
    }
  }
  return support;
}

/** Sum over the sentences of wholes `[i, i + n)` of their log odds to belong with wholes `[j, j + m)` of the other side. */
function supportFor({ starts, from, to, inside, outside }: Support, i: number, n: number, j: number, m: number): number {
  let sum = 0;
  for (let part = starts[i]!; part < starts[Math.min(i + n, starts.length - 1)]!; part++) {
    sum += to[part]! >= j && from[part]! < j + m && to[part]! >= from[part]! ? inside[part]! : outside[part]!;
  }
  return sum;
}


