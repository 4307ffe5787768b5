import { sentenceSpans } from '../text/sentences.js';
import { uniquePoints } from './anchors.js';
import { bandAround, firstBand } from './band.js';
import { firstBeliefs, learnBeliefs, prepareBitext, type Anchor, type Beliefs, type Bitext, type Constraints } from './bitext.js';
import { WEIGHTS } from './data/weights.js';
import type { Evidence } from './evidence/list.js';
import { FIRST_TYPES, type Step } from './lattice.js';
import type { Lexicon } from './lexicon.js';
import type { Level } from './priors.js';
import { cutsAlong, cutsAt, searchBand } from './search.js';
import { alignWholes, type Parts } from './wholes.js';

export interface AlignTextsOptions extends Constraints {
  readonly level?: Level;
  readonly lexicon?: Lexicon;
  /** Kinds of evidence to leave out, for measuring what they are worth. */
  readonly without?: readonly Evidence[];
}

/** A bitext with the path through it and what was learnt on the way. */
export interface AlignedBitext {
  readonly bitext: Bitext;
  readonly beliefs: Beliefs;
  readonly steps: readonly Step[];
}

/** Aligns a prepared bitext in passes: each begins with what the one before has taught. */
export function alignBitext(bitext: Bitext, level: Level, constraints: Constraints): AlignedBitext {
  const { source, target } = bitext;
  const anchors = constraints.anchors ?? [];
  const shared = uniquePoints(bitext);
  const points = [...shared, ...anchors].sort((a, b) => a.i - b.i || a.j - b.j);
  const band = firstBand(bitext, points);
  const guesses = firstBeliefs(bitext, level).map((guess) => ({ guess, seen: searchBand(bitext, guess, band, cutsAt(shared), constraints, FIRST_TYPES) }));
  const { guess: first, seen } = guesses.reduce((a, b) => (b.seen.weight > a.seen.weight ? b : a));
  let beliefs = first;
  let found = seen;
  // A long text teaches enough in one pass.
  const passes = source.count > WEIGHTS.long ? 2 : WEIGHTS.passes;
  for (let pass = 1; pass < passes; pass++) {
    const before = found;
    beliefs = learnBeliefs(bitext, first, found, pass === 1);
    found = searchBand(bitext, beliefs, bandAround(found.steps, source.count, target.count, anchors), cutsAlong(found.steps, pass), constraints);
    if (samePath(before.steps, found.steps)) break;
  }
  return { bitext, beliefs, steps: found.steps };
}

function samePath(a: readonly Step[], b: readonly Step[]): boolean {
  return a.length === b.length && a.every(({ i, n, j, m }, at) => i === b[at]!.i && n === b[at]!.n && j === b[at]!.j && m === b[at]!.m);
}

/** Whether a path passes through every point. */
function passes(steps: readonly Step[], points: readonly Anchor[]): boolean {
  const ends = new Set(steps.map(({ i, n, j, m }) => (i + n) * PACKED + j + m));
  return points.every(({ i, j }) => ends.has(i * PACKED + j));
}

/** More than the units of any text. */
const PACKED = 2 ** 26;

/** Aligns a bitext once more where boundaries that have become known since are not where its path goes. */
export function realign(aligned: AlignedBitext, constraints: Constraints): AlignedBitext {
  const { bitext, beliefs, steps } = aligned;
  if (passes(steps, constraints.anchors ?? [])) return aligned;
  const band = bandAround(steps, bitext.source.count, bitext.target.count, constraints.anchors ?? []);
  return { bitext, beliefs, steps: searchBand(bitext, beliefs, band, cutsAlong(steps, WEIGHTS.passes), constraints).steps };
}

/**
 * Aligns two lists of texts in order: every text of both sides is in exactly one step, in the order of the texts.
 * Turns and paragraphs are aligned by way of their sentences.
 */
export function alignTexts(sourceTexts: readonly string[], targetTexts: readonly string[], options: AlignTextsOptions = {}): Step[] {
  const { level = 'sentence', lexicon, without, ...constraints } = options;
  if (sourceTexts.length === 0 || targetTexts.length === 0) return unpaired(sourceTexts.length, targetTexts.length);
  if (level === 'sentence') return [...alignBitext(prepareBitext(sourceTexts, targetTexts, lexicon, without), level, constraints).steps];
  const source = sentencesOf(sourceTexts);
  const target = sentencesOf(targetTexts);
  const parts = alignBitext(prepareBitext(source.texts, target.texts, lexicon, without), 'sentence', { sourceJoin: joins(source.wholes), targetJoin: joins(target.wholes) });
  return alignWholes(level, parts, source.wholes, target.wholes, constraints);
}

/** Steps where one side is empty. */
export function unpaired(sources: number, targets: number): Step[] {
  return [
    ...Array.from({ length: sources }, (_, i): Step => ({ i, n: 1, j: 0, m: 0, confidence: 1 })),
    ...Array.from({ length: targets }, (_, j): Step => ({ i: sources, n: 0, j, m: 1, confidence: 1 })),
  ];
}

/** Log odds against a sentence bead across the break between two units of the level above. */
export function joins(wholes: Parts): Float64Array {
  return Float64Array.from(wholes.of, (whole, part) => (part > 0 && wholes.of[part - 1] !== whole ? WEIGHTS.across : 0));
}

function sentencesOf(wholes: readonly string[]): { texts: string[]; wholes: Parts } {
  const texts: string[] = [];
  const of: number[] = [];
  wholes.forEach((text, whole) => {
    for (const { start, end } of sentenceSpans(text, 'und')) {
      texts.push(text.slice(start, end));
      of.push(whole);
    }
  });
  return { texts, wholes: { of: Int32Array.from(of), count: wholes.length } };
}
