import { UserError } from '../diagnostics.js';

/** What becomes of the events of a marked-up text. Names are in lower case, without prefix. */
export interface MarkupHandler {
  open(element: MarkupElement): void;
  close(name: string): void;
  /** @param line source line on which the text begins, from 1. */
  text(text: string, line: number): void;
}

export interface MarkupElement {
  readonly name: string;
  /** Attributes by name as written, in lower case (`xml:lang`). */
  readonly attributes: ReadonlyMap<string, string>;
  readonly line: number;
  /** Written as empty (`<pb/>`), or without content by its nature. */
  readonly isEmpty: boolean;
}

/** What had to be guessed or left as it was. */
export interface MarkupFindings {
  /** Line of the first element that is closed where it was not open, or never. */
  readonly mendedLine: number | null;
  /** Names of entities that nobody declares, and the line of the first. */
  readonly unknownEntities: ReadonlySet<string>;
  readonly unknownLine: number | null;
}

/** Elements that never have content in SGML, where nothing shows it. */
const VOID = new Set(['xref', 'anchor', 'imagedata', 'graphic', 'inlinegraphic', 'colspec', 'spanspec', 'co', 'area', 'sbr', 'void', 'footnoteref', 'beginpage', 'pb', 'lb', 'cb', 'milestone', 'ptr', 'shift']);
const MOST_DEPTH = 2000;
const NAME = /[A-Za-z_][\w.:-]{0,99}/uy;
const ATTRIBUTE = /(?<name>[^\s=/>"']{1,200})(?:\s{0,99}=\s{0,99}(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'>]{1,999})))?/gu;
const REFERENCE = /&(?:#(?<decimal>\d{1,7})|#[xX](?<hex>[\da-fA-F]{1,6})|(?<name>[A-Za-z_][\w.-]{0,63}));/gu;
/** A declared entity that stands for plain words: `<!ENTITY name "words">`. */
const DECLARATION = /<!ENTITY\s{1,20}(?<name>[A-Za-z_][\w.-]{0,63})\s{1,20}(?:"(?<double>[^"<&%]{0,200})"|'(?<single>[^'<&%]{0,200})')\s{0,20}>/gu;
const PREDEFINED: ReadonlyMap<string, string> = new Map([['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"]]);

/** The character an entity of HTML or of the ISO sets stands for; undefined for all others. */
export type KnownEntity = (name: string) => string | undefined;

/**
 * Reads XML, and SGML as people leave it: several roots, elements never closed or closed where they are not open, attributes without quotes, entities
 * nobody declares (left as written). XML parsers refuse such files whole. Nothing external is opened; declared entities stand for plain words only.
 * Linear in the length of the text; line ends are `\n`. Throws `UserError` (`xml-depth`).
 */
export function readMarkup(text: string, handler: MarkupHandler, knownEntity: KnownEntity): MarkupFindings {
  return new MarkupReader(text, handler, knownEntity).read();
}

class MarkupReader {
  private at = 0;
  private line = 1;
  /** The next line end that was not counted yet. */
  private nextBreak: number;
  private readonly opened: string[] = [];
  private readonly openCounts = new Map<string, number>();
  private readonly declared = new Map(PREDEFINED);
  private readonly unknown = new Set<string>();
  private unknownLine: number | null = null;
  private mendedLine: number | null = null;
  /** Signs that end comments and the like and are not met again. */
  private readonly missing = new Set<string>();

  constructor(private readonly source: string, private readonly handler: MarkupHandler, private readonly knownEntity: KnownEntity) {
    this.nextBreak = source.indexOf('\n');
  }

  read(): MarkupFindings {
    const { source } = this;
    let from = 0;
    while (from < source.length) {
      const tag = source.indexOf('<', this.at);
      const end = tag < 0 ? source.length : tag;
      this.at = end;
      const after = tag < 0 ? end : this.markupEnd(tag, from);
      if (after === null) {
        // A sign that opens nothing is text; what follows it is looked at next.
        this.at = tag + 1;
        continue;
      }
      if (tag < 0) this.giveText(from, end);
      from = after;
      this.at = after;
    }
    if (this.opened.length > 0) this.mendedLine ??= this.lineAt(source.length);
    this.closeDownTo(0);
    return { mendedLine: this.mendedLine, unknownEntities: this.unknown, unknownLine: this.unknownLine };
  }

  /** Reads what begins at a `<` and gives where it ends; null when it is no markup. Text before it is given first. */
  private markupEnd(tag: number, textFrom: number): number | null {
    const { source } = this;
    const next = source[tag + 1];
    if (next === '!') {
      if (source.startsWith('<!--', tag)) return this.skip(tag, textFrom, '-->');
      if (source.startsWith('<![CDATA[', tag)) {
        const end = this.find(']]>', tag);
        if (end < 0) return null;
        this.giveText(textFrom, tag);
        this.handler.text(source.slice(tag + 9, end), this.lineAt(tag + 9));
        return end + 3;
      }
      return this.declaration(tag, textFrom);
    }
    if (next === '?') return this.skip(tag, textFrom, '>');
    if (next === '/') return this.closeTag(tag, textFrom);
    return this.openTag(tag, textFrom);
  }

  private skip(tag: number, textFrom: number, sign: string): number | null {
    const end = this.find(sign, tag);
    if (end < 0) return null;
    this.giveText(textFrom, tag);
    return end + sign.length;
  }

  private find(sign: string, from: number): number {
    if (this.missing.has(sign)) return -1;
    const end = this.source.indexOf(sign, from);
    if (end < 0) this.missing.add(sign);
    return end;
  }

  /** A type declaration with what it declares, a marked section or another declaration of SGML. */
  private declaration(tag: number, textFrom: number): number | null {
    const { source } = this;
    if (!/^<![A-Za-z[]/u.test(source.slice(tag, tag + 3))) return null;
    const close = this.find('>', tag);
    if (close < 0) return null;
    const subset = source.slice(tag, close).indexOf('[');
    if (subset < 0 || !/^<!doctype/iu.test(source.slice(tag, tag + 9))) return this.skip(tag, textFrom, '>');
    const ends = [']>', ']\n>', '] >'].map((sign) => this.find(sign, tag + subset)).filter((at) => at >= 0);
    if (ends.length === 0) return null;
    const end = ends.reduce((first, at) => Math.min(first, at));
    for (const { groups } of source.slice(tag + subset, end).matchAll(DECLARATION)) this.declared.set(groups!['name']!, groups!['double'] ?? groups!['single'] ?? '');
    this.giveText(textFrom, tag);
    return source.indexOf('>', end) + 1;
  }

  private closeTag(tag: number, textFrom: number): number | null {
    const name = this.nameAt(tag + 2);
    const end = this.tagEnd(tag + 2);
    if (end === null || (name === null && end !== tag + 2)) return null;
    this.giveText(textFrom, tag);
    const local = name === null ? this.opened.at(-1) : localName(name);
    const at = local === undefined || (this.openCounts.get(local) ?? 0) === 0 ? -1 : this.opened.lastIndexOf(local);
    if (at < 0) {
      if (local === undefined || !VOID.has(local)) this.mendedLine ??= this.lineAt(tag);
    } else {
      if (at < this.opened.length - 1) this.mendedLine ??= this.lineAt(tag);
      this.closeDownTo(at);
    }
    return end + 1;
  }

  private closeDownTo(depth: number): void {
    while (this.opened.length > depth) {
      const name = this.opened.pop()!;
      this.openCounts.set(name, this.openCounts.get(name)! - 1);
      this.handler.close(name);
    }
  }

  private openTag(tag: number, textFrom: number): number | null {
    const { source } = this;
    const name = this.nameAt(tag + 1);
    if (name === null) return null;
    const end = this.tagEnd(tag + 1 + name.length);
    if (end === null) return null;
    this.giveText(textFrom, tag);
    const local = localName(name);
    const inside = source.slice(tag + 1 + name.length, end);
    const isEmpty = inside.endsWith('/') || VOID.has(local);
    const attributes = new Map<string, string>();
    for (const { groups } of inside.matchAll(ATTRIBUTE)) {
      const value = groups!['double'] ?? groups!['single'] ?? groups!['bare'] ?? '';
      attributes.set(lower(groups!['name']!), this.resolved(value, this.lineAt(tag)));
    }
    if (this.opened.length >= MOST_DEPTH) throw new UserError(`is nested more than ${MOST_DEPTH} elements deep`, { rule: 'xml-depth' });
    this.handler.open({ name: local, attributes, line: this.lineAt(tag), isEmpty });
    if (isEmpty) this.handler.close(local);
    else {
      this.opened.push(local);
      this.openCounts.set(local, (this.openCounts.get(local) ?? 0) + 1);
    }
    return end + 1;
  }

  private nameAt(at: number): string | null {
    NAME.lastIndex = at;
    return NAME.exec(this.source)?.[0] ?? null;
  }

  /** Where the `>` of a tag stands, quotes respected; null when a `<` comes first: then it is no tag. */
  private tagEnd(from: number): number | null {
    const { source } = this;
    let quote = '';
    for (let at = from; at < source.length; at += 1) {
      const sign = source[at]!;
      if (sign === '<') return null;
      if (quote !== '') {
        if (sign === quote) quote = '';
      } else if (sign === '>') return at;
      else if ((sign === '"' || sign === "'") && /[=\s]/u.test(source[at - 1]!)) quote = sign;
    }
    return null;
  }

  private giveText(from: number, to: number): void {
    if (to <= from) return;
    const line = this.lineAt(from);
    this.handler.text(this.resolved(this.source.slice(from, to), line), line);
  }

  private resolved(text: string, line: number): string {
    return text.includes('&') ? text.replace(REFERENCE, (...found) => this.entity(found[0], found.at(-1), line)) : text;
  }

  private entity(written: string, { decimal, hex, name }: Record<string, string | undefined>, line: number): string {
    if (name === undefined) {
      const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
      return code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? written : String.fromCodePoint(code);
    }
    const known = this.declared.get(name) ?? this.knownEntity(name);
    if (known !== undefined) return known;
    this.unknown.add(name);
    this.unknownLine ??= line;
    return written;
  }

  /** Offsets are asked for in rising order. */
  private lineAt(offset: number): number {
    while (this.nextBreak >= 0 && this.nextBreak < offset) {
      this.line += 1;
      this.nextBreak = this.source.indexOf('\n', this.nextBreak + 1);
    }
    return this.line;
  }
}

const lower = (name: string): string => name.replace(/[A-Z]/gu, (letter) => letter.toLowerCase());
const localName = (name: string): string => lower(name.slice(name.lastIndexOf(':') + 1));

/** The root element of a marked-up text as far as its beginning shows it, in lower case without prefix; null for anything else. */
export function rootOf(head: string): string | null {
  let at = 0;
  for (let steps = 0; steps < 200; steps += 1) {
    at += /^\s{0,9999}/u.exec(head.slice(at, at + 9999))![0].length;
    if (head.startsWith('<?', at) || head.startsWith('<!--', at)) {
      const sign = head[at + 1] === '?' ? '>' : '-->';
      const end = head.indexOf(sign, at);
      if (end < 0) return null;
      at = end + sign.length;
      continue;
    }
    const match = /^<(?:!DOCTYPE\s{1,20})?(?<name>[A-Z_][\w.:-]{0,99})(?=[\s>/[])/iu.exec(head.slice(at, at + 200));
    return match === null ? null : localName(match.groups!['name']!);
  }
  return null;
}
