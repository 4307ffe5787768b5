import type { Alphabet, Ideographs } from './data/alphabets.js';

/** What the letters of one language are worth; made once from its list. */
export interface LetterModel {
  readonly kind: 'alphabet' | 'ideographs';
  /** Written in the Latin alphabet, so that plain ASCII words belong to it. */
  readonly latin: boolean;
  /** Average score of a letter of running text. */
  readonly usual: number;
  /** Natural logarithm of the probability of a lower-case letter, by code point. */
  readonly logs: ReadonlyMap<number, number>;
}

// Costs in nats. Letters fall off by rank as exp(-rank / 8), which fits Russian, German and Turkish within a factor of two.
const LETTER_SCALE = 8;
const FIRST_LETTER = Math.log(0.118);
const ALSO = Math.log(1e-4);
/** A letter the language does not have. */
export const FOREIGN = Math.log(1e-6);
const ASCII_LETTER = -Math.log(26);
const ASCII_SIGN = -3;
const TYPOGRAPHIC = Math.log(0.01);
const SIGN = -9;
const NO_TEXT = -20;
const SIGN_IN_WORD = -8;
const CAPITAL = -2;
const ALL_CAPITALS = -4;
const CAPITAL_INSIDE = -7;
/** Between an ASCII word and one of another script. */
const SWITCH = -2.3;
/** Letters in a line from which its average means something, and how far below the usual it may be: real lines stay above -0.5, misread ones lie below -0.65. */
const LONG_LINE = 60;
const MOST_UNUSUAL = 0.6;
/** Share of unlisted characters that no running text reaches. */
const MOST_RARE = 0.85;
/** A Latin letter right beside an ideograph. */
const SWITCH_IN_WORD = -4;
const UNLISTED_IDEOGRAPH = Math.log(7e-5);
/** Share of running text that the listed characters cover. */
const LISTED_SHARE = 0.55;

const TYPOGRAPHIC_SIGNS = new Set([...'«»“”„‘’‚‹›–—…•·№§°­©®€£¡¿\u00A0،؛؟。、，！？：；「」『』（）《》〈〉【】・～　－％'].map((sign) => sign.codePointAt(0)!));

/** Signs that do stand between letters: apostrophes, the middle dots of Catalan and Japanese, soft hyphen, no-break space. */
const WORD_SIGNS = new Set([...'’‘·・—–…­ '].map((sign) => sign.codePointAt(0)!));

const models = new Map<Alphabet | Ideographs, LetterModel>();

/** The letter model of a language. */
export function modelOf(language: Alphabet | Ideographs): LetterModel {
  const known = models.get(language);
  if (known !== undefined) return known;
  const logs = new Map<number, number>();
  if ('letters' in language) {
    [...language.letters].forEach((letter, rank) => logs.set(letter.codePointAt(0)!, FIRST_LETTER - rank / LETTER_SCALE));
    for (const letter of language.also ?? '') logs.set(letter.codePointAt(0)!, ALSO);
  } else {
    const characters = [...new Set(language.characters)];
    const weights = characters.map((_, rank) => 1 / (rank + 8));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    characters.forEach((character, rank) => logs.set(character.codePointAt(0)!, Math.log((LISTED_SHARE * weights[rank]!) / sum)));
  }
  const model: LetterModel = { kind: 'letters' in language ? 'alphabet' : 'ideographs', latin: logs.has(0x61), usual: usualLog(logs), logs };
  models.set(language, model);
  return model;
}

const WORD = /[\p{L}\p{M}]+/gu;

/** What a letter of running text scores on average. */
function usualLog(logs: ReadonlyMap<number, number>): number {
  let mass = 0;
  let sum = 0;
  for (const log of logs.values()) {
    mass += Math.exp(log);
    sum += Math.exp(log) * log;
  }
  return sum / mass;
}

interface WordScore {
  readonly score: number;
  readonly odd: boolean;
}

interface TextScore {
  readonly score: number;
  /** Words (and signs inside words) beyond ASCII, and how many of them are odd. */
  readonly words: number;
  readonly odd: number;
  /** Letters of these words and their part of the score. */
  readonly letters: number;
  readonly letterScore: number;
}

/**
 * Probability of the text in one language. A long line whose letters are too rare throughout counts as odd as a whole:
 * the text of another encoding, or of a language that shares the letters' places but not their sounds.
 */
export function plausibility(text: string, model: LetterModel): { score: number; odd: number; words: number } {
  let score = 0;
  let words = 0;
  let odd = 0;
  for (const line of text.split('\n')) {
    const found = lineScore(line, model);
    const unlike = model.kind === 'alphabet' && !model.latin && found.letters >= LONG_LINE && found.letterScore / found.letters < model.usual - MOST_UNUSUAL;
    score += found.score;
    words += found.words;
    odd += unlike ? found.words : found.odd;
  }
  return { score, odd: words === 0 ? 0 : odd / words, words };
}

/** A line as a bag of letters with the case patterns of real words. */
function lineScore(text: string, model: LetterModel): TextScore {
  const scoreWord = model.kind === 'alphabet' ? wordInAlphabet : wordInIdeographs;
  const total = { score: 0, words: 0, odd: 0, letters: 0, letterScore: 0 };
  let end = 0;
  let wasAscii: boolean | undefined;
  const add = ({ score, odd }: WordScore, telling: boolean): void => {
    total.score += score;
    if (telling) total.words += 1;
    if (telling && odd) total.odd += 1;
  };
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const between = signs(text, end, match.index, model);
    add(between, between.odd);
    end = match.index + word.length;
    const ascii = isAscii(word);
    if (ascii) total.score += ASCII_LETTER * word.length;
    else {
      const found = scoreWord(word, model);
      add(found, true);
      total.letters += word.length;
      total.letterScore += found.score;
    }
    if (!model.latin && model.kind === 'alphabet' && wasAscii !== undefined && wasAscii !== ascii) total.score += SWITCH;
    wasAscii = ascii;
  }
  add(signs(text, end, text.length, model), false);
  return total;
}

function isAscii(word: string): boolean {
  for (let index = 0; index < word.length; index += 1) if (word.charCodeAt(index) > 0x7f) return false;
  return true;
}

function wordInAlphabet(word: string, { logs }: LetterModel): WordScore {
  let score = 0;
  let foreign = 0;
  let capitals = 0;
  let inside = 0;
  let before = true;
  for (const character of word) {
    // The Turkish capital would become two letters.
    const lower = character === 'İ' ? 'i' : character.toLowerCase();
    const capital = lower !== character;
    if (capital) capitals += 1;
    if (capital && !before) inside += 1;
    before = capital;
    const log = logs.get(lower.codePointAt(0)!);
    score += log ?? FOREIGN;
    if (log === undefined) foreign += 1;
  }
  if (inside > 0) score += inside * CAPITAL_INSIDE;
  else if (capitals === 1) score += CAPITAL;
  else if (capitals > 1) score += ALL_CAPITALS;
  return { score, odd: foreign + inside > 0 };
}

function wordInIdeographs(word: string, { logs }: LetterModel): WordScore {
  let score = 0;
  let rare = 0;
  let wide = 0;
  let wasWide: boolean | undefined;
  for (const character of word) {
    const code = character.codePointAt(0)!;
    const isWide = code > 0x7f;
    const log = logs.get(code) ?? (isWide ? (isCommonWide(code) ? UNLISTED_IDEOGRAPH : FOREIGN) : ASCII_LETTER);
    score += log;
    if (wasWide !== undefined && wasWide !== isWide) score += SWITCH_IN_WORD;
    wasWide = isWide;
    if (isWide) wide += 1;
    if (log === UNLISTED_IDEOGRAPH || log === FOREIGN) rare += 1;
  }
  // Names and short phrases may hold none of the listed characters; whole clauses do not.
  return { score, odd: wide >= 4 && rare / wide > MOST_RARE };
}

/** Han of the basic block, kana, Hangul syllables; the rest (half-width kana, extensions, compatibility forms) is rare in print. */
function isCommonWide(code: number): boolean {
  return (code >= 0x3041 && code <= 0x30ff) || (code >= 0x4e00 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3);
}

/** What stands between words. */
function signs(text: string, from: number, to: number, { kind }: LetterModel): WordScore {
  let score = 0;
  let odd = false;
  const inWord = to - from === 1 && from > 0 && to < text.length;
  for (let index = from; index < to; index += 1) {
    const code = text.codePointAt(index)!;
    if (code < 0x7f && (code >= 0x20 || code === 9 || code === 10 || code === 13)) score += ASCII_SIGN;
    else {
      const typographic = TYPOGRAPHIC_SIGNS.has(code);
      const inside = inWord && !WORD_SIGNS.has(code) && !(typographic && kind === 'ideographs');
      if (inside) score += SIGN_IN_WORD;
      odd ||= inside;
      if (typographic) score += TYPOGRAPHIC;
      else score += code < 0xa0 || (code >= 0xe000 && code <= 0xf8ff) ? NO_TEXT : SIGN;
    }
    if (code > 0xffff) index += 1;
  }
  return { score, odd };
}
