import type { Block, Span } from '../model.js';
import { endsAsQuestion } from '../text/questions.js';
import { lineStarts, type LabelCandidate } from './labels.js';
import { placeIn } from './places.js';
import { firstAfter, spanAt } from './spans.js';

/** What will become a paragraph: a block, or the part of one that a single speaker says. */
export interface Passage {
  readonly block: Block;
  /** Index of the block. */
  readonly at: number;
  /** Offset of `text` in the block. */
  readonly start: number;
  /** Without the label, without outer white space. */
  readonly text: string;
  /** The label as printed, with what stands between it and the words. */
  readonly printed: string;
  readonly label: LabelCandidate | null;
  readonly line: number;
  /** All of it set in bold, or in italics. */
  readonly emphasis: 'bold' | 'italic' | null;
}

/** A part of a block, before labels that stand alone are put to what they name. */
interface Piece {
  readonly at: number;
  readonly label: LabelCandidate | null;
  readonly from: number;
  readonly to: number;
}

/** Cuts blocks where a label begins, and where an emphasised question is followed by plain words; every non-space character lands in one passage or one label. */
export function passagesOf(blocks: readonly Block[], labels: readonly LabelCandidate[]): Passage[] {
  const passages: Passage[] = [];
  let waiting: Passage | null = null;
  for (const piece of piecesOf(blocks, labels)) {
    const passage = passageOf(blocks[piece.at]!, piece);
    const isBare = passage.text === '';
    if (waiting !== null && (isBare || piece.label !== null)) {
      passages.push(withoutWords(waiting));
      waiting = null;
    }
    if (isBare) {
      if (passage.printed.trim() !== '') waiting = passage;
      continue;
    }
    passages.push(waiting === null ? passage : { ...passage, printed: `${waiting.printed.trim()}\n`, label: waiting.label, line: waiting.line });
    waiting = null;
  }
  if (waiting !== null) passages.push(withoutWords(waiting));
  return passages;
}

/** A label with nothing to name is text like any other. */
function withoutWords(passage: Passage): Passage {
  return { ...passage, text: passage.printed.trim(), printed: '', label: null, start: passage.label!.start };
}

function passageOf(block: Block, { at, label, from, to }: Piece): Passage {
  const slice = block.text.slice(from, to);
  const text = slice.trim();
  const start = from + slice.length - slice.trimStart().length;
  return {
    block, at, start, text, label, printed: label === null ? '' : block.text.slice(label.start, start),
    line: placeIn(block, label?.start ?? start).line, emphasis: emphasisOf(block, start, start + text.length),
  };
}

function* piecesOf(blocks: readonly Block[], labels: readonly LabelCandidate[]): Generator<Piece> {
  const leads = !headingsAsk(blocks);
  let next = 0;
  for (const [at, block] of blocks.entries()) {
    let label: LabelCandidate | null = null;
    let from = 0;
    let lines: number[] | null = null;
    do {
      const following = labels[next]?.block === at ? labels[next]! : null;
      const to = following?.start ?? block.text.length;
      if (label !== null || to > from) {
        const isEmphasised = leads && block.cues.aside === undefined && block.cues.role === undefined && (block.cues.bold ?? block.cues.italic) !== undefined;
        const end = isEmphasised ? leadingQuestion(block, from, to, (lines ??= lineStarts(block))) : null;
        yield { at, label, from, to: end ?? to };
        if (end !== null) yield { at, label: null, from: end, to };
      }
      label = following;
      from = following?.end ?? to;
      if (following !== null) next += 1;
    } while (label !== null);
  }
}

/** Headings that ask leave no room for emphasised questions: those are rhetorical, in answers. */
function headingsAsk(blocks: readonly Block[]): boolean {
  const headings = blocks.filter(({ cues }) => cues.heading !== undefined && cues.aside === undefined);
  return headings.length >= 3 && headings.filter(({ text }) => endsAsQuestion(text)).length >= 0.4 * headings.length;
}

/** Where a bold or italic lead ends, when it is a question or fills its line, and plain words follow it. */
function leadingQuestion(block: Block, from: number, to: number, lines: readonly number[]): number | null {
  const start = from + /^\s*/u.exec(block.text.slice(from, to))![0].length;
  const span = spanAt(block.cues.bold, start) ?? spanAt(block.cues.italic, start);
  if (span === null || span[1] >= to || !/[\p{L}\p{N}]/u.test(block.text.slice(span[1], to))) return null;
  const end = span[1];
  const lead = block.text.slice(start, end);
  if (endsAsQuestion(lead)) return end;
  const line = lines[firstAfter(lines, end - 1)] ?? -1;
  return lead.length > 20 && line >= end && line < to && block.text.slice(end, line).trim() === '' ? end : null;
}

function emphasisOf(block: Block, start: number, end: number): 'bold' | 'italic' | null {
  if (fills(block.cues.bold, block.text, start, end)) return 'bold';
  return fills(block.cues.italic, block.text, start, end) ? 'italic' : null;
}

/** Whether spans cover every letter and digit of a stretch. */
function fills(spans: readonly Span[] | undefined, text: string, start: number, end: number): boolean {
  let at = start;
  for (let span = spanAt(spans, at); span !== null && at < end; span = spanAt(spans, at)) {
    at = span[1];
    while (at < end && !/[\p{L}\p{N}]/u.test(text[at]!)) at += 1;
  }
  return at >= end && end > start && spanAt(spans, start) !== null;
}
