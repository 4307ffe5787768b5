import { visible } from '../text/visible.js';
import { beside, setPiece } from './page.js';
import type { Column } from './passages.js';
import { READING_WIDTH, type Screen } from './view.js';

/** What was set aside, in the order of the documents, each with its place: left out of the conversation, never dropped. */
export function* asides(columns: readonly Column[], { width, colour }: Screen): Generator<string> {
  const page = Math.min(width, READING_WIDTH);
  let first = true;
  for (const { name, document, rightToLeft } of columns) {
    for (const { role, paragraphs } of document.turns) {
      if (role !== 'other') continue;
      for (const { line, label, text } of paragraphs) {
        if (first) yield colour.dim('Set aside (not part of the conversation)');
        first = false;
        const place = `  ${name}, line ${line}:`;
        const room = Math.max(10, page - place.length - 1);
        const lines = setPiece({ text: visible(label + text) }, { width: room, rightToLeft, style: colour.dim, labelStyle: colour.dim });
        yield* beside([{ lines: [{ text: colour.dim(place), width: place.length }], width: place.length + 1 }, { lines, width: room }]);
      }
    }
  }
}
