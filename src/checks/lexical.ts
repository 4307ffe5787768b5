import type { LanguageTag, Span } from '../model.js';
import { stemOf, withoutArticle } from '../text/stems.js';
import { tokens } from '../text/tokens.js';
import { around, isComparable } from './bitexts.js';
import type { Bitext, BitextCheck, CheckContext, Draft, Stretch } from './contract.js';

/** A pair of words is sure when either stands for the other with this probability: the counterpart of such a word is missing from 1 sentence in 100 of good translations. */
const SURE = 0.8;
/** From here on it was never missing. */
const VERY_SURE = 0.9;
/** Below, the lexicon has seen a word too seldom to be believed. */
const OFTEN = 5;
/** Beads below are as likely wrong as the translation is. */
const ALIGNED = 0.8;
/** Shorter words of alphabets are seldom what a sentence is about. */
const SHORT = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}]{1,3}$/u;
const WORD = /[\p{L}\p{M}\p{Join_Control}'’]{1,100}/gu;

/** A word by which its translation is known: its usual counterparts, and how sure the first of them is. */
interface SureWord {
  readonly counterparts: ReadonlySet<string>;
  readonly certainty: number;
}

type Lexicon = ReadonlyMap<string, ReadonlyMap<string, number>>;
const sureWords = new WeakMap<Lexicon, ReadonlyMap<string, SureWord>>();
const stemCounts = new WeakMap<ReadonlyMap<string, number>, ReadonlyMap<string, number>>();

const keyOf = (token: string): string => stemOf(withoutArticle(token));

/** How often words of one stem stand in the corpus. */
function countsOf(words: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const made = stemCounts.get(words);
  if (made !== undefined) return made;
  const counts = new Map<string, number>();
  for (const [word, count] of words) counts.set(keyOf(word), (counts.get(keyOf(word)) ?? 0) + count);
  stemCounts.set(words, counts);
  return counts;
}

/** The words of a language whose counterpart in another is sure both ways; made once for each lexicon. */
function sureWordsOf(from: LanguageTag, to: LanguageTag, { lexicon, words }: CheckContext): ReadonlyMap<string, SureWord> | undefined {
  const [forth, back] = [lexicon?.(from, to), lexicon?.(to, from)];
  const known = words.get(from);
  if (forth === undefined || back === undefined || known === undefined) return undefined;
  const made = sureWords.get(forth);
  if (made !== undefined) return made;
  const counts = countsOf(known);
  const found = new Map<string, SureWord>();
  for (const [word, translations] of forth) {
    if (SHORT.test(word) || !/\p{L}/u.test(word) || (counts.get(word) ?? 0) < OFTEN) continue;
    let certainty = 0;
    for (const [translation, probability] of translations) certainty = Math.max(certainty, Math.min(probability, back.get(translation)?.get(word) ?? 0));
    if (certainty >= SURE) found.set(word, { counterparts: new Set(translations.keys()), certainty });
  }
  sureWords.set(forth, found);
  return found;
}

/** Words of one side of a couple none of whose counterparts stands on the other side or around it. */
function orphansOf(bitext: Bitext, index: number, side: 'source' | 'target', sure: ReadonlyMap<string, SureWord>): { readonly token: string; readonly certainty: number }[] {
  const couple = bitext.couples[index]!;
  const own = new Map(tokens(couple[side].text).map((token) => [keyOf(token), token]));
  const known = [...own].flatMap(([key, token]) => (sure.has(key) ? [{ token, ...sure.get(key)! }] : []));
  if (known.length === 0) return [];
  const other = side === 'source' ? 'target' : 'source';
  const there = new Set(tokens(`${couple[other].text}\n${around(bitext, couple, other)}`).map(keyOf));
  return known.filter(({ counterparts }) => ![...counterparts].some((counterpart) => there.has(counterpart)));
}

/** Where these words stand; of a script without spaces, the letters that were looked up. */
function spansOf({ text }: Stretch, wanted: readonly string[]): Span[] {
  const keys = new Set(wanted.map(keyOf));
  return Array.from(text.matchAll(WORD)).flatMap(({ 0: printed, index }): Span[] => {
    const token = tokens(printed).find((each) => keys.has(keyOf(each)));
    if (token === undefined) return [];
    const at = printed.toLowerCase().indexOf(token);
    return at >= 0 ? [[index + at, index + at + token.length]] : [[index, index + printed.length]];
  });
}

/**
 * A word that says the same as one certain word wherever else the corpus has it, and nothing of the kind beside it here. Only words
 * that the corpus has taught for sure, both ways; there are few, and most mistranslations are not found by them.
 */
export const lexical = {
  name: 'lexical',
  compares: 'versions',
  summary: 'a word whose usual counterparts in this corpus are all absent (where the corpus has taught both languages)',
  languages: 'any',
  *check(bitext: Bitext, context: CheckContext): Iterable<Draft> {
    const [from, to] = [bitext.source.document.language, bitext.target.document.language];
    const [forth, back] = [sureWordsOf(from, to, context), sureWordsOf(to, from, context)];
    if (forth === undefined || back === undefined) return;
    for (const couple of bitext.couples) {
      if (!isComparable(couple) || couple.confidence < ALIGNED) continue;
      const [here, there] = [orphansOf(bitext, couple.index, 'source', forth), orphansOf(bitext, couple.index, 'target', back)];
      const all = [...here, ...there];
      if (all.length === 0) continue;
      const marked = ([[couple.source, here], [couple.target, there]] as const).map(([stretch, words]) => ({ stretch, spans: spansOf(stretch, words.map(({ token }) => token)) }));
      if (marked.every(({ spans }) => spans.length === 0)) continue;
      yield {
        severity: all.length > 1 || all.some(({ certainty }) => certainty >= VERY_SURE) ? 'warning' : 'note',
        reason: `what ${here.length > 0 ? bitext.source.column : bitext.target.column} says has none of its usual counterparts in ${here.length > 0 ? bitext.target.column : bitext.source.column}`,
        marked,
      };
    }
  },
} as const satisfies BitextCheck;
