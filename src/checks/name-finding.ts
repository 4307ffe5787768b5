import type { Span } from '../model.js';
import { isPaired } from './bitexts.js';
import { primary, type Bitext, type Couple } from './contract.js';
import { isSameSound, mayBeSame, SHORTEST, soundOf, SUREST, type Sounding } from './name-sounds.js';

export type Side = 'source' | 'target';

/** A name where it stands. */
export interface Name extends Sounding {
  readonly span: Span;
}

/** The names of one side of a couple, and what names of the other side may be heard in. */
export interface Heard {
  readonly names: readonly Name[];
  /** Sounds of all that is written with a capital letter, or of all words where there are no capitals. */
  readonly loud: readonly string[];
  /** Sounds of words in small letters, heard when asked for: adjectives of names are among them. */
  readonly low: () => readonly string[];
}

interface Word {
  readonly word: string;
  readonly span: Span;
  readonly isCapital: boolean;
  /** Whether it is capitalised because a sentence begins with it, as far as one can see. */
  readonly begins: boolean;
}

/** Passages of more words or names hold lists, and are no sentences. */
const MOST_WORDS = 400;
const MOST_NAMES = 60;
const WORD = /[\p{L}\p{M}][\p{L}\p{M}’'-]{1,40}/gu;
const KATAKANA = /[\p{Script=Katakana}ー]{3,20}/gu;
/** Scripts without spaces between words: their runs of letters are no words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** What English alone writes with a capital letter. */
const CALENDAR = new Set('January February March April June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '));
/** Names in initials are translated as often as not (`UN`, `ООН`). */
const ACRONYM = /^\p{Lu}{2,6}(?:['’]?s)?$/u;
const CAPITAL = /^\p{Lu}/u;
const CASED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/gu;
const LETTER = /\p{L}/gu;
/** What stands before a word that is capitalised because a sentence or a quotation begins with it. */
const BEGINS = /(?:^|[.!?…:;»«"“”„‘\u{2013}\u{2014}(-])[\s\p{P}]{0,5}$/u;
/** More letters do not help to know whether capitals are in use. */
const SAMPLE = 4_000;
const SIDES = ['source', 'target'] as const;

/** Whether most letters of a version are of a script with capitals. */
function hasCapitals(couples: readonly Couple[], side: Side): boolean {
  let sample = '';
  for (const couple of couples) {
    if (sample.length > SAMPLE) break;
    sample += couple[side].text.slice(0, SAMPLE);
  }
  return (sample.match(CASED)?.length ?? 0) * 2 > (sample.match(LETTER)?.length ?? 0);
}

/** Hears the names of a bitext. Sounds are kept, as the same words come again and again. */
export class Ear {
  /** What is heard in each couple; nothing in those that are no sentences. */
  readonly couples: readonly Readonly<Record<Side, Heard>>[];
  /** Words in small letters, as they stand; none where there are no capitals. */
  readonly small: Readonly<Record<Side, ReadonlySet<string>>>;
  readonly #sounds = new Map<string, string>();
  /** Japanese has one sound for l and r. */
  readonly #hasNoL: boolean;

  constructor({ source, target, couples }: Bitext) {
    this.#hasNoL = [source, target].some(({ document }) => primary(document.language) === 'ja');
    const cased = { source: hasCapitals(couples, 'source'), target: hasCapitals(couples, 'target') };
    const words = couples.map((couple) => ({ source: this.#wordsOf(couple.source.text), target: this.#wordsOf(couple.target.text) }));
    const small = { source: new Set<string>(), target: new Set<string>() };
    const known = { source: new Set<string>(), target: new Set<string>() };
    for (const both of words) {
      for (const side of SIDES) {
        for (const { word, isCapital, begins } of both[side]) {
          if (!isCapital && cased[side]) small[side].add(word);
          else if (isCapital && !begins) known[side].add(word);
        }
      }
    }
    words.forEach((both, index) => {
      if (cased.source !== cased.target && isPaired(couples[index]!)) this.#learnWithoutCapitals(both, cased.source ? 'target' : 'source', known);
    });
    this.small = small;
    this.couples = words.map((both, index) => {
      const [source, target] = [this.#heardIn(couples[index]!.source.text, both.source, cased.source, known.source), this.#heardIn(couples[index]!.target.text, both.target, cased.target, known.target)];
      return { source: this.#withFirst(source, both.source, small.source, target, both.target[0]), target: this.#withFirst(target, both.target, small.target, source, both.source[0]) };
    });
  }

  #soundOf(word: string): string {
    let sound = this.#sounds.get(word);
    if (sound === undefined) {
      sound = this.#hasNoL ? soundOf(word).replaceAll('l', 'r') : soundOf(word);
      this.#sounds.set(word, sound);
    }
    return sound;
  }

  #wordsOf(text: string): Word[] {
    const words: Word[] = [];
    for (const { 0: word, index } of text.matchAll(WORD)) {
      if (words.length > MOST_WORDS) return [];
      if (UNSPACED.test(word)) continue;
      const isCapital = CAPITAL.test(word) && !CALENDAR.has(word.replace(/['’]s$/u, ''));
      words.push({ word, span: [index, index + word.length], isCapital, begins: isCapital && BEGINS.test(text.slice(Math.max(0, index - 8), index)) });
    }
    return words;
  }

  /** `known` are the words known as names: capitalised elsewhere inside a sentence, or, without capitals, heard as names in the other version. */
  #heardIn(text: string, words: readonly Word[], isCased: boolean, known: ReadonlySet<string>): Heard {
    const names = words.flatMap(({ word, span, isCapital, begins }): Name[] => {
      const mayBe = isCapital ? word.length > 2 && !ACRONYM.test(word) && (!begins || known.has(word)) : !isCased && known.has(word);
      const sound = mayBe ? this.#soundOf(word) : '';
      return sound.length >= (begins ? SUREST : SHORTEST) ? [{ word, span, sound }] : [];
    });
    const katakana = Array.from(text.matchAll(KATAKANA), ({ 0: word, index }): Name => ({ word, span: [index, index + word.length], sound: this.#soundOf(word) })).filter(({ sound }) => sound.length >= SUREST);
    const isLoud = ({ isCapital }: Word): boolean => isCapital || !isCased;
    let low: readonly string[] | undefined;
    const all = [...names, ...katakana];
    return { names: all.length > MOST_NAMES ? [] : all, loud: [...this.#soundsOf(words.filter(isLoud)), ...katakana.map(({ sound }) => sound)], low: () => (low ??= this.#soundsOf(words.filter((word) => !isLoud(word)))) };
  }

  /**
   * Takes the first word of a couple for a name though it may be capitalised for its place alone: where no other name of it is unheard there, it is never seen in
   * small letters, and the other side begins with a name, or has one and no capitals, that is not heard here.
   */
  #withFirst(heard: Heard, words: readonly Word[], small: ReadonlySet<string>, there: Heard, firstThere: Word | undefined): Heard {
    const first = words[0];
    if (first?.begins !== true || small.has(first.word.toLowerCase()) || heard.names.some(({ span }) => span[0] === first.span[0])) return heard;
    const sound = this.#soundOf(first.word);
    const isStrangeIn = ({ loud, low }: Heard, { sound }: Name): boolean => !loud.includes(sound) && !loud.some((one) => mayBeSame(one, sound)) && !low().some((one) => isSameSound(one, sound));
    if (heard.names.some((name) => isStrangeIn(there, name))) return heard;
    const mayStandFor = ({ span }: Name): boolean => firstThere?.isCapital !== true || span[0] === firstThere.span[0];
    if (sound.length < SUREST || ACRONYM.test(first.word) || !there.names.some((name) => mayStandFor(name) && isStrangeIn(heard, name))) return heard;
    return { ...heard, names: [{ word: first.word, span: first.span, sound }, ...heard.names] };
  }

  /** Sounds of words, and of the parts of those with hyphens. */
  #soundsOf(words: readonly Word[]): string[] {
    const parts = new Set(words.flatMap(({ word }) => (word.includes('-') ? [word, ...word.split('-')] : [word])));
    return [...new Set(Array.from(parts, (part) => this.#soundOf(part)).filter((sound) => sound.length >= SHORTEST))];
  }

  /** Takes as names those words of a side without capitals that sound like a name of the other side. */
  #learnWithoutCapitals(both: Readonly<Record<Side, readonly Word[]>>, side: Side, known: Readonly<Record<Side, Set<string>>>): void {
    const sounds = new Set(both[side === 'source' ? 'target' : 'source'].filter(({ isCapital, begins }) => isCapital && !begins).map(({ word }) => this.#soundOf(word)));
    if (sounds.size === 0) return;
    for (const { word } of both[side]) if (this.#soundOf(word).length >= SUREST && sounds.has(this.#soundOf(word))) known[side].add(word);
  }
}
