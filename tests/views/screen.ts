import { stripVTControlCharacters } from 'node:util';
import { Chalk } from 'chalk';
import type { ListOptions, ViewOptions } from '../../src/views/view.js';

/** A screen without colour (level 0) or with sixteen colours (level 1). */
export function screen(width: number, level: 0 | 1 = 0): ListOptions {
  return { width, colour: new Chalk({ level }), corpus: '.hrd/corpus.db' };
}

/** A screen, and what to show on it; the whole transcript unless told otherwise. */
export function viewing(width: number, wishes: Partial<ViewOptions> = {}): ViewOptions {
  return { ...screen(width), unit: null, exchanges: null, roles: null, ...wishes };
}

/** A line as it looks: without colour and without the isolates that only a bidirectional terminal needs. */
export function plain(line: string): string {
  return stripVTControlCharacters(line).replace(/[\u2066\u2067\u2069]/gu, '');
}
