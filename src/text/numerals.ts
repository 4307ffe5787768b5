/**
 * Numerals that are no decimal digits: Ethiopic, Han, and fractions in one character. Each is written here as `numbersIn` reads it,
 * set off by `;` from what stands beside it, so that two numbers never become one.
 */

/** Two things tell a Han numeral from a word: its digits stand for places (一九九三), or digits and units alternate (三千五百). */
const HAN_DIGITS = new Map([...'〇零一二三四五六七八九'].map((digit, index): [string, number] => [digit, Math.max(0, index - 1)]).concat([['○', 0], ['两', 2], ['兩', 2]]));
const HAN_UNITS = new Map([['十', 10], ['百', 100], ['千', 1000]]);
const HAN_MYRIADS = new Map([['万', 1e4], ['萬', 1e4], ['亿', 1e8], ['億', 1e8]]);

const HAN = /[〇零○一二三四五六七八九两兩十百千万萬亿億]{2,24}年?/gu;
/** `3.5万`, `350 萬`: a number in digits and a myriad. */
const MYRIAD = /(?<![\d.,])(?<number>\d{1,9}(?:\.\d{1,4})?) ?(?<unit>[万萬亿億])/gu;
const ETHIOPIC = /[\u{1369}-\u{137c}]{1,16}/gu;
const FRACTION = /(?<whole>(?<![\d.,])\d{1,9}[ \u{a0}\u{202f}\u{2009}]?)?(?<fraction>[\u{bc}-\u{be}\u{2150}-\u{215e}\u{2189}])/gu;
const ANY = /[\u{bc}-\u{be}\u{2150}-\u{215e}\u{2189}\u{1369}-\u{137c}〇零○一二三四五六七八九两兩十百千万萬亿億]/u;

const FRACTIONS: ReadonlyMap<string, string> = new Map([
  ['¼', '25'], ['½', '5'], ['¾', '75'], ['⅐', '143'], ['⅑', '111'], ['⅒', '1'], ['⅓', '333'], ['⅔', '667'], ['⅕', '2'], ['⅖', '4'], ['⅗', '6'], ['⅘', '8'],
  ['⅙', '167'], ['⅚', '833'], ['⅛', '125'], ['⅜', '375'], ['⅝', '625'], ['⅞', '875'], ['↉', '0'],
]);

/**
 * The same text with Ethiopic numerals (፲፱፻፺፫ is 1993), Han numerals (一九九三年, 三千五百, 二十三, 3.5万) and fractions in one character (3½) in ASCII digits.
 * A Han numeral is taken where it cannot be a word: three digits or more that do not count on (not 七八, 一二三), two with a zero or before 年, or digits
 * with units in falling order (not 十分, 千万, 万一, nor 二三十, which means about). Expects decimal digits of other scripts in ASCII already.
 * @example plainNumerals('三千五百人') // ';3500;人'
 */
export function plainNumerals(text: string): string {
  if (!ANY.test(text)) return text;
  return text
    .replace(FRACTION, (_match, whole: string | undefined, fraction: string) => `;${whole?.trim() ?? '0'}٫${FRACTIONS.get(fraction) ?? '0'};`)
    .replace(ETHIOPIC, (numeral) => `;${ethiopicValue(numeral)};`)
    .replace(MYRIAD, (_match, number: string, unit: string) => `;${Math.round(Number(number) * HAN_MYRIADS.get(unit)!)};`)
    .replace(HAN, (numeral) => {
      const value = hanValue(numeral);
      return value === null ? numeral : `;${value};`;
    });
}

/** Tens and ones, times ፻ (100) within a group, groups divided by ፼ (10,000). */
function ethiopicValue(numeral: string): bigint {
  let total = 0n;
  let group = 0n;
  let rest = 0n;
  for (const character of numeral) {
    const index = character.codePointAt(0)! - 0x1369;
    if (index < 9) rest += BigInt(index + 1);
    else if (index < 18) rest += BigInt((index - 8) * 10);
    else if (index === 18) {
      group += (rest === 0n ? 1n : rest) * 100n;
      rest = 0n;
    } else {
      const sum = total + group + rest;
      total = (sum === 0n ? 1n : sum) * 10000n;
      group = rest = 0n;
    }
  }
  return total + group + rest;
}

function hanValue(printed: string): string | null {
  const isYear = printed.endsWith('年');
  const numeral = [...(isYear ? printed.slice(0, -1) : printed)];
  return numeral.every((character) => HAN_DIGITS.has(character)) ? digitString(numeral, isYear) : unitValue(numeral);
}

/** 一九九三; null for what may be a word or an estimate. */
function digitString(numeral: readonly string[], isYear: boolean): string | null {
  const digits = numeral.map((character) => HAN_DIGITS.get(character)!);
  const countsOn = digits.every((digit, index) => index === 0 || digit === digits[index - 1]! + 1);
  const repeats = digits.every((digit) => digit === digits[0]) && !isYear;
  if (digits.length < 2 || (countsOn && digits.length <= 3) || repeats || numeral.some((character) => '两兩'.includes(character))) return null;
  if (digits.length === 2 && !isYear && !digits.includes(0)) return null;
  return digits.join('');
}

/** 三千五百, 十三, 两万, 一百零八, 一万三 (thirteen thousand); null where digits and units do not follow each other as in a number. */
function unitValue(numeral: readonly string[]): string | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let unit = Infinity;
  let myriad = Infinity;
  let hasZero = false;
  for (const [index, character] of numeral.entries()) {
    const value = HAN_DIGITS.get(character);
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      hasZero = value === 0;
      digit = value;
      continue;
    }
    const small = HAN_UNITS.get(character);
    if (small !== undefined) {
      if (small >= unit || digit === 0 || (digit === null && (small !== 10 || section !== 0))) return null;
      section += (digit ?? 1) * small;
      unit = small;
    } else {
      const large = HAN_MYRIADS.get(character)!;
      section += digit ?? 0;
      if (large >= myriad || section === 0 || (index === 1 && digit === null && numeral[0] !== '十')) return null;
      total += section * large;
      section = 0;
      unit = Infinity;
      myriad = large;
    }
    digit = null;
    hasZero = false;
  }
  if (numeral[0] !== '十' && !numeral.some((character) => (HAN_DIGITS.get(character) ?? 0) > 0)) return null;
  return String(total + section + (digit ?? 0) * (hasZero || digit === null ? 1 : lastPlace(numeral)));
}

/** What a digit at the end counts: ones, or a tenth of the unit before it (一百二 is 120, 一万三 is 13,000). */
function lastPlace(numeral: readonly string[]): number {
  const before = numeral.at(-2)!;
  const unit = HAN_UNITS.get(before) ?? HAN_MYRIADS.get(before) ?? 10;
  return unit / 10;
}
