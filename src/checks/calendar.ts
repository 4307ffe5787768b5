import { isUnspacedScript } from '../text/tokens.js';
import { scriptOf } from '../text/scripts.js';
import { asciiDigits } from '../text/numbers.js';
import type { Span } from '../model.js';
import { FARVARDIN, MONTHS, SOLAR_MONTHS } from './data/months.js';
import { DATE_WORDS, WEEKDAYS } from './data/weekdays.js';
import { foldedWords, foldWords } from './folded-words.js';

/** A month or a day of the week that a text names. */
export interface Named {
  readonly span: Span;
  /** From 1: more than one where a numeric date or another calendar leaves it open. */
  readonly values: readonly number[];
  /** It cannot mean anything else. */
  readonly isSure: boolean;
  /** In digits, so that it is no name. */
  readonly isNumeric: boolean;
}

interface Stem {
  readonly text: string;
  readonly values: readonly number[];
  readonly isWhole: boolean;
  readonly isVague: boolean;
  /** The beginning of another stem of its line: only a number beside it makes it a date. */
  readonly isShort: boolean;
}

interface Lexicon {
  /** By the first two letters; longest stem first. */
  readonly stems: ReadonlyMap<string, readonly Stem[]>;
  /** Stems that are looked for in the text itself: of scripts without spaces, and of more than one word. */
  readonly runs: readonly Stem[];
}

/** An ending of more letters makes another word. */
const LONGEST_ENDING = 4;
/** Endings of whole words: Persian ezafe behind ه, and plurals, which are sure (`جمعه‌ها`). */
const ENDINGS: ReadonlyMap<string, { readonly ending: RegExp; readonly isSure: RegExp }> = new Map([['fa', { ending: /(?:(?<=ه)ی|های?|هایی)$/u, isSure: /های?$|هایی$/u }]]);
/** Particles written with the word before it. */
const PREFIXES: ReadonlyMap<string, RegExp> = new Map([['ar', /^[وفبلك]{1,2}/u], ['he', /^[ובלמהשכ]{1,2}/u], ['uk', /^що/u]]);

function stemsOf(line: string, valuesOf: (place: number) => readonly number[]): Stem[] {
  return line.split(' ').flatMap((words, place) => {
    const all = words.split('/').map((word) => ({ text: foldWords(word.replace(/^[~=]{1,2}/u, '').replaceAll('_', ' ')), isWhole: /^~?=/u.test(word), isVague: word.startsWith('~') }));
    return all.map((stem): Stem => ({ ...stem, values: valuesOf(place), isShort: stem.isVague && all.some(({ text }) => text.length > stem.text.length && text.startsWith(stem.text)) }));
  });
}

function lexiconOf(all: readonly Stem[]): Lexicon {
  const isRun = ({ text }: Stem): boolean => text.includes(' ') || text.includes('-') || isUnspacedScript(scriptOf(text.codePointAt(0)!));
  const stems = new Map<string, Stem[]>();
  for (const stem of all.filter((one) => !isRun(one)).sort((a, b) => b.text.length - a.text.length || Number(b.isWhole) - Number(a.isWhole))) {
    const key = stem.text.slice(0, 2);
    stems.set(key, [...(stems.get(key) ?? []), stem]);
  }
  return { stems, runs: all.filter(isRun).sort((a, b) => b.text.length - a.text.length) };
}

const MONTH_LEXICONS: ReadonlyMap<string, Lexicon> = new Map(Object.entries(MONTHS).map(([language, line]) => {
  const solar = language === 'fa' ? stemsOf(SOLAR_MONTHS, (place) => [(FARVARDIN - 1 + place) % 12 + 1, (FARVARDIN + place) % 12 + 1]) : [];
  return [language, lexiconOf([...stemsOf(line, (place) => [place + 1]), ...solar])];
}));
const WEEKDAY_LEXICONS: ReadonlyMap<string, Lexicon> = new Map(Object.entries(WEEKDAYS).map(([language, line]) => [language, lexiconOf(stemsOf(line, (place) => [place + 1]))]));

/** Languages that months and days of the week are known in. */
export const MONTH_LANGUAGES: readonly string[] = [...new Set([...MONTH_LEXICONS.keys(), 'ja', 'ko', 'mn', 'vi', 'zh'])].sort();
export const WEEKDAY_LANGUAGES: readonly string[] = [...WEEKDAY_LEXICONS.keys()].sort();

function named(text: string, language: string, lexicon: Lexicon | undefined): Named[] {
  if (lexicon === undefined) return [];
  const found = lexicon.runs.length === 0 ? [] : runsIn(text, lexicon.runs);
  const isTaken = found.length === 0 ? () => false : (at: number): boolean => found.some(({ span: [start, end] }) => at >= start && at < end);
  const [prefixes, endings] = [PREFIXES.get(language), ENDINGS.get(language)];
  for (const { text: word, start, end } of foldedWords(text)) {
    const stem = stemAt(word, lexicon) ?? (prefixes?.test(word) === true ? stemAt(word.replace(prefixes, ''), lexicon) ?? stemAt(word.slice(1), lexicon) : undefined) ?? (endings?.ending.test(word) === true ? stemAt(word.replace(endings.ending, ''), lexicon) : undefined);
    if (stem === undefined || isTaken(start)) continue;
    const isSure = !stem.isVague || (endings?.isSure.test(word) === true) || isBesideDate(text, start, end, stem.isShort);
    found.push({ span: [start, end], values: stem.values, isSure, isNumeric: false });
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

function stemAt(word: string, { stems }: Lexicon): Stem | undefined {
  return stems.get(word.slice(0, 2))?.find(({ text, isWhole }) => (isWhole ? word === text || word.startsWith(`${text}'`) : word.startsWith(text) && word.length - text.length <= LONGEST_ENDING));
}

function runsIn(text: string, runs: readonly Stem[]): Named[] {
  // Spans must fit the text as it stands, and lower-casing may change lengths (İ).
  const folded = text.toLowerCase().replace(/[أإآٱ]/gu, 'ا');
  const source = folded.length === text.length ? folded : text;
  const found: Named[] = [];
  for (const { text: run, values, isVague } of runs) {
    for (let at = source.indexOf(run); at >= 0; at = source.indexOf(run, at + run.length)) {
      // 一周六天 is six days a week.
      if (/[一二两三四五六七八九几每\p{Nd}]/u.test(source[at - 1] ?? '') && /[天次年个]/u.test(source[at + run.length] ?? '')) continue;
      if (!found.some(({ span: [start, end] }) => at < end && at + run.length > start)) found.push({ span: [at, at + run.length], values, isSure: !isVague, isNumeric: false });
    }
  }
  return found;
}

/** Whether a number or a word for dates stands before or behind. Example: `May` in `5 May`, `May of 1990`, `last May`. */
function isBesideDate(text: string, start: number, end: number, isShort: boolean): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  const behind = text.slice(end, end + 16);
  if (/\p{Nd}[.,]?(?:\s?(?:st|nd|rd|th|er|de|-?го|-?е))?[\s-]{0,2}$/u.test(before) || /^[.,]?[\s-]{0,2}(?:of |de |del |do )?\p{Nd}/u.test(behind)) return true;
  if (isShort) return false;
  const [last, next] = [/(?<word>[\p{L}\p{M}']{1,12})[\s-]{1,2}$/u.exec(before)?.groups?.['word'], /^[\s-]{1,2}(?<word>[\p{L}\p{M}']{1,12})/u.exec(behind)?.groups?.['word']];
  return (last !== undefined && DATE_WORDS.has(foldWords(last))) || (next !== undefined && /^(?:month|ай|oy|ay|месяц|ماه|شهر)/u.test(foldWords(next)));
}

/** `12.05.2019`, `2019-05-12`, `5/12/19`. */
const NUMERIC_DATE = /(?<![\p{Nd}.,/-])(?:(?<first>\p{Nd}{1,2})(?<mark>[./-])\s?(?<second>\p{Nd}{1,2})\k<mark>\s?(?:\p{Nd}{4}|\p{Nd}{2})|\p{Nd}{4}(?<dash>[./-])(?<month>\p{Nd}{1,2})\k<dash>\p{Nd}{1,2})(?![\p{Nd}/-])/gu;
/** `5月`, `五月`, `5월`, `tháng 5`, `5-р сар`; not 5个月, which is five months. */
const NUMBERED: ReadonlyMap<string, RegExp> = new Map([
  ['zh', /(?<![\p{Nd}一二三四五六七八九十百])(?<number>\p{Nd}{1,2}|[一二三四五六七八九]|十[一二]?)月(?![曜亮球经經薪饼餅票台])/gu],
  ['ja', /(?<![\p{Nd}一二三四五六七八九十百])(?<number>\p{Nd}{1,2}|[一二三四五六七八九]|十[一二]?)月(?!曜)/gu],
  ['ko', /(?<!\p{Nd})(?<number>1[0-2]|[1-9])월(?!요)/gu],
  ['vi', /tháng (?<number>1[0-2]|[1-9])(?!\p{Nd})/giu],
  ['mn', /(?<!\p{Nd})(?<number>1[0-2]|[1-9])(?:-?р)? ?сар/gu],
]);
const HAN_MONTHS: ReadonlyMap<string, number> = new Map(['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'].map((word, index) => [word, index + 1]));

/** Months of a text: by name, by number where a language counts them, and in dates of digits only. */
export function monthsIn(text: string, language: string): Named[] {
  const found: Named[] = named(text, language, MONTH_LEXICONS.get(language));
  if (!/[\p{Nd}月]/u.test(text)) return found;
  for (const match of text.matchAll(NUMERIC_DATE)) {
    const { first, second, month } = match.groups!;
    const numbers = (month === undefined ? [first!, second!] : [month]).map((digits) => Number(asciiDigits(digits))).filter((number) => number >= 1 && number <= 12);
    if (numbers.length > 0) found.push({ span: [match.index, match.index + match[0].length], values: numbers, isSure: true, isNumeric: true });
  }
  const numbered = NUMBERED.get(language);
  if (numbered !== undefined) {
    for (const match of text.matchAll(numbered)) {
      const printed = match.groups!['number']!;
      const value = HAN_MONTHS.get(printed) ?? Number(asciiDigits(printed));
      if (value >= 1 && value <= 12) found.push({ span: [match.index, match.index + match[0].length], values: [value], isSure: true, isNumeric: !HAN_MONTHS.has(printed) });
    }
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

/** Days of the week that a text names, Monday is 1. */
export function weekdaysIn(text: string, language: string): Named[] {
  return named(text, language, WEEKDAY_LEXICONS.get(language));
}
