import { displayWidth } from '../text/width.js';
import { firstCharacter, isHangul, isIdeographic, isUnspaced, lastCharacter } from './joining.js';

/**
 * Where a wrapping program ends lines of scripts without spaces: `anywhere` between characters; only `at spaces`;
 * or `at spaces, ideographs filled`: at spaces too, but a run of ideographs longer than what is left fills the line,
 * since the file has no spaces between them.
 */
export type LineEnds = 'anywhere' | 'at spaces' | 'at spaces, ideographs filled';

/** What a wrapping program counts: columns of a terminal, or characters. */
export type Measure = 'columns' | 'points';

/** How lines are measured and where they may end. */
export interface LineManner {
  readonly measure: Measure;
  readonly ends: LineEnds;
}

/** What would have had to come along to a line: a space, unless neither side is written with spaces, and the first word or character of the next. */
export interface NextPiece {
  readonly space: number;
  readonly piece: number;
}

/** Beyond this nobody wraps: such lines are paragraphs. */
export const WIDEST = 160;

/** What must not begin a line (JIS X 4051): closing punctuation, small kana, sound marks, vowel signs. */
const NOT_FIRST = /^[\p{Pe}\p{Pf}\p{M}、。，．・：；？！ー々〜…‥,.:;!?ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ]/u;
/** What must not end one. */
const NOT_LAST = /^[\p{Ps}\p{Pi}]/u;
const LONGEST_PIECE = 8;

/** Lines with spaces between ideographs, in this share, are broken at them. */
const SPACED_IDEOGRAPHS = 0.3;
const IDEOGRAPHIC_SPACE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，！？）」] [\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「（]/u;

/** The ways of ending lines that make a difference in this file. */
export function possibleEnds(texts: readonly string[]): readonly LineEnds[] {
  const short = texts.filter((text) => text.length <= WIDEST);
  const unspaced = short.filter((text) => endsAnywhere(firstCharacter(text)));
  if (unspaced.length === 0) return ['at spaces'];
  const ideographic = unspaced.filter((text) => isIdeographic(firstCharacter(text)));
  const spaced = short.filter((text) => IDEOGRAPHIC_SPACE.test(text)).length >= ideographic.length * SPACED_IDEOGRAPHS;
  return ['anywhere', spaced ? 'at spaces' : 'at spaces, ideographs filled'];
}

/** A character before which some programs break a line though no space is there. */
function endsAnywhere(character: string): boolean {
  return isUnspaced(character) || isHangul(character);
}

/** Width of the first line with the piece on it; of a piece longer than a line, a character would have come along. */
export function needed({ length, space, piece }: NextPiece & { readonly length: number }, width: number): number {
  return length + space + (piece > width ? 1 : piece);
}

/** What would have had to fit on the line before: the next word, or the next character of a script without spaces. */
export function firstPiece(before: string, text: string, { measure, ends }: LineManner): NextPiece {
  const first = firstCharacter(text);
  const last = lastCharacter(before);
  const filled = ends === 'anywhere' ? endsAnywhere(first) : ends !== 'at spaces' && isIdeographic(first) && isIdeographic(last);
  if (filled) return { space: isUnspaced(last) ? 0 : 1, piece: widthOf(unbreakable(text), measure) };
  const head = text.slice(0, WIDEST + 1);
  const end = head.search(ends === 'anywhere' ? WORD_END : /\s/u);
  return { space: 1, piece: widthOf(end === -1 ? head : head.slice(0, end), measure) };
}

/** The first character with the opening brackets before it and what must stay with it behind. */
function unbreakable(text: string): string {
  let end = 0;
  while (end < LONGEST_PIECE && NOT_LAST.test(text.slice(end, end + 1))) end += 1;
  end += firstCharacter(text.slice(end, end + 2)).length;
  while (end < LONGEST_PIECE && NOT_FIRST.test(text.slice(end, end + 1))) end += 1;
  return text.slice(0, end);
}

/** Where a word ends: at a space or before an ideograph. */
const WORD_END = /[\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const PLAIN = /^[\u0020-\u007E\u00A0-\u02FF\u0370-\u0482\u048A-\u0588]*$/u;

/** Width of a text; of very long ones only that they are long. */
export function widthOf(text: string, measure: Measure): number {
  if (text.length > WIDEST * 2 || PLAIN.test(text)) return text.length;
  if (measure === 'columns') return displayWidth(text);
  let points = 0;
  for (let index = 0; index < text.length; index += text.codePointAt(index)! > 0xffff ? 2 : 1) points += 1;
  return points;
}
