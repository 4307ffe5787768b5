/** Kinds of lexical evidence. Each has a rate of its own, first guessed and then learnt from the text. */
export const KINDS = {
  learnt: -1,
  number: 0,
  mark: 1,
  sameShort: 2,
  same: 3,
  cognateLong: 4,
  cognateShort: 5,
  cognateClose: 6,
  cognateLoose: 7,
  taught: 8,
} as const;

/** Number of kinds whose rate is learnt. */
export const RATED = 9;
