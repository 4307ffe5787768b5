import type { LanguageTag } from '../model.js';
import { evidenceOf, type Evidence } from './evidence.js';
import { languagesOf, placeOf, type Place } from './repertoire.js';
import { unmodelled, type Trigrams } from './trigrams.js';

/** A block as detection sees it: how likely it is in each language, in nats below the likeliest. */
export interface Piece {
  readonly evidence: Evidence;
  /** For each language of its writing: 0 for the likeliest, down to {@link FLOOR}. */
  readonly scores: Float64Array;
  /** The score of every language written in another script. */
  readonly rest: number;
  /** The score of a language nothing is known of: that of a text whose words support none. */
  readonly unknown: number;
}

/** No block may say more than this against a language: it may be a quotation. */
export const FLOOR = -14;
/** What a letter of another script says against a language, up to {@link SCRIPT_CAP} of them: abbreviations and names are often left in Latin. */
const OTHER_SCRIPT = 0.3;
const SCRIPT_CAP = 40;

/** Letters and words of a known language come to more than this a word, in nats; those of a language that only looks like it to less. */
export const SUPPORT = 0.2;

/** Reads a block by letters and small words; at most `sample` characters of it. */
export function pieceOf(text: string, sample: number): Piece {
  const evidence = evidenceOf(text, sample);
  return withScores(evidence, evidence.scores);
}

/** The same piece with what franc says of it, among `only` or all languages of its writing. */
export function withTrigrams(piece: Piece, compare: Trigrams, only?: ReadonlySet<LanguageTag>): Piece {
  return sumWithTrigrams(piece, piece.evidence.scores, compare, only);
}

/** A window of the text as franc alone sees it; its letters and words are counted with the blocks it was made of. */
export function windowOf(text: string, compare: Trigrams, only?: ReadonlySet<LanguageTag>): Piece {
  const piece = pieceOf(text, text.length);
  return sumWithTrigrams(piece, new Float64Array(piece.scores.length), compare, only);
}

function sumWithTrigrams(piece: Piece, scores: Float64Array, compare: Trigrams, only: ReadonlySet<LanguageTag> | undefined): Piece {
  const { evidence } = piece;
  if (evidence.writing === null) return piece;
  const nats = compare(evidence.sample, evidence.writing, only);
  if (nats === undefined) return piece;
  const languages = languagesOf(evidence.writing);
  return withScores(evidence, scores.map((score, index) => score + (nats.get(languages[index]!) ?? (only?.has(languages[index]!) === false ? 0 : unmodelled))));
}

function withScores(evidence: Evidence, raw: Float64Array): Piece {
  if (raw.length === 0) return { evidence, scores: raw, rest: 0, unknown: 0 };
  const inside = OTHER_SCRIPT * Math.min(evidence.foreign, SCRIPT_CAP);
  const outside = -OTHER_SCRIPT * Math.min(evidence.letters, SCRIPT_CAP);
  let best = -Infinity;
  for (const score of raw) if (score > best) best = score;
  const top = Math.max(best - inside, outside);
  return { evidence, scores: raw.map((score) => Math.max(FLOOR, score - inside - top)), rest: Math.max(FLOOR, outside - top), unknown: Math.max(FLOOR, SUPPORT * evidence.words - inside - top) };
}

/** How likely a piece is in a language, in nats below its likeliest. */
export function scoreOf(piece: Piece, language: LanguageTag): number {
  return scoreAt(piece, placeOf(language));
}

/** The same for a language that was looked up before: many pieces are asked for one language. */
export function scoreAt(piece: Piece, place: Place | undefined): number {
  if (place === undefined) return piece.unknown;
  return place.writing === piece.evidence.writing ? piece.scores[place.index]! : piece.rest;
}

/** How likely all pieces together are in each language: the sums of their scores. */
export function sumScores(pieces: readonly Piece[], languages: Iterable<LanguageTag>): Map<LanguageTag, number> {
  const byWriting = new Map<string, Float64Array>();
  let rest = 0;
  let unknown = 0;
  const restOf = new Map<string, number>();
  for (const { evidence: { writing }, scores, rest: own, unknown: none } of pieces) {
    rest += own;
    unknown += none;
    if (writing === null) continue;
    restOf.set(writing, (restOf.get(writing) ?? 0) + own);
    let sums = byWriting.get(writing);
    if (sums === undefined) byWriting.set(writing, (sums = new Float64Array(scores.length)));
    for (let index = 0; index < scores.length; index += 1) sums[index]! += scores[index]!;
  }
  return new Map(Array.from(languages, (language): [LanguageTag, number] => {
    const place = placeOf(language);
    if (place === undefined) return [language, unknown];
    const sums = byWriting.get(place.writing);
    return [language, sums === undefined ? rest : rest - restOf.get(place.writing)! + sums[place.index]!];
  }));
}
