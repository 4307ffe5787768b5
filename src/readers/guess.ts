import type { Alphabet, Ideographs } from './data/alphabets.js';
import * as alphabets from './data/alphabets.js';
import { decodeLegacy } from './decode.js';
import { FOREIGN, modelOf, plausibility } from './plausibility.js';

/** One reading of the bytes: how well the text it gives looks like writing in one of the languages the encoding was made for. */
export interface Guess {
  readonly encoding: string;
  /** Natural logarithm of the probability of the sample, up to a constant that all guesses share. */
  readonly score: number;
  /** Share of the words beyond ASCII that no language of this encoding would write so, 0–1: foreign letters, capitals or signs inside. */
  readonly odd: number;
  /** The sample as this guess reads it. */
  readonly text: string;
}

/**
 * In order of preference, which decides only between guesses that read the sample alike.
 * Encodings of the WHATWG standard that real interviews are found in; UTF-16 and UTF-8 are recognised before.
 */
const CANDIDATES: readonly (readonly [encoding: string, languages: readonly (Alphabet | Ideographs)[]])[] = [
  ['windows-1252', alphabets.latinWestern],
  ['windows-1251', alphabets.cyrillic],
  ['gb18030', [...alphabets.simplifiedHan, ...alphabets.traditionalHan]],
  ['shift_jis', alphabets.japaneseScript],
  ['euc-kr', alphabets.hangul],
  ['big5', alphabets.traditionalHan],
  ['windows-1256', alphabets.arabic],
  ['windows-1254', alphabets.latinTurkish],
  ['windows-1250', alphabets.latinCentral],
  ['windows-1257', alphabets.latinBaltic],
  ['windows-1253', alphabets.greek],
  ['windows-1255', alphabets.hebrew],
  ['windows-874', alphabets.thai],
  ['koi8-r', alphabets.russian],
  ['koi8-u', alphabets.cyrillic],
  ['ibm866', alphabets.cyrillic],
  ['euc-jp', alphabets.japaneseScript],
  ['iso-8859-15', alphabets.latinWestern],
  ['iso-8859-2', alphabets.latinCentral],
  ['iso-8859-5', alphabets.cyrillic],
  ['iso-8859-6', alphabets.arabic],
  ['iso-8859-7', alphabets.greek],
  ['iso-8859-8', alphabets.hebrew],
  ['x-mac-cyrillic', alphabets.cyrillic],
  ['macintosh', alphabets.latinWestern],
];

const LATIN = [...alphabets.latinWestern, ...alphabets.latinCentral, ...alphabets.latinTurkish, ...alphabets.latinBaltic];
/** Plain letters are weak evidence: names and a second language change them. */
const MOST_DOUBT = -40;

/** Encodings of machines and systems that are nearly gone; they must be clearly better to win. */
const RARE = new Set(['x-mac-cyrillic', 'macintosh', 'iso-8859-2', 'iso-8859-5', 'iso-8859-6', 'iso-8859-7', 'iso-8859-8', 'iso-8859-15']);
const RARITY = -5;

/** Names of the encodings that can be guessed, for messages and tests. */
export const guessable: readonly string[] = CANDIDATES.map(([encoding]) => encoding);

/** Bytes looked at: enough for a few thousand letters, few enough that thirty readings take no time. */
const SAMPLE = 16_384;

/** Reads a sample of the bytes in every encoding that is possible at all; best first, ties by preference. */
export function guesses(bytes: Uint8Array): Guess[] {
  const sample = sampleOf(bytes);
  const found: Guess[] = [];
  const doubt = latinDoubt(sample);
  for (const [encoding, languages] of CANDIDATES) {
    const text = decodeLegacy(sample, encoding, { partial: true });
    if (text === null) continue;
    let best: Guess | undefined;
    for (const language of languages) {
      const model = modelOf(language);
      const { score, odd, words } = plausibility(text, model);
      // Box drawing and the like alone is no reason to think of another script.
      if (words === 0 && !model.latin) continue;
      const total = score + (doubt.get(language) ?? 0) + (RARE.has(encoding) ? RARITY : 0);
      if (best === undefined || total > best.score) best = { encoding, text, score: total, odd };
    }
    if (best !== undefined) found.push(best);
  }
  return found.sort((a, b) => b.score - a.score);
}

/** The first lines that hold anything but ASCII. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(SAMPLE);
  let filled = 0;
  let start = 0;
  while (start < bytes.length && filled < SAMPLE) {
    let end = start;
    let telling = false;
    while (end < bytes.length && bytes[end] !== 0x0a && end - start < SAMPLE) {
      telling ||= bytes[end]! >= 0x80;
      end += 1;
    }
    end = Math.min(end + 1, bytes.length);
    if (telling) {
      const line = bytes.subarray(start, Math.min(end, start + SAMPLE - filled));
      sample.set(line, filled);
      filled += line.length;
    }
    start = end;
  }
  return sample.subarray(0, filled);
}

/** How much less the plain letters of the sample look like one Latin-script language than like the likeliest; 0 or negative. */
function latinDoubt(sample: Uint8Array): Map<Alphabet | Ideographs, number> {
  const counts = new Float64Array(26);
  for (const byte of sample) {
    const letter = (byte | 0x20) - 0x61;
    if (letter >= 0 && letter < 26 && byte < 0x80) counts[letter]! += 1;
  }
  const scores = LATIN.map((language) => {
    const { logs } = modelOf(language);
    return counts.reduce((sum, count, letter) => sum + count * (logs.get(0x61 + letter) ?? FOREIGN), 0);
  });
  const best = scores.reduce((a, b) => Math.max(a, b));
  return new Map(LATIN.map((language, index) => [language, Math.max(MOST_DOUBT, scores[index]! - best)]));
}
