import type { LanguageTag, Span } from '../model.js';
import { stretchOf } from './bitexts.js';
import { SWAPPED_WORDS } from './data/swapped-words.js';
import { primary, type CheckContext, type Draft, type Version, type VersionCheck } from './contract.js';

/** Shorter words have too many neighbours that are words. */
const SHORTEST = 5;
/** A word of the corpus may be meant where it stands so often, when two of its letters changed places; everyday words always. */
const KNOWN = 3;
/** And so often, when a letter is wrong, missing or too many: one letter more or less is often another word. */
const FREQUENT = 5;
/** Letters that must follow a slip: endings change with grammar, and so do sounds before them. */
const ENDING = 3;
/** Words with their neighbours, marked at both ends, are compared by runs of so many letters. */
const RUN = 4;
/** Words are put together of many endings there, one letter of which is another form: only letters that changed places are a slip. */
const MANY_ENDINGS: ReadonlySet<string> = new Set(['tr', 'az', 'kk', 'ky', 'uz', 'tk', 'tt', 'ba', 'ug', 'cv', 'sah', 'fi', 'et', 'hu', 'eu', 'mn', 'sw', 'so', 'qu', 'zu', 'xh', 'rw', 'ln', 'ha', 'vi']);
/** Scripts with capital letters: elsewhere names cannot be told from words, and consonants are words with any vowels between. */
const WORD = /(?<![\p{L}\p{M}\p{Nd}’'.@/-])[\p{Ll}\p{M}]{5,40}(?![\p{L}\p{M}\p{Nd}’'@/-])/gu;
const CASED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{M}]+$/u;

/** What is known of the words of one language. */
interface Speller {
  readonly counts: ReadonlyMap<string, number>;
  readonly everyday: ReadonlySet<string>;
  /** Words that may be meant by what is left of them without one letter, and as they are. */
  readonly near: ReadonlyMap<string, readonly string[]>;
  /** How many words hold a run of letters, or begin so (`^mark`), up to two. */
  readonly runs: ReadonlyMap<string, number>;
}

/** Letters that change places between the tenses of German verbs: `schreiben`, `schrieben`. */
const ABLAUT = /^(?:ie|ei)$/u;

const NOTHING: ReadonlySet<string> = new Set();
const spellers = new WeakMap<ReadonlyMap<string, number>, Speller>();

/** Made once for the words of a corpus. */
function spellerOf(language: LanguageTag, { words, everyday }: CheckContext): Speller | undefined {
  const counts = words.get(language);
  if (counts === undefined) return undefined;
  const made = spellers.get(counts);
  if (made !== undefined) return made;
  const usual = everyday?.(language) ?? NOTHING;
  const near = new Map<string, string[]>();
  const runs = new Map<string, number>();
  for (const word of new Set([...counts.keys(), ...usual])) {
    for (const run of [...runsOf(word), ...beginningsOf(word)]) runs.set(run, Math.min(2, (runs.get(run) ?? 0) + 1));
    if (word.length < SHORTEST - 1 || word.length > 40 || !((counts.get(word) ?? 0) >= KNOWN || usual.has(word))) continue;
    for (const key of [word, ...shortened(word)]) {
      const known = near.get(key);
      if (known === undefined) near.set(key, [word]);
      else known.push(word);
    }
  }
  const speller: Speller = { counts, everyday: usual, near, runs };
  spellers.set(counts, speller);
  return speller;
}

/** `people` -> `^peo`, `peop`, `eopl` … */
function runsOf(word: string): string[] {
  const marked = `^${word.slice(0, 60)}$`;
  return Array.from({ length: Math.max(0, marked.length - RUN + 1) }, (_, at) => marked.slice(at, at + RUN));
}

/** Words that begin alike are forms of one word; longer beginnings are not told apart. */
const LONGEST_BEGINNING = 9;

/** `marking` -> `^mark`, `^marki` … */
const beginningsOf = (word: string): string[] => Array.from({ length: Math.max(0, Math.min(word.length, LONGEST_BEGINNING) - RUN + 1) }, (_, at) => `^${word.slice(0, RUN + at)}`);

const shortened = (word: string): string[] => Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));

/** Two letters changed places, or one is wrong, missing or too many; and how many letters before it are right. */
interface Slip {
  readonly isSwap: boolean;
  readonly at: number;
}

/** How one word became another by one slip, not at its first letter nor in its ending; null when it did not. */
function slipOf(odd: string, right: string): Slip | null {
  let at = 0;
  while (at < odd.length && odd[at] === right[at]) at += 1;
  if (at === 0 || odd === right) return null;
  const [left, other] = [odd.slice(at), right.slice(at)];
  if (left.length === other.length && left[0] === other[1] && left[1] === other[0] && left.slice(2) === other.slice(2)) return { isSwap: true, at };
  const isOne = left.slice(1) === other || left === other.slice(1) || left.slice(1) === other.slice(1);
  const following = left.length === other.length ? left.length - 1 : Math.min(left.length, other.length);
  return isOne && following >= ENDING ? { isSwap: false, at } : null;
}

/** A word that stands once in the corpus, is put together as no other one, and is one slip of the pen from a frequent one. */
function slipIn(odd: string, language: LanguageTag, speller: Speller): Slip | null {
  const { counts, everyday, near, runs } = speller;
  if ((counts.get(odd) ?? 0) > 1 || everyday.has(odd) || SWAPPED_WORDS.has(odd) || !runsOf(odd).some((run) => (runs.get(run) ?? 0) < 2)) return null;
  for (const key of [odd, ...shortened(odd)]) {
    for (const right of near.get(key) ?? []) {
      const slip = slipOf(odd, right);
      if (slip === null || (!slip.isSwap && (MANY_ENDINGS.has(primary(language)) || (counts.get(right) ?? 0) < FREQUENT))) continue;
      const beginning = `^${odd.slice(0, Math.min(LONGEST_BEGINNING, Math.max(RUN, slip.at + 1)))}`;
      if ((runs.get(beginning) ?? 0) < 2) return slip;
    }
  }
  return null;
}

/**
 * A word that is probably a slip of the pen. There is no dictionary: what is usual is what the corpus says often, and the everyday words of some sixty
 * languages. Names, words put together of many endings and languages without capital letters are left alone.
 */
export const spelling = {
  name: 'spelling',
  compares: 'nothing',
  summary: 'a word that stands once and is one letter from a frequent one (alphabets with capital letters; a note, unless two letters changed places)',
  languages: 'any',
  *check(version: Version, context: CheckContext): Iterable<Draft> {
    const { language } = version.document;
    const speller = spellerOf(language, context);
    if (speller === undefined) return;
    for (const line of version.lines) {
      if (line.turn.role === 'other') continue;
      const spans: Span[] = [];
      let isSure = false;
      for (const { 0: printed, index } of line.sentence.text.matchAll(WORD)) {
        if (!CASED.test(printed)) continue;
        const found = slipIn(printed.normalize('NFKC'), language, speller);
        if (found === null) continue;
        spans.push([index, index + printed.length]);
        isSure ||= found.isSwap && !(primary(language) === 'de' && ABLAUT.test(printed.slice(found.at, found.at + 2)));
      }
      if (spans.length > 0) yield { severity: isSure ? 'warning' : 'note', reason: `${spans.length === 1 ? 'a word is' : 'words are'} one letter away from a frequent one`, marked: [{ stretch: stretchOf(version, [line]), spans }] };
    }
  },
} as const satisfies VersionCheck;
