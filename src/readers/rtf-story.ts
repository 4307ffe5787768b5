import { UserError } from '../diagnostics.js';
import type { Cues } from '../model.js';
import { CHARACTER_WORDS, FOOTERS, HEADERS, SKIPPED_DESTINATIONS } from './data/rtf-words.js';
import { headingOf } from './docx-styles.js';
import { bulletOf } from './docx-numbering.js';
import type { DocumentBuilder } from './document-builder.js';
import { roman } from './numerals.js';
import { codepageOf, decodeCodepage, symbolOf, type RtfFont } from './rtf-encoding.js';
import { beginning, inside, MOST_GROUPS, PLAIN, setFormat, UNSET, type RtfGroup } from './rtf-group.js';
import type { RtfToken } from './rtf-tokens.js';

/** Turns the tokens of an RTF file into blocks. Groups are kept on a stack; nothing recurs. */
export class RtfStory {
  title = '';
  private group: RtfGroup = beginning();
  private readonly groups: RtfGroup[] = [];
  private codepage = 1252;
  private defaultFont = -1;
  private readonly fonts = new Map<number, RtfFont>();
  private readonly styles = new Map<number, string>();
  /** Bytes that wait for the rest of their run. */
  private pending: number[] = [];
  /** Characters that stand in for a `\u` that was read. */
  private passing = 0;
  private high = '';
  private marker = '';
  private named = '';
  private rowOpen = false;
  private tableOpen = false;
  private cellOpen = false;
  private footnotes = 0;
  private endnotes = 0;
  /** List markers of the paragraphs that go on after the notes and text boxes that are open. */
  private readonly markers: string[] = [];

  constructor(private readonly bytes: Uint8Array, private readonly builder: DocumentBuilder) {}

  /** Takes the next token; false once the document has ended. */
  take(token: RtfToken): boolean {
    switch (token.kind) {
      case 'open': this.open(); return true;
      case 'close': this.close(); return this.groups.length > 0;
      case 'byte': this.takeByte(token.byte); return true;
      case 'text': this.takeText(token.from, token.to); return true;
      case 'symbol': this.symbol(token.sign); return true;
      default: this.word(token.word, token.number); return true;
    }
  }

  /** Ends what is open; false when groups were never closed. */
  end(): boolean {
    this.flush();
    const isWhole = this.groups.length === 0;
    while (this.groups.length > 0) this.close();
    this.endParagraph();
    if (this.tableOpen) this.builder.endTable();
    return isWhole;
  }

  private open(): void {
    this.flush();
    this.passing = 0;
    if (this.groups.length >= MOST_GROUPS) throw new UserError(`is nested more than ${MOST_GROUPS} groups deep`, { rule: 'rtf-depth' });
    this.groups.push(this.group);
    this.group = inside(this.group);
  }

  private close(): void {
    this.flush();
    this.passing = 0;
    const ended = this.group;
    if (ended.destination === 'fonts' || ended.destination === 'styles') this.endName();
    if (ended.nested) {
      this.endParagraph();
      this.builder.leave();
      this.marker = this.markers.pop() ?? '';
    }
    const outer = this.groups.pop();
    if (outer !== undefined) this.group = outer;
  }

  private symbol(sign: string): void {
    if (sign === '*') this.group.optional = true;
    else if (sign === '\n' || sign === '\r') this.word('par', null);
    else this.give({ '~': '\u00A0', '-': '\u00AD', '_': '\u2011' }[sign] ?? ('{}\\'.includes(sign) ? sign : ''));
  }

  private word(word: string, number: number | null): void {
    if (word === 'u') {
      this.unicode(number ?? 0);
      return;
    }
    this.flush();
    if (this.passing > 0) {
      this.passing -= 1;
      return;
    }
    const optional = this.group.optional;
    this.group.optional = false;
    if (this.destination(word, number, optional)) return;
    const sign = CHARACTER_WORDS.get(word);
    if (sign !== undefined) this.give(sign);
    else if (!setFormat(this.group, word, number, this.defaultFont) && !this.structure(word, number)) this.ofDocument(word, number);
  }

  /** Where the text of this group goes from here on. True when the word said that. */
  private destination(word: string, number: number | null, optional: boolean): boolean {
    const { group, builder } = this;
    if (group.dead) return true;
    const isText = group.destination === 'text';
    if (word === 'footnote' && isText) this.enterNote();
    else if ((word === 'shptxt' || word === 'dptxbxtext') && (isText || group.destination === 'shape')) this.enterBox();
    else if (word === 'shpinst' || word === 'do') group.destination = isText ? 'shape' : group.destination;
    else if (word === 'shprslt') this.kill();
    else if (word === 'ud') group.destination = 'text';
    else if (group.destination === 'info') this.ofInfo(word);
    else if (word === 'upr' && isText) group.destination = 'upr';
    else if (word === 'fonttbl') group.destination = 'fonts';
    else if (word === 'stylesheet') group.destination = 'styles';
    else if (word === 'info') group.destination = 'info';
    else if ((word === 'listtext' || word === 'pntext') && isText) {
      group.destination = 'marker';
      this.marker = '';
    } else if (HEADERS.has(word)) group.destination = 'header';
    else if (FOOTERS.has(word)) group.destination = 'footer';
    else if (word === 'annotation') {
      builder.leftOut.note('comments-left-out', builder.line);
      this.kill();
    } else if ((word === 'pict' || word === 'shppict') && isText) {
      builder.leftOut.note('pictures-left-out', builder.line);
      this.kill();
    } else if (SKIPPED_DESTINATIONS.has(word) || (optional && !['fs', 'cs', 'ts', 'ds'].includes(word) && isText)) this.kill();
    else return this.inTables(word, number);
    return true;
  }

  private kill(): void {
    this.group.destination = 'skip';
    this.group.dead = true;
  }

  private ofInfo(word: string): void {
    if (word === 'title') this.group.destination = 'title';
    else this.kill();
  }

  /** Tables of fonts and styles: their numbers come as words, their names as text. */
  private inTables(word: string, number: number | null): boolean {
    const { destination } = this.group;
    if (destination === 'fonts') {
      if (word === 'f') {
        this.endName();
        this.group.font = number ?? 0;
        this.fonts.set(this.group.font, { name: '', charset: 1, codepage: null });
      }
      const font = this.fonts.get(this.group.font);
      if (font !== undefined && word === 'fcharset') font.charset = number ?? 0;
      if (font !== undefined && word === 'cpg') font.codepage = number;
      return true;
    }
    if (destination !== 'styles') return destination !== 'text' && destination !== 'marker' && word !== 'plain';
    if (word === 's') this.group.style = number ?? 0;
    else if (word === 'cs' || word === 'ds' || word === 'ts') this.group.style = null;
    return true;
  }

  private endName(): void {
    const name = this.named.split(';', 1)[0]!.trim();
    this.named = '';
    if (this.group.destination === 'fonts') {
      const font = this.fonts.get(this.group.font);
      if (font !== undefined && name !== '') font.name = name;
    } else if (this.group.style !== null && name !== '') this.styles.set(this.group.style, name);
  }

  private enterNote(): void {
    const { builder } = this;
    this.footnotes += 1;
    builder.enter({ aside: 'footnote', anchor: builder.length }, { list: String(this.footnotes) });
    this.beginNested();
  }

  /** A note turns out to be an endnote before its first word. */
  private turnIntoEndnote(): void {
    const { builder, group } = this;
    if (!group.nested || builder.isInParagraph) return;
    this.footnotes -= 1;
    this.endnotes += 1;
    builder.leave();
    builder.enter({ aside: 'endnote', anchor: builder.length }, { list: roman(this.endnotes).toLowerCase() });
  }

  private enterBox(): void {
    this.builder.enter();
    this.beginNested();
  }

  private beginNested(): void {
    Object.assign(this.group, PLAIN, UNSET);
    this.group.destination = 'text';
    this.group.nested = true;
    this.markers.push(this.marker);
    this.marker = '';
  }

  /** @returns whether the word is about paragraphs or tables. */
  private structure(word: string, number: number | null): boolean {
    const { group } = this;
    switch (word) {
      case 'par': case 'sect': this.endOfParagraph(); return true;
      case 'page': case 'column': this.give('\n'); return true;
      case 'pard': Object.assign(group, UNSET); return true;
      case 'intbl': case 'trowd': group.inTable = true; return true;
      case 'ftnalt': this.turnIntoEndnote(); return true;
      case 's': group.style = number; return true;
      case 'outlinelevel': group.outline = number; return true;
      case 'ilvl': group.level = Math.min(Math.max(0, number ?? 0), 8); return true;
      case 'cell': this.endCell(); return true;
      case 'nestcell': this.endParagraph(); return true;
      case 'row': this.rowOpen = false; return true;
      default: return false;
    }
  }

  private ofDocument(word: string, number: number | null): void {
    if (word === 'ansicpg') this.codepage = number ?? 1252;
    else if (word === 'mac') this.codepage = 10_000;
    else if (word === 'pc') this.codepage = 437;
    else if (word === 'deff') {
      this.defaultFont = number ?? 0;
      this.group.font = this.defaultFont;
    }
  }

  /** `\u`: UTF-16 units as signed numbers, high ones waiting for low ones. */
  private unicode(number: number): void {
    if (this.passing > 0) this.passing = 0;
    this.flush(true);
    const unit = String.fromCharCode(number & 0xffff);
    const font = this.font();
    const symbol = font?.charset === 2 && unit >= '\uF020' && unit <= '\uF0FF' ? symbolOf(font, unit.charCodeAt(0)) : undefined;
    const before = this.high;
    this.high = '';
    if (unit >= '\uD800' && unit <= '\uDBFF') {
      this.give(before === '' ? '' : '\uFFFD');
      this.high = unit;
    } else if (unit >= '\uDC00' && unit <= '\uDFFF') this.give(before === '' ? '\uFFFD' : before + unit);
    else this.give((before === '' ? '' : '\uFFFD') + (symbol ?? unit));
    this.passing = this.group.uc;
  }

  private takeByte(byte: number): void {
    if (this.passing > 0) this.passing -= 1;
    else this.pending.push(byte);
  }

  private takeText(start: number, to: number): void {
    const passed = Math.min(this.passing, to - start);
    this.passing -= passed;
    const from = start + passed;
    if (from >= to) return;
    // A second byte of a character may stand as it is after a first one in hexadecimal.
    if (this.pending.length > 0 && to - from < 4096) for (let at = from; at < to; at += 1) this.pending.push(this.bytes[at]!);
    else {
      this.flush();
      this.give(this.decode(this.bytes.subarray(from, to)));
    }
  }

  private flush(keepHigh = false): void {
    if (!keepHigh && this.high !== '') {
      this.high = '';
      this.give('\uFFFD');
    }
    if (this.pending.length === 0) return;
    const bytes = Uint8Array.from(this.pending);
    this.pending = [];
    this.give(this.decode(bytes));
  }

  private font(): RtfFont | undefined {
    const { isRight, fontRight, font } = this.group;
    return this.fonts.get(isRight ? (fontRight ?? font) : font);
  }

  private decode(bytes: Uint8Array): string {
    const font = this.font();
    if (font?.charset === 2 && this.group.destination !== 'fonts') return Array.from(bytes, (byte) => symbolOf(font, byte) ?? (byte < 0x80 ? String.fromCharCode(byte) : '\uFFFD')).join('');
    return decodeCodepage(bytes, codepageOf(font, this.codepage, this.fonts));
  }

  /** Text, wherever it goes. */
  private give(text: string): void {
    if (text === '') return;
    const { group, builder } = this;
    switch (group.destination) {
      case 'fonts': case 'styles': this.named = (this.named + text).slice(0, 1000); return;
      case 'title': this.title = (this.title + text).slice(0, 2000); return;
      case 'marker': this.marker = (this.marker + text).slice(0, 200); return;
      case 'header': case 'footer': this.ofPage(text); return;
      case 'text': break;
      default: return;
    }
    if (group.hidden) {
      if (text.trim() !== '') builder.leftOut.note('hidden-left-out', builder.line);
      return;
    }
    this.place();
    if (group.change !== null) {
      builder.addDeleted(group.change, text);
      return;
    }
    if (group.struck && text.trim() !== '') builder.leftOut.note('struck-out', builder.line);
    if (text.includes('\uFFFD')) builder.leftOut.note('replacement-character', builder.line);
    const bold = group.isRight ? (group.boldRight ?? group.bold) : group.bold;
    builder.add(text, { bold: bold && this.heading() === undefined, italic: group.isRight ? (group.italicRight ?? group.italic) : group.italic });
  }

  /** Headers and footers repeat for first, left and right pages: each group that holds words is told of once. */
  private ofPage(text: string): void {
    const { builder, group } = this;
    if (group.reported || !/\p{L}/u.test(text)) return;
    const outermost = this.groups.find(({ destination }) => destination === group.destination) ?? group;
    outermost.reported = true;
    group.reported = true;
    builder.leftOut.note(group.destination === 'header' ? 'headers-left-out' : 'footers-left-out');
  }

  /** Opens table, row and cell for text that stands in one, and leaves the table for text that does not. */
  private place(): void {
    const { builder, group } = this;
    if (this.markers.length > 0) return;
    if (!group.inTable) {
      if (this.tableOpen && !builder.isInParagraph) {
        builder.endTable();
        this.tableOpen = false;
        this.rowOpen = false;
      }
      return;
    }
    if (!this.tableOpen) builder.beginTable();
    if (!this.rowOpen) {
      builder.beginRow();
      this.cellOpen = false;
    }
    if (!this.cellOpen) builder.beginCell();
    this.tableOpen = true;
    this.rowOpen = true;
    this.cellOpen = true;
  }

  private endCell(): void {
    this.group.inTable = true;
    this.place();
    this.endParagraph();
    this.builder.endCell();
    this.cellOpen = false;
  }

  private endOfParagraph(): void {
    const { builder, group } = this;
    if (group.destination !== 'text') return;
    this.place();
    if (group.change !== null && builder.isInParagraph) {
      builder.leftOut.change('paragraph end', '', builder.line);
      builder.endParagraph({}, { joined: true });
    } else {
      // Empty paragraphs count as others do.
      if (!builder.isInParagraph) builder.beginParagraph();
      this.endParagraph();
    }
  }

  private endParagraph(): void {
    this.builder.endParagraph(this.cues());
    this.marker = '';
  }

  private heading(): number | undefined {
    const { outline, style } = this.group;
    return headingOf(style === null ? [] : [this.styles.get(style) ?? ''], outline ?? undefined);
  }

  private cues(): Cues {
    const heading = this.heading();
    const printed = this.marker.replace(/\s+/gu, ' ').trim();
    const list = printed.length <= 2 && !/[\p{L}\p{N}]/u.test(printed) ? bulletOf(printed) : printed;
    const style = this.styles.get(this.group.style ?? -1) ?? '';
    return {
      ...(heading === undefined ? {} : { heading }),
      ...(list === '' ? {} : { list, depth: this.group.level + 1 }),
      ...(/^(?:intense )?quote$/iu.test(style) ? { quote: true } : {}),
      ...(/^toc \d$/iu.test(style) ? { aside: 'table of contents' } : {}),
    };
  }
}
