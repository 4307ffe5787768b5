import { endsInColon, endsSentence } from './line-ends.js';
import { type LineStart, lineStart } from './starts.js';
import { isFull, isOverlong, type Line, type Wrapping } from './wrapping.js';

/** What stands between a line and the next: the end of a paragraph, nothing, or either, for all that these two lines tell. */
export type Border = 'break' | 'join' | 'open';

/** The border after each line, as far as blank lines, fullness, indentation and openings decide it alone. */
export function bordersOf(lines: readonly Line[], wrapping: Wrapping): Border[] {
  const starts = lines.map(({ text }) => lineStart(text));
  const full = lines.map((line, index) => index + 1 < lines.length && isFull(line, lines[index + 1]!, wrapping));
  const known = knownStarts(lines, starts, full, wrapping);
  const usualIndent = indentMode(lines);
  const separated = isSeparated(lines, full, wrapping);
  return lines.map((line, index) => {
    const next = lines[index + 1];
    if (next === undefined || next.gap > wrapping.baseGap) return 'break';
    if (isOverlong(line, wrapping) || isOverlong(next, wrapping) || !full[index]) return 'break';
    if (next.indent !== usualIndent && next.indent !== line.indent) return 'break';
    const ended = endsSentence(line.text);
    const start = starts[index + 1]!;
    if (start !== null && (start.kind === 'time' || known.has(index + 1))) return 'break';
    // Where blank lines do the separating, a label seen once is a clause with a colon.
    if (start !== null && !(separated && start.kind === 'label') && (ended || (start.kind !== 'label' && endsInColon(line.text)))) return 'break';
    return ended && !separated && (/[?？؟]$/u.test(line.text) || canOpen(next.text)) ? 'open' : 'join';
  });
}

/** Share of blank lines among the sure ends of paragraphs from which blank lines are the rule. */
const SEPARATED = 0.8;

/** Whether paragraphs of this file are separated by blank lines, so that nothing else ends one unless it must. */
function isSeparated(lines: readonly Line[], full: readonly boolean[], { baseGap }: Wrapping): boolean {
  let blank = 0;
  let short = 0;
  for (let index = 1; index < lines.length; index += 1) {
    if (lines[index]!.gap > baseGap) blank += 1;
    else if (!full[index - 1]) short += 1;
  }
  return blank > 0 && blank >= (blank + short) * SEPARATED;
}

/** Sentences of cased scripts open with a capital, a digit or a sign. */
function canOpen(text: string): boolean {
  return !/^[\p{Pi}\p{Ps}"']?\p{Ll}/u.test(text);
}

/**
 * Lines that open with a label that comes twice, at least once where a paragraph surely begins, or with the next number
 * of a list: these open a paragraph even after a full line without an end.
 */
function knownStarts(lines: readonly Line[], starts: readonly (LineStart | null)[], full: readonly boolean[], { baseGap }: Wrapping): ReadonlySet<number> {
  const labels = new Map<string, { seen: number; sure: number }>();
  starts.forEach((start, index) => {
    if (start?.kind !== 'label') return;
    const { seen, sure } = labels.get(start.key) ?? { seen: 0, sure: 0 };
    const begins = index === 0 || lines[index]!.gap > baseGap || !full[index - 1];
    labels.set(start.key, { seen: seen + 1, sure: sure + (begins ? 1 : 0) });
  });
  const known = new Set<number>();
  const lastNumber = new Map<string, number>();
  starts.forEach((start, index) => {
    if (start?.kind === 'label') {
      const { seen, sure } = labels.get(start.key)!;
      if (seen >= 2 && sure >= 1) known.add(index);
    }
    if (start?.number === undefined) return;
    if (lastNumber.get(start.key) === start.number - 1) known.add(index);
    if (known.has(index) || !full[index - 1]) lastNumber.set(start.key, start.number);
  });
  return known;
}

/** The most frequent indentation; of two alike the smaller. */
export function indentMode(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { indent } of lines) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  let best = 0;
  for (const [indent, count] of [...counts].sort(([a], [b]) => a - b)) if (count > (counts.get(best) ?? 0)) best = indent;
  return best;
}
