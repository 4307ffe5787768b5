import type { Block, Cues, Span } from '../model.js';

/** How a run of text looks. */
export interface RunStyle {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly link: boolean;
}

/** A block and how much of it was link text, in characters. */
export interface BuiltBlock {
  readonly block: Block;
  readonly linked: number;
}

/** White space that is shown as something other than it is. */
const IRREGULAR_SPACE = /[\t\n\f\r ]{2,}|[\t\n\f\r]/gu;
/** Something to see; no-break and zero-width spaces alone are nothing. */
const NOT_SPACE = /[^\s\u200B\u2060]/u;
const LEADING_SPACE = /^[\u00A0 ]+/u;
const OUTER_SPACE = /^ | $/gu;

/**
 * Puts blocks together from runs of text, as a browser would show them: white space collapsed, one forced break is `\n`,
 * two end the block. Lines never go backwards, though the parser moves misplaced text.
 */
export class BlockBuilder {
  readonly built: BuiltBlock[] = [];
  private pieces: string[] = [];
  private length = 0;
  private bold: [number, number][] = [];
  private italic: [number, number][] = [];
  private breaks: number[] = [];
  private linked = 0;
  private firstLine = 1;
  private lastLine = 1;
  private spaceDue = false;
  private forcedBreaks = 0;

  /** @param cues what is known of the block that is being built, asked for when it ends. */
  constructor(private readonly cues: () => Cues) {}

  /** Adds text that begins on a line of the source; without one, where the text before ended. */
  add(text: string, line: number | undefined, style: RunStyle): void {
    let at = Math.max(line ?? this.lastLine, this.lastLine);
    let start = 0;
    // Text between irregular spaces is taken whole: a page may be one paragraph of millions of words.
    for (const { index, 0: space } of text.matchAll(IRREGULAR_SPACE)) {
      this.addRun(text.slice(start, index), at, style);
      this.spaceDue = true;
      at += newlines(space);
      start = index + space.length;
    }
    this.addRun(text.slice(start), at, style);
    if (this.length === 0) this.lastLine = Math.max(this.lastLine, at);
  }

  /** A line break asked for by the author (`br`). */
  breakLine(): void {
    if (this.length > 0) this.forcedBreaks += 1;
  }

  /** Adds a block that was made elsewhere, after ending the one being built. */
  push(block: Block, linked = 0): void {
    this.end();
    const line = Math.max(block.line, this.lastLine);
    this.built.push({ block: { ...block, line }, linked });
    this.lastLine = line;
  }

  /** Ends the block being built; nothing happens when it is empty. */
  end(): void {
    if (this.length > 0) {
      const text = this.pieces.join('').trimEnd();
      const bold = within(this.bold, text.length);
      const italic = within(this.italic, text.length);
      const cues = { ...this.cues(), ...(bold.length > 0 ? { bold } : {}), ...(italic.length > 0 ? { italic } : {}) };
      if (NOT_SPACE.test(text)) this.built.push({ block: { text, line: this.firstLine, breaks: this.breaks.filter((at) => at < text.length), cues }, linked: this.linked });
    }
    this.pieces = [];
    this.length = 0;
    this.bold = [];
    this.italic = [];
    this.breaks = [];
    this.linked = 0;
    this.spaceDue = false;
    this.forcedBreaks = 0;
  }

  /** Text with single spaces only, perhaps at its ends. */
  private addRun(found: string, line: number, style: RunStyle): void {
    if (found.startsWith(' ')) this.spaceDue = true;
    const inner = found.replace(OUTER_SPACE, '');
    if (inner !== '') this.addWords(inner, line, style);
    if (found.length > inner.length && found.endsWith(' ')) this.spaceDue = true;
  }

  private addWords(found: string, line: number, style: RunStyle): void {
    if (this.forcedBreaks > 1) this.end();
    const words = this.length === 0 ? found.replace(LEADING_SPACE, '') : found;
    if (words === '') return;
    if (this.length === 0) this.firstLine = line;
    else if (this.forcedBreaks === 1) this.append('\n');
    else if (this.spaceDue) this.append(' ');
    if (this.length > 0 && line > this.lastLine) this.breaks.push(this.length);
    this.lastLine = line;
    this.spaceDue = false;
    this.forcedBreaks = 0;
    const start = this.length;
    this.append(words);
    if (style.link) this.linked += words.length;
    if (style.bold) this.mark(this.bold, start);
    if (style.italic) this.mark(this.italic, start);
  }

  private append(piece: string): void {
    this.pieces.push(piece);
    this.length += piece.length;
  }

  /** Styled words with one space or break between them are one range. */
  private mark(ranges: [number, number][], start: number): void {
    const last = ranges.at(-1);
    if (last !== undefined && (last[1] === start || (last[1] === start - 1 && !NOT_SPACE.test(this.pieces.at(-2)!)))) last[1] = this.length;
    else ranges.push([start, this.length]);
  }
}

/** Ranges as far as they lie in a text of this length. */
function within(ranges: readonly (readonly [number, number])[], length: number): Span[] {
  return ranges.filter(([start]) => start < length).map(([start, end]) => [start, Math.min(end, length)]);
}

function newlines(space: string): number {
  return space.split('\n').length - 1;
}
