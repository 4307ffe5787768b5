import type { Alignments, Document } from '../model.js';
import type { AlignOptions, InterviewAlignment } from './contract.js';
import { alignDocuments, beadsFrom, Bitexts } from './documents.js';
import { numberExchanges } from './exchanges.js';
import { flatten, type FlatDocument } from './flatten.js';
import { mergeBeads } from './merge.js';
import { isSpoken, type PairBead, type PairBeads } from './pair.js';
import { choosePivot, pivotOrder } from './pivot.js';
import type { Level } from './priors.js';
import { alignRest, atLevel, type PairResult } from './rest.js';
import { correctByThird } from './third.js';
import { warningsOf } from './warnings.js';

/** Documents that may correct the alignment of the others with the pivot. */
const MOST_THIRDS = 2;

/** The beads of two documents, corrected by third ones. */
function corrected(between: (source: number, target: number) => PairBeads, flat: readonly FlatDocument[], source: number, target: number, thirds: readonly number[]): PairBeads {
  const spokenOf = (beads: readonly PairBead[], level: Level, own: number, other: number): PairBead[] =>
    beads.filter((bead) => bead.source.every((unit) => isSpoken(flat[own]![level][unit]!)) && bead.target.every((unit) => isSpoken(flat[other]![level][unit]!)));
  const atLevelOf = (level: Level): readonly PairBead[] => {
    const direct = between(source, target)[level];
    const spoken = spokenOf(direct, level, source, target);
    const isKnown = new Set(spoken);
    const better = thirds.filter((third) => third !== target).reduce(
      (beads, third) => correctByThird(beads, spokenOf(between(source, third)[level], level, source, third), spokenOf(between(third, target)[level], level, third, target)),
      spoken,
    );
    return [...better, ...direct.filter((bead) => !isKnown.has(bead))];
  };
  return { turn: atLevelOf('turn'), paragraph: atLevelOf('paragraph'), sentence: atLevelOf('sentence') };
}

/**
 * Aligns all language versions of an interview: each document with the pivot, what the pivot lacks among the others, all beads put
 * together, exchanges numbered. `exchange` numbers on the incoming turns are not looked at. No documents give empty alignments.
 */
export function alignInterview(documents: readonly Document[], options: AlignOptions): InterviewAlignment {
  const flat = documents.map(flatten);
  const laidOut = documents.map(({ language }, index) => ({ language, flat: flat[index]! }));
  const bitexts = new Bitexts(options);
  const between = (source: number, target: number): PairBeads => bitexts.between(laidOut[source]!, laidOut[target]!);
  const fullest = pivotOrder(documents, flat);
  const order = options.mode === 'evidence' ? choosePivot(documents, flat, fullest, between) : fullest;
  const pivot = order[0] ?? 0;
  const thirds = options.mode === 'evidence' ? order.slice(1, MOST_THIRDS + 1) : [];
  const pairs: PairResult[] = order.slice(1).map((target) => ({ source: pivot, target, beads: corrected(between, flat, pivot, target, thirds) }));
  const languages = new Map(documents.map(({ id, language }) => [id, language]));
  const alignExcerpts: Parameters<typeof alignRest>[3] = (source, target) => beadsFrom(
    alignDocuments({ flat: source, language: languages.get(source.id)! }, { flat: target, language: languages.get(target.id)! }, options), source.id,
  );
  if (options.mode === 'evidence') pairs.push(...alignRest(flat, order, pairs, alignExcerpts));
  const merged = (level: 'turn' | 'paragraph' | 'sentence'): Alignments['turns'] => mergeBeads(level, flat, atLevel(level, pairs), pivot);
  const alignments: Alignments = { turns: merged('turn'), paragraphs: merged('paragraph'), sentences: merged('sentence') };
  return {
    pivot: documents[pivot]?.id ?? '',
    alignments,
    exchanges: numberExchanges(documents, alignments.turns),
    warnings: warningsOf(documents, flat, pairs, alignments),
    bitexts: bitexts.all(),
  };
}
