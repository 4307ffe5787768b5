import type { Token } from 'markdown-it';
import type { Block, Cues, Warning } from '../model.js';
import { blocksOf } from './html-blocks.js';
import { BlockBuilder } from './html-builder.js';
import { parsePiece } from './html-tree.js';
import { borderAfter, linesOfInline } from './md-lines.js';
import { DEEPEST } from './md-parser.js';
import { lineStart } from './starts.js';

export interface MarkdownBlocks {
  readonly blocks: readonly Block[];
  readonly warnings: readonly Warning[];
  readonly notes: readonly string[];
}

export interface MarkdownContext {
  /** Lines before the text that the tokens count from. */
  readonly firstLine: number;
  /** The file was hard-wrapped, so that line ends mean nothing. */
  readonly wrapped: boolean;
}

/** Headings are short; a paragraph with a rule right under it has the form of one. */
const LONGEST_HEADING = 200;
/** `{#anchor .class}` after a heading. */
const HEADING_ATTRIBUTES = /\{[#.:][^{}]{0,100}\}$/u;

/** Turns the tokens of markdown-it into blocks. */
export function markdownBlocks(tokens: readonly Token[], context: MarkdownContext): MarkdownBlocks {
  const walker = new MarkdownWalker(context, knownLabels(tokens));
  for (const token of tokens) walker.take(token);
  walker.builder.end();
  return { blocks: walker.builder.built.map(({ block }) => block), warnings: walker.warnings(tokens), notes: walker.notes() };
}

/** Labels with which two paragraphs or lines begin. */
function knownLabels(tokens: readonly Token[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { type, children } of tokens) {
    if (type !== 'inline') continue;
    for (const { text } of linesOfInline(children ?? [])) {
      const start = lineStart(text);
      if (start?.kind === 'label') counts.set(start.key, (counts.get(start.key) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key));
}

class MarkdownWalker {
  readonly builder = new BlockBuilder(() => this.cues());
  private readonly lists: { ordered: boolean; marker: string | undefined }[] = [];
  private quotes = 0;
  private heading: number | undefined;
  private aside: string | undefined;
  private table: { number: number; row: number; column: number; head: boolean; line: number } | null = null;
  private tables = 0;
  private images = 0;
  private brokenLines = 0;
  private readonly found: Warning[] = [];

  constructor(private readonly context: MarkdownContext, private readonly known: ReadonlySet<string>) {}

  /** Takes the next block token. */
  take(token: Token): void {
    const { type } = token;
    if (type === 'inline') this.inline(token);
    else if (type === 'fence' || type === 'code_block') this.verbatim(token);
    else if (type === 'html_block') this.html(token);
    else if (token.nesting !== 0) this.nest(token);
  }

  warnings(tokens: readonly Token[]): Warning[] {
    const deep = tokens.find(({ level }) => level >= DEEPEST - 1);
    const line = deep?.map === null || deep?.map === undefined ? {} : { line: deep.map[0] + 1 + this.context.firstLine };
    return [
      ...this.found,
      ...(this.images > 0 ? [{ rule: 'images-left-out', message: `descriptions of images were left out (${this.images === 1 ? 'in one place' : `in ${this.images} places`})` }] : []),
      ...(deep === undefined ? [] : [{ rule: 'nested-too-deep', message: `text nested more than ${DEEPEST} levels deep was left out`, ...line }]),
    ];
  }

  notes(): string[] {
    const lines = this.context.wrapped ? 'hard-wrapped lines of a paragraph are joined' : 'lines of a paragraph are joined';
    const opening = this.context.wrapped ? 'a label, a dash or bold' : 'a label, a dash, bold or after a full stop';
    return [this.brokenLines === 0 ? lines : `${lines}, but for ${this.brokenLines} that open a block: by ${opening}`];
  }

  private nest(token: Token): void {
    const { type, nesting } = token;
    this.builder.end();
    if (type === 'heading_open') this.heading = Number(token.tag.slice(1));
    else if (type === 'heading_close') this.heading = undefined;
    else if (type === 'paragraph_open') this.aside = token.info === 'footnote' ? 'footnote' : undefined;
    else if (type === 'paragraph_close') this.aside = undefined;
    else if (type === 'blockquote_open' || type === 'blockquote_close') this.quotes += nesting;
    else if (type === 'ordered_list_open' || type === 'bullet_list_open') this.lists.push({ ordered: type === 'ordered_list_open', marker: undefined });
    else if (type === 'ordered_list_close' || type === 'bullet_list_close') this.lists.pop();
    else if (type === 'list_item_open') this.lists.at(-1)!.marker = `${token.info}${token.markup}`;
    else this.nestTable(token);
  }

  private nestTable({ type, map }: Token): void {
    if (type === 'table_open') {
      this.table = { number: this.tables, row: -1, column: -1, head: false, line: 0 };
      this.tables += 1;
    } else if (type === 'table_close') this.table = null;
    else if (this.table !== null && type === 'tr_open') {
      this.table.row += 1;
      this.table.column = -1;
      this.table.line = map?.[0] ?? this.table.line;
    } else if (this.table !== null && (type === 'td_open' || type === 'th_open')) {
      this.table.column += 1;
      this.table.head = type === 'th_open';
    }
  }

  private inline(token: Token): void {
    const lines = linesOfInline(token.children ?? []);
    if (this.heading !== undefined) this.checkHeading(token);
    const style = { bold: this.table?.head === true ? 1 : 0, italic: 0 };
    let number = this.lineOf(token);
    lines.forEach((line, index) => {
      number += this.addLine(line.tokens, number, style);
      const next = lines[index + 1];
      if (next === undefined) return;
      number += 1;
      const border = borderAfter(line, next, { wrapped: this.context.wrapped, known: this.known });
      if (border === 'block') {
        this.builder.end();
        this.brokenLines += 1;
      } else if (border === 'break') this.builder.breakLine();
      else if (border === 'space') this.builder.add(' ', number, { bold: false, italic: false, link: false });
    });
  }

  /** Adds the tokens of one line; gives the number of line ends hidden in its markup. */
  private addLine(tokens: readonly Token[], line: number, style: { bold: number; italic: number }): number {
    let extra = 0;
    for (const token of tokens) {
      const { type, content } = token;
      if (type === 'strong_open' || type === 'strong_close') style.bold += token.nesting;
      else if (type === 'em_open' || type === 'em_close') style.italic += token.nesting;
      else if (type === 'image') this.images += content.trim() === '' ? 0 : 1;
      else if (type === 'html_inline') {
        this.inlineTag(content, style);
        extra += content.split('\n').length - 1;
      } else if (type === 'text' || type === 'code_inline' || type === 'text_special') {
        this.builder.add(content, line + extra, { bold: style.bold > 0, italic: style.italic > 0, link: false });
      }
    }
    return extra;
  }

  private inlineTag(tag: string, style: { bold: number; italic: number }): void {
    const name = /^<(?<close>\/?)(?<name>[a-z]{1,10})/iu.exec(tag)?.groups;
    if (name === undefined) return;
    const step = name['close'] === '/' ? -1 : 1;
    const lower = name['name']!.toLowerCase();
    if (lower === 'br') this.builder.breakLine();
    else if (lower === 'b' || lower === 'strong') style.bold = Math.max(0, style.bold + step);
    else if (lower === 'i' || lower === 'em') style.italic = Math.max(0, style.italic + step);
  }

  /** Takes the anchor off a heading, and the rank off a paragraph that only looks like one. */
  private checkHeading({ children, content, markup }: Token): void {
    const last = children?.at(-1);
    if (last?.type === 'text') last.content = last.content.trimEnd().replace(HEADING_ATTRIBUTES, '');
    if (!markup.startsWith('#') && content.length > LONGEST_HEADING) this.heading = undefined;
  }

  private verbatim(token: Token): void {
    this.builder.end();
    const words = token.content.trim();
    if (words === '') return;
    const lead = token.content.slice(0, token.content.length - token.content.trimStart().length);
    const breaks: number[] = [];
    for (let at = words.indexOf('\n'); at !== -1; at = words.indexOf('\n', at + 1)) breaks.push(at + 1);
    const line = this.lineOf(token) + (token.type === 'fence' ? 1 : 0) + lead.split('\n').length - 1;
    this.builder.push({ text: words, line, breaks, cues: this.cues() });
  }

  private html(token: Token): void {
    const first = this.lineOf(token);
    const { blocks, warnings } = blocksOf(parsePiece(token.content), null);
    for (const block of blocks) this.builder.push({ ...block, line: block.line + first - 1, cues: { ...this.cues(), ...block.cues } });
    this.found.push(...warnings.map((warning) => (warning.line === undefined ? warning : { ...warning, line: warning.line + first - 1 })));
  }

  private lineOf(token: Token): number {
    return (token.map?.[0] ?? this.table?.line ?? 0) + 1 + this.context.firstLine;
  }

  /** The marker of a list item stands with its first block only. */
  private cues(): Cues {
    const list = this.lists.at(-1);
    const marker = list?.marker;
    if (list !== undefined) list.marker = undefined;
    const { table } = this;
    return {
      ...(this.heading === undefined ? {} : { heading: this.heading }),
      ...(marker === undefined ? {} : { list: marker }),
      ...(this.lists.length > 0 ? { depth: this.lists.length } : {}),
      ...(table === null ? {} : { cell: { table: table.number, row: table.row, column: table.column } }),
      ...(this.quotes > 0 ? { quote: true } : {}),
      ...(this.aside === undefined ? {} : { aside: this.aside }),
    };
  }
}
