import type { Span } from '../model.js';
import { wellFormed } from '../text/wellformed.js';

/** How a run of text looks. */
export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
}

/** The text of a paragraph, outer white space off, with what is bold and italic in it. */
export interface StyledPassage {
  readonly text: string;
  readonly bold: readonly Span[];
  readonly italic: readonly Span[];
  /** How many characters were taken off the start: offsets counted while adding are this much too large. */
  readonly cut: number;
}

/** Something to see; no-break and zero-width spaces and marks of direction alone are nothing. */
const SEEN = /[^\s\p{Cf}]/u;
const OUTER_START = /^\s+/u;

/** Collects runs of text of one paragraph, white space as it is: in word processors every space was typed. */
export class StyledText {
  /** In UTF-16 units. */
  length = 0;
  private readonly pieces: string[] = [];
  private readonly bold: [number, number][] = [];
  private readonly italic: [number, number][] = [];

  /** Adds a run. Styled runs with nothing but white space between them are one range. */
  add(text: string, { bold, italic }: Look): void {
    if (text === '') return;
    const start = this.length;
    this.pieces.push(text);
    this.length += text.length;
    const isSpace = !SEEN.test(text);
    if (bold) mark(this.bold, start, this.length);
    else if (isSpace) bridge(this.bold, start, this.length);
    if (italic) mark(this.italic, start, this.length);
    else if (isSpace) bridge(this.italic, start, this.length);
  }

  /** What was added; null when there is nothing to see. */
  finish(): StyledPassage | null {
    const whole = wellFormed(this.pieces.join('')).text;
    if (!SEEN.test(whole)) return null;
    const cut = OUTER_START.exec(whole)?.[0].length ?? 0;
    const text = whole.slice(cut).trimEnd();
    return { text, cut, bold: within(this.bold, cut, text), italic: within(this.italic, cut, text) };
  }
}

function mark(ranges: [number, number][], start: number, end: number): void {
  const last = ranges.at(-1);
  if (last !== undefined && last[1] === start) last[1] = end;
  else ranges.push([start, end]);
}

/** White space after a styled run belongs to it for now, so that the next styled run goes on with it; `within` takes off what is left over. */
function bridge(ranges: [number, number][], start: number, end: number): void {
  const last = ranges.at(-1);
  if (last !== undefined && last[1] === start) last[1] = end;
}

/** Ranges as far as they lie in the text that is left, without the white space at their ends. */
function within(ranges: readonly (readonly [number, number])[], cut: number, text: string): Span[] {
  const found: Span[] = [];
  for (const [from, to] of ranges) {
    let [start, end] = [Math.max(0, from - cut), Math.min(text.length, to - cut)];
    while (start < end && !SEEN.test(text[start]!)) start += 1;
    while (end > start && /\s/u.test(text[end - 1]!)) end -= 1;
    if (end > start) found.push([start, end]);
  }
  return found;
}
