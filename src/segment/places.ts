import type { Block } from '../model.js';
import { firstAfter } from './spans.js';

/** Line and column of an offset in a block's text, both from 1. Columns count UTF-16 units from the first character of the line that is not white space. */
export function placeIn({ line, breaks }: Block, offset: number): { line: number; column: number } {
  const before = firstAfter(breaks, offset);
  return { line: line + before, column: offset - (before === 0 ? 0 : breaks[before - 1]!) + 1 };
}
