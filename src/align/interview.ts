import type { Alignments, Bead, Document, LanguageTag, Warning } from '../model.js';
import type { AlignOptions, InterviewAlignment } from './contract.js';
import { numberExchanges } from './exchanges.js';
import { flatten, type FlatDocument } from './flatten.js';
import { mergeBeads, type PairAlignment } from './merge.js';
import { alignByEvidence, type PairBeads } from './pair.js';
import { alignByPosition } from './position.js';
import type { Level } from './priors.js';

/** Aligns all language versions of an interview: each document with the pivot, all beads put together, exchanges numbered. */
export function alignInterview(documents: readonly Document[], { mode }: AlignOptions): InterviewAlignment {
  const flat = documents.map(flatten);
  const pivot = choosePivot(documents, flat);
  const pairs = documents.flatMap((_, index) => {
    if (index === pivot) return [];
    const align = mode === 'position' ? alignByPosition : alignByEvidence;
    return [{ source: pivot, target: index, beads: align(flat[pivot]!, flat[index]!) }];
  });
  const merged = (level: Level): Bead[] =>
    mergeBeads(level, flat, pairs.map(({ source, target, beads }): PairAlignment => ({ source, target, beads: (beads as PairBeads)[level] })), Math.max(pivot, 0));
  const alignments: Alignments = { turns: merged('turn'), paragraphs: merged('paragraph'), sentences: merged('sentence') };
  return {
    pivot: documents[pivot]?.id ?? '',
    alignments,
    exchanges: numberExchanges(documents, alignments.turns),
    warnings: warningsOf(documents, flat, alignments.turns),
  };
}

/** The language an `original` entry names, as far as tags go: `ru`, `rus`, `ru-RU`. */
function isLanguage(tag: LanguageTag, named: string): boolean {
  try {
    return Intl.getCanonicalLocales(named.trim().replaceAll('_', '-'))[0]?.split('-')[0] === tag.split('-')[0];
  } catch {
    return false;
  }
}

/** The document in the language of the interview when that is known, else the fullest: most spoken turns, then most text. */
function choosePivot(documents: readonly Document[], flat: readonly FlatDocument[]): number {
  for (const { metadata } of documents) {
    if (metadata.original === undefined) continue;
    const named = documents.flatMap((document, index) => (isLanguage(document.language, metadata.original!) ? [index] : []));
    if (named.length === 1) return named[0]!;
  }
  const spoken = flat.map(({ turn }) => turn.filter(({ role }) => role !== 'other').length);
  const letters = flat.map(({ sentence }) => sentence.length);
  let best = 0;
  documents.forEach((_, index) => {
    if (spoken[index]! > spoken[best]! || (spoken[index] === spoken[best] && letters[index]! > letters[best]!)) best = index;
  });
  return best;
}

/** Spoken turns that have no counterpart in any other document. */
function warningsOf(documents: readonly Document[], flat: readonly FlatDocument[], turnBeads: readonly Bead[]): Map<string, Warning[]> {
  const warnings = new Map<string, Warning[]>();
  if (documents.length < 2) return warnings;
  const alone = new Set(turnBeads.filter(({ members }) => Object.keys(members).length === 1).flatMap(({ members }) => Object.values(members).flat()));
  flat.forEach(({ id, turn }) => {
    const found = turn
      .filter((unit) => unit.role !== 'other' && alone.has(unit.id))
      .map((unit) => ({ rule: 'turn-without-counterpart', message: `this ${unit.role} has no counterpart in another language`, line: unit.line }));
    if (found.length > 0) warnings.set(id, found);
  });
  return warnings;
}
