import type { Span } from '../model.js';
import { stretchOf } from './bitexts.js';
import { primary, type Draft, type Version, type VersionCheck } from './contract.js';

/**
 * A word and the same again, with nothing but space between. Not names ("Sirhan Sirhan"), nor two letters of a caseless script, which are
 * initials read out. Example: `the the`.
 */
const DOUBLED = /(?<![\p{L}\p{M}\p{Nd}’'-])(?<word>[\p{Ll}\p{M}]{2,40}|[\p{Lo}\p{M}]{3,40})\s{1,3}\k<word>(?![\p{L}\p{M}\p{Nd}’'-])/gu;

/** Words that stand twice in good prose, by language. */
const GOOD: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['en', new Set(['had', 'that', 'very', 'many', 'no', 'yes', 'long', 'far', 'much', 'so', 'really'])],
  ['de', new Set(['die', 'der', 'das', 'sie', 'dass', 'sehr', 'nein', 'ja', 'so'])],
  ['fr', new Set(['nous', 'vous', 'très', 'non', 'oui', 'si'])],
  ['es', new Set(['no', 'sí', 'muy'])],
  ['ru', new Set(['да', 'нет', 'очень', 'ну', 'еле', 'чуть', 'вот', 'так', 'долго', 'много', 'давно'])],
  ['uk', new Set(['так', 'ні', 'дуже', 'ну', 'ледве', 'ось', 'дуже'])],
]);
/** Doubling is grammar there: distributives, intensives, plurals. */
const DOUBLING: ReadonlySet<string> = new Set(['id', 'ms', 'jv', 'su', 'tl', 'tr', 'az', 'kk', 'ky', 'uz', 'tk', 'tt', 'ug', 'hi', 'ur', 'bn', 'ne', 'mr', 'gu', 'pa', 'ta', 'te', 'kn', 'ml', 'si', 'th', 'lo', 'km', 'vi', 'my', 'zh', 'ja', 'sw', 'am', 'ti', 'hy', 'ka', 'fa', 'tg', 'mg', 'ht']);

/** The same word twice in a row, in languages where that is no grammar. */
export const doubledWord = {
  name: 'doubled-word',
  compares: 'nothing',
  summary: 'the same word twice in a row (a note where speakers do so)',
  languages: 'any',
  *check(version: Version): Iterable<Draft> {
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
      if (spans.length > 0) yield { severity: isGood ? 'note' : 'warning', reason: 'the same word stands twice in a row', marked: [{ stretch: stretchOf(version, [line]), spans }] };
    }
  },
} as const satisfies VersionCheck;
