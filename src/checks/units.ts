import { isUnspacedScript } from '../text/tokens.js';
import { scriptOf } from '../text/scripts.js';
import { CURRENCIES, UNITS } from './data/units.js';
import { foldWords } from './folded-words.js';

/** What a number counts. */
export interface Unit {
  readonly dimension: string;
  /** Into the first unit of the dimension; currencies have 1. */
  readonly factor: number;
  readonly name: string;
}

const EXACT = new Map<string, Unit>();
const BEGINNINGS = new Map<string, Unit>();

function learn(unit: Unit, words: string): void {
  for (const word of foldWords(words).split(' ')) {
    EXACT.set(word, EXACT.get(word) ?? unit);
    const isStem = word.length >= 4 || (word.length >= 2 && isUnspacedScript(scriptOf(word.codePointAt(0)!)));
    if (isStem && !BEGINNINGS.has(word)) BEGINNINGS.set(word, unit);
  }
}

for (const [dimension, lines] of Object.entries(UNITS)) {
  for (const line of lines) {
    const [factor, words] = line.split(': ');
    learn({ dimension, factor: Number(factor), name: `${dimension} ${factor}` }, words!);
  }
}
for (const [name, words] of Object.entries(CURRENCIES)) learn({ dimension: 'money', factor: 1, name }, words);

const LONGEST = Math.max(...[...BEGINNINGS.keys()].map((word) => word.length));

function unitOf(word: string): Unit | null {
  const exact = EXACT.get(word) ?? EXACT.get(word.split('/', 1)[0]!);
  if (exact !== undefined) return exact;
  for (let length = Math.min(LONGEST, word.length); length > 1; length--) {
    const unit = BEGINNINGS.get(word.slice(0, length));
    if (unit !== undefined) return unit;
  }
  return null;
}

const AFTER = /^\.?[\s-]{0,2}(?<first>[%٪‰°º\p{Sc}]\p{L}?|[\p{L}\p{M}'"/]{1,24})(?:[\s-]{1,2}(?<second>[\p{L}\p{M}]{1,24}))?/u;
const BEFORE = /(?<sign>[\p{Sc}٪%]|US\$|百分之|百分|\p{Lu}{3})\s?$/u;

/** The unit of a number by what stands behind it (`5 km`, `30 square miles`, `15 %`) or before it (`$5`). */
export function unitBeside(text: string, start: number, end: number): Unit | null {
  const sign = BEFORE.exec(text.slice(Math.max(0, start - 4), start))?.groups?.['sign'];
  const before = sign === undefined ? null : sign.startsWith('百分') ? unitOf('%') : unitOf(foldWords(sign));
  if (before !== null) return before;
  const words = AFTER.exec(text.slice(end, end + 56))?.groups;
  if (words === undefined) return null;
  const [first, second] = [foldWords(words['first'] ?? ''), foldWords(words['second'] ?? '')];
  return unitOf(first) ?? (second === '' ? null : unitOf(`${first}-${second}`) ?? (second.length >= 4 ? unitOf(second) : null));
}

/** The metric units; of the others a translator may take leave, and a number beside no known unit may be the result. */
const METRIC: ReadonlySet<number> = new Set([1, 1000, 0.01, 0.001]);

/** Whether two amounts may be the same in two units, give or take what is rounded. A unit that is not known may be one of the other system. */
export function mayBeConverted(value: number, unit: Unit | null, other: number, otherUnit: Unit | null): boolean {
  if (unit === null && otherUnit === null) return false;
  if (unit !== null && otherUnit !== null && unit.dimension !== otherUnit.dimension) return false;
  const known = (unit ?? otherUnit)!;
  if (known.dimension === 'temperature') return isTemperature(value, other) || isTemperature(other, value);
  const foreign = FACTORS.get(known.dimension)?.filter((factor) => METRIC.has(factor) !== METRIC.has(known.factor) && !isAbout(factor, known.factor)) ?? [];
  const [factors, otherFactors] = [unit === null ? foreign : [unit.factor], otherUnit === null ? foreign : [otherUnit.factor]];
  return factors.some((factor) => otherFactors.some((otherFactor) => factor !== otherFactor && isAbout(value * factor, other * otherFactor)));
}

const FACTORS: ReadonlyMap<string, readonly number[]> = new Map(Object.entries(UNITS).map(([dimension, lines]) => [dimension, lines.map((line) => Number(line.slice(0, line.indexOf(':'))))]));

/** Pounds are money as well as weight, and most languages have one word for both. */
const isPound = ({ dimension, factor, name }: Unit): boolean => name === 'pound' || (dimension === 'mass' && factor === 0.45359);

export const isSameUnit = (unit: Unit, other: Unit): boolean => unit.name === other.name || (isPound(unit) && isPound(other));

/** Inches are `in`, which is a word of many languages. */
const INCH = 0.0254;

/** Whether two units beside the same number say different amounts: two currencies, or two measures of one kind. `¥` is the sign of two currencies. */
export function isOtherAmount(unit: Unit, other: Unit): boolean {
  if (unit.dimension !== other.dimension || isSameUnit(unit, other) || [unit, other].some(({ factor, dimension }) => dimension !== 'money' && factor === INCH)) return false;
  return unit.dimension !== 'money' || !['yuan', 'yen'].every((name) => unit.name === name || other.name === name);
}

const isAbout = (a: number, b: number): boolean => Math.abs(a - b) <= 0.1 * Math.max(Math.abs(a), Math.abs(b));

/** Fahrenheit and Celsius, as a temperature or as a difference of two. */
const isTemperature = (fahrenheit: number, celsius: number): boolean => Math.abs((fahrenheit - 32) / 1.8 - celsius) <= 2 || isAbout(fahrenheit / 1.8, celsius);
