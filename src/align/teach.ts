import type { LanguageTag } from '../model.js';
import { learnBeliefs, firstBeliefs, prepareBitext } from './bitext.js';
import { learnLinks } from './learn.js';
import type { Lexicon } from './lexicon.js';
import type { Step } from './lattice.js';

/** A bitext whose beads are known. */
export interface AlignedTexts {
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly steps: readonly Step[];
}

/** Entries that say less are left out. */
const WEAKEST = 0.02;

/** Learns what all bitexts of a pair of languages teach together: words, lengths, types of bead, breaks. */
export function learnLexicon(source: LanguageTag, target: LanguageTag, bitexts: readonly AlignedTexts[]): Lexicon {
  const bitext = prepareBitext(bitexts.flatMap((each) => each.source), bitexts.flatMap((each) => each.target));
  const steps = joinSteps(bitexts);
  const { length, priors, sourceBreaks, targetBreaks } = learnBeliefs(bitext, firstBeliefs(bitext, 'sentence'), { steps, likely: steps }, false);
  const { kinds, keys } = bitext.vocabulary;
  const entries: [string, string, number, number][] = [];
  for (const link of learnLinks(bitext.source, bitext.target, steps, bitext.known)) {
    if (kinds[link.source] !== 'number' && Math.max(link.forth, link.back) >= WEAKEST) entries.push([keys[link.source]!, keys[link.target]!, link.forth, link.back]);
  }
  return { source, target, entries, ratio: length.ratio, variance: length.variance, types: [...priors.logs.map(Math.exp)], gaps: priors.gaps, sourceBreaks, targetBreaks };
}

function joinSteps(bitexts: readonly AlignedTexts[]): Step[] {
  const steps: Step[] = [];
  let i = 0;
  let j = 0;
  for (const { source, target, steps: own } of bitexts) {
    for (const step of own) steps.push({ ...step, i: step.i + i, j: step.j + j });
    i += source.length;
    j += target.length;
  }
  return steps;
}
