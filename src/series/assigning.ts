import { WEIGHTS } from './data/weights.js';
import { askingIsOf } from './evidence.js';
import { completes } from './parts.js';
import type { Sorting } from './sorting.js';

/**
 * Sorts every asking anew among the groups as they are: in each interview the surest first, one for each group, and a second one beside the first where it asks for
 * the rest. Pinned askings stay; what belongs nowhere becomes a group of its own.
 */
export function assignAnew(sorting: Sorting): void {
  const { starts } = sorting.askings;
  const of = Int32Array.from(sorting.of);
  let next = sorting.count;
  for (let interview = 0; interview + 1 < starts.length; interview++) {
    const [from, to] = [starts[interview]!, starts[interview + 1]!];
    const taken = new Map<number, number>();
    const done = new Set<number>();
    for (let at = from; at < to; at++) {
      if (sorting.pinnedOf[at] === -1) continue;
      taken.set(sorting.of[at]!, at);
      done.add(at);
    }
    for (const { at, group } of optionsOf(sorting, from, to)) {
      const holder = taken.get(group);
      if (done.has(at) || (holder !== undefined && !mayShare(sorting, group, holder, at))) continue;
      if (holder === undefined) taken.set(group, at);
      done.add(at);
      sorting.loose[at] = 0;
      of[at] = group;
    }
    for (let at = from; at < to; at++) if (!done.has(at) && sorting.loose[at] === 0 && sorting.members[sorting.of[at]!]!.length > 1) of[at] = next++;
  }
  sorting.of = of;
}

interface Option {
  readonly at: number;
  readonly group: number;
  readonly score: number;
}

/** The groups askings of an interview may be of, the surest first. */
function optionsOf(sorting: Sorting, from: number, to: number): Option[] {
  const options: Option[] = [];
  for (let at = from; at < to; at++) {
    if (sorting.pinnedOf[at] !== -1) continue;
    for (const { group, likeness } of sorting.likeness.ofAsking(at)) {
      const isOwn = sorting.of[at] === group;
      if (sorting.isLoose(group) || (isOwn && sorting.members[group]!.length < 2)) continue;
      const score = askingIsOf(sorting, at, group, isOwn ? sorting.likeness.withinOwn(at, group) : likeness);
      if (score > (sorting.loose[at] === 1 ? WEIGHTS.looseLeast : WEIGHTS.least)) options.push({ at, group, score });
    }
  }
  return options.sort((a, b) => b.score - a.score || a.at - b.at || a.group - b.group);
}

/** Two exchanges of an interview may be of one group when one follows the other and they ask for it in parts. */
function mayShare(sorting: Sorting, group: number, holder: number, at: number): boolean {
  if (Math.abs(holder - at) !== 1) return false;
  return (sorting.of[at] === group && sorting.of[holder] === group) || completes(sorting, group, holder, at);
}

/** How sure it is that each asking is of its group and of no other, 0–1; a person's word is sure. */
export function confidences(sorting: Sorting): Float64Array {
  return Float64Array.from(sorting.of, (own, at) => {
    if (sorting.pinnedOf[at] !== -1) return 1;
    const isAlone = sorting.members[own]!.length < 2;
    let other = 0;
    for (const { group, likeness } of sorting.loose[at] === 1 ? [] : sorting.likeness.ofAsking(at)) {
      if (group === own || sorting.isLoose(group) || sorting.members[group]!.length < 2) continue;
      // An interview that asks the other one elsewhere hardly asks it again.
      other = Math.max(other, askingIsOf(sorting, at, group, likeness) + (isAskedBy(sorting, at, group) ? Math.log(WEIGHTS.twice) : 0));
    }
    // Nothing speaks for being alone but that nothing speaks for a group.
    const score = isAlone ? ALONE : askingIsOf(sorting, at, own, sorting.likeness.withinOwn(at, own));
    return 1 / (1 + Math.exp(other - score));
  });
}

/** Log odds that what is like nothing else belongs to one interview. */
const ALONE = 3;

/** Whether the interview of an asking asks a group. */
function isAskedBy({ askings: { list, starts }, of }: Sorting, at: number, group: number): boolean {
  const { interview } = list[at]!;
  for (let other = starts[interview]!; other < starts[interview + 1]!; other++) if (of[other] === group) return true;
  return false;
}
