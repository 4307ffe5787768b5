import type { Unit } from '../model.js';
import { wellFormed } from '../text/wellformed.js';

/** Units that have a number within their document, and beads of their own. */
export type Level = Exclude<Unit, 'exchange'>;

/** Between the document and the number in an id: `65740794ae6c39c7:t3`. */
const LETTERS: Readonly<Record<Level, string>> = { turn: 't', paragraph: 'p', sentence: 's' };

/** What stands before the number in the ids of a document's units. */
export function idPrefix(document: string, level: Level): string {
  return `${document}:${LETTERS[level]}`;
}

/** The number in an id. Throws when the id is not of that document and level: storing it would change it. */
export function unitNumber(id: string, prefix: string): number {
  let number = 0;
  for (let at = prefix.length; at < id.length; at += 1) {
    const digit = id.charCodeAt(at) - ZERO;
    number = digit >= 0 && digit <= 9 && (number > 0 || at === prefix.length) ? 10 * number + digit : Number.NaN;
  }
  if (id.length === prefix.length || !id.startsWith(prefix) || !Number.isSafeInteger(number)) throw new Error(`the id ${id} is not ${prefix} and a number`);
  return number;
}

const ZERO = 0x30;

/** Counts what `storable` had to replace. */
export interface Replacements {
  count: number;
}

/** Text as every driver gives it back: half surrogates and U+0000 become U+FFFD, counted. */
export function storable(text: string, replaced?: Replacements): string {
  if (text.isWellFormed() && !text.includes('\0')) return text;
  const mended = wellFormed(text);
  if (replaced) replaced.count += mended.replaced;
  return mended.text;
}

/** A confidence as every driver stores it: one of them makes 0 of anything below 1e-17, so that all do. */
export function storableConfidence(confidence: number): number {
  return confidence < 1e-12 ? 0 : confidence;
}

/** `😀`: more than one UTF-16 code unit. */
const ASTRAL = /[\u{10000}-\u{10ffff}]/u;

/** Translates offsets in a text between UTF-16 code units (ours) and characters (SQLite's); fast when they come in order. */
export class Offsets {
  readonly #text: string;
  readonly #same: boolean;
  #units = 0;
  #characters = 0;

  constructor(text: string) {
    this.#text = text;
    this.#same = !ASTRAL.test(text);
  }

  toCharacters(units: number): number {
    if (this.#same) return units;
    if (units < this.#units) this.#restart();
    while (this.#units < units) this.#step();
    return this.#characters;
  }

  toUnits(characters: number): number {
    if (this.#same) return characters;
    if (characters < this.#characters) this.#restart();
    while (this.#characters < characters) this.#step();
    return this.#units;
  }

  #step(): void {
    this.#units += this.#text.codePointAt(this.#units)! > 0xffff ? 2 : 1;
    this.#characters += 1;
  }

  #restart(): void {
    this.#units = 0;
    this.#characters = 0;
  }
}
