import type { Block, Span } from '../model.js';
import { joint, vocabularyOf, type Vocabulary } from './joining.js';
import { endsSentence } from './line-ends.js';
import { furnitureOf, type Furniture } from './pdf-furniture.js';
import type { PageLine } from './pdf-lines.js';

export interface PdfParagraphs {
  readonly blocks: readonly Block[];
  /** Hyphens at the ends of lines that were taken out. */
  readonly hyphensDropped: number;
}

/** A line with its number in the document, from 1. */
interface Numbered {
  readonly line: PageLine;
  readonly number: number;
}

/** Beyond the usual distance of lines by this factor, a space divides paragraphs. */
const WIDE = 1.3;
/** An indent or a hanging line differs from the margin by so many heights. */
const INDENT = 0.7;
/** Larger than the text by this factor: a heading. */
const HEADING = 1.12;
const HYPHEN = /\p{L}[-\u00AD\u2010]$/u;
const DASH = /^[-–—•]\s/u;

/** Puts the lines of pages together to paragraphs; running heads, page numbers and footnotes are blocks of their own with the reason why. */
export function paragraphsOfPages(pages: readonly (readonly PageLine[])[]): PdfParagraphs {
  const lines = pages.flatMap((page) => [...page]);
  const bodySize = commonest(lines.map(({ size, text }) => [size, text.length]));
  const furniture = furnitureOf(pages, bodySize);
  const numbered = lines.map((line, index): Numbered => ({ line, number: index + 1 }));
  const aside = (each: Numbered): Furniture => furniture.get(each.line) ?? null;
  const flow = numbered.filter((each) => aside(each) === null);
  const vocabulary = vocabularyOf(lines.map(({ text }) => text));
  const sizes = [...new Set(flow.map(({ line: { size } }) => size).filter((size) => size >= bodySize * HEADING))].sort((a, b) => b - a);
  const made = [
    ...grouped(flow, geometryOf(flow.map(({ line }) => line))).map((group) => blockOf(group, vocabulary, headingOf(group, sizes), null)),
    ...asidesOf(numbered.filter((each) => aside(each) !== null), aside).map((group) => blockOf(group, vocabulary, null, aside(group[0]!))),
  ];
  const sorted = made.filter(({ block }) => block.text !== '').sort((a, b) => a.block.line - b.block.line);
  return { blocks: sorted.map(({ block }) => block), hyphensDropped: sorted.reduce((sum, { dropped }) => sum + dropped, 0) };
}

function commonest(pairs: readonly (readonly [value: number, weight: number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of pairs) weights.set(value, (weights.get(value) ?? 0) + weight);
  let [best, most] = [0, -1];
  for (const [value, weight] of weights) if (weight > most) [best, most] = [value, weight];
  return best;
}

/** Where lines of a region begin and end, by region and page, and how far apart lines of a size usually are. */
interface Geometry {
  readonly margins: ReadonlyMap<string, { readonly start: number; readonly end: number }>;
  readonly leading: ReadonlyMap<number, number>;
}

const regionKey = ({ page, region }: PageLine): string => `${page} ${region}`;
/** Distances along the line, in reading direction: lines of Arabic begin at the right. */
const startOf = ({ rightToLeft, left, right }: PageLine): number => (rightToLeft ? -right : left);
const endOf = ({ rightToLeft, left, right }: PageLine): number => (rightToLeft ? -left : right);

function geometryOf(lines: readonly PageLine[]): Geometry {
  const byRegion = new Map<string, PageLine[]>();
  for (const line of lines) {
    const members = byRegion.get(regionKey(line));
    if (members === undefined) byRegion.set(regionKey(line), [line]);
    else members.push(line);
  }
  const margins = new Map(Array.from(byRegion, ([key, members]) => [key, {
    start: commonest(members.map((line) => [Math.round(startOf(line)), 1])),
    end: members.reduce((most, line) => Math.max(most, endOf(line)), -Infinity),
  }] as const));
  const distances = new Map<number, [number, number][]>();
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before === undefined || regionKey(before) !== regionKey(line) || before.size !== line.size || line.y <= before.y) return;
    const list = distances.get(line.size);
    const distance: [number, number] = [Math.round((line.y - before.y) * 2) / 2, 1];
    if (list === undefined) distances.set(line.size, [distance]);
    else list.push(distance);
  });
  // Of equally usual distances the smaller is that of lines, the larger that of paragraphs.
  return { margins, leading: new Map(Array.from(distances, ([size, list]) => [size, commonest(list.sort((a, b) => a[0] - b[0]))])) };
}

function grouped(flow: readonly Numbered[], geometry: Geometry): Numbered[][] {
  const groups: Numbered[][] = [];
  for (const each of flow) {
    const group = groups.at(-1);
    if (group !== undefined && goesOn(group, each.line, geometry)) group.push(each);
    else groups.push([each]);
  }
  return groups;
}

const isBold = ({ text, bold }: PageLine): boolean => text.length > 0 && bold.reduce((sum, [from, to]) => sum + to - from, 0) >= text.length * 0.8;

/** Whether a line goes on with the paragraph before it. */
function goesOn(group: readonly Numbered[], line: PageLine, { margins, leading }: Geometry): boolean {
  const before = group.at(-1)!.line;
  if (Math.abs(before.size - line.size) > 0.06 * before.size || isBold(before) !== isBold(line) || before.rightToLeft !== line.rightToLeft) return false;
  const ended = endsSentence(before.text);
  const margin = margins.get(regionKey(line))!;
  const indent = (startOf(line) - margin.start) / line.size;
  const sameRegion = regionKey(before) === regionKey(line);
  if (!sameRegion) return !(ended && (Math.abs(indent) > INDENT || !isFull(before, line, margins)));
  if (line.y - before.y > WIDE * (leading.get(line.size) ?? 1.4 * line.size)) return false;
  const step = (startOf(line) - startOf(before)) / line.size;
  // A line further in than the one before opens a paragraph, unless that one hangs out and all that follow are further in.
  if (step > INDENT && indent > INDENT) return false;
  if (step < -INDENT && indent < -INDENT) return false;
  if (ended && DASH.test(line.text)) return false;
  return isFull(before, line, margins) || /^\p{Ll}/u.test(line.text);
}

/** Whether the first word of the next line would not have fitted on this one. */
function isFull(before: PageLine, next: PageLine, margins: Geometry['margins']): boolean {
  const room = margins.get(regionKey(before))!.end - endOf(before);
  const word = /^\S{1,60}/u.exec(next.text)?.[0].length ?? 1;
  const widthOfWord = ((next.right - next.left) / Math.max(1, next.text.length)) * (word + 1);
  return room < Math.max(widthOfWord, 0.5 * before.size);
}

/** Furniture of one kind that stands together: a note of several lines is one block, a new number begins another. */
function asidesOf(lines: readonly Numbered[], kind: (each: Numbered) => Furniture): Numbered[][] {
  const groups: Numbered[][] = [];
  for (const each of lines) {
    const last = groups.at(-1)?.at(-1);
    const isSame = last !== undefined && kind(last) === 'footnote' && kind(each) === 'footnote' && last.line.page === each.line.page && !/^[\p{Nd}*†‡[(]/u.test(each.line.text);
    if (isSame) groups.at(-1)!.push(each);
    else groups.push([each]);
  }
  return groups;
}

function headingOf(group: readonly Numbered[], sizes: readonly number[]): number | null {
  const rank = sizes.indexOf(group[0]!.line.size);
  return rank === -1 ? null : Math.min(rank + 1, 6);
}

function blockOf(group: readonly Numbered[], vocabulary: Vocabulary, heading: number | null, aside: string | null): { block: Block; dropped: number } {
  let text = '';
  let held = '';
  let dropped = 0;
  const bold: Span[] = [];
  const italic: Span[] = [];
  const breaks: number[] = [];
  const lines: number[] = [];
  for (const { line, number } of group) {
    if (held !== '') {
      const { glue, cut } = glueOf(held, line.text, vocabulary);
      text += (cut ? held.slice(0, -1) : held) + glue;
      if (cut) dropped += 1;
      breaks.push(text.length);
      lines.push(number);
    }
    // The last line is held back, since its hyphen may go; a long string is slow to look at while it grows.
    held = line.text;
    const from = text.length;
    for (const [a, b] of line.bold) join(bold, from + a, from + b);
    for (const [a, b] of line.italic) join(italic, from + a, from + b);
  }
  text += held;
  const { length } = text;
  const within = (spans: readonly Span[]): Span[] => spans.map(([a, b]): Span => [a, Math.min(b, length)]).filter(([a, b]) => b > a);
  const first = group[0]!.number;
  const cues = {
    ...(heading === null ? {} : { heading }), ...(aside === null ? {} : { aside }),
    ...(bold.length === 0 ? {} : { bold: within(bold) }), ...(italic.length === 0 ? {} : { italic: within(italic) }),
  };
  return { block: { text, line: first, breaks, ...(lines.every((number, index) => number === first + index + 1) ? {} : { lines }), cues }, dropped };
}

/** In print a hyphen before a small letter at the end of a line mostly divides a word: it goes, unless the file has the word with its hyphen elsewhere. */
function glueOf(before: string, after: string, vocabulary: Vocabulary): { glue: '' | ' '; cut: boolean } {
  const tail = before.slice(-80);
  const { glue } = joint(tail, after, vocabulary, { hangulDivided: false });
  if (glue === ' ' || !HYPHEN.test(tail) || !/^\p{Ll}/u.test(after)) return { glue, cut: before.endsWith('\u00AD') };
  const [first, second] = [/\p{L}{1,60}(?=[-\u00AD\u2010]$)/u.exec(tail)?.[0], /^\p{L}{1,60}/u.exec(after)?.[0]];
  return { glue: '', cut: !vocabulary.has(`${first}-${second}`.toLowerCase()) };
}

/** Spans that follow each other with a space between are one. */
function join(spans: Span[], from: number, to: number): void {
  const last = spans.at(-1);
  if (last !== undefined && from - last[1] <= 1) spans[spans.length - 1] = [last[0], to];
  else spans.push([from, to]);
}
