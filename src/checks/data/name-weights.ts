/**
 * How much each trait of two names, one in each version, of which neither is heard in the other, tells for one having taken the place of the other, as
 * logarithms of odds: a logistic regression, made by `tests/bench/check/train-names.mjs`.
 */
export const NAME_WEIGHTS = {
  bias: 2.92,
  lostHeard: -1.79,
  lostUnheard: -1.16,
  lostNever: -2.36,
  lostNear: 1.82,
  lostSmall: -1.46,
  intruderHeard: 0.86,
  intruderUnheard: -0.86,
  intruderNever: -4.49,
  intruderNear: -1.31,
  intruderSmall: -2.59,
  alone: 1.43,
  many: -0.45,
  beside: 2.43,
} as const;

/** Odds from which a person should read the couple again: few enough of good translations reach them. */
export const GRAVE_NAME_ODDS = 2.2;

/** Odds below which two names most likely are one, translated, and nothing is said. */
export const NOTED_NAME_ODDS = -2;
