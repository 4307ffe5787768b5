import { WIDE_RANGES } from './data/wide.js';
import { isUnspacedScript } from './tokens.js';
import { scriptOf } from './scripts.js';

/** Takes no column of its own: non-spacing marks, format characters (ZWJ, bidi marks, variation selectors), Hangul vowels and finals. */
const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}\u{1160}-\u{11ff}\u{d7b0}-\u{d7fb}]$/u;
/** Belongs to the character before it, whether or not it takes a column. */
const EXTENDS = /^[\p{Join_Control}\u{ad}\u{1160}-\u{11ff}\u{d7b0}-\u{d7fb}\u{ff9e}\u{ff9f}\p{Emoji_Modifier}\u{e0020}-\u{e007f}\p{M}]$/u;
const ZWJ = 0x200d;
const EMOJI_SELECTOR = 0xfe0f;
const isRegional = (codePoint: number): boolean => codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff;
const isPictographic = (codePoint: number): boolean => codePoint >= 0x2190 && /^\p{Extended_Pictographic}$/u.test(String.fromCodePoint(codePoint));

interface Cluster {
  readonly text: string;
  readonly width: number;
}

/**
 * Cuts text into what is seen as one character: a base with its marks, an emoji sequence joined by ZWJ, a flag.
 * An approximation of UAX 29 that needs no tables of the machine; conjuncts of Indic scripts come apart at the virama's next letter.
 */
function* clusters(text: string): Generator<Cluster> {
  let start = 0;
  let width = 0;
  let previous = 0;
  let regionals = 0;
  for (let index = 0; index < text.length; ) {
    const codePoint = text.codePointAt(index)!;
    const size = codePoint > 0xffff ? 2 : 1;
    const own = codePointWidth(codePoint);
    const joins = index > start && (continuesCluster(codePoint) || (previous === ZWJ && isPictographic(codePoint)) || (isRegional(codePoint) && regionals === 1));
    if (!joins && index > start) {
      yield { text: text.slice(start, index), width };
      start = index;
      width = 0;
      regionals = 0;
    }
    if (isRegional(codePoint)) regionals += 1;
    if (codePoint === EMOJI_SELECTOR) width = width === 0 ? 0 : 2;
    else if (!joins) width = own;
    else if (isRegional(codePoint)) width = 2;
    else if (previous !== ZWJ && !(codePoint >= 0x1f3fb && codePoint <= 0x1f3ff)) width += own;
    previous = codePoint;
    index += size;
  }
  if (start < text.length) yield { text: text.slice(start), width };
}

const continuesCluster = (codePoint: number): boolean => codePoint >= 0xad && EXTENDS.test(String.fromCodePoint(codePoint));

function codePointWidth(codePoint: number): number {
  if (codePoint >= 0x20 && codePoint < 0x7f) return 1;
  if (codePoint === 0x09) return 1;
  if (ZERO_WIDTH.test(String.fromCodePoint(codePoint)) || (codePoint >= 0xd800 && codePoint <= 0xdfff)) return 0;
  return isWide(codePoint) ? 2 : 1;
}

/** Whether a character takes two columns; a binary search over the runs. */
function isWide(codePoint: number): boolean {
  if (codePoint < WIDE_RANGES[0]!) return false;
  let low = 0;
  let high = WIDE_RANGES.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (WIDE_RANGES[2 * middle]! <= codePoint) low = middle;
    else high = middle - 1;
  }
  return codePoint <= WIDE_RANGES[2 * low + 1]!;
}

/** Columns a text takes on a terminal: East Asian wide characters and emoji two, marks none. Expects text that went through `visible`. */
export function displayWidth(text: string): number {
  if (/^[\u{20}-\u{7e}]*$/u.test(text)) return text.length;
  let width = 0;
  for (const cluster of clusters(text)) width += cluster.width;
  return width;
}

/** May not stand at the beginning of a line (closing punctuation, small kana, sound marks): the Japanese and Chinese rule of line breaking, JIS X 4051. */
const NOT_FIRST = /^[\p{Pe}\p{Pf}、。，．・：；？！ー々〜…‥,.:;!?%％°ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ]/u;
/** May not stand at the end of a line (opening punctuation). */
const NOT_LAST = /[\p{Ps}\p{Pi}]$/u;

const isBreakable = (cluster: string): boolean => {
  const codePoint = cluster.codePointAt(0)!;
  return codePoint >= 0x2e80 ? isWide(codePoint) : isUnspacedScript(scriptOf(codePoint));
};

/** Cuts a line into pieces that must not be broken unless they are wider than the page; a piece ends with its spaces. */
function pieces(line: string): Cluster[] {
  const found: Cluster[] = [];
  let text = '';
  let width = 0;
  let previous = '';
  for (const cluster of clusters(line)) {
    const afterSpace = previous === ' ' && cluster.text !== ' ';
    const betweenIdeographs = previous !== '' && cluster.text !== ' ' && (isBreakable(cluster.text) || isBreakable(previous)) && !NOT_FIRST.test(cluster.text) && !NOT_LAST.test(previous);
    if (text !== '' && (afterSpace || betweenIdeographs)) {
      found.push({ text, width });
      text = '';
      width = 0;
    }
    text += cluster.text;
    width += cluster.width;
    previous = cluster.text;
  }
  if (text !== '') found.push({ text, width });
  return found;
}

/**
 * Breaks text into lines of at most `width` columns, at spaces, between ideographs, and inside a word only when it is wider than a line.
 * Newlines stay line ends; spaces at a break go. An empty text is one empty line. A character wider than the page stands alone.
 */
export function wrapText(text: string, width: number): string[] {
  const limit = Math.max(1, width);
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const flat = line.replace(/[\t ]+/gu, ' ').trim();
    if (flat.length <= limit && /^[\u{20}-\u{7e}]*$/u.test(flat)) lines.push(flat);
    else wrapLine(flat, limit, lines);
  }
  return lines;
}

function wrapLine(line: string, limit: number, lines: string[]): void {
  let current = '';
  let used = 0;
  const close = (): void => {
    lines.push(current.trimEnd());
    current = '';
    used = 0;
  };
  for (const piece of pieces(line)) {
    const hanging = piece.text.endsWith(' ') ? 1 : 0;
    if (current !== '' && used + piece.width - hanging > limit) close();
    if (piece.width - hanging <= limit) {
      current += piece.text;
      used += piece.width;
      continue;
    }
    for (const cluster of clusters(piece.text)) {
      if (current !== '' && cluster.text !== ' ' && used + cluster.width > limit) close();
      current += cluster.text;
      used += cluster.width;
    }
  }
  close();
}

/** The text if it fits `width` columns, or else as much of it as fits before `…`. */
export function truncate(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  if (width <= 0) return '';
  let kept = '';
  let used = 1;
  for (const cluster of clusters(text)) {
    if (used + cluster.width > width) break;
    kept += cluster.text;
    used += cluster.width;
  }
  return `${kept.trimEnd()}…`;
}

/** The text followed by spaces up to `width` columns; unchanged when it is as wide or wider. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** The text if it fits `width` columns, or else as much of its end as fits after `…`. */
export function truncateStart(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  if (width <= 0) return '';
  const all = [...clusters(text)];
  let first = all.length;
  for (let used = 1; first > 0 && used + all[first - 1]!.width <= width; first -= 1) used += all[first - 1]!.width;
  return `…${all.slice(first).map((cluster) => cluster.text).join('').trimStart()}`;
}
