import { decodeText } from './encoding.js';
import { frontMatterOf } from './frontmatter.js';
import { emptyWarning } from './lines.js';
import { markdownBlocks } from './md-blocks.js';
import { markdownParser } from './md-parser.js';
import { linesOf } from './paragraphs.js';
import type { Reader, ReadOptions, ReadResult } from './reader.js';
import { wrappingOf } from './wrapping.js';

/** Markdown (CommonMark with tables), as written: addresses of links go, their text stays; HTML inside is read as HTML. */
export const md: Reader = {
  name: 'md',
  extensions: ['md', 'markdown', 'mdown', 'mkd'],
  summary: 'Markdown, with front matter (title, date, language, interviewee)',
  read: (bytes, options) => Promise.resolve().then(() => read(bytes, options)),
};

/** Made once: it has no state of its own between documents. */
const parser = markdownParser();

function read(bytes: Uint8Array, { encoding }: ReadOptions): ReadResult {
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
