import { VOCABULARY } from './data/vocabulary.js';
import { WORDS } from './data/words.js';

const known = new Map<string, ReadonlySet<string>>();

/** The words of a language that everybody uses, in lower case: some hundreds for some sixty languages, an empty set for all others. */
export function everydayWords(tag: string): ReadonlySet<string> {
  const language = tag in WORDS || tag in VOCABULARY ? tag : tag.split('-', 1)[0]!;
  const before = known.get(language);
  if (before !== undefined) return before;
  // In the lists the Uzbek letters with an apostrophe are written with a breve.
  const listed = `${WORDS[language] ?? ''} ${VOCABULARY[language] ?? ''}`.split(' ').filter((word) => word !== '');
  const words = new Set(language === 'uz' ? listed.map((word) => word.replaceAll('ŏ', 'oʻ').replaceAll('ğ', 'gʻ')) : listed);
  known.set(language, words);
  return words;
}
