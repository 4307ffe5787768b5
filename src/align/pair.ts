import type { Role } from '../model.js';
import type { FlatDocument, FlatUnit } from './flatten.js';
import type { Step } from './lattice.js';
import { alignTexts, type Anchor, type Level } from './texts.js';

/** A bead between two documents: positions in their lists of a level. */
export interface PairBead {
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly confidence: number;
}

export type PairBeads = Readonly<Record<Level, readonly PairBead[]>>;
export type Mode = 'evidence' | 'position';

/** Log odds for a bead of questions with questions or answers with answers, and against a bead that mixes them. */
const SAME_ROLE = 1.5;
const OTHER_ROLE = -6;
/** Both sides having the same sequence of roles speaks for first with first, second with second. */
const SAME_PLACE = 2;
/** Log odds for a missing passage to begin or end inside an exchange. */
const INSIDE_EXCHANGE = -1.5;
/** Page furniture pairs only with evidence. */
const ASIDE = -3;
/** How strongly a boundary of the level above attracts the path, for a sure bead. */
const BOUNDARY = 6;

interface Part {
  /** Positions in the document's list of the level. */
  readonly at: readonly number[];
  readonly units: readonly FlatUnit[];
}

function part(units: readonly FlatUnit[], keep: (unit: FlatUnit) => boolean): Part {
  const at: number[] = [];
  units.forEach((unit, index) => {
    if (keep(unit)) at.push(index);
  });
  return { at, units: at.map((index) => units[index]!) };
}

const isSpoken = (unit: FlatUnit): boolean => unit.role !== 'other';

function toBeads(steps: readonly Step[], source: Part, target: Part): PairBead[] {
  return steps.map(({ i, n, j, m, confidence }) => ({ source: source.at.slice(i, i + n), target: target.at.slice(j, j + m), confidence }));
}

/** The role all units share, or null. */
function sharedRole(units: readonly FlatUnit[], from: number, count: number): Role | null {
  const role = units[from]!.role;
  for (let index = from + 1; index < from + count; index++) if (units[index]!.role !== role) return null;
  return role;
}

function roleScore(source: Part, target: Part): (i: number, n: number, j: number, m: number) => number {
  const same = source.units.length === target.units.length && source.units.every((unit, index) => unit.role === target.units[index]!.role);
  return (i, n, j, m) => {
    if (n === 0 || m === 0) return 0;
    const a = sharedRole(source.units, i, n);
    const b = sharedRole(target.units, j, m);
    const role = a !== null && a === b ? SAME_ROLE : OTHER_ROLE;
    return role + (same && i === j && n === 1 && m === 1 ? SAME_PLACE : 0);
  };
}

/** Aligns the spoken turns of two documents. */
function alignSpokenTurns(source: Part, target: Part): Step[] {
  return alignTexts(textsOf(source), textsOf(target), { level: 'turn', extra: roleScore(source, target), sourceEdge: edges(source), targetEdge: edges(target) });
}

/** A missing passage seldom begins or ends between a question and its answer. */
function edges({ units }: Part): Float64Array {
  const scores = new Float64Array(units.length + 1);
  for (let unit = 1; unit < units.length; unit++) if (units[unit]!.role === 'answer' && units[unit - 1]!.role === 'question') scores[unit] = INSIDE_EXCHANGE;
  return scores;
}

const textsOf = ({ units }: Part): string[] => units.map((unit) => unit.text);

/** Boundaries of the beads above, in positions of the level below. */
function anchorsFrom(above: readonly PairBead[], source: Part, target: Part): Anchor[] {
  const firstOf = ({ units }: Part): Map<number, number> => {
    const first = new Map<number, number>();
    units.forEach((unit, index) => {
      if (!first.has(unit.parent)) first.set(unit.parent, index);
    });
    return first;
  };
  const firstSource = firstOf(source);
  const firstTarget = firstOf(target);
  const anchors: Anchor[] = [];
  let i = source.units.length;
  let j = target.units.length;
  for (const bead of [...above].reverse()) {
    for (const index of bead.source) i = Math.min(i, firstSource.get(index) ?? i);
    for (const index of bead.target) j = Math.min(j, firstTarget.get(index) ?? j);
    anchors.push({ i, j, weight: BOUNDARY * bead.confidence });
  }
  return anchors.reverse();
}

/** The level below a level: its spoken units by evidence with the beads above as soft boundaries, its asides inside paired asides. */
function alignBelow(level: 'paragraph' | 'sentence', above: readonly PairBead[], aboveUnits: readonly FlatUnit[], source: FlatDocument, target: FlatDocument): PairBead[] {
  const spoken = above.filter((bead) => bead.source.length > 0 && bead.target.length > 0);
  const a = part(source[level], isSpoken);
  const b = part(target[level], isSpoken);
  const isAside = (bead: PairBead): boolean => bead.source.length > 0 && aboveUnits[bead.source[0]!]!.role === 'other';
  const anchors = anchorsFrom(spoken.filter((bead) => !isAside(bead)), a, b);
  const beads = toBeads(alignTexts(textsOf(a), textsOf(b), { level, anchors }), a, b);
  const pairedSource = new Set<number>();
  const pairedTarget = new Set<number>();
  for (const bead of spoken.filter(isAside)) {
    const left = part(source[level], (unit) => bead.source.includes(unit.parent) && !isSpoken(unit));
    const right = part(target[level], (unit) => bead.target.includes(unit.parent) && !isSpoken(unit));
    left.at.forEach((index) => pairedSource.add(index));
    right.at.forEach((index) => pairedTarget.add(index));
    beads.push(...toBeads(alignTexts(textsOf(left), textsOf(right), { level }), left, right));
  }
  const alone = (units: readonly FlatUnit[], paired: ReadonlySet<number>): number[] => part(units, (unit) => !isSpoken(unit)).at.filter((index) => !paired.has(index));
  for (const index of alone(source[level], pairedSource)) beads.push({ source: [index], target: [], confidence: 1 });
  for (const index of alone(target[level], pairedTarget)) beads.push({ source: [], target: [index], confidence: 1 });
  return beads;
}

/** Turns that are nobody's (titles, page furniture) pair one with one, in order, and only where the spoken turns around them allow it. */
function alignAsides(source: readonly FlatUnit[], target: readonly FlatUnit[], spoken: readonly Step[]): PairBead[] {
  const a = part(source, (unit) => !isSpoken(unit));
  const b = part(target, (unit) => !isSpoken(unit));
  const before = (units: readonly FlatUnit[], { at }: Part): number[] => {
    let count = 0;
    const counts = units.map((unit) => (isSpoken(unit) ? count++ : count));
    return at.map((index) => counts[index]!);
  };
  const spokenBeforeA = before(source, a);
  const spokenBeforeB = before(target, b);
  const lowest = new Map<number, number>([[0, 0]]);
  const highest = new Map<number, number>([[0, 0]]);
  for (const { i, n, j, m } of spoken) {
    for (let at = i + 1; at <= i + n; at++) if (!lowest.has(at)) lowest.set(at, at === i + n ? j + m : j);
    for (let at = n === 0 ? i : i + 1; at <= i + n; at++) highest.set(at, j + m);
  }
  const extra = (i: number, n: number, j: number, m: number): number => {
    if (n === 0 || m === 0) return 0;
    if (n !== 1 || m !== 1) return -Infinity;
    const place = spokenBeforeA[i]!;
    const other = spokenBeforeB[j]!;
    return other >= lowest.get(place)! && other <= highest.get(place)! ? ASIDE : -Infinity;
  };
  return toBeads(alignTexts(textsOf(a), textsOf(b), { level: 'turn', extra }), a, b);
}

/** Aligns two documents at all three levels by the evidence in their texts. Every unit is in exactly one bead of its level. */
export function alignByEvidence(source: FlatDocument, target: FlatDocument): PairBeads {
  const a = part(source.turn, isSpoken);
  const b = part(target.turn, isSpoken);
  const spoken = alignSpokenTurns(a, b);
  const turn = [...toBeads(spoken, a, b), ...alignAsides(source.turn, target.turn, spoken)];
  const paragraph = alignBelow('paragraph', turn, source.turn, source, target);
  const sentence = alignBelow('sentence', paragraph, source.paragraph, source, target);
  return { turn, paragraph, sentence };
}

/** First with first, second with second: turns by exchange and role, paragraphs and sentences by their place inside. */
export function alignByPosition(source: FlatDocument, target: FlatDocument): PairBeads {
  const turn = byKey(source.turn, target.turn, turnKeys);
  const paragraph = byKey(source.paragraph, target.paragraph, insideKeys(turn));
  const sentence = byKey(source.sentence, target.sentence, insideKeys(paragraph));
  return { turn, paragraph, sentence };
}

type Keys = (units: readonly FlatUnit[], side: 'source' | 'target') => string[];

/** `2 answer 0`: the first answer turn after the second question. */
const turnKeys: Keys = (units) => {
  let exchange = 0;
  const seen = new Map<string, number>();
  return units.map(({ role }) => {
    if (role === 'question') exchange++;
    const group = role === 'other' ? role : `${exchange} ${role}`;
    const place = seen.get(group) ?? 0;
    seen.set(group, place + 1);
    return `${group} ${place}`;
  });
};

function insideKeys(above: readonly PairBead[]): Keys {
  return (units, side) => {
    const beadOf = new Map<number, number>();
    above.forEach((bead, index) => bead[side].forEach((unit) => beadOf.set(unit, index)));
    const seen = new Map<number, number>();
    return units.map(({ parent }) => {
      const bead = beadOf.get(parent)!;
      const place = seen.get(bead) ?? 0;
      seen.set(bead, place + 1);
      return `${bead} ${place}`;
    });
  };
}

function byKey(source: readonly FlatUnit[], target: readonly FlatUnit[], keys: Keys): PairBead[] {
  const places = new Map(keys(target, 'target').map((key, index) => [key, index]));
  const taken = new Set<number>();
  const beads: PairBead[] = keys(source, 'source').map((key, index) => {
    const partner = places.get(key);
    if (partner === undefined) return { source: [index], target: [], confidence: 1 };
    taken.add(partner);
    return { source: [index], target: [partner], confidence: 1 };
  });
  target.forEach((_, index) => {
    if (!taken.has(index)) beads.push({ source: [], target: [index], confidence: 1 });
  });
  return beads;
}
