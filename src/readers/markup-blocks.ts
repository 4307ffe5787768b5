import type { Block, Cues, Metadata } from '../model.js';
import { BlockBuilder } from './html-builder.js';
import type { MarkupElement, MarkupHandler } from './markup.js';

/** What an element does to the text inside it. */
export interface Effect {
  /** It begins and ends a block. */
  readonly block?: boolean;
  /** Cues of all blocks inside, and of the first alone. */
  readonly cues?: Cues;
  readonly first?: Cues;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** White space is kept, lines stay lines. */
  readonly verbatim?: boolean;
  /** Nothing inside is text of the document. */
  readonly skip?: boolean;
  /** It stands outside the block it is met in, and follows it. */
  readonly apart?: boolean;
  readonly lineBreak?: boolean;
  /** Words the element stands for where it is empty. */
  readonly text?: string;
  /** It begins a document of its own, by this key. */
  readonly part?: { readonly key: string; readonly metadata: Metadata };
}

/** A vocabulary of XML: what its elements do. Asked in the order of the document. */
export interface Vocabulary {
  enter(element: MarkupElement): Effect;
  leave(name: string): void;
  /** Text inside a skipped element, which may still tell something. */
  skipped?(text: string): void;
}

/** A document the file tells apart; `key` is '' for what belongs to none. */
export interface MarkupPart {
  readonly key: string;
  readonly metadata: Metadata;
  readonly blocks: readonly Block[];
}

interface Context {
  readonly effect: Effect;
  readonly cues: Cues;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Text was met inside. */
  hasText: boolean;
}

interface Target {
  readonly builder: BlockBuilder;
  /** What stands apart from the block being read, until that ends. */
  pending: Block[];
}

const NO_CONTEXT: Readonly<Context> = { effect: {}, cues: {}, bold: false, italic: false, hasText: false };

/** Makes blocks of the events of a marked-up document, as its vocabulary says. White space means nothing but in verbatim elements. */
export class MarkupBlocks implements MarkupHandler {
  private readonly contexts: Context[] = [];
  private readonly parts = new Map<string, { metadata: Metadata; target: Target }>();
  private readonly targets: Target[] = [];
  private first: Cues = {};
  /** How many elements from the outermost skipped one on are open. */
  private skipping = 0;
  /** Where the last element began. */
  private line = 1;
  private raw: { text: string; line: number } | null = null;

  constructor(private readonly vocabulary: Vocabulary) {
    this.targets.push(this.part('', {}));
  }

  open(element: MarkupElement): void {
    const effect = this.vocabulary.enter(element);
    if (this.skipping > 0 || effect.skip === true) {
      this.skipping += 1;
      return;
    }
    const outer = this.contexts.at(-1) ?? NO_CONTEXT;
    if (effect.block === true && effect.apart !== true) this.endBlock();
    if (effect.part !== undefined) {
      this.endBlock();
      this.targets.push(this.part(effect.part.key, effect.part.metadata));
    } else if (effect.apart === true) this.targets.push({ builder: this.builderOf(), pending: [] });
    if (effect.first !== undefined) this.first = { ...this.first, ...effect.first };
    this.contexts.push({ effect, cues: { ...outer.cues, ...effect.cues }, bold: effect.bold ?? outer.bold, italic: effect.italic ?? outer.italic, hasText: false });
    if (effect.verbatim === true) this.raw ??= { text: '', line: element.line };
    if (effect.lineBreak === true) this.target.builder.breakLine();
    this.line = element.line;
  }

  close(name: string): void {
    this.vocabulary.leave(name);
    if (this.skipping > 0) {
      this.skipping -= 1;
      return;
    }
    const { effect, hasText } = this.contexts.at(-1) ?? NO_CONTEXT;
    if (effect.text !== undefined && !hasText) this.text(effect.text, this.line);
    if (effect.verbatim === true && !this.contexts.slice(0, -1).some((context) => context.effect.verbatim === true)) this.endRaw();
    if (effect.block === true || effect.apart === true || effect.part !== undefined) this.endBlock();
    this.contexts.pop();
    const around = this.contexts.at(-1);
    if (hasText && around !== undefined) around.hasText = true;
    if (effect.part !== undefined) this.targets.pop();
    else if (effect.apart === true) this.endApart();
    if (effect.block === true) this.first = {};
  }

  text(text: string, line: number): void {
    const inside = this.contexts.at(-1);
    if (inside !== undefined && /\S/u.test(text)) inside.hasText = true;
    if (this.skipping > 0) this.vocabulary.skipped?.(text);
    else if (this.raw !== null) this.addRaw(this.raw, text, line);
    else {
      const { bold, italic } = this.contexts.at(-1) ?? NO_CONTEXT;
      this.target.builder.add(text, line, { bold, italic, link: false });
    }
  }

  /** What was read, part by part, in the order in which the parts begin; those without text are left out. */
  end(): MarkupPart[] {
    this.endBlock();
    return [...this.parts].map(([key, { metadata, target }]) => ({ key, metadata, blocks: target.builder.built.map(({ block }) => block) })).filter(({ blocks }) => blocks.length > 0);
  }

  private get target(): Target {
    return this.targets.at(-1)!;
  }

  private part(key: string, metadata: Metadata): Target {
    let part = this.parts.get(key);
    if (part === undefined) this.parts.set(key, (part = { metadata, target: { builder: this.builderOf(), pending: [] } }));
    return part.target;
  }

  private builderOf(): BlockBuilder {
    return new BlockBuilder(() => {
      const cues = { ...(this.contexts.at(-1) ?? NO_CONTEXT).cues, ...this.first };
      this.first = {};
      return cues;
    });
  }

  private endBlock(): void {
    const { target } = this;
    target.builder.end();
    for (const block of target.pending) target.builder.push(block);
    target.pending = [];
  }

  /** Blocks of a note wait for the end of the block they were met in. Lines cannot go back, so that they have but one. */
  private endApart(): void {
    const blocks = this.targets.pop()!.builder.built.map(({ block }) => ({ ...block, breaks: [] }));
    for (const block of blocks) this.target.pending.push(block);
  }

  private addRaw(raw: { text: string; line: number }, text: string, line: number): void {
    if (raw.text === '') raw.line = line;
    raw.text += text;
  }

  /** A verbatim element is one block, its lines forced breaks. */
  private endRaw(): void {
    const { text, line } = this.raw!;
    this.raw = null;
    const lines = text.split('\n').map((each) => each.trimEnd());
    const from = lines.findIndex((each) => each !== '');
    if (from < 0) return;
    const to = lines.findLastIndex((each) => each !== '');
    const kept = lines.slice(from, to + 1);
    kept[0] = kept[0]!.trimStart();
    const breaks: number[] = [];
    let at = 0;
    for (const each of kept) {
      if (at > 0 && each !== '') breaks.push(at);
      at += each.length + 1;
    }
    const { cues } = this.contexts.at(-1) ?? NO_CONTEXT;
    this.endBlock();
    this.target.builder.push({ text: kept.join('\n'), line: line + from, breaks, cues: { ...cues, ...this.first } });
    this.first = {};
  }
}
