import type { Block, Cues } from '../model.js';
import type { ChangeKind, LeftOut } from './left-out.js';
import { StyledText, type Look } from './styled-text.js';

/** The most columns that are counted in a row. */
const MOST_COLUMNS = 1000;

/** A paragraph that is being read. */
interface Draft {
  readonly line: number;
  readonly text: StyledText;
  /** Notes and text boxes that hang on this paragraph; they follow it. */
  readonly after: Block[];
  /** Tracked change at the end of what was read so far. */
  deleted: { kind: ChangeKind; words: string[] } | null;
}

/** What is nested in a paragraph and being read: a note, a text box. */
interface Nested {
  /** Of all its blocks, and of the first alone. */
  readonly cues: Cues;
  first: Cues;
  readonly into: Block[];
  readonly line: number;
  /** The paragraph that goes on afterwards. */
  readonly draft: Draft | null;
}

interface TableState {
  readonly number: number;
  row: number;
  column: number;
  width: number;
}

/**
 * Puts together the blocks of a word processor document from its events, whatever the format: paragraphs (`line` counts them from 1, empty ones too),
 * what is nested in them (notes, text boxes: after the paragraph they stand in, on its line), tables, tracked changes.
 * What is open is kept on stacks; nothing recurs with the depth of the document.
 */
export class DocumentBuilder {
  private readonly blocks: Block[] = [];
  private paragraphs = 0;
  private tables = 0;
  private draft: Draft | null = null;
  /** A paragraph whose end does not count; the next goes on with it. */
  private carried: Draft | null = null;
  private readonly nested: Nested[] = [];
  private readonly tableStack: TableState[] = [];

  constructor(readonly leftOut: LeftOut) {}

  /** Number of the paragraph being read, or of the last one. */
  get line(): number {
    return this.draft?.line ?? this.carried?.line ?? this.nested.at(-1)?.line ?? Math.max(1, this.paragraphs);
  }

  /** Length of the paragraph so far, in UTF-16 units; 0 outside of one. */
  get length(): number {
    return this.draft?.text.length ?? 0;
  }

  get isInParagraph(): boolean {
    return this.draft !== null;
  }

  beginParagraph(): void {
    this.endParagraph({});
    const within = this.nested.at(-1);
    if (within === undefined) this.paragraphs += 1;
    this.draft = this.carried ?? { line: within?.line ?? this.paragraphs, text: new StyledText(), after: [], deleted: null };
    this.carried = null;
  }

  /** Adds words of the paragraph; outside of one they begin one. */
  add(text: string, look: Look): void {
    if (text === '') return;
    if (this.draft === null) this.beginParagraph();
    this.closeChange(this.draft!);
    this.draft!.text.add(text, look);
  }

  /** Words that a tracked change took away here; what follows each other is one change. */
  addDeleted(kind: ChangeKind, words: string): void {
    if (this.draft === null) this.beginParagraph();
    const draft = this.draft!;
    if (draft.deleted?.kind !== kind) this.closeChange(draft);
    (draft.deleted ??= { kind, words: [] }).words.push(words);
  }

  /** Ends the paragraph; `joined` when its end is itself taken out and the next paragraph goes on with it. */
  endParagraph(cues: Cues, { joined = false }: { joined?: boolean } = {}): void {
    const { draft } = this;
    if (draft === null) return;
    this.draft = null;
    if (joined) this.carried = draft;
    else this.finish(draft, cues);
  }

  /** Hangs a note that was read elsewhere on the place that was reached. */
  attach(blocks: readonly Block[]): void {
    const into = this.draft?.after ?? this.target();
    for (const block of blocks) into.push({ ...block, line: this.line, cues: { ...this.cell(), ...block.cues, anchor: this.length } });
  }

  /** Goes into something that hangs on the paragraph being read. All its blocks get these cues, the first one some more. */
  enter(cues: Cues = {}, first: Cues = {}): void {
    if (this.draft === null) this.endCarried();
    const outer = this.nested.at(-1);
    this.nested.push({ cues: { ...outer?.cues, ...cues }, first: { ...outer?.first, ...first }, into: this.draft?.after ?? this.target(), line: this.line, draft: this.draft });
    this.draft = null;
  }

  leave(): void {
    this.endParagraph({});
    this.endCarried();
    this.draft = this.nested.pop()?.draft ?? null;
  }

  beginTable(): void {
    this.endParagraph({});
    this.endCarried();
    this.tableStack.push({ number: this.tables, row: -1, column: 0, width: 0 });
    this.tables += 1;
  }

  beginRow(): void {
    const table = this.tableStack.at(-1);
    if (table === undefined) return;
    table.row += 1;
    table.column = 0;
    table.width = 0;
  }

  /** Leaves columns of a row free. */
  skipColumns(count: number): void {
    const table = this.tableStack.at(-1);
    if (table !== undefined && count > 0) table.column = Math.min(table.column + count, MOST_COLUMNS);
  }

  /** Goes on to the next cell. */
  beginCell(): void {
    this.endCell();
    const table = this.tableStack.at(-1);
    if (table === undefined) return;
    table.column = Math.min(table.column + table.width, MOST_COLUMNS);
    table.width = 1;
  }

  /** How many columns the cell being read covers. */
  spanCell(columns: number): void {
    const table = this.tableStack.at(-1);
    if (table !== undefined && columns > 1) table.width = columns;
  }

  /** No paragraph goes on in another cell. */
  endCell(): void {
    this.endParagraph({});
    this.endCarried();
  }

  endTable(): void {
    this.endCell();
    this.tableStack.pop();
  }

  /** The blocks, once everything was read. */
  end(): readonly Block[] {
    while (this.nested.length > 0) this.leave();
    this.endCell();
    return this.blocks;
  }

  private endCarried(): void {
    const { carried } = this;
    this.carried = null;
    if (carried !== null) this.finish(carried, {});
  }

  private target(): Block[] {
    return this.nested.at(-1)?.into ?? this.blocks;
  }

  private cell(): Cues {
    const table = this.tableStack.at(-1);
    return table === undefined || table.row < 0 ? {} : { cell: { table: table.number, row: table.row, column: table.column } };
  }

  private finish(draft: Draft, own: Cues): void {
    this.closeChange(draft);
    const passage = draft.text.finish();
    const into = this.target();
    if (passage !== null) {
      const { text, bold, italic } = passage;
      const within = this.nested.at(-1);
      const cues: Cues = {
        ...own, ...within?.cues, ...within?.first, ...this.cell(),
        ...(bold.length > 0 ? { bold } : {}), ...(italic.length > 0 ? { italic } : {}),
      };
      if (within !== undefined) within.first = {};
      into.push({ text, line: draft.line, breaks: [], cues });
    }
    for (const block of draft.after) into.push(block.cues.anchor === undefined ? block : anchored(block, passage?.cut ?? 0, passage?.text.length ?? 0));
  }

  private closeChange(draft: Draft): void {
    const { deleted } = draft;
    if (deleted === null) return;
    draft.deleted = null;
    this.leftOut.change(deleted.kind, deleted.words.join(''), draft.line);
  }
}

/** A note whose place is counted in the text as it became; nested notes have been counted already by the note they hang on. */
function anchored(block: Block, cut: number, length: number): Block {
  return { ...block, cues: { ...block.cues, anchor: Math.min(Math.max(0, block.cues.anchor! - cut), length) } };
}
