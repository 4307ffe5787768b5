import { isUnspacedScript } from '../../text/tokens.js';
import { dominantScript } from '../../text/scripts.js';
import { WEIGHTS } from '../data/weights.js';
import type { Link } from '../table.js';
import { KINDS } from './kinds.js';
import type { Side } from '../units.js';
import { skeletonsOf, type Vocabulary } from '../vocabulary.js';

/** Shorter skeletons agree by chance too often. */
const SHORTEST = 3;
/** Words compared share the first sounds of their skeletons. */
const HEAD = 2;
/** Most words of a bucket that are compared; beyond it the head says too little. */
const CROWDED = 400;

/** Names and loans that survive transliteration: words whose consonant skeletons are alike (`Kazakhstan`, `Казахстане`). */
export function cognates(source: Side, target: Side, vocabulary: Vocabulary): Link[] {
  const skeletons = skeletonsOf(vocabulary);
  const buckets = new Map<string, number[]>();
  const isComparable = (item: number): boolean => skeletons[item]!.length >= SHORTEST;
  skeletons.forEach((skeleton, item) => {
    if (target.frequency[item]! === 0 || !isComparable(item) || isUnspacedScript(dominantScript(vocabulary.forms[item]!))) return;
    const head = skeleton.slice(0, HEAD);
    const known = buckets.get(head);
    if (known === undefined) buckets.set(head, [item]);
    else known.push(item);
  });
  const found: { source: number; target: number; kind: number; likeness: number }[] = [];
  const forthMass = new Map<number, number>();
  const backMass = new Map<number, number>();
  skeletons.forEach((skeleton, item) => {
    if (source.frequency[item]! === 0 || !isComparable(item) || isUnspacedScript(dominantScript(vocabulary.forms[item]!))) return;
    const bucket = buckets.get(skeleton.slice(0, HEAD)) ?? [];
    if (bucket.length > CROWDED) return;
    for (const partner of bucket) {
      if (partner === item) continue;
      const graded = grade(skeleton, skeletons[partner]!);
      if (graded === null) continue;
      found.push({ source: item, target: partner, ...graded });
      forthMass.set(partner, (forthMass.get(partner) ?? 0) + graded.likeness);
      backMass.set(item, (backMass.get(item) ?? 0) + graded.likeness);
    }
  });
  return found.map(({ source: from, target: to, kind, likeness }) => ({
    source: from, target: to, kind,
    forth: (WEIGHTS.cognate * likeness * likeness) / Math.max(forthMass.get(to)!, likeness),
    back: (WEIGHTS.cognate * likeness * likeness) / Math.max(backMass.get(from)!, likeness),
  }));
}

/** How alike two skeletons with the same head are, 0–1; null when too little. */
function grade(a: string, b: string): { kind: number; likeness: number } | null {
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  if (a === b) return longer >= 5 ? { kind: KINDS.cognateLong, likeness: 1 } : { kind: KINDS.cognateShort, likeness: longer === 4 ? 0.9 : 0.7 };
  if (longer - shorter > 3 || shorter / longer < 0.5) return null;
  const share = commonSubsequence(a, b) / longer;
  if (share >= 0.75) return { kind: KINDS.cognateClose, likeness: share * WEIGHTS.close };
  return share >= 0.6 ? { kind: KINDS.cognateLoose, likeness: share * WEIGHTS.loose } : null;
}

/** Length of the longest common subsequence; skeletons are at most some twenty letters long, longer ones are cut. */
function commonSubsequence(a: string, b: string): number {
  const width = Math.min(b.length, 24) + 1;
  let above = new Uint8Array(width);
  let row = new Uint8Array(width);
  for (let i = 0; i < Math.min(a.length, 24); i++) {
    for (let j = 1; j < width; j++) row[j] = a[i] === b[j - 1] ? above[j - 1]! + 1 : Math.max(above[j]!, row[j - 1]!);
    [above, row] = [row, above];
  }
  return above[width - 1]!;
}
