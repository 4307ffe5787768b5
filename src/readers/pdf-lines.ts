import type { Span } from '../model.js';
import { isRightToLeft } from '../text/scripts.js';

/** A piece of text as a PDF draws it: left edge and baseline in points from the left and top edge of the page. */
export interface Fragment {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the font in points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** The program that made the file says that this is no part of the text (page numbers, running heads). */
  readonly artifact: boolean;
}

/** A line in reading order, characters in logical order. */
export interface PageLine {
  readonly text: string;
  readonly bold: readonly Span[];
  readonly italic: readonly Span[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** From 0. */
  readonly page: number;
  /** Number of the column or band on the page it stands in, from 0 in reading order. */
  readonly region: number;
  readonly artifact: boolean;
  readonly rightToLeft: boolean;
}

/** Pieces drawn on one line with no more than word spaces between them. */
interface Segment {
  fragments: Fragment[];
  left: number;
  right: number;
  readonly y: number;
  size: number;
}

/** Two pieces on baselines this near, in heights, stand on one line: raised numbers of notes included, lines of text excluded. */
const SAME_LINE = 0.5;
/** A gap of more than this many heights is no word space, even of spread lines. */
const WIDE_GAP = 1.3;
/** A gap of more than this many heights between pieces is a space. */
const SPACE = 0.15;

/** Puts the fragments of a page together to lines in reading order: columns one after the other, from the right where the text runs so. */
export function linesOfPage(fragments: readonly Fragment[], page: number): PageLine[] {
  const segments = segmentsOf(fragments);
  const rightToLeft = isRightToLeft(fragments.slice(0, 2000).map(({ text }) => text).join(' '));
  return regionsOf(segments, rightToLeft, 2).flatMap((region, index) => linesOfRegion(region).map((line) => lineOf(line, page, index)));
}

function segmentsOf(fragments: readonly Fragment[]): Segment[] {
  const segments: Segment[] = [];
  for (const fragment of fragments) {
    const last = segments.at(-1);
    const isSpace = fragment.text.trim() === '';
    if (last !== undefined && Math.abs(fragment.y - last.y) <= SAME_LINE * Math.max(last.size, fragment.size)) {
      const gap = Math.max(fragment.x - last.right, last.left - fragment.x - fragment.width);
      if (gap <= WIDE_GAP * last.size && !(isSpace && fragment.width > WIDE_GAP * last.size)) {
        last.fragments.push(fragment);
        if (isSpace) continue;
        last.left = Math.min(last.left, fragment.x);
        last.right = Math.max(last.right, fragment.x + fragment.width);
        last.size = Math.max(last.size, fragment.size);
        continue;
      }
    }
    if (!isSpace) segments.push({ fragments: [fragment], left: fragment.x, right: fragment.x + fragment.width, y: fragment.y, size: fragment.size });
  }
  return segments;
}

/** Columns must each have so many lines, and this share of the width of all text. */
const FEWEST_LINES = 4;
const LEAST_WIDTH = 0.2;
/** Lines that may cross the space between columns: titles, notes. */
const CROSSING = 0.25;

/** Divides a page at the space between columns; what crosses it (titles) divides the columns into bands. `depth` more columns may be found inside each. */
function regionsOf(segments: readonly Segment[], rightToLeft: boolean, depth: number): Segment[][] {
  const gutter = depth === 0 ? null : gutterOf(segments);
  if (gutter === null) return segments.length === 0 ? [] : [[...segments]];
  const ordered = [...segments].sort((a, b) => a.y - b.y);
  const regions: Segment[][] = [];
  let sides: [Segment[], Segment[]] = [[], []];
  let across: Segment[] = [];
  const closeBand = (): void => {
    for (const side of rightToLeft ? [sides[1], sides[0]] : sides) regions.push(...regionsOf(side, rightToLeft, depth - 1));
    sides = [[], []];
  };
  for (const segment of ordered) {
    const crosses = segment.left < gutter - 1 && segment.right > gutter + 1;
    if (crosses) {
      closeBand();
      across.push(segment);
      continue;
    }
    if (across.length > 0) regions.push(across);
    across = [];
    sides[segment.left >= gutter - 1 ? 1 : 0].push(segment);
  }
  closeBand();
  if (across.length > 0) regions.push(across);
  return regions;
}

/** The middle of the space between two columns: a strip that few lines cross while both sides are full; null when there is none. */
function gutterOf(segments: readonly Segment[]): number | null {
  if (segments.length < 2 * FEWEST_LINES) return null;
  const left = segments.reduce((least, segment) => Math.min(least, segment.left), Infinity);
  const right = segments.reduce((most, segment) => Math.max(most, segment.right), -Infinity);
  const width = Math.ceil(right - left);
  if (!(width > 0 && width < 20_000)) return null;
  const coverage = new Int32Array(width + 2);
  for (const segment of segments) {
    coverage[Math.max(0, Math.floor(segment.left - left))]! += 1;
    coverage[Math.min(width + 1, Math.ceil(segment.right - left))]! -= 1;
  }
  const most = Math.max(1, Math.floor(segments.length * CROSSING));
  let best: { from: number; to: number; crossing: number } | null = null;
  let depth = 0;
  let from = -1;
  for (let at = 0; at <= width; at += 1) {
    depth += coverage[at]!;
    const open = depth <= most && at >= width * LEAST_WIDTH && at <= width * (1 - LEAST_WIDTH);
    if (open && from === -1) from = at;
    if (!open && from !== -1) {
      if (best === null || at - from > best.to - best.from) best = { from, to: at, crossing: depth };
      from = -1;
    }
  }
  if (best === null || best.to - best.from < 4) return null;
  const middle = left + (best.from + best.to) / 2;
  return areColumns(segments, middle) ? middle : null;
}

/** Both sides have lines beside each other, and neither is a column of labels. */
function areColumns(segments: readonly Segment[], gutter: number): boolean {
  const sides = [segments.filter(({ right }) => right <= gutter + 1), segments.filter(({ left }) => left >= gutter - 1)] as const;
  const lines = sides.map((side) => new Set(side.map(({ y }) => Math.round(y / 3))).size);
  const letters = sides.map((side) => side.reduce((sum, { fragments }) => sum + fragments.reduce((length, { text }) => length + text.length, 0), 0));
  if (Math.min(...lines) < FEWEST_LINES || Math.min(...letters) * 4 < Math.max(...letters)) return false;
  const span = (side: readonly Segment[]): [number, number] => [side.reduce((least, { y }) => Math.min(least, y), Infinity), side.reduce((most, { y }) => Math.max(most, y), -Infinity)];
  const [a, b] = [span(sides[0]), span(sides[1])];
  return Math.min(a[1], b[1]) > Math.max(a[0], b[0]);
}

function linesOfRegion(segments: readonly Segment[]): Segment[][] {
  const lines: { y: number; size: number; members: Segment[] }[] = [];
  for (const segment of [...segments].sort((a, b) => a.y - b.y || a.left - b.left)) {
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(segment.y - last.y) <= SAME_LINE * Math.max(segment.size, last.size)) {
      last.members.push(segment);
      // The larger script decides where the line stands: raised numbers come first.
      if (segment.size > last.size) Object.assign(last, { y: segment.y, size: segment.size });
    } else lines.push({ y: segment.y, size: segment.size, members: [segment] });
  }
  return lines.map(({ members }) => members);
}

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/u;
const LEFT_TO_RIGHT = /[\p{L}\p{N}]/u;

function lineOf(segments: readonly Segment[], page: number, region: number): PageLine {
  const fragments = segments.flatMap((segment) => segment.fragments).filter(({ text }) => text !== '');
  const visible = fragments.filter(({ text }) => text.trim() !== '');
  const rightToLeft = isRightToLeft(visible.map(({ text }) => text).join(' '));
  const ordered = rightToLeft ? fromTheRight(visible) : [...visible].sort((a, b) => a.x - b.x);
  let text = '';
  const bold: Span[] = [];
  const italic: Span[] = [];
  let before: Fragment | undefined;
  for (const fragment of ordered) {
    const gap = before === undefined ? 0 : Math.max(fragment.x - before.x - before.width, before.x - fragment.x - fragment.width);
    if (before !== undefined && gap > SPACE * Math.min(before.size, fragment.size) && !text.endsWith(' ')) text += ' ';
    const from = text.length;
    text += before === undefined ? fragment.text.trimStart() : fragment.text;
    if (fragment.bold) extend(bold, from, text.length);
    if (fragment.italic) extend(italic, from, text.length);
    before = fragment;
  }
  const whole = text.trimEnd();
  const within = (spans: readonly Span[]): Span[] => spans.map(([from, to]): Span => [from, Math.min(to, whole.length)]).filter(([from, to]) => to > from);
  const sized = sizeOf(visible);
  return {
    text: whole, bold: within(bold), italic: within(italic), page, region, rightToLeft, size: sized,
    left: segments.reduce((least, { left }) => Math.min(least, left), Infinity), right: segments.reduce((most, { right }) => Math.max(most, right), -Infinity),
    y: visible.find(({ size }) => size === sized)?.y ?? segments[0]!.y, artifact: visible.length > 0 && visible.every(({ artifact }) => artifact),
  };
}

/** The size most letters have. */
function sizeOf(fragments: readonly Fragment[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of fragments) letters.set(size, (letters.get(size) ?? 0) + text.length);
  let [best, most] = [0, -1];
  for (const [size, count] of letters) if (count > most || (count === most && size > best)) [best, most] = [size, count];
  return best;
}

/** From right to left, but runs of words or numbers that are read from left to right stay in that order. */
function fromTheRight(fragments: readonly Fragment[]): Fragment[] {
  const ordered = [...fragments].sort((a, b) => b.x + b.width - (a.x + a.width));
  const result: Fragment[] = [];
  let run: Fragment[] = [];
  const close = (): void => {
    for (const fragment of run.reverse()) result.push(fragment);
    run = [];
  };
  for (const fragment of ordered) {
    if (!RIGHT_TO_LEFT.test(fragment.text) && (LEFT_TO_RIGHT.test(fragment.text) || run.length > 0)) run.push(fragment);
    else {
      close();
      result.push(fragment);
    }
  }
  close();
  return result;
}

function extend(spans: Span[], from: number, to: number): void {
  const last = spans.at(-1);
  if (last !== undefined && from - last[1] <= 1) spans[spans.length - 1] = [last[0], to];
  else if (to > from) spans.push([from, to]);
}
