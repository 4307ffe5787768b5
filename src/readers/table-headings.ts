import type { ColumnKind } from './columns.js';
import { answeringWords, askingWords, besideWords, columnWords, originalWords, otherWords, shortLanguages, translationWords } from './data/column-words.js';
import type { Role } from '../model.js';

/** What a heading says of its column. */
export interface Heading {
  readonly kind: ColumnKind;
  /** The language of a text, as a tag. */
  readonly language: string | null;
  /** For texts whose language is not named: `original` and `translation` tell two apart. */
  readonly version: 'original' | 'translation' | null;
  /** What a number in a column of times counts. */
  readonly unit: 'seconds' | 'milliseconds' | null;
}

/** Reads the name of a language in any language; null when it is none. */
export type LanguageOf = (name: string) => string | null;

const listed = (words: string): string[] => words.split(',').map((word) => word.trim()).filter((word) => word !== '');
const KINDS: ReadonlyMap<string, ColumnKind> = new Map(Object.entries(columnWords).reverse().flatMap(([kind, words]) => listed(words).map((word) => [word, kind as ColumnKind])));
const ORIGINAL = new Set(listed(originalWords));
const TRANSLATION = new Set(listed(translationWords));
const BESIDE = new Set(listed(besideWords));
const ROLES: ReadonlyMap<string, Role> = new Map([
  ...listed(otherWords).map((word): [string, Role] => [word, 'other']),
  ...listed(`${columnWords.answer}, ${answeringWords}`).map((word): [string, Role] => [word, 'answer']),
  ...listed(`${columnWords.question}, ${askingWords}`).map((word): [string, Role] => [word, 'question']),
]);

const SHORT: ReadonlyMap<string, string> = new Map(Object.entries(shortLanguages));

const LONGEST = 80;

/** Headings as they are compared: lower case, without marks and brackets, single spaces. */
export function foldHeading(text: string): string {
  return text.slice(0, LONGEST).normalize('NFC').toLowerCase().replace(/[^\p{L}\p{M}\p{N}'’]+/gu, ' ').trim();
}

/** What a heading says, or null when it says nothing that is known: found whole, as the name of a language, or by its words. */
export function headingOf(text: string, languageOf: LanguageOf): Heading | null {
  if (text.trim() === '' || text.length > LONGEST) return null;
  const folded = foldHeading(text);
  const unit = /(?:^|\s)(?:ms|msec|milliseconds?|мс)(?:\s|$)/u.test(folded) ? 'milliseconds' : /(?:^|\s)(?:s|sec|secs|seconds?|с|сек)(?:\s|$)/u.test(folded) ? 'seconds' : null;
  const whole = known(folded);
  if (whole !== null) return { ...whole, language: null, unit };
  if (BESIDE.has(folded)) return null;
  const named = languageOf(text.trim());
  if (named !== null) return { kind: 'text', language: named, version: null, unit: null };
  return byWords(folded, languageOf, unit);
}

function known(folded: string): Pick<Heading, 'kind' | 'version'> | null {
  if (ORIGINAL.has(folded)) return { kind: 'text', version: 'original' };
  if (TRANSLATION.has(folded)) return { kind: 'text', version: 'translation' };
  const kind = KINDS.get(folded);
  return kind === undefined ? null : { kind, version: null };
}

const MOST_WORDS = 6;

/** Example: `Question (English)`, `ответ ru`, `Speaker's full name`, `English translation`. */
function byWords(folded: string, languageOf: LanguageOf, unit: Heading['unit']): Heading | null {
  const words = folded.split(' ');
  if (words.length > MOST_WORDS || words.some((word) => BESIDE.has(word))) return null;
  const named = words.map((word) => (KINDS.has(word) ? null : (SHORT.get(word) ?? languageOf(word))));
  const language = named.find((tag) => tag !== null) ?? null;
  const rest = words.filter((_, at) => named[at] === null);
  const phrase = known(rest.join(' '));
  if (phrase !== null) return { ...phrase, language, unit };
  const found = rest.map(known).filter((each) => each !== null);
  const kinds = new Set(found.map(({ kind }) => kind));
  if (kinds.size === 1) return { ...found.find(({ version }) => version !== null) ?? found[0]!, language, unit };
  return null;
}

/** The role that a word in a column of roles stands for; null for any other word, which then is a name. */
export function roleOf(text: string): Role | null {
  return ROLES.get(foldHeading(text)) ?? null;
}
