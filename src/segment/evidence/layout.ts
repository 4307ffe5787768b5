import type { Passage } from '../passages.js';
import type { TypographyUse } from '../typography.js';

const share = (value: number): string => (value >= 0.8 ? 'nearly all' : value >= 0.5 ? 'most' : value >= 0.2 ? 'some' : value > 0 ? 'few' : 'none');

/** What the typography of a passage is used for in this document; nothing where all is set alike. */
export function layoutEvidence(passage: Passage, kind: string, uses: ReadonlyMap<string, TypographyUse>): string[] {
  const use = uses.get(kind);
  if (use === undefined) return [];
  const found: string[] = [];
  const family = kind.split(' ')[0]!;
  if (kind !== 'plain') {
    found.push(`set as ${family}, ${share(use.asking)} of which ask`, `set as ${family}, ${use.leading >= 0.5 ? 'before' : 'among'} others`);
    if (use.count === 1) found.push(`the only ${family}`);
  } else {
    const asked = [...uses].find(([other, { asking, leading, count }]) => other !== 'plain' && asking >= 0.5 && leading >= 0.5 && count >= 2);
    if (asked !== undefined) found.push('plain, where questions are set otherwise');
  }
  if (passage.block.cues.list !== undefined) found.push('an item of a list');
  return found;
}
