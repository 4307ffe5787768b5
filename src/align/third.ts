import { Components } from './components.js';
import type { PairBead } from './pair.js';

const isPaired = ({ source, target }: PairBead): boolean => source.length > 0 && target.length > 0;

/** Units of the three documents under one numbering: of the source, of the third, of the target. */
function sizesOf(toThird: readonly PairBead[], fromThird: readonly PairBead[]): [number, number, number] {
  const most = (lists: readonly (readonly number[])[]): number => lists.reduce((size, list) => list.reduce((most, unit) => Math.max(most, unit + 1), size), 0);
  return [most(toThird.map(({ source }) => source)), most([...toThird.map(({ target }) => target), ...fromThird.map(({ source }) => source)]), most(fromThird.map(({ target }) => target))];
}

/**
 * The beads between a source and a target that follow from their beads with a third document, each as sure as the least sure of those.
 * Of what the third document lacks they say nothing: such units are alone, with confidence 0.
 */
function compose(toThird: readonly PairBead[], fromThird: readonly PairBead[]): PairBead[] {
  const components = new Components(sizesOf(toThird, fromThird));
  const [sources, thirds, targets] = components.starts as [number, number, number];
  const silent = new Set<number>();
  for (const { source, target, confidence } of toThird) {
    const units = [...source.map((unit) => sources + unit), ...target.map((unit) => thirds + unit)];
    if (target.length === 0) for (const unit of units) silent.add(unit);
    components.join(units, confidence);
  }
  for (const { source, target, confidence } of fromThird) {
    const units = [...source.map((unit) => thirds + unit), ...target.map((unit) => targets + unit)];
    if (source.length === 0) for (const unit of units) silent.add(unit);
    components.join(units, confidence);
  }
  const beads = new Map<number, { source: number[]; target: number[]; confidence: number }>();
  const put = (unit: number, side: 'source' | 'target', place: number): void => {
    const root = components.find(unit);
    const bead = beads.get(root) ?? { source: [], target: [], confidence: components.confidence[root]! };
    bead[side].push(place);
    if (silent.has(unit)) bead.confidence = 0;
    beads.set(root, bead);
  };
  for (const { source } of toThird) for (const unit of source) put(sources + unit, 'source', unit);
  for (const { target } of fromThird) for (const unit of target) put(targets + unit, 'target', unit);
  return [...beads.values()];
}

const keyOf = ({ source, target }: PairBead): string => `${source.join(' ')}|${target.join(' ')}`;

/** Average confidence over units. */
function sureness(beads: readonly PairBead[]): number {
  let units = 0;
  let sum = 0;
  for (const { source, target, confidence } of beads) {
    units += source.length + target.length;
    sum += confidence * (source.length + target.length);
  }
  return units === 0 ? 0 : sum / units;
}

/** Beads by the stretch they lie in; stretches begin where both alignments begin a bead together. */
function inStretches(beads: readonly PairBead[], cuts: readonly PairBead[]): PairBead[][] {
  const stretches: PairBead[][] = Array.from({ length: cuts.length + 1 }, () => []);
  for (const bead of beads) {
    const side = bead.source.length > 0 ? 'source' : 'target';
    let low = 0;
    let high = cuts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cuts[middle]![side][0]! <= bead[side][0]!) low = middle + 1;
      else high = middle;
    }
    stretches[low]!.push(bead);
  }
  return stretches;
}

const unitsIn = (beads: readonly PairBead[]): string => {
  const rising = (side: 'source' | 'target'): string => beads.flatMap((bead) => [...bead[side]]).sort((a, b) => a - b).join(' ');
  return `${rising('source')}|${rising('target')}`;
};

/**
 * The beads of one level between two documents, corrected by a third: where the way through the third document is surer than the direct
 * one, on average over the units of a stretch, it is taken. All three lists run in the order of the texts and cover each document once.
 */
export function correctByThird(direct: readonly PairBead[], toThird: readonly PairBead[], fromThird: readonly PairBead[]): PairBead[] {
  const composed = compose(toThird, fromThird);
  const startOf = ({ source, target }: PairBead): string => `${source[0]} ${target[0]}`;
  const starts = new Set(composed.filter(isPaired).map(startOf));
  const cuts = direct.filter((bead) => isPaired(bead) && starts.has(startOf(bead)));
  const theirs = inStretches(composed, cuts);
  return inStretches(direct, cuts).flatMap((ours, stretch) => {
    const other = theirs[stretch]!;
    const known = new Set(ours.map(keyOf));
    if (other.length === ours.length && other.every((bead) => known.has(keyOf(bead)))) return ours;
    return sureness(other) > sureness(ours) && unitsIn(ours) === unitsIn(other) ? inOrder(other) : ours;
  });
}

/** Beads of a stretch in the order of both texts; the source goes first where they leave it open. */
function inOrder(beads: readonly PairBead[]): PairBead[] {
  const paired = beads.filter(isPaired).sort((a, b) => a.source[0]! - b.source[0]!);
  const alone = (side: 'source' | 'target', before: number): PairBead[] =>
    beads.filter((bead) => !isPaired(bead) && bead[side].length > 0 && bead[side][0]! < before && !placed.has(bead)).sort((a, b) => a[side][0]! - b[side][0]!);
  const placed = new Set<PairBead>();
  const ordered: PairBead[] = [];
  const add = (found: readonly PairBead[]): void => found.forEach((bead) => {
    placed.add(bead);
    ordered.push(bead);
  });
  for (const bead of paired) {
    add(alone('source', bead.source[0]!));
    add(alone('target', bead.target[0]!));
    add([bead]);
  }
  add(alone('source', Infinity));
  add(alone('target', Infinity));
  return ordered;
}
