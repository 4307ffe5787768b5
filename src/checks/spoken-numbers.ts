import { isUnspacedScript } from '../text/tokens.js';
import { scriptOf } from '../text/scripts.js';
import type { Span } from '../model.js';
import { foldedWords, foldWords } from './folded-words.js';
import { COMPOUNDING, GRAMMARS, STEMS, VALUES, type Grammar } from './data/number-words.js';

/** A number that is said in words. */
export interface Spoken {
  readonly span: Span;
  readonly value: number;
  /** A hundred, a thousand, one or two alone say little: they may be the counterpart of a number, and are not missed themselves. */
  readonly isLoose: boolean;
}

/** Languages whose number words are read to a value and compared, Han numerals among them; the words of the others in `STEMS` only explain a number of the other side. */
export const COMPARED_LANGUAGES: readonly string[] = [...Object.keys(GRAMMARS), 'ja', 'zh'].sort();

interface Stem {
  readonly text: string;
  readonly isVague: boolean;
}

/** By language, what may say a value. */
const LENIENT: ReadonlyMap<string, ReadonlyMap<number, readonly Stem[]>> = new Map(Object.entries(STEMS).map(([language, line]) => {
  const entries = line.split(' ').flatMap((words, index): [number, Stem[]][] => {
    const stems = words.split('/').filter((word) => word !== '-' && !word.startsWith('+'));
    return stems.length === 0 ? [] : [[VALUES[index]!, stems.map((stem) => ({ text: foldWords(stem.replace('~', '')), isVague: stem.startsWith('~') }))]];
  });
  return [language, new Map(entries)];
}));

/** What is said one after the other: 25 is twenty and five, 300 three and hundred; 1–19 and the tens are words of their own where the language has them. */
function partsOf(value: number, has: (part: number) => boolean): number[] {
  if (!Number.isInteger(value) || value < 0 || value > 999_999_999) return [NaN];
  if (has(value) && value < 100) return [value];
  for (const unit of [1_000_000, 1000, 100]) {
    if (value >= unit) {
      const [count, rest] = [Math.floor(value / unit), value % unit];
      return [...(count === 1 ? [] : partsOf(count, has)), unit, ...(rest === 0 ? [] : partsOf(rest, has))];
    }
  }
  if (value > 10 && value < 20) return [value - 10, 10];
  return value % 10 === 0 ? [value / 10, 10] : [...partsOf(value - (value % 10), has), value % 10];
}

const HAN_NUMERAL = /[〇零一二三四五六七八九十百千万萬]/u;
/** More places of a stem in one text are not tried. */
const MOST = 24;
/** The parts of one number stand no further from each other. */
const REACH = 24;

/** Where a word begins with the stem; inside words too where the language, the script or an article before the word has it so. */
function placesOf(text: string, stem: string, isInside: boolean): number[] {
  const script = scriptOf(stem.codePointAt(0)!);
  const isAnywhere = isInside || isUnspacedScript(script) || script === 'Arabic' || script === 'Hebrew';
  const isHan = HAN_NUMERAL.test(stem);
  const places: number[] = [];
  for (let at = text.indexOf(stem); at >= 0 && places.length < MOST; at = text.indexOf(stem, at + 1)) {
    // 十 in 三十 is no ten.
    if (isHan && (HAN_NUMERAL.test(text[at - 1] ?? '') || HAN_NUMERAL.test(text[at + stem.length] ?? ''))) continue;
    if (isAnywhere || at === 0 || !/\p{L}/u.test(text[at - 1]!)) places.push(at);
  }
  return places;
}

/**
 * Whether a text may say a value in words, by the stems of its language, which leave open how they are put together. `text` is folded.
 * `surely` when no word that may mean something else is needed for it, and the language is not one whose words are read to a value.
 */
export function maySay(value: number, text: string, language: string): 'surely' | 'perhaps' | null {
  const stems = LENIENT.get(language);
  if (stems === undefined) return null;
  // One and a half, two and a half: the half is among the words for two.
  const isHalf = value % 1 === 0.5;
  const whole = Math.floor(value);
  const parts = [...(isHalf ? [2] : []), ...(isHalf && whole <= 1 ? [] : partsOf(whole, (part) => stems.has(part)))];
  const isInside = COMPOUNDING.has(language);
  // A part of a larger number may be short (Hungarian `huszonöt`, a syllable in Korean); by itself it would be found in any word.
  const shortest = parts.length === 1 ? 3 : language === 'ko' ? 1 : 2;
  let isSure = GRAMMARS[language] === undefined && !isHalf;
  const places: number[][] = [];
  for (const part of parts) {
    const found = (stems.get(part) ?? []).map(({ text: stem, isVague }) => ({ isVague, at: placesOf(text, stem, stem.length >= shortest && (isInside || part >= 100)) })).filter(({ at }) => at.length > 0);
    if (found.length === 0) return null;
    isSure &&= found.some(({ isVague }) => !isVague);
    places.push(found.flatMap(({ at }) => at));
  }
  const [first, ...others] = places as [number[], ...number[][]];
  if (!first.some((at) => others.every((more) => more.some((place) => Math.abs(place - at) <= REACH * others.length)))) return null;
  return isSure ? 'surely' : 'perhaps';
}

/** A grammar made ready: words to values, and what may stand around them. */
interface Reader {
  readonly grammar: Grammar;
  readonly atoms: ReadonlyMap<string, number>;
  readonly inner: ReadonlySet<string>;
  readonly longest: number;
  readonly beginnings: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
  readonly links: readonly string[];
  readonly prefixes: readonly string[];
  readonly none: ReadonlySet<string>;
  /** Eleven to nineteen are ten and something. */
  readonly addsToTen: boolean;
}

const listOf = (words = ''): string[] => words.split(' ').filter((word) => word !== '').map(foldWords);

function readerOf(language: string, grammar: Grammar): Reader {
  const atoms = new Map<string, number>();
  const inner = new Set<string>();
  STEMS[language]!.split(' ').forEach((words, index) => {
    for (const word of words.split('/')) {
      if (word === '-' || word.startsWith('~')) continue;
      const atom = foldWords(word.replace('+', ''));
      atoms.set(atom, VALUES[index]!);
      if (word.startsWith('+')) inner.add(atom);
    }
  });
  for (const pair of listOf(grammar.more)) {
    const [word, value] = pair.split('=');
    atoms.set(word!, Number(value));
  }
  const words = [...atoms.keys()];
  return {
    grammar, atoms, inner, longest: Math.max(...words.map((word) => word.length)), beginnings: new Set(words.map((word) => word.slice(0, 2))),
    endings: new Set(['', ...listOf(grammar.endings)]), links: listOf(grammar.links),
    prefixes: listOf(grammar.prefixes).sort((a, b) => b.length - a.length), none: new Set(listOf(grammar.none)), addsToTen: !words.some((word) => atoms.get(word) === 13),
  };
}

const READERS: ReadonlyMap<string, Reader> = new Map(Object.entries(GRAMMARS).map(([language, grammar]) => [language, readerOf(language, grammar)]));

/** The values a word is made of (`dreiundzwanzig`: 3, 20); empty for any other word. */
function atomsOf(word: string, reader: Reader): number[] {
  if (reader.none.has(word)) return [];
  const found = segment(word, reader);
  if (found.length > 0) return found;
  for (const prefix of reader.prefixes) {
    if (!word.startsWith(prefix) || word.length < prefix.length + 2) continue;
    const rest = segment(word.slice(prefix.length), reader);
    if (rest.length > 0) return rest;
  }
  return [];
}

function segment(word: string, { atoms, longest, beginnings, endings, links, grammar }: Reader): number[] {
  if (!beginnings.has(word.slice(0, 2))) return [];
  const values: number[] = [];
  let at = 0;
  while (at < word.length) {
    let length = Math.min(longest, word.length - at);
    while (length > 0 && !atoms.has(word.slice(at, at + length))) length -= 1;
    if (length === 0) return [];
    values.push(atoms.get(word.slice(at, at + length))!);
    at += length;
    const rest = word.slice(at);
    if (endings.has(rest)) return values;
    if (grammar.joins !== true) return [];
    if (word.startsWith('-', at)) at += 1;
    if (startsAtom(word, at, atoms, longest)) continue;
    const link = links.find((part) => word.startsWith(part, at) && startsAtom(word, at + part.length, atoms, longest));
    if (link !== undefined) at += link.length;
    if (word.startsWith('-', at)) at += 1;
  }
  return [];
}

const isInnerWord = (word: string, { inner, prefixes, endings }: Reader): boolean => {
  const beginnings = ['', ...prefixes.filter((prefix) => word.startsWith(prefix))];
  return [...inner].some((atom) => beginnings.some((prefix) => word.startsWith(atom, prefix.length) && endings.has(word.slice(prefix.length + atom.length))));
};

function startsAtom(word: string, at: number, atoms: ReadonlyMap<string, number>, longest: number): boolean {
  for (let length = Math.min(longest, word.length - at); length > 1; length--) if (atoms.has(word.slice(at, at + length))) return true;
  return false;
}

/** A number while it is being put together: what is complete, and what a thousand would multiply. */
class Sum {
  total = 0;
  current = 0;
  count = 0;
  readonly #reader: Reader;
  #largest = Infinity;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  get value(): number {
    return this.total + this.current;
  }

  /** Adds what is said next; false when it cannot belong to the same number. */
  add(atom: number): boolean {
    const isAdded = atom >= 1000 ? this.#multiply(atom) : atom >= 100 ? this.#hundreds(atom) : this.#below(atom);
    if (isAdded) this.count += 1;
    return isAdded;
  }

  #multiply(atom: number): boolean {
    if (atom === this.#largest || (this.count > 0 && this.current === 0 && atom <= this.#largest)) return false;
    if (atom < this.#largest) this.total += (this.current || 1) * atom;
    else this.total = (this.total + this.current) * atom;
    this.current = 0;
    this.#largest = this.#largest === Infinity ? atom : Math.max(this.#largest, atom);
    return true;
  }

  #hundreds(atom: number): boolean {
    if (this.current >= 100 || (atom > 100 && this.current > 0)) return false;
    this.current = atom === 100 ? (this.current || 1) * 100 : atom;
    return true;
  }

  #below(atom: number): boolean {
    const rest = this.current % 100;
    const { grammar: { onesFirst, vigesimal }, addsToTen } = this.#reader;
    const isFree = rest === 0 && atom > 0;
    const isOnes = rest >= 10 && rest % 10 === 0 && atom > 0 && atom < 10 && (rest > 10 || addsToTen);
    const isTeens = vigesimal === true && (((rest === 60 || rest === 80) && atom < 20) || (rest === 10 && atom > 6 && atom < 10));
    // Four twenties are eighty.
    if (vigesimal === true && rest === 4 && atom === 20) {
      this.current += 76;
      return true;
    }
    const isTens = onesFirst === true && rest > 0 && rest < 10 && atom >= 10 && atom % 10 === 0;
    if (!isFree && !isOnes && !isTeens && !isTens) return false;
    this.current += atom;
    return true;
  }
}

/** Puts together what follows each other in a text. */
class Composer {
  readonly found: Spoken[] = [];
  readonly #reader: Reader;
  #sum: Sum | null = null;
  #start = 0;
  #isBare = true;
  #isInner = true;
  /** Where the number ends that is open. */
  end = 0;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  get isOpen(): boolean {
    return this.#sum !== null;
  }

  /** `isInner`: the word is a number beside others only. */
  add(atom: number, start: number, end: number, isInner: boolean): void {
    if (this.#sum?.add(atom) !== true) {
      this.close();
      this.#sum = new Sum(this.#reader);
      this.#sum.add(atom);
      this.#start = start;
    }
    this.end = end;
    this.#isBare &&= atom >= 100 && atom !== 200;
    this.#isInner &&= isInner;
  }

  /** `isCut`: what follows should belong to the number, and is not known as one. */
  close(isCut = false): void {
    const sum = this.#sum;
    if (sum !== null && sum.count > 0 && !this.#isInner) this.found.push({ span: [this.#start, this.end], value: sum.value, isLoose: isCut || this.#isBare || sum.value < 3 });
    this.#sum = null;
    this.#isBare = true;
    this.#isInner = true;
  }
}

/** A single Han numeral and what it counts (`七个人`, `四次`, `六時半`); of more than one the printed numerals are read, and 一 and 两 say little. */
const COUNTED = /(?<![一二三四五六七八九十百千万萬亿億几幾数數第两兩\p{Nd}.])[三四五六七八九](?=[个個]?人(?![称稱])|名(?!単)|次(?!元)|回(?!合)|[点點時]半|[个個]月|[岁歳])/gu;
const HAN_ONES = '〇一二三四五六七八九';

const countedIn = (text: string): Spoken[] => Array.from(text.matchAll(COUNTED), ({ 0: numeral, index }): Spoken => ({ span: [index, index + 1], value: HAN_ONES.indexOf(numeral), isLoose: false }));

/** The numbers a text says in words, where they can be read to a value; empty for languages whose grammar is not known. */
export function spokenNumbers(text: string, language: string): Spoken[] {
  if (language === 'zh' || language === 'ja') return countedIn(text);
  const reader = READERS.get(language);
  if (reader === undefined) return [];
  const composer = new Composer(reader);
  /** End of the linking word that was read last, if the number is open. */
  let linked: number | null = null;
  for (const { text: folded, start, end } of foldedWords(text)) {
    const atoms = atomsOf(folded, reader);
    if (atoms.length === 0) {
      const isLink: boolean = composer.isOpen && linked === null && reader.links.includes(folded);
      // Thirty and – something: an inflected number that the list lacks. English says `and` to go on with anything, Romanian `de` before what is counted.
      if (!isLink) composer.close(linked !== null && language !== 'en' && text.slice(linked - 3, linked) !== ' de');
      linked = isLink ? end : null;
      continue;
    }
    if (!/^[\s-]{1,2}$/u.test(text.slice(linked ?? composer.end, start))) composer.close();
    linked = null;
    const isInner = atoms.length === 1 && isInnerWord(folded, reader);
    for (const atom of atoms) composer.add(atom, start, end, isInner);
  }
  composer.close();
  return language === 'en' ? withYears(composer.found, text) : composer.found;
}

/** English says years in two halves: nineteen ninety-three. */
function withYears(found: readonly Spoken[], text: string): Spoken[] {
  const years: Spoken[] = [];
  for (const spoken of found) {
    const before = years.at(-1);
    const isYear = before !== undefined && before.value >= 13 && before.value <= 20 && spoken.value >= 10 && spoken.value < 100 && /^[\s-]$/u.test(text.slice(before.span[1], spoken.span[0]));
    if (isYear) years[years.length - 1] = { span: [before.span[0], spoken.span[1]], value: before.value * 100 + spoken.value, isLoose: false };
    else years.push(spoken);
  }
  return years;
}
