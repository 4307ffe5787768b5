import { cognates } from './evidence/cognates.js';
import { sameItems } from './evidence/same.js';
import type { Step } from './lattice.js';
import { learnLinks } from './learn.js';
import type { Link } from './table.js';
import { measureSides, type Vocabulary } from './units.js';

/** What a corpus has taught of one pair of languages: which items translate which, with what probability in either direction. Plain data. */
export interface Lexicon {
  readonly entries: readonly (readonly [source: string, target: string, forth: number, back: number])[];
}

/** A bitext whose beads are known. */
export interface AlignedTexts {
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly steps: readonly Step[];
}

/** Learns the lexicon of a pair of languages from all its bitexts. The result does not depend on their order beyond rounding. */
export function learnLexicon(bitexts: readonly AlignedTexts[]): Lexicon {
  const { source, target, vocabulary } = measureSides(bitexts.flatMap((bitext) => bitext.source), bitexts.flatMap((bitext) => bitext.target));
  const steps: Step[] = [];
  let i = 0;
  let j = 0;
  for (const bitext of bitexts) {
    for (const step of bitext.steps) steps.push({ ...step, i: step.i + i, j: step.j + j });
    i += bitext.source.length;
    j += bitext.target.length;
  }
  const known = [...sameItems(source, target, vocabulary), ...cognates(source, target, vocabulary)];
  const links = learnLinks(source, target, steps, known);
  const keyOf = (item: number): string => (vocabulary.kinds[item] === 'word' ? vocabulary.forms[item]! : `${vocabulary.kinds[item]!} ${vocabulary.forms[item]!}`);
  return { entries: links.filter((link) => vocabulary.kinds[link.source] !== 'number' && Math.max(link.forth, link.back) >= 0.02).map((link) => [keyOf(link.source), keyOf(link.target), link.forth, link.back]) };
}

/** A lexicon ready for look-up. */
export type LexiconIndex = ReadonlyMap<string, readonly (readonly [target: string, forth: number, back: number])[]>;

export function indexLexicon({ entries }: Lexicon): LexiconIndex {
  const index = new Map<string, [string, number, number][]>();
  for (const [source, target, forth, back] of entries) {
    const known = index.get(source);
    if (known === undefined) index.set(source, [[target, forth, back]]);
    else known.push([target, forth, back]);
  }
  return index;
}

/** The kind of the links that come from a lexicon. */
const KIND = 8;

/** The lexicon's links between the items of a bitext. */
export function lexiconLinks(index: LexiconIndex, vocabulary: Vocabulary): Link[] {
  const links: Link[] = [];
  for (const [key, source] of vocabulary.ids) {
    for (const [form, forth, back] of index.get(key) ?? []) {
      const target = vocabulary.ids.get(form);
      if (target !== undefined) links.push({ source, target, forth, back, kind: KIND });
    }
  }
  return links;
}
