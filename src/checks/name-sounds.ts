import { withoutArticle } from '../text/stems.js';
import { skeleton } from '../text/transliterate.js';

/** Fewest consonants that tell one name from another. */
export const SUREST = 3;
/** Fewest consonants to compare at all. */
export const SHORTEST = 2;
/** Case endings add no more consonants. */
const ENDING = 2;
/** Beginnings of names that languages of one alphabet have in common. */
const SPELT_ALIKE = 3;

/** A name or a word that may be one: as written, and its consonants. */
export interface Sounding {
  readonly word: string;
  readonly sound: string;
}

/** W is a vowel in Cyrillic and Arabic spellings, and h goes or stays: a beginning of these is left out (`Уотсон`, `Watson`). */
export const soundOf = (word: string): string => skeleton(withoutArticle(word.replace(/['’]s$/u, ''))).replace(/^[af](?=..)/u, '');

/** Whether two sounds are the same but for a case ending. */
export function isSameSound(a: string, b: string): boolean {
  return a.length >= SUREST && b.length >= SUREST && Math.abs(a.length - b.length) <= ENDING && (a.startsWith(b) || b.startsWith(a));
}

const LATIN = /^\p{Script=Latin}/u;
const CYRILLIC = /^\p{Script=Cyrillic}/u;
const shareScript = (a: string, b: string): boolean => (LATIN.test(a) && LATIN.test(b)) || (CYRILLIC.test(a) && CYRILLIC.test(b));
/** The first letters of a word, without accents. */
export const beginning = (word: string): string => word.slice(0, SPELT_ALIKE).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether two are surely one name: alike in sound, and in one alphabet in their first letters too. */
export const isSureMatch = (a: Sounding, b: Sounding): boolean => isSameSound(a.sound, b.sound) && (!shareScript(a.word, b.word) || beginning(a.word) === beginning(b.word));

/** Velars and h go silent, or stay, from one spelling to the next (`Willoughby`, `Уиллоуби`). */
const silent = (sound: string): string => sound.replace(/k/gu, '');

/** Whether two may be one name: in sound but for an ending, a silent letter or one consonant in three. */
export function mayBeSame(a: string, b: string): boolean {
  if (a === b) return true;
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (shorter.length < SHORTEST) return false;
  if (longer.startsWith(shorter.slice(0, Math.max(SHORTEST, shorter.length - 1))) || shorter.startsWith(longer.slice(0, Math.max(SHORTEST, longer.length - 1)))) return true;
  if (shorter.length >= 4 && (longer.includes(shorter) || longer.includes(shorter.slice(1)))) return true;
  const [quiet, loud] = [silent(shorter), silent(longer)];
  if (quiet.length >= SHORTEST && loud.length >= SHORTEST && (quiet.startsWith(loud) || loud.startsWith(quiet))) return true;
  const most = Math.max(1, Math.floor(longer.length / 3));
  return shorter.length >= SUREST && changes(shorter, longer.slice(0, shorter.length + ENDING)) <= most;
}

/** How many letters must be put in, left out or changed (Levenshtein). Both are short: words of forty letters at most. */
function changes(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + Number(a[i - 1] !== b[j - 1])));
    row = next;
  }
  return row[b.length]!;
}
