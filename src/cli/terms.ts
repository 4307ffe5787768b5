import type { Corpus } from '../corpus/contract.js';
import type { SearchTerm } from '../corpus/search-contract.js';
import { EXIT, UserError } from '../diagnostics.js';
import { parseLanguage } from '../language/names.js';
import { chooseLanguages } from './choosing.js';

/** Stands for the `-` of a term while options are read: `-hi:…` is Hindi and not a call for help. */
const NOT = '\u2212';

/** A term that begins with `-`. Example: `-en:bank*`. */
const NEGATED = /^-(?=[a-z]{2,3}(?:-[A-Za-z\d]{2,8}){0,3}:|[^-\w])/u;

/** The command line with the `-` of its search terms out of the way of its options. */
export function protectTerms(argv: readonly string[]): string[] {
  const command = argv.indexOf('search');
  const end = argv.indexOf('--');
  return argv.map((word, index) => (command >= 0 && index > command && (end < 0 || index < end) ? word.replace(NEGATED, NOT) : word));
}

/** The language before a term. Example: `en:bank*`. */
const LANGUAGE = /^(?<tag>[A-Za-z]{2,3}(?:-[A-Za-z\d]{2,8}){0,3}):(?=.)/su;

/** What was meant for a language: `em:bank*`, a slip for `en:bank*`. Not `http:bank`, nor what has a space behind the colon. */
const LIKE_A_LANGUAGE = /^(?<tag>[a-z]{2,3}):(?=\S)/u;

/** Reads terms; throws `UserError` for a language that no document is in, or that is none. */
export function readTerms(corpus: Corpus, words: readonly string[], interviews: readonly string[] | undefined): SearchTerm[] {
  return words.map((word) => {
    const negated = word.startsWith('-') || word.startsWith(NOT);
    const rest = negated ? word.slice(1) : word;
    const named = LANGUAGE.exec(rest);
    const tag = named === null ? null : parseLanguage(named.groups!['tag']!);
    const slip = tag === null ? LIKE_A_LANGUAGE.exec(rest)?.groups!['tag'] : undefined;
    if (slip !== undefined) throw new UserError(`'${slip}' before the colon is no language`, { rule: 'no-such-language', exit: EXIT.usage, hint: 'to search for these words put a space in place of the colon' });
    if (named === null || tag === null) return { languages: null, negated, pattern: rest };
    return { languages: chooseLanguages(corpus, [tag], interviews)!, negated, pattern: rest.slice(named[0].length) };
  });
}
