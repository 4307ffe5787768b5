import type { Alignments, Document } from '../model.js';
import type { AlignOptions, InterviewAlignment } from './contract.js';
import { alignDocuments, beadsFrom, Bitexts } from './documents.js';
import { numberExchanges } from './exchanges.js';
import { flatten } from './flatten.js';
import { mergeBeads } from './merge.js';
import { pivotOrder } from './pivot.js';
import { alignRest, atLevel, type PairResult } from './rest.js';
import { warningsOf } from './warnings.js';

/**
 * Aligns all language versions of an interview: each document with the pivot, what the pivot lacks among the others, all beads put
 * together, exchanges numbered. `exchange` numbers on the incoming turns are not looked at. No documents give empty alignments.
 */
export function alignInterview(documents: readonly Document[], options: AlignOptions): InterviewAlignment {
  const flat = documents.map(flatten);
  const laidOut = documents.map(({ language }, index) => ({ language, flat: flat[index]! }));
  const bitexts = new Bitexts(options);
  const order = pivotOrder(documents, flat);
  const pivot = order[0] ?? 0;
  const pairs: PairResult[] = order.slice(1).map((index) => ({ source: pivot, target: index, beads: bitexts.between(laidOut[pivot]!, laidOut[index]!) }));
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
