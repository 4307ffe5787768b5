import type { Interview, LanguageTag } from '../model.js';

/** Two language columns, in the order of the output. */
export type Pair = readonly [first: string, second: string];

/** Every pair of columns, first with second, first with third, … */
export function pairsOf(columns: readonly string[]): Pair[] {
  return columns.flatMap((first, index) => columns.slice(index + 1).map((second): Pair => [first, second]));
}

/** The language of each column of an interview. */
export function languagesOf({ languages, documents }: Interview): Map<string, LanguageTag> {
  return new Map(languages.map((column, index) => [column, documents[index]!.language]));
}
