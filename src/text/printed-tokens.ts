import { scriptOf } from './scripts.js';
import { letterGroups } from './syllables.js';
import { isUnspacedScript } from './tokens.js';

/** A word or a mark as it is printed, and whether there is no space before it. */
export interface PrintedToken {
  readonly text: string;
  readonly glued: boolean;
}

/** A run of letters, marks and digits, or one other character with its marks. Bounded, for a line of megabytes without a space. */
const RUN = /[\p{L}\p{M}\p{N}\p{Join_Control}\u{ad}]{1,200}|[^\s\p{L}\p{N}\p{M}]\p{M}{0,20}/gu;
/** One of these between two runs makes one word of them: `don't`, `well-known`, `1,000.50`. */
const JOINS = new Set(["'", '’', 'ʼ', '-', '‑', '.', ',']);
/** A point or comma joins digits only. */
const JOINS_DIGITS_ONLY = new Set(['.', ',']);
const ENDS_IN_DIGIT = /\p{N}$/u;
const BEGINS_WITH_DIGIT = /^\p{N}/u;
const BEGINS_WORD = /^[\p{L}\p{N}]/u;
/** Runs in one word, for a text of megabytes of `a-a-a-a`. */
const MOST_RUNS = 20;

/**
 * The words and marks of a text in order, exactly as printed; with the spaces between them they are the text again.
 * Scripts without spaces between words come letter by letter with what cannot be read apart from it (`letterGroups`), as concordancers expect of text that no segmenter has seen.
 */
export function printedTokens(text: string): PrintedToken[] {
  const found: PrintedToken[] = [];
  let end = -1;
  for (const run of words(text)) {
    const glued = run.start === end;
    end = run.start + run.text.length;
    if (hasUnspaced(run.text)) pieces(run.text).forEach((piece, number) => found.push({ text: piece, glued: glued || number > 0 }));
    else found.push({ text: run.text, glued });
  }
  return found;
}

interface Run {
  readonly text: string;
  readonly start: number;
}

/** Runs, with those put together that a mark joins to one word. */
function* words(text: string): Generator<Run> {
  const runs = Array.from(text.matchAll(RUN), ({ 0: run, index }): Run => ({ text: run, start: index }));
  for (let at = 0; at < runs.length; ) {
    const first = runs[at]!;
    let word = first.text;
    let taken = 1;
    while (taken < 2 * MOST_RUNS && joins(word, runs[at + taken], runs[at + taken + 1], first.start + word.length)) {
      word += runs[at + taken]!.text + runs[at + taken + 1]!.text;
      taken += 2;
    }
    yield { text: word, start: first.start };
    at += taken;
  }
}

/** Whether a mark and a run go on with a word that ends at `end`. */
function joins(word: string, mark: Run | undefined, next: Run | undefined, end: number): boolean {
  if (mark === undefined || next === undefined || !JOINS.has(mark.text) || mark.start !== end || next.start !== end + mark.text.length) return false;
  if (JOINS_DIGITS_ONLY.has(mark.text)) return ENDS_IN_DIGIT.test(word) && BEGINS_WITH_DIGIT.test(next.text);
  return BEGINS_WORD.test(word) && BEGINS_WORD.test(next.text);
}

const isUnspaced = (character: string): boolean => isUnspacedScript(scriptOf(character.codePointAt(0)!));
const hasUnspaced = (run: string): boolean => Array.from(run).some(isUnspaced);

/** `covid疫情` -> `covid`, `疫`, `情`. */
function pieces(run: string): string[] {
  const parts: string[] = [];
  let spaced = '';
  for (const character of letterGroups(run)) {
    if (!isUnspaced(character)) {
      spaced += character;
      continue;
    }
    if (spaced !== '') parts.push(spaced);
    spaced = '';
    parts.push(character);
  }
  return spaced === '' ? parts : [...parts, spaced];
}
