import type { Askings } from './askings.js';
import type { Features } from './features.js';

/** What the wordings of each group have in common, in each language: how much of each piece an asking of it has on average. */
export interface Profiles {
  /** How much a piece says of which question is asked, 0–1. */
  readonly weights: Float64Array;
  /** Number of wordings of each group in each language: group × languages + language. */
  readonly wordings: Float64Array;
  /** Length of each profile, in the same order. */
  readonly lengths: Float64Array;
  /** For each piece, where its postings begin; there, groups rise. */
  readonly starts: Int32Array;
  readonly groups: Int32Array;
  readonly shares: Float32Array;
}

/** A pair of askings imagined beside those found for each piece, and how far it is of one question. */
const PRIOR_PAIRS = 1;
const PRIOR_SAME = 0.3;
const LEAST = 0.01;

/**
 * How much each piece says: how often two askings that have it are in the same bin (a question, or a part of the interview), on a logarithmic scale
 * from 0, as often as by chance, to 1, always. The name of who is asked is in all questions of an interview and says nothing; "mother" is in one question.
 */
export function weigh({ list }: Askings, features: Features, binOf: Int32Array, bins: number): Float64Array {
  const same = new Float64Array(features.count);
  const total = new Float64Array(features.count);
  const inBin = new Float64Array(features.count);
  const byBin = Array.from({ length: bins }, (): number[] => []);
  list.forEach((_, at) => byBin[binOf[at]!]!.push(at));
  for (const members of byBin) {
    const touched: number[] = [];
    for (const member of members) {
      for (const text of list[member]!.texts) {
        for (const piece of features.of[text]!) {
          if (inBin[piece] === 0) touched.push(piece);
          inBin[piece]! += 1;
        }
      }
    }
    for (const piece of touched) {
      same[piece]! += inBin[piece]! * (inBin[piece]! - 1);
      total[piece]! += inBin[piece]!;
      inBin[piece] = 0;
    }
  }
  const chance = Math.log(Math.max(2, byBin.filter((members) => members.length > 1).length));
  return same.map((pairs, piece) => {
    const share = (pairs + PRIOR_PAIRS * PRIOR_SAME) / (total[piece]! * (total[piece]! - 1) + PRIOR_PAIRS);
    return Math.max(LEAST, Math.min(1, 1 + Math.log(share) / chance));
  });
}

interface Grouped {
  readonly askings: Askings;
  readonly features: Features;
  readonly languageOf: Int32Array;
  readonly languages: number;
  readonly members: readonly (readonly number[])[];
}

/** Profiles of all groups, as postings by piece. */
export function profile(grouped: Grouped, weights: Float64Array): Profiles {
  const { askings, features, languageOf, languages, members } = grouped;
  const wordings = new Float64Array(members.length * languages);
  members.forEach((list, group) => {
    for (const member of list) for (const text of askings.list[member]!.texts) wordings[group * languages + languageOf[text]!]! += 1;
  });
  const visit = visitor(grouped);
  const starts = new Int32Array(features.count + 1);
  members.forEach((_, group) => visit(group, (piece) => (starts[piece + 1]! += 1)));
  for (let piece = 0; piece < features.count; piece++) starts[piece + 1]! += starts[piece]!;
  const groups = new Int32Array(starts[features.count]!);
  const shares = new Float32Array(groups.length);
  const lengths = new Float64Array(wordings.length);
  const next = starts.slice();
  members.forEach((_, group) => visit(group, (piece, sum, language) => {
    const share = sum / wordings[group * languages + language]!;
    groups[next[piece]!] = group;
    shares[next[piece]!] = share;
    next[piece]! += 1;
    lengths[group * languages + language]! += (weights[piece]! * share) ** 2;
  }));
  return { weights, wordings, lengths: lengths.map(Math.sqrt), starts, groups, shares };
}

/** Goes through the pieces of a group with the sum of their values over its askings. */
function visitor({ askings, features, languageOf, members }: Grouped): (group: number, take: (piece: number, sum: number, language: number) => void) => void {
  const sums = new Float64Array(features.count);
  return (group, take) => {
    const pieces: number[] = [];
    const languages: number[] = [];
    for (const member of members[group]!) {
      for (const text of askings.list[member]!.texts) {
        const own = features.of[text]!;
        const values = features.values[text]!;
        for (let at = 0; at < own.length; at++) {
          const piece = own[at]!;
          if (sums[piece] === 0) {
            pieces.push(piece);
            languages.push(languageOf[text]!);
          }
          sums[piece]! += values[at]!;
        }
      }
    }
    for (let at = 0; at < pieces.length; at++) {
      take(pieces[at]!, sums[pieces[at]!]!, languages[at]!);
      sums[pieces[at]!] = 0;
    }
  };
}
