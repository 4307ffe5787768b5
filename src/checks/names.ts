import type { Span } from '../model.js';
import { skeleton } from '../text/transliterate.js';
import { around, isComparable } from './bitexts.js';
import { primary, type Bitext, type BitextCheck, type Draft, type Stretch } from './contract.js';

/** A capitalised word inside a sentence. */
interface Name {
  readonly word: string;
  readonly span: Span;
  readonly sound: string;
}

const CAPITALISED = /(?<![\p{L}\p{M}\p{Nd}])\p{Lu}[\p{L}\p{M}’'-]{2,40}/gu;
const WORD = /[\p{L}\p{M}’'-]{3,60}/gu;
/** What stands before a word that is capitalised because a sentence or a quotation begins with it. */
const BEGINS = /(?:^|[.!?…:;»«"“”„‘\u{2013}\u{2014}(-])[\s\p{P}]{0,5}$/u;
/** Every noun is capitalised there. */
const NOUNS_CAPITALISED: ReadonlySet<string> = new Set(['de', 'lb']);
/** Consonants that must be the same for a name to be known as one that is spelt by its sound. */
const SUREST = 3;
/** Consonants that a name must have in common to be the same one. */
const SHORTEST = 2;

function namesOf({ text }: Stretch): Name[] {
  return Array.from(text.matchAll(CAPITALISED)).flatMap(({ 0: word, index }): Name[] => {
    if (BEGINS.test(text.slice(Math.max(0, index - 8), index))) return [];
    return [{ word, span: [index, index + word.length], sound: soundOf(word) }];
  });
}

/** W is a vowel in Cyrillic and Arabic spellings, and h goes or stays: a beginning of these is left out (`Уотсон`, `Watson`). */
const soundOf = (word: string): string => skeleton(word).replace(/^[af](?=..)/u, '');

/** The sounds of all words of a text, for looking names up in. */
function soundsOf(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(WORD), ([word]) => soundOf(word)).filter((sound) => sound.length >= SHORTEST));
}

/** Whether a sound is among others, give or take an ending: case endings differ, stems do not. */
function isHeard(sound: string, sounds: ReadonlySet<string>): boolean {
  if (sounds.has(sound)) return true;
  const stem = sound.slice(0, Math.max(2, sound.length - 1));
  for (const other of sounds) {
    if (other.startsWith(stem) || (other.length >= 3 && sound.startsWith(other.slice(0, Math.max(3, other.length - 1))))) return true;
    if (sound.length >= 4 && other.length >= 3 && (other.includes(sound.slice(1)) || isOneOff(sound, other))) return true;
  }
  return false;
}

/** Whether two sounds differ in one consonant. */
function isOneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < Math.min(a.length, b.length) && a[i] === b[i]) i += 1;
  return a.slice(i + 1) === b.slice(i + 1) || a.slice(i) === b.slice(i + 1) || a.slice(i + 1) === b.slice(i);
}

/**
 * A name that sounds alike in both versions wherever else it stands, and here has another one in its place. Names that are translated
 * ("Red Cross"), and languages without capital letters, are left alone: what they are called elsewhere cannot be heard.
 */
export const names = {
  name: 'names',
  compares: 'versions',
  summary: 'a name that is another one in the other language (capitalised words, by their consonants; not in German and Luxembourgish)',
  languages: 'any',
  *check(bitext: Bitext): Iterable<Draft> {
    if (NOUNS_CAPITALISED.has(primary(bitext.source.document.language)) || NOUNS_CAPITALISED.has(primary(bitext.target.document.language))) return;
    const heard = heardIn(bitext);
    for (const couple of bitext.couples) {
      if (!isComparable(couple)) continue;
      const [here, there] = [unheard(bitext, couple.index, 'source'), unheard(bitext, couple.index, 'target')];
      const isKnown = (name: Name): boolean => heard.has(name.sound);
      if (here.length === 0 || there.length === 0) continue;
      const isSwapped = here.some(isKnown) && there.some(isKnown);
      yield {
        severity: isSwapped ? 'warning' : 'note',
        reason: 'the two name different people, places or organisations',
        marked: [{ stretch: couple.source, spans: here.map(({ span }) => span) }, { stretch: couple.target, spans: there.map(({ span }) => span) }],
      };
    }
  },
} as const satisfies BitextCheck;

/** Sounds of names that both sides of some couple have: these names are transliterated, not translated. */
function heardIn({ couples }: Bitext): Set<string> {
  const heard = new Set<string>();
  for (const couple of couples) {
    if (!isComparable(couple)) continue;
    const [here, there] = [namesOf(couple.source), namesOf(couple.target)];
    for (const { sound } of here) {
      if (sound.length < SUREST || !there.some((other) => other.sound === sound)) continue;
      heard.add(sound);
    }
  }
  return heard;
}

function unheard(bitext: Bitext, index: number, side: 'source' | 'target'): Name[] {
  const couple = bitext.couples[index]!;
  const other = side === 'source' ? 'target' : 'source';
  const own = namesOf(couple[side]);
  if (own.length === 0) return [];
  const sounds = soundsOf(`${couple[other].text}\n${around(bitext, couple, other)}`);
  return own.filter(({ sound }) => sound.length >= SHORTEST && !isHeard(sound, sounds));
}
