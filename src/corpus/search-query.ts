import { EXIT, UserError } from '../diagnostics.js';
import type { SearchTerm } from './search-contract.js';
import { regexMatcher } from './search-machine.js';
import { compileRegex } from './search-regex.js';
import { queryWords, wordMatcher, type Matcher, type QueryWord } from './search-words.js';

/** A term ready to be looked for. */
export interface CompiledTerm extends SearchTerm {
  readonly matches: Matcher;
  /** What the index can look up; null for regular expressions. */
  readonly words: readonly QueryWord[] | null;
}

/** Makes a term ready. Throws `UserError` (exit 2): `bad-regex`, `bad-search`. */
export function compileTerm(term: SearchTerm, exact: boolean): CompiledTerm {
  const { pattern } = term;
  if (pattern.length > 1 && pattern.startsWith('/') && pattern.endsWith('/')) {
    if (pattern.length === 2) throw nothing('a regular expression stands between the two /');
    return { ...term, matches: regexMatcher(compileRegex(pattern.slice(1, -1), exact)), words: null };
  }
  const words = queryWords(pattern, exact);
  if (words.length === 0) throw nothing('signs alone are found by a regular expression, as in /…/');
  if (words.length > MOST_WORDS) throw new UserError(`the phrase has more than ${MOST_WORDS} words`, { rule: 'bad-search', exit: EXIT.usage, hint: 'a few of them will do' });
  if (/\*(?!\s|$)|(?<![\p{L}\p{M}\p{N}\p{Co}])\*/u.test(pattern)) throw new UserError('a * stands for the end of a word only', { rule: 'bad-search', exit: EXIT.usage, hint: "for other places there are regular expressions, as in '/\\w*bank/'" });
  return { ...term, matches: wordMatcher(words, exact), words };
}

const MOST_WORDS = 50;

function nothing(hint: string): UserError {
  return new UserError('there is no word to look for', { rule: 'bad-search', exit: EXIT.usage, hint });
}
