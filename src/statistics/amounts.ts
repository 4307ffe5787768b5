import type { Amounts } from '../model.js';
import type { TurnFacts } from './facts.js';

/** Amounts that grow. */
export type Sum = { -readonly [Key in keyof Amounts]: number };

export function emptySum(): Sum {
  return { documents: 0, turns: 0, paragraphs: 0, sentences: 0, words: 0, characters: 0 };
}

/** Adds a turn; its document is counted by who knows whether it was before. */
export function addTurn(sum: Sum, { paragraphs, sentences, words, characters }: TurnFacts): void {
  sum.turns += 1;
  sum.paragraphs += paragraphs;
  sum.sentences += sentences;
  sum.words += words;
  sum.characters += characters;
}

/** The value of a key, made when it is not there yet. */
export function kept<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
