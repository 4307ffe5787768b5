import { asciiDigits } from '../text/numbers.js';

/**
 * How texts are compared when they are searched: without case, accents, points and tatweel; `ё` as `е`, `ß` as `ss`, `ı` and `İ` as `i`;
 * digits of scripts with spaces as `0`–`9`.
 * One rule for every language and no locale. Vowel signs of Indic scripts are letters here, and `й` is not `и`.
 */

/** Letters that Unicode does not take apart, as Lucene's ASCIIFoldingFilter and ArabicNormalizer write them. */
const LETTERS: ReadonlyMap<string, string> = new Map(Object.entries({
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ħ: 'h', ŧ: 't', ı: 'i', ς: 'σ', ى: 'ي', ی: 'ي', ک: 'ك',
}));
/** Decimal digits of scripts that put spaces between words, from Arabic to Sinhala; those of others stand in words that the index holds whole. */
const DIGIT = /^(?=[\u{660}-\u{def}])\p{Nd}$/u;
/** Takes part in no comparison: joiners, soft hyphen, variation selectors, tatweel. */
const SILENT = /^[\p{Join_Control}\u{ad}\u{640}\u{200e}\u{200f}\u{2060}\u{feff}\p{Variation_Selector}]$/u;
/** Accents and points; marks of other scripts are vowels. */
const ACCENT = /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Inherited}]$/u;
const MARK = /^\p{M}$/u;
/** Wide and narrow forms, Latin ligatures and the shapes of Arabic letters mean the letters they are compatible with. */
const COMPATIBLE = /^[\u{fb00}-\u{fb06}\u{fb50}-\u{fdff}\u{fe70}-\u{fefc}\u{ff01}-\u{ffee}]$/u;
/** Stay whole: `й`, `ў`, `ї` and their like are letters of their own. */
const CYRILLIC_LETTER = /^[\u{400}-\u{52f}]$/u;
const CYRILLIC_ACCENTED: ReadonlySet<string> = new Set('ЀЁЍѐёѝ');

const known = new Map<string, string>();

/** One character with the marks that follow it, folded; empty for what means nothing. */
export function foldCluster(cluster: string): string {
  let folded = known.get(cluster);
  if (folded === undefined) {
    folded = computeFold(cluster);
    if (known.size < MOST_KNOWN) known.set(cluster, folded);
  }
  return folded;
}

/** More different characters than any text has; a hostile one must not fill the memory. */
const MOST_KNOWN = 50_000;

function computeFold(cluster: string): string {
  const composed = (COMPATIBLE.test(cluster[0]!) ? cluster.normalize('NFKC') : cluster.normalize('NFC'));
  let letters = '';
  for (const character of composed) {
    if (SILENT.test(character)) continue;
    const parts = CYRILLIC_LETTER.test(character) && !CYRILLIC_ACCENTED.has(character) ? character : character.normalize('NFD');
    for (const part of parts) if (!(MARK.test(part) && ACCENT.test(part))) letters += part;
  }
  let folded = '';
  for (const letter of letters.toLowerCase()) folded += LETTERS.get(letter) ?? (DIGIT.test(letter) ? asciiDigits(letter) : MARK.test(letter) && ACCENT.test(letter) ? '' : letter);
  return folded.normalize('NFC');
}

/** A text as it is compared, and where each of its UTF-16 code units comes from. */
export interface Folded {
  readonly text: string;
  /** Offset in the text as it stands; what was left out belongs to the character before it. */
  origin(offset: number): number;
}

/** `A` to `z`, digits, space and the signs between them: folded by lower case alone. */
const PLAIN = /^[\0-\u{ac}]*$/u;
/** A character and its marks; a cluster of thousands of marks is cut. */
const CLUSTER = /\P{M}\p{M}{0,30}|\p{M}/gu;

/** Folds a text. */
export function fold(text: string): Folded {
  if (PLAIN.test(text)) return { text: text.toLowerCase(), origin: (offset) => offset };
  let folded = '';
  const origins: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const piece = foldCluster(cluster);
    folded += piece;
    for (let at = 0; at < piece.length; at += 1) origins.push(index);
  }
  return { text: folded, origin: (offset) => (offset < origins.length ? origins[offset]! : text.length) };
}

/** The text as `--exact` compares it: letters as they stand, however their accents are encoded. */
export function composed(text: string): Folded {
  if (text.normalize('NFC') === text) return { text, origin: (offset) => offset };
  let whole = '';
  const origins: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const piece = cluster.normalize('NFC');
    whole += piece;
    for (let at = 0; at < piece.length; at += 1) origins.push(index);
  }
  return { text: whole, origin: (offset) => (offset < origins.length ? origins[offset]! : text.length) };
}

/** What words are made of. */
const WORD = /^[\p{L}\p{M}\p{N}\p{Co}]$/u;
const kinds = new Int8Array(0x10000);

/** Whether a character belongs to a word. */
export function isWordCharacter(codePoint: number): boolean {
  if (codePoint > 0xffff) return WORD.test(String.fromCodePoint(codePoint));
  if (kinds[codePoint] === 0) kinds[codePoint] = WORD.test(String.fromCharCode(codePoint)) ? 1 : -1;
  return kinds[codePoint] === 1;
}

interface Alphabet {
  /** First and last of the folded letters. */
  readonly letters: readonly [number, number];
  /** Where letters live that are folded to them. */
  readonly written: readonly (readonly [number, number])[];
}

/** Scripts whose letters may be written otherwise than they are folded; those without spaces are not looked up in the index. */
const ALPHABETS: readonly Alphabet[] = [
  { letters: [0x30, 0x24f], written: [[0xdf, 0x24f], [0x660, 0x669], [0x6f0, 0x6f9], [0x7c0, 0x7c9], [0x966, 0xdef], [0x1e00, 0x1eff], [0xfb00, 0xfb06], [0xff10, 0xff5a]] },
  { letters: [0x370, 0x3ff], written: [[0x370, 0x3ff], [0x1f00, 0x1fff]] },
  { letters: [0x400, 0x52f], written: [[0x400, 0x52f]] },
  { letters: [0x590, 0x6ff], written: [[0x591, 0x6ff], [0xfb1d, 0xfdff], [0xfe70, 0xfefc]] },
  { letters: [0x900, 0xdff], written: [[0x900, 0xdff]] },
];

const spellings = new Map<Alphabet, Map<string, string[]>>();

/** The other lower-case spellings of a folded letter: `е` -> `ѐ`, `ё`; `ss` -> `ß`. Keys are one to four characters long. */
export function otherSpellings(folded: string): readonly string[] {
  const code = folded.charCodeAt(0);
  const alphabet = ALPHABETS.find(({ letters }) => code >= letters[0] && code <= letters[1]);
  if (alphabet === undefined) return [];
  let known = spellings.get(alphabet);
  if (known === undefined) spellings.set(alphabet, (known = readSpellings(alphabet)));
  return known.get(folded) ?? [];
}

function readSpellings({ written }: Alphabet): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [first, last] of written) {
    for (let code = first; code <= last; code += 1) {
      const letter = String.fromCharCode(code);
      // Most letters are written as they are folded; asking Unicode first saves most of the time.
      if ((!LETTERS.has(letter) && !DIGIT.test(letter) && letter.normalize('NFKD') === letter) || !isWordCharacter(code) || letter.toLowerCase() !== letter) continue;
      const folded = computeFold(letter);
      if (folded === letter || folded === '') continue;
      const others = found.get(folded);
      if (others === undefined) found.set(folded, [letter]);
      else others.push(letter);
    }
  }
  return found;
}
