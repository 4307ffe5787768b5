import type { Block, Span } from '../model.js';
import { endsAsQuestion } from '../text/questions.js';
import { lineStarts, type LabelCandidate } from './labels.js';

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

/** Cuts blocks where a label begins, and where an emphasised question is followed by plain words; every non-space character lands in one passage or one label. */
export function passagesOf(blocks: readonly Block[], labels: readonly LabelCandidate[]): Passage[] {
  const passages: Passage[] = [];
  let next = 0;
  let waiting: { printed: string; label: LabelCandidate; line: number } | null = null;
  blocks.forEach((block, at) => {
    const own: LabelCandidate[] = [];
    while (next < labels.length && labels[next]!.block === at) own.push(labels[next++]!);
    for (const piece of pieces(block, own)) {
      const words = trimmed(block.text, piece.from, piece.to);
      const line = lineOf(block, piece.label?.start ?? words.start);
      if (waiting !== null && (piece.label !== null || words.text === '')) {
        passages.push({ block: blocks[at]!, at, start: 0, text: waiting.printed.trim(), printed: '', label: null, line: waiting.line, emphasis: null });
        waiting = null;
      }
      const printed = piece.label === null ? '' : block.text.slice(piece.label.start, piece.from) + block.text.slice(piece.from, words.start);
      if (words.text === '') {
        if (piece.label !== null && piece.label.form !== 'cue') waiting = { printed: `${printed.trimEnd()}\n`, label: piece.label, line };
        continue;
      }
      passages.push({
        block, at, start: words.start, text: words.text, line: waiting?.line ?? line,
        printed: waiting?.printed ?? printed, label: waiting?.label ?? piece.label, emphasis: emphasisOf(block, words.start, words.start + words.text.length),
      });
      waiting = null;
    }
  });
  if (waiting !== null) {
    const { printed, line } = waiting as { printed: string; line: number };
    passages.push({ block: blocks.at(-1)!, at: blocks.length - 1, start: 0, text: printed.trim(), printed: '', label: null, line, emphasis: null });
  }
  return passages;
}

interface Piece {
  readonly label: LabelCandidate | null;
  readonly from: number;
  readonly to: number;
}

function pieces(block: Block, labels: readonly LabelCandidate[]): Piece[] {
  const cut: Piece[] = [];
  if ((labels[0]?.start ?? block.text.length) > 0) cut.push({ label: null, from: 0, to: labels[0]?.start ?? block.text.length });
  labels.forEach((label, index) => cut.push({ label, from: label.end, to: labels[index + 1]?.start ?? block.text.length }));
  return cut.flatMap((piece) => {
    const end = emphasisedQuestion(block, piece.from, piece.to);
    return end === null ? [piece] : [{ ...piece, to: end }, { label: null, from: end, to: piece.to }];
  });
}

/** Where a bold or italic lead ends, when it is a question or fills its line and plain words follow it. */
function emphasisedQuestion(block: Block, from: number, to: number): number | null {
  const start = trimmed(block.text, from, to).start;
  const span = [...(block.cues.bold ?? []), ...(block.cues.italic ?? [])].find(([a, b]) => a <= start && b > start && b < to);
  if (span === undefined) return null;
  const end = span[1];
  const rest = block.text.slice(end, to).trimStart();
  if (rest === '' || !/[\p{L}\p{N}]/u.test(rest)) return null;
  const lead = block.text.slice(start, end);
  const fillsLine = lineStarts(block).some((at) => at >= end && block.text.slice(end, at).trim() === '');
  return endsAsQuestion(lead) || fillsLine && lead.length > 20 ? end : null;
}

function trimmed(text: string, from: number, to: number): { start: number; text: string } {
  const slice = text.slice(from, to);
  const start = slice.length - slice.trimStart().length;
  return { start: from + start, text: slice.trim() };
}

function lineOf(block: Block, offset: number): number {
  let line = block.line;
  if (block.breaks.length > 0) for (const at of block.breaks) line += at <= offset ? 1 : 0;
  return line;
}

function emphasisOf(block: Block, start: number, end: number): 'bold' | 'italic' | null {
  if (fills(block.cues.bold, block.text, start, end)) return 'bold';
  return fills(block.cues.italic, block.text, start, end) ? 'italic' : null;
}

/** Spans cover every letter and digit of the stretch. */
function fills(spans: readonly Span[] | undefined, text: string, start: number, end: number): boolean {
  if (spans === undefined || spans.length === 0) return false;
  let at = start;
  for (const [from, to] of spans) {
    if (to <= at) continue;
    if (from >= end) break;
    if (from > at && /[\p{L}\p{N}]/u.test(text.slice(at, from))) return false;
    at = Math.max(at, to);
  }
  return at > start && !/[\p{L}\p{N}]/u.test(text.slice(Math.min(at, end), end));
}
