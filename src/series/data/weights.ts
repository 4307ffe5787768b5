/**
 * What evidence counts, in log odds of being the same question. Chosen on one half of the topics of `tests/bench/series/`, measured on the other.
 */
export const WEIGHTS = {
  /** Two groups: a likeness of `even` speaks neither way, each tenth more or less for a tenth of `slope`; wordings without anything in common for no less than `unlike`. */
  group: { slope: 12, even: 0.45, unlike: -3.5 },
  /** An asking and a group of others. */
  asking: { slope: 9, even: 0.3 },
  /** An asking joins a group from here on; one whose wording is used all over the series from there. */
  least: 0,
  looseLeast: 3,
  /** Likeness at least of askings whose wordings others of the group have as well. */
  sameWording: 0.8,
  /** Share of interviews in which a question is asked in two places. */
  twice: 0.04,
  /** Most that never being asked together in one interview speaks for, and being asked together against. */
  neverTogether: 5,
  oftenTogether: -12,
  /** Of groups of which nothing more is known, each interview that asks both. */
  together: -2.5,
  /** How much of the evidence of places counts: neighbours say the same again. */
  places: 0.6,
  /**
   * The same questions before and after, with nothing between, and on one side only. They count in full in series of as many interviews as `few`, less the more there are, as places
   * say it then, and not at all below the share `least`; by `asking` where an asking is sorted into a group that had it already.
   */
  neighbours: { both: 2.5, one: 0.3, few: 10, least: 0.25, asking: 0.7 },
  /** Exchanges one after the other that ask in two parts what is elsewhere asked at once. */
  parts: 4,
  /** Share of joint interviews in which parts have to be one after the other. */
  besideEachOther: 0.7,
  /** Share of what only the one part says that has to be said where the other part stands alone. */
  partsShare: 0.4,
  /** How much nearer to a question two exchanges together have to be than the nearer one. */
  restGain: 0.03,
  /** Thresholds of joining groups, falling: first by wordings alone, then by all there is. */
  byWording: [4, 2],
  byAll: [4, 2, 1, 0],
  /** Groups whose askings are all over their series are taken apart below these. */
  scatteredEarly: -3,
  scattered: -2,
  /** What each word more or less than so many says for and against a question of the series, and at most. */
  words: { usual: 4, each: 0.5, most: 2 },
} as const;

/** How often groups are joined at each threshold, and how often askings are then sorted anew. */
export const ROUNDS = { joining: 2, sorting: 2 } as const;
