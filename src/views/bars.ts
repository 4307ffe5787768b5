import type { Cell, TableColumn } from './table.js';
import type { Screen } from './view.js';

/** How bars are drawn on a screen. */
export interface BarScreen extends Screen {
  /** The terminal has no block characters (`TERM=dumb`). */
  readonly plainBars: boolean;
}

/** Eighths of a character, from none to all. */
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'];

/** Terminal columns of a full bar: what is left beside the numbers on a narrow screen, a glance wide on others. */
function longestBar(width: number): number {
  return width >= 120 ? 30 : width >= 80 ? 18 : 10;
}

/** The column of bars, the last one. Where there is no room, columns that other lines repeat go before it, all others after it: the numbers say what it shows. */
export const BAR_COLUMN: TableColumn = { head: '', expendable: 6 };

/** A bar as long as its value is of the most there is; never none for something, so that a little is not nothing. */
export function barCell(value: number, most: number, { width, colour, plainBars }: BarScreen): Cell {
  const full = longestBar(width);
  const eighths = most <= 0 || value <= 0 ? 0 : Math.max(1, Math.round((full * 8 * value) / most));
  const text = plainBars ? '#'.repeat(Math.max(Number(eighths > 0), Math.round(eighths / 8))) : '█'.repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8]!;
  return { text, style: colour.cyan };
}
