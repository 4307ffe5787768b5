import type { BitextAlignment } from '../align/contract.js';
import type { StoredBitext } from '../corpus/contract.js';
import { compareText } from '../interview.js';
import type { LanguageTag } from '../model.js';

type Beads = BitextAlignment['beads'];
type Bead = Beads['turn'][number];
/** A bead without the names of what every bead has: a bitext holds a hundred of them. */
type PackedBead = readonly [source: Bead['source'], target: Bead['target'], confidence: number, rest?: Omit<Bead, 'source' | 'target' | 'confidence'>];

/** A bitext as the corpus keeps it; `unpacked` gives back the same. */
export function packed({ source, target, beads }: BitextAlignment, stage: StoredBitext['stage'], settings: string): StoredBitext {
  const pack = (list: readonly Bead[]): PackedBead[] =>
    list.map(({ source: from, target: to, confidence, ...rest }) => (Object.keys(rest).length === 0 ? [from, to, confidence] : [from, to, confidence, rest]));
  return { source, target, stage, settings, beads: [pack(beads.turn), pack(beads.paragraph), pack(beads.sentence)] };
}

/** A bitext as alignment knows it. */
export function unpacked({ source, target, beads }: StoredBitext): BitextAlignment {
  const [turn, paragraph, sentence] = (beads as [PackedBead[], PackedBead[], PackedBead[]]).map((list) =>
    list.map(([from, to, confidence, rest]): Bead => ({ source: from, target: to, confidence, ...rest })));
  return { source, target, beads: { turn: turn!, paragraph: paragraph!, sentence: sentence! } };
}

/** `en-ru`, whichever comes first. */
export const languagePair = (a: LanguageTag, b: LanguageTag): string => [a, b].sort(compareText).join('-');
