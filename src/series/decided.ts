import type { Askings } from './askings.js';
import type { Groups } from './groups.js';

/**
 * The same groups, but where a person has decided what an interview was asked of a question, nothing else it was asked belongs there: what was drawn in
 * stands alone again. Who merges two questions does not thereby say anything of a third.
 */
export function asDecided(groups: Groups, { list }: Askings, pinnedOf: Int32Array): Groups {
  const place = (at: number): string => `${groups.of[at]} ${list[at]!.interview}`;
  const decided = new Set<string>();
  list.forEach((_, at) => {
    if (pinnedOf[at] !== -1) decided.add(place(at));
  });
  const drawnIn = new Set<number>();
  list.forEach((_, at) => {
    if (pinnedOf[at] === -1 && decided.has(place(at))) drawnIn.add(at);
  });
  if (drawnIn.size === 0) return groups;
  const numbers = new Map<string, number>();
  const pinned: number[] = [];
  const of = Int32Array.from(groups.of, (group, at) => {
    const key = drawnIn.has(at) ? `alone ${at}` : String(group);
    if (!numbers.has(key)) {
      numbers.set(key, numbers.size);
      pinned.push(drawnIn.has(at) ? -1 : groups.pinned[group]!);
    }
    return numbers.get(key)!;
  });
  return { of, count: numbers.size, confidence: groups.confidence.map((sure, at) => (drawnIn.has(at) ? 1 : sure)), pinned: Int32Array.from(pinned) };
}
