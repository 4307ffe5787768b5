/**
 * How much each trait of a couple in which one side denies tells for a denial that was dropped or added, as logarithms of odds: a logistic regression,
 * made by `tests/bench/check/train-negation.mjs`.
 */
export const DENIAL_WEIGHTS = {
  bias: 1.02,
  doubled: 0.61,
  veiled: -1.48,
  loose: -0.15,
  stretched: -1.08,
  habit: 1.16,
  short: 0.66,
} as const;

/** Odds from which a person should read the couple again: few enough of good translations reach them. */
export const GRAVE_ODDS = 2.65;
