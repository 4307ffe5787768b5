import { ALPHABETS, ENGLISH_NUMBERS } from './data/numeral-alphabets.js';

const ROMAN: readonly (readonly [number, string])[] = [[1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']];
/** Beyond this, letters are repeated and Roman numerals grow without end; word processors stop long before. */
const MOST_SIGNS = 30;

/** A Roman numeral in capitals; digits beyond 3,999. */
export function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let rest = number;
  let found = '';
  for (const [value, sign] of ROMAN) {
    found += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return found;
}

/** A letter as word processors count: after the last one, each is doubled (`z`, `aa`, `bb`). */
export function repeatedLetter(number: number, alphabet: readonly string[]): string {
  const times = Math.floor((number - 1) / alphabet.length) + 1;
  return number < 1 || times > MOST_SIGNS ? String(number) : alphabet[(number - 1) % alphabet.length]!.repeat(times);
}

/** 千百十 as far as interviews go; digits from 10,000 on. */
function chinese(number: number): string {
  const digits = '〇一二三四五六七八九';
  if (number < 1 || number > 9999) return String(number);
  const parts = [...String(number)].map((digit, index, all) => ({ digit: Number(digit), unit: ['', '十', '百', '千'][all.length - 1 - index]! }));
  let found = '';
  let gap = false;
  for (const { digit, unit } of parts) {
    if (digit === 0) gap = true;
    else {
      found += `${gap && found !== '' ? '零' : ''}${digits[digit]!}${unit}`;
      gap = false;
    }
  }
  return found.replace(/^一十/u, '十');
}

/** Hebrew numerals (gematria) up to 999; 15 and 16 are written with 9. */
function hebrew(number: number): string {
  if (number < 1 || number > 999) return String(number);
  const hundreds = ['', 'ק', 'ר', 'ש', 'ת', 'תק', 'תר', 'תש', 'תת', 'תתק'][Math.floor(number / 100)]!;
  const rest = number % 100;
  if (rest === 15 || rest === 16) return `${hundreds}ט${rest === 15 ? 'ו' : 'ז'}`;
  return hundreds + ['', 'י', 'כ', 'ל', 'מ', 'נ', 'ס', 'ע', 'פ', 'צ'][Math.floor(rest / 10)]! + ['', 'א', 'ב', 'ג', 'ד', 'ה', 'ו', 'ז', 'ח', 'ט'][rest % 10]!;
}

const inDigits = (number: number, zero: number): string => String(number).replace(/\d/gu, (digit) => String.fromCodePoint(zero + Number(digit)));

/** A number as WordprocessingML counts with it (ST_NumberFormat, ECMA-376 part 1, 17.18.59); digits for formats that are not known. */
export function wordNumeral(number: number, format: string): string {
  const alphabet = ALPHABETS.get(format);
  if (alphabet !== undefined) return repeatedLetter(number, alphabet);
  switch (format) {
    case 'upperRoman': return roman(number);
    case 'lowerRoman': return roman(number).toLowerCase();
    case 'decimalZero': return number >= 0 && number < 10 ? `0${number}` : String(number);
    case 'ordinal': return `${number}${ordinalEnding(number)}`;
    case 'ordinalText': case 'cardinalText': return ENGLISH_NUMBERS.get(format)![number - 1] ?? String(number);
    case 'numberInDash': return `- ${number} -`;
    case 'decimalEnclosedParen': return `(${number})`;
    case 'decimalEnclosedFullstop': return `${number}.`;
    case 'decimalEnclosedCircle': case 'decimalEnclosedCircleChinese': return number >= 1 && number <= 20 ? String.fromCodePoint(0x245f + number) : String(number);
    case 'decimalFullWidth': case 'decimalFullWidth2': return inDigits(number, 0xff10);
    case 'hindiNumbers': return inDigits(number, 0x966);
    case 'thaiNumbers': return inDigits(number, 0xe50);
    case 'hebrew1': return hebrew(number);
    case 'chineseCounting': case 'chineseCountingThousand': case 'japaneseCounting': case 'taiwaneseCounting': case 'taiwaneseCountingThousand': case 'ideographDigital': return chinese(number);
    case 'none': return '';
    default: return String(number);
  }
}

function ordinalEnding(number: number): string {
  const [tens, ones] = [Math.floor(number / 10) % 10, number % 10];
  return tens === 1 ? 'th' : (['th', 'st', 'nd', 'rd'][ones] ?? 'th');
}
