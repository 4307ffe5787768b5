import type { LanguageTag } from '../model.js';
import type { Piece } from './piece.js';
import { areRelatives } from './relatives.js';
import { repertoireOf, writingOfLanguage } from './repertoire.js';

/** Letters and words of a known language come to more than this a word; those of a language that only looks like it to less. In nats. */
const SUPPORT = 0.2;
/** Fewer words than this prove nothing. */
const ENOUGH = 25;

/**
 * Whether a text is in none of the languages told apart by words and letters: its likeliest language is hardly supported by any of its words, and franc,
 * asked among all its languages, names another. Gives franc's answer where its windows agree and it is a language we know nothing of, `und` otherwise;
 * null when the text is in a known language.
 */
export function unknownLanguage(pieces: readonly Piece[], likeliest: LanguageTag, francs: readonly LanguageTag[]): LanguageTag | null {
  const writing = writingOfLanguage(likeliest);
  if (writing === undefined || repertoireOf(writing) === null || francs.length === 0) return null;
  if (francs.some((tag) => isSame(tag, likeliest))) return null;
  let words = 0;
  let support = 0;
  for (const { evidence } of pieces) {
    if (evidence.writing !== writing) continue;
    words += evidence.words;
    support += evidence.scores.get(likeliest) ?? 0;
  }
  if (words < ENOUGH || support >= words * SUPPORT) return null;
  const [first] = francs;
  return francs.every((tag) => tag === first) && writingOfLanguage(first!) === undefined ? first! : 'und';
}

const isSame = (tag: LanguageTag, other: LanguageTag): boolean => tag.split('-')[0] === other.split('-')[0] || areRelatives(tag, other);
