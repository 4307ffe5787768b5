import { WEIGHTS } from '../data/weights.js';
import { WIDEST } from '../grid.js';
import type { Side } from '../units.js';

/** How the lengths of the two sides go together. */
export interface LengthModel {
  /** Target characters for one source character. */
  readonly ratio: number;
  /** Variance of the difference for one expected character, by the geometric mean of both sides' characters, so that swapping sides changes nothing. */
  readonly variance: number;
  /** Gamma of the lengths of single units, for a bead that is there by chance: shape and scale by side. */
  readonly sourceNull: Gamma;
  readonly targetNull: Gamma;
  /** What the evidence counts beside the others. */
  readonly weight: number;
}

export interface Gamma {
  readonly shape: number;
  readonly scale: number;
}

/** Lanczos' approximation of the logarithm of the gamma function; absolute error below 1e-10 for x > 0. */
export function logGamma(x: number): number {
  const coefficients = [76.18009172947146, -86.50532032941677, 24.01409824083091, -1.231739572450155, 0.1208650973866179e-2, -0.5395239384953e-5];
  const t = x + 5.5 - (x + 0.5) * Math.log(x + 5.5);
  let sum = 1.000000000190015;
  coefficients.forEach((coefficient, index) => (sum += coefficient / (x + 1 + index)));
  return -t + Math.log((2.5066282746310005 * sum) / x);
}

/** Fits a gamma to unit lengths by moments; kept away from degenerate shapes for very short texts. */
function fitGamma(lengths: Float64Array): Gamma {
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const spread = lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0) / Math.max(1, lengths.length);
  const shape = Math.min(6, Math.max(0.7, (mean * mean) / Math.max(spread, 1e-9)));
  return { shape, scale: Math.max(mean, 1) / shape };
}

/** Characters a text takes in a script for each that it takes in an alphabet. */
const density = ({ unspaced }: Side): number => 1 - 0.62 * unspaced;

/** Ratios closer than this (as a logarithm) are one. */
const SAME_RATIO = 0.06;

/**
 * First guesses, each kept within what the scripts or the lexicon allow: the ratio of the totals of both sides, which holds where nothing
 * is missing, and that of their average units, which holds where as much is missing as there are fewer units. Mostly the two are one.
 */
export function firstLengthModels(source: Side, target: Side, taught: { readonly ratio: number; readonly variance: number } | undefined): readonly [LengthModel, ...LengthModel[]] {
  const total = (side: Side): number => side.lengths.reduce((sum, length) => sum + length, 0);
  const seen = total(target) / Math.max(1, total(source));
  const usual = taught?.ratio ?? density(target) / density(source);
  // Further off than translators stray, it is because something is missing.
  const most = taught === undefined ? WEIGHTS.oddRatio : Math.sqrt(WEIGHTS.oddRatio);
  const within = (ratio: number): number => Math.min(usual * most, Math.max(usual / most, ratio));
  const [byTotal, byUnit] = [within(seen), within((seen * source.count) / target.count)];
  const [sourceNull, targetNull] = [fitGamma(source.lengths), fitGamma(target.lengths)];
  const model = (ratio: number): LengthModel => ({ ratio, variance: taught?.variance ?? WEIGHTS.variance, sourceNull, targetNull, weight: WEIGHTS.length });
  return Math.abs(Math.log(byTotal / byUnit)) < SAME_RATIO ? [model(byTotal)] : [model(byTotal), model(byUnit)];
}

/** The first guess where nothing is known to be missing. */
export function firstLengthModel(source: Side, target: Side, taught: { readonly ratio: number; readonly variance: number } | undefined): LengthModel {
  return firstLengthModels(source, target, taught)[0];
}

/** Refines ratio and variance from bead lengths `[source, target]`; short documents stay near the guess, and the odd bead does not count. */
export function refineLengthModel(model: LengthModel, pairs: readonly (readonly [number, number])[]): LengthModel {
  const weight = WEIGHTS.lengthPrior;
  const usual = pairs.filter(([a, b]) => Math.abs(b - model.ratio * a) < 4 * Math.sqrt(spread(model.variance * Math.sqrt(model.ratio), WEIGHTS.looseness, (model.ratio * a + b) / 2)));
  const meanLength = pairs.length === 0 ? 1 : pairs.reduce((sum, [a]) => sum + a, 0) / pairs.length;
  let source = weight * meanLength;
  let target = source * model.ratio;
  for (const [a, b] of usual) {
    source += a;
    target += b;
  }
  const ratio = target / source;
  const deviations = pairs.map(([a, b]) => Math.abs(b - ratio * a) / Math.sqrt(spread(Math.sqrt(ratio), WEIGHTS.looseness, (ratio * a + b) / 2))).sort((x, y) => x - y);
  const middle = deviations[deviations.length >> 1] ?? 0;
  // The median of |t| with eight degrees of freedom is 0.706.
  const seen = (middle / 0.706) ** 2;
  return { ...model, ratio, variance: (model.variance * weight + seen * pairs.length) / (weight + pairs.length) };
}

/** Variance of the length difference where `length` characters are expected: a part that grows with length, as in Gale and Church, and one with its square, as translators differ. */
function spread(variance: number, looseness: number, length: number): number {
  return (variance + looseness * looseness * length) * length + 1;
}

/**
 * Log-likelihood ratio of the lengths of a bead: the target being a translation of the source, against both being there by chance.
 * The mean of both directions, so that swapping sides changes nothing.
 */
export function lengthFit(model: LengthModel, source: Side, target: Side): (i: number, n: number, j: number, m: number) => number {
  const { ratio, weight } = model;
  const variance = model.variance * Math.sqrt(ratio);
  const sourceSums = runningSum(source.lengths);
  const targetSums = runningSum(target.lengths);
  const sourceNull = nullScores(sourceSums, model.sourceNull);
  const targetNull = nullScores(targetSums, model.targetNull);
  const { freedom, looseness } = WEIGHTS;
  const tail = (freedom + 1) / 2;
  const constant = logGamma(tail) - logGamma(freedom / 2) - 0.5 * Math.log(freedom * Math.PI) + tail * Math.log(freedom) + Math.log(ratio) / 2;
  return (i, n, j, m) => {
    const expected = ratio * (sourceSums[i + n]! - sourceSums[i]!);
    const found = targetSums[j + m]! - targetSums[j]!;
    const difference = found - expected;
    const square = spread(variance, looseness, (expected + found) / 2);
    // Student's t with its scale taken out: s^(f/2) / (s·f + d²)^((f+1)/2), in one logarithm, as f is 8.
    const whole = square * freedom + difference * difference;
    const part = (square / whole) ** 2;
    return weight * (constant + Math.log((part * part) / Math.sqrt(whole)) - (sourceNull[i * WIDEST + n - 1]! + targetNull[j * WIDEST + m - 1]!) / 2);
  };
}

function runningSum(lengths: Float64Array): Float64Array {
  const sums = new Float64Array(lengths.length + 1);
  lengths.forEach((length, index) => (sums[index + 1] = sums[index]! + length));
  return sums;
}

/** Log density of the length of each run of 1 … 4 units under the gamma of single units. */
function nullScores(sums: Float64Array, { shape, scale }: Gamma): Float64Array {
  const count = sums.length - 1;
  const scores = new Float64Array(count * WIDEST);
  for (let run = 1; run <= WIDEST; run++) {
    const k = shape * run;
    const constant = k * Math.log(scale) + logGamma(k);
    for (let unit = 0; unit + run <= count; unit++) {
      const length = sums[unit + run]! - sums[unit]!;
      scores[unit * WIDEST + run - 1] = (k - 1) * Math.log(length) - length / scale - constant;
    }
  }
  return scores;
}
