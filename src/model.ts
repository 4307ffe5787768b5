/**
 * What flows through the house: bytes -> blocks -> language -> turns -> alignment -> corpus -> output.
 * Types only. Everything here is plain data that survives JSON; nothing is a class.
 */

/** Who is speaking: the questioner, the one who answers, or nobody (title, byline, page furniture, stage direction). */
export type Role = 'question' | 'answer' | 'other';

/** The units that can be shown, exported and aligned. */
export type Unit = 'exchange' | 'turn' | 'paragraph' | 'sentence';

/** A canonical BCP 47 tag (`en`, `ru`, `uz-Cyrl`); `und` when unsure. */
export type LanguageTag = string;

/** Half-open range of UTF-16 code units. */
export type Span = readonly [start: number, end: number];

/** Something the user should know about a document. `rule` is a stable kebab-case name; lines count from 1. */
export interface Warning {
  readonly rule: string;
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
}

/** What the format says about a block beside its words: the best evidence of who speaks, lost if not kept here. */
export interface Cues {
  /** Heading level, 1–6. */
  readonly heading?: number;
  /** Bold ranges of `Block.text`, in order, not overlapping. */
  readonly bold?: readonly Span[];
  /** Italic ranges of `Block.text`. */
  readonly italic?: readonly Span[];
  /** List marker as printed or as a browser would number it: `1.`, `b)`, `-`. Not part of `Block.text` in HTML and Markdown. */
  readonly list?: string;
  /** Depth of list nesting, from 1. */
  readonly depth?: number;
  /** A speaker the format itself names (voice tag, speaker column). Labels printed in running text are found by the segmenter. */
  readonly speaker?: string;
  /** A role the format itself names (role column, an export of our own). */
  readonly role?: Role;
  /** Time code as printed, when the format itself carries it. */
  readonly time?: string;
  /** When parts of `Block.text` were said, as the format itself says: in order, each from its offset to the next. */
  readonly times?: readonly Timed[];
  /** Place in a table, all from 0. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
  /** The format marks this as a quotation. */
  readonly quote?: boolean;
  /** Number of blank lines before this block in a text file. */
  readonly gap?: number;
  /** Where the mark of this note stood: UTF-16 offset in the block before it that is no note. Only with `aside` `footnote` or `endnote`. */
  readonly anchor?: number;
  /** Why the reader thinks this is not the conversation (`navigation`, `cookie banner`, `comments`, `front matter`); the segmenter makes it `other`. */
  readonly aside?: string;
}

/** When something was said: milliseconds from the start of the recording. */
export interface Time {
  readonly start: number;
  readonly end: number;
}

/** A time and the UTF-16 offset of the text from which on it holds. */
export interface Timed extends Time {
  readonly at: number;
}

/** A paragraph-like piece of a file, in file order. */
export interface Block {
  /** The words as found, markup out, never trimmed of anything but outer white space. A forced line break inside a paragraph is `\n`. */
  readonly text: string;
  /** First source line, from 1. */
  readonly line: number;
  /** Offsets in `text` at which the second, third … source line begins; empty for a block on one line. */
  readonly breaks: readonly number[];
  /** The source line that begins at each of `breaks`, where lines without words stand between them (subtitles); otherwise they follow one another. */
  readonly lines?: readonly number[];
  readonly cues: Cues;
}

/** What a file says of itself (front matter, HTML head); all as printed. */
export interface Metadata {
  readonly title?: string;
  readonly date?: string;
  readonly language?: string;
  readonly interview?: string;
  readonly interviewee?: string;
  readonly interviewer?: string;
  /** The language in which the interview was spoken. */
  readonly original?: string;
}

/** A sentence of a paragraph; offsets into the paragraph's text in UTF-16 code units, `text === paragraph.text.slice(start, end)`. */
export interface Sentence {
  readonly id: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** When it was said, if the format carries times (subtitles, speech recognition). */
  readonly time?: Time;
}

export interface Paragraph {
  readonly id: string;
  /** Verbatim, without the printed label. */
  readonly text: string;
  /** The printed label with its punctuation and time code, exactly as it stood before the text (`Q: `, `[00:12] Anna: `); `''` when none. */
  readonly label: string;
  /** First source line, from 1. */
  readonly line: number;
  /** Why it got its role, strongest first: `ends in a question mark`, `label "Q" asks`. */
  readonly evidence: readonly string[];
  readonly sentences: readonly Sentence[];
}

/** What one speaker says without interruption. */
export interface Turn {
  readonly id: string;
  readonly role: Role;
  /** The label as printed, without punctuation; never invented. */
  readonly speaker: string | null;
  /** Number of the exchange in the interview, from 1; null for `other` and for answers before the first question. */
  readonly exchange: number | null;
  /** Probability that the role is right, 0–1. */
  readonly confidence: number;
  readonly paragraphs: readonly Paragraph[];
}

/** One language version of an interview: one source file, or one part of a file that holds two languages. */
export interface Document {
  /** First 16 hex digits of the SHA-256 of the bytes, with `-<language>` when the file holds several documents. */
  readonly id: string;
  /** Relative to the corpus root, with `/`. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly format: string;
  readonly encoding: string | null;
  readonly language: LanguageTag;
  readonly languageConfidence: number;
  readonly metadata: Metadata;
  /** How paragraphs were told apart and other decisions about the whole file, for `show --explain`. */
  readonly notes: readonly string[];
  readonly turns: readonly Turn[];
  readonly warnings: readonly Warning[];
}

/** An m–n unit: ids of turns, paragraphs or sentences by document id. A document without a counterpart is absent or has an empty list. */
export interface Bead {
  readonly members: Readonly<Record<string, readonly string[]>>;
  /** 0–1. */
  readonly confidence: number;
}

/** Ordered sets of beads; each covers every unit of every document exactly once (`other` turns included). */
export interface Alignments {
  readonly turns: readonly Bead[];
  readonly paragraphs: readonly Bead[];
  readonly sentences: readonly Bead[];
}

/** A question turn and the answer turns that follow it, in every language. Keys are language columns (`en`, `en-2`); paragraphs are joined by a blank line. */
export interface Exchange {
  readonly number: number;
  readonly question: Readonly<Record<string, string>>;
  readonly answer: Readonly<Record<string, string>>;
  readonly confidence: number;
}

/** The conversation, with one document for each language version. */
export interface Interview {
  /** What the user types: a shared file stem, the first document's stem, or a given name. */
  readonly id: string;
  readonly title: string | null;
  /** Language columns in the order of `documents`: `en`, `ru`, `en-2`. */
  readonly languages: readonly string[];
  /** Document id. */
  readonly pivot: string;
  /** Why these documents belong together, strongest first. */
  readonly evidence: readonly string[];
  /** Sorted by language tag, then path. */
  readonly documents: readonly Document[];
  readonly exchanges: readonly Exchange[];
  readonly alignments: Alignments;
}

/** One aligned unit in every language: what all row formats print. */
export interface Row {
  readonly interview: string;
  readonly exchange: number | null;
  /** Null for an exchange, which has both. */
  readonly role: Role | null;
  /** Number of the unit within the interview, from 1, in the order of the export. */
  readonly unit: number;
  /** By language column; absent when this language has no counterpart. */
  readonly texts: Readonly<Record<string, string>>;
  readonly confidence: number;
  /** SHA-256 by language column, of the documents this row comes from. */
  readonly sources: Readonly<Record<string, string>>;
}

/** How sure a finding is to be worth a reader's time: a `warning` is shown unasked, a `note` when asked for. */
export type Severity = 'note' | 'warning';

/** A sentence of a finding, with what to look at in it. */
export interface MarkedSentence {
  /** Language column. */
  readonly column: string;
  readonly language: LanguageTag;
  /** Document id. */
  readonly document: string;
  readonly path: string;
  /** First line of its paragraph, from 1. */
  readonly line: number;
  /** Sentence id. */
  readonly sentence: string;
  readonly text: string;
  /** In UTF-16 units of `text`, in order; an empty one says: here something should stand. */
  readonly spans: readonly Span[];
}

/** Something a person should read again; never a verdict. */
export interface Finding {
  /** Ten hexadecimal digits, of the rule, the texts and the spans: the same as long as the texts are. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  /** Interview id. */
  readonly interview: string;
  readonly exchange: number | null;
  /** One sentence that quotes nothing. */
  readonly reason: string;
  /** By document, in its order. */
  readonly passages: readonly MarkedSentence[];
}

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

/** A finding and what a person decided of it; null while nobody did. */
export interface ReviewedFinding extends Finding {
  readonly accepted: { readonly by: string; readonly why: string } | null;
}

/** What checks found in some interviews. */
export interface FindingsReport {
  /** The rules that were run, in their order. */
  readonly rules: readonly { readonly name: string; readonly summary: string }[];
  readonly findings: readonly ReviewedFinding[];
  /** Titles of the interviews that were checked, by id. */
  readonly titles: ReadonlyMap<string, string | null>;
  /** SHA-256 of every document of these interviews, by path. */
  readonly sources: ReadonlyMap<string, string>;
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
  /** From 1 through all series of the corpus, in their order; null for a question of one interview only. */
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
  /** SHA-256 of each document by interview, then by language column. */
  readonly sources: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

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
