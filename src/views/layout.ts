import { displayWidth } from '../text/width.js';
import { beside, setPiece, type Piece, type SetLine, type Strip } from './page.js';
import type { Column, Passage } from './passages.js';
import { READING_WIDTH, type Colour, type Screen } from './view.js';

/** Columns narrower than this are hard to read: the languages are put one below the other. */
const NARROWEST_COLUMN = 30;
const WIDEST_COLUMN = 76;
/** Between two languages side by side. */
const GUTTER = 3;
/** What stands where a language has no counterpart. */
const MISSING: Piece = { text: '—' };

/** How passages are set on a screen. */
export interface Layout {
  readonly columns: readonly Column[];
  /** The languages stand one below the other. */
  readonly stacked: boolean;
  /** Terminal columns of the margin, with the space after it. */
  readonly margin: number;
  /** Terminal columns of the tag before each text; 0 where the languages stand side by side. */
  readonly tag: number;
  /** Terminal columns of a text. */
  readonly width: number;
  readonly colour: Colour;
}

/** Chooses columns side by side, or one below the other where there is no room; a stacked page may have a smaller margin. */
export function layoutFor(columns: readonly Column[], { width, colour }: Screen, margin: number, stackedMargin = margin): Layout {
  const count = Math.max(1, columns.length);
  const room = Math.floor((width - margin - GUTTER * (count - 1)) / count);
  if (count > 1 && room >= NARROWEST_COLUMN) return { columns, stacked: false, margin, tag: 0, width: Math.min(room, WIDEST_COLUMN), colour };
  const stacked = count > 1;
  const tag = stacked ? columns.reduce((most, { name }) => Math.max(most, name.length), 0) + 2 : 0;
  const indent = stacked ? stackedMargin : margin;
  return { columns, stacked, margin: indent, tag, width: Math.max(10, Math.min(width, READING_WIDTH) - indent - tag), colour };
}

/** The names of the languages over their columns; nothing where they stand beside each text or there is but one. */
export function* columnHeads({ columns, stacked, margin, width, colour }: Layout): Generator<string> {
  if (columns.length < 2 || stacked) return;
  const heads = columns.map(({ name, rightToLeft }): Strip => {
    const flush = rightToLeft ? Math.max(0, width - name.length) : 0;
    return { width: width + GUTTER, lines: [{ text: ' '.repeat(flush) + colour.dim(name), width: flush + name.length }] };
  });
  yield* beside([{ lines: [], width: margin }, ...heads]);
  yield '';
}

/** A passage with its mark in the margin; `apart` puts a blank line between the paragraphs of one cell. */
export function* setPassage(passage: Passage, layout: Layout, mark: SetLine, apart: boolean): Generator<string> {
  const { columns, stacked, margin, tag, width, colour } = layout;
  const cells = columns.map((column, index) => setCell(passage.cells[index] ?? [], column, passage, layout, apart));
  if (!stacked) {
    yield* beside([{ lines: [mark], width: margin }, ...cells.map((lines) => ({ lines, width: width + GUTTER }))]);
    return;
  }
  for (const [index, lines] of cells.entries()) {
    const { name } = columns[index]!;
    yield* beside([
      { lines: index === 0 ? [mark] : [], width: margin },
      { lines: [{ text: colour.dim(name), width: displayWidth(name) }], width: tag },
      { lines, width },
    ]);
  }
}

function setCell(pieces: readonly Piece[], { rightToLeft }: Column, { role }: Passage, { width, colour }: Layout, apart: boolean): SetLine[] {
  if (pieces.length === 0) return setPiece(MISSING, { width, rightToLeft, style: colour.dim, labelStyle: colour.dim });
  const style = role === 'question' ? colour.bold : (text: string): string => text;
  return pieces.flatMap((piece, index) => {
    const lines = setPiece(piece, { width, rightToLeft, style, labelStyle: colour.dim });
    return apart && index > 0 ? [{ text: '', width: 0 }, ...lines] : lines;
  });
}
