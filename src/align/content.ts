import { compareText } from '../interview.js';
import type { Candidate } from './contract.js';
import { hangGallery, likeness, type Gallery, type Likeness } from './likeness.js';
import { linkSeries, type Links } from './links.js';
import { matchOdds, type Edge } from './matching.js';
import { listInSeries, shortlist } from './shortlist.js';

/** Two documents that look like one interview. */
export interface ContentPair {
  readonly a: string;
  readonly b: string;
  /** Sure enough to join on. */
  readonly sure: boolean;
  /** Probability that the two are one interview, all rivals considered. */
  readonly confidence: number;
  readonly words: string;
}

export interface ContentPairs {
  /** The surest first. */
  readonly pairs: ContentPair[];
  /** Log odds that two documents are versions of one interview, by a close look at these two alone. */
  readonly compare: (a: string, b: string) => number;
}

/** Log odds from which two documents are joined: nineteen in twenty. */
const SURE = Math.log(19);
/** Log odds from which a pair is worth telling a person about: one in twenty within a series, where a partner is expected, else one in two. */
const NEAR_IN_SERIES = Math.log(1 / 19);
const NEAR = 0;
/** Documents of a language that come into question for one, and are compared more closely. */
const QUESTIONED = 4;
/** The same for documents outside the series in which a partner is looked for. */
const BESIDE = 2;
/** Log odds by the answers alone that no support replaces, unless the two are known to be of one series. */
const LEAST = 3;
/** What a third document has in common with both counts by half: its own faults are in both comparisons. */
const SUPPORT = 0.5;
const MOST_SUPPORT = 6;

interface Scored {
  readonly other: number;
  readonly score: number;
}

/** For each document the best few of each other language. */
type Best = readonly Map<string, Scored[]>[];

/** Finds the pairs of documents whose answers agree, best first. `allowed` says whether two documents may be joined at all. */
export function findPairs(candidates: readonly Candidate[], allowed: (a: string, b: string) => boolean): ContentPairs {
  const gallery = hangGallery(candidates);
  const may = (a: number, b: number): boolean => candidates[a]!.language !== candidates[b]!.language && allowed(candidates[a]!.id, candidates[b]!.id);
  const compared = (best: Best, linked: boolean) => (a: number, b: number): void => {
    if (!may(a, b)) return;
    const { score } = likeness(gallery, a, b, { linked });
    keep(best[a]!, candidates[b]!.language, b, score);
    keep(best[b]!, candidates[a]!.language, a, score);
  };
  const anywhere: Best = candidates.map(() => new Map<string, Scored[]>());
  const consider = compared(anywhere, false);
  shortlist(candidates, gallery).forEach((others, a) => others.forEach((b) => consider(a, b)));
  const links = linkSeries(candidates, gallery.series, (at, language) => anywhere[at]!.get(language)?.[0]);
  const inSeries: Best = candidates.map(() => new Map<string, Scored[]>());
  considerSeries(gallery, links, candidates.length, compared(inSeries, true));
  const edges = edgesOf(candidates, gallery, links, [anywhere, inSeries]);
  const places = new Map(candidates.map(({ id }, at) => [id, at]));
  const compare = (a: string, b: string): number => closeLook(gallery, links, places.get(a)!, places.get(b)!).score;
  return { pairs: judge(candidates, edges), compare };
}

/** Keeps the best few of a language. */
function keep(best: Map<string, Scored[]>, language: string, other: number, score: number): void {
  const known = best.get(language);
  if (known === undefined) {
    best.set(language, [{ other, score }]);
    return;
  }
  const last = known[known.length - 1];
  if (known.length >= QUESTIONED && last!.score > score) return;
  known.push({ other, score });
  known.sort((x, y) => y.score - x.score || x.other - y.other);
  if (known.length > QUESTIONED) known.pop();
}

/** Where two series are one in two languages, their documents are compared again by what is unusual in them. */
function considerSeries(gallery: Gallery, links: Links, documents: number, consider: (a: number, b: number) => void): void {
  const { list } = gallery.series;
  for (const [first, second] of links.pairs) {
    const [own, other] = [list[first]!.members, list[second]!.members];
    const chosen = new Set<number>();
    const add = (a: number, b: number): void => void chosen.add(Math.min(a, b) * documents + Math.max(a, b));
    listInSeries(own, other, gallery, add);
    listInSeries(other, own, gallery, add);
    for (const key of chosen) consider(Math.floor(key / documents), key % documents);
  }
}

/** Where what is usual is known of both, only what is unusual counts, whether their series are known to be one or not. */
function closeLook(gallery: Gallery, links: Links, a: number, b: number): Likeness {
  const slots = gallery.portraits[a]!.bySlot.length;
  const linked = links.linked(a, b) || (slots > 0 && slots === gallery.portraits[b]!.bySlot.length);
  return likeness(gallery, Math.min(a, b), Math.max(a, b), { close: true, linked });
}

/** A pair that comes into question, with how much alone speaks for it. */
interface Question extends Edge {
  readonly likeness: Likeness;
  readonly linked: boolean;
}

/** Every pair that comes into question once, compared closely, with the odds of meeting by chance taken off. */
function edgesOf(candidates: readonly Candidate[], gallery: Gallery, links: Links, [anywhere, inSeries]: readonly [Best, Best]): Question[] {
  const perLanguage = new Map<string, number>();
  for (const { language } of candidates) perLanguage.set(language, (perLanguage.get(language) ?? 0) + 1);
  const seen = new Set<number>();
  const edges: Question[] = [];
  const question = (a: number, b: number, found: Likeness): Question => {
    const crowd = Math.log(Math.max(perLanguage.get(candidates[a]!.language)!, perLanguage.get(candidates[b]!.language)!));
    return { a, b, likeness: found, linked: links.linked(a, b), weight: found.score + links.prior(a, b, crowd) };
  };
  for (const best of [anywhere, inSeries]) {
    best.forEach((languages, at) => {
      for (const { other } of [...languages].flatMap(([language, scored]) => scored.slice(0, best === anywhere && inSeries[at]!.has(language) ? BESIDE : QUESTIONED))) {
        const [a, b] = [Math.min(at, other), Math.max(at, other)];
        if (seen.has(a * candidates.length + b)) continue;
        seen.add(a * candidates.length + b);
        edges.push(question(a, b, closeLook(gallery, links, a, b)));
      }
    });
  }
  return edges;
}

/** The odds of all pairs, language by language with language: first alone, then with what third languages say. */
function judge(candidates: readonly Candidate[], edges: readonly Question[]): ContentPair[] {
  const first = oddsByLanguages(candidates, edges, edges.map(({ weight }) => weight));
  const friends = candidates.map(() => new Map<string, { other: number; odds: number }>());
  edges.forEach(({ a, b }, at) => {
    if (first[at]! <= 0) return;
    friends[a]!.set(candidates[b]!.language, { other: b, odds: first[at]! });
    friends[b]!.set(candidates[a]!.language, { other: a, odds: first[at]! });
  });
  const supported = edges.map(({ a, b, weight }) => weight + support(friends[a]!, friends[b]!));
  const odds = oddsByLanguages(candidates, edges, supported);
  const isSure = edges.map(({ linked, likeness: { score } }, at) => odds[at]! >= SURE && (linked || score >= LEAST));
  const settled = new Set(edges.flatMap(({ a, b }, at) => (isSure[at]! ? [`${a} ${candidates[b]!.language}`, `${b} ${candidates[a]!.language}`] : [])));
  const pairs = edges.flatMap((edge, at) => {
    const [a, b] = [candidates[edge.a]!, candidates[edge.b]!];
    // As close as can be, and only its likes stand against it: neither has found its own.
    const isRivalled = supported[at]! >= SURE && !settled.has(`${edge.a} ${b.language}`) && !settled.has(`${edge.b} ${a.language}`);
    if (!isRivalled && odds[at]! < (edge.linked ? NEAR_IN_SERIES : NEAR)) return [];
    return [{ a: a.id, b: b.id, sure: isSure[at]!, odds: odds[at]!, confidence: 1 / (1 + Math.exp(-odds[at]!)), words: inWords(edge.likeness) }];
  });
  return pairs.sort((x, y) => Number(y.sure) - Number(x.sure) || y.odds - x.odds || compareText(x.a, y.a) || compareText(x.b, y.b));
}

/** What third languages say: for a pair whose likely partners there are the same document, against one whose partners are two. */
function support(friends: ReadonlyMap<string, { other: number; odds: number }>, others: ReadonlyMap<string, { other: number; odds: number }>): number {
  let sum = 0;
  for (const [language, { other, odds }] of friends) {
    const second = others.get(language);
    if (second !== undefined) sum += (other === second.other ? SUPPORT : -SUPPORT) * Math.min(odds, second.odds);
  }
  return Math.max(-MOST_SUPPORT, Math.min(MOST_SUPPORT, sum));
}

function oddsByLanguages(candidates: readonly Candidate[], edges: readonly Question[], weights: readonly number[]): Float64Array {
  const groups = new Map<string, number[]>();
  edges.forEach(({ a, b }, at) => {
    const key = [candidates[a]!.language, candidates[b]!.language].sort().join(' ');
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [at]);
    else known.push(at);
  });
  const odds = new Float64Array(edges.length);
  for (const [key, group] of groups) {
    const [language] = key.split(' ');
    // The first end of every edge is of one language, so that a document's rivals are all on one side.
    const sided = group.map((at) => {
      const { a, b } = edges[at]!;
      return candidates[a]!.language === language ? { a, b, weight: weights[at]! } : { a: b, b: a, weight: weights[at]! };
    });
    matchOdds(sided, candidates.length).forEach((value, place) => void (odds[group[place]!] = value));
  }
  return odds;
}

function inWords({ answers, numbers, names }: Likeness): string {
  const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
  const parts = [count(answers, 'answer of matching length', 'answers of matching length')];
  if (numbers > 0) parts.push(count(numbers, 'shared number', 'shared numbers'));
  if (names > 0) parts.push(count(names, 'shared name', 'shared names'));
  return parts.join(', ');
}
