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

/** One interview's answer to a question of a series: the exchanges in which it was asked, more than one where it was put in parts. */
export interface Asked {
  /** Interview id. */
  readonly interview: string;
  /** Numbers of exchanges of the interview, rising. */
  readonly exchanges: readonly number[];
  /** How sure it is that this is the question, 0–1. */
  readonly confidence: number;
}

/** The same question in all interviews and languages in which it was asked. */
export interface SeriesQuestion {
  /** `q` and ten hexadecimal digits; stays while a person's decisions or its usual wording stay. */
  readonly id: string;
  /** From 1 through all series of the corpus, in their order; null for a question of one interview only, unless that is all there is. */
  readonly number: number | null;
  /** Number of the series it belongs to, from 1; null for a question of one interview only. */
  readonly series: number | null;
  /** Given by a person. */
  readonly name: string | null;
  /** A person has named, merged, split or moved it. */
  readonly pinned: boolean;
  /** The most usual wording in each language, sorted by language. */
  readonly wordings: Readonly<Record<LanguageTag, string>>;
  /** Sorted by interview id. */
  readonly asked: readonly Asked[];
  /** The least sure of `asked`. */
  readonly confidence: number;
}

/** A question as it was put in one exchange of one document. */
export interface PutQuestion extends Wording {
  /** Interview id. */
  readonly interview: string;
  /** Number of the exchange in the interview. */
  readonly exchange: number;
  /** How sure it is that this is the question, 0–1. */
  readonly confidence: number;
}

/** A question with everything it was put as. */
export interface ListedQuestion extends SeriesQuestion {
  /** By interview, exchange and document. */
  readonly put: readonly PutQuestion[];
}

/** Interviews that were asked the same questions. */
export interface Series {
  /** From 1. */
  readonly number: number;
  /** Ids, sorted. */
  readonly interviews: readonly string[];
}

/** The questions of a corpus as they are listed. */
export interface QuestionList {
  /** By number; those of which a question is listed. */
  readonly series: readonly Series[];
  /** Those of series by number, then those of one interview only. */
  readonly questions: readonly ListedQuestion[];
  /** SHA-256 of the documents they were put in, by path. */
  readonly sources: ReadonlyMap<string, string>;
}

/** An interview as a matrix names it. */
export interface MatrixColumn {
  readonly interview: string;
  readonly title: string | null;
  /** Number of the series it belongs to; null where it belongs to none. */
  readonly series: number | null;
  /** Language columns shown, in order. */
  readonly languages: readonly string[];
}

/** What one interview says to one question. */
export interface MatrixCell {
  /** Numbers of its exchanges, rising. */
  readonly exchanges: readonly number[];
  readonly confidence: number;
  /** By language column, parts joined by a blank line; a language without it is absent. */
  readonly question: Readonly<Record<string, string>>;
  readonly answer: Readonly<Record<string, string>>;
  /** Words of the answer, by language column. */
  readonly words: Readonly<Record<string, number>>;
}

/** The same question across interviews and languages: rows are questions, columns interviews. */
export interface Matrix {
  /** In the order of the series; those of one interview only last. */
  readonly questions: readonly SeriesQuestion[];
  readonly columns: readonly MatrixColumn[];
  /** For each question, for each column; null where it was not asked. */
  readonly cells: readonly (readonly (MatrixCell | null)[])[];
  /** Languages of the columns in the order in which they are shown. */
  readonly languages: readonly LanguageTag[];
  /** The same, the one to count words in and to show questions in first, where they are there: as asked for, else by how many questions are put in it. */
  readonly usual: readonly LanguageTag[];
  /** SHA-256 of each document by interview, then by language column. */
  readonly sources: ReadonlyMap<string, ReadonlyMap<string, string>>;
}
