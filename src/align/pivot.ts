import type { Document, LanguageTag } from '../model.js';
import type { FlatDocument } from './flatten.js';

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
