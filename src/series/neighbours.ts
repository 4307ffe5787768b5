import { WEIGHTS } from './data/weights.js';
import type { Sorting } from './sorting.js';

/** Exchanges before and after an asking that are looked at. */
const STEPS = 3;
/** Askings of each of two heaps that are looked at. */
const MOST_ASKINGS = 4;
/** Groups beside a group that are compared with each other. */
const MOST_BESIDE = 12;
/** Beginning, or ending, with a question in the same place says something from as many joint questions on. */
const SHARED = 2;

/** How much neighbours count in a series of so many interviews, 0–1. */
function weightIn(interviews: number): number {
  const weight = Math.min(1, WEIGHTS.neighbours.few / interviews);
  return weight < WEIGHTS.neighbours.least ? 0 : weight;
}

/**
 * Log odds that two heaps of askings are one question, from what is asked before and after them: in other words a question still stands between the same ones. `interviews` is
 * the size of the series; in a large one places say the same. `heapOf` tells which heap an asking is in.
 */
export function neighboursAgree(sorting: Sorting, one: readonly number[], two: readonly number[], interviews: number, heapOf: (at: number) => number): number {
  const weight = weightIn(interviews);
  if (weight === 0) return 0;
  const { list } = sorting.askings;
  let sum = 0;
  let pairs = 0;
  for (const a of some(one)) {
    for (const b of some(two)) {
      if (list[a]!.interview === list[b]!.interview) continue;
      sum += agreement(sorting, a, b, heapOf);
      pairs += 1;
    }
  }
  return pairs === 0 ? 0 : (weight * sum) / pairs;
}

function some(members: readonly number[]): readonly number[] {
  if (members.length <= MOST_ASKINGS) return members;
  return Array.from({ length: MOST_ASKINGS }, (_, index) => members[Math.floor((index * members.length) / MOST_ASKINGS)]!);
}

function agreement(sorting: Sorting, a: number, b: number, heapOf: (at: number) => number): number {
  const { both, one } = WEIGHTS.neighbours;
  let before = nearest(sorting, a, b, -1, heapOf);
  let after = nearest(sorting, a, b, 1, heapOf);
  // Every interview begins and ends: that is half a neighbour, and only beside a whole one.
  if (before === EDGE) before = after > 0 && shareEnough(sorting, a, b, heapOf) ? 0.5 : 0;
  if (after === EDGE) after = before > 0 && shareEnough(sorting, a, b, heapOf) ? 0.5 : 0;
  return both * before * after + one * Math.max(before, after) * (1 - Math.min(before, after));
}

/** Both interviews begin, or end, here. */
const EDGE = -1;

/** How near the nearest question is that both interviews ask on this side, 1 where nothing is between; 0 where there is none, `EDGE` at the beginning or end of both. */
function nearest({ askings: { list, starts } }: Sorting, a: number, b: number, side: 1 | -1, heapOf: (at: number) => number): number {
  const [one, two] = [list[a]!.interview, list[b]!.interview];
  const room = (at: number, interview: number): number => (side < 0 ? at - starts[interview]! : starts[interview + 1]! - 1 - at);
  const [roomOne, roomTwo] = [room(a, one), room(b, two)];
  if (roomOne === 0 && roomTwo === 0) return EDGE;
  for (let sum = 2; sum <= 2 * STEPS; sum++) {
    for (let step = Math.max(1, sum - STEPS); step <= Math.min(STEPS, sum - 1); step++) {
      if (step > roomOne || sum - step > roomTwo) continue;
      if (heapOf(a + side * step) === heapOf(b + side * (sum - step))) return 1 / (step * (sum - step));
    }
  }
  return 0;
}

function shareEnough({ askings: { list, starts } }: Sorting, a: number, b: number, heapOf: (at: number) => number): boolean {
  const own = new Set<number>();
  const [one, two] = [list[a]!.interview, list[b]!.interview];
  for (let at = starts[one]!; at < starts[one + 1]!; at++) own.add(heapOf(at));
  let shared = 0;
  for (let at = starts[two]!; at < starts[two + 1]! && shared < SHARED; at++) if (own.delete(heapOf(at))) shared += 1;
  return shared >= SHARED;
}

/** Pairs of groups that are asked right before, or right after, the same group of a small series: they may be one question whatever their wordings. */
export function groupsBetween(sorting: Sorting): (readonly [number, number])[] {
  const { members, places } = sorting;
  const pairs = new Set<number>();
  members.forEach((own, group) => {
    const series = places?.seriesOf[group] ?? -1;
    if (own.length < 2 || series === -1 || weightIn(places!.sizes[series]!) === 0) return;
    for (const side of [-1, 1] as const) {
      const beside = groupsBeside(sorting, own, side);
      beside.forEach((one, at) => {
        for (const two of beside.slice(at + 1)) pairs.add(one * sorting.count + two);
      });
    }
  });
  return [...pairs].map((pair) => [Math.floor(pair / sorting.count), pair % sorting.count] as const);
}

/** The groups that some askings stand beside, rising. */
function groupsBeside(sorting: Sorting, own: readonly number[], side: 1 | -1): number[] {
  const { list } = sorting.askings;
  const groups = new Set<number>();
  for (const at of own) {
    if (list[at + side]?.interview !== list[at]!.interview) continue;
    const group = sorting.of[at + side]!;
    if (!sorting.isLoose(group)) groups.add(group);
    if (groups.size === MOST_BESIDE) break;
  }
  return [...groups].sort((a, b) => a - b);
}
