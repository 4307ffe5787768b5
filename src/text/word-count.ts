/** `Intl.Segmenter` needs time that grows with the square of its input on Node 20: it is fed no more than this at once. */
const MOST_AT_ONCE = 2000;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (segmenter === undefined) segmenters.set(language, (segmenter = new Intl.Segmenter(language === 'und' ? 'en' : language, { granularity: 'word' })));
  return segmenter;
}

/** The words of a text as its language divides them (UAX 29; dictionaries for Thai, Khmer, Chinese, Japanese …), without punctuation. `language` is a BCP 47 tag. */
export function countWords(text: string, language: string): number {
  const segmenter = segmenterOf(language);
  let count = 0;
  for (let start = 0; start < text.length;) {
    const end = endOfPiece(text, start);
    for (const { isWordLike } of segmenter.segment(text.slice(start, end))) if (isWordLike === true) count += 1;
    start = end;
  }
  return count;
}

/** Pieces end behind white space where there is any, else never inside a surrogate pair. */
function endOfPiece(text: string, start: number): number {
  const end = start + MOST_AT_ONCE;
  if (end >= text.length) return text.length;
  for (let at = end; at > start + MOST_AT_ONCE / 2; at--) if (/\s/u.test(text[at - 1]!)) return at;
  return /[\uD800-\uDBFF]/u.test(text[end - 1]!) ? end - 1 : end;
}
