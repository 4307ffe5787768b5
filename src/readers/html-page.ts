import type { Block, Warning } from '../model.js';
import { decodeText } from './encoding.js';
import { blocksOf } from './html-blocks.js';
import { shapeOf } from './html-content.js';
import { metadataOf } from './html-metadata.js';
import { select } from './html-select.js';
import { type HtmlElement, type HtmlParent, parsePage } from './html-tree.js';
import { emptyWarning } from './lines.js';
import type { ReadOptions, ReadResult } from './reader.js';

/** Where browsers look for the encoding a page declares, and some more for long heads. */
const HEAD = 4096;
const DECLARED = /<meta[^<>]{0,200}?charset\s{0,4}=\s{0,4}["']?\s{0,4}(?<label>[\w:.-]{1,40})/iu;
const XML_DECLARED = /^\s{0,20}<\?xml[^<>]{0,100}?encoding\s{0,4}=\s{0,4}["'](?<label>[\w:.-]{1,40})/iu;

/** Reads a saved web page: its text by evidence, or the part a selector names. Throws `UserError` as `Reader.read` does. */
export function readPage(bytes: Uint8Array, { encoding, selector }: ReadOptions): ReadResult {
  const decoded = decodeText(bytes, { encoding, declared: declaredEncoding(bytes) });
  const root = parsePage(decoded.text);
  const { metadata, author } = metadataOf(root);
  const { blocks, warnings, notes } = selector === undefined ? wholePage(root) : chosenParts(root, selector);
  return {
    blocks,
    metadata,
    warnings: [...decoded.warnings, ...(blocks.length === 0 ? [emptyWarning()] : []), ...warnings],
    encoding: decoded.encoding,
    notes: [...notes, ...(author === undefined ? [] : [`author, as the page names it: ${author}`])],
  };
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  return (DECLARED.exec(head) ?? XML_DECLARED.exec(head))?.groups?.['label'];
}

interface Parts {
  readonly blocks: readonly Block[];
  readonly warnings: readonly Warning[];
  readonly notes: readonly string[];
}

function wholePage(root: HtmlParent): Parts {
  const shape = shapeOf(root);
  const found = blocksOf(root, shape);
  const aside = found.blocks.filter(({ cues }) => cues.aside !== undefined).length;
  const where = shape.container === null ? 'the whole page' : describe(shape.container);
  return { ...found, notes: [`text taken from ${where}; ${aside} of ${found.blocks.length} blocks look like page furniture`] };
}

function chosenParts(root: HtmlParent, selector: string): Parts {
  const chosen = select(root, selector);
  const whole = blocksOf(root, null).blocks;
  const parts = chosen.map((element) => blocksOf({ nodeName: '#document-fragment', childNodes: [element] } as HtmlParent, null));
  const blocks = parts.flatMap((part) => part.blocks);
  const left = lettersOf(whole) - lettersOf(blocks);
  const warnings = parts.flatMap((part) => part.warnings);
  return {
    blocks,
    warnings: left > 0 ? [...warnings, { rule: 'selector-left-out', message: `${left} characters of the page lie outside the selector` }] : warnings,
    notes: [`text taken from what matches the selector (${chosen.length === 1 ? 'one part' : `${chosen.length} parts`})`],
  };
}

function lettersOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** An element as a selector that finds it. */
function describe(element: HtmlElement): string {
  const { tagName, attrs } = element;
  const id = attrs.find(({ name }) => name === 'id')?.value;
  const first = attrs.find(({ name }) => name === 'class')?.value.trim().split(/\s+/u)[0];
  return `${tagName}${id ? `#${id.slice(0, 60)}` : first ? `.${first.slice(0, 60)}` : ''}`;
}
