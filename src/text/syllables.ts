/** Stands before the consonant it is spoken after: Thai and Lao. */
const LEADING_VOWEL = /^[\u{e40}-\u{e44}\u{ec0}-\u{ec4}]$/u;
/** Letters by their Unicode property, but never read apart from the one before: Thai and Lao vowels, the Lao semivowel sign. */
const TRAILING_VOWEL = /^[\u{e30}\u{e32}\u{e33}\u{e45}\u{eb0}\u{eb2}\u{eb3}\u{ebd}]$/u;
/** Joins the next letter below the one before: Khmer coeng, Burmese virama, Tai Tham sakot, Balinese and Javanese signs of the same kind. */
const STACKER = /^[\u{17d2}\u{1039}\u{1a60}\u{1b44}\u{a9c0}]$/u;
const MARK = /^[\p{M}\p{Join_Control}]$/u;
const LETTER = /^\p{Lo}$/u;
/** Longer than any syllable; text may pile up marks without end. */
const LONGEST = 16;

/**
 * Cuts a text of a script without spaces into letters with what cannot be read apart from them: marks, letters stacked below, and in Thai and Lao
 * the vowels before and after. Put together they are the text again. Linear.
 * @example [...letterGroups('ไม่มีน้ำ')] // ['ไม่', 'มี', 'น้ำ']
 */
export function* letterGroups(text: string): Generator<string> {
  let group = '';
  let previous = '';
  for (const character of text) {
    const isIdeograph = character >= '一' && character <= '鿿';
    const joins = !isIdeograph && (MARK.test(character) || TRAILING_VOWEL.test(character) || ((STACKER.test(previous) || LEADING_VOWEL.test(previous)) && LETTER.test(character)));
    if (group !== '' && (!joins || group.length >= LONGEST)) {
      yield group;
      group = '';
    }
    group += character;
    previous = character;
  }
  if (group !== '') yield group;
}
