import type { LanguageTag } from '../model.js';
import type { Gaps } from './lattice.js';

/** What a corpus has taught of one pair of languages, for one direction of look-up. Plain data, fit for JSON. */
export interface Lexicon {
  readonly source: LanguageTag;
  readonly target: LanguageTag;
  /** Source item, target item, probability of the target where the source stands, and the reverse. Numerals are left out: they are the same everywhere. */
  readonly entries: readonly (readonly [source: string, target: string, forth: number, back: number])[];
  /** Target characters for one source character, and the variance of the difference. */
  readonly ratio: number;
  readonly variance: number;
  /** Shares of bead types at `8 * n + m`, and of gaps. */
  readonly types: readonly number[];
  readonly gaps: Gaps;
  /** How often breaks with a sign stand inside beads, by sign. */
  readonly sourceBreaks: readonly number[];
  readonly targetBreaks: readonly number[];
}

/** The same knowledge, looked up from the other language. */
export function mirrorLexicon({ source, target, entries, ratio, variance, types, gaps, sourceBreaks, targetBreaks }: Lexicon): Lexicon {
  return {
    source: target, target: source,
    entries: entries.map(([from, to, forth, back]) => [to, from, back, forth]),
    ratio: 1 / ratio, variance,
    types: types.map((_, at) => types[(at % 8) * 8 + Math.floor(at / 8)]!),
    gaps: { openSource: gaps.openTarget, openTarget: gaps.openSource, extend: gaps.extend },
    sourceBreaks: targetBreaks, targetBreaks: sourceBreaks,
  };
}

/** Counterparts by source item. */
export type LexiconIndex = ReadonlyMap<string, readonly (readonly [target: string, forth: number, back: number])[]>;

const indexes = new WeakMap<Lexicon, LexiconIndex>();

/** The look-up of a lexicon, made once for each. */
export function indexLexicon(lexicon: Lexicon): LexiconIndex {
  const made = indexes.get(lexicon);
  if (made !== undefined) return made;
  const index = new Map<string, [string, number, number][]>();
  for (const [source, target, forth, back] of lexicon.entries) {
    const known = index.get(source);
    if (known === undefined) index.set(source, [[target, forth, back]]);
    else known.push([target, forth, back]);
  }
  indexes.set(lexicon, index);
  return index;
}

const mirrors = new WeakMap<Lexicon, Lexicon>();

/** The lexicon of a pair of languages, mirrored where it was learnt the other way round. */
export function lexiconFor(lexicons: readonly Lexicon[], source: LanguageTag, target: LanguageTag): Lexicon | undefined {
  const direct = lexicons.find((lexicon) => lexicon.source === source && lexicon.target === target);
  if (direct !== undefined) return direct;
  const reverse = lexicons.find((lexicon) => lexicon.source === target && lexicon.target === source);
  if (reverse === undefined) return undefined;
  const mirrored = mirrors.get(reverse) ?? mirrorLexicon(reverse);
  mirrors.set(reverse, mirrored);
  return mirrored;
}
