import { ABBREVIATIONS, COMMON, SAME_AS, type Abbreviations } from './data/abbreviations.js';
import { dominantScript } from './scripts.js';

/** What a word before a dot says of it: no sentence ends here; only before a typical first word; before any capital; not before a number. */
export type DotKind = 'never' | 'maybe' | 'final' | 'numeric';

/** The abbreviations of one language with those common to all, ready to look up. */
export interface AbbreviationList {
  readonly kinds: ReadonlyMap<string, DotKind>;
  readonly starters: ReadonlySet<string>;
  /** Words after an ordinal number; undefined where ordinals have no dot. */
  readonly afterOrdinal: ReadonlySet<string> | undefined;
  /** Words before an ordinal number. */
  readonly beforeOrdinal: ReadonlySet<string>;
}

const KINDS = ['numeric', 'never', 'maybe', 'final'] as const;
const words = (list: string | undefined): string[] => (list === undefined ? [] : list.split(' '));
const cache = new Map<string, AbbreviationList>();

/** What the common list and the language's own say, the own last. */
function build(own: Abbreviations): AbbreviationList {
  const kinds = new Map<string, DotKind>();
  for (const source of [COMMON, own]) for (const kind of KINDS) for (const word of words(source[kind])) kinds.set(word, kind);
  return {
    kinds,
    starters: new Set(words(own.starters)),
    afterOrdinal: own.afterOrdinal === undefined ? undefined : new Set(words(own.afterOrdinal)),
    beforeOrdinal: new Set(words(own.beforeOrdinal)),
  };
}

/** The abbreviations for a language tag; for an unknown language those of the most widespread language in the script of the text. */
export function abbreviationsFor(language: string, text: string): AbbreviationList {
  const subtag = language.toLowerCase().split('-')[0]!;
  const known = SAME_AS[subtag] ?? subtag;
  const name = Object.hasOwn(ABBREVIATIONS, known) ? known : dominantScript(text) === 'Cyrillic' ? 'ru' : 'en';
  let list = cache.get(name);
  if (list === undefined) cache.set(name, (list = build(ABBREVIATIONS[name]!)));
  return list;
}

/** A chain of single letters and dots before a dot, spaced or not (`т. е`, `p.m`), or else one word with inner dots or a hyphen (`c.-à-d`, `p.ex`). */
const CHAIN = /(?<![\p{L}\p{M}\p{Nd}])(?:\p{L}\p{M}*\. ?){1,4}\p{L}\p{M}{0,3}$/u;
const WORD = /[\p{L}\p{M}\p{Nd}][\p{L}\p{M}\p{Nd}.\-’']{0,19}$/u;
/** Longer than any abbreviation. */
const LOOKBACK = 24;

/** What stands before a dot at `index`: lower case, spaces out; `isInitials` when it is single letters only (`J`, `А. С`, `u.s`). */
export function wordBefore(text: string, index: number, from: number): { word: string; isInitials: boolean; start: number } {
  const slice = text.slice(Math.max(from, index - LOOKBACK), index);
  const chain = CHAIN.exec(slice);
  const match = chain ?? WORD.exec(slice);
  if (match === null) return { word: '', isInitials: false, start: index };
  const isInitials = chain !== null || /^\p{L}\p{M}*$/u.test(match[0]);
  return { word: match[0].replaceAll(' ', '').toLowerCase(), isInitials, start: index - slice.length + match.index };
}
