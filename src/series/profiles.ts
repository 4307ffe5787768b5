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

/**
 * A pair of askings imagined beside those found for each piece, and the weight it would give alone, by the letters of the shortest word with the piece, of the last one for all
 * longer ones. Of what was met once nothing else is known: the most used words of a language, which are in all questions, are short (Zipf, The Psycho-Biology of Language, 1935).
 */
const PRIOR_PAIRS = 1;
const PRIOR_WEIGHTS = [0.4, 0.4, 0.4, 0.4, 0.5, 0.6, 0.65, 0.7, 0.75] as const;
/** Questions there are at least if there are as many groups, however few were recognised yet. */
const LEAST_BINS = 12;
const LEAST = 0.01;

/**
 * How much each piece says: how often two askings that have it are in the same bin (a question, or a part of the interview), on a logarithmic scale
 * from 0, as often as by chance, to 1, always. The name of who is asked is in all questions of an interview and says nothing; "mother" is in one question.
 * Two askings that are each alone in their bin so far may well be one question: what they share is not held against it.
 */
export function weigh(features: Features, wordings: readonly (readonly number[])[], isAlone: (bin: number) => boolean): Float64Array {
  const same = new Float64Array(features.count);
  const total = new Float64Array(features.count);
  const alone = new Float64Array(features.count);
  const inBin = new Float64Array(features.count);
  let full = 0;
  wordings.forEach((list, bin) => {
    const touched: number[] = [];
    const isSingle = isAlone(bin);
    if (!isSingle) full += 1;
    for (let at = 0; at < list.length; at += 2) {
      for (const piece of features.of[list[at]!]!) {
        if (inBin[piece] === 0) touched.push(piece);
        inBin[piece]! += list[at + 1]!;
      }
    }
    for (const piece of touched) {
      same[piece]! += inBin[piece]! * (inBin[piece]! - 1);
      total[piece]! += inBin[piece]!;
      if (isSingle) alone[piece]! += 1;
      inBin[piece] = 0;
    }
  });
  const chance = Math.log(Math.max(2, full, Math.min(LEAST_BINS, wordings.length)));
  const priors = PRIOR_WEIGHTS.map((weight) => PRIOR_PAIRS * Math.exp((weight - 1) * chance));
  return same.map((pairs, piece) => {
    const prior = priors[Math.min(priors.length - 1, features.letters[piece]!)]!;
    const others = total[piece]! * (total[piece]! - 1) - alone[piece]! * (alone[piece]! - 1);
    const share = (pairs + prior) / (others + PRIOR_PAIRS);
    return Math.max(LEAST, Math.min(1, 1 + Math.log(share) / chance));
  });
}

interface Grouped {
  readonly features: Features;
  readonly languageOf: Int32Array;
  readonly languages: number;
  /** Texts of each group and their number, in turns. */
  readonly wordings: readonly (readonly number[])[];
}

/** Profiles of all groups, as postings by piece. */
export function profile(grouped: Grouped, weights: Float64Array): Profiles {
  const { features, languageOf, languages, wordings } = grouped;
  const numbers = new Float64Array(wordings.length * languages);
  wordings.forEach((list, group) => {
    for (let at = 0; at < list.length; at += 2) numbers[group * languages + languageOf[list[at]!]!]! += list[at + 1]!;
  });
  const visit = visitor(grouped);
  const starts = new Int32Array(features.count + 1);
  wordings.forEach((_, group) => visit(group, (piece) => (starts[piece + 1]! += 1)));
  for (let piece = 0; piece < features.count; piece++) starts[piece + 1]! += starts[piece]!;
  const groups = new Int32Array(starts[features.count]!);
  const shares = new Float32Array(groups.length);
  const lengths = new Float64Array(numbers.length);
  const next = starts.slice();
  wordings.forEach((_, group) => visit(group, (piece, sum, language) => {
    const share = sum / numbers[group * languages + language]!;
    groups[next[piece]!] = group;
    shares[next[piece]!] = share;
    next[piece]! += 1;
    lengths[group * languages + language]! += (weights[piece]! * share) ** 2;
  }));
  return { weights, wordings: numbers, lengths: lengths.map(Math.sqrt), starts, groups, shares };
}

/** Goes through the pieces of a group with the sum of their values over its askings. */
export function visitor({ features, languageOf, wordings }: Omit<Grouped, 'languages'>): (group: number, take: (piece: number, sum: number, language: number) => void) => void {
  const sums = new Float64Array(features.count);
  return (group, take) => {
    const pieces: number[] = [];
    const languages: number[] = [];
    const list = wordings[group]!;
    for (let of = 0; of < list.length; of += 2) {
      const text = list[of]!;
      const own = features.of[text]!;
      const values = features.values[text]!;
      for (let at = 0; at < own.length; at++) {
        const piece = own[at]!;
        if (sums[piece] === 0) {
          pieces.push(piece);
          languages.push(languageOf[text]!);
        }
        sums[piece]! += values[at]! * list[of + 1]!;
      }
    }
    for (let at = 0; at < pieces.length; at++) {
      take(pieces[at]!, sums[pieces[at]!]!, languages[at]!);
      sums[pieces[at]!] = 0;
    }
  };
}
