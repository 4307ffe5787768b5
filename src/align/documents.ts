import { compareText } from '../interview.js';
import type { AlignOptions, BitextAlignment } from './contract.js';
import type { FlatDocument } from './flatten.js';
import { lexiconFor } from './lexicon.js';
import { alignByEvidence, type PairBead, type PairBeads } from './pair.js';
import { alignByPosition } from './position.js';
import type { LanguageTag } from '../model.js';

/** A document laid out, with its language. */
export interface LaidOut {
  readonly language: LanguageTag;
  readonly flat: FlatDocument;
}

/** Aligns two documents; the result depends on nothing but the two and the options, and not on their order. */
export function alignDocuments(a: LaidOut, b: LaidOut, { mode, lexicons = [] }: AlignOptions): BitextAlignment {
  const [source, target] = compareText(a.flat.id, b.flat.id) <= 0 ? [a, b] : [b, a];
  const beads = mode === 'position'
    ? alignByPosition(source.flat, target.flat)
    : alignByEvidence(source.flat, target.flat, lexiconFor(lexicons, source.language, target.language));
  return { source: source.flat.id, target: target.flat.id, beads };
}

const mirrored = (beads: readonly PairBead[]): PairBead[] => beads.map((bead) => ({ ...bead, source: bead.target, target: bead.source }));

/** The beads of a bitext with the document `source` as the source. */
export function beadsFrom({ source: own, beads }: BitextAlignment, source: string): PairBeads {
  return own === source ? beads : { turn: mirrored(beads.turn), paragraph: mirrored(beads.paragraph), sentence: mirrored(beads.sentence) };
}

/** Aligns pairs of documents when they are asked for, each once; those aligned before are looked up. */
export class Bitexts {
  private readonly known = new Map<string, BitextAlignment>();
  private readonly used = new Map<string, BitextAlignment>();

  constructor(private readonly options: AlignOptions) {
    for (const bitext of options.bitexts ?? []) this.known.set(keyOf(bitext.source, bitext.target), bitext);
  }

  /** The beads of two documents, with the first as the source. */
  between(source: LaidOut, target: LaidOut): PairBeads {
    const key = keyOf(...inOrder(source.flat.id, target.flat.id));
    const bitext = this.used.get(key) ?? this.known.get(key) ?? alignDocuments(source, target, this.options);
    this.used.set(key, bitext);
    return beadsFrom(bitext, source.flat.id);
  }

  /** All that was asked for. */
  all(): BitextAlignment[] {
    return [...this.used.values()];
  }
}

const inOrder = (a: string, b: string): [string, string] => (compareText(a, b) <= 0 ? [a, b] : [b, a]);
const keyOf = (source: string, target: string): string => `${source}\n${target}`;
