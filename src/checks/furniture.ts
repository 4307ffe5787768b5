import type { Severity } from '../model.js';
import { stretchOf } from './bitexts.js';
import type { Draft, Line, Version, VersionCheck } from './contract.js';
import { BRANDS, CONSENT, COOKIE, NUMBERED_PAGE, PAGE_PHRASES } from './data/furniture.js';
import { whole } from './findings.js';

/** Longer paragraphs are read only for what a banner says. */
const LONGEST = 160;
const LONGEST_BANNER = 600;
/** A heading that runs through a file stands in it so often at least. */
const RUNS = 3;
/** Letters below which a line that comes again is an interjection. */
const SHORTEST_HEAD = 8;

/** `© 2015 Some Foundation`, `(c) 2015`, `Copyright 2015`. */
const COPYRIGHT = /^(?:©|\(c\)|copyright\b).{0,140}\p{Nd}{4}|^.{0,60}©\s{0,2}\p{Nd}{4}/iu;
/** `Home | About us | Contact`, `Home › Interviews › 2015`: three short names or more, and none a sentence. */
const MENU = /^[^|•·›»>.!?,;:。，、？！]{1,30}(?:(?:\s?[|•›]\s?|\s[·»>]\s)[^|•·›»>.!?,;:。，、？！]{1,30}){2,12}$/u;
const ADDRESS_ALONE = /^(?:https?:\/\/|www\.)\S{4,300}(?:\s{1,3}\S{1,20}){0,2}$/iu;
const NUMBER = /^\p{Nd}{1,4}$/u;

interface Furniture {
  readonly what: string;
  readonly severity: Severity;
}

const sure = (what: string): Furniture => ({ what, severity: 'warning' });

/** What a short text is by its own words and signs; null for anything that may be testimony. */
function furnitureOf(text: string): Furniture | null {
  if (text.length > LONGEST) return null;
  if (COPYRIGHT.test(text)) return sure('a copyright line');
  if (NUMBERED_PAGE.test(text)) return sure('a page number');
  if (MENU.test(text)) return { what: 'a menu', severity: 'note' };
  if (ADDRESS_ALONE.test(text)) return { what: 'the address of a page', severity: 'note' };
  const words = text.toLowerCase().match(/[\p{L}\p{M}-]{1,40}/gu) ?? [];
  const brands = words.filter((word) => BRANDS.has(word)).length;
  if (brands > 1 && 2 * brands >= words.length) return sure('a row of buttons');
  const folded = text.toLowerCase().replace(/^[\s»›→>•·|▶…-]{1,9}/u, '');
  const phrase = PAGE_PHRASES.find((each) => folded.startsWith(each) && !/^[\p{L}\p{M}]/u.test(folded.slice(each.length)));
  if (phrase === undefined) return null;
  const rest = folded.slice(phrase.length).replace(/[\s:»›→>…|.!-]{1,9}/gu, ' ').trim();
  // "Share": somebody may say so; "Share on Facebook", "Read more →" nobody does.
  return { what: 'what a page says around a text', severity: rest === '' || brands > 0 ? 'warning' : 'note' };
}

/** Paragraphs of the conversation, each with its sentences. */
function paragraphsOf({ lines }: Version): Line[][] {
  const found = new Map<string, Line[]>();
  for (const line of lines) {
    if (line.turn.role === 'other') continue;
    const known = found.get(line.paragraph.id);
    if (known === undefined) found.set(line.paragraph.id, [line]);
    else known.push(line);
  }
  return [...found.values()];
}

/** Lines that come again and again with other numbers in them, between paragraphs of the same turn; and bare numbers that count up. */
function running(paragraphs: readonly Line[][]): Map<Line[], Furniture> {
  const heads = new Map<string, Line[][]>();
  const numbers: Line[][] = [];
  for (const lines of paragraphs) {
    const { paragraph: { text }, turn } = lines[0]!;
    if (turn.paragraphs.length < 2 || text.length > LONGEST) continue;
    if (NUMBER.test(text)) numbers.push(lines);
    else if (/[\p{L}\p{Nd}]$/u.test(text) && (text.match(/\p{L}/gu)?.length ?? 0) >= SHORTEST_HEAD) {
      const key = text.replace(/\p{Nd}{1,9}/gu, '0').toLowerCase();
      heads.set(key, [...(heads.get(key) ?? []).slice(0, RUNS * 100), lines]);
    }
  }
  const found = new Map<Line[], Furniture>();
  for (const same of heads.values()) if (same.length >= RUNS) for (const lines of same) found.set(lines, sure('a running head'));
  numbers.forEach((lines, index) => {
    const step = (other: readonly Line[] | undefined): number => Math.abs(valueOf(lines) - (other === undefined ? Infinity : valueOf(other)));
    const counts = step(numbers[index - 1]) === 1 || step(numbers[index + 1]) === 1;
    found.set(lines, { what: 'a page number', severity: counts ? 'warning' : 'note' });
  });
  return found;
}

/** A number in whatever digits; only compared with its neighbours. */
const valueOf = (lines: readonly Line[]): number => Array.from(lines[0]!.paragraph.text, (digit) => zeroOf(digit)).reduce((sum, digit) => sum * 10 + digit, 0);

/** Digits of a script stand in a row of ten, whose first is a zero. */
function zeroOf(digit: string): number {
  let value = 0;
  for (let at = digit.codePointAt(0)! - 1; value < 9 && /\p{Nd}/u.test(String.fromCodePoint(at)); at--) value += 1;
  return value;
}

const draftOf = (version: Version, lines: readonly Line[], { what, severity }: Furniture): Draft => ({ severity, reason: `this looks like ${what}`, marked: [whole(stretchOf(version, lines))] });

/** What belongs to the page and not to the conversation, inside a turn: cookie notices, buttons, menus, page numbers, running heads. */
export const pageFurniture = {
  name: 'page-furniture',
  compares: 'nothing',
  summary: 'what belongs to a page and not to the conversation: page numbers, running heads, menus, buttons, notices of cookies and copyright',
  languages: 'any',
  *check(version: Version): Iterable<Draft> {
    const paragraphs = paragraphsOf(version);
    const again = running(paragraphs);
    for (const lines of paragraphs) {
      const { text } = lines[0]!.paragraph;
      const banner = text.length <= LONGEST_BANNER && COOKIE.test(text) && CONSENT.test(text) ? sure('a cookie notice') : null;
      const found = banner ?? again.get(lines) ?? furnitureOf(text.trim());
      if (found !== null) yield draftOf(version, lines, found);
      // Else it may be stuck to what somebody said.
      else if (lines.length > 1) {
        for (const line of lines) {
          const stuck = furnitureOf(line.sentence.text.trim());
          if (stuck !== null) yield draftOf(version, [line], stuck);
        }
      }
    }
  },
} as const satisfies VersionCheck;
