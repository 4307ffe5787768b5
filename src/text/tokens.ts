import { scriptOf, type Script } from './scripts.js';
import { letterGroups } from './syllables.js';

/** Letters, marks and digits; ZWNJ, ZWJ, the soft hyphen and the Arabic tatweel stand inside words and mean nothing for comparison. Bounded, for a line of megabytes without a space. */
const WORD = /[\p{Join_Control}\u{ad}\p{L}\p{M}\p{Nd}]{1,200}/gu;
const SILENT = /[\p{Join_Control}\u{ad}\u{640}]/gu;

/**
 * An apostrophe that is a letter or a sign of one, typed as a quotation mark: of Uzbek and Karakalpak (oʻ, gʻ) and of the glottal stop after a vowel
 * (Somali go'aan, Hausa ma'aikata, Swahili ng'ombe, Uzbek ma'no); not that of English endings (who's, we'll) nor of names like O'Brien.
 */
const LETTER_APOSTROPHE = /(?<=[aegioAEGIO])['‘’ʼ`´ʻ](?!(?:[sdmt]|ll|ve|re|em|clock)(?![\p{L}\p{M}]))(?=\p{Ll})/gu;
/** Ukrainian and Belarusian: м'яч, аб'ява. */
const CYRILLIC_APOSTROPHE = /(?<=[\u{400}-\u{52f}])['‘’ʼ`´](?=[\u{400}-\u{52f}])/gu;
const ANY_APOSTROPHE = /['‘’ʼ`´ʻ]/u;

/** NFKC makes 31⁄2 of 3½. */
const BEFORE_FRACTION = /(?<=\p{Nd})(?=[\u{bc}-\u{be}\u{2150}-\u{215e}])/gu;

const UNSPACED: ReadonlySet<Script> = new Set<Script>(['Han', 'Hiragana', 'Katakana', 'Bopomofo', 'Thai', 'Lao', 'Khmer', 'Myanmar', 'Tibetan', 'Yi', 'Javanese', 'Balinese', 'TaiTham', 'TaiLe', 'NewTaiLue']);
/** Not in the blocks below Thai, nor in those from Hangul to Cherokee: most words need no look at their characters. */
const MAYBE_UNSPACED = /[^\0-\u{0dff}\u{1100}-\u{177f}\u{1c00}-\u{2e7f}\u{ac00}-\u{d7ff}]/u;

/** Whether a script is written without spaces between words. */
export function isUnspacedScript(script: Script): boolean {
  return UNSPACED.has(script);
}

/**
 * The words of a text in lower case, as lexical evidence: runs of letters, marks and digits after NFKC.
 * Runs of a script written without spaces become overlapping pairs of letters, each with its marks (`letterGroups`), or the one letter when the run is one long.
 */
export function tokens(text: string): string[] {
  const words: string[] = [];
  // U+0307 is what lower-casing leaves of the Turkish dotted capital İ.
  const folded = withLetterApostrophes(text).replace(BEFORE_FRACTION, ' ').normalize('NFKC').toLowerCase().replaceAll('i\u{307}', 'i');
  for (const match of folded.matchAll(WORD)) {
    const word = match[0].replace(SILENT, '');
    if (word === '') continue;
    if (MAYBE_UNSPACED.test(word)) pushUnspaced(word, words);
    else words.push(word);
  }
  return words;
}

/** Apostrophes that belong to a word, written as the one letter ʻ, so that the word stays whole and is the same however it was typed. */
function withLetterApostrophes(text: string): string {
  return ANY_APOSTROPHE.test(text) ? text.replace(LETTER_APOSTROPHE, 'ʻ').replace(CYRILLIC_APOSTROPHE, 'ʻ') : text;
}

/** Cuts a run that may mix spaced and unspaced scripts: `covid疫情` gives `covid`, `疫情`. */
function pushUnspaced(run: string, words: string[]): void {
  let spaced = '';
  let previous: string | null = null;
  let isPaired = false;
  const closeUnspaced = (): void => {
    if (previous !== null && !isPaired) words.push(previous);
    previous = null;
    isPaired = false;
  };
  for (const character of letterGroups(run)) {
    const script = scriptOf(character.codePointAt(0)!);
    const continuesUnspaced = UNSPACED.has(script) || (script === 'Common' && previous !== null && !/^\p{Nd}/u.test(character));
    if (!continuesUnspaced) {
      closeUnspaced();
      spaced += character;
      continue;
    }
    if (spaced !== '') words.push(spaced);
    spaced = '';
    if (previous !== null) {
      words.push(previous + character);
      isPaired = true;
    }
    previous = character;
  }
  closeUnspaced();
  if (spaced !== '') words.push(spaced);
}
