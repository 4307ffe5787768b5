import type { Candidate } from './contract.js';
import type { Gallery } from './likeness.js';

/** An item that more documents than this share finds no candidates. */
const COMMON = 200;
/** Up to this many documents all are compared. */
const ALL = 300;
/** Documents compared with one, of each language: the best by items and the best by the lengths of answers. */
const BY_ITEMS = 12;
const BY_LENGTHS = 20;
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

/** Documents of one language by their number of answers. */
type Shelf = ReadonlyMap<number, readonly number[]>;

function shelve(candidates: readonly Candidate[], { portraits }: Gallery): Map<string, Map<number, number[]>> {
  const shelves = new Map<string, Map<number, number[]>>();
  candidates.forEach(({ language }, at) => {
    const shelf = shelves.get(language) ?? new Map<number, number[]>();
    shelves.set(language, shelf);
    const answers = portraits[at]!.logs.length;
    const known = shelf.get(answers);
    if (known === undefined) shelf.set(answers, [at]);
    else known.push(at);
  });
  return shelves;
}

/**
 * The documents of other languages whose answers are long and short in the same places. Every document is looked at, with some dozen
 * operations for each: quick enough for tens of thousands, and nothing is missed because a name or a number is.
 */
function listByLengths(candidates: readonly Candidate[], gallery: Gallery, add: (a: number, b: number) => void): void {
  const shelves = shelve(candidates, gallery);
  const centred = gallery.portraits.map(({ logs, middle }) => logs.map((log) => log - middle));
  candidates.forEach(({ language }, at) => {
    for (const [other, shelf] of shelves) if (other !== language) for (const found of nearest(at, centred, shelf)) add(at, found);
  });
}

function nearest(at: number, centred: readonly Float64Array[], shelf: Shelf): number[] {
  const own = centred[at]!;
  const best: number[] = [];
  const costs: number[] = [];
  for (let answers = Math.max(1, own.length - LACKING); answers <= own.length + LACKING; answers++) {
    for (const other of shelf.get(answers) ?? []) {
      const limit = best.length < BY_LENGTHS ? Infinity : costs[best.length - 1]!;
      const cost = distance(own, centred[other]!, limit);
      if (cost >= limit) continue;
      let place = best.length < BY_LENGTHS ? best.length : best.length - 1;
      for (; place > 0 && costs[place - 1]! > cost; place--) {
        best[place] = best[place - 1]!;
        costs[place] = costs[place - 1]!;
      }
      best[place] = other;
      costs[place] = cost;
    }
  }
  return best;
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
