/** Letters a word is known by: endings change with grammar, and few bitexts are long enough to learn every form. */
const STEM = 6;
/** The Arabic article, with the particles written in front of it. */
const ARTICLE = /^[وفبك]?ال(?=\p{L}{3})|^لل(?=\p{L}{3})/u;

/** A word (in lower case) without the Arabic article written in front of it. */
export const withoutArticle = (word: string): string => word.replace(ARTICLE, '');

/** What lexicons know a word by: the word, or its beginning and a hyphen. `солнечный` -> `солнеч-`; letters of two code units are not cut in half. */
export function stemOf(word: string): string {
  if (word.length <= STEM) return word;
  const isHalf = (word.charCodeAt(STEM - 1) & 0xfc00) === 0xd800;
  return `${word.slice(0, isHalf ? STEM + 1 : STEM)}-`;
}
