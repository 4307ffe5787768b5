import type { Block } from '../model.js';
import { firstAfter } from './spans.js';

/** Line and column of an offset in a block's text, both from 1. Columns count UTF-16 units from the first character of the line that is not white space. */
export function placeIn({ line, breaks, lines }: Block, offset: number): { line: number; column: number } {
  const before = firstAfter(breaks, offset);
  return { line: before === 0 ? line : (lines?.[before - 1] ?? line + before), column: offset - (before === 0 ? 0 : breaks[before - 1]!) + 1 };
}
