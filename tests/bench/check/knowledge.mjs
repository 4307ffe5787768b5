import { alignTexts, learnLexicon } from '../../../dist/align/index.js';
import { contextOf } from '../../../dist/cli/checking.js';
import { tokens } from '../../../dist/text/tokens.js';

/** What a corpus of the pairs of each set would tell the checks, by set: its words, and its lexicon where one is asked for. */
export function contextsOf(pairs, withLexicon) {
  const sets = new Map();
  for (const pair of pairs) sets.set(pair.set, [...(sets.get(pair.set) ?? []), pair]);
  return new Map([...sets].map(([set, own]) => [set, contextOf(corpusOf(own, withLexicon))]));
}

/** As much of a corpus as checks ask for. */
function corpusOf(pairs, withLexicon) {
  const texts = new Map();
  for (const { source, target, sourceLang, targetLang } of pairs) {
    texts.set(sourceLang, [...(texts.get(sourceLang) ?? []), ...source]);
    texts.set(targetLang, [...(texts.get(targetLang) ?? []), ...target]);
  }
  const learnt = new Map();
  const learn = (sourceLang, targetLang) => {
    const bitexts = pairs.filter((pair) => pair.sourceLang === sourceLang && pair.targetLang === targetLang);
    if (!withLexicon || bitexts.length === 0) return undefined;
    return learnLexicon(sourceLang, targetLang, bitexts.map(({ source, target }) => ({ source, target, steps: alignTexts(source, target) })));
  };
  return {
    documents: () => [...texts.keys()].map((language) => ({ language })),
    words(language) {
      const counts = new Map();
      for (const text of texts.get(language) ?? []) for (const word of tokens(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
      return counts;
    },
    lexicon(source, target) {
      const name = `${source} ${target}`;
      if (!learnt.has(name)) learnt.set(name, learn(source, target));
      return learnt.get(name);
    },
  };
}
