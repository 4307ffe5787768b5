import { fullBand } from './band.js';
import { WEIGHTS } from './data/weights.js';
import { breakScores, firstBreakRates, readBreaks, refineBreakRates } from './evidence/breaks.js';
import { cognates } from './evidence/cognates.js';
import { firstLengthModel, refineLengthModel, type LengthModel } from './evidence/length.js';
import { sameItems } from './evidence/same.js';
import { layOut } from './grid.js';
import { bestPath, type Search, type Step } from './lattice.js';
import { lexiconLinks, type LexiconIndex } from './lexicon.js';
import { learnLinks } from './learn.js';
import { firstPriors, refinePriors, type Level, type TypePriors } from './priors.js';
import { beadScorer, type BeadScore } from './score.js';
import { packTable, type Link } from './table.js';
import { measureSides, type Side } from './units.js';

/** A point both sides are thought to share: before source unit `i` and target unit `j`. A path through it gains `weight` (log odds). */
export interface Anchor {
  readonly i: number;
  readonly j: number;
  readonly weight: number;
}

export type { Level };

export interface AlignTextsOptions {
  readonly level?: Level;
  /** Boundaries known from the level above. They attract the path and do not force it. */
  readonly anchors?: readonly Anchor[];
  /** Log odds for a missing passage to begin or end before a unit, by unit, the end of the text included. */
  readonly sourceEdge?: Float64Array;
  readonly targetEdge?: Float64Array;
  readonly lexicon?: LexiconIndex;
  /** Extra log score of a bead with both sides, on top of all evidence in the texts (roles, position); `-Infinity` forbids it. */
  readonly extra?: (i: number, n: number, j: number, m: number) => number;
}

/**
 * Aligns two lists of texts in order: every text of both sides is in exactly one step, in the order of the texts.
 * Two passes: the second with what the first taught of lengths and words.
 */
export function alignTexts(sourceTexts: readonly string[], targetTexts: readonly string[], options: AlignTextsOptions = {}): Step[] {
  if (sourceTexts.length === 0 || targetTexts.length === 0) return apart(sourceTexts.length, targetTexts.length);
  const { source, target, vocabulary } = measureSides(sourceTexts, targetTexts);
  const known = uniqueLinks([...(options.lexicon === undefined ? [] : lexiconLinks(options.lexicon, vocabulary)), ...sameItems(source, target, vocabulary), ...cognates(source, target, vocabulary)]);
  const items = vocabulary.kinds.length;
  const nodes = layOut(fullBand(source.count, target.count, options.anchors ?? []));
  const signs = { source: readBreaks(sourceTexts), target: readBreaks(targetTexts) };
  const pass = (length: LengthModel, links: readonly Link[], priors: TypePriors, rates: readonly (readonly number[])[]): Step[] => {
    const evidence = beadScorer({ source, target, length, forth: packTable(links, items, 'forth'), back: packTable(links, items, 'back') }, nodes);
    return bestPath(searchOf(nodes, withBreaks(evidence, breakScores(signs.source, rates[0]!), breakScores(signs.target, rates[1]!)), priors, options));
  };
  let length = firstLengthModel(source, target);
  const { level = 'sentence' } = options;
  let steps = pass(length, known, firstPriors(level), [firstBreakRates(), firstBreakRates()]);
  for (let round = 1; round < WEIGHTS.passes; round++) {
    length = refineLengthModel(length, lengthsOf(steps, source, target));
    steps = pass(length, learnLinks(source, target, steps, known), refinePriors(level, steps), [refineBreakRates(signs.source, steps, 'source'), refineBreakRates(signs.target, steps, 'target')]);
  }
  return steps;
}

function withBreaks(evidence: BeadScore, source: Float64Array, target: Float64Array): BeadScore {
  return (i, n, j, m) => {
    let score = evidence(i, n, j, m);
    for (let unit = i + 1; unit < i + n; unit++) score += source[unit]!;
    for (let unit = j + 1; unit < j + m; unit++) score += target[unit]!;
    return score;
  };
}

function apart(sources: number, targets: number): Step[] {
  return [
    ...Array.from({ length: sources }, (_, i): Step => ({ i, n: 1, j: 0, m: 0, confidence: 1 })),
    ...Array.from({ length: targets }, (_, j): Step => ({ i: sources, n: 0, j, m: 1, confidence: 1 })),
  ];
}

function lengthsOf(steps: readonly Step[], source: Side, target: Side): (readonly [number, number])[] {
  const sum = (side: Side, from: number, count: number): number => {
    let total = 0;
    for (let unit = from; unit < from + count; unit++) total += side.lengths[unit]!;
    return total;
  };
  return steps.filter(({ n, m }) => n > 0 && m > 0).map(({ i, n, j, m }) => [sum(source, i, n), sum(target, j, m)] as const);
}

function searchOf(nodes: Search['nodes'], evidence: Search['score'], priors: TypePriors, { anchors = [], extra, sourceEdge, targetEdge }: AlignTextsOptions): Search {
  const bonus = new Float32Array(anchors.length === 0 ? 0 : nodes.size);
  for (const { i, j, weight } of anchors) if (j >= nodes.from[i]! && j <= nodes.to[i]!) bonus[nodes.starts[i]! + j - nodes.from[i]!] = weight;
  return {
    nodes,
    gaps: priors.gaps,
    sourceEdge: sourceEdge ?? new Float64Array(nodes.rows),
    targetEdge: targetEdge ?? new Float64Array(nodes.to[nodes.rows - 1]! + 1),
    score: (i, n, j, m) => priors.logs[n * 8 + m]! + evidence(i, n, j, m) + (extra === undefined ? 0 : extra(i, n, j, m)),
    ...(anchors.length === 0 ? {} : { bonus }),
  };
}

/** The first link of each pair: what a lexicon has learnt goes before what letters suggest. */
function uniqueLinks(links: readonly Link[]): Link[] {
  const seen = new Set<number>();
  return links.filter(({ source, target }) => {
    const key = source * 0x4000000 + target;
    return !seen.has(key) && seen.add(key);
  });
}
