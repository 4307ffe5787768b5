import type { Cues } from '../model.js';
import type { DocumentBuilder } from './document-builder.js';
import { roman } from './numerals.js';
import type { OdtLists } from './odt-lists.js';
import { merged, scriptKindOf, type OdtLook, type OdtStyle, type OdtStyles } from './odt-styles.js';
import type { XmlElement, XmlHandler } from './xml-stream.js';

/** What holds no words of the text, or is told of elsewhere. */
const SKIPPED = new Set(['office:forms', 'office:scripts', 'office:font-face-decls', 'office:settings', 'office:meta', 'office:master-styles', 'text:sequence-decls', 'text:variable-decls', 'text:user-field-decls', 'text:note-citation', 'text:script', 'svg:title', 'svg:desc', 'draw:object', 'draw:object-ole', 'office:binary-data', 'office:event-listeners', 'text:index-title-template', 'text:table-of-content-source', 'text:alphabetical-index-source', 'text:illustration-index-source']);
const INDEXES = new Set(['text:table-of-content', 'text:illustration-index', 'text:table-index', 'text:object-index', 'text:user-index', 'text:alphabetical-index']);

interface Paragraph {
  readonly style: OdtStyle;
  readonly heading: number | undefined;
  /** The marker of its list item, or the number of the heading. */
  readonly list: string | undefined;
  readonly depth: number;
  readonly looks: OdtLook[];
}

const PLAIN: OdtLook = { bold: {}, italic: {} };
const integer = (value: string | undefined): number => (value !== undefined && /^\d{1,6}$/u.test(value) ? Number(value) : 1);

/** Turns the events of `content.xml` into blocks. */
export class OdtStory implements XmlHandler {
  private readonly parents: string[] = [];
  private skipped = 0;
  private readonly paragraphs: Paragraph[] = [];
  private readonly deletions = new Map<string, string[]>();
  private deletion: string | null = null;
  private indexes = 0;
  private atSpace = true;
  private readonly notes = { footnote: 0, endnote: 0 };
  /** Of what goes on after each open note and text box. */
  private readonly nested: { readonly atSpace: boolean; readonly lists: number }[] = [];

  constructor(private readonly builder: DocumentBuilder, private readonly styles: OdtStyles, private readonly lists: OdtLists) {}

  open(element: XmlElement): void {
    this.parents.push(element.name);
    if (this.skipped > 0 || this.isSkipped(element)) this.skipped += 1;
    else if (this.parents.includes('text:tracked-changes')) this.openChange(element);
    else {
      this.styles.open(element);
      this.lists.openStyle(element);
      if (!this.openText(element)) this.openStructure(element);
    }
  }

  close(name: string): void {
    this.parents.pop();
    if (this.skipped > 0) {
      this.skipped -= 1;
      return;
    }
    if (name === 'text:changed-region') this.deletion = null;
    if (this.parents.includes('text:tracked-changes')) return;
    this.styles.close(name);
    this.lists.closeStyle(name);
    this.closeText(name);
  }

  text(text: string): void {
    if (this.skipped > 0) return;
    if (this.deletion !== null) {
      if (!this.parents.includes('office:change-info')) this.deletions.get(this.deletion)?.push(text);
    } else if (this.paragraphs.length > 0) this.addText(text);
  }

  private isSkipped(element: XmlElement): boolean {
    const { leftOut, line } = this.builder;
    const { name } = element;
    if (name === 'office:annotation') leftOut.note('comments-left-out', line);
    else if (name === 'draw:image') leftOut.note('pictures-left-out', line);
    else if (name === 'text:ruby-text') leftOut.note('ruby-left-out', line);
    else if (name === 'text:placeholder') leftOut.note('placeholder-left-out', line);
    else if (element.attribute('text:display') === 'none' && (name === 'text:section' || name === 'text:hidden-paragraph')) leftOut.note('hidden-left-out', line);
    else return SKIPPED.has(name);
    return true;
  }

  private openChange(element: XmlElement): void {
    if (element.name === 'text:changed-region') this.deletion = element.attribute('text:id') ?? element.attribute('xml:id') ?? '';
    else if (element.name === 'text:deletion') this.deletions.set(this.deletion ?? '', []);
    else if (element.name === 'text:p' || element.name === 'text:h' || element.name === 'text:s') this.deletions.get(this.deletion ?? '')?.push(' ');
  }

  /** @returns whether the element stands in or around running text. */
  private openText(element: XmlElement): boolean {
    const { builder } = this;
    switch (element.name) {
      case 'text:p': case 'text:h': this.beginParagraph(element); return true;
      case 'text:span': this.pushLook(this.styles.text(element.attribute('text:style-name')).look); return true;
      case 'text:s': this.add(' '.repeat(Math.min(integer(element.attribute('text:c')), 1000))); return true;
      case 'text:tab': this.add('\t'); return true;
      case 'text:line-break': this.add('\n'); return true;
      case 'text:note': this.beginNote(element); return true;
      case 'draw:text-box': builder.enter(); this.beginNested(); return true;
      case 'text:change': this.addDeletion(element.attribute('text:change-id') ?? ''); return true;
      default: return false;
    }
  }

  private openStructure(element: XmlElement): void {
    const { builder, lists } = this;
    const { name } = element;
    if (name === 'text:list') lists.begin(element);
    else if (name === 'text:list-item') lists.item(element);
    else if (name === 'table:table') builder.beginTable();
    else if (name === 'table:table-row') builder.beginRow();
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      builder.beginCell();
      builder.spanCell(integer(element.attribute('table:number-columns-repeated')));
    } else if (INDEXES.has(name)) this.indexes += 1;
  }

  private closeText(name: string): void {
    const { builder } = this;
    switch (name) {
      case 'text:p': case 'text:h': this.endParagraph(); break;
      case 'text:span': this.paragraphs.at(-1)?.looks.pop(); break;
      case 'text:note': case 'draw:text-box': this.endNested(); break;
      case 'text:list': this.lists.end(); break;
      case 'table:table-cell': builder.endCell(); break;
      case 'table:table': builder.endTable(); break;
      default: if (INDEXES.has(name)) this.indexes -= 1;
    }
  }

  private beginParagraph(element: XmlElement): void {
    const style = this.styles.paragraph(element.attribute('text:style-name'));
    const level = element.name === 'text:h' ? integer(element.attribute('text:outline-level')) : undefined;
    const number = level === undefined || element.attribute('text:is-list-header') === 'true' ? undefined : this.lists.heading(level);
    // A list around a note is no list of the note's.
    const depth = this.lists.depth - (this.nested.at(-1)?.lists ?? 0);
    const marker = depth > 0 ? this.lists.take() : undefined;
    this.paragraphs.push({ style, heading: level === undefined ? style.heading : Math.min(level, 6), list: marker ?? number, depth, looks: [] });
    this.atSpace = true;
    this.builder.beginParagraph();
  }

  private endParagraph(): void {
    const { style, heading, list, depth } = this.paragraphs.pop() ?? { style: {} as OdtStyle, heading: undefined, list: undefined, depth: 0 };
    const cues: Cues = {
      ...(heading === undefined ? {} : { heading }), ...(list === undefined ? {} : { list }), ...(depth === 0 || heading !== undefined ? {} : { depth }), ...(style.quote === true ? { quote: true } : {}),
      ...(this.indexes > 0 ? { aside: 'table of contents' } : {}),
    };
    this.builder.endParagraph(cues);
    this.atSpace = false;
  }

  private beginNote(element: XmlElement): void {
    const kind = element.attribute('text:note-class') === 'endnote' ? 'endnote' : 'footnote';
    this.notes[kind] += 1;
    const { builder } = this;
    builder.enter({ aside: kind, anchor: builder.length }, { list: kind === 'endnote' ? roman(this.notes.endnote).toLowerCase() : String(this.notes.footnote) });
    this.beginNested();
  }

  private beginNested(): void {
    this.nested.push({ atSpace: this.atSpace, lists: this.lists.depth });
  }

  private endNested(): void {
    this.atSpace = this.nested.pop()?.atSpace ?? false;
    this.builder.leave();
  }

  private addDeletion(id: string): void {
    const words = this.deletions.get(id);
    if (words !== undefined) this.builder.addDeleted('deletion', words.join(''));
  }

  private pushLook(look: OdtLook): void {
    const looks = this.paragraphs.at(-1)?.looks;
    looks?.push(merged(looks.at(-1) ?? PLAIN, look));
  }

  /** White space of the file is one space, and none at the start of a paragraph or after a space (OpenDocument part 3, 6.1.2). */
  private addText(text: string): void {
    const folded = text.replace(/[\t\n\r ]{1,9999}/gu, ' ');
    const words = this.atSpace && folded.startsWith(' ') ? folded.slice(1) : folded;
    if (words === '') return;
    this.add(words);
    this.atSpace = words.endsWith(' ');
  }

  private add(text: string): void {
    const { builder } = this;
    const paragraph = this.paragraphs.at(-1);
    if (paragraph === undefined) return;
    this.atSpace = false;
    const own = paragraph.looks.at(-1) ?? PLAIN;
    const look = merged(paragraph.style.look, own);
    if (look.hidden === true) {
      if (text.trim() !== '') builder.leftOut.note('hidden-left-out', builder.line);
      return;
    }
    if (look.struck === true && text.trim() !== '') builder.leftOut.note('struck-out', builder.line);
    if (text.includes('\uFFFD')) builder.leftOut.note('replacement-character', builder.line);
    const kind = scriptKindOf(text);
    // A heading is bold as a rule, and that it is one says more.
    const { bold } = paragraph.heading === undefined ? look : own;
    builder.add(text, { bold: bold[kind] ?? false, italic: look.italic[kind] ?? false });
  }
}
