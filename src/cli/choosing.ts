import type { Corpus } from '../corpus/contract.js';
import { UserError } from '../diagnostics.js';
import { matchesLanguage } from '../language/names.js';
import type { Interview, LanguageTag } from '../model.js';

/**
 * The languages asked for as they are in the corpus (`pt` finds `pt-PT`), in the order asked for; undefined when none was asked for.
 * Throws `UserError` for one that none of the documents in question is in, and says which there are.
 */
export function chooseLanguages(corpus: Corpus, wanted: readonly LanguageTag[] | undefined, interviews?: readonly string[]): LanguageTag[] | undefined {
  if (wanted === undefined) return undefined;
  const here = [...new Set(corpus.documents().filter(({ interview }) => interviews?.includes(interview) ?? true).map(({ language }) => language))].sort();
  return [...new Set(wanted.flatMap((language) => {
    const found = here.filter((tag) => matchesLanguage(tag, language));
    if (found.length > 0) return found;
    throw new UserError(`no document is in '${language}'`, { rule: 'no-such-language', hint: here.length === 0 ? 'the corpus is empty' : `languages here: ${here.join(', ')}` });
  }))];
}

/** Refuses exchange numbers that none of the interviews has. */
export function checkExchanges(interviews: readonly Interview[], wanted: ReadonlySet<number> | undefined): void {
  if (wanted === undefined || interviews.some(({ exchanges }) => exchanges.some(({ number }) => wanted.has(number)))) return;
  const last = interviews.reduce((most, { exchanges }) => exchanges.reduce((number, exchange) => Math.max(number, exchange.number), most), 0);
  const first = Math.min(...[...wanted].slice(0, 1));
  throw new UserError(`no exchange ${first}`, { rule: 'no-such-exchange', hint: last === 0 ? 'no question was found: hrd show --explain says why' : `exchanges here: 1-${last}` });
}
