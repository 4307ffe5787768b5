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

export type * from './model/series.js';
export type * from './model/statistics.js';
