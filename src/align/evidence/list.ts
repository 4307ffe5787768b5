import type { Link } from '../table.js';
import type { Vocabulary } from '../vocabulary.js';
import { KINDS } from './kinds.js';

/** Kinds of evidence in the texts themselves, each of which can be left out to see what it is worth. */
export const EVIDENCE = ['length', 'learnt', 'numbers', 'questions', 'marks', 'words', 'cognates', 'breaks'] as const;
export type Evidence = (typeof EVIDENCE)[number];

const OF_KIND: ReadonlyMap<number, Evidence> = new Map([
  [KINDS.number, 'numbers'], [KINDS.mark, 'marks'], [KINDS.same, 'words'], [KINDS.sameShort, 'words'],
  [KINDS.cognateLong, 'cognates'], [KINDS.cognateShort, 'cognates'], [KINDS.cognateClose, 'cognates'], [KINDS.cognateLoose, 'cognates'],
]);

/** The links that are left without some kinds of evidence. */
export function linksWithout(links: readonly Link[], { forms }: Vocabulary, without: readonly Evidence[]): readonly Link[] {
  if (without.length === 0) return links;
  return links.filter(({ kind, source }) => {
    const evidence = kind === KINDS.mark && forms[source] === '?' ? 'questions' : OF_KIND.get(kind);
    return evidence === undefined || !without.includes(evidence);
  });
}
