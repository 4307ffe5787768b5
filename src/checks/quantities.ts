import { asciiDigits, numbersIn } from '../text/numbers.js';
import type { Span } from '../model.js';
import { monthsIn } from './calendar.js';
import { CENTURY, CLOCK, HALF_PAST, HALF_TO } from './data/units.js';
import { MAGNITUDES } from './data/number-words.js';
import { foldWords } from './folded-words.js';
import { spokenNumbers } from './spoken-numbers.js';
import { unitBeside, type Unit } from './units.js';

/** A number of a text and what it may stand for. */
export interface Quantity {
  readonly span: Span;
  /** As `numbersIn` writes it, times the magnitude behind it; of a time of day, `4:40`. */
  readonly value: string;
  /** Printed in digits (or in Ethiopic or Han numerals), said in words that can be read, or only a help in explaining others (a Roman numeral, a hundred; a named month). */
  readonly form: 'printed' | 'spoken' | 'loose' | 'month';
  readonly unit: Unit | null;
  /** The number of a list item or a note. */
  readonly isMarker: boolean;
  /** The number of a page: other editions have other pages. */
  readonly isPage: boolean;
  /** What a number of the other side may be found under, and what this one looks for there, beside the value. */
  readonly offers: readonly string[];
  readonly seeks: readonly string[];
  /** The numbers it is made of, where it may be two or more that stand beside each other. */
  readonly parts: readonly string[];
}

/** A run of digits with separators, or of Han or Ethiopic numerals; what it says is up to `numbersIn`. Example: `12.05.2019`. */
const NUMERAL = /\p{Nd}{1,4}[兆億亿万萬](?: ?\p{Nd}{1,4}[億亿万萬千百]){0,3} ?\p{Nd}{2,4}(?![\p{Nd}:：億亿万萬千百]|[.,]\p{Nd})|\p{Nd}{1,4}[兆億亿万萬](?: ?\p{Nd}{1,4}[億亿万萬千百]){1,3}|\p{Nd}{1,2}(?:[:：]| ?h\.? ?)\p{Nd}{2}(?![\p{Nd}:：])|[\p{Nd}\u{bc}-\u{be}\u{2150}-\u{215e}]{1,40}(?:[.,'’٫٬\u{a0}\u{2009}\u{202f} ]\p{Nd}{1,40}){0,20}(?: ?[\u{bc}-\u{be}\u{2150}-\u{215e}])?(?: ?[万萬亿億])?|[\u{1369}-\u{137c}]{1,16}|[〇零一二三四五六七八九两兩十百千万萬亿億]{2,24}年?/giu;
const FORMAL: ReadonlyMap<string, string> = new Map([...'壹贰貳叁參肆伍陆陸柒捌玖拾佰仟圆'].map((character, index): [string, string] => [character, [...'一二二三三四五六六七八九十百千元'][index]!]));
const ROMAN = /(?<![\p{L}\p{Nd}])(?:(?=[IVXLCDM])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})|[ІХV]{2,6})(?![\p{L}\p{Nd}'’])/gu;
const ROMAN_VALUES: ReadonlyMap<string, number> = new Map([['I', 1], ['І', 1], ['V', 5], ['X', 10], ['Х', 10], ['L', 50], ['C', 100], ['D', 500], ['M', 1000]]);
/** A number that begins a sentence and is followed by a full stop or bracket, or stands in square brackets. Example: `12) `, `[3]`. */
const MARKER = /^(?:[.)\]:]\)?(?=\s|$)|\](?=.))/u;

/** A page before its number, or before the first of a range. Example: `S. 12–`, `pp. 5`, `с. 7`. */
const PAGE = /(?<!\p{L})(?:(?:[Pp]{1,2}|S|[Сс]{1,2}|[Сс]тр|ص|sid|str|pág|bls)\.|pages?|Seiten?|страниц\p{L}{0,3}|páginas?|oldal)\s{0,2}(?:\p{Nd}{1,5}\s?[-–—]\s?)?$/u;

/** The numbers of a text, in digits and in words, in their order. */
export function quantitiesOf(text: string, language: string, starts: readonly number[]): Quantity[] {
  const printed = HAS_NUMERAL.test(text) ? printedIn(text, language, starts) : [];
  const isTaken = takenBy(printed);
  const spoken = spokenNumbers(text, language).filter(({ span }) => !isTaken(span[0]))
    .map(({ span, value, isLoose }): Quantity => ({ ...plainly(span, String(value)), form: isLoose ? 'loose' : 'spoken', ...spokenKeys(value, isCentury(text, ...span)), ...halfHour(text, span[0], value, language) }));
  return spoken.length === 0 ? printed : [...printed, ...spoken].sort((a, b) => a.span[0] - b.span[0]);
}

/** What else may explain a number of the other side: Roman numerals, and months by name. */
export function helpersOf(text: string, language: string): Quantity[] {
  const months = monthsIn(text, language).flatMap(({ span, values, isNumeric }) => (isNumeric ? [] : values.map((month): Quantity => ({ ...plainly(span, String(month)), form: 'month' }))));
  return [...romansIn(text, language), ...months];
}

const MYRIADS: ReadonlyMap<string, number> = new Map([['', 1], ['百', 100], ['千', 1000], ['万', 1e4], ['萬', 1e4], ['億', 1e8], ['亿', 1e8], ['兆', 1e12]]);

/** Digits that go on behind a myriad: `4万8000`, `1億2000万`; null where the units do not fall. */
function myriadsOf(printed: string): string[] | null {
  if (!/^\d{1,4}[兆億亿万萬] ?\d/u.test(printed)) return null;
  let [total, last] = [0, Infinity];
  for (const [, digits, sign] of printed.matchAll(/(\d{1,4})([兆億亿万萬千百]?)/gu)) {
    const unit = MYRIADS.get(sign!)!;
    if (unit >= last || Number(digits) * unit >= last) return null;
    total += Number(digits) * unit;
    last = unit;
  }
  return [String(total)];
}

const HAS_NUMERAL = /[\p{Nd}\u{bc}-\u{be}\u{2150}-\u{215e}\u{1369}-\u{137c}〇零一二三四五六七八九十百千万萬亿億壹贰貳叁參肆伍陆陸柒捌玖拾]/u;

/** Half past six by the hour that is over, as most languages say it, or by the hour that comes (`в половине седьмого`, `halb sieben`). */
function halfHour(text: string, start: number, value: number, language: string): Partial<Quantity> {
  const before = foldWords(text.slice(Math.max(0, start - 16), start));
  const isNext = HALF_TO.get(language)?.test(before) === true;
  if (value > 12 || (!isNext && HALF_PAST.get(language)?.test(before) !== true)) return {};
  const hour = isNext ? (value === 1 ? 12 : value - 1) : value;
  const key = `t:${hour % 12}:30`;
  return { value: String(hour), offers: [key], seeks: [key] };
}

const spokenKeys = (value: number, isCounted: boolean): Pick<Quantity, 'offers' | 'seeks'> => {
  const century = isCounted && value <= 22 ? [`C:${value}`] : [];
  return { offers: [...offersOf(value, false), ...century], seeks: [...seeksOf(value, false), ...century, ...century.map((key) => key.toLowerCase())] };
};

const plainly = (span: Span, value: string): Quantity => ({ span, value, form: 'loose', unit: null, isMarker: false, isPage: false, offers: [], seeks: [], parts: [] });

function takenBy(printed: readonly Quantity[]): (offset: number) => boolean {
  let next = 0;
  return (offset) => {
    while (next < printed.length && printed[next]!.span[1] <= offset) next += 1;
    return next < printed.length && printed[next]!.span[0] <= offset;
  };
}

interface Magnitude {
  readonly stem: string;
  readonly times: number;
  readonly isWhole: boolean;
  readonly isVague: boolean;
}

const MAGNITUDES_OF: ReadonlyMap<string, readonly Magnitude[]> = new Map(Object.entries(MAGNITUDES).map(([language, line]) => [
  language,
  line.split(' ').map((pair) => {
    const [word, power] = pair.split('=');
    return { stem: foldWords(word!.replace(/^[!?]/u, '')), times: 10 ** Number(power), isWhole: /^[!?]/u.test(word!), isVague: word!.startsWith('?') };
  }).sort((a, b) => b.stem.length - a.stem.length),
]));

/** Whether words like `million` are known in a language. */
export const knowsMagnitudes = (language: string): boolean => MAGNITUDES_OF.has(language);

const BEHIND = /^[\s-]{0,3}(?<word>[\p{L}\p{M}]{1,24})/u;
/** Between the two ends of a range: its magnitude and unit stand behind the second only. Example: `30 to 40 million`. */
const RANGE = /^(?:\s?[-–—~～−]\s?|\s\p{L}{1,4}\s|[至到から]{1,2})$/u;

function magnitudeAt(text: string, end: number, language: string): Magnitude | undefined {
  const magnitudes = MAGNITUDES_OF.get(language);
  const word = magnitudes === undefined ? undefined : BEHIND.exec(text.slice(end, end + 32))?.groups?.['word'];
  if (word === undefined) return undefined;
  const folded = foldWords(word);
  return magnitudes!.find(({ stem, isWhole }) => (isWhole ? folded === stem : folded.startsWith(stem)));
}

const scaled = (value: string, times: number): string => String(Number((Number(value) * times).toPrecision(12)));

/** A numeral before its surroundings are read. */
interface Numeral {
  readonly span: Span;
  readonly printed: string;
  readonly values: readonly string[];
}

function printedIn(text: string, language: string, starts: readonly number[]): Quantity[] {
  const plain = text.replace(/[壹贰貳叁參肆伍陆陸柒捌玖拾佰仟]/gu, (character) => FORMAL.get(character)!);
  const numerals = Array.from(plain.matchAll(NUMERAL), ({ 0: match, index }): Numeral => {
    const printed = match.trimEnd();
    return { span: [index, index + printed.length], printed: asciiDigits(printed).replace(/：| ?h\.? ?/iu, ':'), values: myriadsOf(asciiDigits(printed)) ?? numbersIn(printed) };
  });
  const beginnings = new Set(starts);
  const found: Quantity[] = [];
  let after: { readonly start: number; readonly unit: Unit | null; readonly magnitude: Magnitude | undefined } | undefined;
  for (const numeral of numerals.reverse()) {
    const [start, end] = numeral.span;
    const isRange = after !== undefined && after.start - end <= 6 && RANGE.test(text.slice(end, after.start));
    const magnitude = magnitudeAt(text, end, language) ?? (isRange ? after!.magnitude : undefined);
    const unit = unitBeside(text, start, magnitude === undefined ? end : endOfWord(text, end)) ?? (isRange ? after!.unit : null);
    after = { start, unit, magnitude };
    const isMarker = numeral.printed.length <= 3 && MARKER.test(text.slice(end, end + 3)) && (beginnings.has(start) || /^[([]$/u.test(text[start - 1] ?? ''));
    const isPage = PAGE.test(text.slice(Math.max(0, start - 16), start));
    const isClock = CLOCK.test(text.slice(Math.max(0, start - 12), start)) || CLOCK.test(text.slice(end, end + 14));
    for (const quantity of readNumeral(numeral, unit, magnitude, { isMarker, isPage, isClock, isCentury: isCentury(text, start, end), language }).reverse()) found.push(quantity);
  }
  return joined(found.reverse().map((quantity, index, all) => inPair(quantity, all[index - 1], text)), text);
}

/** The second year of `1952/53` or `1941–45`, which is printed with two digits, as the year it is; `2010-12` may be a month. */
function inPair(quantity: Quantity, before: Quantity | undefined, text: string): Quantity {
  if (before === undefined || !/^\d\d$/u.test(quantity.value) || quantity.span[1] - quantity.span[0] !== 2 || quantity.unit !== null) return quantity;
  const mark = /^ ?([-/–]) ?$/u.exec(text.slice(before.span[1], quantity.span[0]))?.[1];
  const [first, second] = [Number(before.value), Number(quantity.value)];
  if (mark === undefined || !isYear(first) || second <= first % 100 || (mark !== '/' && second <= 12)) return quantity;
  const year = first - (first % 100) + second;
  return { ...quantity, value: String(year), offers: [...offersOf(year, false), ...quantity.offers], seeks: [...seeksOf(year, false), `v:${second}`] };
}

const endOfWord = (text: string, end: number): number => end + (BEHIND.exec(text.slice(end, end + 32))?.[0].length ?? 0);
const isCentury = (text: string, start: number, end: number): boolean => CENTURY.test(text.slice(end, end + 16)) || CENTURY.test(text.slice(Math.max(0, start - 12), start));

interface Beside {
  readonly isMarker: boolean;
  readonly isPage: boolean;
  readonly isClock: boolean;
  readonly isCentury: boolean;
  readonly language: string;
}

function readNumeral({ span, printed, values }: Numeral, unit: Unit | null, magnitude: Magnitude | undefined, beside: Beside): Quantity[] {
  const base = { form: 'printed', unit, isMarker: beside.isMarker, isPage: beside.isPage } as const;
  const clock = /^(?<hour>\d{1,2})(?<mark>[:.])(?<minute>[0-5]\d)$/u.exec(printed)?.groups;
  if (clock?.['mark'] === ':' && Number(clock['hour']) <= 24) return [{ ...base, span, ...timeOf(Number(clock['hour']), clock['minute']!) }];
  const groups = [...printed.matchAll(/\d{1,40}/gu)];
  if (values.length > 1) {
    const isDivided = groups.length === values.length;
    return values.map((value, index): Quantity => {
      const group = groups[index];
      const own: Span = isDivided && group !== undefined ? [span[0] + group.index, span[0] + group.index + group[0].length] : span;
      const number = Number(value);
      return { ...base, span: own, value, parts: [`n:${digitsOf(printed)}`], offers: [...offersOf(number, isTwoDigits(group?.[0])), `n:${digitsOf(printed)}`], seeks: seeksOf(number, isTwoDigits(group?.[0])) };
    });
  }
  const [plain] = values;
  if (plain === undefined) return [];
  const value = magnitude === undefined || magnitude.isVague ? plain : scaled(plain, magnitude.times);
  const number = Number(value);
  const others: string[] = magnitude === undefined ? [] : [magnitude.isVague ? `v:${scaled(plain, magnitude.times)}` : `raw:${plain}`];
  const isPlain = magnitude === undefined && (unit === null || beside.isClock);
  if (clock !== undefined) others.push(...timeOf(Number(clock['hour']), clock['minute']!).offers);
  if (/^\d{1,3}[.,]\d{3}$/u.test(printed)) others.push(`v:${Number(printed.replace(',', '.'))}`);
  if (beside.isCentury && number <= 22) others.push(`C:${value}`);
  if (groups.length > 1) others.push(`n:${digitsOf(printed)}`);
  if (isPlain) others.push(...calendarYears(number, beside.language).map((year) => `v:${year}`));
  const dated = isPlain ? offersOf(number, isTwoDigits(printed)) : [];
  const sought = isPlain ? seeksOf(number, isTwoDigits(printed)) : [];
  const hours = isPlain && Number.isInteger(number) && number <= 24 ? (beside.isClock ? ['H', 'P'] : ['H']).map((key) => `${key}:${number % 12}`) : [];
  return [{ ...base, span, value, offers: [...others, ...dated, ...(hours.length === 0 ? [] : [`${beside.isClock ? 'H' : 'P'}:${number % 12}`])], seeks: [...others, ...sought, ...hours, ...(beside.isCentury ? [`c:${value}`] : [])], parts: partsOf(printed, groups.map(([digits]) => digits)) }];
}

/** Digits without separators, in the order of their groups sorted: numbers of telephones and the like are grouped and ordered in more than one way. */
const digitsOf = (printed: string): string => (printed.match(/\d{1,40}/gu) ?? []).sort().join(' ');
const isTwoDigits = (printed: string | undefined): boolean => printed !== undefined && /^\d\d$/u.test(printed);

function partsOf(printed: string, groups: readonly string[]): string[] {
  return groups.length > 1 && (/\s/u.test(printed) || /^\d{1,2}[.,]\d{1,2}$/u.test(printed)) ? groups.map((group) => group.replace(/^0+(?=\d)/u, '')) : [];
}

function timeOf(hour: number, minute: string): Pick<Quantity, 'value' | 'offers' | 'seeks' | 'parts'> {
  const key = `t:${hour % 12}:${minute}`;
  const whole = minute === '00' ? [`H:${hour % 12}`] : [];
  return { value: `${hour}:${minute}`, offers: [key, ...whole], seeks: [key, ...whole, ...(minute === '00' ? [`P:${hour % 12}`] : [])], parts: [String(hour), String(Number(minute))] };
}

const isYear = (number: number): boolean => Number.isInteger(number) && number >= 1000 && number <= 2199;
const pad = (number: number): string => String(number).padStart(2, '0');

/** Years are found by their last two digits and by their century, `1800s` by the century that begins. */
function offersOf(number: number, isTwoDigit: boolean): string[] {
  if (isYear(number)) return [`Y:${pad(number % 100)}`, `c:${Math.ceil(number / 100)}`, `c:${Math.floor(number / 100) + 1}`];
  return isTwoDigit ? [`y:${pad(number)}`] : [];
}

function seeksOf(number: number, isTwoDigit: boolean): string[] {
  if (isYear(number)) return [`y:${pad(number % 100)}`, ...(number % 100 === 0 ? [`C:${number / 100 + 1}`, `C:${number / 100}`] : [])];
  return isTwoDigit ? [`Y:${pad(number)}`] : [];
}

/** Years of the common era that a year of another calendar may be, by the calendars of its language. */
function calendarYears(year: number, language: string): number[] {
  if (!Number.isInteger(year)) return [];
  if (year >= 2400 && year <= 2700 && ['th', 'km', 'lo', 'si', 'my', 'pi'].includes(language)) return [year - 543, year - 544];
  if (year >= 1100 && year <= 1500 && ['fa', 'ps', 'prs', 'ar', 'ur', 'ug', 'ku', 'ckb', 'uz', 'tg', 'az', 'dv', 'ms', 'id'].includes(language)) {
    const lunar = Math.round(year * 0.970229 + 621.5);
    return [year + 621, year + 622, lunar - 1, lunar, lunar + 1];
  }
  if (year >= 5000 && year <= 6000 && ['he', 'yi'].includes(language)) return [year - 3760, year - 3761];
  if (year >= 1800 && year <= 2100 && ['am', 'ti'].includes(language)) return [year + 7, year + 8];
  if (year >= 1800 && year <= 2200 && language === 'ne') return [year - 56, year - 57];
  if (year >= 1 && year <= 130 && ['zh', 'ja'].includes(language)) return [1911, 2018, 1988, 1925, 1867].map((before) => before + year);
  return [];
}

/** `3만 5천`, `2 million 300 thousand`: what follows with a smaller magnitude belongs to the number before. */
function joined(found: readonly Quantity[], text: string): Quantity[] {
  const all: Quantity[] = [];
  for (const quantity of found) {
    const before = all.at(-1);
    const [own, other] = [rawOf(quantity), before === undefined ? undefined : rawOf(before)];
    const isNext = before !== undefined && other !== undefined && quantity.span[0] > before.span[1] && /^\s?[\p{L}\p{M}]{1,12}\s?$/u.test(text.slice(before.span[1], quantity.span[0]));
    const unit = isNext ? Number(before.value) / Number(other) : 0;
    if (isNext && Number(quantity.value) < unit && (own !== undefined || quantity.unit === null) && Number.isInteger(Number(before.value))) {
      all[all.length - 1] = { ...before, span: [before.span[0], quantity.span[1]], value: String(Number(before.value) + Number(quantity.value)), unit: quantity.unit, offers: [], seeks: [], parts: [before.value, quantity.value] };
    } else all.push(quantity);
  }
  return all;
}

/** The number before its magnitude. */
const rawOf = ({ seeks }: Quantity): string | undefined => seeks.find((key) => key.startsWith('raw:'))?.slice(4);

function romansIn(text: string, language: string): Quantity[] {
  return Array.from(text.matchAll(ROMAN)).flatMap(({ 0: numeral, index }): Quantity[] => {
    if (numeral === '' || (numeral.length === 1 && !(numeral === 'V' || numeral === 'X' || (numeral === 'I' && language !== 'en')))) return [];
    const values = [...numeral].map((letter) => ROMAN_VALUES.get(letter)!);
    const value = String(values.reduce((sum, own, place) => sum + (own < (values[place + 1] ?? 0) ? -own : own), 0));
    return [{ ...plainly([index, index + numeral.length], value), offers: [`C:${value}`] }];
  });
}
