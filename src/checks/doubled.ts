import type { Span } from '../model.js';
import { stretchOf } from './bitexts.js';
import { REPEATED_WORDS } from './data/repeated-words.js';
import { primary, type Beside, type CheckContext, type Draft, type Version, type VersionCheck } from './contract.js';

/**
 * A word and the same again, with nothing but space between. Not names ("Sirhan Sirhan"), nor two letters of a caseless script, which are
 * initials read out. Example: `the the`.
 */
const DOUBLED = /(?<![\p{L}\p{M}\p{Nd}’'-])(?<word>[\p{Ll}\p{M}]{2,40}|[\p{Lo}\p{M}]{3,40})\s{1,3}\k<word>(?![\p{L}\p{M}\p{Nd}’'-])/gu;

/** The same word twice, with or without a comma, a full stop or a dash between. Example: `нет, нет`. */
const REPEATED = /(?<![\p{L}\p{M}])(?<word>[\p{L}\p{M}]{2,40})[\s,،、.!–—-]{1,3}\k<word>(?![\p{L}\p{M}])/iu;

const GOOD: ReadonlyMap<string, ReadonlySet<string>> = new Map(Object.entries(REPEATED_WORDS).map(([language, words]) => [language, new Set(words.split(' '))]));
/** Doubling is grammar there: distributives, intensives, plurals. */
const DOUBLING: ReadonlySet<string> = new Set(['id', 'ms', 'jv', 'su', 'tl', 'tr', 'az', 'kk', 'ky', 'uz', 'tk', 'tt', 'ug', 'hi', 'ur', 'bn', 'ne', 'mr', 'gu', 'pa', 'ta', 'te', 'kn', 'ml', 'si', 'th', 'lo', 'km', 'vi', 'my', 'zh', 'ja', 'sw', 'am', 'ti', 'hy', 'ka', 'fa', 'tg', 'mg', 'ht']);

/** The same word twice in a row, in languages where that is no grammar; not where another language says something twice in the same place. */
export const doubledWord = {
  name: 'doubled-word',
  compares: 'nothing',
  summary: 'the same word twice in a row, unless the other languages repeat one there too (a note for words that speakers repeat)',
  languages: 'any',
  *check(version: Version, _: CheckContext, beside: Beside): Iterable<Draft> {
    const language = primary(version.document.language);
    if (DOUBLING.has(language)) return;
    const good = GOOD.get(language);
    for (const line of version.lines) {
      const spans: Span[] = [];
      let isGood = true;
      for (const { 0: printed, index, groups } of line.sentence.text.matchAll(DOUBLED)) {
        spans.push([index, index + printed.length]);
        isGood &&= good?.has(groups!['word']!.toLowerCase()) === true;
      }
      if (spans.length > 0 && !beside(line).some((text) => REPEATED.test(text))) yield { severity: isGood ? 'note' : 'warning', reason: 'the same word stands twice in a row', marked: [{ stretch: stretchOf(version, [line]), spans }] };
    }
  },
} as const satisfies VersionCheck;
