/** Characters that stand for one question. */
export const QUESTION_HASH = 4;
/** Every question is hashed from its letters and digits alone: as far as this. */
const MOST_LETTERS = 400;
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
const NOT_LETTERS = /[^\p{L}\p{M}\p{Nd}]+/gu;

/** FNV-1a, 32 bits (Fowler, Noll, Vo). */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}

/** A question as four characters: the same words give the same, however they are printed; 24 bits are enough to tell those of a corpus apart. */
export function questionHash(text: string): string {
  const value = hash(text.slice(0, 2 * MOST_LETTERS).normalize('NFKC').toLowerCase().replace(NOT_LETTERS, '').slice(0, MOST_LETTERS));
  const folded = (value ^ (value >>> 24)) & 0xffffff;
  return [18, 12, 6, 0].map((shift) => DIGITS[(folded >>> shift) & 63]!).join('');
}
