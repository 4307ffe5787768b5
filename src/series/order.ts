import type { Askings } from './askings.js';
import type { PinnedQuestion } from './contract.js';
import type { Groups } from './groups.js';

/** The groups of all series in the order in which they are numbered: by series, then where they are mostly asked, then as a person moved them. */
export function orderGroups(askings: Askings, groups: Groups, series: Int32Array, pinned: readonly PinnedQuestion[]): number[] {
  const usual = usualPlaces(askings, groups, series);
  const numbered = Array.from({ length: groups.count }, (_, group) => group).filter((group) => series[group] !== -1);
  // Groups are numbered by their first asking, which settles equal places.
  numbered.sort((a, b) => series[a]! - series[b]! || usual[a]! - usual[b]! || a - b);
  return move(numbered, groups, series, pinned);
}

/** Where a group is mostly asked, from 0 to 1 among the questions of the interview that are asked elsewhere too: the median. */
function usualPlaces(askings: Askings, { of, count }: Groups, series: Int32Array): Float64Array {
  const places = Array.from({ length: count }, (): number[] => []);
  askings.interviews.forEach((_, interview) => {
    const own: number[] = [];
    for (let at = askings.starts[interview]!; at < askings.starts[interview + 1]!; at++) if (series[of[at]!] !== -1) own.push(of[at]!);
    own.forEach((group, index) => places[group]!.push((index + 0.5) / own.length));
  });
  return Float64Array.from(places, (list) => {
    if (list.length === 0) return 0;
    list.sort((a, b) => a - b);
    return (list[(list.length - 1) >> 1]! + list[list.length >> 1]!) / 2;
  });
}

/** Puts pinned questions behind the ones a person put them behind, in the order of the decisions; what is behind a question that is not asked, or has come to be of another series, stays where it is asked. */
function move(order: readonly number[], { pinned: pinOf }: Groups, series: Int32Array, pinned: readonly PinnedQuestion[]): number[] {
  const groupOf = new Map<string, number>();
  for (const group of order) if (pinOf[group] !== -1) groupOf.set(pinned[pinOf[group]!]!.id, group);
  const moved = [...order];
  for (const { id, after } of pinned) {
    const group = groupOf.get(id);
    const target = after === null || after === '' ? undefined : groupOf.get(after);
    if (group === undefined || group === target || after === null || (after !== '' && target === undefined)) continue;
    if (target !== undefined && series[target] !== series[group]) continue;
    moved.splice(moved.indexOf(group), 1);
    moved.splice(target === undefined ? moved.findIndex((other) => series[other] === series[group]) : moved.indexOf(target) + 1, 0, group);
  }
  return moved;
}
