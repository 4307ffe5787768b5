import type { LanguageTag } from '../model.js';
import { scoreAt, scoreOf, type Piece } from './piece.js';
import { areRelatives } from './relatives.js';
import { placeOf } from './repertoire.js';

/** A block speaks for a second language when it fits it better by this many nats; all that do must come to this many. */
const CLEAR = 1;
const GAIN = 8;
/** Between close relatives more is asked. */
const CLEAR_AMONG_RELATIVES = 8;
/** A second language must hold this share of the letters, beside a close relative more, … */
const SHARE = 0.12;
const SHARE_OF_RELATIVES = 0.3;
/** … in two blocks of a sentence each, several of a few words, or one long block of a file that has few: a header or a quotation is one block too. */
const ENOUGH: readonly { readonly letters: number; readonly blocks: number; readonly share: number }[] = [
  { letters: 30, blocks: 2, share: SHARE },
  { letters: 10, blocks: 4, share: SHARE },
  { letters: 200, blocks: 1, share: 0.3 },
];
/** Its blocks may be shorter than those of the file on average, not by more than this: page furniture is. */
const SHORTER = 0.2;
/** More languages than this in one file are noise. */
const MOST = 6;

/** Blocks count by their letters, a long one no more than this: one chapter must not outvote fifty turns. */
const WEIGHT_CAP = 400;

export const weightOf = (piece: Piece): number => Math.min(piece.evidence.letters, WEIGHT_CAP);

/** What the caller knows and wants. */
interface Question {
  /** The user said that the file may hold these languages. */
  readonly isTold: boolean;
  /** `und` stands for the languages nothing is known of and may be one of those found. */
  readonly isOpen?: boolean;
}

/**
 * The languages a file really holds, the one that explains most first. Begins with the language that fits all blocks together best and adds another as long
 * as a substantial share of the text clearly fits it better than all chosen so far (greedy choice by gain in likelihood). Of close relatives a second is only
 * believed on strong evidence, unless the user said that the file may hold both (`isTold`).
 */
export function documentLanguages(pieces: readonly Piece[], totals: ReadonlyMap<LanguageTag, number>, { isTold, isOpen = false }: Question): LanguageTag[] {
  const first = bestOf(totals);
  if (first === null) return [];
  const chosen = [first];
  const current = pieces.map((piece) => scoreOf(piece, first));
  const all = pieces.reduce((sum, piece) => sum + weightOf(piece), 0);
  const languages = isOpen ? [...totals.keys(), 'und'] : [...totals.keys()];
  while (chosen.length < MOST) {
    const added = bestOf(gains(pieces, current, languages.filter((language) => !chosen.includes(language)), isTold ? [] : chosen, all));
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
function gains(pieces: readonly Piece[], current: readonly number[], languages: readonly LanguageTag[], doubted: readonly LanguageTag[], all: number): Map<LanguageTag, number> {
  const mean = all / Math.max(1, pieces.filter((piece) => piece.evidence.letters > 0).length);
  const found = new Map<LanguageTag, number>();
  for (const language of languages) {
    const isRelative = doubted.some((other) => areRelatives(language, other));
    const { letters, gain, blocks, longEnough } = spokenFor(pieces, current, language, isRelative ? CLEAR_AMONG_RELATIVES : CLEAR);
    const isRepeated = ENOUGH.some((enough, index) => letters >= all * enough.share && longEnough[index]! >= enough.blocks);
    const isSubstantial = (!isRelative || letters >= all * SHARE_OF_RELATIVES) && letters >= blocks * mean * SHORTER;
    if (isRepeated && isSubstantial && gain >= GAIN) found.set(language, gain);
  }
  return found;
}

/** The blocks that fit a language clearly better than those chosen so far. */
interface Spoken {
  letters: number;
  gain: number;
  blocks: number;
  /** How many of them have the letters of each of {@link ENOUGH}. */
  readonly longEnough: number[];
}

function spokenFor(pieces: readonly Piece[], current: readonly number[], language: LanguageTag, clear: number): Spoken {
  const place = placeOf(language);
  const spoken: Spoken = { letters: 0, gain: 0, blocks: 0, longEnough: ENOUGH.map(() => 0) };
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at]!;
    const better = scoreAt(piece, place) - current[at]!;
    if (better < clear) continue;
    spoken.letters += weightOf(piece);
    spoken.gain += better;
    spoken.blocks += 1;
    ENOUGH.forEach((enough, index) => {
      if (piece.evidence.letters >= enough.letters) spoken.longEnough[index]! += 1;
    });
  }
  return spoken;
}
