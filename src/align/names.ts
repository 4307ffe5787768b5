import type { LanguageTag } from '../model.js';
import { LANGUAGE_NAMES } from './data/language-names.js';

const TAG_OF = new Map<string, string>(LANGUAGE_NAMES.flatMap(([tag, names]) => [tag, ...names].map((name): [string, string] => [name, tag])));

/** Tags that are one language for a file name. */
const SAME = new Map([['no', 'nb'], ['nn', 'nb'], ['prs', 'fa'], ['cmn', 'zh'], ['hr', 'bs'], ['sr', 'bs'], ['ms', 'id'], ['ckb', 'ku']]);

/** What a path says: the name without its language, and whether a language was in it. */
export interface PathName {
  /** Folders and stem without language words and file extension, in lower case. */
  readonly key: string;
  /** The language words found, all agreeing with the document's language; empty when the path names none. */
  readonly hints: readonly string[];
}

const EXTENSION = /\.[a-z\d]{1,5}$/iu;
/** A word of a file name: `interview`, `en`, `pt-br`. Apostrophes belong to names of languages. */
const WORD = /[\p{L}\p{M}\p{Nd}']+/gu;
const SEPARATOR = /[\s._()[\]{}~+&-]/u;

/** A piece of a name without the dots, dashes and brackets that tied it to the language. */
function trim(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && SEPARATOR.test(text[from]!)) from++;
  while (to > from && SEPARATOR.test(text[to - 1]!)) to--;
  return text.slice(from, to);
}

function base(tag: string): string {
  const first = tag.toLowerCase().split('-')[0]!;
  return SAME.get(first) ?? first;
}

/**
 * Takes the language out of a path: `en/anna.txt`, `anna.en.txt`, `anna_eng.md` and `Anna (English).docx` all give `anna`.
 * A word counts as a language only where names carry one (a whole folder, the beginning or end of a name) and only when it
 * agrees with the language of the text, so that `as it was.txt` in English stays what it is.
 */
export function readPath(path: string, language: LanguageTag): PathName {
  const parts = path.normalize('NFC').toLowerCase().split('/');
  const name = parts.pop()!.replace(EXTENSION, '');
  const hints: string[] = [];
  const agrees = (word: string): boolean => {
    const tag = TAG_OF.get(word);
    return tag !== undefined && (language === 'und' || base(tag) === base(language));
  };
  const strip = (text: string): string => {
    const words = [...text.matchAll(WORD)];
    const last = words.at(-1);
    // A region or script may follow the language: pt-br, zh_hans.
    const regional = words.length > 1 && /^(?:[a-z]{2}|hans|hant|latn|cyrl|arab)$/u.test(last![0]) && agrees(words.at(-2)![0]) ? words.at(-2) : undefined;
    const hint = [last, regional, words[0]].find((word) => word !== undefined && agrees(word[0]));
    if (hint === undefined) return text;
    hints.push(hint[0]);
    const end = hint === regional ? text.length : hint.index + hint[0].length;
    const before = trim(text.slice(0, hint.index));
    const after = trim(text.slice(end));
    return before !== '' && after !== '' ? `${before} ${after}` : before + after;
  };
  const key = [...parts, name].map(strip).filter((part) => part !== '');
  return { key: key.join('/'), hints };
}
