import type { LanguageTag } from '../model.js';
import { FAMILIES } from './data/relatives.js';

const familyOf = new Map(FAMILIES.flatMap((family) => Object.keys(family).map((tag): [LanguageTag, readonly LanguageTag[]] => [tag, Object.keys(family)])));

/** The languages a language is easily taken for, itself included: a page of text may fit all of them, and whichever is named is reported with low trust. */
export function relativesOf(language: LanguageTag): readonly LanguageTag[] {
  return familyOf.get(language) ?? [language];
}

/** Whether one is easily taken for the other. */
export function areRelatives(a: LanguageTag, b: LanguageTag): boolean {
  return a !== b && relativesOf(a).includes(b);
}

interface Markers {
  readonly beginnings: ReadonlyMap<string, readonly LanguageTag[]>;
  readonly sequences: ReadonlyMap<string, readonly LanguageTag[]>;
}

const cache = new Map<readonly LanguageTag[], Markers>();

/** What one marker says for the languages that have it, in nats. */
const MARKER = 0.8;
/** Beginnings and sequences of other lengths are not listed. */
const SHORTEST = 2;
const LONGEST = 10;
const SEQUENCES = [3, 4, 5] as const;

/**
 * What the words of a text say for each close relative of a language, in nats: the longest listed beginning of each word, and listed sequences after its
 * first letter. Markers that all relatives share say nothing. Empty for a language without close relatives.
 */
export function familyEvidence(language: LanguageTag, words: Iterable<string>): Map<LanguageTag, number> {
  const family = familyOf.get(language);
  const nats = new Map<LanguageTag, number>();
  if (family === undefined) return nats;
  for (const relative of family) nats.set(relative, 0);
  const markers = markersOf(family);
  const add = (holders: readonly LanguageTag[] | undefined): void => {
    for (const holder of holders ?? []) nats.set(holder, nats.get(holder)! + MARKER);
  };
  for (const word of words) {
    add(longestBeginning(word, markers));
    for (const length of SEQUENCES) for (let at = 1; at + length <= word.length; at += 1) add(markers.sequences.get(word.slice(at, at + length)));
  }
  return nats;
}

function longestBeginning(word: string, { beginnings }: Markers): readonly LanguageTag[] | undefined {
  for (let length = Math.min(LONGEST, word.length); length >= SHORTEST; length -= 1) {
    const beginning = word.slice(0, length);
    const holders = (length === word.length ? beginnings.get(`${beginning}.`) : undefined) ?? beginnings.get(beginning);
    // Two or three letters are a word of their own, not the beginning of any word.
    if (holders !== undefined && (length > 3 || length === word.length)) return holders;
  }
  return undefined;
}

function markersOf(family: readonly LanguageTag[]): Markers {
  let markers = cache.get(family);
  if (markers === undefined) {
    const table = FAMILIES.find((entry) => family[0]! in entry)!;
    const read = (isSequence: boolean): Map<string, LanguageTag[]> => {
      const found = new Map<string, LanguageTag[]>();
      for (const language of family) {
        for (const entry of new Set(table[language]!.split(' '))) {
          if (entry.startsWith('~') !== isSequence) continue;
          const marker = isSequence ? entry.slice(1) : entry;
          found.set(marker, [...(found.get(marker) ?? []), language]);
        }
      }
      for (const [marker, holders] of found) if (holders.length === family.length) found.delete(marker);
      return found;
    };
    cache.set(family, (markers = { beginnings: read(false), sequences: read(true) }));
  }
  return markers;
}
