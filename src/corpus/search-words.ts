import type { Span } from '../model.js';
import { isUnspacedScript } from '../text/tokens.js';
import { scriptOf } from '../text/scripts.js';
import { composed, fold, isWordCharacter, type Folded } from './search-fold.js';

/** Finds all places in a text, in order and not overlapping, none empty. */
export type Matcher = (text: string) => Span[];

/** A word of a query, folded unless letters are to be exact. */
export interface QueryWord {
  readonly text: string;
  /** `bank*`: any word that begins so. */
  readonly prefix: boolean;
}

/** A run of what words are made of, and the `*` behind it. Example: `bank*`. */
const QUERY_WORD = /(?<text>[\p{L}\p{M}\p{N}\p{Co}]{1,200})(?<star>\*?)/gu;

/** The words of a query; what stands between them is any punctuation or space. */
export function queryWords(query: string, exact: boolean): QueryWord[] {
  const { text } = exact ? composed(query) : fold(query);
  return [...text.matchAll(QUERY_WORD)].map(({ groups }) => ({ text: groups!['text']!, prefix: groups!['star'] === '*' }));
}

/** Finds words that follow each other. Scripts written without spaces match anywhere, all others at the edges of words. */
export function wordMatcher(words: readonly QueryWord[], exact: boolean): Matcher {
  return (text) => {
    const folded = exact ? composed(text) : fold(text);
    return [...occurrences(folded, words)];
  };
}

function* occurrences(folded: Folded, words: readonly QueryWord[]): Generator<Span> {
  const [first] = words;
  let from = 0;
  for (;;) {
    const start = folded.text.indexOf(first!.text, from);
    if (start < 0) return;
    const end = phraseEnd(folded.text, start, words);
    if (end === null) {
      from = start + 1;
      continue;
    }
    const span: Span = [folded.origin(start), folded.origin(end)];
    // A ligature may hold the end of one word and the beginning of the next place.
    if (span[1] > span[0]) yield span;
    from = end;
  }
}

function phraseEnd(text: string, start: number, words: readonly QueryWord[]): number | null {
  let at = start;
  for (const [index, { text: word, prefix }] of words.entries()) {
    if (index > 0) at = afterGap(text, at);
    if (!text.startsWith(word, at) || joined(text, at)) return null;
    at += word.length;
    if (prefix) at = wordEnd(text, at);
    else if (joined(text, at)) return null;
  }
  return at;
}

/** Between two words of a phrase there may be so many signs and spaces. */
const LONGEST_GAP = 10;

function afterGap(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < LONGEST_GAP && !isWordCharacter(text.codePointAt(at)!)) at += 1;
  return at;
}

/** Whether an offset is inside a word: letters on both sides, and both of scripts that put spaces between words. */
function joined(text: string, at: number): boolean {
  return at > 0 && at < text.length && spaced(before(text, at)) && spaced(text.codePointAt(at)!);
}

function spaced(codePoint: number): boolean {
  return isWordCharacter(codePoint) && (codePoint < 0xe00 || !isUnspacedScript(scriptOf(codePoint)));
}

function before(text: string, at: number): number {
  const unit = text.charCodeAt(at - 1);
  return unit >= 0xdc00 && unit <= 0xdfff && at > 1 ? text.codePointAt(at - 2)! : unit;
}

/** Where the word goes on to; in a script without spaces nowhere. */
function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && joined(text, at)) at += text.codePointAt(at)! > 0xffff ? 2 : 1;
  return at;
}

/** Whether any letter is of a script written without spaces, which the index cannot find. */
export function hasUnspaced(text: string): boolean {
  for (const character of text) if (isWordCharacter(character.codePointAt(0)!) && !spaced(character.codePointAt(0)!)) return true;
  return false;
}
