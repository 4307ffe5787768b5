import { MARK_RATES, WEIGHTS } from '../data/weights.js';
import type { Link } from '../table.js';
import type { Side, Vocabulary } from '../units.js';

/** Items that are the same on both sides: numerals, marks, words written alike (names, abbreviations, loans in one script). */
export function sameItems(source: Side, target: Side, { kinds, forms }: Vocabulary): Link[] {
  const links: Link[] = [];
  kinds.forEach((kind, item) => {
    if (source.frequency[item]! === 0 || target.frequency[item]! === 0) return;
    const form = forms[item]!;
    const rate = kind === 'number' ? WEIGHTS.number : kind === 'mark' ? MARK_RATES.get(form)! : form.length <= 3 ? WEIGHTS.shortWord : WEIGHTS.word;
    links.push({ source: item, target: item, forth: rate, back: rate, kind: kind === 'number' ? 0 : kind === 'mark' ? 1 : form.length <= 3 ? 2 : 3 });
  });
  return links;
}
