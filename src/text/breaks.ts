import { wordBefore, type AbbreviationList } from './abbreviations.js';
import { closersEnd, isUpper, lookAfter, type After } from './after.js';
import { scriptOf, type Script } from './scripts.js';
import { isUnspacedScript } from './tokens.js';

/** What holds for the whole text. */
export interface BreakContext {
  readonly text: string;
  /** Primary language subtag. */
  readonly language: string;
  readonly script: Script;
  readonly list: AbbreviationList;
}

/** A run of marks that may end a sentence. */
export interface Candidate {
  /** Where the sentence began. */
  readonly start: number;
  readonly index: number;
  readonly marks: string;
  /** An odd number of straight double quotes stands before it. */
  readonly inQuotes: boolean;
}

/** The sentence ends before `end`; `glued` when the space after it is missing. */
export interface Gap {
  readonly end: number;
  readonly glued: boolean;
}

/** Scripts in which a sentence may end at a newline: they have no mark for it. */
const WITHOUT_MARKS: ReadonlySet<Script> = new Set<Script>(['Thai', 'Lao', 'Khmer', 'Myanmar', 'Tibetan']);
const WIDE = /[。．｡！？︒︖﹒﹖﹗]/u;
/** After a closing quote these go on with the sentence around it: 「…。」と言った. */
const JAPANESE_PARTICLES = 'とっをのがに';
const EXTENSIONS: ReadonlySet<string> = new Set('pdf doc docx txt rtf odt htm html xml csv xls xlsx jpg jpeg png gif mp3 mp4 wav zip com org net edu gov info ru de kz uk ua js md'.split(' '));

/** Decides whether a sentence ends at a run of marks, and where the next one begins; null when it goes on. */
export function breaksAt(context: BreakContext, candidate: Candidate): Gap | null {
  const { text, language } = context;
  const { index, marks } = candidate;
  if (marks === '\n') return breaksAtNewline(context, index);
  const isGreek = context.script === 'Greek';
  const end = closersEnd(text, index + marks.length, candidate.inQuotes, language);
  const after = lookAfter(text, end);
  if (after.kind === 'end') return null;
  if (isArmenianColon(context, marks)) return after.isSpaced && after.kind === 'upper' ? { end, glued: false } : null;
  if (/[;:]/u.test(marks) && !(isGreek && !marks.includes(':')) && !isEthiopicStop(context, marks)) return null;
  if (after.kind === 'continuing' || (after.kind === 'ellipsis' && !after.isSpaced)) return null;
  if (isBracketed(text, index, marks)) return null;
  if (isTibetanComma(text, index)) return null;
  if (/^[.．﹒]$/u.test(marks)) return breaksAtDot(context, candidate, end, after);
  return /^[.…‥ ]+$/u.test(marks) ? breaksAtEllipsis(context, candidate, end, after) : breaksAtMark(context, candidate, end, after);
}

const isArmenianColon = (context: BreakContext, marks: string): boolean => marks === ':' && context.script === 'Armenian';

/** `::` typed for `።`. */
const isEthiopicStop = (context: BreakContext, marks: string): boolean => /^:{2,4}$/u.test(marks) && context.script === 'Ethiopic';

/** A shad after "and", "when", "although" and the like closes a clause, and the sentence goes on: `དང་།`. */
const TIBETAN_CONNECTIVE = /(?<!\p{L}\p{M}{0,4})(?:དང|ཏེ|སྟེ|ཞིང|ཅིང|ཤིང|ཀྱང|ཡང|ནས|ན)་?$/u;

const isTibetanComma = (text: string, index: number): boolean => text[index] === '།' && TIBETAN_CONNECTIVE.test(text.slice(Math.max(0, index - 12), index));

/** `(?)`, `[…]`, `(!)`: a remark or an omission, not an end. */
const isBracketed = (text: string, index: number, marks: string): boolean =>
  index > 0 && '([（'.includes(text[index - 1]!) && ')]）'.includes(text[index + marks.length] ?? ' ');

/** A list item or a line of dialogue: `- `, `— `, `• `, `1. `, `b) `. */
const ITEM = /[ \t]*(?:[-*]\s|[–—―•·▪‣◦\n]|\p{Nd}{1,3}[.)]\s|\p{L}\)\s)/uy;

function breaksAtNewline({ text, script }: BreakContext, index: number): Gap | null {
  ITEM.lastIndex = index + 1;
  return WITHOUT_MARKS.has(script) || ITEM.test(text) ? { end: index, glued: false } : null;
}

/** Question and exclamation marks, ideographic full stops, dandas and the like: an end unless the sentence around a quotation goes on. */
function breaksAtMark({ text }: BreakContext, { index, marks }: Candidate, end: number, after: After): Gap | null {
  const hasClosers = end > index + marks.length;
  if (after.kind === 'lower' && (hasClosers || after.hasDash)) return null;
  if (hasClosers && !after.isSpaced && JAPANESE_PARTICLES.includes(text[after.index]!)) return null;
  if (after.isSpaced) return { end, glued: false };
  if (WIDE.test(marks) || isUnspacedScript(after.script)) return { end, glued: false };
  if (after.kind === 'other') return { end, glued: false };
  if (after.kind === 'lower' || after.kind === 'digit' || isInAddress(text, index)) return null;
  return { end, glued: !after.hasDash };
}

function breaksAtEllipsis({ text }: BreakContext, { start, index }: Candidate, end: number, after: After): Gap | null {
  const isLeading = index - start <= 8 && !/[\p{L}\p{Nd}]/u.test(text.slice(start, index));
  if (isLeading || after.kind === 'lower' || isUnspacedScript(after.script)) return null;
  if (after.isSpaced) return { end, glued: false };
  return after.kind === 'upper' && /\p{Ll}/u.test(text[index - 1]!) ? { end, glued: true } : null;
}

/** A single dot: the mark that ends a sentence only where nothing else explains it. */
function breaksAtDot(context: BreakContext, candidate: Candidate, end: number, after: After): Gap | null {
  const { text } = context;
  const { start, index } = candidate;
  if (after.kind === 'lower') return null;
  const before = index > 0 ? scriptOf(codePointBefore(text, index)) : 'Common';
  if (WITHOUT_MARKS.has(before)) return after.isSpaced && after.script === before && !isShort(text.slice(Math.max(start, index - 24), index)) ? { end, glued: false } : null;
  if (isUnspacedScript(before)) return after.isSpaced || isUnspacedScript(after.script) ? { end, glued: false } : null;
  if (!after.isSpaced) return isGlued(context, candidate, end, after) ? { end, glued: true } : null;
  const isListMarker = index - start <= 4 && /^[([]?(?:\p{Nd}{1,3}|[IVX]{1,4}|[\p{Lu}\p{Ll}])$/u.test(text.slice(start, index));
  if (isListMarker) return null;
  return isOrdinal(context, candidate, after) || isAbbreviation(context, candidate, after) ? null : { end, glued: false };
}

/**
 * Whether what stands before a dot may be an abbreviation in a script whose abbreviations are a few consonants (`ดร.`, `พ.ศ.`, `ກມ.`):
 * no run of five letters and marks, nor a word with a vowel in Lao, where the dot is the usual end of a sentence.
 */
function isShort(before: string): boolean {
  const run = /[\p{L}\p{M}\p{Join_Control}]{1,24}$/u.exec(before);
  if (run === null || before[run.index - 1] === '.') return true;
  return run[0].length < 5 && !/[\u{eb0}-\u{ebd}\u{ec0}-\u{ec4}]/u.test(run[0]);
}

function codePointBefore(text: string, index: number): number {
  const unit = text.charCodeAt(index - 1);
  return unit >= 0xdc00 && unit <= 0xdfff && index > 1 ? text.codePointAt(index - 2)! : unit;
}

/** "jail.There": a word of two letters or more, a dot, and a capitalised word or one of a script without case; no address, file name or initial. */
function isGlued(context: BreakContext, { index, start, marks }: Candidate, end: number, after: After): boolean {
  const { text, list } = context;
  if (after.kind !== 'upper' && after.kind !== 'caseless') return false;
  if (after.hasDash || isInAddress(text, index)) return false;
  const next = wordAt(text, after.index);
  if (after.kind === 'upper' && !/^.(?:[\p{Ll}\p{M}'’]|$)/u.test(next)) return false;
  const nextEnd = after.index + next.length;
  if (EXTENSIONS.has(next.toLowerCase()) || (text[nextEnd] === '.' && EXTENSIONS.has(wordAt(text, nextEnd + 1).toLowerCase()))) return false;
  if (end > index + marks.length) return true;
  const { word, isInitials } = wordBefore(text, index, start);
  if (SYLLABIC.has(after.script) && text[nextEnd] === '.' && SYLLABIC_INITIALS.test(`${word}.${next}`)) return false;
  const last = word.slice(word.lastIndexOf('.') + 1);
  const isWord = /^[\p{L}\p{M}'’\-]{2,}$/u.test(last) || (/^\p{Nd}+$/u.test(last) && after.kind === 'upper');
  return isWord && !isInitials && !list.kinds.has(word);
}

/** The word that begins at an offset, at most 24 UTF-16 units of it. */
function wordAt(text: string, index: number): string {
  return /^[\p{L}\p{M}\p{Nd}'’]+/u.exec(text.slice(index, index + 24))?.[0] ?? '';
}

/** In the middle of a web address, an e-mail address or a path. */
function isInAddress(text: string, index: number): boolean {
  const left = /\S{0,80}$/u.exec(text.slice(Math.max(0, index - 80), index))![0];
  const right = /^\S{0,80}/u.exec(text.slice(index, index + 80))![0];
  return /:\/\/|^[("'«“]?www\.|[@\\/_]/u.test(left) || right.includes('@');
}

/** "am 5. Mai", "XX. század": a number whose dot makes it an ordinal. */
function isOrdinal({ text, list }: BreakContext, { index, start }: Candidate, after: After): boolean {
  if (list.afterOrdinal === undefined) return false;
  const number = /(?<![\p{L}\p{Nd}])(?:\p{Nd}{1,4}|[IVXLC]{1,7})$/u.exec(text.slice(Math.max(start, index - 8), index))?.[0];
  if (number === undefined) return false;
  if (list.afterOrdinal.has(wordAt(text, after.index).toLowerCase())) return true;
  const previous = /(?<word>\p{L}{1,12}) $/u.exec(text.slice(Math.max(start, index - number.length - 14), index - number.length))?.groups?.['word'];
  return previous !== undefined && number.length <= 2 && list.beforeOrdinal.has(previous.toLowerCase());
}

/** Scripts in which a single letter before a dot is an initial; in syllabic scripts it may be a word. */
const ALPHABETS: ReadonlySet<Script> = new Set<Script>(['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Georgian', 'Arabic', 'Hebrew', 'Ethiopic']);
/** Scripts of syllables with vowel signs: one bare letter is an initial, letters with dots between them are names of letters (`एम.ए.`) or an abbreviation (`कि.मी.`). */
const SYLLABIC: ReadonlySet<Script> = new Set<Script>(['Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Ethiopic']);
const SYLLABIC_INITIALS = /^(?:\p{L}|\p{L}\p{M}{0,3}(?:\p{L}\p{M}{0,3})?(?:\.\p{L}\p{M}{0,3}(?:\p{L}\p{M}{0,3})?){1,5})$/u;
/** `EE. UU.`, `RR.HH.`: the initials of a plural are doubled. */
const DOUBLED = /(?<![\p{L}\p{Nd}])(\p{Lu})\1(?:\. ?(\p{Lu})\2)?$/u;

function isAbbreviation(context: BreakContext, { index, start }: Candidate, after: After): boolean {
  const { text, list, language } = context;
  const { word, isInitials, start: wordStart } = wordBefore(text, index, start);
  const kind = list.kinds.get(word);
  if (kind === 'never') return true;
  if (kind === 'final') return false;
  if (kind === 'numeric') return after.kind === 'digit' || /^[IVXLC]{1,7}$/u.test(wordAt(text, after.index)) || (isInitials && isInitial(text, wordStart));
  if (kind === 'maybe') return !startsSentence(text, after, list);
  const doubled = DOUBLED.exec(text.slice(Math.max(start, index - 6), index));
  if (doubled !== null) return doubled[2] === undefined ? /^(\p{Lu})\1\./u.test(text.slice(after.index, after.index + 3)) : !startsSentence(text, after, list);
  const script = word === '' ? 'Common' : scriptOf(word.codePointAt(0)!);
  if (SYLLABIC.has(script) && SYLLABIC_INITIALS.test(word)) return !list.starters.has(word);
  if (!isInitials || !ALPHABETS.has(script)) return false;
  if (word.includes('.')) return !/\.\p{L}/u.test(text.slice(wordStart, index)) || !startsSentence(text, after, list);
  return isInitial(text, wordStart) ? !(word === 'i' && language === 'en') : !list.starters.has(word);
}

const isInitial = (text: string, index: number): boolean => isUpper(text[index]!);

/** The next word is one that typically begins a sentence, and is not itself an initial. */
function startsSentence(text: string, after: After, list: AbbreviationList): boolean {
  const next = wordAt(text, after.index);
  return after.kind === 'upper' && list.starters.has(next.toLowerCase().split(/['’]/u)[0]!) && text[after.index + next.length] !== '.';
}
