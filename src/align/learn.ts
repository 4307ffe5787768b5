import { WEIGHTS } from './data/weights.js';
import { KINDS, RATED } from './evidence/kinds.js';
import type { Step } from './lattice.js';
import { Odds } from './odds.js';
import type { Arrows, Link } from './table.js';
import type { Side } from './units.js';

/** The distinct items of each bead, on one side: bead `k` has `items[offsets[k]] …`. */
interface BeadItems {
  readonly offsets: Int32Array;
  readonly items: Int32Array;
  /** Number of beads an item is in, by item. */
  readonly counts: Int32Array;
}

function gather(side: Side, beads: readonly Step[], which: 'source' | 'target'): BeadItems {
  const offsets = new Int32Array(beads.length + 1);
  const counts = new Int32Array(side.frequency.length);
  const stamp = new Int32Array(side.frequency.length).fill(-1);
  const rangeOf = ({ i, n, j, m }: Step): [number, number] => (which === 'source' ? [side.offsets[i]!, side.offsets[i + n]!] : [side.offsets[j]!, side.offsets[j + m]!]);
  let size = 0;
  for (const bead of beads) size += rangeOf(bead)[1] - rangeOf(bead)[0];
  const items = new Int32Array(size);
  let next = 0;
  beads.forEach((bead, index) => {
    const [from, to] = rangeOf(bead);
    for (let at = from; at < to; at++) {
      const item = side.items[at]!;
      if (stamp[item] === index) continue;
      stamp[item] = index;
      counts[item]!++;
      items[next++] = item;
    }
    offsets[index + 1] = next;
  });
  return { offsets, items: items.subarray(0, next), counts };
}

/** What is believed of the counterparts of one side's items: taker `t` has the givers at `offsets[t] …`, with what was known before as `prior`. */
interface Beliefs {
  readonly offsets: Int32Array;
  readonly givers: Int32Array;
  readonly prior: Float64Array;
  readonly weights: Float64Array;
  readonly kinds: Int8Array;
}

/**
 * Learns which items translate which from beads, in both directions, starting from the links known before: expectation–maximisation of
 * the model that scores beads (IBM model 1 with presence instead of order and with chance in place of the null word). Pairs that stand
 * together in one bead only are not learnt; what is known before counts as `WEIGHTS.strength` sightings.
 */
export function learnArrows(source: Side, target: Side, likely: readonly Step[], known: readonly Link[]): { forth: Arrows; back: Arrows } {
  const beads = likely.filter(({ n, m }) => n > 0 && m > 0);
  const sources = gather(source, beads, 'source');
  const targets = gather(target, beads, 'target');
  const sure = new Float64Array(beads.length);
  beads.forEach(({ confidence }, bead) => (sure[bead] = confidence));
  const { forth, back, kinds } = split(known);
  return {
    forth: learnDirection(sources, targets, sure, forth, kinds, source),
    back: learnDirection(targets, sources, sure, back, kinds, target),
  };
}

/** The arrows of links in both directions, and their kinds. */
export function split(links: readonly Link[]): { forth: Arrows; back: Arrows; kinds: Int8Array } {
  const size = links.length;
  const [sources, targets, kinds] = [new Int32Array(size), new Int32Array(size), new Int8Array(size)];
  const [forth, back] = [new Float64Array(size), new Float64Array(size)];
  for (let at = 0; at < size; at++) {
    const link = links[at]!;
    sources[at] = link.source;
    targets[at] = link.target;
    forth[at] = link.forth;
    back[at] = link.back;
    kinds[at] = link.kind;
  }
  return { forth: { givers: sources, takers: targets, weights: forth }, back: { givers: targets, takers: sources, weights: back }, kinds };
}

function learnDirection(givers: BeadItems, takers: BeadItems, sure: Float64Array, known: Arrows, kinds: Int8Array, side: Side): Arrows {
  const beliefs = propose(givers, takers, sure, known, kinds);
  const giverOdds = oddsOf(givers, side);
  for (let round = 0; round < WEIGHTS.iterations; round++) reestimate(beliefs, givers, takers, sure, giverOdds);
  const { offsets, givers: chosen, weights, prior } = beliefs;
  const odds = new Odds(side);
  odds.among(side.total / Math.max(1, side.count));
  const ends = new Int32Array(weights.length);
  for (let taker = 0; taker + 1 < offsets.length; taker++) ends.fill(taker, offsets[taker], offsets[taker + 1]);
  for (let at = 0; at < weights.length; at++) {
    if ((prior[at] === 0 && weights[at]! < WEIGHTS.weakest) || weights[at]! * (odds.of(chosen[at]!) - 1) < WEIGHTS.faint) weights[at] = 0;
  }
  return { givers: chosen, takers: ends, weights };
}

/** Places of a list by the item each belongs to: item `k` has `places[offsets[k]] …`. */
function indexBy(items: Int32Array, count: number): { offsets: Int32Array; places: Int32Array } {
  const offsets = new Int32Array(count + 1);
  for (const item of items) offsets[item + 1]!++;
  for (let item = 0; item < count; item++) offsets[item + 1]! += offsets[item]!;
  const next = offsets.slice();
  const places = new Int32Array(items.length);
  items.forEach((item, place) => (places[next[item]!++] = place));
  return { offsets, places };
}

/** The bead each item of a list stands in. */
function beadsOf({ offsets, items }: BeadItems): Int32Array {
  const beads = new Int32Array(items.length);
  for (let bead = 0; bead + 1 < offsets.length; bead++) beads.fill(bead, offsets[bead], offsets[bead + 1]);
  return beads;
}

/** In how many beads an item is, by item, each bead counting as much as it is sure. */
function weigh({ offsets, items, counts }: BeadItems, sure: Float64Array): Float64Array {
  const weights = new Float64Array(counts.length);
  for (let bead = 0; bead < sure.length; bead++) for (let at = offsets[bead]!; at < offsets[bead + 1]!; at++) weights[items[at]!]! += sure[bead]!;
  return weights;
}

/** The best few by gain, kept in order. */
class Best {
  readonly items = new Int32Array(WEIGHTS.partners);
  readonly gains = new Float64Array(WEIGHTS.partners);
  count = 0;

  offer(item: number, gain: number): void {
    const { items, gains } = this;
    const isFull = this.count === items.length;
    if (isFull && (gain < gains[this.count - 1]! || (gain === gains[this.count - 1] && item > items[this.count - 1]!))) return;
    let place = isFull ? this.count - 1 : this.count++;
    for (; place > 0 && (gains[place - 1]! < gain || (gains[place - 1] === gain && items[place - 1]! > item)); place--) {
      items[place] = items[place - 1]!;
      gains[place] = gains[place - 1]!;
    }
    items[place] = item;
    gains[place] = gain;
  }
}

/** For each taker the givers it may have: those known before, and those that are with it in more beads than chance would have it. */
function propose(givers: BeadItems, takers: BeadItems, sure: Float64Array, known: Arrows, knownKinds: Int8Array): Beliefs {
  const count = takers.counts.length;
  const knownOf = indexBy(known.takers, count);
  const seenIn = indexBy(takers.items, count);
  const beads = beadsOf(takers);
  const best = new Best();
  const [giverCounts, takerCounts] = [weigh(givers, sure), weigh(takers, sure)];
  const total = sure.reduce((sum, one) => sum + one, 0);
  const together = new Float64Array(count);
  const touched = new Int32Array(count);
  const isKnown = new Int32Array(count).fill(-1);
  const offsets = new Int32Array(count + 1);
  const chosen: number[] = [];
  const [prior, weights, kinds]: [number[], number[], number[]] = [[], [], []];
  for (let taker = 0; taker < count; taker++) {
    for (let at = knownOf.offsets[taker]!; at < knownOf.offsets[taker + 1]!; at++) {
      const place = knownOf.places[at]!;
      isKnown[known.givers[place]!] = taker;
      chosen.push(known.givers[place]!);
      prior.push(known.weights[place]!);
      weights.push(known.weights[place]!);
      kinds.push(knownKinds[place]!);
    }
    offsets[taker + 1] = chosen.length;
    // What stands in one bead only is together with nothing twice.
    if (takerCounts[taker]! <= WEIGHTS.together) continue;
    let size = 0;
    for (let at = seenIn.offsets[taker]!; at < seenIn.offsets[taker + 1]!; at++) {
      const bead = beads[seenIn.places[at]!]!;
      for (let k = givers.offsets[bead]!; k < givers.offsets[bead + 1]!; k++) {
        const giver = givers.items[k]!;
        if (giverCounts[giver]! <= WEIGHTS.together) continue;
        if (together[giver] === 0) touched[size++] = giver;
        together[giver]! += sure[bead]!;
      }
    }
    best.count = 0;
    for (let at = 0; at < size; at++) {
      const giver = touched[at]!;
      const product = takerCounts[taker]! * giverCounts[giver]!;
      const excess = together[giver]! - product / total;
      if (together[giver]! > WEIGHTS.together && excess > 0 && isKnown[giver] !== taker) best.offer(giver, (excess * excess) / product);
      together[giver] = 0;
    }
    let sum = 0;
    for (let at = 0; at < best.count; at++) sum += best.gains[at]!;
    for (let at = 0; at < best.count; at++) {
      chosen.push(best.items[at]!);
      prior.push(0);
      weights.push((0.5 * best.gains[at]!) / sum);
      kinds.push(KINDS.learnt);
    }
    offsets[taker + 1] = chosen.length;
  }
  return { offsets, givers: new Int32Array(chosen), prior: new Float64Array(prior), weights: new Float64Array(weights), kinds: new Int8Array(kinds) };
}

/** What each item of each bead says by being there. */
function oddsOf({ offsets, items }: BeadItems, side: Side): Float64Array {
  const odds = new Odds(side);
  const found = new Float64Array(items.length);
  for (let bead = 0; bead + 1 < offsets.length; bead++) {
    odds.among(offsets[bead + 1]! - offsets[bead]!);
    for (let at = offsets[bead]!; at < offsets[bead + 1]!; at++) found[at] = odds.of(items[at]!);
  }
  return found;
}

function reestimate(beliefs: Beliefs, givers: BeadItems, takers: BeadItems, sure: Float64Array, giverOdds: Float64Array): void {
  const { offsets, prior, weights, kinds } = beliefs;
  const { counts, seen } = expect(beliefs, givers, takers, sure, giverOdds);
  const rates = ratesOf(beliefs, counts, seen);
  for (let taker = 0; taker < seen.length; taker++) {
    for (let entry = offsets[taker]!; entry < offsets[taker + 1]!; entry++) {
      const before = prior[entry]! * (kinds[entry] === KINDS.learnt ? 1 : rates[kinds[entry]!]!);
      weights[entry] = before > 0
        ? (Math.max(0, counts[entry]! - WEIGHTS.own) + WEIGHTS.strength * before) / (Math.max(0, seen[taker]! - WEIGHTS.own) + WEIGHTS.strength)
        : Math.max(0, counts[entry]! - WEIGHTS.discount) / (seen[taker]! + WEIGHTS.unknown);
    }
  }
}

/** How often each link is used, in expectation, and how often each taker is seen. */
function expect({ offsets, givers: chosen, weights }: Beliefs, givers: BeadItems, takers: BeadItems, sure: Float64Array, giverOdds: Float64Array): { counts: Float64Array; seen: Float64Array } {
  const counts = new Float64Array(weights.length);
  const seen = new Float64Array(takers.counts.length);
  const odds = new Float64Array(givers.counts.length);
  for (let bead = 0; bead < sure.length; bead++) {
    const from = givers.offsets[bead]!;
    const to = givers.offsets[bead + 1]!;
    for (let at = from; at < to; at++) odds[givers.items[at]!] = giverOdds[at]!;
    for (let at = takers.offsets[bead]!; at < takers.offsets[bead + 1]!; at++) {
      const taker = takers.items[at]!;
      seen[taker]! += sure[bead]!;
      if (offsets[taker] === offsets[taker + 1]) continue;
      let likelihood = 1;
      for (let entry = offsets[taker]!; entry < offsets[taker + 1]!; entry++) likelihood += weights[entry]! * (odds[chosen[entry]!]! - 1);
      for (let entry = offsets[taker]!; entry < offsets[taker + 1]!; entry++) {
        const present = odds[chosen[entry]!]!;
        if (present > 0) counts[entry]! += (sure[bead]! * weights[entry]! * present) / likelihood;
      }
    }
    for (let at = from; at < to; at++) odds[givers.items[at]!] = 0;
  }
  return { counts, seen };
}

/** How much more or less often than first guessed the links of a kind are found, by kind. */
function ratesOf({ offsets, prior, kinds }: Beliefs, counts: Float64Array, seen: Float64Array): Float64Array {
  const found = new Float64Array(RATED).fill(WEIGHTS.rateStrength);
  const guessed = new Float64Array(RATED).fill(WEIGHTS.rateStrength);
  for (let taker = 0; taker < seen.length; taker++) {
    for (let entry = offsets[taker]!; entry < offsets[taker + 1]!; entry++) {
      if (kinds[entry] === KINDS.learnt) continue;
      found[kinds[entry]!]! += counts[entry]!;
      guessed[kinds[entry]!]! += prior[entry]! * seen[taker]!;
    }
  }
  return found.map((sum, kind) => Math.min(2, sum / guessed[kind]!));
}
