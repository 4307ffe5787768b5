import type { Alignments, Document } from '../model.js';
import type { AlignOptions, InterviewAlignment } from './contract.js';
import { numberExchanges } from './exchanges.js';
import { flatten } from './flatten.js';
import { lexiconFor } from './lexicon.js';
import { mergeBeads } from './merge.js';
import { alignByEvidence } from './pair.js';
import { pivotOrder } from './pivot.js';
import { alignByPosition } from './position.js';
import { alignRest, atLevel, type PairResult } from './rest.js';
import { warningsOf } from './warnings.js';

/**
 * Aligns all language versions of an interview: each document with the pivot, what the pivot lacks among the others, all beads put
 * together, exchanges numbered. `exchange` numbers on the incoming turns are not looked at. No documents give empty alignments.
 */
export function alignInterview(documents: readonly Document[], { mode, lexicons = [] }: AlignOptions): InterviewAlignment {
  const flat = documents.map(flatten);
  const order = pivotOrder(documents, flat);
  const pivot = order[0] ?? 0;
  const languages = new Map(documents.map(({ id, language }) => [id, language]));
  const align = (source: (typeof flat)[number], target: (typeof flat)[number]): PairResult['beads'] =>
    mode === 'position' ? alignByPosition(source, target) : alignByEvidence(source, target, lexiconFor(lexicons, languages.get(source.id)!, languages.get(target.id)!));
  const pairs: PairResult[] = order.slice(1).map((index) => ({ source: pivot, target: index, beads: align(flat[pivot]!, flat[index]!) }));
  if (mode === 'evidence') pairs.push(...alignRest(flat, order, pairs, align));
  const merged = (level: 'turn' | 'paragraph' | 'sentence'): Alignments['turns'] => mergeBeads(level, flat, atLevel(level, pairs), pivot);
  const alignments: Alignments = { turns: merged('turn'), paragraphs: merged('paragraph'), sentences: merged('sentence') };
  return {
    pivot: documents[pivot]?.id ?? '',
    alignments,
    exchanges: numberExchanges(documents, alignments.turns),
    warnings: warningsOf(documents, flat, pairs, alignments),
  };
}
