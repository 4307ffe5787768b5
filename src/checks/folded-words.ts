/** A word of a text as lists of words are written, and where it stands. */
export interface FoldedWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const APOSTROPHES = /[‘’ʼ`´ʻ]/gu;
const HAMZA = /[أإآٱ]/gu;
/** What makes a word longer or shorter when it is folded, or is one letter in two code points. */
const CHANGES_LENGTH = /[\p{Mn}\u{640}\u{ad}\u{200c}\u{958}-\u{95f}\u{9dc}-\u{9df}\u{130}]/u;
const SILENT = /[\u{64b}-\u{652}\u{654}\u{640}\u{ad}\u{200c}]/gu;

/** Text as stems are written: lower case, one kind of apostrophe, no Arabic vowel signs and no hamza, `ё` as `е`. */
export function foldWords(text: string): string {
  return fold(text.normalize('NFC')).replaceAll('i\u{307}', 'i').replace(SILENT, '');
}

const fold = (text: string): string => text.toLowerCase().replaceAll('ё', 'е').replace(APOSTROPHES, '\'').replace(HAMZA, 'ا').replaceAll('ۀ', 'ه');

const WORD = /[\p{L}\p{M}\u{200c}'‘’`]{1,60}/gu;

/** The words of a text, folded. */
export function foldedWords(text: string): readonly FoldedWord[] {
  const known = text === last.text ? last : text === beforeLast.text ? beforeLast : undefined;
  if (known !== undefined) return known.words;
  const folded = CHANGES_LENGTH.test(text) ? null : fold(text);
  const isSame = folded?.length === text.length;
  const words: FoldedWord[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    const [start, end] = [match.index, match.index + match[0].length];
    words.push({ text: isSame ? folded!.slice(start, end) : foldWords(match[0]), start, end });
  }
  if (text.length < 20_000) [beforeLast, last] = [last, { text, words }];
  return words;
}

/** The two sides of a couple are read for numbers, months and days one after the other: what was read last is kept. */
let last: { readonly text: string; readonly words: readonly FoldedWord[] } = { text: '', words: [] };
let beforeLast = last;
