import { breakScores, FIRST_BREAK_RATES, readBreaks, refineBreakRates } from './evidence/breaks.js';
import { cognates } from './evidence/cognates.js';
import { firstLengthModels, refineLengthModel, type LengthModel } from './evidence/length.js';
import { linksWithout, type Evidence } from './evidence/list.js';
import { sameItems } from './evidence/same.js';
import { taughtLinks } from './evidence/taught.js';
import { WEIGHTS } from './data/weights.js';
import { layOut, type Band, type Grid } from './grid.js';
import { searchLattice, type Found, type Step } from './lattice.js';
import { learnArrows, split } from './learn.js';
import type { Lexicon } from './lexicon.js';
import { firstPriors, refinePriors, type Level, type TypePriors } from './priors.js';
import { scoreBeads, type BeadScore } from './score.js';
import { packTable, uniqueLinks, type Link, type Table } from './table.js';
import { measureSides, sliceSide, type Side } from './units.js';
import type { Vocabulary } from './vocabulary.js';

/** Two lists of texts, measured, with all that is known of them before they are aligned. */
export interface Bitext {
  readonly source: Side;
  readonly target: Side;
  readonly vocabulary: Vocabulary;
  /** What other bitexts of the same languages have taught. */
  readonly lexicon: Lexicon | undefined;
  /** Links by letters, figures and lexicon. */
  readonly known: readonly Link[];
  /** Signs at the break before each unit. */
  readonly sourceSigns: Int8Array;
  readonly targetSigns: Int8Array;
  /** Kinds of evidence that are left out, for measuring what they are worth. */
  readonly without: readonly Evidence[];
}

/** What is believed of a bitext: at first what holds for any, then what a pass has taught. */
export interface Beliefs {
  readonly length: LengthModel;
  readonly forth: Table;
  readonly back: Table;
  readonly priors: TypePriors;
  readonly sourceBreaks: readonly number[];
  readonly targetBreaks: readonly number[];
}

/** A point both sides are thought to share: before source unit `i` and target unit `j`. A path through it gains `weight` (log odds). */
export interface Anchor {
  readonly i: number;
  readonly j: number;
  readonly weight: number;
}

/** What is known of a bitext from outside its texts. */
export interface Constraints {
  /** Boundaries known from the level above. They attract the path and do not force it. */
  readonly anchors?: readonly Anchor[];
  /** Log odds for a missing passage to begin or end before a unit, by unit, the end of the text included. */
  readonly sourceEdge?: Float64Array;
  readonly targetEdge?: Float64Array;
  /** Log odds for the break before a unit to stand inside a bead, by unit (breaks of the level above). */
  readonly sourceJoin?: Float64Array;
  readonly targetJoin?: Float64Array;
  /** Extra log score of a bead with both sides (roles, position); `-Infinity` forbids it. */
  readonly extra?: BeadScore;
}

/** Measures two lists of texts and finds what can be known of them before they are aligned. */
export function prepareBitext(sourceTexts: readonly string[], targetTexts: readonly string[], lexicon?: Lexicon, without: readonly Evidence[] = []): Bitext {
  const { source, target, vocabulary } = measureSides(sourceTexts, targetTexts);
  return {
    source, target, vocabulary, lexicon, without,
    known: linksWithout(uniqueLinks([...(lexicon === undefined ? [] : taughtLinks(lexicon, vocabulary)), ...sameItems(source, target, vocabulary), ...cognates(source, target, vocabulary)]), vocabulary, without),
    sourceSigns: without.includes('breaks') ? new Int8Array(source.count) : readBreaks(sourceTexts),
    targetSigns: without.includes('breaks') ? new Int8Array(target.count) : readBreaks(targetTexts),
  };
}

/** Numerals ought to come back; small ones are often written in words. */
function expectedMass({ kinds, forms }: Vocabulary): Float64Array {
  const mass = new Float64Array(kinds.length);
  for (let item = 0; item < mass.length; item++) if (kinds[item] === 'number' && Number(forms[item]) > WEIGHTS.inWords) mass[item] = WEIGHTS.expected;
  return mass;
}

/** What holds for any text of a level, or for the texts that taught the lexicon: more than one guess where lengths leave it open. */
export function firstBeliefs({ source, target, vocabulary, known, lexicon, without }: Bitext, level: Level): readonly [Beliefs, ...Beliefs[]] {
  const expected = expectedMass(vocabulary);
  const { forth, back } = split(known);
  const taught = level === 'sentence' ? lexicon : undefined;
  const beliefs = {
    forth: packTable(forth, expected),
    back: packTable(back, expected),
    priors: taught === undefined ? firstPriors(level) : { logs: Float64Array.from(taught.types, Math.log), gaps: taught.gaps },
    sourceBreaks: taught?.sourceBreaks ?? FIRST_BREAK_RATES,
    targetBreaks: taught?.targetBreaks ?? FIRST_BREAK_RATES,
  };
  const [length, ...others] = firstLengthModels(source, target, taught);
  const weight = without.includes('length') ? 0 : WEIGHTS.length;
  return [{ ...beliefs, length: { ...length, weight } }, ...others.map((other) => ({ ...beliefs, length: { ...other, weight } }))];
}

/** What a pass has taught of this text: lengths, words, types of bead, breaks. */
export function learnBeliefs(bitext: Bitext, first: Beliefs, { steps, likely }: Pick<Found, 'steps' | 'likely'>, isQuick: boolean): Beliefs {
  const { source, target, sourceSigns, targetSigns, known, vocabulary } = bitext;
  const arrows = bitext.without.includes('learnt') ? split(known) : learnArrows(source, target, likely, known);
  const expected = expectedMass(vocabulary);
  return {
    length: refineLengthModel(first.length, beadLengths(steps, source, target)),
    forth: packTable(arrows.forth, expected),
    back: packTable(arrows.back, expected),
    // The quick look takes few types of bead into account: it says nothing of the others.
    priors: isQuick ? first.priors : refinePriors(first.priors, steps),
    sourceBreaks: refineBreakRates(first.sourceBreaks, sourceSigns, steps, 'source'),
    targetBreaks: refineBreakRates(first.targetBreaks, targetSigns, steps, 'target'),
  };
}

function beadLengths(steps: readonly Step[], source: Side, target: Side): (readonly [number, number])[] {
  const sum = (side: Side, from: number, count: number): number => {
    let total = 0;
    for (let unit = from; unit < from + count; unit++) total += side.lengths[unit]!;
    return total;
  };
  return steps.filter(({ n, m }) => n > 0 && m > 0).map(({ i, n, j, m }) => [sum(source, i, n), sum(target, j, m)] as const);
}

/** A part of a bitext that is searched by itself: units `[i, toI)` and `[j, toJ)`. */
export interface Window {
  readonly i: number;
  readonly j: number;
  readonly toI: number;
  readonly toJ: number;
}

/** One search through the lattice of a band, with all evidence. Steps count from the beginning of the whole bitext. */
export function searchWindow(bitext: Bitext, beliefs: Beliefs, band: Band, window: Window, constraints: Constraints, types: number): Found {
  const source = sliceSide(bitext.source, window.i, window.toI);
  const target = sliceSide(bitext.target, window.j, window.toJ);
  const nodes = layOut(band);
  const { forth, back, length, priors } = beliefs;
  const { extra, anchors = [] } = constraints;
  const sourceJoin = addTo(breakScores(bitext.sourceSigns.subarray(window.i, window.toI), beliefs.sourceBreaks), constraints.sourceJoin?.subarray(window.i));
  const targetJoin = addTo(breakScores(bitext.targetSigns.subarray(window.j, window.toJ), beliefs.targetBreaks), constraints.targetJoin?.subarray(window.j));
  const inWindow: BeadScore | undefined = extra === undefined || (window.i === 0 && window.j === 0) ? extra : (i, n, j, m) => extra(i + window.i, n, j + window.j, m);
  const { scores, crossed } = scoreBeads({ source, target, length, forth, back, types: priors.logs, sourceJoin, targetJoin, extra: inWindow }, nodes, types);
  const { steps, likely, weight } = searchLattice({
    nodes, types, scores, crossed,
    gaps: priors.gaps,
    sourceEdge: edgesOf(constraints.sourceEdge, window.i, window.toI, bitext.source.count),
    targetEdge: edgesOf(constraints.targetEdge, window.j, window.toJ, bitext.target.count),
    bonus: bonusOf(nodes, window, anchors),
  });
  return { steps: shift(steps, window), likely: shift(likely, window), weight };
}

function shift(steps: Step[], { i, j }: Window): Step[] {
  return i === 0 && j === 0 ? steps : steps.map((step) => ({ ...step, i: step.i + i, j: step.j + j }));
}

/** Edges inside a window; titles and footers make the ends of a text better places for a gap than any other. */
function edgesOf(known: Float64Array | undefined, from: number, to: number, count: number): Float64Array {
  const edges = known?.slice(from, to + 1) ?? new Float64Array(to - from + 1);
  if (from === 0) edges[0]! += WEIGHTS.rimBefore;
  if (to === count) edges[to - from]! += WEIGHTS.rimAfter;
  return edges;
}

function addTo(scores: Float64Array, more: Float64Array | undefined): Float64Array {
  if (more !== undefined) for (let unit = 0; unit < scores.length; unit++) scores[unit]! += more[unit]!;
  return scores;
}

function bonusOf({ from, to, starts, size, rows }: Grid, window: Window, anchors: readonly Anchor[]): Float32Array {
  const bonus = new Float32Array(size);
  for (const anchor of anchors) {
    const i = anchor.i - window.i;
    const j = anchor.j - window.j;
    if (i >= 0 && i < rows && j >= from[i]! && j <= to[i]!) bonus[starts[i]! + j - from[i]!] = anchor.weight;
  }
  return bonus;
}
