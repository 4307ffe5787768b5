/** Letters, marks and digits written from right to left: Hebrew to Arabic Extended-A, their presentation forms, and such scripts of the supplementary planes. */
const RIGHT = '\\u{590}-\\u{8ff}\\u{fb1d}-\\u{fdff}\\u{fe70}-\\u{fefc}\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}';
/** Letters written from left to right, by blocks. */
const LEFT = 'A-Za-z\\u{aa}-\\u{2b8}\\u{370}-\\u{589}\\u{900}-\\u{1fff}\\u{2c00}-\\u{2dff}\\u{3040}-\\u{d7ff}\\u{f900}-\\u{fb17}';

/** Words of the other direction with what stands between them, at most 40 characters at a time. Example: `OSCE, Vienna` in Arabic. */
const passages = (letters: string): RegExp => new RegExp(`[${letters}]+(?:[^${RIGHT}${LEFT}]{1,40}[${letters}]+)*`, 'gu');
const LEFT_PASSAGES = passages(LEFT);
const RIGHT_PASSAGES = passages(RIGHT);

/** A piece of text that runs in one direction. */
export interface DirectedText {
  readonly text: string;
  readonly rightToLeft: boolean;
}

/** Cuts a text into pieces of one direction; what has none of its own goes with the text as a whole. The pieces give the text again. */
export function directedPieces(text: string, rightToLeft: boolean): DirectedText[] {
  const pieces: DirectedText[] = [];
  let end = 0;
  for (const match of text.matchAll(rightToLeft ? LEFT_PASSAGES : RIGHT_PASSAGES)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), rightToLeft });
    pieces.push({ text: match[0], rightToLeft: !rightToLeft });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), rightToLeft });
  return pieces;
}
