import type { LanguageTag } from '../model.js';
import { FAMILIES, type Family, type Pair } from './data/relatives.js';

const familyOf = new Map(FAMILIES.flatMap((family) => Object.keys(family.markers).map((tag): [LanguageTag, Family] => [tag, family])));
const membersOf = new Map(Array.from(familyOf, ([tag, family]): [LanguageTag, readonly LanguageTag[]] => [tag, Object.keys(family.markers)]));

/** The languages a language is easily taken for, itself included: a page of text may fit all of them, and whichever is named is reported with low trust. */
export function relativesOf(language: LanguageTag): readonly LanguageTag[] {
  return membersOf.get(language) ?? [language];
}

/** Whether one is easily taken for the other. */
export function areRelatives(a: LanguageTag, b: LanguageTag): boolean {
  return a !== b && relativesOf(a).includes(b);
}

/** What a marker says, in nats, for each language that has it. */
type Weights = Map<LanguageTag, number>;

interface Repertoire {
  readonly beginnings: ReadonlyMap<string, Weights>;
  readonly sequences: ReadonlyMap<string, Weights>;
  /** Pairs by their first word, or by its ending. */
  readonly pairs: ReadonlyMap<string, readonly { readonly then: ReadonlySet<string>; readonly nats: Pair['nats'] }[]>;
}

const cache = new Map<Family, Repertoire>();

/** What markers of each strength say, in nats: hand-set to round values. */
const STRENGTHS = { strong: 1.6, plain: 0.9, weak: 0.4 } as const;
/** Beginnings, sequences and endings of other lengths are not listed. */
const LONGEST = 12;
const SEQUENCES = [3, 4, 5] as const;
const ENDINGS = [2, 3, 4] as const;

/**
 * What the words of a text, in order, say for each close relative of a language, in nats: the longest listed beginning of each word, listed sequences inside
 * it, and pairs of words. Markers that all relatives share say nothing. Empty for a language without close relatives.
 */
export function familyEvidence(language: LanguageTag, words: readonly string[]): Weights {
  const family = familyOf.get(language);
  const nats: Weights = new Map();
  if (family === undefined) return nats;
  for (const relative of Object.keys(family.markers)) nats.set(relative, 0);
  const repertoire = repertoireOf(family);
  const add = (weights: Iterable<[LanguageTag, number]> | undefined): void => {
    for (const [holder, weight] of weights ?? []) nats.set(holder, nats.get(holder)! + weight);
  };
  words.forEach((word, index) => {
    add(longestBeginning(word, repertoire));
    for (const length of SEQUENCES) for (let at = 0; at + length <= word.length; at += 1) add(repertoire.sequences.get(word.slice(at, at + length)));
    for (const { then, nats: weights } of pairsFrom(word, repertoire)) {
      if ([words[index + 1], words[index + 2]].some((next) => next !== undefined && matches(next, then))) add(Object.entries(weights));
    }
  });
  return nats;
}

function longestBeginning(word: string, { beginnings }: Repertoire): Weights | undefined {
  for (let length = Math.min(LONGEST, word.length); length >= 1; length -= 1) {
    const beginning = word.slice(0, length);
    const holders = (length === word.length ? beginnings.get(`${beginning}.`) : undefined) ?? beginnings.get(beginning);
    // Up to three letters are a word of their own, not the beginning of any word.
    if (holders !== undefined && (length > 3 || length === word.length)) return holders;
  }
  return undefined;
}

const endingsOf = (word: string): string[] => ENDINGS.filter((length) => word.length > length).map((length) => `~${word.slice(-length)}`);

const matches = (word: string, listed: ReadonlySet<string>): boolean => listed.has(word) || endingsOf(word).some((ending) => listed.has(ending));

function pairsFrom(word: string, { pairs }: Repertoire): readonly { readonly then: ReadonlySet<string>; readonly nats: Pair['nats'] }[] {
  return pairs.size === 0 ? [] : [word, ...endingsOf(word)].flatMap((key) => pairs.get(key) ?? []);
}

function repertoireOf(family: Family): Repertoire {
  let repertoire = cache.get(family);
  if (repertoire === undefined) cache.set(family, (repertoire = { ...readMarkers(family), pairs: readPairs(family) }));
  return repertoire;
}

function readMarkers({ markers }: Family): Pick<Repertoire, 'beginnings' | 'sequences'> {
  const beginnings = new Map<string, Weights>();
  const sequences = new Map<string, Weights>();
  for (const [language, listed] of Object.entries(markers)) {
    for (const [strength, nats] of Object.entries(STRENGTHS) as [keyof typeof STRENGTHS, number][]) {
      for (const entry of listed[strength].split(' ')) {
        const table = entry.startsWith('~') ? sequences : beginnings;
        const marker = entry.replace('~', '');
        const weights = table.get(marker) ?? new Map<LanguageTag, number>();
        table.set(marker, weights.set(language, Math.max(nats, weights.get(language) ?? 0)));
      }
    }
  }
  beginnings.delete('');
  return { beginnings, sequences };
}

function readPairs({ pairs }: Family): Repertoire['pairs'] {
  const found = new Map<string, { then: ReadonlySet<string>; nats: Pair['nats'] }[]>();
  for (const { first, then, nats } of pairs) {
    const pair = { then: new Set(then.split(' ')), nats };
    for (const word of first.split(' ')) found.set(word, [...(found.get(word) ?? []), pair]);
  }
  return found;
}
