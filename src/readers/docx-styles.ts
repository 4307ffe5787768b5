import { HEADING_WORDS } from './data/heading-words.js';
import { DOCX_SPACES } from './docx-package.js';
import { isOn, readParagraphProperty, readRunProperty, type ParagraphProperties, type RunProperties } from './docx-properties.js';
import { readXmlPart, type XmlElement } from './xml-stream.js';
import type { Archive } from './zip.js';

/** A style with everything it inherits. */
export interface DocxStyle {
  readonly run: RunProperties;
  readonly paragraph: ParagraphProperties;
  /** 1–6. */
  readonly heading?: number;
  readonly quote?: boolean;
  /** A line of the table of contents. */
  readonly contents?: boolean;
}

interface RawStyle {
  name: string;
  basedOn?: string;
  readonly run: RunProperties;
  readonly paragraph: ParagraphProperties;
}

const NOTHING: DocxStyle = { run: {}, paragraph: {} };
/** Longer chains of inheritance are circles or hostile. */
const MOST_ANCESTORS = 100;

/** The styles of a document, looked up by id. */
export class DocxStyles {
  private readonly raw = new Map<string, RawStyle>();
  private readonly whole = new Map<string, DocxStyle>();
  private readonly defaults: RunProperties = {};
  private defaultParagraph: string | undefined;

  /** A paragraph style; the document's own default for a paragraph that names none. */
  paragraph(id: string | undefined): DocxStyle {
    return this.resolve(id ?? this.defaultParagraph, 'p');
  }

  /** A character style. */
  character(id: string | undefined): DocxStyle {
    return this.resolve(id, 'c');
  }

  /** The paragraph styles that numbering levels are tied to need their numbering looked up by name. */
  numberingOf(id: string | undefined): ParagraphProperties {
    return this.resolve(id, 'n').paragraph;
  }

  private resolve(id: string | undefined, kind: 'p' | 'c' | 'n'): DocxStyle {
    if (id === undefined) return kind === 'p' ? { run: this.defaults, paragraph: {} } : NOTHING;
    const key = `${kind} ${id}`;
    const known = this.whole.get(key);
    if (known !== undefined) return known;
    const chain: RawStyle[] = [];
    for (let next = this.raw.get(`${kind} ${id}`); next !== undefined && chain.length < MOST_ANCESTORS && !chain.includes(next);) {
      chain.push(next);
      next = next.basedOn === undefined ? undefined : this.raw.get(`${kind} ${next.basedOn}`);
    }
    const run: RunProperties = kind === 'p' ? { ...this.defaults } : {};
    const paragraph: ParagraphProperties = {};
    for (const style of chain.reverse()) {
      Object.assign(run, style.run);
      Object.assign(paragraph, style.paragraph);
    }
    const names = chain.map(({ name }) => name).reverse();
    const heading = headingOf(names, paragraph.outline) ?? (chain.length === 0 && kind === 'p' ? headingOf([id], undefined) : undefined);
    const style: DocxStyle = {
      run, paragraph,
      ...(heading === undefined ? {} : { heading }),
      ...(names.some((name) => /^(?:intense )?quote$/iu.test(name)) ? { quote: true } : {}),
      ...(names.some((name) => /^toc \d$/iu.test(name)) ? { contents: true } : {}),
    };
    this.whole.set(key, style);
    return style;
  }

  /** Reads the part that holds the styles. */
  read(archive: Archive, part: string): void {
    let style: RawStyle | null = null;
    let within: 'run' | 'paragraph' | 'defaults' | null = null;
    readXmlPart(archive, part, {
      open: (element) => {
        if (element.name === 'w:style') style = this.begin(element);
        else if (element.name === 'w:rPr') within = style === null ? 'defaults' : within === 'paragraph' ? within : 'run';
        else if (element.name === 'w:pPr') within = 'paragraph';
        else if (element.name === 'w:tblStylePr') within = null;
        else if (style === null) {
          if (within === 'defaults') readRunProperty(this.defaults, element);
        } else if (element.name === 'w:name') style.name = element.attribute('w:val') ?? '';
        else if (element.name === 'w:basedOn') style.basedOn = element.attribute('w:val') ?? '';
        else if (within === 'run') readRunProperty(style.run, element);
        else if (within === 'paragraph') readParagraphProperty(style.paragraph, element);
      },
      close: (name) => {
        if (name === 'w:style') style = null;
        if (name === 'w:rPr' || name === 'w:pPr' || name === 'w:style') within = null;
      },
    }, DOCX_SPACES);
  }

  private begin(element: XmlElement): RawStyle {
    const style: RawStyle = { name: '', run: {}, paragraph: {} };
    const id = element.attribute('w:styleId') ?? '';
    const type = element.attribute('w:type');
    const kind = type === 'character' ? 'c' : type === 'numbering' ? 'n' : type === 'table' ? 't' : 'p';
    this.raw.set(`${kind} ${id}`, style);
    const byDefault = element.attribute('w:default');
    if (kind === 'p' && byDefault !== undefined && isOn({ name: '', attribute: () => byDefault })) this.defaultParagraph = id;
    return style;
  }
}

const NUMBERED = /^(?<word>\p{L}[\p{L}\p{M} ]{0,30}?)[ _-]{0,2}(?<level>[1-9])$/u;

/**
 * The level of a heading, from the names of a style and of those it is based on, nearest first: by the outline level, or by such a name,
 * `heading 1` in every language (programs that translate their styles write `Überschrift 1`, `Titre1`, `Заголовок 1`).
 */
export function headingOf(names: readonly string[], outline: number | undefined): number | undefined {
  if (outline !== undefined) return outline >= 0 && outline < 9 ? Math.min(outline + 1, 6) : undefined;
  for (const name of names) {
    const plain = name.slice(0, 60).normalize('NFC').toLowerCase().trim();
    if (plain === 'title') return 1;
    const match = NUMBERED.exec(plain)?.groups;
    if (match !== undefined && HEADING_WORDS.has(match['word']!)) return Math.min(Number(match['level']), 6);
  }
  return undefined;
}
