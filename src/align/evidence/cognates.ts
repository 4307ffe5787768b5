import { isUnspacedScript } from '../../text/tokens.js';
import { skeleton } from '../../text/transliterate.js';
import { scriptOf } from '../../text/scripts.js';
import { WEIGHTS } from '../data/weights.js';
import type { Link } from '../table.js';
import { KINDS } from './kinds.js';
import type { Side } from '../units.js';
import type { Vocabulary } from '../vocabulary.js';

/** Shorter skeletons agree by chance too often. */
const SHORTEST = 3;
/** Words compared share the first sounds of their skeletons. */
const HEAD = 2;
/** Most words of a bucket that are compared; beyond it the head says too little. */
const CROWDED = 400;

/** Skeletons of words made before, `''` where they are too short or the script has no consonants: the words of a language come again in every document. */
const made = new Map<string, string>();
/** The memory is emptied when it has grown beyond this. */
const MOST = 200_000;

function skeletonOf(form: string): string {
  const known = made.get(form);
  if (known !== undefined) return known;
  if (made.size >= MOST) made.clear();
  // Words are of one script where that is written without spaces.
  const bones = isUnspacedScript(scriptOf(form.codePointAt(0)!)) ? '' : skeleton(form);
  const kept = bones.length < SHORTEST ? '' : bones;
  made.set(form, kept);
  return kept;
}

/** The words of a side that can be compared, with their skeletons. */
function comparable({ frequency }: Side, { kinds, forms }: Vocabulary): { items: number[]; skeletons: string[] } {
  const items: number[] = [];
  const skeletons: string[] = [];
  for (let item = 0; item < kinds.length; item++) {
    if (frequency[item] === 0 || kinds[item] !== 'word') continue;
    const bones = skeletonOf(forms[item]!);
    if (bones === '') continue;
    items.push(item);
    skeletons.push(bones);
  }
  return { items, skeletons };
}

/** Names and loans that survive transliteration: words whose consonant skeletons are alike (`Kazakhstan`, `Казахстане`). */
export function cognates(source: Side, target: Side, vocabulary: Vocabulary): Link[] {
  const theirs = comparable(target, vocabulary);
  const ours = comparable(source, vocabulary);
  const buckets = new Map<string, number[]>();
  theirs.skeletons.forEach((bones, at) => {
    const head = bones.slice(0, HEAD);
    const known = buckets.get(head);
    if (known === undefined) buckets.set(head, [at]);
    else known.push(at);
  });
  const found: { source: number; target: number; kind: number; likeness: number }[] = [];
  const forthMass = new Float64Array(vocabulary.kinds.length);
  const backMass = new Float64Array(vocabulary.kinds.length);
  ours.items.forEach((item, own) => {
    const bones = ours.skeletons[own]!;
    const bucket = buckets.get(bones.slice(0, HEAD));
    if (bucket === undefined || bucket.length > CROWDED) return;
    for (const at of bucket) {
      const partner = theirs.items[at]!;
      if (partner === item) continue;
      const graded = grade(bones, theirs.skeletons[at]!);
      if (graded === null) continue;
      found.push({ source: item, target: partner, kind: graded.kind, likeness: graded.likeness });
      forthMass[partner]! += graded.likeness;
      backMass[item]! += graded.likeness;
    }
  });
  return found.map(({ source: from, target: to, kind, likeness }) => ({
    source: from, target: to, kind,
    forth: (WEIGHTS.cognate * likeness * likeness) / Math.max(forthMass[to]!, likeness),
    back: (WEIGHTS.cognate * likeness * likeness) / Math.max(backMass[from]!, likeness),
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

/** Letters of a skeleton that are compared; hardly any has more. */
const COMPARED = 24;
const rows = [new Uint8Array(COMPARED + 1), new Uint8Array(COMPARED + 1)] as const;

/** Length of the longest common subsequence. */
function commonSubsequence(a: string, b: string): number {
  const width = Math.min(b.length, COMPARED) + 1;
  let [above, row] = rows;
  above.fill(0);
  for (let i = 0; i < Math.min(a.length, COMPARED); i++) {
    const letter = a.charCodeAt(i);
    row[0] = 0;
    for (let j = 1; j < width; j++) row[j] = letter === b.charCodeAt(j - 1) ? above[j - 1]! + 1 : Math.max(above[j]!, row[j - 1]!);
    [above, row] = [row, above];
  }
  return above[width - 1]!;
}
