import type { Effect, Vocabulary } from './markup-blocks.js';
import type { MarkupElement } from './markup.js';
import { wordNumeral } from './numerals.js';

const listed = (names: string): string[] => names.trim().split(/\s+/u);
/** Parts of a document that have a title and are nested. */
const DIVISIONS = new Set(listed('set book part article chapter appendix preface section sect1 sect2 sect3 sect4 sect5 simplesect refentry refsect1 refsect2 refsect3 refsection partintro colophon dedication glossary bibliography index qandaset qandadiv faq'));
const BLOCKS = new Set(listed(`para simpara formalpara bridgehead question answer qandaentry label listitem member term glossterm glossdef glossentry varlistentry callout step substeps procedure
  entry row td th tr thead tbody tfoot table informaltable example informalexample figure informalfigure equation informalequation note warning tip important caution sidebar blockquote epigraph attribution abstract address
  itemizedlist orderedlist simplelist variablelist segmentedlist calloutlist glosslist title subtitle caption literallayout programlisting screen synopsis cmdsynopsis funcsynopsis revhistory revision author authorgroup copyright legalnotice
  date pubdate mediaobject imageobject textobject screenshot graphic ackno toc lot refnamediv refsynopsisdiv html body p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd pre`));
const VERBATIM = new Set(listed('programlisting screen literallayout synopsis address pre'));
const UNSEEN = new Set(listed('indexterm remark comment alt colspec spanspec titleabbrev subjectset keywordset itermset'));
const LISTS = new Set(listed('itemizedlist orderedlist simplelist procedure substeps'));
const NUMERATIONS: ReadonlyMap<string, string> = new Map([['loweralpha', 'lowerLetter'], ['upperalpha', 'upperLetter'], ['lowerroman', 'lowerRoman'], ['upperroman', 'upperRoman']]);
const DIGITS = /^\d{1,6}$/u;

interface List {
  readonly numeration: string | null;
  next: number;
}

/** DocBook 3 to 5: what its elements do. Questions and answers of a `qandaset` say what they are. */
export class DocBook implements Vocabulary {
  /** The language of the root, as printed. */
  language: string | undefined;
  /** Comments of editors that were left out, and the line of the first. */
  remarks = 0;
  remarkLine: number | undefined;
  private readonly open: string[] = [];
  private readonly lists: List[] = [];
  private last = 0;
  private tables = 0;
  private readonly cells: { table: number; row: number; column: number }[] = [];
  private divisions = 0;

  enter(element: MarkupElement): Effect {
    const parent = this.open.at(-1) ?? '';
    const effect = this.effectOf(element, parent);
    this.open.push(element.name);
    if (DIVISIONS.has(element.name)) this.divisions += 1;
    return effect;
  }

  leave(name: string): void {
    this.open.pop();
    if (DIVISIONS.has(name)) this.divisions -= 1;
    if (LISTS.has(name)) this.last = (this.lists.pop()?.next ?? 1) - 1;
    if (name === 'table' || name === 'informaltable') this.cells.pop();
  }

  private effectOf(element: MarkupElement, parent: string): Effect {
    const { name, attributes } = element;
    if (this.open.length === 0) this.language ??= attributes.get('xml:lang') ?? attributes.get('lang');
    if (UNSEEN.has(name)) return this.unseen(element);
    if (INFO.test(parent) && name !== 'title') return { block: true, cues: { aside: 'front matter' } };
    if (name === 'title' || name === 'bridgehead' || /^h[1-6]$/u.test(name)) return this.heading(element, parent);
    if (name === 'question' || name === 'answer') return { block: true, cues: { role: name } };
    if (LISTS.has(name)) return this.list(element);
    if (name === 'listitem' || name === 'member' || name === 'step') return parent === 'varlistentry' ? { block: true } : this.item(element);
    if (name === 'footnote') return { apart: true, cues: { aside: 'footnote' } };
    if (name === 'mediaobject' || name === 'inlinemediaobject' || name === 'screenshot') return { block: name !== 'inlinemediaobject', apart: name === 'inlinemediaobject', cues: { aside: 'picture' } };
    if (name === 'blockquote' || name === 'epigraph') return { block: true, cues: { quote: true } };
    const cell = this.cell(name);
    if (cell !== null) return cell;
    return inline(name, attributes) ?? { block: DIVISIONS.has(name) || BLOCKS.has(name), ...(VERBATIM.has(name) ? { verbatim: true } : {}), ...(name === 'term' || name === 'glossterm' && parent === 'glossentry' ? { bold: true } : {}) };
  }

  private unseen({ name, line }: MarkupElement): Effect {
    if (name === 'remark' || name === 'comment') {
      this.remarks += 1;
      this.remarkLine ??= line;
    }
    return { skip: true };
  }

  private heading({ name }: MarkupElement, parent: string): Effect {
    const isDivision = name !== 'title' || DIVISIONS.has(parent) || (INFO.test(parent) && DIVISIONS.has(this.open.at(-2) ?? ''));
    if (!isDivision) return { block: true };
    const level = name.startsWith('h') ? Number(name[1]) : Math.min(Math.max(1, this.divisions + (name === 'bridgehead' ? 1 : 0)), 6);
    return { block: true, cues: { heading: level } };
  }

  private list({ name, attributes }: MarkupElement): Effect {
    const isNumbered = name === 'orderedlist' || name === 'procedure' || name === 'substeps';
    const goesOn = attributes.get('continuation') === 'continues';
    const start = attributes.get('startingnumber') ?? '';
    this.lists.push({ numeration: isNumbered ? (NUMERATIONS.get(attributes.get('numeration') ?? '') ?? 'decimal') : null, next: goesOn ? this.last + 1 : DIGITS.test(start) ? Number(start) : 1 });
    return { block: true, cues: { depth: this.lists.length } };
  }

  private item({ attributes }: MarkupElement): Effect {
    const list = this.lists.at(-1);
    if (list === undefined || list.numeration === null) return { block: true, first: { list: '-' } };
    const override = attributes.get('override') ?? '';
    if (DIGITS.test(override)) list.next = Number(override);
    list.next += 1;
    return { block: true, first: { list: `${wordNumeral(list.next - 1, list.numeration)}.` } };
  }

  private cell(name: string): Effect | null {
    const table = this.cells.at(-1);
    if (name === 'table' || name === 'informaltable') {
      this.cells.push({ table: this.tables, row: -1, column: 0 });
      this.tables += 1;
      return { block: true };
    }
    if (table === undefined) return null;
    if (name === 'row' || name === 'tr') {
      table.row += 1;
      table.column = 0;
      return { block: true };
    }
    if (name !== 'entry' && name !== 'td' && name !== 'th') return null;
    table.column += 1;
    return { block: true, cues: { cell: { table: table.table, row: Math.max(0, table.row), column: table.column - 1 } } };
  }
}

/** `articleinfo`, `info`: what is known about the document, not what it says. */
const INFO = /^\w{0,20}info$/u;

function inline(name: string, attributes: ReadonlyMap<string, string>): Effect | null {
  if (name === 'emphasis') return /^(?:bold|strong)$/iu.test(attributes.get('role') ?? '') ? { bold: true } : { italic: true };
  if (name === 'strong' || name === 'b') return { bold: true };
  if (name === 'firstterm' || name === 'citetitle' || name === 'foreignphrase' || name === 'em' || name === 'i') return { italic: true };
  if (name === 'ulink' || name === 'link') return { text: attributes.get('url') ?? attributes.get('xlink:href') ?? '' };
  if (name === 'sbr' || name === 'br') return { lineBreak: true };
  return null;
}
