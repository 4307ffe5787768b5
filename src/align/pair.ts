import type { Role } from '../model.js';
import { alignAsides, alignInsideAsides } from './asides.js';
import { prepareBitext, type Anchor, type Constraints } from './bitext.js';
import { WEIGHTS } from './data/weights.js';
import type { FlatDocument, FlatUnit } from './flatten.js';
import type { Step } from './lattice.js';
import type { Lexicon } from './lexicon.js';
import type { Level } from './priors.js';
import type { BeadScore } from './score.js';
import { alignBitext, joins, realign, unpaired, type AlignedBitext } from './texts.js';
import { alignWholes, type Parts } from './wholes.js';

/** A bead between two documents: positions in their lists of a level. */
export interface PairBead {
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly confidence: number;
  /** Two units on either side that have changed places. */
  readonly crossed?: boolean;
}

export type PairBeads = Readonly<Record<Level, readonly PairBead[]>>;

/** Units of a document that are said by somebody, or those that are not, with their positions in the document's list of the level. */
export interface Selection {
  readonly at: readonly number[];
  readonly units: readonly FlatUnit[];
}

export function select(units: readonly FlatUnit[], keep: (unit: FlatUnit) => boolean): Selection {
  const at: number[] = [];
  units.forEach((unit, index) => {
    if (keep(unit)) at.push(index);
  });
  return { at, units: at.map((index) => units[index]!) };
}

export const isSpoken = (unit: FlatUnit): boolean => unit.role !== 'other';

export function toBeads(steps: readonly Step[], source: Selection, target: Selection): PairBead[] {
  return steps.map(({ i, n, j, m, confidence, crossed }) => ({
    source: source.at.slice(i, i + n), target: target.at.slice(j, j + m), confidence, ...(crossed === true ? { crossed } : {}),
  }));
}

/** Aligns two documents at all three levels by the evidence in their texts. Every unit is in exactly one bead of its level. */
export function alignByEvidence(source: FlatDocument, target: FlatDocument, lexicon?: Lexicon): PairBeads {
  const spoken = alignSpoken(spokenOf(source), spokenOf(target), lexicon);
  const asides = alignAsides(source.turn, target.turn, spoken.turn.steps);
  const beads = (level: Level): PairBead[] => {
    const { steps, source: a, target: b } = spoken[level];
    return [...toBeads(steps, a, b), ...(level === 'turn' ? asides : alignInsideAsides(level, asides, source[level], target[level]))];
  };
  return { turn: beads('turn'), paragraph: beads('paragraph'), sentence: beads('sentence') };
}

type Spoken = Readonly<Record<Level, Selection>>;

function spokenOf(document: FlatDocument): Spoken {
  return { turn: select(document.turn, isSpoken), paragraph: select(document.paragraph, isSpoken), sentence: select(document.sentence, isSpoken) };
}

interface SpokenSteps {
  readonly source: Selection;
  readonly target: Selection;
  readonly steps: readonly Step[];
}

/**
 * Sentences first, with the breaks of turns and the roles as soft evidence; turns by way of their sentences; sentences again between
 * the boundaries of turns; paragraphs by way of their sentences.
 */
function alignSpoken(source: Spoken, target: Spoken, lexicon: Lexicon | undefined): Readonly<Record<Level, SpokenSteps>> {
  const at = (level: Level, steps: readonly Step[]): SpokenSteps => ({ source: source[level], target: target[level], steps });
  if (source.sentence.at.length === 0 || target.sentence.at.length === 0) {
    const alone = (level: Level): SpokenSteps => at(level, unpaired(source[level].at.length, target[level].at.length));
    return { turn: alone('turn'), paragraph: alone('paragraph'), sentence: alone('sentence') };
  }
  const bitext = prepareBitext(textsOf(source.sentence), textsOf(target.sentence), lexicon);
  const [sourceTurns, targetTurns] = [partsOf(source, 'turn'), partsOf(target, 'turn')];
  const constraints: Constraints = { sourceJoin: joins(sourceTurns), targetJoin: joins(targetTurns), extra: sameRole(source.sentence, target.sentence, WEIGHTS.roleOfSentence) };
  const first = alignBitext(bitext, 'sentence', constraints);
  const turns = alignTurns(first, source.turn, target.turn, sourceTurns, targetTurns);
  const again = realign(first, { ...constraints, anchors: boundaries(turns, sourceTurns, targetTurns) });
  const [sourceParagraphs, targetParagraphs] = [partsOf(source, 'paragraph'), partsOf(target, 'paragraph')];
  // Where every turn is one paragraph there is nothing to add.
  if (sameParts(sourceTurns, sourceParagraphs) && sameParts(targetTurns, targetParagraphs)) return { turn: at('turn', turns), paragraph: at('paragraph', turns), sentence: at('sentence', again.steps) };
  const inParagraphs = boundaries(turns, parentsOf(source), parentsOf(target));
  const paragraphs = alignWholes('paragraph', again, sourceParagraphs, targetParagraphs, { anchors: inParagraphs, extra: sameRole(source.paragraph, target.paragraph, WEIGHTS.roleOfSentence) });
  return { turn: at('turn', turns), paragraph: at('paragraph', paragraphs), sentence: at('sentence', again.steps) };
}

const textsOf = ({ units }: Selection): string[] => units.map((unit) => unit.text);

/** For each spoken sentence its place among the spoken turns or paragraphs. */
function partsOf(spoken: Spoken, level: 'turn' | 'paragraph'): Parts {
  const places = new Map(spoken[level].at.map((index, place) => [index, place]));
  return { of: Int32Array.from(spoken.sentence.units, (unit) => places.get(unit[level])!), count: spoken[level].at.length };
}

const sameParts = (a: Parts, b: Parts): boolean => a.count === b.count && a.of.every((whole, part) => whole === b.of[part]);

/** For each spoken paragraph its place among the spoken turns. */
function parentsOf(spoken: Spoken): Parts {
  const places = new Map(spoken.turn.at.map((index, place) => [index, place]));
  return { of: Int32Array.from(spoken.paragraph.units, (unit) => places.get(unit.turn)!), count: spoken.turn.at.length };
}

function alignTurns(sentences: AlignedBitext, source: Selection, target: Selection, sourceParts: Parts, targetParts: Parts): Step[] {
  const byRole = sameRole(source, target, WEIGHTS.roleOfTurn);
  const same = source.units.length === target.units.length && source.units.every((unit, index) => unit.role === target.units[index]!.role);
  const extra: BeadScore = (i, n, j, m) => byRole(i, n, j, m) + (same && i === j && n === 1 && m === 1 ? WEIGHTS.samePlace : 0);
  return alignWholes('turn', sentences, sourceParts, targetParts, { extra, sourceEdge: edges(source), targetEdge: edges(target) });
}

/** The role units share, or null. */
function sharedRole(units: readonly FlatUnit[], from: number, count: number): Role | null {
  const role = units[from]!.role;
  for (let index = from + 1; index < from + count; index++) if (units[index]!.role !== role) return null;
  return role;
}

/** Log odds of a bead whose units are not all of one role. */
function sameRole(source: Selection, target: Selection, mixed: number): BeadScore {
  return (i, n, j, m) => {
    const role = sharedRole(source.units, i, n);
    return role !== null && role === sharedRole(target.units, j, m) ? 0 : mixed;
  };
}

/** A missing passage seldom begins or ends between a question and its answer. */
function edges({ units }: Selection): Float64Array {
  const scores = new Float64Array(units.length + 1);
  for (let unit = 1; unit < units.length; unit++) if (units[unit]!.role === 'answer' && units[unit - 1]!.role === 'question') scores[unit] = WEIGHTS.insideExchange;
  return scores;
}

/** Boundaries of the beads above, in places of the level below: where a bead with both sides begins, and where one ends. */
function boundaries(above: readonly Step[], source: Parts, target: Parts): Anchor[] {
  const [firstSource, firstTarget] = [firstOf(source), firstOf(target)];
  const weights = new Map<number, Anchor>();
  const add = (i: number, j: number, confidence: number): void => {
    const [from, to] = [firstSource[i]!, firstTarget[j]!];
    if ((from === 0 && to === 0) || (from === source.of.length && to === target.of.length)) return;
    const weight = WEIGHTS.boundary * confidence;
    const key = from * (target.of.length + 1) + to;
    if ((weights.get(key)?.weight ?? 0) < weight) weights.set(key, { i: from, j: to, weight });
  };
  for (const { i, n, j, m, confidence } of above) {
    if (n === 0 || m === 0) continue;
    add(i, j, confidence);
    add(i + n, j + m, confidence);
  }
  return [...weights.values()];
}

/** First part of each whole, and the number of parts after the last. */
function firstOf({ of, count }: Parts): Int32Array {
  const first = new Int32Array(count + 1).fill(of.length);
  for (let part = of.length - 1; part >= 0; part--) first[of[part]!] = part;
  for (let whole = count - 1; whole >= 0; whole--) first[whole] = Math.min(first[whole]!, first[whole + 1]!);
  return first;
}

