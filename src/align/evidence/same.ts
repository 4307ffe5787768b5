import type { Side, Vocabulary } from '../units.js';
import type { Link } from '../table.js';

/** How often an item comes back unchanged in a translation, by kind of item. */
const RATE_OF_NUMBER = 0.7;
const RATE_OF_WORD = 0.5;
const RATE_OF_MARK = new Map([['?', 0.9], ['!', 0.5], [':', 0.5], [';', 0.3], ['"', 0.6], ['(', 0.7], ['…', 0.4], ['%', 0.7], ['–', 0.3]]);

/** Items that are the same on both sides: numerals, marks, words written alike (names, abbreviations, loans in Latin script). */
export function sameItems(source: Side, target: Side, vocabulary: Vocabulary): Link[] {
  const links: Link[] = [];
  vocabulary.kinds.forEach((kind, item) => {
    if (source.frequency[item]! === 0 || target.frequency[item]! === 0) return;
    const rate = kind === 'number' ? RATE_OF_NUMBER : kind === 'mark' ? RATE_OF_MARK.get(vocabulary.forms[item]!)! : RATE_OF_WORD;
    links.push({ source: item, target: item, forth: rate, back: rate });
  });
  return links;
}
