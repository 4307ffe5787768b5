import { MARK_RATES, WEIGHTS } from '../data/weights.js';
import type { Link } from '../table.js';
import { KINDS } from './kinds.js';
import type { Side } from '../units.js';
import type { Vocabulary } from '../vocabulary.js';

/** Items that are the same on both sides: numerals, marks, words written alike (names, abbreviations, loans in one script). */
export function sameItems(source: Side, target: Side, { kinds, forms }: Vocabulary): Link[] {
  const links: Link[] = [];
  kinds.forEach((kind, item) => {
    if (source.frequency[item]! === 0 || target.frequency[item]! === 0) return;
    const form = forms[item]!;
    const rate = kind === 'number' ? WEIGHTS.number : kind === 'mark' ? MARK_RATES.get(form)! : form.length <= 3 ? WEIGHTS.shortWord : WEIGHTS.word;
    links.push({ source: item, target: item, forth: rate, back: rate, kind: kind === 'number' ? KINDS.number : kind === 'mark' ? KINDS.mark : form.length <= 3 ? KINDS.sameShort : KINDS.same });
  });
  return links;
}
