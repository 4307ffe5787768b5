import type { Span } from '../model.js';
import { stretchOf } from './bitexts.js';
import { FUNCTION_WORDS, REPEATED_WORDS } from './data/repeated-words.js';
import { primary, type Beside, type CheckContext, type Draft, type Version, type VersionCheck } from './contract.js';

/**
 * A word and the same again, with nothing but space between. Not names ("Sirhan Sirhan"). Example: `the the`.
 */
const DOUBLED = /(?<![\p{L}\p{M}\p{Nd}’'-])(?<word>[\p{Ll}\p{M}]{2,40}|[\p{Lo}\p{M}]{2,40})\s{1,3}\k<word>(?![\p{L}\p{M}\p{Nd}’'-])/gu;
/** Two letters of a caseless script are initials read out. */
const INITIALS = /^\p{Lo}/u;

/** The same word twice, with or without a comma, a full stop or a dash between. Example: `нет, нет`. */
const REPEATED = /(?<![\p{L}\p{M}])(?<word>[\p{L}\p{M}]{2,40})[\s,،、.!–—-]{1,3}\k<word>(?![\p{L}\p{M}])/iu;

const GOOD: ReadonlyMap<string, ReadonlySet<string>> = new Map(Object.entries(REPEATED_WORDS).map(([language, words]) => [language, new Set(words.split(' '))]));
const NEVER_DOUBLED: ReadonlyMap<string, ReadonlySet<string>> = new Map(Object.entries(FUNCTION_WORDS).map(([language, words]) => [language, new Set(words.split(' '))]));
/** Doubling is grammar there: distributives, intensives, plurals; only function words are not doubled. */
const DOUBLING: ReadonlySet<string> = new Set(['id', 'ms', 'jv', 'su', 'tl', 'tr', 'az', 'kk', 'ky', 'uz', 'tk', 'tt', 'ug', 'hi', 'ur', 'bn', 'ne', 'mr', 'gu', 'pa', 'ta', 'te', 'kn', 'ml', 'si', 'th', 'lo', 'km', 'vi', 'my', 'zh', 'ja', 'sw', 'am', 'ti', 'hy', 'ka', 'fa', 'tg', 'mg', 'ht']);

/** The same word twice in a row, in languages where that is no grammar; not where another language says something twice in the same place. */
export const doubledWord = {
  name: 'doubled-word',
  compares: 'nothing',
  summary: 'the same word twice in a row, unless the other languages repeat one there too (a note for words that speakers repeat, and for function words where doubling is grammar)',
  languages: 'any',
  *check(version: Version, _: CheckContext, beside: Beside): Iterable<Draft> {
    const language = primary(version.document.language);
    const isGrammar = DOUBLING.has(language);
    // What is doubled for its meaning is a noun, an adjective or a number: an everyday word that stands for none is a note.
    const [good, bad] = [GOOD.get(language), NEVER_DOUBLED.get(language)];
    if (isGrammar && bad === undefined) return;
    for (const line of version.lines) {
      const spans: Span[] = [];
      let isGood = true;
      for (const { 0: printed, index, groups } of line.sentence.text.matchAll(DOUBLED)) {
        const word = groups!['word']!;
        if (isGrammar ? !bad!.has(word) : word.length < 3 && INITIALS.test(word)) continue;
        spans.push([index, index + printed.length]);
        isGood &&= good?.has(word) === true;
      }
      if (spans.length > 0 && !beside(line).some((text) => REPEATED.test(text))) yield { severity: isGood || isGrammar ? 'note' : 'warning', reason: 'the same word stands twice in a row', marked: [{ stretch: stretchOf(version, [line]), spans }] };
    }
  },
} as const satisfies VersionCheck;
