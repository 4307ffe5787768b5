import { WEIGHTS } from './data/weights.js';
import type { FlatUnit } from './flatten.js';
import type { Step } from './lattice.js';
import { isSpoken, select, toBeads, type PairBead, type Selection } from './pair.js';
import { alignTexts } from './texts.js';

const isAside = (unit: FlatUnit): boolean => !isSpoken(unit);
const textsOf = ({ units }: Selection): string[] => units.map((unit) => unit.text);

/** How many spoken turns stand before each aside. */
function spokenBefore(units: readonly FlatUnit[], { at }: Selection): number[] {
  let count = 0;
  const counts = units.map((unit) => (isSpoken(unit) ? count++ : count));
  return at.map((index) => counts[index]!);
}

/** For each place between source turns the target places the alignment of the spoken turns leaves open: lowest and highest. */
function openPlaces(spoken: readonly Step[]): { lowest: Map<number, number>; highest: Map<number, number> } {
  const lowest = new Map<number, number>([[0, 0]]);
  const highest = new Map<number, number>([[0, 0]]);
  for (const { i, n, j, m } of spoken) {
    for (let at = i + 1; at <= i + n; at++) if (!lowest.has(at)) lowest.set(at, at === i + n ? j + m : j);
    for (let at = n === 0 ? i : i + 1; at <= i + n; at++) highest.set(at, j + m);
  }
  return { lowest, highest };
}

/** Turns that are nobody's (titles, page furniture) pair one with one, in order, and only where the spoken turns around them allow it. */
export function alignAsides(source: readonly FlatUnit[], target: readonly FlatUnit[], spoken: readonly Step[]): PairBead[] {
  const a = select(source, isAside);
  const b = select(target, isAside);
  const beforeA = spokenBefore(source, a);
  const beforeB = spokenBefore(target, b);
  const { lowest, highest } = openPlaces(spoken);
  const extra = (i: number, n: number, j: number, m: number): number => {
    if (n !== 1 || m !== 1) return -Infinity;
    const place = beforeA[i]!;
    const other = beforeB[j]!;
    return other >= lowest.get(place)! && other <= highest.get(place)! ? WEIGHTS.aside : -Infinity;
  };
  return toBeads(alignTexts(textsOf(a), textsOf(b), { level: 'turn', extra }), a, b);
}

/** Paragraphs and sentences of asides: inside the asides that pair, and alone in the others. */
export function alignInsideAsides(level: 'paragraph' | 'sentence', asides: readonly PairBead[], source: readonly FlatUnit[], target: readonly FlatUnit[]): PairBead[] {
  const inside = (units: readonly FlatUnit[]): Map<number, number[]> => {
    const found = new Map<number, number[]>();
    units.forEach((unit, index) => {
      if (isSpoken(unit)) return;
      const known = found.get(unit.turn);
      if (known === undefined) found.set(unit.turn, [index]);
      else known.push(index);
    });
    return found;
  };
  const [left, right] = [inside(source), inside(target)];
  const pick = (units: readonly FlatUnit[], of: ReadonlyMap<number, number[]>, turns: readonly number[]): Selection => {
    const at = turns.flatMap((turn) => of.get(turn) ?? []);
    return { at, units: at.map((index) => units[index]!) };
  };
  return asides.flatMap((bead) => {
    const a = pick(source, left, bead.source);
    const b = pick(target, right, bead.target);
    return toBeads(alignTexts(textsOf(a), textsOf(b), { level }), a, b);
  });
}
