import type { LanguageTag } from '../model.js';
import type { Script } from '../text/scripts.js';
import { ENDINGS } from './data/endings.js';
import { BASE, FREQUENT, LETTERS, SOLE } from './data/letters.js';
import { VOCABULARY } from './data/vocabulary.js';
import { WORDS } from './data/words.js';

/** Scripts that are written together count as one: Japanese mixes three, Korean and Chinese share characters. */
export type Writing = Script | 'CJK';

const CJK: ReadonlySet<Script> = new Set<Script>(['Han', 'Hiragana', 'Katakana', 'Hangul', 'Bopomofo']);

/** The writing a script belongs to. */
export function writingOf(script: Script): Writing {
  return CJK.has(script) ? 'CJK' : script;
}

/** What a word or an ending says: for which languages, by their place, and how much for each, in nats. */
export interface Support {
  readonly indexes: readonly number[];
  readonly nats: number;
}

/** What is known of the languages of one writing, laid out for counting: vectors are in the order of `languages`. */
export interface Repertoire {
  readonly languages: readonly LanguageTag[];
  /** What is known before anything is read: a seldom written language needs some evidence to be preferred to its neighbours. */
  readonly priors: Float64Array;
  /** Words, and which languages they speak for. */
  readonly words: ReadonlyMap<string, Support>;
  /** Endings of {@link ENDING_LENGTHS}, and which languages they speak for. */
  readonly endings: ReadonlyMap<string, Support>;
  /** What a letter says against each language, in nats; letters all of them use are absent. */
  readonly letters: ReadonlyMap<string, Float64Array>;
  /** Letters a language can hardly do without, and what each letter of a text without them says against it, in nats. */
  readonly frequent: readonly { readonly index: number; readonly letters: readonly string[]; readonly nats: number }[];
}

/** A letter outside a language's alphabet; one of the base of its script that it has no use for. Fitted by hand to a grid of round values. */
const FOREIGN_LETTER = 2;
const UNUSED_LETTER = 1;
/** Seldom written, or written mostly beside a larger neighbour it is easily taken for. */
const SELDOM: ReadonlySet<LanguageTag> = new Set('lb fo nn su jv ceb ba ht yo ha xh zu om mg eo eu mt af as yi'.split(' '));
const SELDOM_PRIOR = -0.7;
/** An ending says less than a whole word. */
const ENDING = 0.35;
/** Lengths of endings that are looked up. */
export const ENDING_LENGTHS = [1, 2, 3, 4, 5] as const;
/** A word that many languages share says little; one of a few languages in a script no less than one of as many as this. */
const FEW = 12;
const wordWeight = (sharing: number, all: number): number => Math.log(1 + Math.max(all, FEW) / sharing) / 2;

const cache = new Map<Writing, Repertoire | null>();

/** The languages told apart in a writing by words and letters; null where one language has the script for itself, or none is known. */
export function repertoireOf(writing: Writing): Repertoire | null {
  let repertoire = cache.get(writing);
  if (repertoire === undefined) cache.set(writing, (repertoire = build(writing)));
  return repertoire;
}

function build(writing: Writing): Repertoire | null {
  const alphabets = LETTERS[writing];
  if (alphabets === undefined) return null;
  const languages = Object.keys(alphabets);
  return { languages, priors: Float64Array.from(languages, (language) => (SELDOM.has(language) ? SELDOM_PRIOR : 0)), words: lexicon(languages, [WORDS, VOCABULARY], 1), endings: lexicon(languages, [ENDINGS], ENDING), letters: letterVectors(languages, alphabets, BASE[writing] ?? ''), frequent: frequentLetters(languages) };
}

/** What each entry of the tables says for each language: the more, the fewer languages share it. */
function lexicon(languages: readonly LanguageTag[], tables: readonly Readonly<Record<string, string>>[], scale: number): Map<string, Support> {
  const found = new Map<string, { indexes: number[]; nats: number }>();
  languages.forEach((language, index) => {
    for (const word of tables.map((table) => table[language] ?? '').join(' ').normalize('NFC').split(/[ -]/u)) {
      if (word === '') continue;
      const support = found.get(word);
      if (support === undefined) found.set(word, { indexes: [index], nats: 0 });
      else if (support.indexes.at(-1) !== index) support.indexes.push(index);
    }
  });
  for (const support of found.values()) support.nats = scale * wordWeight(support.indexes.length, languages.length);
  return found;
}

function frequentLetters(languages: readonly LanguageTag[]): Repertoire['frequent'] {
  return languages.flatMap((language, index) => {
    const listed = FREQUENT[language];
    return listed === undefined ? [] : [{ index, letters: [...new Set(listed[0].normalize('NFC'))], nats: listed[1] / 100 }];
  });
}

function letterVectors(languages: readonly LanguageTag[], alphabets: Readonly<Record<string, string>>, base: string): Map<string, Float64Array> {
  const own = languages.map((language) => {
    const [more, unused = ''] = alphabets[language]!.normalize('NFC').split('/');
    return { more: new Set(more), unused: new Set(unused) };
  });
  const letters = new Set([...base, ...own.flatMap(({ more }) => [...more])]);
  const vectors = new Map<string, Float64Array>();
  for (const letter of letters) {
    const isBase = base.includes(letter);
    const vector = Float64Array.from(own, ({ more, unused }) => {
      if (isBase) return unused.has(letter) && !more.has(letter) ? UNUSED_LETTER : 0;
      return more.has(letter) ? 0 : FOREIGN_LETTER;
    });
    if (vector.some((against) => against > 0)) vectors.set(letter, vector);
  }
  return vectors;
}

/** The languages looked for in a writing, in the order of all vectors; empty when none is known. */
export function languagesOf(writing: Writing): readonly LanguageTag[] {
  return writing === 'CJK' ? CJK_LANGUAGES : (repertoireOf(writing)?.languages ?? (SOLE[writing] === undefined ? [] : [SOLE[writing]]));
}
const CJK_LANGUAGES: readonly LanguageTag[] = ['zh', 'ja', 'ko'];

/** A writing and a place among {@link languagesOf} it. */
export interface Place {
  readonly writing: Writing;
  readonly index: number;
}

/** Where a language stands; undefined when it is not among the known. */
export function placeOf(language: LanguageTag): Place | undefined {
  places ??= new Map(
    [...Object.keys(LETTERS), 'CJK', ...Object.keys(SOLE).filter((script) => !CJK.has(script as Script))].flatMap((writing) =>
      languagesOf(writing as Writing).map((tag, index): [LanguageTag, Place] => [tag, { writing: writing as Writing, index }]),
    ),
  );
  return places.get(language);
}
let places: Map<LanguageTag, Place> | undefined;
