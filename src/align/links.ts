import type { Candidate } from './contract.js';
import type { AllSeries } from './series.js';

/** Which series are one series in two languages, and what that says of the chance of any two documents. */
export interface Links {
  /** Positions in the list of series, the lower first. */
  readonly pairs: readonly (readonly [number, number])[];
  readonly linked: (a: number, b: number) => boolean;
  /** Log odds that two documents are one interview before their answers are compared; `crowd` is the log of the documents of a language. */
  readonly prior: (a: number, b: number, crowd: number) => number;
}

/** Documents that must have found each other before two series are linked. */
const VOTES = 2;
/** Share of the smaller series that must have: some find one another by chance. */
const FOUND = 0.25;
/** Share of a series' documents that have found one in the other series, of those that have found any. */
const SHARE = 0.2;
/** Log odds of the likeness from which a document that is another's best speaks for the two series. */
const SPEAKS = 2;
/** Most that a series in which nearly all have found their partner says for the last ones. */
const MOST_HOPE = 4.5;
/** How much of the logarithm of the number of documents the best of them must be better: scores of unrelated documents are well below zero. */
const CROWD = 0.6;

/** The document of a language that is most like one. */
export type Favourite = (document: number, language: string) => { readonly other: number; readonly score: number } | undefined;

/** Links series by the documents in them that are each other's best. */
export function linkSeries(candidates: readonly Candidate[], { list, of }: AllSeries, favourite: Favourite): Links {
  const { votes, totals } = count(candidates, { list, of }, favourite);
  const voices = (first: number, second: number): number => votes[first]?.get(second) ?? 0;
  const found = (series: number, language: string): number => totals[series]?.get(language) ?? 0;
  const isLinked = (first: number, second: number): boolean => {
    const both = voices(first, second);
    return both >= Math.max(VOTES, FOUND * Math.min(list[first]!.members.length, list[second]!.members.length)) && both >= SHARE * Math.max(found(first, list[second]!.language), found(second, list[first]!.language));
  };
  const linked = (a: number, b: number): boolean => of[a]! >= 0 && of[b]! >= 0 && isLinked(of[a]!, of[b]!);
  const chance = (first: number, second: number): number => Math.log((voices(first, second) + 0.5) / (found(first, list[second]!.language) + 1) / list[second]!.members.length);
  const elsewhere = (a: number, b: number): number => Math.log(1 / (2 * found(of[a]!, candidates[b]!.language) + 1)) / 2;
  /** Where all but a few have found their partner, those few belong together unless both are without: p / (1 - p)² in odds. */
  const hope = (first: number, second: number): number => {
    const share = (voices(first, second) + 1) / (Math.min(list[first]!.members.length, list[second]!.members.length) + 2);
    return Math.max(0, Math.min(MOST_HOPE, Math.log(share) - 2 * Math.log(1 - share)));
  };
  const prior = (a: number, b: number, crowd: number): number => {
    if (!linked(a, b)) return CROWD * (elsewhere(a, b) + elsewhere(b, a) - crowd);
    const [first, second] = [of[a]!, of[b]!];
    return (CROWD * (chance(first, second) + chance(second, first))) / 2 + hope(first, second);
  };
  const pairs = votes.flatMap((others, first) => [...others.keys()].filter((second) => first < second && isLinked(first, second)).sort((x, y) => x - y).map((second) => [first, second] as const));
  return { pairs, linked, prior };
}

interface Votes {
  /** For each series, documents that found their like in each other series. */
  readonly votes: readonly ReadonlyMap<number, number>[];
  /** The same by language. */
  readonly totals: readonly ReadonlyMap<string, number>[];
}

function count(candidates: readonly Candidate[], { list, of }: AllSeries, favourite: Favourite): Votes {
  const votes = list.map(() => new Map<number, number>());
  const totals = list.map(() => new Map<string, number>());
  const languages = [...new Set(candidates.map(({ language }) => language))];
  list.forEach(({ members, language: own }, series) => {
    for (const at of members) {
      for (const language of languages) {
        const found = language === own ? undefined : favourite(at, language);
        if (found === undefined || found.score < SPEAKS || favourite(found.other, own)?.other !== at) continue;
        const other = of[found.other]!;
        totals[series]!.set(language, (totals[series]!.get(language) ?? 0) + 1);
        if (other >= 0) votes[series]!.set(other, (votes[series]!.get(other) ?? 0) + 1);
      }
    }
  });
  return { votes, totals };
}
