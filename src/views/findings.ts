import type { MarkedSentence, ReviewedFinding, Span } from '../model.js';
import { isRightToLeftLanguage } from '../text/scripts.js';
import { visible, visibleName } from '../text/visible.js';
import { displayWidth, wrapText } from '../text/width.js';
import { isolated, pathShown } from './direction.js';
import { paragraph } from './page.js';
import { READING_WIDTH, type Colour, type Screen } from './view.js';
import { counted } from './words.js';

/** Of a sentence that is marked as a whole, or not at all, no more lines are shown. */
const MOST_LINES = 3;

/** A finding as compilers show them: place, what is wrong, rule and id; then the sentences with what to look at underlined. */
export function showFinding({ passages, severity, reason, rule, id, accepted }: ReviewedFinding, { width, colour }: Screen): string[] {
  const page = Math.min(width, READING_WIDTH);
  const [first] = passages;
  const place = first === undefined ? '' : `${pathShown(first.path)}:${first.line}: `;
  const paint = severity === 'warning' ? colour.yellow : colour.dim;
  const head = paragraph(`${place}${severity}: ${reason} [${rule}] ${id}`, { width: page, first: '', rest: '  ' });
  const lines = head.map((line) => line.replace(`${severity}:`, paint(`${severity}:`)));
  if (accepted !== null) lines.push(...paragraph(`accepted by ${isolated(visibleName(accepted.by))}: ${isolated(visibleName(accepted.why))}`, { width: page, first: '  ', style: colour.dim }));
  const tags = passages.map(({ column, line }) => `${column}:${line}`);
  const tag = tags.reduce((most, text) => Math.max(most, text.length), 0);
  passages.forEach((passage, index) => {
    const room = Math.max(10, page - tag - 5);
    const shown = tags[index] === tags[index - 1] && passages[index - 1]!.column === passage.column ? '' : tags[index]!;
    const margin = (text: string): string => `  ${colour.dim(text.padEnd(tag))} ${colour.dim('|')} `;
    setSentence(passage, room, colour).forEach((line, number) => lines.push(`${margin(number === 0 ? shown : '')}${line}`.trimEnd()));
  });
  return lines;
}

/** A decision about a finding that is found no longer: `hrd check reopen` clears it away. */
export function showLapsed({ finding, rule, paths, by, why }: { readonly finding: string; readonly rule: string; readonly paths: readonly string[]; readonly by: string; readonly why: string }, { width, colour }: Screen): string[] {
  const page = Math.min(width, READING_WIDTH);
  return [
    ...paragraph(`${pathShown(paths[0] ?? '')}: no longer applies, what was accepted has changed [${rule}] ${finding}`, { width: page, first: '', rest: '  ' }),
    ...paragraph(`accepted by ${isolated(visibleName(by))}: ${isolated(visibleName(why))}`, { width: page, first: '  ', style: colour.dim }),
  ];
}

/** What was found in all, and what of it is not shown. */
export function findingsSummary(findings: readonly ReviewedFinding[], hidden: { readonly notes: number; readonly accepted: number; readonly lapsed?: number }, { colour }: Screen): string[] {
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const notes = findings.length - warnings;
  const shown = [...(warnings > 0 || notes === 0 ? [counted(warnings, 'warning')] : []), ...(notes > 0 ? [counted(notes, 'note')] : [])].join(', ');
  const left = [...(hidden.notes > 0 ? [`${counted(hidden.notes, 'note')} not shown`] : []), ...(hidden.accepted > 0 ? [`${counted(hidden.accepted, 'finding')} accepted`] : [])];
  const lapsed = hidden.lapsed ?? 0;
  if (lapsed > 0) left.push(lapsed === 1 ? '1 acceptance no longer applies: its text changed' : `${lapsed} acceptances no longer apply: their texts changed`);
  return [left.length === 0 ? shown : `${shown} ${colour.dim(`(${left.join(', ')})`)}`];
}

/** A text as it can be printed, and its spans there. */
function printable({ text, spans }: Pick<MarkedSentence, 'text' | 'spans'>): { text: string; spans: Span[] } {
  let shown = '';
  let from = 0;
  const moved: Span[] = [];
  const take = (to: number): number => {
    shown += visible(text.slice(from, to));
    from = Math.max(from, to);
    return shown.length;
  };
  for (const [start, end] of spans) moved.push([take(start), take(end)]);
  take(text.length);
  return { text: shown, spans: moved };
}

/** A line of a sentence and where each of its UTF-16 units comes from. */
interface Placed {
  readonly line: string;
  readonly from: number;
  readonly places: readonly number[];
}

/** Wraps a text and finds each line's units in it again; white space may have become one space, or gone at a break. */
function placedLines(text: string, width: number): Placed[] {
  let at = 0;
  return wrapText(text, width).map((line) => {
    const places: number[] = [];
    for (let index = 0; index < line.length; index++) {
      while (at < text.length && text[at] !== line[index] && /\s/u.test(text[at]!) && line[index] !== ' ') at += 1;
      places.push(at);
      at += 1;
      if (line[index] === ' ') while (at < text.length && /\s/u.test(text[at]!)) at += 1;
    }
    return { line, from: places[0] ?? at, places };
  });
}

function setSentence(passage: MarkedSentence, width: number, colour: Colour): string[] {
  const { text, spans } = printable(passage);
  const rightToLeft = isRightToLeftLanguage(passage.language);
  const lines = placedLines(text, width);
  const set = ({ line }: Placed): string => (rightToLeft ? ' '.repeat(Math.max(0, width - displayWidth(line))) + isolated(line, true) : isolated(line, false));
  const isWhole = spans.length === 0 || (spans.length === 1 && spans[0]![0] === 0 && spans[0]![1] === text.length && text.length > 0);
  if (isWhole) return [...lines.slice(0, MOST_LINES).map(set), ...(lines.length > MOST_LINES ? ['…'] : [])];
  const marks = lines.map((placed, index) => underline(placed, spans, { width, rightToLeft, isLast: index === lines.length - 1 }));
  const found: string[] = [];
  let elided = false;
  lines.forEach((placed, index) => {
    const isNear = [index - 1, index, index + 1].some((near) => (marks[near] ?? '') !== '');
    if (!isNear) {
      if (!elided) found.push('…');
      elided = true;
      return;
    }
    elided = false;
    found.push(set(placed));
    if (marks[index] !== '') found.push(colour.yellow(marks[index]!));
  });
  return found;
}

/** Carets under what is marked, in the columns of the terminal; from the right where the line is set from the right. */
function underline({ line, from, places }: Placed, spans: readonly Span[], { width, rightToLeft, isLast }: { width: number; rightToLeft: boolean; isLast: boolean }): string {
  const end = (places.at(-1) ?? from - 1) + 1;
  const columns: { start: number; width: number }[] = [];
  for (const [start, stop] of spans) {
    const isEmpty = start === stop;
    if (isEmpty ? start < from || (start >= end && !isLast) : stop <= from || start >= end) continue;
    const first = Math.min(places.length, lowest(places, start));
    const last = Math.min(places.length, lowest(places, stop));
    columns.push({ start: displayWidth(line.slice(0, first)), width: Math.max(1, displayWidth(line.slice(first, last))) });
  }
  const cells = new Map<number, string>();
  for (const { start, width: taken } of columns) {
    for (let column = start; column < start + taken; column++) cells.set(rightToLeft ? Math.max(0, width - 1 - column) : Math.min(column, width - 1), '^');
  }
  const most = [...cells.keys()].reduce((furthest, column) => Math.max(furthest, column), -1);
  return Array.from({ length: most + 1 }, (_, column) => cells.get(column) ?? ' ').join('');
}

/** The first place at or behind an offset; a binary search. */
function lowest(places: readonly number[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
