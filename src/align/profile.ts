import { turnText } from '../interview.js';
import type { Document, Role, Turn } from '../model.js';
import { dominantScript, type Script } from '../text/scripts.js';
import { numbersIn } from '../text/numbers.js';
import { isUnspacedScript, tokens } from '../text/tokens.js';
import { skeleton } from '../text/transliterate.js';
import type { Profile } from './contract.js';
import { hash, questionHash } from './questions.js';
import { joinRhythms, rhythmOf } from './rhythm.js';

/** Language-neutral items of one kind of turn: numerals as `#2015`, Latin words outside Latin text as themselves, names as skeletons. */
export type Fingerprint = readonly string[];

/** The facts of a document that survive translation, small enough to keep for every document of a corpus. */
export interface Facts extends Profile {
  /** Spoken turns. */
  readonly turns: number;
  /** One letter a spoken turn, `q` or `a`. */
  readonly roles: string;
  /** Every question in the order of `answers`, a few characters each, see `questionHash`; empty when nobody asks. */
  readonly asked: string;
  /** Letters and digits of the answer to each question, in order; 0 where a question has no answer. */
  readonly answers: readonly number[];
  /** Lengths of the sentences of each answer, see `rhythmOf`; answers are divided by spaces. */
  readonly rhythm: string;
  /** Whether names stand out by a capital; where they do not, any word may be one. */
  readonly cased: boolean;
  readonly questions: Fingerprint;
  readonly said: Fingerprint;
}

/** Scripts with capitals. */
const CASED: ReadonlySet<Script> = new Set<Script>(['Latin', 'Cyrillic', 'Greek', 'Armenian']);
/** Characters by which the script of a text is judged. */
const SAMPLE = 4000;
/** More exchanges than this say no more about who is speaking. */
const EXCHANGES = 100;
const SAID = 90;
const ASKED = 40;
/** Skeletons shorter than this agree by chance. */
const SHORTEST = 3;
/** A capital inside a sentence: a name, in scripts that have capitals. */
const CAPITALISED = /(?<=[\p{Ll}\p{Nd},;)»”]\s)\p{Lu}[\p{L}\p{M}]{2,30}/gu;
const LATIN_WORD = /[A-Za-z][A-Za-z\d]{2,30}/gu;
const NO_LETTERS = /[^\p{L}\p{M}\p{Nd}]+/gu;

/** Condenses a document into what pairing needs: how long each answer is, and the numbers and names in questions and in answers. */
export function profileOf(document: Document): Facts {
  const spoken = document.turns.filter(({ role }) => role !== 'other');
  const answers = answersOf(document).slice(0, EXCHANGES);
  const textOf = (role: Role): string => spoken.filter((turn) => turn.role === role).map(turnText).join('\n');
  const answered = textOf('answer');
  const isCased = CASED.has(dominantScript(answered.slice(0, SAMPLE)));
  return {
    turns: spoken.length,
    roles: spoken.slice(0, 2 * EXCHANGES).map(({ role }) => role[0]!).join(''),
    asked: document.turns.filter(({ role }) => role === 'question').slice(0, EXCHANGES).map((turn) => questionHash(turnText(turn))).join(''),
    answers: answers.map((turns) => turns.reduce((sum, turn) => sum + lettersIn(turnText(turn)), 0)),
    rhythm: joinRhythms(answers.map((turns) => rhythmOf(turns.flatMap(sentenceLengths)))),
    cased: isCased,
    questions: fingerprint(textOf('question'), ASKED, isCased),
    said: fingerprint(answered, SAID, isCased),
  };
}

const lettersIn = (text: string): number => text.replace(NO_LETTERS, '').length;
const sentenceLengths = (turn: Turn): number[] => turn.paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => lettersIn(text)));

/** The answer turns to each question; those before the first question are left out unless there is no other. */
function answersOf(document: Document): Turn[][] {
  const answers: Turn[][] = [];
  const before: Turn[] = [];
  for (const turn of document.turns) {
    if (turn.role === 'question') answers.push([]);
    else if (turn.role === 'answer') (answers.at(-1) ?? before).push(turn);
  }
  return answers.length === 0 && before.length > 0 ? [before] : answers;
}

/** When there are too many to keep, the same items are kept in every language: those of the smallest hash. */
function fingerprint(text: string, most: number, isCased: boolean): string[] {
  const found = new Set<string>();
  for (const numeral of numbersIn(text)) if (numeral.length <= 12) found.add(`#${numeral}`);
  if (dominantScript(text.slice(0, SAMPLE)) !== 'Latin') for (const match of text.matchAll(LATIN_WORD)) addName(match[0], found);
  for (const match of text.matchAll(CAPITALISED)) addName(match[0], found);
  // Pairs of characters, as unspaced scripts give them, sound like nothing in particular.
  if (!isCased && !isUnspacedScript(dominantScript(text.slice(0, SAMPLE)))) for (const word of tokens(text)) addName(word, found);
  const kept = [...found].map((item) => ({ item, order: hash(item) })).sort((a, b) => a.order - b.order || (a.item < b.item ? -1 : 1));
  return kept.slice(0, most).map(({ item }) => item).sort();
}

function addName(word: string, found: Set<string>): void {
  const bones = skeleton(word);
  if (bones.length >= SHORTEST && bones.length <= 14) found.add(bones);
}
