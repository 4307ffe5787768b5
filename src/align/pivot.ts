import type { Document, LanguageTag } from '../model.js';
import type { FlatDocument } from './flatten.js';
import { isSpoken, type PairBead, type PairBeads } from './pair.js';

/** The language an `original` entry names, as far as tags go: `ru`, `rus`, `ru-RU`. */
function isLanguage(tag: LanguageTag, named: string): boolean {
  try {
    return Intl.getCanonicalLocales(named.trim().replaceAll('_', '-'))[0]?.split('-')[0] === tag.split('-')[0];
  } catch {
    return false;
  }
}

/** The one document that is in the language the interview was held in, as far as metadata say; -1 when they do not. */
function originalOf(documents: readonly Document[]): number {
  for (const { metadata } of documents) {
    if (metadata.original === undefined) continue;
    const named = documents.flatMap((document, index) => (isLanguage(document.language, metadata.original!) ? [index] : []));
    if (named.length === 1) return named[0]!;
  }
  return -1;
}

/**
 * The documents of an interview in the order in which others are aligned to them: first the original, when it is known, then the
 * fullest: most spoken turns, most sentences. What the first one lacks is looked for in the next.
 */
export function pivotOrder(documents: readonly Document[], flat: readonly FlatDocument[]): number[] {
  const original = originalOf(documents);
  const spoken = flat.map(({ turn }) => turn.filter(({ role }) => role !== 'other').length);
  return documents
    .map((_, index) => index)
    .sort((a, b) => Number(b === original) - Number(a === original) || spoken[b]! - spoken[a]! || flat[b]!.sentence.length - flat[a]!.sentence.length || a - b);
}

/** Documents that come into question as pivot: the fullest, so that the work grows with the number of documents and not with its square. */
const CANDIDATES = 3;
/** By how much of the other documents' sentences another must be surer to go before the fullest. */
const CLEARLY = 0.01;

/** What share of the target's spoken sentences stands in a bead with the source, each as much as it is sure. */
function covered(beads: readonly PairBead[], target: FlatDocument): number {
  const spoken = target.sentence.filter(isSpoken).length;
  let sum = 0;
  for (const bead of beads) if (bead.source.length > 0) sum += bead.confidence * bead.target.filter((unit) => isSpoken(target.sentence[unit]!)).length;
  return spoken === 0 ? 0 : sum / spoken;
}

/**
 * Brings the document to the front that the others are aligned to best: the one whose beads cover them most surely. The original stays
 * in front; the fuller document stays before one that is hardly better.
 */
export function choosePivot(documents: readonly Document[], flat: readonly FlatDocument[], order: readonly number[], beads: (source: number, target: number) => PairBeads): number[] {
  if (order.length < 3 || originalOf(documents) === order[0]) return [...order];
  const scores = order.slice(0, CANDIDATES).map((own) => {
    const others = order.filter((other) => other !== own);
    return others.reduce((sum, other) => sum + covered(beads(own, other).sentence, flat[other]!), 0) / others.length;
  });
  let best = 0;
  scores.forEach((score, at) => {
    if (score > scores[best]! + CLEARLY) best = at;
  });
  return [order[best]!, ...order.filter((_, at) => at !== best)];
}
