import type { Facet, Interview, InterviewStatistics, LanguageTag, Statistics } from '../model.js';
import { pairsOf } from './bitexts.js';
import { factsOf } from './facts.js';
import { GroupTally } from './groups.js';
import { SectionTally, speakersOf, type Rank } from './section.js';

export { onlyRole } from './role.js';

/** What statistics are to be made of. */
export interface StatisticsRequest {
  /** What to break down by; nothing for none. */
  readonly by?: readonly Facet[];
  /** The order of the languages; by their names otherwise. */
  readonly languages?: readonly LanguageTag[];
}

/**
 * Counts what there is in interviews, one at a time: of each only numbers are kept. Everything adds up: interviews to the corpus, languages and roles
 * to the interview, kinds of beads to its beads; and beads hold every sentence exactly once.
 */
export function statisticsOf(interviews: Iterable<Interview>, { by = [], languages = [] }: StatisticsRequest = {}): Statistics {
  const corpus = new SectionTally();
  const groups = new GroupTally(by);
  const each: InterviewStatistics[] = [];
  const ranks = new Map<string, number>();
  const rank: Rank = (column) => ranks.get(column) ?? 0;
  let dictionary = false;
  for (const interview of interviews) {
    const facts = factsOf(interview);
    const pairs = pairsOf(interview);
    for (const { column, language } of facts.documents) ranks.set(column, languages.indexOf(language) + 1);
    dictionary ||= facts.dictionary;
    corpus.add(facts, pairs);
    groups.add(facts);
    const single = new SectionTally();
    single.add(facts, pairs);
    each.push({
      id: facts.id,
      title: facts.title,
      documents: facts.documents.map(({ column, language, path, sha256 }) => ({ column, language, path, sha256 })),
      ...single.result(rank, speakersOf(facts)),
    });
  }
  return { corpus: corpus.result(rank), interviews: each, by, parts: groups.parts, groups: groups.result(rank), dictionary };
}
