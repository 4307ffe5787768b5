import { stemOf, withoutArticle } from '../text/stems.js';

/** What an item of a text is: a word, a normalised numeral, or a punctuation mark. */
export type ItemKind = 'word' | 'number' | 'mark';

/** Every distinct item of both sides by a small number, so that scoring works on typed arrays. */
export interface Vocabulary {
  /** By key: a word's stem, `number 2015`, `mark ?`. */
  readonly ids: Map<string, number>;
  readonly keys: string[];
  readonly kinds: ItemKind[];
  /** The item as found; of words with one stem the shortest, so that letters can be compared. */
  readonly forms: string[];
}

export function emptyVocabulary(): Vocabulary {
  return { ids: new Map(), keys: [], kinds: [], forms: [] };
}

/** The number of an item, a new one where it has not been seen. Words are given in lower case. */
export function itemOf(vocabulary: Vocabulary, kind: ItemKind, found: string): number {
  const form = kind === 'word' ? withoutArticle(found) : found;
  const key = kind === 'word' ? stemOf(form) : `${kind} ${form}`;
  const known = vocabulary.ids.get(key);
  if (known !== undefined) {
    const shortest = vocabulary.forms[known]!;
    if (form.length < shortest.length || (form.length === shortest.length && form < shortest)) vocabulary.forms[known] = form;
    return known;
  }
  const id = vocabulary.kinds.length;
  vocabulary.ids.set(key, id);
  vocabulary.keys.push(key);
  vocabulary.kinds.push(kind);
  vocabulary.forms.push(form);
  return id;
}
