import type { Document } from '../model.js';
import { isRightToLeft, isRightToLeftLanguage } from '../text/scripts.js';
import { visibleName } from '../text/visible.js';

/** Hebrew to Arabic Extended-A, their presentation forms, and the right-to-left scripts of the supplementary planes. Example: `ش`. */
const RIGHT_TO_LEFT = /[\u{590}-\u{8ff}\u{fb1d}-\u{fdff}\u{fe70}-\u{fefc}\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

const [LEFT_TO_RIGHT_ISOLATE, RIGHT_TO_LEFT_ISOLATE, POP_ISOLATE] = ['\u2066', '\u2067', '\u2069'];

/**
 * Shuts a piece of a line off from its neighbours (UAX 9, isolates), so that a right-to-left word at its edge cannot draw the next
 * column or a line number to the wrong side. Text without such letters stays as it is. To be called after `visible`; the direction of text that is
 * coloured already must be told.
 */
export function isolated(text: string, rightToLeft = isRightToLeft(text)): string {
  if (text === '' || !(rightToLeft || RIGHT_TO_LEFT.test(text))) return text;
  return `${rightToLeft ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE}${text}${POP_ISOLATE}`;
}

/** A path as it may be printed among other words: safe, and read from left to right whatever its folders are called. */
export function pathShown(path: string): string {
  return isolated(visibleName(path), false);
}

/** Whether a document is written from right to left: by its language, or by its first words when that is not known. */
export function runsRightToLeft({ language, turns }: Document): boolean {
  if (language !== 'und') return isRightToLeftLanguage(language);
  return isRightToLeft(turns.slice(0, 4).flatMap(({ paragraphs }) => paragraphs.slice(0, 2).map(({ text }) => text.slice(0, 200))).join(' '));
}
