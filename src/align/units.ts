import { numbersIn } from '../text/numbers.js';
import { questionMarks } from '../text/questions.js';
import { tokens } from '../text/tokens.js';
import { emptyVocabulary, itemOf, type Vocabulary } from './vocabulary.js';

/** One side of a bitext, ready for scoring: unit `i` has length `lengths[i]` and the distinct items `items[offsets[i]] … items[offsets[i + 1] - 1]`. */
export interface Side {
  readonly count: number;
  /** Letters, digits and marks of each unit, white space left out; at least 1. */
  readonly lengths: Float64Array;
  readonly offsets: Int32Array;
  readonly items: Int32Array;
  /** In how many units of this side an item occurs, by item, and the log of its chance to be none of the items of this side taken at random. */
  readonly frequency: Int32Array;
  readonly logAbsent: Float64Array;
  /** Share of the letters that are in scripts written without spaces and with few characters a word (Han, Kana), 0–1. */
  readonly unspaced: number;
  /** Items of the whole side, each counted once a unit. */
  readonly total: number;
}

/** One spelling for each kind of mark, whatever the script. A mark not listed here says nothing. */
const MARKS: readonly (readonly [string, RegExp])[] = [
  ['!', /[!！՜]/u],
  [':', /[:：]/u],
  [';', /[;；؛]/u],
  ['"', /["“”„«»「」『』‹›]/u],
  ['(', /[(（[【]/u],
  ['…', /…|\.\.\./u],
  ['%', /[%％٪]/u],
  ['–', /[–—]/u],
];

const ANY_MARK = /[!！՜:：;；؛"“”„«»「」『』‹›(（[【….%％٪–—]/u;
const DIGITS_ONLY = /^\p{Nd}+$/u;
/** Neither digits nor characters of scripts that write numbers in signs of their own, nor ½: most texts hold no number. */
const MAYBE_NUMBER = /[\d\u{b2}-\u{be}]|[^\0-\u{65f}\u{2010}-\u{2027}]/u;

/** A place for what a list of texts holds: items found before, by word. */
class Reading {
  private readonly words = new Map<string, number>();

  constructor(private readonly vocabulary: Vocabulary) {}

  /** The number of a word's item; -1 for figures, which are read as numbers. */
  private word(word: string): number {
    const known = this.words.get(word);
    if (known !== undefined) return known;
    const item = DIGITS_ONLY.test(word) ? -1 : itemOf(this.vocabulary, 'word', word);
    this.words.set(word, item);
    return item;
  }

  /** The distinct items of one text, in the order of their ids. */
  itemsOf(text: string): number[] {
    const found: number[] = [];
    for (const word of tokens(text)) {
      const item = this.word(word);
      if (item >= 0) found.push(item);
    }
    if (MAYBE_NUMBER.test(text)) for (const numeral of numbersIn(text)) found.push(itemOf(this.vocabulary, 'number', numeral));
    if (questionMarks(text).length > 0) found.push(itemOf(this.vocabulary, 'mark', '?'));
    if (ANY_MARK.test(text)) for (const [mark, pattern] of MARKS) if (pattern.test(text)) found.push(itemOf(this.vocabulary, 'mark', mark));
    return distinct(found);
  }
}

/** Sorted, each once. */
function distinct(items: number[]): number[] {
  items.sort((a, b) => a - b);
  let kept = 0;
  for (let at = 0; at < items.length; at++) if (at === 0 || items[at] !== items[at - 1]) items[kept++] = items[at]!;
  items.length = kept;
  return items;
}

/** No item is so common that its presence says nothing. */
const COMMONEST = 0.5;

function absence(frequency: Int32Array, total: number): Float64Array {
  const logs = new Float64Array(frequency.length);
  // Most items are met once or twice: their logarithms are taken once.
  const known: number[] = [];
  for (let item = 0; item < logs.length; item++) {
    const count = frequency[item]!;
    if (count === 0) continue;
    logs[item] = count < 64 ? (known[count] ??= Math.log1p(-Math.min(count / total, COMMONEST))) : Math.log1p(-Math.min(count / total, COMMONEST));
  }
  return logs;
}

interface Measured {
  readonly lengths: Float64Array;
  readonly units: number[][];
  readonly unspaced: number;
}

const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const LETTER = /\p{L}/gu;

/** Before the first script that is written without spaces. */
const SURELY_SPACED = /^[\0-\u{dff}\u{2000}-\u{206f}]*$/u;

/** White space of Unicode beyond ASCII, besides U+2000–U+200A. */
const RARE_SPACES: ReadonlySet<number> = new Set([0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]);

function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 9 && code <= 13);
  if (code > 0xa0 && code < 0x1680) return false;
  return (code >= 0x2000 && code <= 0x200a) || RARE_SPACES.has(code);
}

/** Characters of a text that are no white space. */
function lengthOf(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at++) if (!isSpace(text.charCodeAt(at))) length++;
  return length;
}

/** Judged by a few dozen texts; a document is written in one script throughout. */
function shareUnspaced(texts: readonly string[]): number {
  const step = Math.max(1, Math.floor(texts.length / 40));
  const sample = texts.filter((_, at) => at % step === 0).map((text) => text.slice(0, 100)).join(' ');
  if (SURELY_SPACED.test(sample)) return 0;
  return (sample.match(DENSE)?.length ?? 0) / Math.max(1, sample.match(LETTER)?.length ?? 0);
}

/** Measures both sides of a bitext with one vocabulary: lengths in characters, items as small numbers. */
export function measureSides(source: readonly string[], target: readonly string[]): { source: Side; target: Side; vocabulary: Vocabulary } {
  const vocabulary = emptyVocabulary();
  const reading = new Reading(vocabulary);
  const read = (texts: readonly string[]): Measured => ({
    unspaced: shareUnspaced(texts),
    lengths: new Float64Array(texts.map((text) => Math.max(1, lengthOf(text)))),
    units: texts.map((text) => reading.itemsOf(text)),
  });
  const sides = [read(source), read(target)] as const;
  const pack = ({ lengths, units, unspaced }: Measured): Side => {
    const offsets = new Int32Array(units.length + 1);
    units.forEach((unit, index) => (offsets[index + 1] = offsets[index]! + unit.length));
    const items = new Int32Array(offsets[units.length]!);
    const frequency = new Int32Array(vocabulary.kinds.length);
    units.forEach((unit, index) => {
      items.set(unit, offsets[index]);
      for (const item of unit) frequency[item]!++;
    });
    return { count: units.length, lengths, offsets, items, frequency, logAbsent: absence(frequency, items.length), total: items.length, unspaced };
  };
  return { source: pack(sides[0]), target: pack(sides[1]), vocabulary };
}

/** The side of the level above: units joined as `of` says, unit `k` of the side belonging to whole `of[k]`. */
export function mergeSide(side: Side, of: Int32Array, count: number): Side {
  const lengths = new Float64Array(count);
  const offsets = new Int32Array(count + 1);
  const items: number[] = [];
  const frequency = new Int32Array(side.frequency.length);
  const stamp = new Int32Array(side.frequency.length).fill(-1);
  let unit = 0;
  for (let whole = 0; whole < count; whole++) {
    for (; unit < side.count && of[unit] === whole; unit++) {
      lengths[whole]! += side.lengths[unit]!;
      for (let at = side.offsets[unit]!; at < side.offsets[unit + 1]!; at++) {
        const item = side.items[at]!;
        if (stamp[item] === whole) continue;
        stamp[item] = whole;
        frequency[item]!++;
        items.push(item);
      }
    }
    lengths[whole] = Math.max(1, lengths[whole]!);
    offsets[whole + 1] = items.length;
  }
  return { count, lengths, offsets, items: Int32Array.from(items), frequency, logAbsent: absence(frequency, items.length), total: items.length, unspaced: side.unspaced };
}

/** Units `[from, to)` of a side, with the frequencies of the whole. */
export function sliceSide({ lengths, offsets, items, frequency, logAbsent, total, unspaced }: Side, from: number, to: number): Side {
  const first = offsets[from]!;
  return {
    count: to - from,
    lengths: lengths.subarray(from, to),
    offsets: offsets.slice(from, to + 1).map((offset) => offset - first),
    items: items.subarray(first, offsets[to]),
    frequency,
    logAbsent,
    total,
    unspaced,
  };
}
