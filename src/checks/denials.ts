import type { Span } from '../model.js';
import { NEGATIONS } from './data/negations.js';

/** How many words of a text deny otherwise than plainly. */
export interface Veils {
  /** By meaning: "without", "refused". */
  readonly near: number;
  /** Now and then: "only", "until". */
  readonly loose: number;
}

/** A list made ready: whole words, beginnings and ends of words, and what may stand anywhere. */
interface Matcher {
  readonly whole: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
  readonly anywhere: RegExp | null;
  /** Beginnings of words that only look like the others: `under-` beside `un-`. */
  readonly others: ReadonlySet<string>;
}

interface Lists {
  readonly plain: Matcher;
  readonly near: Matcher;
  readonly loose: Matcher;
  readonly fixed: RegExp | null;
  readonly soft: RegExp | null;
}

const LETTER = '[\\p{L}\\p{M}]';
/** A word with the apostrophes and hyphens in it, and the one an elided word ends with (`n'`). */
const WORD = /[\p{L}\p{M}][\p{L}\p{M}\p{Join_Control}'’‘`-]{0,59}/gu;
/** No beginning or end of a word that a list has is longer. */
const LONGEST_EDGE = 14;
/** A beginning of so many letters may be the whole word: `nedal-`, but not `in-`. */
const LONG_EDGE = 4;

const literally = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&');
const alone = (part: string): string => (part.startsWith('*') ? part.slice(1) : `(?<!${LETTER})(?:${part})(?!${LETTER})`);

function anyOf(parts: readonly string[]): RegExp | null {
  return parts.length === 0 ? null : new RegExp(parts.join('|'), 'giu');
}

function matcherOf(list: readonly string[]): Matcher {
  const phrases = list.filter((word) => word.includes(' ')).map((phrase) => alone(literally(phrase).replace(/-$/u, `${LETTER}*`)));
  const parts = list.filter((word) => word.startsWith('*')).map((word) => literally(word.slice(1)));
  const words = list.filter((word) => !/[ *!]/u.test(word));
  return {
    others: new Set(list.filter((word) => word.startsWith('!')).map((word) => word.replace(/^!|-$/gu, ''))),
    whole: new Set(words.filter((word) => !word.startsWith('-') && !word.endsWith('-'))),
    beginnings: new Set(words.filter((word) => word.endsWith('-')).map((word) => word.slice(0, -1))),
    ends: new Set(words.filter((word) => word.startsWith('-')).map((word) => word.slice(1))),
    anywhere: anyOf([...phrases, ...parts]),
  };
}

const made = new Map<string, Lists | null>();

/** The lists of a language (a primary subtag), made ready once; null for languages without. */
function listsOf(language: string): Lists | null {
  const known = made.get(language);
  if (known !== undefined) return known;
  const words = NEGATIONS.get(language);
  const lists = words === undefined ? null : { plain: matcherOf(words.plain), near: matcherOf(words.near), loose: matcherOf(words.loose), fixed: anyOf(words.fixed.map(alone)), soft: anyOf(words.soft.map(alone)) };
  made.set(language, lists);
  return lists;
}

/** Whether a word is in a list. Names may end in anything: capitalised words inside a sentence are not looked at for their ends. */
function isIn({ whole, beginnings, ends, others }: Matcher, word: string, isName: boolean): boolean {
  if (whole.has(word)) return true;
  if (others.size > 0) for (let length = 2; length <= LONGEST_EDGE && length <= word.length; length++) if (others.has(word.slice(0, length))) return false;
  if (beginnings.size + ends.size === 0) return false;
  for (let length = 1; length <= LONGEST_EDGE && length <= word.length; length++) {
    if ((length < word.length || length >= LONG_EDGE) && beginnings.has(word.slice(0, length))) return true;
    if (!isName && length < word.length - 1 && ends.has(word.slice(-length))) return true;
  }
  return false;
}

/** `NE`, `NO` among small letters are directions and countries, no words. */
const isInitials = (word: string, text: string): boolean => word.length === 2 && /^\p{Lu}{2}$/u.test(word) && /\p{Ll}/u.test(text);

/** A word without the quotation marks and hyphens behind it. */
function trimmed(word: string): string {
  let end = word.length;
  while (end > 0 && "'’‘`-".includes(word[end - 1]!)) end -= 1;
  return word.slice(0, end);
}


const spansOf = (text: string, pattern: RegExp | null): Span[] => (pattern === null ? [] : Array.from(text.matchAll(pattern), ({ 0: match, index }): Span => [index, index + match.length]));

/** Drops what lies in one of the spans of `cover`; both in order. */
function outside(spans: readonly Span[], cover: readonly Span[]): Span[] {
  if (cover.length === 0) return [...spans];
  let next = 0;
  return spans.filter(([start, end]) => {
    while (next < cover.length && cover[next]![1] <= start) next += 1;
    return next === cover.length || cover[next]![0] >= end;
  });
}

/** Words of a text with their places, in lower case, without marks behind them; `isIn` is told which may be names. */
function* wordsIn(text: string, keeps: ReadonlySet<string>): Generator<{ word: string; at: number; isName: boolean }> {
  for (const { 0: printed, index } of text.matchAll(WORD)) {
    if (isInitials(printed, text)) continue;
    const full = printed.toLowerCase();
    yield { word: keeps.has(full) ? full : trimmed(full), at: index, isName: index > 0 && /^\p{Lu}/u.test(printed) };
  }
}

/** Plain denials in a text of a language (a primary subtag): "not", "никто", "不"; nothing in languages without a list. Linear. */
export function denialsIn(text: string, language: string): Span[] {
  const lists = listsOf(language);
  if (lists === null) return [];
  const spans = spansOf(text, lists.plain.anywhere);
  for (const { word, at, isName } of wordsIn(text, lists.plain.whole)) if (isIn(lists.plain, word, isName)) spans.push([at, Math.min(text.length, at + word.length)]);
  if (spans.length === 0) return spans;
  spans.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  return outside(apart(spans), spansOf(text, lists.fixed));
}

/** Whether all denials of a text of a language (a primary subtag) deny less than they seem: "not … until". Linear. */
export function areSoft(denials: readonly Span[], text: string, language: string): boolean {
  const soft = spansOf(text, listsOf(language)?.soft ?? null);
  return soft.length > 0 && outside(denials, soft).length === 0;
}

/** How else a text of a language (a primary subtag) may deny. Linear. */
export function veilsIn(text: string, language: string): Veils {
  const lists = listsOf(language);
  if (lists === null) return { near: 0, loose: 0 };
  let near = spansOf(text, lists.near.anywhere).length;
  let loose = spansOf(text, lists.loose.anywhere).length;
  for (const { word, isName } of wordsIn(text, lists.plain.whole)) {
    if (isIn(lists.plain, word, isName)) continue;
    if (isIn(lists.near, word, isName)) near += 1;
    else if (isIn(lists.loose, word, isName)) loose += 1;
  }
  return { near, loose };
}

/** Leaves out spans that begin within the one before. */
function apart(spans: readonly Span[]): Span[] {
  let last = 0;
  return spans.filter(([start, end]) => {
    const isNew = start >= last;
    if (isNew) last = end;
    return isNew;
  });
}

/** Whether something plainly denies in a text of a language (a primary subtag). */
export const deniesPlainly = (text: string, language: string): boolean => denialsIn(text, language).length > 0;

/** Whether a word that denies stands in a text of a language (a primary subtag), though it may deny nothing there: `isn't it`. */
export function hasDenyingWord(text: string, language: string): boolean {
  const plain = listsOf(language)?.plain;
  if (plain === undefined) return false;
  return spansOf(text, plain.anywhere).length > 0 || Array.from(text.toLowerCase().matchAll(WORD), ([word]) => trimmed(word)).some((word) => isIn(plain, word, false));
}
