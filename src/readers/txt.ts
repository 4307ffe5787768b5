import type { Block, Warning } from '../model.js';
import { decodeText } from './encoding.js';
import { emptyWarning } from './lines.js';
import { type Paragraph, paragraphsOf } from './paragraphs.js';
import type { Reader } from './reader.js';

/** Plain text. Cues are the blank lines before a paragraph; labels, numbers and dashes stay in the text. */
export const txt: Reader = {
  name: 'txt',
  extensions: ['txt', 'text'],
  summary: 'plain text, in any encoding and any way of marking paragraphs',
  read: (bytes, options) => Promise.resolve().then(() => {
    const { text, encoding, warnings } = decodeText(bytes, { encoding: options.encoding });
    const { paragraphs, note } = paragraphsOf(text);
    return {
      blocks: paragraphs.map(blockOf),
      metadata: {},
      warnings: [...warnings, ...(paragraphs.length === 0 ? [emptyWarning()] : []), ...hyphenWarnings(paragraphs)],
      encoding,
      notes: paragraphs.length === 0 ? [] : [note],
    };
  }),
};

function blockOf({ text, line, breaks, gap }: Paragraph): Block {
  return { text, line, breaks, cues: gap > 0 ? { gap } : {} };
}

/** One warning for every hyphen that went, since a character was taken out. */
function hyphenWarnings(paragraphs: readonly Paragraph[]): Warning[] {
  return paragraphs.flatMap(({ hyphensDropped }) =>
    hyphensDropped.map((line) => ({ rule: 'hyphen-joined', message: 'a word divided at the end of the line was joined without its hyphen', line })));
}
