import { decodeText } from './encoding.js';
import { frontMatterOf } from './frontmatter.js';
import { emptyWarning } from './lines.js';
import { markdownBlocks } from './md-blocks.js';
import { markdownParser } from './md-parser.js';
import { linesOf } from './paragraphs.js';
import type { ReadOptions, ReadResult } from './reader.js';
import { wrappingOf } from './wrapping.js';

/** Made once: it has no state of its own between documents. */
const parser = markdownParser();

/** Reads Markdown: front matter, then blocks with their cues. Throws `UserError` as `Reader.read` does. */
export function readMarkdown(bytes: Uint8Array, { encoding }: ReadOptions): ReadResult {
  const decoded = decodeText(bytes, { encoding });
  const front = frontMatterOf(decoded.text);
  const body = front === null ? decoded.text : decoded.text.slice(front.end);
  const wrapped = wrappingOf(linesOf(body)) !== null;
  const { blocks, warnings, notes } = markdownBlocks(parser.parse(body, {}), { firstLine: front?.lines ?? 0, wrapped });
  return {
    blocks,
    metadata: front?.metadata ?? {},
    warnings: [...decoded.warnings, ...(blocks.length === 0 ? [emptyWarning()] : []), ...warnings],
    encoding: decoded.encoding,
    notes: [...(front?.notes ?? []), ...notes],
  };
}
