import { compareText } from '../interview.js';
import type { LanguageTag } from '../model.js';
import { FIRST_BREAK_RATES, readBreaks, refineBreakRates } from './evidence/breaks.js';
import { firstLengthModel, refineLengthModel } from './evidence/length.js';
import { sameItems } from './evidence/same.js';
import { learnArrows } from './learn.js';
import type { Lexicon } from './lexicon.js';
import type { Step } from './lattice.js';
import { firstPriors, refinePriors } from './priors.js';
import type { Arrows } from './table.js';
import { measureSides, type Side } from './units.js';
import type { Vocabulary } from './vocabulary.js';

/** A bitext whose beads are known. */
export interface AlignedTexts {
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly steps: readonly Step[];
}

/** Entries that say less are left out: below .05 half of them go and no set loses; below .1 sets begin to lose. */
const WEAKEST = 0.05;
/** Probabilities are kept to this fraction. */
const FINEST = 1e4;

/**
 * Learns what all bitexts of a pair of languages teach together: words, lengths, types of bead, breaks. Counterparts by letters are
 * left to each bitext: it finds them by itself, and a word that met its like nowhere teaches nobody.
 */
export function learnLexicon(source: LanguageTag, target: LanguageTag, bitexts: readonly AlignedTexts[]): Lexicon {
  const { sourceTexts, targetTexts, steps } = joinBitexts(bitexts);
  const sides = measureSides(sourceTexts, targetTexts);
  const { ratio, variance } = refineLengthModel(firstLengthModel(sides.source, sides.target, undefined), beadLengths(steps, sides.source, sides.target));
  const { logs, gaps } = refinePriors(firstPriors('sentence'), steps);
  const arrows = learnArrows(sides.source, sides.target, steps, sameItems(sides.source, sides.target, sides.vocabulary));
  return {
    source, target, ratio, variance, gaps,
    entries: entriesOf(arrows, sides.vocabulary),
    types: Array.from(logs, Math.exp),
    sourceBreaks: refineBreakRates(FIRST_BREAK_RATES, readBreaks(sourceTexts), steps, 'source'),
    targetBreaks: refineBreakRates(FIRST_BREAK_RATES, readBreaks(targetTexts), steps, 'target'),
  };
}

/** The links of both directions together, by source and target; numerals are left out. */
function entriesOf({ forth, back }: { forth: Arrows; back: Arrows }, { kinds, keys }: Vocabulary): [string, string, number, number][] {
  const links = new Map<number, [string, string, number, number]>();
  const add = (source: number, target: number, column: 2 | 3, weight: number): void => {
    if (kinds[source] === 'number') return;
    const at = source * keys.length + target;
    const known = links.get(at) ?? [keys[source]!, keys[target]!, 0, 0];
    known[column] = Math.round(weight * FINEST) / FINEST;
    links.set(at, known);
  };
  forth.weights.forEach((weight, at) => weight >= WEAKEST && add(forth.givers[at]!, forth.takers[at]!, 2, weight));
  back.weights.forEach((weight, at) => weight >= WEAKEST && add(back.takers[at]!, back.givers[at]!, 3, weight));
  return [...links.values()].sort(([a, b], [c, d]) => compareText(a, c) || compareText(b, d));
}

function joinBitexts(bitexts: readonly AlignedTexts[]): { sourceTexts: string[]; targetTexts: string[]; steps: Step[] } {
  const steps: Step[] = [];
  let i = 0;
  let j = 0;
  for (const { source, target, steps: own } of bitexts) {
    for (const step of own) steps.push({ ...step, i: step.i + i, j: step.j + j });
    i += source.length;
    j += target.length;
  }
  return { sourceTexts: bitexts.flatMap((each) => each.source), targetTexts: bitexts.flatMap((each) => each.target), steps };
}

/** Lengths of both sides of the beads that have both. */
function beadLengths(steps: readonly Step[], source: Side, target: Side): [number, number][] {
  const sum = ({ lengths }: Side, from: number, count: number): number => lengths.subarray(from, from + count).reduce((total, length) => total + length, 0);
  return steps.filter(({ n, m }) => n > 0 && m > 0).map(({ i, n, j, m }) => [sum(source, i, n), sum(target, j, m)]);
}
