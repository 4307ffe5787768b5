import anyAscii from 'any-ascii';

/** A text in lower-case Latin letters, every script transliterated (any-ascii's tables). */
export function latin(text: string): string {
  return anyAscii(text).toLowerCase();
}

/**
 * Spellings of one sound in Latin transliterations, longest first. The classes are coarse where scripts disagree:
 * Arabic writes p as b and v as f; h, kh, g and k change places between Russian, Persian, Arabic and English spellings.
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/shch|tsch|tch|dzh|sch|ch|sh|zh|ts|tz|dj|dz|c(?=[eiy])/gu, 's'],
  [/ck|kh|gh|q/gu, 'k'],
  [/ph|v|w/gu, 'f'],
  [/th/gu, 't'],
  [/dh/gu, 'd'],
  [/x/gu, 'ks'],
  [/[jz]/gu, 's'],
  [/[cgh]/gu, 'k'],
  [/p/gu, 'b'],
];

/**
 * The consonants of a word as one would hear them in any script: what names and cognates keep in common across languages.
 * Sibilants become `s`, velars and h `k`, p `b`, v and w `f`; vowels go (a first vowel stays as `a`), doubles become one.
 * @example skeleton('Kazakhstan') === skeleton('Казахстан') && skeleton('Мексика') === skeleton('Mexico')
 */
export function skeleton(word: string): string {
  let letters = latin(word).replace(/[^a-z]/gu, '');
  for (const [spelling, sound] of SOUNDS) letters = letters.replace(spelling, sound);
  const first = /^[aeiouy]/u.test(letters) ? 'a' : '';
  return (first + letters.replace(/(?<sound>[^aeiouy])\k<sound>+/gu, '$<sound>')).replace(first === '' ? /[aeiouy]/gu : /(?!^)[aeiouy]/gu, '');
}
