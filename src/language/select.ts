import type { LanguageTag } from '../model.js';
import { scoreOf, type Piece } from './piece.js';
import { areRelatives } from './relatives.js';

/** A block speaks clearly for a second language when it fits it better by this many nats. */
const CLEAR = 3;
/** Between close relatives more is asked. */
const CLEAR_AMONG_RELATIVES = 8;
/** A second language must hold this share of the letters … */
const SHARE = 0.12;
const SHARE_OF_RELATIVES = 0.3;
/** … in blocks of some length, more than once, or in one long one. */
const SOLID = 30;
const REPEATED = 2;
const LONG = 200;
/** More languages than this in one file are noise. */
const MOST = 6;

/** Blocks count by their letters, a long one no more than this: one chapter must not outvote fifty turns. */
const WEIGHT_CAP = 400;

export const weightOf = (piece: Piece): number => Math.min(piece.evidence.letters, WEIGHT_CAP);

/**
 * The languages a file really holds, the one that explains most first. Begins with the language that fits all blocks together best and adds another as long
 * as a substantial share of the text clearly fits it better than all chosen so far (greedy choice by gain in likelihood).
 */
export function documentLanguages(pieces: readonly Piece[], totals: ReadonlyMap<LanguageTag, number>): LanguageTag[] {
  const first = bestOf(totals);
  if (first === null) return [];
  const chosen = [first];
  const current = pieces.map((piece) => scoreOf(piece, first));
  const all = pieces.reduce((sum, piece) => sum + weightOf(piece), 0);
  while (chosen.length < MOST) {
    const added = bestOf(gains(pieces, current, [...totals.keys()].filter((language) => !chosen.includes(language)), chosen, all));
    if (added === null) break;
    chosen.push(added);
    pieces.forEach((piece, index) => (current[index] = Math.max(current[index]!, scoreOf(piece, added))));
  }
  return chosen;
}

/** The highest of a table, the first where two are equal; null when it is empty. */
export function bestOf(table: ReadonlyMap<LanguageTag, number>): LanguageTag | null {
  let best: LanguageTag | null = null;
  for (const [language, value] of table) if (best === null || value > table.get(best)!) best = language;
  return best;
}

/** What each language not chosen yet would add, where it would add enough. */
function gains(pieces: readonly Piece[], current: readonly number[], languages: readonly LanguageTag[], chosen: readonly LanguageTag[], all: number): Map<LanguageTag, number> {
  const found = new Map<LanguageTag, number>();
  for (const language of languages) {
    const isRelative = chosen.some((other) => areRelatives(language, other));
    const clear = isRelative ? CLEAR_AMONG_RELATIVES : CLEAR;
    let gain = 0;
    let share = 0;
    let solid = 0;
    let longest = 0;
    pieces.forEach((piece, index) => {
      const better = scoreOf(piece, language) - current[index]!;
      if (better < clear) return;
      gain += better;
      share += weightOf(piece);
      if (piece.evidence.letters >= SOLID) solid += 1;
      longest = Math.max(longest, piece.evidence.letters);
    });
    if (share >= all * (isRelative ? SHARE_OF_RELATIVES : SHARE) && (solid >= REPEATED || longest >= LONG)) found.set(language, gain);
  }
  return found;
}
