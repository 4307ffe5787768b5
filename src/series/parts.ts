import { WEIGHTS } from './data/weights.js';
import type { Sorting } from './sorting.js';

/** Exchanges one after the other, one of each of two groups. */
export type Beside = readonly [number, number];

/** Of many exchanges this many are looked at. */
const WHOLES = 12;

/**
 * Whether exchanges of a group ask the rest of what the exchanges beside them ask: what only they say is said in the wordings of the other group where these stand alone,
 * and not where they stand beside it.
 */
export function areParts(sorting: Sorting, members: readonly number[], rests: readonly number[], parts: readonly number[]): boolean {
  const { list } = sorting.askings;
  const parted = new Set(parts.map((at) => list[at]!.interview));
  const wholes: number[] = [];
  for (let at = 0; at < members.length && wholes.length < WHOLES; at++) if (!parted.has(list[members[at]!]!.interview)) wholes.push(members[at]!);
  if (wholes.length < 2) return false;
  const said = means(sorting, rests.slice(0, WHOLES));
  const saidBeside = means(sorting, parts.slice(0, WHOLES));
  const saidAtOnce = means(sorting, wholes);
  let own = 0;
  let elsewhere = 0;
  for (const [piece, share] of said) {
    const distinct = share - (saidBeside.get(piece) ?? 0);
    if (distinct <= 0) continue;
    // Squared: what they all say counts, not the turns of phrase that change.
    own += distinct * distinct;
    elsewhere += distinct * Math.max(0, Math.min(distinct, (saidAtOnce.get(piece) ?? 0) - (saidBeside.get(piece) ?? 0)));
  }
  return own > 0 && elsewhere / own >= WEIGHTS.partsShare;
}

/** Mean of the weighed pieces of some askings. */
function means(sorting: Sorting, list: readonly number[]): Map<number, number> {
  const sums = new Map<number, number>();
  for (const at of list) for (const pieces of read(sorting, [at]).values()) for (const [piece, value] of pieces) sums.set(piece, (sums.get(piece) ?? 0) + value / list.length);
  return sums;
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
