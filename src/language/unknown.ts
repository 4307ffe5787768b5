import type { LanguageTag } from '../model.js';
import { SUPPORT, type Piece } from './piece.js';
import { areRelatives } from './relatives.js';
import { placeOf, repertoireOf } from './repertoire.js';

/** Fewer words than this prove nothing. */
const ENOUGH = 25;

/**
 * Whether a text is in none of the languages told apart here: hardly a word of it supports the likeliest, and franc, asked among all it knows, names another.
 * franc's own answer is no help then: in languages it has no model of it is as sure as ever.
 */
export function isUnknown(pieces: readonly Piece[], likeliest: LanguageTag, askFranc: () => readonly LanguageTag[]): boolean {
  const place = placeOf(likeliest);
  if (place === undefined || repertoireOf(place.writing) === null) return false;
  let words = 0;
  let support = 0;
  for (const { evidence } of pieces) {
    if (evidence.writing !== place.writing) continue;
    words += evidence.words;
    support += evidence.scores[place.index]!;
  }
  return words >= ENOUGH && support < words * SUPPORT && !askFranc().some((tag) => isSame(tag, likeliest));
}

const isSame = (tag: LanguageTag, other: LanguageTag): boolean => tag.split('-')[0] === other.split('-')[0] || areRelatives(tag, other);
