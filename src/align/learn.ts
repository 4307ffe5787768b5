import { WEIGHTS } from './data/weights.js';
import { KINDS, RATED } from './evidence/kinds.js';
import type { Step } from './lattice.js';
import type { Link } from './table.js';
import type { Side } from './units.js';

/** The distinct items of each bead, on one side: bead `k` has `items[offsets[k]] …`. */
interface BeadItems {
  readonly offsets: Int32Array;
  readonly items: Int32Array;
  /** Number of beads an item is in, by item. */
  readonly counts: Int32Array;
}

function gather(side: Side, ranges: readonly (readonly [from: number, count: number])[]): BeadItems {
  const offsets = new Int32Array(ranges.length + 1);
  const items: number[] = [];
  const counts = new Int32Array(side.frequency.length);
  const stamp = new Int32Array(side.frequency.length).fill(-1);
  ranges.forEach(([from, count], bead) => {
    for (let at = side.offsets[from]!; at < side.offsets[from + count]!; at++) {
      const item = side.items[at]!;
      if (stamp[item] === bead) continue;
      stamp[item] = bead;
      counts[item]!++;
      items.push(item);
    }
    offsets[bead + 1] = items.length;
  });
  return { offsets, items: Int32Array.from(items), counts };
}

/** Taker, giver, probability and kind of a link known before. */
type Known = readonly [taker: number, giver: number, prior: number, kind: number];

/** Counterparts of the items of one side: item `taker` has `givers[offsets[taker]] …` with `prior`, what was known before, and `weights`, what is believed. */
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
export function learnLinks(source: Side, target: Side, steps: readonly Step[], known: readonly Link[]): Link[] {
  const beads = steps.filter(({ n, m }) => n > 0 && m > 0);
  const sources = gather(source, beads.map(({ i, n }) => [i, n] as const));
  const targets = gather(target, beads.map(({ j, m }) => [j, m] as const));
  const sure = Float64Array.from(beads, ({ confidence }) => confidence);
  const forth = learnDirection(sources, targets, sure, known.map((link): Known => [link.target, link.source, link.forth, link.kind]), source);
  const back = learnDirection(targets, sources, sure, known.map((link): Known => [link.source, link.target, link.back, link.kind]), target);
  return collect(forth, back);
}

function collect(forth: Beliefs, back: Beliefs): Link[] {
  const items = forth.offsets.length - 1;
  const links = new Map<number, { source: number; target: number; forth: number; back: number; kind: number }>();
  for (let target = 0; target < items; target++) {
    for (let at = forth.offsets[target]!; at < forth.offsets[target + 1]!; at++) {
      if (forth.weights[at]! <= 0) continue;
      const source = forth.givers[at]!;
      links.set(source * items + target, { source, target, forth: forth.weights[at]!, back: 0, kind: forth.kinds[at]! });
    }
  }
  for (let source = 0; source < items; source++) {
    for (let at = back.offsets[source]!; at < back.offsets[source + 1]!; at++) {
      if (back.weights[at]! <= 0) continue;
      const target = back.givers[at]!;
      const link = links.get(source * items + target);
      if (link === undefined) links.set(source * items + target, { source, target, forth: 0, back: back.weights[at]!, kind: back.kinds[at]! });
      else link.back = back.weights[at]!;
    }
  }
  return [...links.values()];
}

function learnDirection(givers: BeadItems, takers: BeadItems, sure: Float64Array, known: readonly Known[], side: Side): Beliefs {
  const beliefs = propose(givers, takers, sure, known);
  for (let round = 0; round < WEIGHTS.iterations; round++) reestimate(beliefs, givers, takers, sure, side);
  for (let at = 0; at < beliefs.weights.length; at++) {
    if (beliefs.prior[at] === 0 && beliefs.weights[at]! < WEIGHTS.weakest) beliefs.weights[at] = 0;
  }
  return beliefs;
}

/** Beads of each item: the inverse of `BeadItems`. */
function invert({ offsets, items, counts }: BeadItems): { offsets: Int32Array; beads: Int32Array } {
  const starts = new Int32Array(counts.length + 1);
  counts.forEach((count, item) => (starts[item + 1] = starts[item]! + count));
  const beads = new Int32Array(items.length);
  const next = starts.slice();
  for (let bead = 0; bead + 1 < offsets.length; bead++) {
    for (let at = offsets[bead]!; at < offsets[bead + 1]!; at++) beads[next[items[at]!]!++] = bead;
  }
  return { offsets: starts, beads };
}

/** In how many beads an item is, by item, each bead counting as much as it is sure. */
function weigh({ offsets, items, counts }: BeadItems, sure: Float64Array): Float64Array {
  const weights = new Float64Array(counts.length);
  for (let bead = 0; bead < sure.length; bead++) for (let at = offsets[bead]!; at < offsets[bead + 1]!; at++) weights[items[at]!]! += sure[bead]!;
  return weights;
}

/** For each taker the givers it may have: those known before, and those that are with it in more beads than chance would have it. */
function propose(givers: BeadItems, takers: BeadItems, sure: Float64Array, known: readonly Known[]): Beliefs {
  const count = takers.counts.length;
  const knownOf = new Map<number, [number, number, number][]>();
  for (const [taker, giver, prior, kind] of known) {
    const list = knownOf.get(taker);
    if (list === undefined) knownOf.set(taker, [[giver, prior, kind]]);
    else list.push([giver, prior, kind]);
  }
  const { offsets: starts, beads } = invert(takers);
  const together = new Float64Array(count);
  const giverCounts = weigh(givers, sure);
  const takerCounts = weigh(takers, sure);
  const total = sure.reduce((sum, one) => sum + one, 0);
  const offsets = new Int32Array(count + 1);
  const chosen: number[] = [];
  const prior: number[] = [];
  const weights: number[] = [];
  const kinds: number[] = [];
  for (let taker = 0; taker < count; taker++) {
    const touched: number[] = [];
    for (let at = starts[taker]!; at < starts[taker + 1]!; at++) {
      const bead = beads[at]!;
      for (let k = givers.offsets[bead]!; k < givers.offsets[bead + 1]!; k++) {
        const giver = givers.items[k]!;
        if (together[giver] === 0) touched.push(giver);
        together[giver]! += sure[bead]!;
      }
    }
    const own = knownOf.get(taker) ?? [];
    const seen = new Set(own.map(([giver]) => giver));
    const frequency = takerCounts[taker]!;
    const found: { giver: number; gain: number }[] = [];
    for (const giver of touched) {
      const excess = together[giver]! - (frequency * giverCounts[giver]!) / total;
      if (together[giver]! > WEIGHTS.together && excess > 0 && !seen.has(giver)) found.push({ giver, gain: (excess * excess) / (frequency * giverCounts[giver]!) });
      together[giver] = 0;
    }
    found.sort((a, b) => b.gain - a.gain || a.giver - b.giver);
    for (const [giver, before, kind] of own) {
      kinds.push(kind);
      chosen.push(giver);
      prior.push(before);
      weights.push(before);
    }
    const kept = found.slice(0, WEIGHTS.partners);
    const sum = kept.reduce((all, { gain }) => all + gain, 0);
    for (const { giver, gain } of kept) {
      chosen.push(giver);
      kinds.push(KINDS.learnt);
      prior.push(0);
      weights.push((0.5 * gain) / sum);
    }
    offsets[taker + 1] = chosen.length;
  }
  return { offsets, givers: Int32Array.from(chosen), prior: Float64Array.from(prior), weights: Float64Array.from(weights), kinds: Int8Array.from(kinds) };
}

function reestimate({ offsets, givers: chosen, prior, weights, kinds }: Beliefs, givers: BeadItems, takers: BeadItems, sure: Float64Array, side: Side): void {
  const total = Math.max(1, side.total);
  const logAbsent = Float64Array.from(side.frequency, (frequency) => Math.log1p(-Math.min(frequency / total, 0.5)));
  const counts = new Float64Array(weights.length);
  const seen = new Float64Array(takers.counts.length);
  const chance = new Float64Array(logAbsent.length);
  const stamp = new Int32Array(logAbsent.length).fill(-1);
  for (let bead = 0; bead < sure.length; bead++) {
    const from = givers.offsets[bead]!;
    const to = givers.offsets[bead + 1]!;
    for (let at = from; at < to; at++) {
      const giver = givers.items[at]!;
      stamp[giver] = bead;
      chance[giver] = -Math.expm1((to - from) * logAbsent[giver]!);
    }
    for (let at = takers.offsets[bead]!; at < takers.offsets[bead + 1]!; at++) {
      const taker = takers.items[at]!;
      seen[taker]! += sure[bead]!;
      let likelihood = 1;
      for (let entry = offsets[taker]!; entry < offsets[taker + 1]!; entry++) {
        const giver = chosen[entry]!;
        likelihood += (stamp[giver] === bead ? weights[entry]! / chance[giver]! : 0) - weights[entry]!;
      }
      for (let entry = offsets[taker]!; entry < offsets[taker + 1]!; entry++) {
        const giver = chosen[entry]!;
        if (stamp[giver] === bead) counts[entry]! += (sure[bead]! * weights[entry]!) / chance[giver]! / likelihood;
      }
    }
  }
  const rates = ratesOf(offsets, prior, kinds, counts, seen);
  for (let taker = 0; taker < seen.length; taker++) {
    for (let entry = offsets[taker]!; entry < offsets[taker + 1]!; entry++) {
      const before = prior[entry]! * (kinds[entry]! < 0 ? 1 : rates[kinds[entry]!]!);
      weights[entry] = before > 0
        ? (Math.max(0, counts[entry]! - WEIGHTS.own) + WEIGHTS.strength * before) / (Math.max(0, seen[taker]! - WEIGHTS.own) + WEIGHTS.strength)
        : Math.max(0, counts[entry]! - WEIGHTS.discount) / (seen[taker]! + WEIGHTS.unknown);
    }
  }
}

/** How much more or less often than first guessed the links of a kind are found, by kind. */
function ratesOf(offsets: Int32Array, prior: Float64Array, kinds: Int8Array, counts: Float64Array, seen: Float64Array): Float64Array {
  const found = new Float64Array(RATED).fill(WEIGHTS.rateStrength);
  const guessed = new Float64Array(RATED).fill(WEIGHTS.rateStrength);
  for (let taker = 0; taker < seen.length; taker++) {
    for (let entry = offsets[taker]!; entry < offsets[taker + 1]!; entry++) {
      if (kinds[entry]! < 0) continue;
      found[kinds[entry]!]! += counts[entry]!;
      guessed[kinds[entry]!]! += prior[entry]! * seen[taker]!;
    }
  }
  return found.map((sum, kind) => Math.min(2, sum / guessed[kind]!));
}
