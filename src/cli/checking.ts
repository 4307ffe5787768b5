import type { CheckContext } from '../checks/index.js';
import type { Corpus, StoredLexicon } from '../corpus/contract.js';
import type { LanguageTag } from '../model.js';

/** What the corpus can tell checks: its words and its lexicons, read when a check first asks for them, and once. */
export function contextOf(corpus: Corpus): CheckContext {
  const known = new Map<string, ReadonlyMap<string, ReadonlyMap<string, number>> | undefined>();
  let words: CheckContext['words'] | undefined;
  return {
    get words() {
      return (words ??= new Map([...new Set(corpus.documents().map(({ language }) => language))].sort().map((language) => [language, corpus.words(language)])));
    },
    lexicon(source, target) {
      const name = `${source}\n${target}`;
      if (!known.has(name)) known.set(name, readLexicon(corpus, source, target));
      return known.get(name);
    },
  };
}

/** Lexicons are kept for one direction; either is the same knowledge. */
function readLexicon(corpus: Corpus, source: LanguageTag, target: LanguageTag): ReadonlyMap<string, ReadonlyMap<string, number>> | undefined {
  const direct = corpus.lexicon(source, target);
  if (direct !== undefined) return counterparts(direct.entries);
  return counterparts(corpus.lexicon(target, source)?.entries.map(([from, to, forth, back]) => [to, from, back, forth] as const));
}

function counterparts(entries: StoredLexicon['entries'] | undefined): ReadonlyMap<string, ReadonlyMap<string, number>> | undefined {
  if (entries === undefined) return undefined;
  const found = new Map<string, Map<string, number>>();
  for (const [word, translation, probability] of entries) {
    if (probability === 0) continue;
    const known = found.get(word);
    if (known === undefined) found.set(word, new Map([[translation, probability]]));
    else known.set(translation, probability);
  }
  return found;
}
