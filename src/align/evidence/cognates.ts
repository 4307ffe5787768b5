import type { Side, Vocabulary } from '../units.js';
import type { Link } from '../table.js';

/** Shorter skeletons agree by chance too often. */
const SHORTEST = 3;
const RATE = 0.45;

/** Names and loans that survive transliteration: words with the same consonant skeleton (`Kazakhstan`, `Казахстане`). */
export function cognates(source: Side, target: Side, vocabulary: Vocabulary): Link[] {
  const bySkeleton = new Map<string, number[]>();
  vocabulary.skeletons.forEach((skeleton, item) => {
    if (skeleton.length < SHORTEST || target.frequency[item]! === 0) return;
    const known = bySkeleton.get(skeleton);
    if (known === undefined) bySkeleton.set(skeleton, [item]);
    else known.push(item);
  });
  const links: Link[] = [];
  vocabulary.skeletons.forEach((skeleton, item) => {
    if (skeleton.length < SHORTEST || source.frequency[item]! === 0) return;
    const partners = (bySkeleton.get(skeleton) ?? []).filter((partner) => partner !== item);
    for (const partner of partners) links.push({ source: item, target: partner, forth: RATE / partners.length, back: RATE / partners.length });
  });
  return links;
}
