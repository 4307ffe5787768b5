import type { Lexicon } from './lexicon.js';
import type { PairBeads } from './pair.js';
import type { Alignments, Document, LanguageTag, Metadata, Warning } from '../model.js';

/** Everything pairing needs to know of a document, small enough to keep for every document of a corpus (plain JSON, half a kilobyte for a short interview, at most ~4 KB). */
export interface Profile {
  readonly turns: number;
  readonly [fact: string]: unknown;
}

/** A document as pairing sees it. */
export interface Candidate {
  readonly id: string;
  readonly path: string;
  readonly language: LanguageTag;
  readonly metadata: Metadata;
  readonly profile: Profile;
  /** The interview the user put this document in (`--interview`, manifest, `link`). */
  readonly told: string | null;
  /** The user took this document out (`unlink`): nothing may be joined to it on evidence. */
  readonly apart: boolean;
}

/** Documents that are language versions of one interview. */
export interface Group {
  /** Document ids; one alone when nothing was found that belongs to it. */
  readonly documents: readonly string[];
  /** Strongest first: `named interview "Aigul" by the user`, `file names differ in the language only (x.en.txt, x.ru.txt)`, `content: …`. */
  readonly evidence: readonly string[];
  readonly confidence: number;
  /** Documents that almost belonged here, below the margin: reported with how to join them. */
  readonly near: readonly { readonly document: string; readonly other: string; readonly why: string }[];
}

export interface AlignOptions {
  /** `evidence`: length, numbers, names …; `position`: first with first, second with second. */
  readonly mode: 'evidence' | 'position';
  /** What the corpus has taught of pairs of languages; used in either direction. */
  readonly lexicons?: readonly Lexicon[];
  /** Bitexts of the interview that were aligned before, with the same mode, lexicon and version of both documents: they are not aligned again. */
  readonly bitexts?: readonly BitextAlignment[];
}

/**
 * The beads of two documents of an interview, seen by themselves: plain JSON, and the same whatever other documents the interview has.
 * Beads hold positions in a document's turns, paragraphs and sentences, each counted through the whole document.
 */
export interface BitextAlignment {
  /** Document ids; the source is the smaller by `compareText`. */
  readonly source: string;
  readonly target: string;
  readonly beads: PairBeads;
}

export interface InterviewAlignment {
  readonly pivot: string;
  readonly alignments: Alignments;
  /** Exchange numbers of the interview by turn id, for every turn of every document; derived from roles and beads alone. */
  readonly exchanges: ReadonlyMap<string, number | null>;
  readonly warnings: ReadonlyMap<string, readonly Warning[]>;
  /** Every bitext the alignment was put together from, fit to be kept and given back as `AlignOptions.bitexts`. */
  readonly bitexts: readonly BitextAlignment[];
}

/** Signatures of the room's front doors, implemented in `index.ts`. */
export type ProfileOf = (document: Document) => Profile;
export type PairDocuments = (candidates: readonly Candidate[]) => Group[];
export type AlignInterview = (documents: readonly Document[], options: AlignOptions) => InterviewAlignment;
