import type { Candidate } from './contract.js';
import { factsOf, likeness, type DocumentFrequency, type Likeness } from './likeness.js';

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
/** Candidates compared for one document and language. */
const COMPARED = 40;
/** An item that more documents than this share finds no candidates. */
const COMMON = 200;

interface Scored extends Likeness {
  readonly other: number;
}

/** Finds the pairs of documents whose answers agree, best first. `allowed` says whether two documents may be joined at all. */
export function findPairs(candidates: readonly Candidate[], allowed: (a: string, b: string) => boolean): ContentPair[] {
  const frequency = countItems(candidates);
  const compared = candidatePairs(candidates, frequency);
  const best = candidates.map(() => new Map<string, Scored[]>());
  for (const [a, others] of compared.entries()) {
    for (const b of others) {
      const left = candidates[a]!;
      const right = candidates[b]!;
      if (left.language === right.language || !allowed(left.id, right.id)) continue;
      const found = likeness(factsOf(left), factsOf(right), frequency, candidates.length);
      keep(best[a]!, right.language, { ...found, other: b });
      keep(best[b]!, left.language, { ...found, other: a });
    }
  }
  return judge(candidates, best);
}

/** Keeps the two best of a language. */
function keep(best: Map<string, Scored[]>, language: string, scored: Scored): void {
  const known = best.get(language) ?? [];
  known.push(scored);
  known.sort((x, y) => y.score - x.score || x.other - y.other);
  best.set(language, known.slice(0, 2));
}

function countItems(candidates: readonly Candidate[]): DocumentFrequency {
  const frequency = new Map<string, number>();
  for (const candidate of candidates) for (const item of factsOf(candidate).said) frequency.set(item, (frequency.get(item) ?? 0) + 1);
  return frequency;
}

/** For each document the later documents worth comparing: those that share rare items, and those of much the same shape. */
function candidatePairs(candidates: readonly Candidate[], frequency: DocumentFrequency): Set<number>[] {
  const chosen = candidates.map(() => new Set<number>());
  const add = (a: number, b: number): void => void (a < b ? chosen[a]!.add(b) : chosen[b]!.add(a));
  if (candidates.length <= COMPARED) {
    candidates.forEach((_, a) => candidates.forEach((__, b) => a < b && add(a, b)));
    return chosen;
  }
  const byItem = new Map<string, number[]>();
  const byShape = new Map<string, number[]>();
  const put = (index: Map<string, number[]>, key: string, at: number): void => void (index.get(key)?.push(at) ?? index.set(key, [at]));
  candidates.forEach((candidate, at) => {
    for (const item of factsOf(candidate).said) if (frequency.get(item)! <= COMMON) put(byItem, item, at);
    for (const shape of shapesOf(factsOf(candidate).answers)) put(byShape, shape, at);
  });
  const points = new Float64Array(candidates.length);
  candidates.forEach((candidate, at) => {
    const touched: number[] = [];
    const score = (others: readonly number[] | undefined, gain: number): void => {
      for (const other of others ?? []) {
        if (other === at || candidates[other]!.language === candidate.language) continue;
        if (points[other] === 0) touched.push(other);
        points[other]! += gain;
      }
    };
    for (const item of factsOf(candidate).said) score(byItem.get(item), Math.log(1 + candidates.length / frequency.get(item)!));
    for (const shape of shapesOf(factsOf(candidate).answers)) score(byShape.get(shape)?.slice(0, 10 * COMMON), 3);
    touched.sort((x, y) => points[y]! - points[x]! || x - y);
    const perLanguage = new Map<string, number>();
    for (const other of touched) {
      const language = candidates[other]!.language;
      const count = perLanguage.get(language) ?? 0;
      if (count < COMPARED) {
        perLanguage.set(language, count + 1);
        add(at, other);
      }
      points[other] = 0;
    }
  });
  return chosen;
}

/** Which answers are the longest, and how many there are: the shape two versions of an interview have in common. */
function shapesOf(answers: readonly number[]): string[] {
  const order = answers.map((length, at) => ({ length, at })).sort((a, b) => b.length - a.length || a.at - b.at).map(({ at }) => at);
  const [first, second, third] = order;
  const last = order.at(-1);
  return [`${answers.length} ${first} ${second}`, `${answers.length} ${second} ${first}`, `${answers.length} ${first} ${third} ${last}`];
}

function judge(candidates: readonly Candidate[], best: readonly Map<string, Scored[]>[]): ContentPair[] {
  const perLanguage = new Map<string, number>();
  for (const { language } of candidates) perLanguage.set(language, (perLanguage.get(language) ?? 0) + 1);
  const pairs: ContentPair[] = [];
  best.forEach((languages, a) => {
    for (const [language, [first]] of languages) {
      if (first === undefined) continue;
      const b = first.other;
      const mirrored = best[b]!.get(candidates[a]!.language)!;
      const isMutual = mirrored[0]!.other === a;
      if (a > b && isMutual) continue;
      const second = Math.max(languages.get(language)![1]?.score ?? -Infinity, isMutual ? (mirrored[1]?.score ?? -Infinity) : mirrored[0]!.score);
      const prior = Math.log(Math.max(perLanguage.get(language)!, perLanguage.get(candidates[a]!.language)!));
      const odds = first.score - prior;
      const isSure = isMutual && odds >= THRESHOLD && first.score - second >= MARGIN;
      if (!isSure && odds < 0) continue;
      pairs.push({ a: candidates[a]!.id, b: candidates[b]!.id, sure: isSure, score: first.score, confidence: 1 / (1 + Math.exp(-Math.min(odds, first.score - second))), words: inWords(first) });
    }
  });
  return pairs.sort((x, y) => Number(y.sure) - Number(x.sure) || y.score - x.score || (x.a < y.a ? -1 : 1));
}

function inWords({ answers, numbers, names }: Likeness): string {
  const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
  const parts = [count(answers, 'answer of matching length', 'answers of matching length')];
  if (numbers > 0) parts.push(count(numbers, 'shared number', 'shared numbers'));
  if (names > 0) parts.push(count(names, 'shared name', 'shared names'));
  return parts.join(', ');
}
