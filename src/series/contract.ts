import type { LanguageTag } from '../model.js';

/** A question as it was put in one document. */
export interface Wording {
  readonly language: LanguageTag;
  /** Path of the document. */
  readonly path: string;
  readonly text: string;
}

/** One exchange of an interview: the question in every language there is, which alignment has found to be the same. */
export interface AskedExchange {
  /** Number of the exchange in the interview. */
  readonly number: number;
  readonly wordings: readonly Wording[];
}

/** What recognising questions needs of an interview, without the answers. */
export interface AskedInterview {
  readonly id: string;
  /** Rising by number; exchanges without a question are absent. */
  readonly exchanges: readonly AskedExchange[];
}

/** Where a pinned question was found when a person decided of it. */
export interface Anchor {
  readonly path: string;
  readonly language: LanguageTag;
  /** `wordingKey` of the text: no testimony, and the same however it is printed. */
  readonly wording: string;
}

/** A question that a person has named, merged, split or moved; it keeps its id whatever comes. */
export interface PinnedQuestion {
  readonly id: string;
  readonly name: string | null;
  /** Id of the pinned question it was put behind; empty: put first; null: where it is asked. */
  readonly after: string | null;
  /** Sorted by path, language, wording. */
  readonly anchors: readonly Anchor[];
}
