import { isUnspacedScript } from '../text/tokens.js';
import { scriptOf } from '../text/scripts.js';

/** Words that follow a hyphen left hanging on purpose, as in German `Vor- und Nachteile`. */
const AFTER_HANGING_HYPHEN = new Set(['und', 'oder', 'bis', 'sowie', 'bzw', 'en', 'of', 'och', 'eller', 'og', 'ja', 'tai', 'and', 'or', 'to', 'i', 'a', 'és', 'и', 'или']);

const HYPHEN_END = /\p{L}[-\u2010]$/u;
const LOWER_START = /^\p{Ll}/u;
const LAST_WORD = /\p{L}{1,60}(?=[-\u2010]$)/u;
const FIRST_WORD = /^\p{L}{1,60}/u;
const CJK_SIGN = /^[\u3000-\u303F\uFF00-\uFFEF]$/u;

/** How two lines of one paragraph are put together. */
export interface Joint {
  /** Goes between them. */
  readonly glue: '' | ' ';
  /** The hyphen at the end of the first line goes: the same word stands unbroken elsewhere in the file. */
  readonly dropHyphen: boolean;
}

/** Words and hyphenated compounds of a file, in lower case: the evidence for what a hyphen at a line's end was. */
export type Vocabulary = ReadonlySet<string>;

const WORD = /\p{L}{1,60}(?:[-\u2010]\p{L}{1,60}){0,3}/gu;

/** Collects the words of lines, leaving out those cut by a line's end. */
export function vocabularyOf(lines: readonly string[]): Vocabulary {
  const words = new Set<string>();
  for (const line of lines) {
    const whole = HYPHEN_END.test(line) ? line.slice(0, line.lastIndexOf(' ') + 1) : line;
    for (const [word] of whole.matchAll(WORD)) words.add(word.toLowerCase().replaceAll('\u2010', '-'));
  }
  return words;
}

/** Whether a line ends in a letter and a hyphen, so that the vocabulary matters. */
export function endsInHyphen(line: string): boolean {
  return HYPHEN_END.test(line);
}

/**
 * Decides what stands between two lines of a paragraph: a space; nothing between ideographs and after a hyphen.
 * `hangulDivided` says that lines of Korean end inside words.
 * The hyphen itself goes only when the file holds the unbroken word and not the compound.
 */
export function joint(before: string, after: string, vocabulary: Vocabulary, { hangulDivided }: { hangulDivided: boolean }): Joint {
  if (before.endsWith('\u00AD')) return { glue: '', dropHyphen: false };
  if (HYPHEN_END.test(before)) return hyphenJoint(before, after, vocabulary);
  if (hangulDivided && isHangul(lastCharacter(before)) && isHangul(firstCharacter(after))) return { glue: hangulGlue(before, after, vocabulary), dropHyphen: false };
  return { glue: needsNoSpace(before, after) ? '' : ' ', dropHyphen: false };
}

function hyphenJoint(before: string, after: string, vocabulary: Vocabulary): Joint {
  const first = LAST_WORD.exec(before.slice(-80))?.[0].toLowerCase() ?? '';
  const second = FIRST_WORD.exec(after)?.[0].toLowerCase() ?? '';
  if (AFTER_HANGING_HYPHEN.has(second)) return { glue: ' ', dropHyphen: false };
  const dropHyphen = LOWER_START.test(after) && vocabulary.has(first + second) && !vocabulary.has(`${first}-${second}`);
  return { glue: '', dropHyphen };
}

const LAST_HANGUL = /\p{Script=Hangul}{1,20}$/u;
const FIRST_HANGUL = /^\p{Script=Hangul}{1,20}/u;

/** Where Korean was broken between any two syllables, a space may have stood there or not: words seen whole elsewhere decide, else there was none, as mostly. */
function hangulGlue(before: string, after: string, vocabulary: Vocabulary): '' | ' ' {
  const first = LAST_HANGUL.exec(before.slice(-20))?.[0] ?? '';
  const second = FIRST_HANGUL.exec(after)?.[0] ?? '';
  return !vocabulary.has(first + second) && vocabulary.has(first) && vocabulary.has(second) ? ' ' : '';
}

/** Both sides belong to scripts written without spaces (a script that puts spaces between phrases, as Thai, gets none either: they cannot be known). */
function needsNoSpace(before: string, after: string): boolean {
  return isUnspaced(lastCharacter(before)) && isUnspaced(firstCharacter(after));
}

/** A character of a script without spaces between words, or of its punctuation. */
export function isUnspaced(character: string): boolean {
  if (character < '\u0E00') return false;
  return CJK_SIGN.test(character) || isUnspacedScript(scriptOf(character.codePointAt(0)!));
}

/** A Korean syllable: spaces stand between words, but some programs end lines inside them. */
export function isHangul(character: string): boolean {
  return character >= '\u1100' && scriptOf(character.codePointAt(0)!) === 'Hangul';
}

/** A character of Chinese or Japanese, where every character may end a line. */
export function isIdeographic(character: string): boolean {
  if (character < '\u2E80') return false;
  return CJK_SIGN.test(character) || ['Han', 'Hiragana', 'Katakana', 'Bopomofo'].includes(scriptOf(character.codePointAt(0)!));
}

/** The first character, whole. */
export function firstCharacter(text: string): string {
  return text === '' ? '' : String.fromCodePoint(text.codePointAt(0)!);
}

/** The last character, whole. */
export function lastCharacter(text: string): string {
  const unit = text.charCodeAt(text.length - 1);
  return unit >= 0xdc00 && unit <= 0xdfff ? text.slice(-2) : text.slice(-1);
}
