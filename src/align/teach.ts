import type { LanguageTag } from '../model.js';
import { learnBeliefs, firstBeliefs, prepareBitext } from './bitext.js';
import { learnArrows } from './learn.js';
import type { Lexicon } from './lexicon.js';
import type { Step } from './lattice.js';
import type { Arrows } from './table.js';
import type { Vocabulary } from './vocabulary.js';

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
  const entries = entriesOf(learnArrows(bitext.source, bitext.target, steps, bitext.known), bitext.vocabulary);
  return { source, target, entries, ratio: length.ratio, variance: length.variance, types: [...priors.logs.map(Math.exp)], gaps: priors.gaps, sourceBreaks, targetBreaks };
}

/** The links of both directions together, by key; numerals are left out. */
function entriesOf({ forth, back }: { forth: Arrows; back: Arrows }, { kinds, keys }: Vocabulary): [string, string, number, number][] {
  const links = new Map<number, [string, string, number, number]>();
  const add = (source: number, target: number, column: 2 | 3, weight: number): void => {
    if (kinds[source] === 'number') return;
    const at = source * keys.length + target;
    const known = links.get(at) ?? [keys[source]!, keys[target]!, 0, 0];
    known[column] = weight;
    links.set(at, known);
  };
  forth.weights.forEach((weight, at) => weight >= WEAKEST && add(forth.givers[at]!, forth.takers[at]!, 2, weight));
  back.weights.forEach((weight, at) => weight >= WEAKEST && add(back.takers[at]!, back.givers[at]!, 3, weight));
  return [...links.values()];
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
