import { indexLexicon, type Lexicon } from '../lexicon.js';
import type { Link } from '../table.js';
import type { Vocabulary } from '../vocabulary.js';
import { KINDS } from './kinds.js';

/** Links between items that other bitexts of the same languages have taught. */
export function taughtLinks(lexicon: Lexicon, vocabulary: Vocabulary): Link[] {
  const index = indexLexicon(lexicon);
  const links: Link[] = [];
  for (const [key, source] of vocabulary.ids) {
    for (const [form, forth, back] of index.get(key) ?? []) {
      const target = vocabulary.ids.get(form);
      if (target !== undefined) links.push({ source, target, forth, back, kind: KINDS.taught });
    }
  }
  return links;
}
