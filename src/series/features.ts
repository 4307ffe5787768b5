import { asciiDigits } from '../text/numbers.js';
import { tokens } from '../text/tokens.js';
import type { Askings } from './askings.js';

/** Letters of the pieces words are compared by: endings change in most languages, and people mistype. */
const PIECE = 4;
/** Of a long speech before a question the beginning and the end are read. */
const SHARING = 0.5;
const HEAD = 300;
const TAIL = 700;

/** What the wordings are made of: pieces of words, each under a number of its language. */
export interface Features {
  /** For each text, its pieces, each once. */
  readonly of: readonly Int32Array[];
  /** How much of its word each of these pieces is: a long word has more pieces, each worth less. */
  readonly values: readonly Float32Array[];
  readonly count: number;
}

/** Takes all wordings apart. */
export function featuresOf({ texts }: Askings): Features {
  const numbers = new Map<string, number>();
  const words = new Map<string, readonly number[]>();
  const piecesOf = (word: string, language: string): readonly number[] => {
    const known = words.get(`${language}\n${word}`);
    if (known !== undefined) return known;
    const pieces = piecesIn(word).map((piece) => {
      const key = `${language}\n${piece}`;
      let number = numbers.get(key);
      if (number === undefined) numbers.set(key, (number = numbers.size));
      return number;
    });
    words.set(`${language}\n${word}`, pieces);
    return pieces;
  };
  const values: Float32Array[] = [];
  const of = texts.map(({ text, language }) => {
    const read = text.length > HEAD + TAIL ? `${text.slice(0, HEAD)} ${text.slice(-TAIL)}` : text;
    const found = new Map<number, number>();
    for (const word of tokens(asciiDigits(read))) {
      const pieces = piecesOf(word, language);
      const value = pieces.length ** -SHARING;
      for (const piece of pieces) if (value > (found.get(piece) ?? 0)) found.set(piece, value);
    }
    values.push(Float32Array.from(found.values()));
    return Int32Array.from(found.keys());
  });
  return { of, values, count: numbers.size };
}

/** Overlapping pieces of a word with its edges; numbers stay whole. */
function piecesIn(word: string): string[] {
  if (/^\p{Nd}/u.test(word)) return [word];
  const letters = [...`^${word}$`];
  if (letters.length <= PIECE) return [letters.join('')];
  return Array.from({ length: letters.length - PIECE + 1 }, (_, at) => letters.slice(at, at + PIECE).join(''));
}
