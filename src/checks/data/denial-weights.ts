/**
 * How much each trait of a couple in which one side denies tells for a denial that was dropped or added, as logarithms of odds: a logistic regression,
 * made by `tests/bench/check/train-negation.mjs`.
 */
export const DENIAL_WEIGHTS = {
  bias: 0.9,
  doubled: 0.62,
  veiled: -1.41,
  loose: -0.14,
  stretched: -1.01,
  habit: 1.17,
  short: 0.74,
} as const;

/** Odds from which a person should read the couple again: few enough of good translations reach them. */
export const GRAVE_ODDS = 2.55;
