import type { Askings } from './askings.js';
import type { Membership } from './series.js';

/** Where the questions of a series stand, and how far that can be relied on. */
export interface Places {
  /** Place of each group among the questions of its series, in questions; NaN for a group without one. */
  readonly slotOf: Float64Array;
  /** Place of each asking as its neighbours have it; NaN where they have none. */
  readonly placeOf: Float64Array;
  /** How many questions away is near, by series. */
  readonly reach: Float64Array;
  /** Log odds of being the same question for a place near and for one far, by series. */
  readonly near: Float64Array;
  readonly far: Float64Array;
  readonly seriesOf: Int32Array;
  /** Interviews of each series. */
  readonly sizes: Float64Array;
  readonly seriesOfInterview: Int32Array;
}

/** Questions asked by this share of the interviews of a series tell where others stand. */
const OFTEN = 0.15;
/** Near is within so many times the median distance of askings from the place of their question, between these bounds. */
const REACH = 2.5;
const LEAST_REACH = 1.5;
const MOST_REACH = 4;
const NEIGHBOURS = 4;
/** Groups are joined by places too, so that askings seem nearer than they are. */
const SUREST = 0.9;

/** Finds where the questions of each series stand, from the order in which its interviews ask them. */
export function findPlaces(askings: Askings, of: Int32Array, count: number, series: Membership): Places {
  const numberOfSeries = 1 + series.ofGroup.reduce((most, each) => Math.max(most, each), -1);
  const sizes = new Float64Array(numberOfSeries);
  for (const each of series.ofInterview) if (each !== -1) sizes[each]! += 1;
  const asked = new Float64Array(count);
  for (let at = 0; at < of.length; at++) asked[of[at]!]! += 1;
  const isMain = Uint8Array.from({ length: count }, (_, group) => (series.ofGroup[group] !== -1 && asked[group]! >= Math.max(2, OFTEN * sizes[series.ofGroup[group]!]!) ? 1 : 0));
  // First by share of the interview, then ranked.
  const shares = Array.from({ length: count }, (): number[] => []);
  eachInterview(askings, (from, to) => {
    for (let at = from; at < to; at++) if (isMain[of[at]!]) shares[of[at]!]!.push((at - from + 0.5) / (to - from));
  });
  const slotOf = new Float64Array(count).fill(NaN);
  const rank = (value: (group: number) => number): void => {
    const mains = Array.from({ length: count }, (_, group) => group).filter((group) => isMain[group]);
    const values = new Map(mains.map((group) => [group, value(group)]));
    mains.sort((a, b) => series.ofGroup[a]! - series.ofGroup[b]! || values.get(a)! - values.get(b)! || a - b);
    let previous = -1;
    let slot = 0;
    for (const group of mains) {
      if (series.ofGroup[group] !== previous) slot = 0;
      previous = series.ofGroup[group]!;
      // Wordings of one question that are still apart share its place between them.
      slot += Math.min(1, asked[group]! / (0.7 * sizes[previous]!));
      slotOf[group] = slot;
    }
  };
  rank((group) => median(shares[group]!));
  const placeOf = new Float64Array(of.length).fill(NaN);
  for (let round = 0; round < 2; round++) {
    estimate(askings, of, series, isMain, slotOf, placeOf);
    const places = Array.from({ length: count }, (): number[] => []);
    placeOf.forEach((place, at) => {
      if (!Number.isNaN(place) && series.ofGroup[of[at]!] === series.ofInterview[askings.list[at]!.interview]) places[of[at]!]!.push(place);
    });
    if (round === 0) rank((group) => (places[group]!.length === 0 ? slotOf[group]! : median(places[group]!)));
    else for (let group = 0; group < count; group++) if (!isMain[group] && places[group]!.length > 0) slotOf[group] = median(places[group]!);
  }
  return { slotOf, placeOf, ...reliance(askings, of, series, isMain, slotOf, placeOf, numberOfSeries), seriesOf: series.ofGroup, sizes, seriesOfInterview: series.ofInterview };
}

function eachInterview({ starts }: Askings, visit: (from: number, to: number, interview: number) => void): void {
  for (let interview = 0; interview + 1 < starts.length; interview++) visit(starts[interview]!, starts[interview + 1]!, interview);
}

/** The place of an asking: the median of where each of its nearest neighbours would have it. */
function estimate(askings: Askings, of: Int32Array, series: Membership, isMain: Uint8Array, slotOf: Float64Array, placeOf: Float64Array): void {
  eachInterview(askings, (from, to, interview) => {
    const mains: number[] = [];
    for (let at = from; at < to; at++) if (isMain[of[at]!] && series.ofGroup[of[at]!] === series.ofInterview[interview]) mains.push(at);
    for (let at = from; at < to; at++) {
      let low = 0;
      while (low < mains.length && mains[low]! < at) low += 1;
      const guesses: number[] = [];
      for (let step = 1; step <= NEIGHBOURS; step++) {
        const before = mains[low - step];
        const afterAt = mains[low] === at ? low + step : low + step - 1;
        const after = mains[afterAt];
        if (before !== undefined) guesses.push(slotOf[of[before]!]! + 1.2 * step);
        if (after !== undefined) guesses.push(slotOf[of[after]!]! - 1.2 * step);
      }
      placeOf[at] = guesses.length < 2 ? NaN : median(guesses);
    }
  });
}

/** How far askings stand from their question, and how often near, against chance. */
function reliance(askings: Askings, of: Int32Array, series: Membership, isMain: Uint8Array, slotOf: Float64Array, placeOf: Float64Array, count: number): Pick<Places, 'reach' | 'near' | 'far'> {
  const distances = Array.from({ length: count }, (): number[] => []);
  const slots = new Float64Array(count).fill(1);
  placeOf.forEach((place, at) => {
    const group = of[at]!;
    const own = series.ofGroup[group]!;
    if (isMain[group] === 0 || Number.isNaN(place) || own !== series.ofInterview[askings.list[at]!.interview]) return;
    distances[own]!.push(Math.abs(place - slotOf[group]!));
    slots[own] = Math.max(slots[own]!, slotOf[group]!);
  });
  const reach = new Float64Array(count);
  const near = new Float64Array(count);
  const far = new Float64Array(count);
  for (let own = 0; own < count; own++) {
    const usual = distances[own]!.length === 0 ? MOST_REACH : median(distances[own]!);
    reach[own] = Math.max(LEAST_REACH, Math.min(MOST_REACH, REACH * usual));
    const inside = distances[own]!.filter((distance) => distance <= reach[own]!).length;
    const chance = Math.min(0.9, (2 * reach[own]! + 1) / (slots[own]! + 1));
    const share = Math.max(chance, Math.min(SUREST, (inside + 1) / (distances[own]!.length + 2)));
    near[own] = Math.log(share / chance);
    far[own] = Math.log((1 - share) / (1 - chance));
  }
  return { reach, near, far };
}

/** The middle of some numbers; of an even number of them the mean of the two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
}
