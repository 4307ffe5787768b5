import { plainNumerals } from './numerals.js';

/** Code points of the digit zero of every set of decimal digits in living use (general category Nd); the other nine follow it. */
const ZEROS = [
  0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20, 0x1040, 0x1090,
  0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0,
  0xff10, 0x104a0, 0x10d30, 0x11136, 0x1e140, 0x1e2f0, 0x1e950,
] as const;

const DIGITS: ReadonlyMap<string, string> = new Map(
  ZEROS.flatMap((zero) => Array.from({ length: 10 }, (_, value): [string, string] => [String.fromCodePoint(zero + value), String(value)])),
);

/** The same text with the decimal digits of every script as `0`–`9`. */
export function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => DIGITS.get(digit) ?? digit);
}

/** A number with its separators: `12,345.6`, `12 345,6`, `1’000`, `12.05.2019`. */
const NUMERAL = /\d{1,40}(?:[.,'’٫٬\u{a0}\u{2009}\u{202f} ]\d{1,40}){0,40}/gu;
const SPACES = /[\u{a0}\u{2009}\u{202f} ]/gu;

/**
 * The numbers of a text in their order, each written the same way whatever script and separators it is printed in:
 * ASCII digits, no thousands separators, `.` before decimals, no leading zeros, no trailing zeros after the point.
 * Ethiopic and Han numerals and fractions in one character count (`plainNumerals`).
 * A separator followed by exactly three digits divides thousands; groups that fit no number (dates, versions) are numbers of their own.
 * @example numbersIn('1 234,50 … ١٢ … 12.05.2019') // ['1234.5', '12', '12', '5', '2019']
 */
export function numbersIn(text: string): string[] {
  const found: string[] = [];
  for (const match of plainNumerals(asciiDigits(text)).matchAll(NUMERAL)) {
    for (const part of splitAtSpaces(match[0])) for (const number of readNumeral(part)) found.push(number);
  }
  return found;
}

/** Spaces divide thousands as long as groups of exactly three digits follow a group of one to three; otherwise they divide numbers. */
function splitAtSpaces(numeral: string): string[] {
  const parts: string[] = [];
  let isOpen = false;
  for (const group of numeral.replace(SPACES, ' ').split(' ')) {
    if (isOpen && /^\d{3}(?:[.,٫]\d+)?$/u.test(group)) parts[parts.length - 1] += group.replace(/[.,٫]/u, '٫');
    else parts.push(group);
    isOpen = /^\d{1,3}$/u.test(group) && (isOpen || group !== '0');
  }
  return parts;
}

function readNumeral(numeral: string): string[] {
  const text = numeral.replace(/['’٬]/gu, '٬');
  if (/^\d+$/u.test(text)) return [tidy(text, '')];
  const decimal = /^(?<whole>\d+)[٫.,](?<fraction>\d+)$/u.exec(text)?.groups;
  if (decimal !== undefined) {
    const isThousands = !text.includes('٫') && /^[1-9]\d{0,2}[.,]\d{3}$/u.test(text);
    return [isThousands ? decimal['whole']! + decimal['fraction']! : tidy(decimal['whole']!, decimal['fraction']!)];
  }
  const separators = [...new Set(text.replace(/\d/gu, ''))];
  const last = separators.at(-1)!;
  const hasFraction = separators.length === 2 && text.indexOf(last) === text.lastIndexOf(last) && text.indexOf(last) > text.lastIndexOf(separators[0]!);
  const [whole, fraction = ''] = hasFraction ? text.split(last) : [text];
  // Indian grouping divides twos before the last three: 12,34,567.
  const isGrouped = (separators.length === 1 || hasFraction) && (/^\d{1,3}(?:\D\d{3})+$/u.test(whole!) || /^\d{1,2}(?:,\d{2})*,\d{3}$/u.test(whole!));
  return isGrouped ? [tidy(whole!.replace(/\D/gu, ''), fraction)] : text.split(/\D/u).map((group) => tidy(group, ''));
}

function tidy(whole: string, fraction: string): string {
  const integer = whole.replace(/^0+(?=\d)/u, '');
  let end = fraction.length;
  while (end > 0 && fraction[end - 1] === '0') end -= 1;
  return end === 0 ? integer : `${integer}.${fraction.slice(0, end)}`;
}
