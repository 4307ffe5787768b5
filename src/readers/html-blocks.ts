import type { Block, Cues, Warning } from '../model.js';
import type { Furniture } from './data/furniture.js';
import { BlockBuilder } from './html-builder.js';
import { BLOCKS, type PageShape } from './html-content.js';
import { nameAsides } from './html-asides.js';
import { listState, type ListState, nextMarker } from './html-lists.js';
import { nextColumn, nextRow, tableState, type TableState } from './html-tables.js';
import { attribute, type HtmlElement, type HtmlParent, lineOf, visit } from './html-tree.js';
import { isAccordionButton, notShown } from './html-visibility.js';
import { paragraphsOf } from './paragraphs.js';

export interface HtmlBlocks {
  readonly blocks: readonly Block[];
  readonly warnings: readonly Warning[];
}

/** What an element changes for all that is inside it, undone when it ends. */
interface Context {
  readonly element: HtmlElement;
  readonly cues: Cues;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly link: boolean;
  readonly outside: boolean;
  readonly preformatted: boolean;
}

const BOLD = new Set(['b', 'strong', 'th', 'dt', 'summary']);
const ITALIC = new Set(['i', 'em', 'cite', 'dfn', 'var']);
const PREFORMATTED = new Set(['pre', 'listing', 'xmp', 'plaintext']);
const BOLD_STYLE = /(?:^|;)\s*font-weight\s*:\s*(?:bold|[6-9]00)/iu;
const ITALIC_STYLE = /(?:^|;)\s*font-style\s*:\s*italic/iu;
const BLOCK_STYLE = /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|table|list-item)/iu;

/** Takes the blocks of a page or of a part of one. Without a shape (a part the user chose, a piece of Markdown) nothing is put aside. */
export function blocksOf(root: HtmlParent, shape: PageShape | null): HtmlBlocks {
  const walker = new Walker(shape);
  visit(root, walker);
  walker.builder.end();
  return { blocks: nameAsides(walker.builder.built), warnings: walker.warnings() };
}

class Walker {
  readonly builder: BlockBuilder;
  private readonly stack: Context[] = [];
  private readonly lists: ListState[] = [];
  private readonly tables: (TableState | null)[] = [];
  private tableCount = 0;
  /** The marker of a list item stands with its first block only. */
  private marker: string | undefined;
  /** Preformatted text so far, and the source line of each of its lines. */
  private raw: { text: string; lines: number[] } | null = null;
  private readonly leftOut = new Map<string, { count: number; line: number | undefined }>();

  constructor(private readonly shape: PageShape | null) {
    this.builder = new BlockBuilder(() => this.cues());
  }

  readonly enter = (element: HtmlElement): boolean => {
    const why = notShown(element);
    if (why !== null) {
      if (why !== 'no text' && hasText(element)) this.note(why, lineOf(element));
      return false;
    }
    const { tagName } = element;
    if (tagName === 'br') this.breakLine();
    if (tagName === 'del' || tagName === 's' || tagName === 'strike') this.note('struck', lineOf(element));
    if (isBlock(element)) this.builder.end();
    if (tagName === 'ol' || tagName === 'ul' || tagName === 'menu' || tagName === 'dir') this.lists.push(listState(element));
    if (tagName === 'li') this.marker = nextMarker(this.lists.at(-1), element);
    this.enterTable(element);
    this.stack.push(this.contextOf(element));
    if (PREFORMATTED.has(tagName) && this.raw === null) this.raw = { text: '', lines: [lineOf(element) ?? 1] };
    return true;
  };

  readonly leave = (element: HtmlElement): void => {
    const { tagName } = element;
    if (this.raw !== null && PREFORMATTED.has(tagName) && !this.stack.at(-2)?.preformatted) this.endRaw();
    if (isBlock(element)) this.builder.end();
    if (tagName === 'ol' || tagName === 'ul' || tagName === 'menu' || tagName === 'dir') this.lists.pop();
    if (tagName === 'li') this.marker = undefined;
    if (tagName === 'table') this.tables.pop();
    this.stack.pop();
  };

  readonly text = (value: string, line: number | undefined): void => {
    if (this.raw !== null) {
      this.addRaw(this.raw, value, line);
      return;
    }
    const top = this.stack.at(-1);
    this.builder.add(value, line, { bold: top?.bold ?? false, italic: top?.italic ?? false, link: top?.link ?? false });
  };

  warnings(): Warning[] {
    return [...this.leftOut].map(([why, { count, line }]) => ({
      rule: MESSAGES[why]![0]!, message: `${MESSAGES[why]![1]!} (${count === 1 ? 'in one place' : `in ${count} places`})`, ...(line === undefined ? {} : { line }),
    }));
  }

  private note(why: string, line: number | undefined): void {
    const noted = this.leftOut.get(why);
    if (noted === undefined) this.leftOut.set(why, { count: 1, line });
    else noted.count += 1;
  }

  private breakLine(): void {
    if (this.raw === null) this.builder.breakLine();
    else {
      this.raw.text += '\n';
      this.raw.lines.push(this.raw.lines.at(-1)!);
    }
  }

  private addRaw(raw: { text: string; lines: number[] }, value: string, line: number | undefined): void {
    let at = line ?? raw.lines.at(-1)!;
    if (raw.text === '') raw.lines[0] = at;
    for (let index = value.indexOf('\n'); index !== -1; index = value.indexOf('\n', index + 1)) raw.lines.push((at += 1));
    raw.text += value;
  }

  private enterTable(element: HtmlElement): void {
    const { tagName } = element;
    if (tagName === 'table') {
      const isLayout = this.shape?.layoutTables.has(element) ?? false;
      this.tables.push(isLayout ? null : tableState(this.tableCount));
      if (!isLayout) this.tableCount += 1;
    }
    const table = this.tables.at(-1);
    if (tagName === 'tr' && table) nextRow(table);
  }

  private contextOf(element: HtmlElement): Context {
    const parent = this.stack.at(-1);
    const { tagName } = element;
    const style = (attribute(element, 'style') ?? '').slice(0, 1000);
    const weighted = /(?:^|;)\s*font-weight/iu.test(style);
    return {
      element,
      cues: this.cuesInside(element, parent?.cues ?? {}),
      bold: weighted ? BOLD_STYLE.test(style) : BOLD.has(tagName) || isAccordionHead(element) || (parent?.bold ?? false),
      italic: ITALIC.has(tagName) || ITALIC_STYLE.test(style) || (parent?.italic ?? false),
      link: tagName === 'a' ? attribute(element, 'href') !== undefined : (parent?.link ?? false),
      outside: parent === undefined ? this.isOutside(element) : parent.outside && element !== this.shape?.container,
      preformatted: PREFORMATTED.has(tagName) || (parent?.preformatted ?? false),
    };
  }

  /** Everything is outside until the container of the text is entered. */
  private isOutside(element: HtmlElement): boolean {
    const container = this.shape?.container ?? null;
    return container !== null && element !== container;
  }

  private cuesInside(element: HtmlElement, outer: Cues): Cues {
    const { tagName } = element;
    const furniture = this.shape?.furniture.get(element);
    const heading = /^h[1-6]$/u.test(tagName) ? Number(tagName[1]) : undefined;
    const table = tagName === 'td' || tagName === 'th' ? this.tables.at(-1) : undefined;
    return {
      ...outer,
      ...(heading === undefined ? {} : { heading }),
      ...(this.lists.length > 0 ? { depth: this.lists.length } : {}),
      ...(tagName === 'blockquote' ? { quote: true } : {}),
      ...(table ? { cell: { table: table.number, row: table.row, column: nextColumn(table, element) } } : {}),
      ...(furniture === undefined ? {} : { aside: furniture }),
    };
  }

  private cues(): Cues {
    const top = this.stack.at(-1);
    const cues = top?.cues ?? {};
    const list = this.marker;
    this.marker = undefined;
    const isOutside = top?.outside === true && cues.aside === undefined;
    const outside: Furniture | undefined = isOutside ? (cues.heading === 1 ? 'title' : 'outside the main text') : undefined;
    return { ...cues, ...(list === undefined ? {} : { list }), ...(outside === undefined ? {} : { aside: outside }) };
  }

  /** Preformatted text is plain text: its paragraphs are found as in a text file. */
  private endRaw(): void {
    const { text, lines } = this.raw!;
    this.raw = null;
    for (const paragraph of text.trim() === '' ? [] : paragraphsOf(text).paragraphs) {
      for (const dropped of paragraph.hyphensDropped) this.note('hyphen', lines[dropped - 1]);
      this.builder.push({ text: paragraph.text, line: lines[paragraph.line - 1]!, breaks: paragraph.breaks, cues: this.cues() });
    }
  }
}

const MESSAGES: Readonly<Record<string, readonly [rule: string, message: string]>> = {
  hidden: ['hidden-left-out', 'hidden text was left out'],
  icon: ['icons-left-out', 'names of icons were left out'],
  ruby: ['ruby-left-out', 'pronunciations above the words (ruby) were left out'],
  hyphen: ['hyphen-joined', 'words divided at the end of a line were joined without their hyphen'],
  struck: ['struck-out', 'struck-out passages are kept as text'],
};

function isBlock(element: HtmlElement): boolean {
  return BLOCKS.has(element.tagName) || element.tagName === 'button' || BLOCK_STYLE.test((attribute(element, 'style') ?? '').slice(0, 1000));
}

/** A button that opens an answer, when it is not in a heading anyway, reads as its question. */
function isAccordionHead(element: HtmlElement): boolean {
  return element.tagName === 'button' && isAccordionButton(element);
}

function hasText(element: HtmlElement): boolean {
  let found = false;
  visit(element, {
    enter: (child) => !found && notShown(child) !== 'no text',
    leave: () => undefined,
    text: (value) => {
      found ||= value.trim() !== '';
    },
  });
  return found;
}
