import { displayWidth, wrapText } from '../text/width.js';
import { isolated } from './direction.js';

/** A piece of text in one style; `text` went through `visible`, `style` adds colour only. */
export interface Piece {
  readonly text: string;
  /** What stood before it on the page (a printed label); shown in `labelStyle`. */
  readonly label?: string;
}

export type Style = (text: string) => string;

/** How a column of the page is set. */
export interface Setting {
  /** Columns of the terminal. */
  readonly width: number;
  /** Set flush right and isolated. */
  readonly rightToLeft: boolean;
  readonly style: Style;
  readonly labelStyle: Style;
}

/** A line as it will be printed and the terminal columns it takes. */
export interface SetLine {
  readonly text: string;
  readonly width: number;
}

/** Sets a piece of text in a column: wrapped, coloured, isolated; right-to-left text flush right. */
export function setPiece({ text, label = '' }: Piece, { width, rightToLeft, style, labelStyle }: Setting): SetLine[] {
  const lines = wrapText(label + text, width);
  const printed = wrapText(label, Number.MAX_SAFE_INTEGER).join(' ');
  return lines.map((line, index) => {
    const taken = displayWidth(line);
    if (taken === 0) return { text: '', width: 0 };
    const labelled = index === 0 && printed !== '' && line.startsWith(printed);
    const styled = labelled ? labelStyle(printed) + (line.length > printed.length ? style(line.slice(printed.length)) : '') : style(line);
    const flush = rightToLeft ? ' '.repeat(Math.max(0, width - taken)) : '';
    return { text: flush + isolated(styled, rightToLeft), width: flush.length + taken };
  });
}

/** Lines that stand beside others. */
export interface Strip {
  readonly lines: readonly SetLine[];
  /** Terminal columns from its left edge to that of the next strip. */
  readonly width: number;
}

/** Puts strips beside each other; no line ends in spaces. */
export function* beside(strips: readonly Strip[]): Generator<string> {
  const height = strips.reduce((most, { lines }) => Math.max(most, lines.length), 0);
  for (let row = 0; row < height; row++) {
    let text = '';
    let owed = 0;
    for (const { lines, width } of strips) {
      const line = lines[row];
      const taken = line?.width ?? 0;
      if (line !== undefined && taken > 0) {
        text += ' '.repeat(owed) + line.text;
        owed = 0;
      }
      owed += Math.max(0, width - taken);
    }
    yield text;
  }
}

/** How a paragraph of our own words is set; leads are plain. */
export interface ParagraphSetting {
  readonly width: number;
  /** Before the first line. */
  readonly first?: string;
  /** Before every other line. */
  readonly rest?: string;
  readonly style?: Style;
}

/** Wraps words of our own, in which names are `isolated` one by one; for text from files see `setPiece`. */
export function paragraph(text: string, { width, first = '', rest = ' '.repeat(displayWidth(first)), style = (line) => line }: ParagraphSetting): string[] {
  const indent = Math.max(displayWidth(first), displayWidth(rest));
  return wrapText(text, Math.max(10, width - indent)).map((line, index) => (index === 0 ? first : rest) + (line === '' ? '' : style(line)));
}
