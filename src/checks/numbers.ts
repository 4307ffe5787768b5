import { asciiDigits, numbersIn } from '../text/numbers.js';
import { isUnspacedScript } from '../text/tokens.js';
import { scriptOf } from '../text/scripts.js';
import type { Span } from '../model.js';
import { around, isComparable } from './bitexts.js';
import { primary, type Bitext, type BitextCheck, type Draft, type Stretch } from './contract.js';
import { MAGNITUDES, NUMBER_WORDS } from './data/number-words.js';

/** A printed number and what it may stand for. */
interface Printed {
  readonly span: Span;
  /** As `numbersIn` writes it, and the same times a magnitude that follows (`1.5 million`). */
  readonly values: readonly string[];
}

/** A run of digits with separators, or of Han or Ethiopic numerals; what it says is up to `numbersIn`. Example: `12.05.2019`. */
const NUMERAL = /[\p{Nd}\u{bc}-\u{be}\u{2150}-\u{215e}]{1,40}(?:[.,'’٫٬\u{a0}\u{2009}\u{202f} ]\p{Nd}{1,40}){0,20} ?[万萬亿億]?|[\u{1369}-\u{137c}]{1,16}|[〇零一二三四五六七八九两兩十百千万萬亿億]{2,24}年?/gu;
const AFTER = /^[\s-]{0,3}(?<word>[\p{L}\p{M}]{1,24})/u;

function numbersOf({ text, version }: Stretch): Printed[] {
  const magnitudes = MAGNITUDES.get(primary(version.document.language)) ?? [];
  return Array.from(text.matchAll(NUMERAL)).flatMap(({ 0: printed, index }): Printed[] => {
    const end = index + printed.trimEnd().length;
    const word = AFTER.exec(text.slice(end, end + 32))?.groups?.['word']?.toLowerCase();
    const times = word === undefined ? undefined : magnitudes.find(([stem]) => word.startsWith(stem))?.[1];
    return numbersIn(printed).map((value) => ({ span: [index, end], values: times === undefined ? [value] : [scaled(value, times), value] }));
  });
}

const scaled = (value: string, times: number): string => String(Number((Number(value) * times).toPrecision(12)));

/** Whether a value is said in words by this text: by the stems of the language, which leave open what form it has. */
function isInWords(values: readonly string[], text: string, language: string): boolean {
  const stems = NUMBER_WORDS.get(language);
  if (stems === undefined) return false;
  const folded = text.toLowerCase();
  return values.some((value) => partsOf(Number(value)).every((part) => stems.get(part)?.some((stem) => holds(folded, stem)) === true));
}

/** Whether a word of the text begins with the stem; in scripts without spaces, or behind an Arabic article or conjunction, wherever it stands. */
function holds(text: string, stem: string): boolean {
  const isAnywhere = isUnspacedScript(scriptOf(stem.codePointAt(0)!)) || scriptOf(stem.codePointAt(0)!) === 'Arabic';
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    if (isAnywhere || at === 0 || !/\p{L}/u.test(text[at - 1]!)) return true;
  }
  return false;
}

/** What is said one after the other: 25 is twenty and five, 300 three and hundred; 1–19 are words of their own. */
function partsOf(value: number): number[] {
  if (!Number.isInteger(value) || value < 0 || value > 999_999_999) return [NaN];
  if (value <= 20) return [value];
  for (const unit of [1_000_000, 1000, 100]) {
    if (value >= unit) {
      const [count, rest] = [Math.floor(value / unit), value % unit];
      return [...(count === 1 ? [] : partsOf(count)), unit, ...(rest === 0 ? [] : partsOf(rest))];
    }
  }
  return value % 10 === 0 ? [value] : [value - (value % 10), value % 10];
}

/** Other ways to write the same: a year by its last two digits, an hour of the afternoon, a value rounded by its last digits. */
function isNear(values: readonly string[], others: ReadonlySet<string>): boolean {
  return values.some((value) => {
    if (others.has(value)) return true;
    // 4.40 and 4:40 are the same time.
    const parts = value.includes('.') ? value.split('.') : [];
    if (parts.length > 0 && parts.every((part) => others.has(part) || others.has(part.padEnd(2, '0')))) return true;
    const number = Number(value);
    const isYear = Number.isInteger(number) && number >= 1000 && number <= 2199;
    if (isYear && (others.has(String(number % 100)) || others.has(String(Math.ceil(number / 100))))) return true;
    if (number < 100 && [1700, 1800, 1900, 2000].some((century) => others.has(String(century + number)))) return true;
    if (number <= 12 && others.has(String(number + 12))) return true;
    return number > 12 && number <= 24 && others.has(String(number - 12));
  });
}

const valuesOf = (text: string, language: string): Set<string> => {
  const found = new Set(numbersIn(text));
  for (const [digits] of asciiDigits(text).matchAll(/\d{1,40}/gu)) found.add(digits.replace(/^0+(?=\d)/u, ''));
  for (const [stem, times] of MAGNITUDES.get(language) ?? []) {
    if (text.toLowerCase().includes(stem)) for (const value of [...found]) found.add(scaled(value, times)).add(String(times));
  }
  return found;
};

/** Numbers of one side that the other does not have, nor anything around it. */
function unmatched(bitext: Bitext, index: number, side: 'source' | 'target'): Printed[] {
  const couple = bitext.couples[index]!;
  const other = side === 'source' ? 'target' : 'source';
  const own = numbersOf(couple[side]);
  if (own.length === 0) return [];
  const language = primary(couple[other].version.document.language);
  const near = `${couple[other].text}\n${around(bitext, couple, other)}`;
  const values = valuesOf(near, language);
  for (const { values: theirs } of numbersOf(couple[other])) for (const value of theirs) values.add(value);
  return own.filter((number) => !isNear(number.values, values) && !isInWords(number.values, near, language));
}

const spansOf = (numbers: readonly Printed[]): Span[] => numbers.flatMap(({ span }, index) => (index > 0 && numbers[index - 1]!.span[0] === span[0] ? [] : [span]));

/** Units that translators convert, so that all numbers around them differ: miles, feet, pounds, degrees, currencies. */
const CONVERTED = /\b(?:miles?|mph|f(?:oo|ee)t|inch(?:es)?|yards?|acres?|pounds?|lbs?|ounces?|gallons?|fahrenheit|meilen?|fuß|km\/h|kilomet\w{2,5}|[ap]\.?m\b)|°|миль|мили|фут|дюйм|фунт|км\/ч|километр|метр|英里|公里|英尺|英镑|千米|ميل|كيلومتر|قدم|رطل|متر/iu;

/** Digits, whatever their script and separators; words for numbers only tell that a number is there after all. */
export const numbers = {
  name: 'numbers',
  compares: 'versions',
  summary: 'a number that the other language does not have; number words are known in the languages named by --rules',
  languages: 'any',
  *check(bitext: Bitext): Iterable<Draft> {
    for (const couple of bitext.couples) {
      if (!isComparable(couple) || !/[\p{Nd}\p{No}〇零一二三四五六七八九两兩十百千万萬亿億]/u.test(couple.source.text + couple.target.text)) continue;
      const [here, there] = [unmatched(bitext, couple.index, 'source'), unmatched(bitext, couple.index, 'target')];
      if (here.length + there.length === 0) continue;
      const isChanged = here.length > 0 && there.length > 0;
      const isConverted = CONVERTED.test(couple.source.text) || CONVERTED.test(couple.target.text);
      yield {
        severity: isChanged && !isConverted ? 'warning' : 'note',
        reason: isChanged ? 'the two say different numbers' : `a number has no counterpart in ${here.length > 0 ? bitext.target.column : bitext.source.column}`,
        marked: [{ stretch: couple.source, spans: spansOf(here) }, { stretch: couple.target, spans: spansOf(there) }],
      };
    }
  },
} as const satisfies BitextCheck;
