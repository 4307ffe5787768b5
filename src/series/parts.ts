import { WEIGHTS } from './data/weights.js';
import type { Sorting } from './sorting.js';

/** Exchanges one after the other, one of each of two groups. */
export type Beside = readonly [number, number];

/** Of many exchanges this many are looked at. */
const PAIRS = 6;
const WHOLES = 8;

/** Whether pairs of exchanges one after the other ask in two parts what askings of a group ask at once in other interviews: together they are nearer to it than each alone. */
export function areParts(sorting: Sorting, members: readonly number[], beside: readonly Beside[]): boolean {
  const { list } = sorting.askings;
  const parted = new Set(beside.map(([at]) => list[at]!.interview));
  const wholes: number[] = [];
  for (let at = 0; at < members.length && wholes.length < WHOLES; at++) if (!parted.has(list[members[at]!]!.interview)) wholes.push(members[at]!);
  if (wholes.length < 2) return false;
  const gains: number[] = [];
  for (const [one, two] of beside.slice(0, PAIRS)) {
    const [first, second, both] = [read(sorting, [one]), read(sorting, [two]), read(sorting, [one, two])];
    for (const at of wholes) {
      const whole = read(sorting, [at]);
      const together = cosine(both, whole);
      if (together !== null) gains.push(together - Math.max(cosine(first, whole) ?? 0, cosine(second, whole) ?? 0));
    }
  }
  return gains.length > 0 && gains.reduce((sum, gain) => sum + gain, 0) / gains.length >= WEIGHTS.partsGain;
}

/** Whether an exchange asks for the rest of a question of which the exchange beside it asks a part: together they are nearer to the question's profile. */
export function completes(sorting: Sorting, group: number, part: number, rest: number): boolean {
  const near = (list: readonly number[]): number => nearness(sorting, group, list);
  return near([part, rest]) - Math.max(near([part]), near([rest])) >= WEIGHTS.restGain;
}

/** Weighed pieces of some askings taken together, by language. */
type Pieces = ReadonlyMap<number, ReadonlyMap<number, number>>;

function read({ askings, features, languageOf, profiles }: Sorting, list: readonly number[]): Pieces {
  const byLanguage = new Map<number, Map<number, number>>();
  for (const at of list) {
    for (const text of askings.list[at]!.texts) {
      let pieces = byLanguage.get(languageOf[text]!);
      if (pieces === undefined) byLanguage.set(languageOf[text]!, (pieces = new Map<number, number>()));
      for (let index = 0; index < features.of[text]!.length; index++) {
        const piece = features.of[text]![index]!;
        pieces.set(piece, Math.max(pieces.get(piece) ?? 0, profiles.weights[piece]! * features.values[text]![index]!));
      }
    }
  }
  return byLanguage;
}

/** Mean over the languages both have; null where they have none. */
function cosine(one: Pieces, two: Pieces): number | null {
  let sum = 0;
  let shared = 0;
  for (const [language, pieces] of one) {
    const others = two.get(language);
    if (others === undefined) continue;
    let [dot, left, right] = [0, 0, 0];
    for (const [piece, value] of pieces) {
      left += value * value;
      dot += value * (others.get(piece) ?? 0);
    }
    for (const value of others.values()) right += value * value;
    sum += left === 0 || right === 0 ? 0 : dot / Math.sqrt(left * right);
    shared += 1;
  }
  return shared === 0 ? null : sum / shared;
}

/** Cosine of a group's profile and some askings taken together, over all of their languages. */
function nearness(sorting: Sorting, group: number, list: readonly number[]): number {
  const { profiles, languages } = sorting;
  let [dot, own, all] = [0, 0, 0];
  for (const [language, pieces] of read(sorting, list)) {
    const length = profiles.lengths[group * languages + language]!;
    if (length === 0) continue;
    all += length * length;
    for (const [piece, value] of pieces) {
      own += value * value;
      dot += value * profiles.weights[piece]! * shareOf(sorting, piece, group);
    }
  }
  return own === 0 || all === 0 ? 0 : dot / Math.sqrt(own * all);
}

function shareOf({ profiles: { starts, groups, shares } }: Sorting, piece: number, group: number): number {
  let low = starts[piece]!;
  let high = starts[piece + 1]! - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (groups[middle]! < group) low = middle + 1;
    else high = middle;
  }
  return groups[low] === group ? shares[low]! : 0;
}
