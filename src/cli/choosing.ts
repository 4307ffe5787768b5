import type { Corpus } from '../corpus/contract.js';
import { UserError } from '../diagnostics.js';
import type { Interview, LanguageTag } from '../model.js';

/** Refuses a language that none of the documents in question is in, and says which there are. */
export function checkLanguages(corpus: Corpus, wanted: readonly LanguageTag[] | undefined, interviews?: readonly string[]): void {
  if (wanted === undefined) return;
  const here = new Set(corpus.documents().filter(({ interview }) => interviews?.includes(interview) ?? true).map(({ language }) => language));
  const absent = wanted.filter((language) => !here.has(language));
  if (absent.length === 0) return;
  throw new UserError(`no document is in '${absent[0]!}'`, { rule: 'no-such-language', hint: here.size === 0 ? 'the corpus is empty' : `languages here: ${[...here].sort().join(', ')}` });
}

/** Refuses exchange numbers that none of the interviews has. */
export function checkExchanges(interviews: readonly Interview[], wanted: ReadonlySet<number> | undefined): void {
  if (wanted === undefined || interviews.some(({ exchanges }) => exchanges.some(({ number }) => wanted.has(number)))) return;
  const last = interviews.reduce((most, { exchanges }) => exchanges.reduce((number, exchange) => Math.max(number, exchange.number), most), 0);
  const first = Math.min(...[...wanted].slice(0, 1));
  throw new UserError(`no exchange ${first}`, { rule: 'no-such-exchange', hint: last === 0 ? 'no question was found: hrd show --explain says why' : `exchanges here: 1-${last}` });
}
