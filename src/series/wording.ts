import { createHash } from 'node:crypto';
import type { LanguageTag } from '../model.js';

/** Joiners, soft hyphen and tatweel mean nothing. */
const SILENT = /[\p{Join_Control}\u{ad}\u{640}]/gu;
/** What lower-casing leaves of the Turkish dotted capital İ. */
const DOT_ABOVE = '\u{307}';
const NOT_LETTERS = /[^\p{L}\p{M}\p{Nd}]+/gu;
const KEY_DIGITS = 12;

/** The first hex digits of the SHA-256 of a text. */
export function digest(text: string, digits: number): string {
  return createHash('sha256').update(text.toWellFormed(), 'utf8').digest('hex').slice(0, digits);
}

/** Letters and digits of a question in lower case, however it is printed; a question of signs alone is itself. */
export function foldWording(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase().replaceAll(DOT_ABOVE, '').replace(SILENT, '').replace(NOT_LETTERS, '');
  return folded === '' ? text.trim() : folded;
}

/**
 * A question as twelve hexadecimal digits: the same letters and digits in the same language give the same, whatever their case, punctuation and spaces.
 * They tell the wordings of a corpus apart (48 bits) and say nothing of what was asked to who does not know the wording.
 */
export function wordingKey(text: string, language: LanguageTag): string {
  return digest(`${language}\n${foldWording(text)}`, KEY_DIGITS);
}
