import { compareText } from '../interview.js';
import type { Candidate } from './contract.js';
import { hangGallery, likeness, type Gallery, type Likeness } from './likeness.js';
import { shortlist } from './shortlist.js';

/** Two documents that look like one interview. */
export interface ContentPair {
  readonly a: string;
  readonly b: string;
  /** Above the threshold, mutual best, and clear of the second best. */
  readonly sure: boolean;
  readonly confidence: number;
  readonly score: number;
  readonly words: string;
}

/** Log odds needed to join, over and above the odds of meeting the partner by chance among all documents of a language. */
const THRESHOLD = 2.5;
/** Log odds by which the best must beat the second best. */
const MARGIN = 3;
/** Documents of a language that come into question for one, and are compared more closely. */
const QUESTIONED = 4;
/** Log odds by the answers alone that no support replaces. */
const LEAST = 3;

interface Scored extends Likeness {
  readonly other: number;
}

export interface ContentPairs {
  readonly pairs: ContentPair[];
  /** Log odds that two documents are versions of one interview, by a close look. */
  readonly compare: (a: string, b: string) => number;
}

/** Finds the pairs of documents whose answers agree, best first. `allowed` says whether two documents may be joined at all. */
export function findPairs(candidates: readonly Candidate[], allowed: (a: string, b: string) => boolean): ContentPairs {
  const gallery = hangGallery(candidates);
  const compared = shortlist(candidates, gallery);
  const best = candidates.map(() => new Map<string, Scored[]>());
  for (const [a, others] of compared.entries()) {
    for (const b of others) {
      const left = candidates[a]!;
      const right = candidates[b]!;
      if (left.language === right.language || !allowed(left.id, right.id)) continue;
      const found = likeness(gallery, a, b);
      keep(best[a]!, right.language, { ...found, other: b });
      keep(best[b]!, left.language, { ...found, other: a });
    }
  }
  refine(best, gallery);
  const places = new Map(candidates.map(({ id }, at) => [id, at]));
  const compare = (a: string, b: string): number => likeness(gallery, Math.min(places.get(a)!, places.get(b)!), Math.max(places.get(a)!, places.get(b)!), true).score;
  return { pairs: judge(candidates, best), compare };
}

/** Those of each language that come into question are compared again, by the rhythm of their sentences. */
function refine(best: readonly Map<string, Scored[]>[], gallery: Gallery): void {
  const known = new Map<number, Likeness>();
  best.forEach((languages, a) => {
    for (const [language, scored] of languages) {
      const again = scored.map((found) => {
        const key = Math.min(a, found.other) * best.length + Math.max(a, found.other);
        const close = known.get(key) ?? likeness(gallery, Math.min(a, found.other), Math.max(a, found.other), true);
        known.set(key, close);
        return { ...close, other: found.other };
      });
      languages.set(language, again.sort((x, y) => y.score - x.score || x.other - y.other));
    }
  });
}

/** Keeps the best few of a language. */
function keep(best: Map<string, Scored[]>, language: string, scored: Scored): void {
  const known = best.get(language) ?? [];
  known.push(scored);
  known.sort((x, y) => y.score - x.score || x.other - y.other);
  best.set(language, known.slice(0, QUESTIONED));
}

/** How much of the logarithm of the number of documents the best of them must be better: scores of unrelated documents are well below zero. */
const CROWD = 0.6;
/** Joins that a third document speaks for are surer than the two alone: half of what it has in common with either. */
const SUPPORT = 0.5;
/** With a third document's support, the best need not be so far above the second best. */
const SUPPORTED_MARGIN = 1;

/** The documents that are each other's best, by document and language. */
type Friends = readonly ReadonlyMap<string, Scored>[];

function mutualBest(candidates: readonly Candidate[], best: readonly Map<string, Scored[]>[]): Friends {
  return best.map((languages, a) => new Map([...languages].flatMap(([language, [first]]) => {
    const back = first === undefined ? undefined : best[first.other]!.get(candidates[a]!.language)?.[0];
    return first !== undefined && back?.other === a ? [[language, first] as const] : [];
  })));
}

/** What documents of third languages that are the best of both say for a pair. */
function supportFor(friends: Friends, a: number, b: number): number {
  let support = 0;
  for (const [language, { other, score }] of friends[a]!) {
    const second = friends[b]!.get(language);
    if (second?.other === other) support += SUPPORT * Math.max(0, Math.min(score, second.score));
  }
  return support;
}

function judge(candidates: readonly Candidate[], best: readonly Map<string, Scored[]>[]): ContentPair[] {
  const perLanguage = new Map<string, number>();
  for (const { language } of candidates) perLanguage.set(language, (perLanguage.get(language) ?? 0) + 1);
  const friends = mutualBest(candidates, best);
  const pairs: ContentPair[] = [];
  friends.forEach((languages, a) => {
    for (const [language, found] of languages) {
      const b = found.other;
      if (a > b) continue;
      const own = candidates[a]!.language;
      const second = Math.max(best[a]!.get(language)![1]?.score ?? -Infinity, best[b]!.get(own)![1]?.score ?? -Infinity);
      const support = supportFor(friends, a, b);
      const odds = found.score + support - CROWD * Math.log(Math.max(perLanguage.get(language)!, perLanguage.get(own)!));
      const isSure = odds >= THRESHOLD && found.score >= LEAST && found.score - second >= (support > 0 ? SUPPORTED_MARGIN : MARGIN);
      if (!isSure && odds < 0) continue;
      const confidence = 1 / (1 + Math.exp(-Math.min(odds, found.score - second + support)));
      pairs.push({ a: candidates[a]!.id, b: candidates[b]!.id, sure: isSure, score: found.score, confidence, words: inWords(found) });
    }
  });
  return pairs.sort((x, y) => Number(y.sure) - Number(x.sure) || y.score - x.score || compareText(x.a, y.a) || compareText(x.b, y.b));
}

function inWords({ answers, numbers, names }: Likeness): string {
  const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
  const parts = [count(answers, 'answer of matching length', 'answers of matching length')];
  if (numbers > 0) parts.push(count(numbers, 'shared number', 'shared numbers'));
  if (names > 0) parts.push(count(names, 'shared name', 'shared names'));
  return parts.join(', ');
}
