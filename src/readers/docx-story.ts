import type { Block, Cues } from '../model.js';
import { SYMBOL_FONTS } from './data/symbol-fonts.js';
import type { DocumentBuilder } from './document-builder.js';
import type { DocxNumbering } from './docx-numbering.js';
import { integerOf, isOn, readParagraphProperty, readRunProperty, type ParagraphProperties, type RunProperties } from './docx-properties.js';
import type { DocxStyles } from './docx-styles.js';
import { LeftOut } from './left-out.js';
import type { XmlElement, XmlHandler } from './xml-stream.js';

/** A footnote or endnote that was read. */
export interface DocxNote {
  readonly blocks: readonly Block[];
  readonly leftOut: LeftOut;
}

/** What a story (the text, the notes) needs of the rest of the document. */
export interface DocxContext {
  readonly styles: DocxStyles;
  readonly numbering: DocxNumbering;
  /** A note at the place where the text refers to it, numbered now; undefined when the file has none of this id. */
  readonly note: (kind: 'footnote' | 'endnote', id: string) => DocxNote | undefined;
}

interface Paragraph {
  readonly properties: ParagraphProperties;
  /** A line of a table of contents. */
  readonly isContents: boolean;
  /** The run that was open when this began: it goes on after a text box. */
  readonly run: RunProperties;
}

/** Old properties kept by tracked changes, and what holds no words of the document. */
const SKIPPED = new Set(['w:rPrChange', 'w:pPrChange', 'w:sectPrChange', 'w:tblPrChange', 'w:trPrChange', 'w:tcPrChange', 'w:tblPrExChange', 'w:tblGridChange', 'w:numberingChange', 'w:fldData', 'w:instrText', 'w:delInstrText', 'w:sectPr']);
const TAKEN = new Set(['w:t', 'w:delText', 'm:t']);
const SIGNS: ReadonlyMap<string, string> = new Map([['w:tab', '\t'], ['w:ptab', '\t'], ['w:br', '\n'], ['w:cr', '\n'], ['w:noBreakHyphen', '\u2011'], ['w:softHyphen', '\u00AD']]);

/** Turns the events of one story into blocks: the body, or one note. */
export class DocxStory implements XmlHandler {
  private readonly parents: string[] = [];
  /** How many of the open elements, from the outermost skipped one on. */
  private skipped = 0;
  private readonly paragraphs: Paragraph[] = [];
  private run: RunProperties = {};
  /** Kinds of the tracked changes that are open. */
  private readonly changes: ('deletion' | 'move')[] = [];
  /** Whether each open field still shows its code or already its result. */
  private readonly fields: boolean[] = [];
  private codes = 0;
  /** Whether each open alternative has given text or a picture. */
  private readonly alternatives: boolean[] = [];
  private deletedRow = false;
  /** Depth of the element that holds a table of contents; 0 outside. */
  private contents = 0;
  /** Text that stands for the mark of a note, not for words. */
  private isMark = false;
  private placeholder = false;

  constructor(private readonly builder: DocumentBuilder, private readonly context: DocxContext) {}

  open(element: XmlElement): void {
    const parent = this.parents.at(-1) ?? '';
    this.parents.push(element.name);
    if (this.skipped > 0 || SKIPPED.has(element.name) || this.isSkipped(element)) {
      this.skipped += 1;
      return;
    }
    if (parent === 'w:rPr') this.openRunProperty(element);
    else if (parent === 'w:pPr' || parent === 'w:numPr') this.openParagraphProperty(element);
    else this.openContent(element);
  }

  close(name: string): void {
    this.parents.pop();
    if (this.skipped > 0) this.skipped -= 1;
    else this.closeContent(name);
  }

  text(text: string): void {
    // A line end of the file is no line break of the document, which is an element.
    if (this.skipped === 0 && TAKEN.has(this.parents.at(-1) ?? '')) this.add(text.includes('\n') ? text.replace(/[\r\n]{1,999}/gu, ' ') : text);
  }

  /** Alternatives beyond the first that gives text, pronunciations, prompts of empty form fields. */
  private isSkipped(element: XmlElement): boolean {
    const { name } = element;
    if (name === 'mc:Fallback') return this.alternatives.at(-1) === true;
    if (name === 'w:rt') this.builder.leftOut.note('ruby-left-out', this.builder.line);
    if (name === 'w:sdtContent' && this.placeholder) {
      this.placeholder = false;
      this.builder.leftOut.note('placeholder-left-out', this.builder.line);
      return true;
    }
    return name === 'w:rt';
  }

  private openRunProperty(element: XmlElement): void {
    const isOfEnd = this.parents.at(-3) === 'w:pPr';
    if (!isOfEnd) readRunProperty(this.run, element);
    else if (element.name === 'w:del' || element.name === 'w:moveFrom') this.ofParagraph().endDeleted = true;
  }

  private openParagraphProperty(element: XmlElement): void {
    if (this.paragraphs.length > 0) readParagraphProperty(this.ofParagraph(), element);
  }

  private ofParagraph(): ParagraphProperties {
    return this.paragraphs.at(-1)?.properties ?? {};
  }

  private openContent(element: XmlElement): void {
    const { builder } = this;
    const sign = this.parents.at(-2) === 'w:r' ? SIGNS.get(element.name) : undefined;
    if (sign !== undefined) {
      this.add(sign);
      return;
    }
    switch (element.name) {
      case 'w:p': this.paragraphs.push({ properties: {}, isContents: this.contents > 0, run: this.run }); builder.beginParagraph(); break;
      case 'w:r': this.run = {}; this.isMark = false; break;
      case 'w:del': case 'w:moveFrom': this.openChange(element.name); break;
      case 'w:sym': this.addSymbol(element); break;
      case 'w:fldChar': this.turnField(element.attribute('w:fldCharType')); break;
      case 'w:footnoteReference': case 'w:endnoteReference': this.addNote(element); break;
      case 'w:commentReference': builder.leftOut.note('comments-left-out', builder.line); break;
      // Pictures of DrawingML and VML, whose namespaces say nothing else.
      case 'pic': case 'imagedata': this.addPicture(); break;
      case 'w:altChunk': case 'w:subDoc': builder.leftOut.note('embedded-left-out', builder.line); break;
      case 'w:txbxContent': builder.enter(); this.paragraphs.push({ properties: {}, isContents: false, run: this.run }); break;
      case 'mc:AlternateContent': this.alternatives.push(false); break;
      case 'w:sdt': this.placeholder = false; break;
      case 'w:showingPlcHdr': this.placeholder = isOn(element); break;
      case 'w:docPartGallery': if (/contents/iu.test(element.attribute('w:val') ?? '')) this.contents ||= this.parents.lastIndexOf('w:sdt') + 1; break;
      default: this.openTable(element);
    }
  }

  private openTable(element: XmlElement): void {
    const { builder } = this;
    switch (element.name) {
      case 'w:tbl': builder.beginTable(); break;
      case 'w:tr': builder.beginRow(); break;
      case 'w:gridBefore': builder.skipColumns(integerOf(element.attribute('w:val')) ?? 0); break;
      case 'w:tc': builder.beginCell(); break;
      case 'w:gridSpan': builder.spanCell(integerOf(element.attribute('w:val')) ?? 1); break;
      default:
    }
  }

  /** Rows are marked as deleted in their properties, runs by what they stand in. */
  private openChange(name: string): void {
    if (this.parents.at(-2) === 'w:trPr') this.deletedRow = true;
    else this.changes.push(name === 'w:del' ? 'deletion' : 'move');
  }

  private closeContent(name: string): void {
    const { builder } = this;
    switch (name) {
      case 'w:p': this.endParagraph(); break;
      case 'w:del': case 'w:moveFrom': if (this.parents.at(-1) !== 'w:trPr' && this.parents.at(-1) !== 'w:rPr') this.changes.pop(); break;
      case 'w:txbxContent': this.run = this.paragraphs.pop()?.run ?? {}; builder.leave(); break;
      case 'mc:AlternateContent': if (this.alternatives.pop() === true && this.alternatives.length > 0) this.alternatives[this.alternatives.length - 1] = true; break;
      case 'w:sdt': if (this.parents.length < this.contents) this.contents = 0; break;
      case 'w:tc': builder.endCell(); break;
      case 'w:tr': this.deletedRow = false; break;
      case 'w:tbl': builder.endTable(); break;
      default:
    }
  }

  private endParagraph(): void {
    const { properties, isContents } = this.paragraphs.pop() ?? { properties: {}, isContents: false };
    // A field whose code never ends would swallow the rest of the document.
    if (this.codes > 0) this.fields.fill(false);
    this.codes = 0;
    const { builder } = this;
    if (properties.dropCap === true && builder.length > 0 && builder.length <= 3) builder.endParagraph({}, { joined: true });
    else if (properties.endDeleted === true) {
      builder.leftOut.change('paragraph end', '', builder.line);
      builder.endParagraph({}, { joined: true });
    } else builder.endParagraph(this.cuesOf(properties, isContents));
  }

  private cuesOf(properties: ParagraphProperties, isContents: boolean): Cues {
    const style = this.context.styles.paragraph(properties.style);
    const heading = properties.outline === undefined ? style.heading : properties.outline >= 0 && properties.outline < 9 ? Math.min(properties.outline + 1, 6) : undefined;
    const marker = this.context.numbering.next(properties.numbering ?? style.paragraph.numbering, properties.level ?? style.paragraph.level, properties.style);
    return {
      ...(heading === undefined ? {} : { heading }),
      ...(marker ?? {}),
      ...(style.quote === true ? { quote: true } : {}),
      ...(isContents || style.contents === true ? { aside: 'table of contents' } : {}),
    };
  }

  private add(text: string): void {
    const { builder } = this;
    const kind = this.deletedRow ? 'deletion' : this.changes.at(-1);
    if (this.codes > 0 || this.isMark) return;
    if (this.alternatives.length > 0) this.alternatives[this.alternatives.length - 1] = true;
    if (kind !== undefined) {
      builder.addDeleted(kind, text);
      return;
    }
    const paragraph = this.context.styles.paragraph(this.ofParagraph().style);
    const character = this.context.styles.character(this.run.style).run;
    const toggled = (name: 'b' | 'i' | 'bCs' | 'iCs' | 'hidden' | 'struck'): boolean => this.run[name] ?? (paragraph.run[name] === true) !== (character[name] === true);
    if (toggled('hidden')) {
      if (text.trim() !== '') builder.leftOut.note('hidden-left-out', builder.line);
      return;
    }
    if (toggled('struck') && text.trim() !== '') builder.leftOut.note('struck-out', builder.line);
    if (text.includes('\uFFFD') && this.parents.at(-1) !== 'w:sym') builder.leftOut.note('replacement-character', builder.line);
    const isComplex = this.run.complex ?? character.complex ?? false;
    // A heading is bold as a rule, and that it is one says more.
    const ofHeading = paragraph.heading !== undefined && this.run.b === undefined && this.run.bCs === undefined && character.b === undefined;
    builder.add(text, { bold: !ofHeading && toggled(isComplex ? 'bCs' : 'b'), italic: toggled(isComplex ? 'iCs' : 'i') });
  }

  private addPicture(): void {
    if (this.alternatives.length > 0) this.alternatives[this.alternatives.length - 1] = true;
    this.builder.leftOut.note('pictures-left-out', this.builder.line);
  }

  private addSymbol(element: XmlElement): void {
    const code = Number.parseInt((element.attribute('w:char') ?? '').slice(0, 6), 16);
    const font = SYMBOL_FONTS.get((element.attribute('w:font') ?? '').slice(0, 60).toLowerCase());
    const isPrivate = code >= 0xf000 && code <= 0xf0ff;
    const found = isPrivate || code < 0x100 ? font?.get(code & 0xff) : undefined;
    const sign = found ?? (Number.isNaN(code) || isPrivate || code < 0x20 || code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code));
    if (sign === '\uFFFD') this.builder.leftOut.note('symbol-unknown', this.builder.line);
    this.add(sign);
  }

  private turnField(type: string | undefined): void {
    if (type === 'begin') {
      this.fields.push(true);
      this.codes += 1;
    } else if (type === 'separate' && this.fields.at(-1) === true) {
      this.fields[this.fields.length - 1] = false;
      this.codes -= 1;
    } else if (type === 'end' && this.fields.pop() === true) this.codes -= 1;
  }

  private addNote(element: XmlElement): void {
    const { builder } = this;
    this.isMark = element.attribute('w:customMarkFollows') !== undefined && element.attribute('w:customMarkFollows') !== '0';
    if (this.changes.length > 0 || this.deletedRow) return;
    const note = this.context.note(element.name === 'w:footnoteReference' ? 'footnote' : 'endnote', element.attribute('w:id') ?? '');
    if (note === undefined) {
      builder.leftOut.note('notes-missing', builder.line);
      return;
    }
    builder.leftOut.addAll(note.leftOut, builder.line);
    builder.attach(note.blocks);
  }
}
