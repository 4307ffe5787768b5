// Faults in numbers and dates: each kind changes one sentence of the target. Used by faults.mjs.
import { NUMBER_FORMS } from './number-forms.mjs';
import { monthsIn, weekdaysIn } from '../../../dist/checks/calendar.js';
import { MONTHS } from '../../../dist/checks/data/months.js';
import { WEEKDAYS } from '../../../dist/checks/data/weekdays.js';

/** Which rules are meant for a fault. */
export const NUMBER_RULES = {
  'digits swapped': ['numbers'],
  'digit dropped': ['numbers'],
  'zero added': ['numbers'],
  'small number changed': ['numbers'],
  'time or range changed': ['numbers'],
  'percentage changed': ['numbers'],
  'number word changed': ['numbers'],
  'digits become another word': ['numbers'],
  'month changed': ['dates'],
  'weekday changed': ['dates'],
};

const DIGITS = /(?<![\p{Nd}.,:٫٬])\p{Nd}{1,9}(?![\p{Nd}.,:٫٬]\p{Nd})/gu;
const replaced = (text, start, end, by) => text.slice(0, start) + by + text.slice(end);

/** Numbers that both sides print, in the target. */
function shared(source, target) {
  const own = new Set([...source.matchAll(/\p{Nd}{1,9}/gu)].map(([digits]) => digits));
  return [...target.matchAll(DIGITS)].map(({ 0: digits, index }) => ({ digits, start: index, end: index + digits.length })).filter(({ digits }) => own.has(digits));
}

const swapped = (digits) => {
  for (let at = digits.length - 2; at >= 0; at--) if (digits[at] !== digits[at + 1] && !(at === 0 && digits[1] === '0')) return digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2);
  return null;
};

function changeOf(kind, source, target) {
  const first = (accept, make) => {
    for (const { digits, start, end } of shared(source, target)) {
      const by = accept(digits, start, end) ? make(digits) : null;
      if (by !== null && by !== digits) return replaced(target, start, end, by);
    }
    return null;
  };
  const next = (end) => target.slice(end, end + 12);
  if (kind === 'digits swapped') return first((digits) => digits.length >= 2, swapped);
  if (kind === 'digit dropped') return first((digits) => digits.length >= 2, (digits) => digits.slice(0, -1));
  if (kind === 'zero added') return first((digits) => digits.length <= 4 && digits !== '0', (digits) => `${digits}0`);
  if (kind === 'small number changed') return first((digits) => digits.length <= 2 && Number(digits) >= 2, (digits) => String(Number(digits) + 1));
  if (kind === 'percentage changed') return first((_, start, end) => /^\s?[%٪]/u.test(next(end)) || /^[\s-](?:percent|Prozent|процент)/u.test(next(end)), (digits) => String(100 - Number(digits) === Number(digits) ? 15 : Math.max(1, 100 - Number(digits))));
  if (kind === 'time or range changed') {
    const match = /(?<![\p{Nd}.,:])(?<one>\d{1,4})(?<mark>[:–-])(?<two>\d{1,4})(?![\p{Nd}.,:])/u.exec(target);
    if (match === null || !source.includes(match.groups.two)) return null;
    const { one, mark, two } = match.groups;
    const by = mark === ':' ? `${Number(one) + (Number(one) > 12 ? -1 : 1)}:${two}` : `${one}${mark}${String(Number(two) + 1).padStart(two.length, '0')}`;
    return replaced(target, match.index, match.index + match[0].length, by);
  }
  return null;
}

/** A word of a list that stands in the text as a word, and another one of the list in its place. */
function wordOf(text, words) {
  const low = text.toLowerCase();
  for (const word of words) {
    const match = new RegExp(`(?<![\\p{L}\\p{M}'’-])${word}(?![\\p{L}\\p{M}'’-])`, 'u').exec(low);
    if (match !== null && low.length === text.length) return { word, start: match.index, end: match.index + word.length };
  }
  return null;
}

function otherWord(pair, source, target) {
  const [here, there] = [NUMBER_FORMS[pair.sourceLang.split('-')[0]], NUMBER_FORMS[pair.targetLang.split('-')[0]]];
  if (here === undefined || there === undefined) return null;
  const found = wordOf(target, there);
  if (found === null) return null;
  const index = there.indexOf(found.word);
  if (wordOf(source, [here[index]]) === null && !new RegExp(`(?<!\\p{Nd})${index + 3}(?!\\p{Nd})`, 'u').test(source)) return null;
  return replaced(target, found.start, found.end, there[(index + 4) % there.length]);
}

function digitsAsWord(pair, source, target) {
  const words = NUMBER_FORMS[pair.targetLang.split('-')[0]];
  if (words === undefined) return null;
  const one = shared(source, target).find(({ digits, start, end }) => Number(digits) >= 3 && Number(digits) < 3 + words.length && /^\s/u.test(target.slice(end)) && /\s$/u.test(target.slice(0, start)));
  return one === undefined ? null : replaced(target, one.start, one.end, words[(Number(one.digits) + 2) % words.length]);
}

/** Another name of the list, where both sides name the same. */
function otherName(read, names, pair, source, target) {
  const line = names[pair.targetLang.split('-')[0]];
  if (line === undefined) return null;
  const own = read(source, pair.sourceLang.split('-')[0]).filter(({ isSure }) => isSure);
  const one = read(target, pair.targetLang.split('-')[0]).find(({ values, isSure, isNumeric }) => isSure && !isNumeric && own.some((other) => other.values.some((value) => values.includes(value))));
  if (one === undefined) return null;
  const list = line.split(' ');
  const other = list[(one.values[0] + 2) % list.length].split('/')[0].replace(/^[~=]+/u, '').replaceAll('_', ' ');
  // An ending keeps the word one of its language.
  return replaced(target, ...one.span, /^\p{sc=Cyrl}{3,20}$/u.test(other) ? `${other}а` : other);
}

/** The faults of one bead: kind and changed target sentence. */
export function* numberChanges(pair, source, target) {
  for (const kind of Object.keys(NUMBER_RULES)) {
    const text = kind === 'number word changed' ? otherWord(pair, source, target)
      : kind === 'digits become another word' ? digitsAsWord(pair, source, target)
        : kind === 'month changed' ? otherName(monthsIn, MONTHS, pair, source, target)
          : kind === 'weekday changed' ? otherName(weekdaysIn, WEEKDAYS, pair, source, target)
            : changeOf(kind, source, target);
    if (text !== null && text !== target) yield { kind, text };
  }
}
