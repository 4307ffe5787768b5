import type { LanguageTag } from '../model.js';
import { scoreOf, type Piece } from './piece.js';

/** A block whose best language leads the next by this much shows how languages follow each other in this file. */
const SURE = 4;
/** Blocks fit no language of the file perfectly: scores are on a scale of their own and are tempered to probabilities. */
const TEMPER = 0.8;

export interface Labelled {
  readonly language: LanguageTag;
  /** Posterior probability among the languages of the file. */
  readonly confidence: number;
}

/**
 * Gives each block one of the file's languages by its own evidence and its neighbours': a hidden Markov chain whose rate of change is read off
 * the blocks that need no neighbours, decoded by forward–backward (Rabiner 1989). In a file that changes language at every block, neighbours
 * speak for the other language; in one that holds one language after the other, for the same.
 */
export function labelBlocks(pieces: readonly Piece[], languages: readonly LanguageTag[]): Labelled[] {
  const size = languages.length;
  if (size === 1) return pieces.map(() => ({ language: languages[0]!, confidence: 1 }));
  const emissions = pieces.map((piece) => normalised(languages.map((language) => Math.exp(TEMPER * scoreOf(piece, language)))));
  const change = rateOfChange(emissions);
  const step = (from: readonly number[]): number[] => from.map((own) => own * (1 - change) + ((1 - own) * change) / (size - 1));
  const forward: number[][] = [];
  let state = languages.map(() => 1 / size);
  for (const emission of emissions) {
    const before = step(state);
    state = normalised(before.map((value, index) => value * emission[index]!));
    forward.push(state);
  }
  const labels: Labelled[] = [];
  let backward = languages.map(() => 1);
  for (let index = pieces.length - 1; index >= 0; index -= 1) {
    const posterior = normalised(forward[index]!.map((value, language) => value * backward[language]!));
    const best = posterior.indexOf(posterior.reduce((most, value) => (value > most ? value : most), 0));
    labels.push({ language: languages[best]!, confidence: posterior[best]! });
    backward = step(normalised(backward.map((value, language) => value * emissions[index]![language]!)));
  }
  return labels.reverse();
}

function normalised(values: readonly number[]): number[] {
  const sum = values.reduce((total, value) => total + value, 0);
  return sum > 0 ? values.map((value) => value / sum) : values.map(() => 1 / values.length);
}

/** How often the language changes between neighbours that are both sure, with one change and one non-change added. */
function rateOfChange(emissions: readonly (readonly number[])[]): number {
  const sure = 1 - Math.exp(-SURE);
  let changes = 1;
  let pairs = 2;
  let previous = -1;
  for (const emission of emissions) {
    const best = emission.findIndex((value) => value > sure);
    if (best >= 0 && previous >= 0) {
      pairs += 1;
      if (best !== previous) changes += 1;
    }
    previous = best;
  }
  return changes / pairs;
}
