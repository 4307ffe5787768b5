import { endsAsQuestion } from '../text/questions.js';
import { dominantScript } from '../text/scripts.js';
import { tokens } from '../text/tokens.js';

/** What a column of a table holds; `remarks` are filled in here and there only. */
export type ColumnUse = 'speaker' | 'time' | 'number' | 'text' | 'remarks';

/** The texts of a column, one a row; `''` where the cell is empty. */
export type Column = readonly string[];

/** Example: `00:12:03`, `[12:03]`, `0:12.5 – 0:15.0`. */
const TIME = /^[[(<{]?\d{1,3}[:.]\d{2}(?:[:.]\d{2})?(?:[.,]\d{1,3})?(?:\s{0,3}(?:[-–—]|-->)\s{0,3}\d{1,3}[:.]\d{2}(?:[:.]\d{2})?(?:[.,]\d{1,3})?)?[\])>}]?$/u;
/** Example: `12`, `12.`, `(3)`. */
const NUMBER = /^[(№#]?\p{Nd}{1,5}[.)]?$/u;
const LONGEST_LABEL = 60;
const MOST_LABEL_WORDS = 6;
/** A heading above a column is no longer. */
const LONGEST_HEADING = 40;
/** Fewer words say nothing about a language. */
const LEAST_WORDS = 20;
/** So much of the text is looked at. */
const SAMPLE = 20_000;

const filled = (column: Column): string[] => column.filter((text) => text !== '');
const share = (texts: readonly string[], test: (text: string) => boolean): number => (texts.length === 0 ? 0 : texts.filter(test).length / texts.length);
const meanLength = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0) / Math.max(1, texts.length);

/** What each column of a table holds, heading row left out. Speakers are short labels that come again and again beside longer text. */
export function columnUses(columns: readonly Column[]): ColumnUse[] {
  const rows = columns[0]?.length ?? 0;
  const uses = columns.map((column): ColumnUse => {
    const texts = filled(column);
    if (rows >= 2 && texts.length < 0.4 * rows && texts.every((text) => !endsAsQuestion(text))) return 'remarks';
    if (texts.length >= 2 && share(texts, (text) => text.length <= 40 && TIME.test(text)) >= 0.8) return 'time';
    if (texts.length >= 2 && share(texts, (text) => text.length <= 8 && NUMBER.test(text)) >= 0.9) return 'number';
    return 'text';
  });
  const longest = columns.reduce((most, column, index) => (uses[index] === 'text' ? Math.max(most, meanLength(filled(column))) : most), 0);
  const named = uses.map((use, index): ColumnUse => (use === 'text' && areLabels(filled(columns[index]!), longest) ? 'speaker' : use));
  return named.includes('text') ? named.map((use, index) => (use === 'remarks' && isSparseSpeaker(columns[index]!, named, index) ? 'speaker' : use)) : columns.map(() => 'text');
}

function areLabels(texts: readonly string[], longest: number): boolean {
  if (texts.length < 2 || !texts.every(isLabel) || meanLength(texts) * 2 > longest) return false;
  const distinct = new Set(texts.map(labelKey)).size;
  return distinct * 2 <= texts.length || (texts.length >= 5 && distinct <= texts.length * 0.6);
}

/** Merged or left empty until the speaker changes: few cells, all labels, right before the text. */
function isSparseSpeaker(column: Column, uses: readonly ColumnUse[], index: number): boolean {
  const texts = filled(column);
  return uses[index + 1] === 'text' && texts.length >= 3 && texts.every(isLabel) && new Set(texts.map(labelKey)).size * 2 <= texts.length;
}

function isLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && /\p{L}/u.test(text) && !/[\n?!؟？。]/u.test(text) && text.split(/\s+/u).length <= MOST_LABEL_WORDS;
}

const labelKey = (text: string): string => text.normalize('NFC').toLowerCase().replace(/[\s:：.]+/gu, ' ').trim();

/** Whether the first row is a heading: short cells, each met nowhere else in its column, not one of them a sentence, and shorter than what stands below. */
export function hasHeading(columns: readonly Column[]): boolean {
  const rows = columns[0]?.length ?? 0;
  const first = columns.map((column) => column[0]!);
  if (rows < 3 || first.filter((text) => text !== '').length < Math.min(2, columns.length)) return false;
  return columns.every((column) => {
    const [heading, ...rest] = column;
    if (heading === '') return true;
    const key = labelKey(heading!);
    if (!/\p{L}/u.test(heading!) || heading!.length > LONGEST_HEADING || /[\n?!؟？。]/u.test(heading!) || (heading!.length > 8 && /[.…]$/u.test(heading!)) || rest.some((text) => text.length <= LONGEST_LABEL && labelKey(text) === key)) return false;
    const texts = filled(rest);
    const typed = share(texts, (text) => text.length <= 40 && (TIME.test(text) || NUMBER.test(text))) >= 0.8;
    return typed || texts.length === 0 || (texts.every(isLabel) && new Set(texts.map(labelKey)).size < texts.length) || heading!.length * 2 < meanLength(texts);
  });
}

/**
 * Whether two columns of a table say the same in two languages: other scripts, or hardly a word in common while questions stand beside questions.
 * Columns of questions and answers share their words, and what stands beside a question is none.
 */
export function areTwoLanguages(left: Column, right: Column): boolean {
  const both = left.flatMap((text, row) => (text !== '' && right[row]! !== '' ? [[text, right[row]!] as const] : []));
  const rows = left.filter((text, row) => text !== '' || right[row] !== '').length;
  if (both.length < Math.max(1, 0.5 * rows)) return false;
  const [a, b] = [left, right].map((column) => column.join('\n').slice(0, SAMPLE)) as [string, string];
  const ratio = a.length / Math.max(1, b.length);
  if (ratio < 0.2 || ratio > 5) return false;
  const scripts = [dominantScript(a), dominantScript(b)];
  if (scripts[0] !== scripts[1]) return !scripts.includes('Common') && a.length >= 20;
  const questions = both.filter(([x, y]) => endsAsQuestion(x) || endsAsQuestion(y));
  const agreeing = questions.filter(([x, y]) => endsAsQuestion(x) && endsAsQuestion(y)).length;
  if (questions.length > 0 && agreeing < 0.8 * questions.length) return false;
  const common = shared(a, b);
  return common !== null && common < (questions.length >= 2 ? 0.35 : 0.2);
}

/** Mean share of the words of one text that the other holds too; null for too few words. */
function shared(a: string, b: string): number | null {
  const [x, y] = [a, b].map((text) => tokens(text).filter((word) => !/\p{Nd}/u.test(word))) as [string[], string[]];
  if (x.length < LEAST_WORDS || y.length < LEAST_WORDS) return null;
  const [inX, inY] = [new Set(x), new Set(y)];
  return (share(x, (word) => inY.has(word)) + share(y, (word) => inX.has(word))) / 2;
}
