import { UserError } from '../diagnostics.js';
import { DocumentBuilder } from './document-builder.js';
import { LeftOut } from './left-out.js';
import { emptyWarning } from './lines.js';
import type { ReadOptions, ReadResult } from './reader.js';
import { RtfStory } from './rtf-story.js';
import { rtfTokens } from './rtf-tokens.js';
import { documentsByColumn } from './table-columns.js';

/** Reads RTF (1.9.1 and what people make of it); `line` is the number of the paragraph. Throws `UserError` as `Reader.read` does: `not-rtf`, `rtf-depth`. */
export function readRtf(bytes: Uint8Array, { languageOf }: ReadOptions): ReadResult {
  if (!/^\s{0,16}\{\\rtf/u.test(String.fromCharCode(...bytes.subarray(0, 24)))) throw new UserError('does not begin as RTF does', { rule: 'not-rtf' });
  const leftOut = new LeftOut();
  const builder = new DocumentBuilder(leftOut);
  const story = new RtfStory(bytes, builder);
  for (const token of rtfTokens(bytes)) if (!story.take(token)) break;
  const isWhole = story.end();
  const blocks = builder.end();
  const title = story.title.replace(/\s+/gu, ' ').trim().slice(0, 500);
  const warnings = [...(blocks.length === 0 ? [emptyWarning()] : []), ...(isWhole ? [] : [{ rule: 'cut-off', message: 'ends in the middle: the file was cut off', line: builder.line }]), ...leftOut.warnings()];
  const metadata = title === '' ? {} : { title };
  return { ...documentsByColumn(blocks, { languageOf, metadata }), metadata, warnings, encoding: null };
}
