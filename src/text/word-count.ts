import { isUnspacedScript } from './tokens.js';
import { scriptOf } from './scripts.js';

/** `Intl.Segmenter` needs time that grows with the square of its input on some versions of Node 20: it is fed no more than this at once. */
const MOST_AT_ONCE = 2000;

/** What a UTF-16 unit does at the borders of words (the classes of UAX 29, 4.1, as far as they can be told from single characters). */
const UNKNOWN = 0;
const SPACE = 1;
/** Parts words, and is none: most punctuation. */
const OTHER = 2;
const LETTER = 3;
const DIGIT = 4;
/** Belongs to what stands before it: marks, joiners, the soft hyphen. */
const EXTENDS = 5;
/** Joins two letters (`·`), two digits (`,`), or either (`.`, `’`). */
const JOINS_LETTERS = 6;
const JOINS_DIGITS = 7;
const JOINS_BOTH = 8;
/** What needs a dictionary or a rule of its own (Han, Thai, Hebrew with its quotation marks, `_`, emoji): left to `Intl.Segmenter`. */
const SPECIAL = 9;

/** Words in special scripts come again and again; so many of them are remembered, and none that is longer. */
const MOST_REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 40;

/** Tai Viet, which no dictionary knows and no table of ours names as a script without spaces. */
const TAI_VIET = /^[\u{aa80}-\u{aadf}]$/u;

/**
 * Counts words as `Intl.Segmenter` does, some forty times as fast where it can be told character by character. What a character is, the
 * segmenter itself is asked, once for each character and language, so that both agree whatever version of Unicode it knows.
 */
class WordCounter {
  readonly #segmenter: Intl.Segmenter;
  readonly #classes = new Uint8Array(0x10000);
  readonly #remembered = new Map<string, readonly string[]>();

  constructor(language: string) {
    this.#segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    for (const space of ' \t\n\r\u{3000}') this.#classes[space.charCodeAt(0)] = SPACE;
    this.#classes.fill(SPECIAL, 0xd800, 0xe000);
  }

  /** Counts the words of a text, and puts them into `found` where they are wanted. */
  scan(text: string, found: string[] | null): number {
    const classes = this.#classes;
    let count = 0;
    /** LETTER or DIGIT when that stands before, with its marks; else OTHER. */
    let last = OTHER;
    /** What stood before a character that may join, and which one that is. */
    let joined = OTHER;
    let joins = OTHER;
    /** The word that is being read, if any: it ends before something that is not joined to it. */
    let begin = -1;
    let end = -1;
    let start = 0;
    let countAtStart = 0;
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      const known = classes[unit]!;
      const kind = known === UNKNOWN ? this.#learn(unit) : known;
      if (kind === LETTER || kind === DIGIT) {
        if (last === OTHER && !(joined === kind && (joins === JOINS_BOTH || joins === (kind === LETTER ? JOINS_LETTERS : JOINS_DIGITS)))) {
          if (begin >= 0) found?.push(text.slice(begin, end));
          count += 1;
          begin = index;
        }
        end = index + 1;
        last = kind;
        joined = OTHER;
      } else if (kind === SPECIAL) {
        // The whole of what stands between spaces is for the segmenter, what was found in it already too.
        if (found !== null) found.length = countAtStart;
        end = this.#endOfWord(text, index);
        const words = this.#special(text.slice(start, end));
        if (found !== null) for (const word of words) found.push(word);
        count = countAtStart + words.length;
        index = end - 1;
        begin = -1;
        last = joined = OTHER;
      } else if (kind === EXTENDS) {
        if (last !== OTHER) end = index + 1;
      } else {
        joined = kind >= JOINS_LETTERS ? last : OTHER;
        joins = kind;
        last = OTHER;
        if (kind === SPACE) {
          if (begin >= 0) found?.push(text.slice(begin, end));
          begin = -1;
          start = index + 1;
          countAtStart = count;
        }
      }
    }
    if (begin >= 0) found?.push(text.slice(begin, end));
    return count;
  }

  /** Asks the segmenter what a character is. The probes tell the classes of UAX 29 apart; what answers in no known way is special. */
  #learn(unit: number): number {
    const character = String.fromCharCode(unit);
    const kind = isUnspacedScript(scriptOf(unit)) || TAI_VIET.test(character) ? SPECIAL : this.#probe(character);
    this.#classes[unit] = kind;
    return kind;
  }

  #probe(character: string): number {
    const pieces = (text: string): string => [...this.#segmenter.segment(text)].map(({ segment, isWordLike }) => `${segment.length}${isWordLike === true ? 'w' : ''}`).join(' ');
    const c = character;
    const [alone, inLetters, inDigits] = [pieces(c), pieces(`a${c}b`), pieces(`1${c}2`)];
    if (alone === '1w') {
      // A Hebrew letter keeps an apostrophe behind it; Katakana does not join letters.
      if (inLetters !== '3w' || inDigits !== '3w' || pieces(`${c}'`) !== '1w 1' || pieces(`${c}"${c}`) !== '1w 1 1w') return SPECIAL;
      if (pieces(`${c}.a`) === '3w' && pieces(`1,${c}`) === '1w 1 1w') return LETTER;
      return pieces(`${c}.a`) === '1w 1 1w' && pieces(`1,${c}`) === '3w' ? DIGIT : SPECIAL;
    }
    if (alone !== '1') return SPECIAL;
    if (pieces(`a ${c}`) === '1w 2') return inLetters === '3w' && inDigits === '3w' ? EXTENDS : SPECIAL;
    // Radicals of Han are a word in company only.
    if (pieces(`a${c}`) !== '1w 1' || pieces(`1${c}`) !== '1w 1' || pieces(c + c) !== '1 1') return SPECIAL;
    const [letters, digits] = [inLetters === '3w', inDigits === '3w'];
    if (letters) return digits ? JOINS_BOTH : JOINS_LETTERS;
    return digits ? JOINS_DIGITS : OTHER;
  }

  #endOfWord(text: string, from: number): number {
    for (let index = from; index < text.length; index += 1) if (this.#classes[text.charCodeAt(index)] === SPACE) return index;
    return text.length;
  }

  #special(text: string): readonly string[] {
    const known = this.#remembered.get(text);
    if (known !== undefined) return known;
    const words: string[] = [];
    for (let start = 0; start < text.length;) {
      const end = endOfPiece(text, start);
      for (const { segment, isWordLike } of this.#segmenter.segment(text.slice(start, end))) if (isWordLike === true) words.push(segment);
      start = end;
    }
    if (text.length <= LONGEST_REMEMBERED) {
      if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear();
      this.#remembered.set(text, words);
    }
    return words;
  }
}

const counters = new Map<string, WordCounter>();

/**
 * The words of a text as its language divides them (UAX 29; dictionaries for Thai, Khmer, Chinese, Japanese …), without punctuation: as many as
 * `Intl.Segmenter` calls word-like, in pieces of 2,000 UTF-16 units where nothing parts them. `language` is a BCP 47 tag. Where a dictionary is asked
 * (`needsDictionary`), the number may depend on the version of ICU that Node came with.
 */
export function countWords(text: string, language: string): number {
  return counterOf(language).scan(text, null);
}

/** The words that `countWords` counts, as they stand in the text. */
export function wordsOf(text: string, language: string): string[] {
  const found: string[] = [];
  counterOf(language).scan(text, found);
  return found;
}

function counterOf(language: string): WordCounter {
  let counter = counters.get(language);
  if (counter === undefined) counters.set(language, (counter = new WordCounter(language === 'und' ? 'en' : language)));
  return counter;
}

/** The scripts that ICU has a dictionary or a model for. Example: `ไ`. */
const DICTIONARY = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Whether words of this text are found with a dictionary, so that their number may depend on the version of ICU. Example: `ไม่มี`. */
export function needsDictionary(text: string): boolean {
  return DICTIONARY.test(text);
}

/** Pieces are not cut inside a surrogate pair. */
function endOfPiece(text: string, start: number): number {
  const end = start + MOST_AT_ONCE;
  if (end >= text.length) return text.length;
  return /[\uD800-\uDBFF]/u.test(text[end - 1]!) ? end - 1 : end;
}
