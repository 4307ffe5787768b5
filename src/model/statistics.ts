import type { LanguageTag, Role } from '../model.js';

/** How much there is of something. */
export interface Amounts {
  readonly documents: number;
  readonly turns: number;
  readonly paragraphs: number;
  readonly sentences: number;
  /** As the language divides them, without punctuation. */
  readonly words: number;
  /** Unicode code points of the paragraphs, with white space, without labels. */
  readonly characters: number;
}

/** How long answers are, in words. Quartiles and median are interpolated between neighbours (type 7 of Hyndman and Fan 1996: R, NumPy, QUARTILE.INC). */
export interface AnswerLengths {
  readonly answers: number;
  readonly words: number;
  readonly shortest: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly longest: number;
  readonly mean: number;
  /** From so many words to so many (null: or more), all there are. */
  readonly bins: readonly { readonly from: number; readonly to: number | null; readonly answers: number }[];
}

/** How sure something is, of all there is of it. */
export interface ConfidenceSpread {
  readonly count: number;
  /** Below 0.6. */
  readonly low: number;
  /** Null where there is nothing. */
  readonly lowest: number | null;
  readonly mean: number | null;
  /** Ten: from 0 to below 0.1, …, from 0.9 to 1. */
  readonly bins: readonly number[];
}

/** What there is in one language column. */
export interface LanguageStatistics {
  /** `en`, `en-2`. */
  readonly column: string;
  readonly language: LanguageTag;
  readonly all: Amounts;
  /** Different words, upper and lower case taken together, of the conversation. */
  readonly types: number;
  readonly question: Amounts;
  readonly answer: Amounts;
  /** Set aside: no part of the conversation. */
  readonly other: Amounts;
  /** An answer is all that is answered in one exchange; before the first question, one turn. Null where nobody answers. */
  readonly answers: AnswerLengths | null;
  /** The longest answer; the first of those that are equal. */
  readonly longest: { readonly interview: string; readonly exchange: number | null; readonly path: string; readonly line: number; readonly words: number } | null;
  /** Of the roles of its turns. */
  readonly roles: ConfidenceSpread;
}

/** How many sentence beads hold so many sentences of the source and so many of the target. */
export interface BeadKind {
  readonly source: number;
  readonly target: number;
  readonly beads: number;
}

/** How two language columns lie against each other, in all interviews that have both. */
export interface BitextStatistics {
  /** Language columns. */
  readonly source: string;
  readonly target: string;
  readonly interviews: number;
  /** Sentence beads in which somebody speaks; with `aside` they hold every sentence of both exactly once. */
  readonly beads: number;
  /** Most frequent first. */
  readonly kinds: readonly BeadKind[];
  /** Beads that hold nothing but what was set aside. */
  readonly aside: number;
  /** Of the beads that have both sides, as everything below. */
  readonly confidence: ConfidenceSpread;
  readonly words: { readonly source: number; readonly target: number };
  readonly characters: { readonly source: number; readonly target: number };
}

/** What was said under one printed label; null for turns without any. */
export interface SpeakerStatistics {
  readonly column: string;
  readonly speaker: string | null;
  readonly role: Role;
  readonly turns: number;
  readonly sentences: number;
  readonly words: number;
}

/** Statistics of one interview or of all. */
export interface StatisticsSection {
  readonly interviews: number;
  readonly exchanges: number;
  readonly all: Amounts;
  readonly languages: readonly LanguageStatistics[];
  readonly bitexts: readonly BitextStatistics[];
  /** Of one interview only, and empty where it prints no labels. Most words first in each column. */
  readonly speakers: readonly SpeakerStatistics[];
  /** Most warnings first. */
  readonly warnings: readonly { readonly rule: string; readonly warnings: number; readonly documents: number }[];
}

/** Statistics of one interview, and the documents they were made from. */
export interface InterviewStatistics extends StatisticsSection {
  readonly id: string;
  readonly title: string | null;
  readonly documents: readonly { readonly column: string; readonly language: LanguageTag; readonly path: string; readonly sha256: string }[];
}

/** What statistics can be broken down by. */
export type Facet = 'interview' | 'document' | 'language' | 'exchange' | 'role' | 'speaker';

/** All turns that agree in some facets. */
export interface StatisticsGroup {
  /** One for each facet, in its order; null where there is none (no exchange, no label). */
  readonly values: readonly (string | number | null)[];
  readonly amounts: Amounts;
  /** Words by role. */
  readonly words: Readonly<Record<Role, number>>;
  /** Words as a share of what is spoken in the same interviews, documents and languages; null for what was set aside, and where groups are no parts of documents. */
  readonly share: number | null;
  readonly answers: AnswerLengths | null;
  /** Sentences with a counterpart in another language, and how many of them in beads below 0.6. */
  readonly aligned: number;
  readonly unsure: number;
  /** SHA-256 of its documents, `en=…`, sorted; `all=…`, the SHA-256 of these lines, where neither interview nor document is a facet. */
  readonly sources: readonly string[];
}

/** What there is in a corpus. */
export interface Statistics {
  readonly corpus: StatisticsSection;
  /** Sorted by id. */
  readonly interviews: readonly InterviewStatistics[];
  readonly by: readonly Facet[];
  /** Among the facets is one that tells turns of one document apart: role, speaker or exchange. */
  readonly parts: boolean;
  /** Empty where `by` is. */
  readonly groups: readonly StatisticsGroup[];
  /** Some words were divided by a dictionary of ICU. */
  readonly dictionary: boolean;
}
