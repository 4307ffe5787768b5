import type { LanguageTag } from '../model.js';
import { OTHERS } from './data/others.js';
import { scoreOf, SUPPORT, type Piece } from './piece.js';
import { areRelatives } from './relatives.js';
import { languagesOf, placeOf, repertoireOf } from './repertoire.js';
import { tagOf } from './trigrams.js';

/** Fewer words than this prove nothing. */
const ENOUGH = 25;
/** A language told apart here whose letters and words come to this much a word, in nats, is no other. */
const WELL_SUPPORTED = 0.65;
/** Of a running text, a fifth and more are the small words listed of a language. */
const OTHER_WORDS = 0.2;
/** A block with fewer of them is in another language; more such blocks than this and the text is not in the seldom met language alone. */
const FOREIGN_WORDS = 0.1;
const FOREIGN_SHARE = 0.15;
const WORD = /[\p{L}\p{M}]+/gu;

/** In a script of fewer languages than this their words are weighed too lightly to say that a text is in none of them. */
const MANY = 5;
/** How much less likely a language is that nothing is known of, in nats. */
const UNKNOWN = 2;

/** A language outside those told apart here, and how sure it is. */
export interface Other {
  readonly language: LanguageTag;
  readonly confidence: number;
}

/** What letters and words of all blocks say for the likeliest of `languages`, a word; undefined when there are too few words, or one of them has its script for itself. */
function supportOf(pieces: readonly Piece[], languages: readonly LanguageTag[]): number | undefined {
  const places = languages.filter((language) => language !== 'und').map(placeOf);
  let words = 0;
  let support = 0;
  if (places.length === 0) return pieces.reduce((sum, { evidence }) => sum + evidence.words, 0) < ENOUGH ? undefined : 0;
  for (const place of places) if (place === undefined || repertoireOf(place.writing) === null) return undefined;
  for (const { evidence } of pieces) {
    const own = places.filter((place) => place!.writing === evidence.writing).map((place) => evidence.scores[place!.index]!);
    if (own.length === 0) continue;
    words += evidence.words;
    support += own.reduce((most, value) => Math.max(most, value));
  }
  return words < ENOUGH ? undefined : support / words;
}

/**
 * Whether a text is in none of the languages told apart here: hardly a word of it supports those it seems to be in, and franc, asked among all it knows, names another.
 * franc's own answer is no help then: in languages it has no model of it is as sure as ever.
 */
export function isUnknown(pieces: readonly Piece[], languages: readonly LanguageTag[], askFranc: () => readonly string[]): boolean {
  const support = supportOf(pieces, languages);
  return support !== undefined && support < SUPPORT && !askFranc().some((code) => languages.some((language) => isSame(tagOf(code), language)));
}

const isSame = (tag: LanguageTag, other: LanguageTag): boolean => tag.split('-')[0] === other.split('-')[0] || areRelatives(tag, other);

/**
 * By how much, in nats, a short text is likelier in a language nothing is known of than in `language`. Of a longer one franc can be asked ({@link isUnknown}).
 */
export function leadOfUnknown(pieces: readonly Piece[], language: LanguageTag): number {
  const place = placeOf(language);
  if (place === undefined || languagesOf(place.writing).length < MANY || pieces.reduce((sum, { evidence }) => sum + evidence.words, 0) >= ENOUGH) return -Infinity;
  return pieces.reduce((sum, piece) => sum + piece.unknown - scoreOf(piece, language), -UNKNOWN);
}

/**
 * Which of the seldom met languages a text is in: one that two witnesses name who know nothing of each other, its small words and franc's trigrams. Null when
 * there is none, or the text fits a language told apart here too well to ask.
 */
export function otherLanguage(pieces: readonly Piece[], languages: readonly LanguageTag[], samples: readonly string[], askFranc: () => readonly string[]): Other | null {
  const support = supportOf(pieces, languages);
  if (support === undefined || support >= WELL_SUPPORTED) return null;
  const [language, share] = mostWords(samples);
  if (language === null || share < OTHER_WORDS || isHalfOther(pieces, languages, language)) return null;
  const models = OTHERS[language]!.models.split(' ');
  const agreeing = askFranc().filter((code) => models.includes(code)).length;
  return 2 * agreeing > samples.length ? { language, confidence: Math.min(0.9, 0.5 + share) } : null;
}

/** Whether blocks that seem to be in `language` are better read as part of the other found in the same file: they are few or fit it badly, and hold the other's words. */
export function mayBelongTo(pieces: readonly Piece[], language: LanguageTag, { language: other }: Other): boolean {
  const support = supportOf(pieces, [language]) ?? 0;
  return support < WELL_SUPPORTED && wordsOf(other, pieces.map(({ evidence }) => evidence.sample).join(' ')) >= OTHER_WORDS;
}

/** Whether a good part of the text is in a known language after all: blocks that fit it well and hold hardly a word of the other. */
function isHalfOther(pieces: readonly Piece[], languages: readonly LanguageTag[], other: LanguageTag): boolean {
  let all = 0;
  let against = 0;
  for (const piece of pieces) {
    const { evidence } = piece;
    all += evidence.words;
    const support = Math.max(...languages.map((language) => (placeOf(language)?.writing === evidence.writing ? evidence.scores[placeOf(language)!.index]! : 0)));
    if (support >= WELL_SUPPORTED * evidence.words && wordsOf(other, evidence.sample) < FOREIGN_WORDS) against += evidence.words;
  }
  return against > all * FOREIGN_SHARE;
}

/** The share of a text's words that are listed of a language. */
function wordsOf(language: LanguageTag, sample: string): number {
  known ??= readWords();
  const words = sample.match(WORD) ?? [];
  return words.length === 0 ? 0 : words.filter((word) => known!.get(word)?.includes(language)).length / words.length;
}

/** The language most of whose listed words are in the text, and their share of all words. */
function mostWords(samples: readonly string[]): [LanguageTag | null, number] {
  known ??= readWords();
  const counts = new Map<LanguageTag, number>();
  let all = 0;
  for (const sample of samples) {
    for (const [word] of sample.matchAll(WORD)) {
      all += 1;
      for (const language of known.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  let best: LanguageTag | null = null;
  for (const [language, count] of counts) if (best === null || count > counts.get(best)!) best = language;
  return [best, best === null ? 0 : counts.get(best)! / all];
}

let known: Map<string, LanguageTag[]> | undefined;

function readWords(): Map<string, LanguageTag[]> {
  const words = new Map<string, LanguageTag[]>();
  for (const [language, listed] of Object.entries(OTHERS)) {
    for (const word of new Set(listed.words.normalize('NFC').split(' '))) {
      const languages = words.get(word);
      if (languages === undefined) words.set(word, [language]);
      else languages.push(language);
    }
  }
  return words;
}
