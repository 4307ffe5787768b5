import type { Block, Warning } from '../model.js';
import { decodeText } from './encoding.js';
import { emptyWarning } from './lines.js';
import { type Paragraph, paragraphsOf } from './paragraphs.js';
import type { ReadOptions, ReadResult } from './reader.js';

/** Reads plain text: finds out its encoding and how it marks paragraphs. Throws `UserError` as `Reader.read` does. */
export function readText(bytes: Uint8Array, options: ReadOptions): ReadResult {
  const { text, encoding, warnings } = decodeText(bytes, { encoding: options.encoding });
  const { paragraphs, note } = paragraphsOf(text);
  return {
    blocks: paragraphs.map(blockOf),
    metadata: {},
    warnings: [...warnings, ...(paragraphs.length === 0 ? [emptyWarning()] : []), ...hyphenWarnings(paragraphs)],
    encoding,
    notes: paragraphs.length === 0 ? [] : [note],
  };
}

function blockOf({ text, line, breaks, gap }: Paragraph): Block {
  return { text, line, breaks, cues: gap > 0 ? { gap } : {} };
}

/** One warning for every hyphen that went, since a character was taken out. */
function hyphenWarnings(paragraphs: readonly Paragraph[]): Warning[] {
  return paragraphs.flatMap(({ hyphensDropped }) =>
    hyphensDropped.map((line) => ({ rule: 'hyphen-joined', message: 'a word divided at the end of the line was joined without its hyphen', line })));
}
