import type { LanguageTag, Role, Span, Unit } from '../model.js';

/** A term of a query: what a unit must say, or must not say. */
export interface SearchTerm {
  /** The tags it is about, as documents have them; null for all that are searched. */
  readonly languages: readonly LanguageTag[] | null;
  readonly negated: boolean;
  /** Words, `prefix*`, or `/regex/`. */
  readonly pattern: string;
}

export interface SearchRequest {
  /** The first that is not negated is what is shown in context; the others are conditions on the aligned unit it stands in. */
  readonly terms: readonly SearchTerm[];
  /** Case, accents and points count. */
  readonly exact: boolean;
  /** What a condition is about, and what stands beside a hit. */
  readonly unit: Unit;
  /** Where terms without a language are looked for; null for all. */
  readonly languages: readonly LanguageTag[] | null;
  /** Interview ids; null for all. */
  readonly interviews: readonly string[] | null;
  readonly role: Role | null;
  readonly exchanges: ReadonlySet<number> | null;
}

/** A text and the places in it that a term of the query has found. */
export interface MarkedText {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** One match in its place. */
export interface SearchHit {
  readonly interview: string;
  /** Id of the document. */
  readonly document: string;
  readonly path: string;
  readonly language: LanguageTag;
  /** Language column in the interview: `en-2`. */
  readonly column: string;
  readonly exchange: number | null;
  readonly role: Role;
  readonly speaker: string | null;
  /** Source line of the paragraph, from 1. */
  readonly line: number;
  /** The whole paragraph; the match is `text.slice(start, end)`, never empty. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The sentence the match begins in, with so many before and after it in the document; the match is marked. */
  sentences(around: number): MarkedText;
  /** Ids of what the match begins in. */
  ids(): { readonly turn: string; readonly paragraph: string; readonly sentence: string | null };
  /** What it is aligned with; null where nothing is. */
  aligned(): SearchAligned | null;
}

/** The aligned unit that a hit stands in. */
export interface SearchAligned {
  /** Within the interview, as rows count units; the number of the exchange for exchanges. */
  readonly number: number;
  /** Null for exchanges, which have none of their own. */
  readonly confidence: number | null;
  /** Its parts in the other documents, by language column. */
  readonly others: ReadonlyMap<string, AlignedText>;
}

export interface AlignedText extends MarkedText {
  readonly language: LanguageTag;
}
