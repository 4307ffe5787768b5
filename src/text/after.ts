import { scriptOf, type Script } from './scripts.js';

/** What kind of character comes next: letters by case, where the script has it. */
export type NextKind = 'upper' | 'lower' | 'caseless' | 'digit' | 'continuing' | 'ellipsis' | 'other' | 'end';

/** What follows a mark and its closers. */
export interface After {
  /** White space stands between. */
  readonly isSpaced: boolean;
  /** A dash stands before the next word: dialogue, or an aside that goes on. */
  readonly hasDash: boolean;
  readonly kind: NextKind;
  readonly script: Script;
  /** Offset of the first letter, digit or other character that decides. */
  readonly index: number;
}

const CLOSERS = ')]}）］｝〕〗】》〉」』｣〞”’›»';
/** Closing in one language, opening in another; closing when no letter follows. */
const EITHER = '"\'“‘„«‹*_＂';
const OPENERS = '([{（［｛〔〖【《〈「『｢〝“‘„‚«‹»›"\'”’¿¡*_';
const DASHES = '-–—―‒−‐';
const CONTINUING = ',;:.!?،؛、，；：。！？·)]}）】」』”»›';

/** `[12]`, `[a]` directly after a mark: a footnote anchor belongs to the sentence. */
const ANCHOR = /\[\^?[\p{L}\p{Nd}*]{1,4}\]/uy;
/** The closing guillemet of French, with its space. */
const SPACED_GUILLEMET = /[ \u{a0}\u{202f}\u{2009}][»›](?![\p{L}\p{Nd}])/uy;

const isWordCharacter = (character: string | undefined): boolean => character !== undefined && /^[\p{L}\p{M}\p{Nd}\p{Cs}]$/u.test(character);

/** Finds the end of the closing quotes, brackets, emphasis marks and footnote anchors that stand directly after a mark. */
export function closersEnd(text: string, from: number, inQuotes: boolean, language: string): number {
  let end = from;
  while (end < text.length) {
    const character = text[end]!;
    const opensHere = isWordCharacter(text[end + 1]);
    if (character === '»' && opensHere && (language === 'de' || language === 'da')) return end;
    if (character === '«' && language === 'fr') return end;
    if (CLOSERS.includes(character) || (character === '"' && inQuotes) || (EITHER.includes(character) && !opensHere) || /^[¹²³\u{2070}-\u{2079}]$/u.test(character)) {
      end += 1;
      continue;
    }
    const match = matchAt(ANCHOR, text, end) ?? matchAt(SPACED_GUILLEMET, text, end);
    if (match === null) return end;
    end += match.length;
  }
  return end;
}

function matchAt(pattern: RegExp, text: string, index: number): string | null {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? null;
}

/** Looks past white space, opening quotes and brackets and dashes for the character that tells whether a new sentence begins. */
export function lookAfter(text: string, from: number): After {
  let index = from;
  while (index < text.length && /^\s$/u.test(text[index]!)) index += 1;
  const isSpaced = index > from;
  let hasDash = false;
  for (let skipped = 0; skipped < 12 && index < text.length; skipped += 1) {
    const character = text[index]!;
    const isDash = DASHES.includes(character);
    if (!isDash && !OPENERS.includes(character) && !(skipped > 0 && /^\s$/u.test(character))) break;
    if (!isSpaced && !isDash && skipped === 0 && CONTINUING.includes(character)) break;
    hasDash ||= isDash;
    index += 1;
  }
  const codePoint = text.codePointAt(index);
  if (codePoint === undefined) return { isSpaced, hasDash, kind: 'end', script: 'Common', index };
  const script = scriptOf(codePoint);
  return { isSpaced, hasDash, kind: kindOf(text, index, codePoint, script), script, index };
}

const CASED: ReadonlySet<Script> = new Set<Script>(['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Coptic', 'Glagolitic', 'Cherokee', 'Adlam', 'WarangCiti', 'Osmanya']);

function kindOf(text: string, index: number, codePoint: number, script: Script): NextKind {
  const character = String.fromCodePoint(codePoint);
  if (script !== 'Common') {
    if (!CASED.has(script)) return 'caseless';
    return isUpper(character) ? 'upper' : 'lower';
  }
  if (/^\p{Nd}$/u.test(character)) return 'digit';
  if (character === '…' || (character === '.' && text[index + 1] === '.')) return 'ellipsis';
  return CONTINUING.includes(character) ? 'continuing' : 'other';
}

/** A capital letter; letters of scripts without case are none. */
export function isUpper(character: string): boolean {
  return character.toLowerCase() !== character;
}
