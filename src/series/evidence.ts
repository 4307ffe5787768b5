import { WEIGHTS } from './data/weights.js';
import { neighboursAgree } from './neighbours.js';
import { areParts, type Beside } from './parts.js';
import type { Sorting } from './sorting.js';

/** Some askings that are taken for one question. */
export interface Heap {
  /** A group it was made of. */
  readonly group: number;
  readonly members: readonly number[];
}

/**
 * Log odds that two heaps of askings are one question: how like their wordings are, whether the same interviews ask both, whether they stand in the same place and
 * between the same questions.
 * `heapOf` tells which heap an asking is in by now.
 */
export function heapsAreOne(sorting: Sorting, one: Heap, two: Heap, likeness: number, heapOf: (at: number) => number): number {
  const [small, large] = one.members.length <= two.members.length ? [one, two] : [two, one];
  const { slope, even, unlike } = WEIGHTS.group;
  const meeting = meetings(sorting, small, heapOf(large.members[0]!), heapOf);
  let { both, interviews } = meeting;
  let score = Math.max(unlike, slope * (likeness - even));
  // Where more interviews ask two questions than one, they are two.
  const isPossible = sorting.mayBeParts && meeting.beside.length > 0 && meeting.beside.length >= WEIGHTS.besideEachOther * both && meeting.beside.length < large.members.length - both;
  if (isPossible && haveParts(sorting, small.members, large.members, meeting.beside)) {
    score += WEIGHTS.parts;
    both -= meeting.beside.length;
    interviews -= meeting.beside.length;
  }
  const { places, askings } = sorting;
  const series = places?.seriesOf[one.group] ?? -1;
  if (places === null || series === -1 || series !== places.seriesOf[two.group]) return score + both * WEIGHTS.together + neighboursAgree(sorting, one.members, two.members, askings.interviews.length, heapOf);
  const share = Math.max(WEIGHTS.twice, Math.min(0.9, large.members.length / places.sizes[series]!));
  const apart = both * Math.log(WEIGHTS.twice / share) + (interviews - both) * Math.log((1 - WEIGHTS.twice) / (1 - share));
  score += Math.max(WEIGHTS.oftenTogether, Math.min(WEIGHTS.neverTogether, apart));
  const distance = Math.abs(places.slotOf[one.group]! - places.slotOf[two.group]!);
  if (!Number.isNaN(distance)) score += WEIGHTS.places * (distance <= places.reach[series]! ? places.near[series]! : places.far[series]!);
  return score + neighboursAgree(sorting, one.members, two.members, places.sizes[series]!, heapOf);
}

function haveParts(sorting: Sorting, small: readonly number[], large: readonly number[], beside: readonly Beside[]): boolean {
  const [one, two] = [beside.map(([at]) => at), beside.map(([, at]) => at)];
  return areParts(sorting, large, one, two) || areParts(sorting, small, two, one);
}

/** In how many of its interviews a heap meets another one, and where one is asked right after the other. */
function meetings({ askings: { list, starts } }: Sorting, { members }: Heap, other: number, heapOf: (at: number) => number): { both: number; interviews: number; beside: Beside[] } {
  let both = 0;
  let interviews = 0;
  const beside: Beside[] = [];
  let last = -1;
  for (const at of members) {
    const { interview } = list[at]!;
    if (interview === last) continue;
    last = interview;
    interviews += 1;
    let hasMet = false;
    let near = -1;
    for (let next = starts[interview]!; next < starts[interview + 1]!; next++) {
      if (heapOf(next) !== other) continue;
      hasMet = true;
      if (Math.abs(next - at) === 1) near = next;
    }
    if (hasMet) both += 1;
    if (near !== -1) beside.push([at, near]);
  }
  return { both, interviews, beside };
}

/** Log odds that an asking is of a group, from its likeness to the other askings of it and from where it is asked. */
export function askingIsOf(sorting: Sorting, at: number, group: number, likeness: number): number {
  const { slope, even } = WEIGHTS.asking;
  let score = slope * ((sorting.isUsedBy(at, group) ? Math.max(likeness, WEIGHTS.sameWording) : likeness) - even);
  const { places, askings } = sorting;
  const series = places?.seriesOf[group] ?? -1;
  if (places === null || series === -1 || places.seriesOfInterview[askings.list[at]!.interview] !== series) return score;
  score += WEIGHTS.neighbours.asking * neighboursAgree(sorting, [at], sorting.members[group]!, places.sizes[series]!, (other) => sorting.of[other]!);
  const distance = Math.abs(places.placeOf[at]! - places.slotOf[group]!);
  return Number.isNaN(distance) ? score : score + WEIGHTS.places * (distance <= places.reach[series]! ? places.near[series]! : places.far[series]!);
}
