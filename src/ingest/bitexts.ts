import type { BitextAlignment } from '../align/contract.js';
import type { StoredBitext } from '../corpus/contract.js';
import { compareText } from '../interview.js';
import type { LanguageTag } from '../model.js';

type Beads = BitextAlignment['beads'];
type Bead = Beads['turn'][number];
/** Most beads are one unit on either side, right after the bead before: of those the confidence says all. */
type PackedBead = number | readonly [source: Bead['source'], target: Bead['target'], confidence: number, rest?: Omit<Bead, 'source' | 'target' | 'confidence'>];

/** A bitext as the corpus keeps it; `unpacked` gives back the same. */
export function packed({ source, target, beads }: BitextAlignment, stage: StoredBitext['stage'], settings: string): StoredBitext {
  return { source, target, stage, settings, beads: [packBeads(beads.turn), packBeads(beads.paragraph), packBeads(beads.sentence)] };
}

function packBeads(beads: readonly Bead[]): PackedBead[] {
  let [i, j] = [0, 0];
  return beads.map(({ source, target, confidence, ...rest }) => {
    const isNext = source.length === 1 && target.length === 1 && source[0] === i && target[0] === j;
    i = (source.at(-1) ?? i - 1) + 1;
    j = (target.at(-1) ?? j - 1) + 1;
    if (Object.keys(rest).length > 0) return [source, target, confidence, rest];
    return isNext ? confidence : [source, target, confidence];
  });
}

/** A bitext as alignment knows it. */
export function unpacked({ source, target, beads }: StoredBitext): BitextAlignment {
  const [turn, paragraph, sentence] = (beads as PackedBead[][]).map(unpackBeads);
  return { source, target, beads: { turn: turn!, paragraph: paragraph!, sentence: sentence! } };
}

function unpackBeads(beads: readonly PackedBead[]): Bead[] {
  let [i, j] = [0, 0];
  return beads.map((bead) => {
    const [source, target, confidence, rest] = typeof bead === 'number' ? [[i], [j], bead] as const : bead;
    i = (source.at(-1) ?? i - 1) + 1;
    j = (target.at(-1) ?? j - 1) + 1;
    return { source, target, confidence, ...rest };
  });
}

/** `en-ru`, whichever comes first. */
export const languagePair = (a: LanguageTag, b: LanguageTag): string => [a, b].sort(compareText).join('-');
