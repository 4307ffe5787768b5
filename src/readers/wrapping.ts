import { endsInColon, endsSentence } from './line-ends.js';
import { firstPiece, type LineManner, needed, type NextPiece, possibleEnds, WIDEST, widthOf } from './line-widths.js';

/** A line of a text file that holds something. */
export interface Line {
  /** Without outer white space. */
  readonly text: string;
  /** From 1. */
  readonly number: number;
  /** Blank lines before it. */
  readonly gap: number;
  /** Columns of white space it began with; a tab counts to the next multiple of 8, an ideographic space 2. */
  readonly indent: number;
}

/** How a file was wrapped: where its lines had to end. */
export interface Wrapping extends LineManner {
  /** Widest line, in units of the measure, indentation included. */
  readonly width: number;
  /** Lines this much narrower than `width` still count as full: more than 0 in text wrapped by the eye or by a proportional font. */
  readonly slack: number;
  /** Blank lines that do not end a paragraph: 1 in double-spaced files. */
  readonly baseGap: number;
  /** Share of lines that are full, 0–1, for the note. */
  readonly fullShare: number;
}

const NARROWEST = 30;
/** A line this much too long for the width speaks as loud against it as half a full line speaks for it. */
const OVERLONG_COST = 0.5;
/** Shares that make a file count as wrapped; see `isWrapped`. */
const MANY_FULL = 0.6;
const SOME_FULL = 0.15;
const TELLING_DIFFERENCE = 0.3;
const MOSTLY_MIDDLE = 0.5;
const SOME_MIDDLE = 0.25;
const MOST_OVERLONG = 0.5;
/** With few pairs of lines, only a usual line width is believed, and with very few only a sentence that goes on in lower case. */
const FEW_PAIRS = 3;
const MANY_PAIRS = 8;
const USUAL_WIDTH = 50;
const USUAL_WIDEST = 100;
/** Where few lines are full, so many must break a sentence; one less will do when all of them go on in lower case. */
const FEW_BROKEN = 3;
/** More of the breaks inside sentences than this lie short of the width: wrapped by eye. */
const RAGGED = 0.1;
const MOST_SLACK = 0.35;
const DOUBLE_SPACED = 0.75;

const LOWER_START = /^[\p{Pi}\p{Ps}"']?\p{Ll}/u;
/** Two lines that follow one another without a blank line between. */
interface Pair extends NextPiece {
  /** Width of the first. */
  readonly length: number;
  /** The first line does not end a sentence. */
  readonly inside: boolean;
  /** And the second goes on in lower case: inside for sure. */
  readonly lower: boolean;
}

/** Finds out whether and how a file was hard-wrapped; null when its lines are as its author meant them. */
export function wrappingOf(lines: readonly Line[]): Wrapping | null {
  const single = bestWrapping(lines, 0);
  if (single !== null) return single;
  const doubled = lines.reduce((count, { gap }, index) => count + (index > 0 && gap === 1 ? 1 : 0), 0);
  return lines.length > FEW_PAIRS && doubled >= (lines.length - 1) * DOUBLE_SPACED ? bestWrapping(lines, 1) : null;
}

/** Whether the first word of the next line would not have fitted on this one, so that the line had to end here. */
export function isFull(line: Line, next: Line, wrapping: Wrapping): boolean {
  const { width, measure, slack } = wrapping;
  return needed({ length: line.indent + widthOf(line.text, measure), ...firstPiece(line.text, next.text, wrapping) }, width) > width - slack;
}

/** Whether a line is too long to have been wrapped at this width. */
export function isOverlong(line: Line, { width, measure }: Wrapping): boolean {
  return line.indent + widthOf(line.text, measure) > width;
}

function bestWrapping(lines: readonly Line[], baseGap: number): Wrapping | null {
  const uneven = lines.some(({ text }) => text.length <= WIDEST && widthOf(text, 'columns') !== widthOf(text, 'points'));
  let best: Candidate | null = null;
  for (const measure of uneven ? (['columns', 'points'] as const) : (['columns'] as const)) {
    for (const ends of possibleEnds(lines.map(({ text }) => text))) {
      const found = tryWrapping(lines, { measure, ends, baseGap });
      if (found !== null && (best === null || found.score > best.score)) best = found;
    }
  }
  return best === null ? null : best.wrapping;
}

interface Candidate {
  readonly wrapping: Wrapping;
  /** Full lines beyond those that chance makes full, less the overlong ones. */
  readonly score: number;
}

type Manner = LineManner & Pick<Wrapping, 'baseGap'>;

function tryWrapping(lines: readonly Line[], manner: Manner): Candidate | null {
  const widths = lines.map(({ text, indent }) => indent + widthOf(text, manner.measure));
  const pairs: Pair[] = [];
  for (let index = 1; index < lines.length; index += 1) {
    const [line, next] = [lines[index - 1]!, lines[index]!];
    if (next.gap > manner.baseGap || widths[index - 1]! > WIDEST) continue;
    const length = widths[index - 1]!;
    const inside = !endsSentence(line.text) && !endsInColon(line.text);
    pairs.push({ length, ...firstPiece(line.text, next.text, manner), inside, lower: inside && LOWER_START.test(next.text) });
  }
  const sharp = bestWidth(pairs, widths);
  const explained = pairs.filter((pair) => pair.lower && pair.length <= sharp.width && needed(pair, sharp.width) > sharp.width).length;
  const inside = pairs.filter((pair) => pair.lower).length;
  const ragged = isRaggedProse(pairs) && explained < inside * (1 - RAGGED);
  const width = ragged ? usualWidest(widths) : sharp.width;
  const within = pairs.filter(({ length }) => length <= width);
  const overlong = widths.reduce((count, length) => count + (length > width ? 1 : 0), 0);
  if (overlong > lines.length * MOST_OVERLONG || !(ragged || isWrapped(within, width))) return null;
  const slack = ragged ? slackOf(within, width) : 0;
  const full = within.filter((pair) => needed(pair, width) > width - slack).length;
  return { wrapping: { width, slack, ...manner, fullShare: full / within.length }, score: sharp.score - chanceOf(within, width) };
}

/** The 99.5th percentile: one line in two hundred may stick out. */
function usualWidest(widths: readonly number[]): number {
  const sorted = widths.filter((width) => width <= WIDEST).sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * 0.995)] ?? WIDEST;
}

/** The width that makes most lines full and fewest too long; `score` is the difference. */
function bestWidth(pairs: readonly Pair[], widths: readonly number[]): { width: number; score: number } {
  // A pair counts as full for all widths from `length` up to where the piece would fit, and a line as overlong below its
  // own width: the sums are kept as changes at both ends.
  const change = new Float64Array(WIDEST + 2);
  const count = (from: number, to: number): void => {
    if (to <= from || from > WIDEST) return;
    change[from]! += 1;
    change[Math.min(to, WIDEST + 1)]! -= 1;
  };
  for (const { length, space, piece } of pairs) {
    count(length, Math.min(length + space + 1, piece));
    count(Math.max(length, piece), length + space + piece);
  }
  for (const width of widths) {
    change[0]! -= OVERLONG_COST;
    change[Math.min(width, WIDEST + 1)]! += OVERLONG_COST;
  }
  let best = { width: NARROWEST, score: -Infinity };
  let score = 0;
  for (let width = 0; width <= WIDEST; width += 1) {
    score += change[width]!;
    if (width >= NARROWEST && score > best.score) best = { width, score };
  }
  return best;
}

/**
 * Lines are wrapped when many of them are full, or when the full ones break sentences and the others do not:
 * verse, lists and short replies break anywhere, at whatever length.
 */
function isWrapped(pairs: readonly Pair[], width: number): boolean {
  const full = pairs.filter((pair) => needed(pair, width) > width);
  const open = pairs.length - full.length;
  if (full.length === 0) return false;
  const inside = full.filter((pair) => pair.inside).length / full.length;
  const chance = chanceOf(pairs, width) / pairs.length;
  const insideOpen = open === 0 ? 0 : pairs.filter((pair) => needed(pair, width) <= width && pair.inside).length / open;
  const sure = full.filter((pair) => pair.lower).length;
  if (pairs.length < FEW_PAIRS && (width < USUAL_WIDTH || sure === 0)) return false;
  if (pairs.length < MANY_PAIRS && sure === 0 && (width < USUAL_WIDTH || width > USUAL_WIDEST)) return false;
  const share = full.length / pairs.length;
  if ((share - chance) / (1 - chance) < SOME_FULL) return false;
  if (share >= MANY_FULL) return inside >= SOME_MIDDLE;
  const enough = inside * full.length >= FEW_BROKEN || (sure >= FEW_BROKEN - 1 && sure === full.length);
  return inside >= MOSTLY_MIDDLE && enough && inside - insideOpen >= TELLING_DIFFERENCE;
}

/** Lines that would be full if they ended anywhere: a word does not fit as often as it is wide. */
function chanceOf(pairs: readonly Pair[], width: number): number {
  return pairs.reduce((sum, pair) => sum + Math.min(1, (needed(pair, width) - pair.length) / width), 0);
}

/** Wrapped by eye: nearly every line is of usual width and breaks a sentence. */
function isRaggedProse(pairs: readonly Pair[]): boolean {
  const prose = pairs.filter(({ lower, length }) => lower && length >= USUAL_WIDTH).length;
  return pairs.length >= FEW_PAIRS && prose >= pairs.length * MANY_FULL;
}

function slackOf(pairs: readonly Pair[], width: number): number {
  const spare = pairs.filter(({ lower }) => lower).map((pair) => width - needed(pair, width) + 1).sort((a, b) => a - b);
  return Math.min(Math.max(0, spare[Math.floor(spare.length * 0.95)] ?? 0), Math.floor(width * MOST_SLACK));
}
