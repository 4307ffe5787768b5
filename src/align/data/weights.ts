/** Every number of the bead score that was set by measuring, in one place. All logs are natural. */
export const WEIGHTS = {
  /** Damping of lexical evidence: items of a sentence repeat one another's testimony. */
  lexical: 0.43,
  /** Beads that the first guess of the shares of bead types is worth. */
  typeStrength: 40,
  /** Weight of the signs at breaks inside beads, and what their first guess is worth in sightings. */
  breaks: 0.55,
  breakStrength: 8,
  /** Log odds against a sentence bead across a break of the level above. */
  across: -2,
  /** Weight of what the sentences of a turn or paragraph say of its partner. */
  support: 0.7,
  /** Log odds of a bead that mixes what is asked with what is answered. */
  roleOfSentence: -3,
  roleOfTurn: -6,
  /** Log odds for first with first and second with second, where both sides have the same sequence of roles. */
  samePlace: 2,
  /** Log odds for a missing passage to begin or end between a question and its answer. */
  insideExchange: -1.5,
  /** Log odds for page furniture to pair: only with evidence. */
  aside: -3,
  /** Numerals up to this one may be written in words; larger ones are expected to come back with at least this probability. */
  inWords: 12,
  expected: 0.5,
  /** Scores are damped by this before posteriors are taken: evidence in running text is never independent. */
  sharpness: 0.7,
  /** Log odds for a gap at the very beginning (counted three times: it opens at both rims and closes at one) and at the very end of a text. */
  rimBefore: 0.3,
  rimAfter: 0.5,
  /** Share of gaps that are long, and how probable it is for a long one to go on. */
  longGaps: 0.12,
  longExtend: 0.88,
  /** Log odds of two neighbours having changed places. */
  crossing: -7,
  caution: 0.45,
  likely: 0.1,
  together: 1.4,
  /** Weight of the length evidence. */
  length: 1,
  /** Degrees of freedom of Student's t for lengths: some translations are far longer or shorter than the rule. */
  freedom: 8,
  /** Variance of the length difference for one expected character before anything is known (Gale and Church: 6.8 for all, tails included). */
  variance: 3,
  /** Standard deviation of the length difference that grows with length itself. */
  looseness: 0.08,
  /** Ratio of lengths that is too odd to be believed, as a factor of what the scripts suggest. */
  oddRatio: 1.5,
  /** How many average beads the first guess of ratio and variance is worth. */
  lengthPrior: 8,
  /** Log odds of a sure boundary of the level above. */
  boundary: 6,
  /** Most passes over a text: each learns from the one before, the first takes a quick look. */
  passes: 3,
  /** Texts of more units than this are gone over twice. */
  long: 2000,
  /** Rates of items that come back unchanged: how often the counterpart is there. */
  number: 0.7,
  word: 0.5,
  shortWord: 0.4,
  cognate: 0.5,
  close: 0.7,
  loose: 0.4,
  /** Sightings the first guess of the rate of a kind of evidence is worth. */
  rateStrength: 5,
  /** Pseudo-counts behind a rate known beforehand. */
  strength: 3,
  /** Taken off the count of a pair of words that is only learnt: what one bead says of itself. */
  discount: 1,
  /** Sightings taken off the count of a pair known before: a bead must not confirm itself. */
  own: 1,
  /** Pseudo-counts of having no counterpart. */
  unknown: 1,
  iterations: 3,
  /** Learnt links below this are dropped. */
  weakest: 0.03,
  /** Links whose giver is met by chance nearly as often are dropped: likelihood gained where it stands. */
  faint: 0.2,
  /** Most counterparts kept for a word. */
  partners: 12,
};

/** Shares of bead types among beads with both sides, mirrored types together. */
export const PRIORS = {
  sentence: { '1-1': 0.89, '2-1': 0.08, '2-2': 0.003, '3-1': 0.012, '4-1': 0.003, '3-2': 0.003, open: 0.015, extend: 0.35 },
  paragraph: { '1-1': 0.92, '2-1': 0.05, '2-2': 0.003, '3-1': 0.01, '4-1': 0.004, '3-2': 0.001, open: 0.02, extend: 0.4 },
  turn: { '1-1': 0.95, '2-1': 0.03, '2-2': 0.0005, '3-1': 0.004, '4-1': 0.001, '3-2': 0.0001, open: 0.03, extend: 0.4 },
};

/** How often a mark in one language stands in the translation as well. */
export const MARK_RATES: ReadonlyMap<string, number> = new Map([
  ['?', 0.9], ['!', 0.5], [':', 0.5], [';', 0.3], ['"', 0.6], ['(', 0.7], ['…', 0.4], ['%', 0.7], ['–', 0.3],
]);
