/** Not storable as text: lone surrogates have no UTF-8 form, and several programs cut text at U+0000. */
const ILL_FORMED = /[\0\p{Cs}]/gu;

/** Replaces lone surrogates and U+0000 by U+FFFD; `replaced` says how many, so that the caller can warn. Offsets stay as they are. */
export function wellFormed(text: string): { text: string; replaced: number } {
  let replaced = 0;
  const mended = text.replace(ILL_FORMED, () => {
    replaced += 1;
    return '\u{fffd}';
  });
  return { text: mended, replaced };
}
