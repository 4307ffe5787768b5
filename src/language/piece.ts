import type { LanguageTag } from '../model.js';
import { evidenceOf, type Evidence } from './evidence.js';
import { unmodelled, type Trigrams } from './trigrams.js';

/** A block as detection sees it: how likely it is in each language, in nats below the likeliest. */
export interface Piece {
  readonly evidence: Evidence;
  /** 0 for the likeliest, down to {@link FLOOR}; languages that are absent are at `rest`. */
  readonly scores: ReadonlyMap<LanguageTag, number>;
  /** The score of every language written in another script. */
  readonly rest: number;
}

/** No block may say more than this against a language: it may be a quotation. */
export const FLOOR = -14;
/** What a letter of another script says against a language, up to {@link SCRIPT_CAP} of them: abbreviations and names are often left in Latin. */
const OTHER_SCRIPT = 0.3;
const SCRIPT_CAP = 40;

/** Reads a block by letters and small words. */
export function pieceOf(text: string): Piece {
  const evidence = evidenceOf(text);
  return withScores(evidence, evidence.scores);
}

/** The same piece with what franc says of it, among `only` or all languages of its writing. */
export function withTrigrams(piece: Piece, compare: Trigrams, only?: ReadonlySet<LanguageTag>): Piece {
  return sumWithTrigrams(piece, piece.evidence.scores, compare, only);
}

/** A window of the text as franc alone sees it; its letters and words are counted with the blocks it was made of. */
export function windowOf(text: string, compare: Trigrams, only?: ReadonlySet<LanguageTag>): Piece {
  const piece = pieceOf(text);
  return sumWithTrigrams(piece, new Map(Array.from(piece.evidence.scores.keys(), (language) => [language, 0])), compare, only);
}

function sumWithTrigrams(piece: Piece, scores: ReadonlyMap<LanguageTag, number>, compare: Trigrams, only: ReadonlySet<LanguageTag> | undefined): Piece {
  const { evidence } = piece;
  if (evidence.writing === null) return piece;
  const nats = compare(evidence.sample, evidence.writing, only);
  if (nats === undefined) return piece;
  return withScores(evidence, new Map(Array.from(scores, ([language, score]) => [language, score + (nats.get(language) ?? (only?.has(language) === false ? 0 : unmodelled))])));
}

function withScores(evidence: Evidence, raw: ReadonlyMap<LanguageTag, number>): Piece {
  const inside = OTHER_SCRIPT * Math.min(evidence.foreign, SCRIPT_CAP);
  let best = -Infinity;
  for (const score of raw.values()) best = Math.max(best, score);
  const outside = -OTHER_SCRIPT * Math.min(evidence.letters, SCRIPT_CAP);
  const top = Math.max(best - inside, raw.size === 0 ? 0 : outside, raw.size === 0 ? outside : -Infinity);
  const scores = new Map<LanguageTag, number>();
  for (const [language, score] of raw) scores.set(language, Math.max(FLOOR, score - inside - top));
  return { evidence, scores, rest: raw.size === 0 ? 0 : Math.max(FLOOR, Math.min(0, outside - top)) };
}

/** How likely a piece is in a language, in nats below its likeliest. */
export function scoreOf(piece: Piece, language: LanguageTag): number {
  return piece.scores.get(language) ?? piece.rest;
}
