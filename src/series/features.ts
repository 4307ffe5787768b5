import { asciiDigits } from '../text/numbers.js';
import { tokens } from '../text/tokens.js';
import type { Askings } from './askings.js';

/** Letters of the pieces words are compared by: endings change in most languages, and people mistype. */
const PIECE = 4;
/** A word of many pieces is worth more than one of few, but not as many times. */
const SHARING = 0.5;
/** Numbers stay whole; "before 2015" is another question than "before 2019". */
const NUMBER = /^\p{Nd}/u;
const NUMBER_VALUE = 1.5;
/** Scripts without spaces, in which the length of a token says nothing. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Of a long speech before a question the beginning and the end are read. */
const HEAD = 300;
const TAIL = 700;

/** What the wordings are made of: pieces of words, each under a number of its language. */
export interface Features {
  /** For each text, its pieces, each once. */
  readonly of: readonly Int32Array[];
  /** How much of its word each of these pieces is: a long word has more pieces, each worth less. */
  readonly values: readonly Float32Array[];
  /** Words of each text; pairs of letters where a script has no spaces. */
  readonly words: Int32Array;
  /** Letters of the shortest word each piece was met in; Infinity where a script has no spaces and for numbers. */
  readonly letters: Float64Array;
  readonly count: number;
}

/** Takes all wordings apart. */
export function featuresOf({ texts }: Askings): Features {
  const numbers = new Map<string, number>();
  const words = new Map<string, readonly number[]>();
  const letters: number[] = [];
  const piecesOf = (word: string, language: string): readonly number[] => {
    const known = words.get(`${language}\n${word}`);
    if (known !== undefined) return known;
    const length = NUMBER.test(word) || UNSPACED.test(word) ? Infinity : [...word].length;
    const pieces = piecesIn(word).map((piece) => {
      const key = `${language}\n${piece}`;
      let number = numbers.get(key);
      if (number === undefined) numbers.set(key, (number = numbers.size));
      letters[number] = Math.min(letters[number] ?? Infinity, length);
      return number;
    });
    words.set(`${language}\n${word}`, pieces);
    return pieces;
  };
  const values: Float32Array[] = [];
  const lengths: number[] = [];
  const of = texts.map(({ text, language }) => {
    const read = text.length > HEAD + TAIL ? `${text.slice(0, HEAD)} ${text.slice(-TAIL)}` : text;
    const found = new Map<number, number>();
    const all = tokens(asciiDigits(read));
    lengths.push(all.length);
    for (const word of all) {
      const pieces = piecesOf(word, language);
      const value = NUMBER.test(word) ? NUMBER_VALUE : pieces.length ** -SHARING;
      for (const piece of pieces) if (value > (found.get(piece) ?? 0)) found.set(piece, value);
    }
    values.push(Float32Array.from(found.values()));
    return Int32Array.from(found.keys());
  });
  return { of, values, words: Int32Array.from(lengths), letters: Float64Array.from(letters), count: numbers.size };
}

/** Overlapping pieces of a word with its edges; numbers stay whole. */
function piecesIn(word: string): string[] {
  if (NUMBER.test(word)) return [word];
  const letters = [...`^${word}$`];
  if (letters.length <= PIECE) return [letters.join('')];
  return Array.from({ length: letters.length - PIECE + 1 }, (_, at) => letters.slice(at, at + PIECE).join(''));
}
