import type { Span } from '../model.js';
import { around, isComparable } from './bitexts.js';
import { claims, primary, type Bitext, type BitextCheck, type Draft, type Stretch } from './contract.js';
import { NEGATIONS } from './data/negations.js';

/** Longer sentences have room to deny in ways no list knows. */
const LONGEST_WORDS = 6;

/** A list made ready: whole words, beginnings, ends, and what may stand anywhere. */
interface Matcher {
  readonly whole: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly ends: readonly string[];
  readonly anywhere: readonly string[];
}

function matcherOf(list: readonly string[]): Matcher {
  const isEdge = (word: string): boolean => word.startsWith('-') || word.endsWith('-') || word.startsWith('*');
  return {
    whole: new Set(list.filter((word) => !isEdge(word))),
    beginnings: list.filter((word) => word.endsWith('-')).map((word) => word.slice(0, -1)),
    ends: list.filter((word) => word.startsWith('-')).map((word) => word.slice(1)),
    anywhere: list.filter((word) => word.startsWith('*')).map((word) => word.slice(1)),
  };
}

const MATCHERS: ReadonlyMap<string, { readonly plain: Matcher; readonly veiled: Matcher }> = new Map(
  [...NEGATIONS].map(([language, { plain, veiled }]) => [language, { plain: matcherOf(plain), veiled: matcherOf(veiled) }]),
);

const WORD = /[\p{L}\p{M}\p{Join_Control}'’-]{1,60}/gu;

function* matches(text: string, { whole, beginnings, ends, anywhere }: Matcher): Generator<Span> {
  const folded = text.toLowerCase();
  // Lower-casing may change lengths (İ); spans must fit the text as it stands.
  const source = folded.length === text.length ? folded : text;
  for (const { 0: word, index } of source.matchAll(WORD)) {
    const end = index + word.length;
    if (whole.has(word)) yield [index, end];
    else if (beginnings.some((stem) => word.startsWith(stem) && word.length > stem.length + 1) || ends.some((stem) => word.endsWith(stem) && word.length > stem.length + 1)) yield [index, end];
    else {
      const inside = anywhere.find((part) => word.includes(part));
      if (inside !== undefined) yield [index + word.indexOf(inside), index + word.indexOf(inside) + inside.length];
    }
  }
}

const lengthOf = ({ text, version }: Stretch): number => (primary(version.document.language) === 'zh' ? text.length / 1.7 : (text.match(/\S{1,200}/gu)?.length ?? 0));

/** A denial in one language, and nothing in the other that could be one. Short sentences only: long ones deny in ways no list knows. */
export const negation = {
  name: 'negation',
  compares: 'versions',
  summary: 'a sentence that denies in one language only',
  languages: [...NEGATIONS.keys()].sort(),
  *check(bitext: Bitext): Iterable<Draft> {
    if (!claims(negation, bitext.source.document.language) || !claims(negation, bitext.target.document.language)) return;
    for (const couple of bitext.couples) {
      if (!isComparable(couple)) continue;
      const [here, there] = [couple.source, couple.target].map((stretch) => [...matches(stretch.text, MATCHERS.get(primary(stretch.version.document.language))!.plain)]) as [Span[], Span[]];
      if ((here.length === 0) === (there.length === 0)) continue;
      const other = here.length === 0 ? 'source' : 'target';
      const { veiled } = MATCHERS.get(primary(couple[other].version.document.language))!;
      const [isVeiled] = matches(couple[other].text, veiled);
      const { plain } = MATCHERS.get(primary(couple[other].version.document.language))!;
      const [isMoved] = couple.source.lines.length + couple.target.lines.length > 2 ? matches(around(bitext, couple, other), plain) : [];
      const isLong = Math.max(lengthOf(couple.source), lengthOf(couple.target)) > LONGEST_WORDS;
      yield {
        severity: isVeiled !== undefined || isMoved !== undefined || isLong ? 'note' : 'warning',
        reason: `${bitext[other === 'source' ? 'target' : 'source'].column} denies something, and nothing in ${bitext[other].column} does`,
        marked: [{ stretch: couple.source, spans: here }, { stretch: couple.target, spans: there }],
      };
    }
  },
} as const satisfies BitextCheck;
