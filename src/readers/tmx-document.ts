import type { Block, Cues, Role, Warning } from '../model.js';
import { UserError } from '../diagnostics.js';
import { wellFormed } from '../text/wellformed.js';
import { emptyWarning } from './lines.js';
import type { ReadDocument, ReadResult } from './reader.js';
import { glueBetween } from './utterances.js';
import { type XmlElement, xmlStream } from './xml-stream.js';

const SPACES = new Map([['http://www.w3.org/XML/1998/namespace', 'xml']]);
const PIECE = 65_536;
/** Inline elements whose content is code of the format the text came from (TMX 1.4b, "Content Elements"); `hi` and `sub` hold text. */
const CODES = new Set(['ph', 'bpt', 'ept', 'it', 'ut']);
const ROLES: readonly Role[] = ['question', 'answer', 'other'];
const PROP = 'hrd:';

/** A text in one language, with the props of its own and of its unit, those of hrd without their prefix. */
interface Variant {
  readonly language: string;
  readonly props: ReadonlyMap<string, string>;
  readonly text: string;
  /** Number of its unit, from 1. */
  readonly unit: number;
}

/** Reads a translation memory: a document for each language, and for each interview where hrd wrote it. Units are its lines. Throws `UserError` as `Reader.read` does. */
export function readTmx(bytes: Uint8Array): ReadResult {
  const memory = new Memory();
  const stream = xmlStream({ open: (element) => memory.open(element), close: (name) => memory.close(name), text: (text) => memory.text(text) }, SPACES, { namedType: true });
  for (let at = 0; at < bytes.length; at += PIECE) stream.write(bytes.subarray(at, at + PIECE));
  stream.end();
  if (!memory.isTmx) throw new UserError('is XML, but no translation memory', { rule: 'not-tmx' });
  const documents = documentsOf(memory.variants);
  const [only] = documents;
  return {
    blocks: documents.length === 1 ? only!.blocks : [],
    metadata: documents.length === 1 ? only!.metadata : {},
    ...(documents.length > 1 ? { documents } : {}),
    warnings: memory.warnings(documents.length === 0),
    encoding: null,
    notes: [`translation memory${memory.isOwn ? ' that hrd wrote' : ''}: ${memory.units} unit${memory.units === 1 ? '' : 's'}`],
  };
}

/** Collects the variants while the file streams by. */
class Memory {
  isTmx = false;
  isOwn = false;
  units = 0;
  readonly variants: Variant[] = [];
  private readonly ofUnit = new Map<string, string>();
  private readonly ofVariant = new Map<string, string>();
  private readonly path: string[] = [];
  private language = '';
  private segment = '';
  private prop: { type: string; value: string } | null = null;
  private inSegment = false;
  /** Elements of code that are open, less those of text inside them. */
  private readonly code: boolean[] = [];
  private codes = 0;
  private nameless = 0;
  private namelessLine = 0;

  open({ name, attribute }: XmlElement): void {
    if (this.path.length === 0) this.isTmx = name === 'tmx';
    this.path.push(name);
    if (name === 'header') this.isOwn = attribute('creationtool') === 'hrd';
    else if (name === 'tu') {
      this.units += 1;
      this.ofUnit.clear();
    } else if (name === 'tuv') {
      this.language = (attribute('xml:lang') ?? attribute('lang') ?? '').trim();
      this.ofVariant.clear();
    } else if (name === 'prop') this.prop = { type: attribute('type') ?? '', value: '' };
    else if (name === 'seg') {
      this.inSegment = true;
      this.segment = '';
    } else if (this.inSegment) {
      const isCode = CODES.has(name);
      this.code.push(isCode || (this.code.at(-1) === true && name !== 'sub'));
      if (isCode) this.codes += 1;
    }
  }

  close(name: string): void {
    this.path.pop();
    if (name === 'prop') this.keepProp();
    else if (name === 'seg') {
      this.inSegment = false;
      this.code.length = 0;
      this.keepVariant();
    } else if (this.inSegment) this.code.pop();
  }

  text(text: string): void {
    if (this.prop !== null) this.prop.value += text;
    else if (this.inSegment && this.code.at(-1) !== true) this.segment += text;
  }

  warnings(isEmpty: boolean): Warning[] {
    return [
      ...(isEmpty ? [emptyWarning()] : []),
      ...(this.codes === 0 ? [] : [{ rule: 'codes-left-out', message: `${this.codes === 1 ? 'one code' : `${this.codes} codes`} of the format the texts came from left out` }]),
      ...(this.nameless === 0 ? [] : [{ rule: 'language-missing', message: `${this.nameless === 1 ? 'one text' : `${this.nameless} texts`} that name no language left out`, line: this.namelessLine }]),
      ...(this.isOwn ? [{ rule: 'own-export', message: 'hrd wrote this memory; where the files it was made from are in the corpus as well, its interviews are there twice' }] : []),
    ];
  }

  private keepProp(): void {
    const prop = this.prop!;
    this.prop = null;
    if (!prop.type.startsWith(PROP)) return;
    const props = this.path.includes('tuv') ? this.ofVariant : this.ofUnit;
    if (this.path.includes('tu')) props.set(prop.type.slice(PROP.length), prop.value.trim());
  }

  private keepVariant(): void {
    const text = wellFormed(this.segment).text.trim();
    if (text === '') return;
    if (this.language === '') {
      this.nameless += 1;
      this.namelessLine ||= this.units;
      return;
    }
    this.variants.push({ language: this.language, props: new Map([...this.ofUnit, ...this.ofVariant]), text, unit: this.units });
  }
}

interface Open {
  readonly name: string;
  readonly language: string;
  readonly interview: string | undefined;
  title: string | undefined;
  readonly blocks: OpenBlock[];
  /** Paragraph of the last block, where the file says it. */
  paragraph: string | undefined;
}

/** A block that may grow; its last text is kept by itself, as a long string is slow to look at while it grows. */
interface OpenBlock {
  text: string;
  tail: string;
  readonly line: number;
  readonly breaks: number[];
  readonly lines: number[];
  readonly cues: Cues;
}

function documentsOf(variants: readonly Variant[]): ReadDocument[] {
  const open = new Map<string, Open>();
  const interviews = new Map<string | undefined, number>();
  const names = new Map<string, number>();
  const several = new Set(variants.map(({ props }) => props.get('interview'))).size > 1;
  for (const variant of variants) {
    const { language, props } = variant;
    const interview = props.get('interview');
    if (!interviews.has(interview)) interviews.set(interview, interviews.size + 1);
    const column = props.get('column') ?? language.toLowerCase();
    const key = JSON.stringify([interview, column]);
    let document = open.get(key);
    if (document === undefined) {
      const name = `${several ? `i${interviews.get(interview)!}-` : ''}${column.slice(0, 40).replace(/[^\w-]/gu, '-')}`;
      names.set(name, (names.get(name) ?? 0) + 1);
      const unique = names.get(name) === 1 ? name : `${name}_${names.get(name)!}`;
      open.set(key, (document = { name: unique, language, interview, title: undefined, blocks: [], paragraph: undefined }));
    }
    document.title ??= props.get('title');
    append(document, variant);
  }
  return Array.from(open.values(), ({ name, blocks, language, interview, title }) => ({
    name,
    blocks: blocks.map(({ text, line, breaks, lines, cues }): Block => ({ text, line, breaks, ...(lines.length === 0 ? {} : { lines }), cues })),
    metadata: { language, ...(interview === undefined ? {} : { interview }), ...(title === undefined ? {} : { title }) },
  }));
}

/** Adds a text to its document: to the paragraph before where both say so, else as paragraphs of its own, divided at blank lines. */
function append(document: Open, { text, props, unit }: Variant): void {
  const paragraph = props.get('paragraph');
  const last = document.blocks.at(-1);
  if (last !== undefined && paragraph !== undefined && paragraph === document.paragraph && !paragraph.includes(' ')) {
    last.text += glueBetween(last.tail, text);
    last.breaks.push(last.text.length);
    last.lines.push(unit);
    last.text += text;
    last.tail = text.slice(-80);
    return;
  }
  document.paragraph = paragraph;
  const role = ROLES.find((known) => known === props.get('role'));
  const speaker = props.get('speaker');
  const cues: Cues = { ...(role === undefined ? {} : { role }), ...(speaker === undefined || speaker === '' ? {} : { speaker }) };
  for (const part of text.split(/\n[ \t]*\n/u)) if (part.trim() !== '') document.blocks.push({ text: part.trim(), tail: part.trim().slice(-80), line: unit, breaks: [], lines: [], cues });
}
