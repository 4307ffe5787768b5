import { displayWidth } from '../text/width.js';
import { NAME_STYLE, textStyle, type TextStyle } from './xlsx-frame.js';
import type { Xml } from './xml.js';

/** What a spreadsheet would calculate once a person edits the cell; such cells are marked as text by their style too. Example: `=1+1`. */
const FORMULA = /^[=+\-@＝＋－＠]/u;
/** An escape of ECMA-376 (22.9.2.19) that the text itself happens to contain. Example: `_x0041_`. */
const ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/gu;

/** How a sheet looks. */
export interface SheetLook {
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
  /** So many columns stay in sight beside the first row. */
  readonly frozen: number;
  readonly rightToLeft: boolean;
}

/** A sheet up to its rows: the first row and so many columns frozen. */
export function sheetStart({ widths, frozen, rightToLeft }: SheetLook): string {
  const columns = widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('');
  const corner = `${frozen > 0 ? `xSplit="${frozen}" ` : ''}ySplit="1" topLeftCell="${letters(frozen)}2" activePane="${frozen > 0 ? 'bottomRight' : 'bottomLeft'}" state="frozen"`;
  const selections = frozen > 0 ? '<selection pane="topRight"/><selection pane="bottomLeft"/><selection pane="bottomRight"/>' : '<selection pane="bottomLeft"/>';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`
    + `<sheetViews><sheetView${rightToLeft ? ' rightToLeft="1"' : ''} workbookViewId="0"><pane ${corner}/>${selections}</sheetView></sheetViews>`
    + `<sheetFormatPr defaultRowHeight="15"/>${columns === '' ? '' : `<cols>${columns}</cols>`}<sheetData>`;
}

/** The end of a sheet; `after` is what ECMA-376 wants behind the rows. */
export const sheetEnd = (after = ''): string => `</sheetData>${after}</worksheet>`;

/** A cell that waits to be told where it stands. */
export type Cell = (reference: string) => string;

/** A row of cells, from column A; `number` counts from 1, `height` is in points and is found by the spreadsheet where none is given. */
export const rowOf = (cells: readonly (Cell | null)[], number: number, height?: number): string =>
  `<row r="${number}"${height === undefined ? '' : ` ht="${height}"`}>${cells.map((cell, index) => cell?.(`${letters(index)}${number}`) ?? '').join('')}</row>\n`;

/** Height of a line in points, and of the tallest row there is. */
const [LINE, TALLEST] = [15, 405];

/** Points that texts need side by side in columns of these widths: LibreOffice finds no height of wrapped cells by itself. */
export function heightOf(texts: readonly string[], widths: readonly number[]): number {
  let most = 1;
  texts.forEach((text, index) => {
    // Letters are narrower than the figures that widths are counted in, but words are not broken.
    let lines = 0;
    for (const line of text.slice(0, LONGEST_MEASURED).split('\n')) lines += Math.max(1, Math.ceil(displayWidth(line) / widths[index]!));
    most = Math.max(most, lines);
  });
  return Math.min(TALLEST, LINE * most);
}

/** More text than this fills the tallest row of any width we use. */
const LONGEST_MEASURED = 8000;

/** A number; nothing for none. */
export const numberCell = (value: number | null): Cell | null => (value === null ? null : (reference) => `<c r="${reference}" s="${NAME_STYLE}"><v>${value}</v></c>`);

/** An empty cell that shows its style. */
export const emptyCell = (style: number): Cell => (reference) => `<c r="${reference}" s="${style}"/>`;

/** A typed string, which no spreadsheet calculates. */
export function textCell(xml: Xml, text: string, style: number): Cell {
  return (reference) => `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xml.text(text.replace(ESCAPE, '_x005F_'))}</t></is></c>`;
}

/** What somebody said, in the style of its direction; at most what a cell holds (see `cellParts`). */
export function wordsCell(xml: Xml, text: string, style: Omit<TextStyle, 'literal'>): Cell {
  return textCell(xml, text, textStyle({ ...style, literal: FORMULA.test(text) }));
}

/** 0 -> `A`, 25 -> `Z`, 26 -> `AA`. */
export function letters(index: number): string {
  return (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}
