import type { Askings } from './askings.js';
import { assignAnew, confidences } from './assigning.js';
import { asDecided } from './decided.js';
import { ROUNDS, WEIGHTS } from './data/weights.js';
import { joinGroups, takeApart } from './joining.js';
import { Sorting } from './sorting.js';

/** Askings sorted into questions. */
export interface Groups {
  /** Group of each asking, from 0 without gaps, in the order of their first askings. */
  readonly of: Int32Array;
  readonly count: number;
  /** How sure it is that each asking belongs to its group, 0–1. */
  readonly confidence: Float64Array;
  /** Position of its pinned question for each group, or -1. */
  readonly pinned: Int32Array;
}

/**
 * Sorts askings into questions: agglomerative clustering with constraints, then reassignment. It begins with equal wordings, joins groups by their wordings, then by
 * wordings, joint interviews and places together, takes apart what is asked everywhere, and sorts each interview's askings among the groups there are.
 * Near linear in the askings: each group is compared with the few that share its rarest pieces of words or its place.
 */
export function groupAskings(askings: Askings, pinnedOf: Int32Array): Groups {
  const sorting = new Sorting(askings, pinnedOf);
  WEIGHTS.byWording.forEach((threshold, step) => {
    joinGroups(sorting, threshold);
    sorting.refresh(step === WEIGHTS.byWording.length - 1);
  });
  takeApart(sorting, WEIGHTS.scatteredEarly, 3);
  sorting.refresh(true);
  for (const threshold of WEIGHTS.byAll) {
    for (let round = 0; round < ROUNDS.joining; round++) {
      if (joinGroups(sorting, threshold, round + 1) === 0) break;
      sorting.refresh(true);
    }
  }
  sorting.mayBeParts = true;
  for (let round = 1; round <= ROUNDS.sorting; round++) {
    assignAnew(sorting);
    sorting.refresh(true);
    joinGroups(sorting, 0, 2);
    sorting.refresh(true);
    // Two or three askings are too few to tell early on.
    takeApart(sorting, WEIGHTS.scattered, round === ROUNDS.sorting ? 2 : 4);
    sorting.refresh(true);
  }
  return asDecided({ of: sorting.of, count: sorting.count, confidence: confidences(sorting), pinned: sorting.pins }, askings, pinnedOf);
}
