import type { Side } from '../units.js';

/** How the lengths of the two sides go together. */
export interface LengthModel {
  /** Target characters for one source character. */
  readonly ratio: number;
  /** Variance of the difference for one expected character. */
  readonly variance: number;
  /** Gamma of the lengths of single units, for a bead that is there by chance: shape and scale by side. */
  readonly sourceNull: Gamma;
  readonly targetNull: Gamma;
}

export interface Gamma {
  readonly shape: number;
  readonly scale: number;
}

/** Degrees of freedom of Student's t: translations are sometimes far longer or shorter than the rule. */
const FREEDOM = 4;
/** Gale and Church's 6.8 for one character, wider since interviews are translated more freely. */
const FIRST_VARIANCE = 10;

/** Lanczos' approximation of the logarithm of the gamma function; absolute error below 1e-10 for x > 0. */
export function logGamma(x: number): number {
  const coefficients = [76.18009172947146, -86.50532032941677, 24.01409824083091, -1.231739572450155, 0.1208650973866179e-2, -0.5395239384953e-5];
  const t = x + 5.5 - (x + 0.5) * Math.log(x + 5.5);
  let sum = 1.000000000190015;
  coefficients.forEach((coefficient, index) => (sum += coefficient / (x + 1 + index)));
  return -t + Math.log((2.5066282746310005 * sum) / x);
}

const T_CONSTANT = logGamma((FREEDOM + 1) / 2) - logGamma(FREEDOM / 2) - 0.5 * Math.log(FREEDOM * Math.PI);

/** Fits a gamma to unit lengths by moments; kept away from degenerate shapes for very short texts. */
function fitGamma(lengths: Float64Array): Gamma {
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const spread = lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0) / Math.max(1, lengths.length);
  const shape = Math.min(6, Math.max(0.7, (mean * mean) / Math.max(spread, 1e-9)));
  return { shape, scale: Math.max(mean, 1) / shape };
}

function logGammaDensity(x: number, { shape, scale }: Gamma, units: number): number {
  const k = shape * units;
  return (k - 1) * Math.log(x) - x / scale - k * Math.log(scale) - logGamma(k);
}

/** A first guess from the totals of both sides. */
export function firstLengthModel(source: Side, target: Side): LengthModel {
  const total = (side: Side): number => side.lengths.reduce((sum, length) => sum + length, 0);
  const ratio = source.count === 0 || target.count === 0 ? 1 : total(target) / total(source);
  return { ratio, variance: FIRST_VARIANCE * ratio, sourceNull: fitGamma(source.lengths), targetNull: fitGamma(target.lengths) };
}

/** Refines ratio and variance from bead lengths `[source, target]`; short documents stay near the guess. */
export function refineLengthModel(model: LengthModel, pairs: readonly (readonly [number, number])[]): LengthModel {
  let source = 400;
  let target = 400 * model.ratio;
  for (const [a, b] of pairs) {
    source += a;
    target += b;
  }
  const ratio = target / source;
  const prior = 8;
  let weight = prior;
  let sum = prior * FIRST_VARIANCE * ratio;
  for (const [a, b] of pairs) {
    const expected = (ratio * a + b) / 2;
    sum += Math.min((b - ratio * a) ** 2 / expected, 60 * ratio);
    weight++;
  }
  return { ...model, ratio, variance: sum / weight };
}

/**
 * Log-likelihood ratio of `b` target characters in `m` units being the translation of `a` source characters in `n` units,
 * against both being there by chance. Symmetric: the mean of both directions.
 */
export function lengthScore(model: LengthModel, a: number, n: number, b: number, m: number): number {
  const { ratio, variance, sourceNull, targetNull } = model;
  const scale = Math.sqrt((variance * (ratio * a + b)) / 2 + 1);
  const z = (b - ratio * a) / scale;
  const logT = T_CONSTANT - ((FREEDOM + 1) / 2) * Math.log1p((z * z) / FREEDOM) - Math.log(scale);
  const forth = logT - logGammaDensity(b, targetNull, m);
  const back = logT + Math.log(ratio) - logGammaDensity(a, sourceNull, n);
  return (forth + back) / 2;
}
