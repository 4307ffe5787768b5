import { WEIGHTS } from './data/weights.js';
import { heapsAreOne } from './evidence.js';
import { groupsBetween } from './neighbours.js';
import { median } from './places.js';
import type { Sorting } from './sorting.js';

interface Candidate {
  readonly one: number;
  readonly two: number;
  readonly score: number;
  readonly likeness: number;
}

/** Groups in the same place that a group is compared with whatever their wordings. */
const MOST_NEIGHBOURS = 40;

/**
 * Joins groups that are one question, the surest first, each with groups that have not grown yet; returns how many were joined. Groups of fewer askings than
 * `least` are not looked at by themselves. Two pinned questions never join.
 */
export function joinGroups(sorting: Sorting, threshold: number, least = 1): number {
  const candidates = likeGroups(sorting, least).concat(groupsInPlace(sorting), groupsBetween(sorting).map(([one, two]) => compare(sorting, one, two, 0))).filter(({ score }) => score >= threshold);
  candidates.sort((a, b) => b.score - a.score || a.one - b.one || a.two - b.two);
  const parent = Int32Array.from(sorting.members, (_, group) => group);
  const find = (group: number): number => {
    let root = group;
    while (parent[root] !== root) root = parent[root] = parent[parent[root]!]!;
    return root;
  };
  const heaps = sorting.members.map((members) => [...members]);
  const pins = sorting.pins.slice();
  const grown = new Set<number>();
  let joined = 0;
  for (const { one, two, likeness } of candidates) {
    const [a, b] = [find(one), find(two)];
    if (a === b || (pins[a] !== -1 && pins[b] !== -1) || (grown.has(a) && grown.has(b))) continue;
    // What has grown has met more interviews since it was compared.
    const heapOf = (at: number): number => find(sorting.of[at]!);
    if ((grown.has(a) || grown.has(b)) && heapsAreOne(sorting, { group: a, members: heaps[a]! }, { group: b, members: heaps[b]! }, likeness, heapOf) < threshold) continue;
    const [keep, lose] = heaps[a]!.length >= heaps[b]!.length ? [a, b] : [b, a];
    parent[lose] = keep;
    if (pins[keep] === -1) pins[keep] = pins[lose]!;
    for (const member of heaps[lose]!) heaps[keep]!.push(member);
    heaps[lose] = [];
    grown.add(keep);
    joined += 1;
  }
  sorting.of = sorting.of.map(find);
  return joined;
}

function compare(sorting: Sorting, one: number, two: number, likeness: number): Candidate {
  const heap = (group: number): { group: number; members: readonly number[] } => ({ group, members: sorting.members[group]! });
  const score = heapsAreOne(sorting, heap(one), heap(two), likeness, (at) => sorting.of[at]!);
  return { one: Math.min(one, two), two: Math.max(one, two), score, likeness };
}

function likeGroups(sorting: Sorting, least: number): Candidate[] {
  const found: Candidate[] = [];
  const compared = new Set<number>();
  for (let group = 0; group < sorting.count; group++) {
    if (sorting.members[group]!.length < least || sorting.isLoose(group)) continue;
    for (const { group: other, likeness } of sorting.likeness.ofGroup(group)) {
      const pair = Math.min(group, other) * sorting.count + Math.max(group, other);
      if (compared.has(pair) || sorting.isLoose(other)) continue;
      compared.add(pair);
      found.push(compare(sorting, group, other, likeness));
    }
  }
  return found;
}

/** Wordings without a word in common are one question where no interview has both and they stand in the same place. */
function groupsInPlace(sorting: Sorting): Candidate[] {
  const { places, members } = sorting;
  if (places === null) return [];
  const placed = members.flatMap((list, group) => (list.length > 1 && !Number.isNaN(places.slotOf[group]!) && !sorting.isLoose(group) ? [group] : []));
  placed.sort((a, b) => places.seriesOf[a]! - places.seriesOf[b]! || places.slotOf[a]! - places.slotOf[b]! || a - b);
  const found: Candidate[] = [];
  placed.forEach((group, at) => {
    for (const other of placed.slice(at + 1, at + MOST_NEIGHBOURS)) {
      if (places.seriesOf[other] !== places.seriesOf[group] || places.slotOf[other]! - places.slotOf[group]! > places.reach[places.seriesOf[group]!]!) break;
      found.push(compare(sorting, group, other, 0));
    }
  });
  return found;
}

/** Takes apart groups whose askings are all over their series, as those of "Why?" are, if they have at least so many. */
export function takeApart(sorting: Sorting, threshold: number, least: number): void {
  const { places, members, pins } = sorting;
  if (places === null) return;
  members.forEach((list, group) => {
    if (pins[group] !== -1 || list.length < least || places.seriesOf[group] === -1) return;
    const spread = isInPlace(sorting, list, places.seriesOf[group]!);
    if (spread !== null && spread < threshold) for (const at of list) sorting.loose[at] = 1;
  });
  let next = sorting.count;
  sorting.of = sorting.of.map((group, at) => (sorting.loose[at] === 1 ? next++ : group));
}

/** Interviews that ask the same words again are worth this much against them. */
const AGAIN = 3;

/** Log odds that some askings stand in one place, and not anywhere; null for too few. */
function isInPlace({ places, askings: { list }, features }: Sorting, members: readonly number[], series: number): number | null {
  const placed = members.map((at) => places!.placeOf[at]!).filter((place) => !Number.isNaN(place));
  if (placed.length < 2) return null;
  const middle = median(placed);
  const [reach, near, far] = [places!.reach[series]!, places!.near[series]!, places!.far[series]!];
  const { usual, each, most } = WEIGHTS.words;
  const words = members.reduce((least, at) => list[at]!.texts.reduce((fewest, text) => Math.min(fewest, features.words[text]!), least), Infinity);
  // One of them is in the middle of all by nature.
  let score = -near + Math.max(-most, Math.min(most, each * (words - usual)));
  for (const place of placed) {
    const distance = Math.abs(place - middle);
    score += distance <= reach ? near : distance <= 2 * reach ? 0 : far;
  }
  members.forEach((at, index) => {
    const before = members[index - 1];
    if (before !== undefined && list[before]!.interview === list[at]!.interview && at - before > 1) score -= AGAIN;
  });
  return score;
}
