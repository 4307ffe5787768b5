import type { Candidate } from './contract.js';
import type { Gallery } from './likeness.js';

/** An item that more documents than this share finds no candidates. */
const COMMON = 200;
/** Up to this many documents all are compared. */
const ALL = 300;
/** Documents compared with one, of each language: the best by items and the best by the lengths of answers. */
const BY_ITEMS = 12;
const BY_LENGTHS = 20;
/** The same within a series. */
const IN_SERIES = 10;
/** Documents of one language and number of answers that are looked at for one: all, unless a corpus is very large. */
const LOOKED_AT = 2000;
/** Versions of an interview differ by no more exchanges than this. */
const LACKING = 2;

/** For each document the later documents worth comparing: those that share rare items, and those whose answers are long and short in the same places. */
export function shortlist(candidates: readonly Candidate[], gallery: Gallery): Set<number>[] {
  const chosen = candidates.map(() => new Set<number>());
  const add = (a: number, b: number): void => void (a < b ? chosen[a]!.add(b) : chosen[b]!.add(a));
  if (candidates.length <= ALL) {
    candidates.forEach((_, a) => candidates.forEach((__, b) => a < b && add(a, b)));
    return chosen;
  }
  listByItems(candidates, gallery, add);
  listByLengths(candidates, gallery, add);
  return chosen;
}

/** The documents of other languages that share the rarest items with each document, by an inverted index. */
function listByItems(candidates: readonly Candidate[], { portraits, frequency, weights }: Gallery, add: (a: number, b: number) => void): void {
  const byItem = new Map<number, number[]>();
  portraits.forEach(({ said }, at) => {
    for (const item of said) {
      if (frequency[item]! > COMMON) continue;
      const known = byItem.get(item);
      if (known === undefined) byItem.set(item, [at]);
      else known.push(at);
    }
  });
  const points = new Float64Array(candidates.length);
  candidates.forEach(({ language }, at) => {
    const touched: number[] = [];
    for (const item of portraits[at]!.said) {
      for (const other of byItem.get(item) ?? []) {
        if (candidates[other]!.language === language) continue;
        if (points[other] === 0) touched.push(other);
        points[other]! += weights[item]! + 0.01;
      }
    }
    touched.sort((x, y) => points[y]! - points[x]! || x - y);
    const perLanguage = new Map<string, number>();
    for (const other of touched) {
      const count = perLanguage.get(candidates[other]!.language) ?? 0;
      if (count < BY_ITEMS) add(at, other);
      perLanguage.set(candidates[other]!.language, count + 1);
      points[other] = 0;
    }
  });
}

/** Documents in the order of something that survives translation, so that those near one another in it can be looked at alone. */
interface Shelf {
  readonly documents: readonly number[];
  readonly keys: Float64Array;
}

function shelve(documents: readonly number[], keyOf: (document: number) => number): Shelf {
  const sorted = documents.map((document) => ({ document, key: keyOf(document) })).sort((x, y) => x.key - y.key || x.document - y.document);
  return { documents: sorted.map(({ document }) => document), keys: Float64Array.from(sorted, ({ key }) => key) };
}

/** Shelves by language and number of answers. */
function shelveAll(candidates: readonly Candidate[], { portraits }: Gallery): Map<string, Map<number, Shelf>> {
  const groups = new Map<string, Map<number, number[]>>();
  candidates.forEach(({ language }, at) => {
    const group = groups.get(language) ?? new Map<number, number[]>();
    groups.set(language, group);
    const answers = portraits[at]!.logs.length;
    const known = group.get(answers);
    if (known === undefined) group.set(answers, [at]);
    else known.push(at);
  });
  const byVariance = (document: number): number => portraits[document]!.variance;
  return new Map([...groups].map(([language, group]) => [language, new Map([...group].map(([answers, documents]) => [answers, shelve(documents, byVariance)]))]));
}

/**
 * The documents of other languages whose answers are long and short in the same places: some dozen operations for each document looked
 * at, and nothing is missed because a name or a number is.
 */
function listByLengths(candidates: readonly Candidate[], gallery: Gallery, add: (a: number, b: number) => void): void {
  const shelves = shelveAll(candidates, gallery);
  const { portraits } = gallery;
  const vectors = portraits.map(({ logs, middle }) => logs.map((log) => log - middle));
  const centred = (document: number): Float64Array => vectors[document]!;
  candidates.forEach(({ language }, at) => {
    const answers = vectors[at]!.length;
    for (const [other, group] of shelves) {
      if (other === language) continue;
      const nearby: Shelf[] = [];
      for (let count = Math.max(1, answers - LACKING); count <= answers + LACKING; count++) if (group.has(count)) nearby.push(group.get(count)!);
      for (const found of nearest(vectors[at]!, portraits[at]!.variance, nearby, centred, BY_LENGTHS)) add(at, found);
    }
  });
}

/** For each document of a series, those of a series in another language whose answers are unusual in the same places. */
export function listInSeries(series: readonly number[], other: readonly number[], { portraits }: Gallery, add: (a: number, b: number) => void): void {
  const meanOf = (document: number): number => portraits[document]!.relative.reduce((sum, log) => sum + log, 0) / Math.max(1, portraits[document]!.relative.length);
  const shelf = [shelve(other, meanOf)];
  const slots = (document: number): number => portraits[document]!.bySlot.length;
  const sameSlots = slots(series[0]!) === slots(other[0]!) && slots(other[0]!) > 0;
  const vectorOf = (document: number): Float64Array => (sameSlots ? portraits[document]!.bySlot : portraits[document]!.relative);
  for (const at of series) for (const found of nearest(vectorOf(at), meanOf(at), shelf, vectorOf, IN_SERIES, sameSlots ? slotDistance : distance)) add(at, found);
}

/** Squared differences of log lengths question by question; stops above `limit`. */
function slotDistance(a: Float64Array, b: Float64Array, limit: number): number {
  let cost = 0;
  for (let at = 0; at < a.length && cost < limit; at++) {
    const difference = Math.abs(a[at]! - b[at]!);
    // NaN where one of them has no answer, or both.
    cost += difference <= 1 ? difference * difference : difference > 1 ? 1 : LONE;
  }
  return cost;
}

function nearest(own: Float64Array, key: number, shelves: readonly Shelf[], vectorOf: (document: number) => Float64Array, most: number, costOf = distance): number[] {
  const best: number[] = [];
  const costs: number[] = [];
  for (const { documents, keys } of shelves) {
    const [from, to] = windowOf(keys, key);
    for (let place = from; place < to; place++) {
      const other = documents[place]!;
      const limit = best.length < most ? Infinity : costs[best.length - 1]!;
      const cost = costOf(own, vectorOf(other), limit);
      if (cost < limit) insert(best, costs, other, cost, most);
    }
  }
  return best;
}

/** The part of a long shelf that is looked at: as many below a key as above. */
function windowOf(keys: Float64Array, key: number): [number, number] {
  if (keys.length <= LOOKED_AT) return [0, keys.length];
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle]! < key) low = middle + 1;
    else high = middle;
  }
  const from = Math.max(0, Math.min(keys.length - LOOKED_AT, low - LOOKED_AT / 2));
  return [from, from + LOOKED_AT];
}

function insert(best: number[], costs: number[], other: number, cost: number, most: number): void {
  let place = best.length < most ? best.length : best.length - 1;
  for (; place > 0 && costs[place - 1]! > cost; place--) {
    best[place] = best[place - 1]!;
    costs[place] = costs[place - 1]!;
  }
  best[place] = other;
  costs[place] = cost;
}

/** Cost of an answer that only one version has. */
const LONE = 0.5;

/** Squared differences of log lengths, counted from the beginning or from the end, whichever fits each answer; stops above `limit`. */
function distance(a: Float64Array, b: Float64Array, limit: number): number {
  const shift = b.length - a.length;
  let cost = LONE * Math.abs(shift);
  for (let at = 0; at < a.length && cost < limit; at++) {
    const fromStart = at < b.length ? Math.abs(a[at]! - b[at]!) : 1;
    const fromEnd = shift === 0 || at + shift < 0 ? fromStart : Math.abs(a[at]! - b[at + shift]!);
    const difference = Math.min(1, fromStart, fromEnd);
    cost += difference * difference;
  }
  return cost;
}
