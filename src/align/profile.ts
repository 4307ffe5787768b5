import { turnText } from '../interview.js';
import type { Document, Role } from '../model.js';
import { scriptOf } from '../text/scripts.js';
import { numbersIn } from '../text/numbers.js';
import { tokens } from '../text/tokens.js';
import { skeleton } from '../text/transliterate.js';
import type { Profile } from './contract.js';

/** Language-neutral items of one kind of turn: numerals as `#2015`, Latin words outside Latin text as themselves, names as skeletons. */
export type Fingerprint = readonly string[];

/** The facts of a document that survive translation, small enough to keep for every document of a corpus. */
export interface Facts extends Profile {
  /** Spoken turns. */
  readonly turns: number;
  /** One letter a spoken turn, `q` or `a`. */
  readonly roles: string;
  /** Letters and digits of the answer to each question, in order; 0 where a question has no answer. */
  readonly answers: readonly number[];
  readonly questions: Fingerprint;
  readonly said: Fingerprint;
}

/** More exchanges than this say no more about who is speaking. */
const EXCHANGES = 100;
const SAID = 90;
const ASKED = 40;
/** Skeletons shorter than this agree by chance. */
const SHORTEST = 3;
/** A capital inside a sentence: a name, in scripts that have capitals. */
const CAPITALISED = /(?<=[\p{Ll}\p{Nd},;)»”]\s)\p{Lu}[\p{L}\p{M}]{2,30}/gu;
const LATIN_WORD = /[A-Za-z][A-Za-z\d]{2,30}/gu;
const LETTERS = /[\p{L}\p{M}\p{Nd}]/gu;

/** Condenses a document into what pairing needs: how long each answer is, and the numbers and names in questions and in answers. */
export function profileOf(document: Document): Facts {
  const spoken = document.turns.filter(({ role }) => role !== 'other');
  const textOf = (role: Role): string => spoken.filter((turn) => turn.role === role).map(turnText).join('\n');
  return {
    turns: spoken.length,
    roles: spoken.slice(0, 2 * EXCHANGES).map(({ role }) => role[0]!).join(''),
    answers: answerLengths(document).slice(0, EXCHANGES),
    questions: fingerprint(textOf('question'), ASKED),
    said: fingerprint(textOf('answer'), SAID),
  };
}

function answerLengths(document: Document): number[] {
  const lengths: number[] = [];
  let before = 0;
  for (const turn of document.turns) {
    if (turn.role === 'other') continue;
    if (turn.role === 'question') lengths.push(0);
    else {
      const length = turnText(turn).match(LETTERS)?.length ?? 0;
      if (lengths.length === 0) before += length;
      else lengths[lengths.length - 1]! += length;
    }
  }
  return lengths.length === 0 && before > 0 ? [before] : lengths;
}

/** FNV-1a: the same items are kept in every language when there are too many to keep. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}

function fingerprint(text: string, most: number): string[] {
  const found = new Set<string>();
  for (const numeral of numbersIn(text)) if (numeral.length <= 12) found.add(`#${numeral}`);
  const isLatin = isMostly(text, 'Latin');
  if (!isLatin) for (const match of text.matchAll(LATIN_WORD)) addName(match[0], found);
  for (const match of text.matchAll(CAPITALISED)) addName(match[0], found);
  if (found.size < 8 && !isMostlyCased(text)) for (const word of tokens(text)) addName(word, found);
  const kept = [...found].map((item) => ({ item, order: hash(item) })).sort((a, b) => a.order - b.order || (a.item < b.item ? -1 : 1));
  return kept.slice(0, most).map(({ item }) => item).sort();
}

function addName(word: string, found: Set<string>): void {
  const bones = skeleton(word);
  if (bones.length >= SHORTEST && bones.length <= 14) found.add(bones);
}

function isMostly(text: string, script: string): boolean {
  let inside = 0;
  let all = 0;
  for (const character of text.slice(0, 4000)) {
    const found = scriptOf(character.codePointAt(0)!);
    if (found === 'Common') continue;
    all++;
    if (found === script) inside++;
  }
  return inside * 2 > all;
}

function isMostlyCased(text: string): boolean {
  return ['Latin', 'Cyrillic', 'Greek', 'Armenian'].some((script) => isMostly(text, script));
}
