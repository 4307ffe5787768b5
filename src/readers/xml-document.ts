import { parseFragment } from 'parse5';
import { UserError } from '../diagnostics.js';
import type { Block, Warning } from '../model.js';
import { DocBook } from './docbook.js';
import { decodeText } from './encoding.js';
import { emptyWarning } from './lines.js';
import { MarkupBlocks, type MarkupPart } from './markup-blocks.js';
import { readMarkup, rootOf, type KnownEntity, type MarkupFindings } from './markup.js';
import type { ReadDocument, ReadOptions, ReadResult } from './reader.js';
import { documentsByColumn } from './table-columns.js';
import { Tei } from './tei.js';
import { markupKind } from './xml-roots.js';

const HEAD = 65_536;
const DECLARED = /^\s{0,20}<\?xml[^<>]{0,100}?encoding\s{0,4}=\s{0,4}["'](?<label>[\w:.-]{1,40})/iu;
/** Longer names are no entity of HTML. */
const LONGEST_ENTITY = 31;

/** Reads DocBook or TEI, also in fragments and with faults. Throws `UserError` as `Reader.read` does: `unknown-xml` for any other vocabulary. */
export function readXml(bytes: Uint8Array, { encoding, languageOf }: ReadOptions): ReadResult {
  const declared = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 300)))?.groups?.['label'];
  const decoded = decodeText(bytes, { encoding, declared });
  const { text } = decoded;
  const head = text.slice(0, HEAD);
  const root = rootOf(head);
  const kind = root === null ? null : markupKind(root, head);
  if (text.trim() === '') return { blocks: [], metadata: {}, warnings: [...decoded.warnings, emptyWarning()], encoding: decoded.encoding, notes: [] };
  if (kind === null) {
    throw new UserError(root === null ? 'does not begin as XML does' : 'is XML, but neither DocBook nor TEI', { rule: 'unknown-xml', hint: 'export it as TEI, HTML or plain text from the program it comes from' });
  }
  const vocabulary = kind === 'tei' ? new Tei() : new DocBook();
  const builder = new MarkupBlocks(vocabulary);
  const findings = readMarkup(text, builder, entities());
  const parts = builder.end();
  const warnings = [...decoded.warnings, ...(parts.length === 0 ? [emptyWarning()] : []), ...warningsOf(findings), ...editorial(vocabulary)];
  const title = vocabulary instanceof Tei && vocabulary.title !== '' ? vocabulary.title : titleOf(parts);
  const metadata = { ...(title === undefined ? {} : { title }), ...(vocabulary.language === undefined ? {} : { language: vocabulary.language }) };
  const notes = [`read as ${kind === 'tei' ? 'TEI' : 'DocBook'}`];
  const documents = documentsOf(parts.map(withOthers), title);
  if (documents.length > 1) return { blocks: [], documents, metadata, warnings, encoding: decoded.encoding, notes };
  const language = documents[0]?.metadata.language;
  const table = documentsByColumn(documents[0]?.blocks ?? [], { languageOf, metadata });
  return { ...table, metadata: { ...metadata, ...(language === undefined ? {} : { language }) }, warnings, encoding: decoded.encoding, notes: [...notes, ...table.notes] };
}

/** Where questions and answers that are marked as such make up most of a text, what is not marked is neither: titles, introductions. */
function withOthers(part: MarkupPart): MarkupPart {
  const marked = part.blocks.filter(({ cues }) => cues.role !== undefined);
  const letters = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (!marked.some(({ cues }) => cues.role === 'question') || letters(marked) * 2 < letters(part.blocks)) return part;
  return { ...part, blocks: part.blocks.map((block) => (block.cues.role === undefined && block.cues.aside === undefined ? { ...block, cues: { ...block.cues, role: 'other' } } : block)) };
}

/** One document a part. What belongs to none (a title above all languages) goes with the first. */
function documentsOf(parts: readonly MarkupPart[], title: string | undefined): ReadDocument[] {
  const shared = parts.find(({ key }) => key === '')?.blocks ?? [];
  const own = parts.filter(({ key }) => key !== '');
  if (own.length === 0) return shared.length === 0 ? [] : [{ name: 'text', blocks: shared, metadata: {} }];
  const names = new Set<string>();
  return own.map(({ key, metadata, blocks }, index): ReadDocument => ({
    name: nameOf(key, index, names),
    blocks: index === 0 ? inOrder([...shared, ...blocks]) : blocks,
    metadata: { ...metadata, ...(title === undefined ? {} : { title }) },
  }));
}

/** `en`, or `2-en` in the second text of a corpus. */
function nameOf(key: string, index: number, taken: Set<string>): string {
  const plain = key.replace(/^[01]-/u, '').replace(/[^\w-]/gu, '').slice(0, 40);
  const name = plain === '' || taken.has(plain) ? `part-${index + 1}` : plain;
  taken.add(name);
  return name;
}

const inOrder = (blocks: Block[]): Block[] => blocks.sort((a, b) => a.line - b.line);

function titleOf(parts: readonly MarkupPart[]): string | undefined {
  return parts.flatMap(({ blocks }) => blocks.slice(0, 5)).find(({ cues }) => cues.heading !== undefined)?.text.slice(0, 500);
}

function warningsOf({ mendedLine, unknownEntities, unknownLine }: MarkupFindings): Warning[] {
  return [
    ...(mendedLine === null ? [] : [{ rule: 'markup-mended', message: 'elements are closed where they are not open, or never; they were taken as they make sense', line: mendedLine }]),
    ...(unknownEntities.size === 0 ? [] : [{ rule: 'unknown-entities', message: `${unknownEntities.size} ${unknownEntities.size === 1 ? 'entity' : 'entities'} that the file does not declare ${unknownEntities.size === 1 ? 'is' : 'are'} left as written`, line: unknownLine! }]),
  ];
}

function editorial(vocabulary: DocBook | Tei): Warning[] {
  const [count, line, rule, message] = vocabulary instanceof Tei
    ? [vocabulary.readings, vocabulary.readingLine, 'readings-left-out', "editors' readings were left out for the text of the source"]
    : [vocabulary.remarks, vocabulary.remarkLine, 'comments-left-out', 'remarks of editors were left out'];
  return count === 0 ? [] : [{ rule, message: `${message} (${count === 1 ? 'in one place' : `in ${count} places`})`, ...(line === undefined ? {} : { line }) }];
}

/** The entities of HTML, which hold nearly all of the ISO sets that DocBook and TEI declare, each looked up once. */
function entities(): KnownEntity {
  const known = new Map<string, string | undefined>();
  return (name) => {
    if (known.has(name)) return known.get(name);
    const written = `&${name};`;
    const [node] = name.length > LONGEST_ENTITY ? [] : parseFragment(written).childNodes;
    const value = node !== undefined && 'value' in node ? node.value : written;
    // Old names without a semicolon are no names in XML: `&notify;` is not `¬ify;`.
    const found = value === written || (value.endsWith(';') && name !== 'semi') ? undefined : value;
    known.set(name, found);
    return found;
  };
}
