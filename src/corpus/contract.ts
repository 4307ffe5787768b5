import type { SearchHit, SearchRequest } from './search-contract.js';
import type { Alignments, AskedInterview, Document, Interview, LanguageTag, Metadata, PinnedQuestion, Warning } from '../model.js';

/** A source file as it was when it was read. */
export interface FileRecord {
  /** Relative to the corpus root, with `/`. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  /** Everything beside the bytes that decides what the file gives (version, `--encoding`, `--langs` …); a change means: read again. */
  readonly settings: string;
}

/** A document with the compact facts that pairing keeps of it (opaque JSON to this room). */
export interface StoredDocument {
  readonly document: Document;
  readonly profile: unknown;
}

/** What pairing needs of each document, without its text. */
export interface PairingRecord {
  readonly id: string;
  readonly path: string;
  readonly language: LanguageTag;
  readonly metadata: Metadata;
  readonly profile: unknown;
  readonly told: string | null;
  readonly apart: boolean;
}

/** What the user said of a file: put in this interview, or kept apart. */
export interface Told {
  readonly path: string;
  /** Null when kept apart. */
  readonly interview: string | null;
}

/** A finding that somebody read and accepted. */
export interface Decision {
  /** Id of the finding; another text has another finding. */
  readonly finding: string;
  readonly rule: string;
  /** Paths of the files it is about: the decision goes with any of them. */
  readonly paths: readonly string[];
  readonly by: string;
  readonly why: string;
}

/** Two documents of an interview as they were aligned with each other. */
export interface StoredBitext {
  /** Document ids. */
  readonly source: string;
  readonly target: string;
  /** `first`: without a lexicon, to learn from; `last`: as in their interview. */
  readonly stage: 'first' | 'last';
  /** Says how they were aligned. */
  readonly settings: string;
  /** Opaque JSON to this room. */
  readonly beads: unknown;
}

/** An interview as the ingest stores it; its documents are in the corpus already. */
export interface InterviewRecord {
  readonly id: string;
  readonly title: string | null;
  readonly pivot: string;
  readonly evidence: readonly string[];
  /** Document ids. */
  readonly documents: readonly string[];
  /** Says of what and how the alignment was made; another value means: align again. */
  readonly settings: string;
  readonly alignments: Alignments;
  readonly exchanges: ReadonlyMap<string, number | null>;
  /** By document id: what alignment has to say, beside the documents' own warnings. */
  readonly warnings: ReadonlyMap<string, readonly Warning[]>;
  /** What it was put together from, kept for when another document joins it. */
  readonly bitexts?: readonly StoredBitext[];
}

/** Where a lexicon comes from. */
export interface LexiconSource {
  readonly source: LanguageTag;
  readonly target: LanguageTag;
  /** Of all that was learnt; empty when it was taken back with a document it was learnt from. */
  readonly hash: string;
  /** Says how it was learnt; another value means: learn again. */
  readonly settings: string;
  /** Document ids, source and target. */
  readonly learntFrom: readonly (readonly [source: string, target: string])[];
  /** Further interviews would not be taken in. */
  readonly complete: boolean;
}

/** What the corpus has learnt of one pair of languages. */
export interface StoredLexicon extends LexiconSource {
  /** Source word, target word, probability of the target where the source stands, and the reverse; sorted by UTF-16 code units. */
  readonly entries: readonly (readonly [source: string, target: string, forth: number, back: number])[];
  /** Beside the words (opaque JSON to this room). */
  readonly figures: unknown;
}

export interface InterviewSummary {
  readonly id: string;
  readonly title: string | null;
  readonly languages: readonly string[];
  readonly documents: readonly string[];
  readonly exchanges: number;
  /** Of all its documents together. */
  readonly turns: number;
  readonly sentences: number;
  readonly evidence: readonly string[];
  /** Lowest and mean confidence of its turn and sentence beads with two sides or more; null for a single document. */
  readonly confidence: { readonly lowest: number; readonly mean: number } | null;
  readonly warnings: number;
  readonly settings: string;
}

export interface DocumentSummary {
  readonly id: string;
  readonly interview: string;
  readonly path: string;
  readonly language: LanguageTag;
  readonly languageConfidence: number;
  readonly format: string;
  readonly encoding: string | null;
  readonly bytes: number;
  readonly sha256: string;
  readonly turns: number;
  readonly questions: number;
  readonly others: number;
  readonly paragraphs: number;
  readonly sentences: number;
  readonly warnings: number;
}

export interface StoredWarning extends Warning {
  readonly path: string;
  readonly document: string;
}

export interface CorpusInfo {
  readonly file: string;
  readonly schema: number;
  readonly driver: string;
  readonly sqlite: string;
  readonly interviews: number;
  readonly documents: number;
  readonly turns: number;
  readonly sentences: number;
  /** What is wrong with how the file is kept, in words (`others can read this corpus: chmod 600 …`). */
  readonly warnings: readonly string[];
}

/**
 * An open corpus. Every document belongs to exactly one interview at every commit: a new one stands alone until it is paired,
 * a replaced one keeps its interview (whose alignment is dropped until it is made again).
 * Errors of the storage are `UserError` with exit code 3; after one the corpus is as it was at the last commit.
 */
export interface Corpus {
  readonly file: string;
  info(): CorpusInfo;
  close(): void;
  /** Runs SQLite's integrity check: `ok`, or the first thing it says. */
  check(): string;

  files(): Map<string, FileRecord>;
  documents(): DocumentSummary[];
  document(id: string): Document | undefined;
  warnings(): StoredWarning[];
  told(): Told[];
  /** Streams; sorted by id. */
  pairing(): Iterable<PairingRecord>;
  /** Sorted by id. */
  interviews(): InterviewSummary[];
  interview(id: string): Interview | undefined;
  /** Streams hits in the order of interviews, languages and places. Throws `UserError` when the query cannot be understood. */
  search(request: SearchRequest): Iterable<SearchHit>;
  /** Whether every interview was put with settings that begin with this; false while one waits to be aligned, or a lexicon to be settled. */
  settled(beginning: string): boolean;

  /** What was asked, without the answers; sorted by interview id, wordings in the order of the interview's documents. */
  asked(): AskedInterview[];
  /** What people decided of questions, in the order in which it was put. */
  pinnedQuestions(): PinnedQuestion[];
  /** Bitexts between these documents. */
  bitexts(documents: readonly string[]): StoredBitext[];
  /** Sorted by finding. */
  decisions(): Decision[];
  /** Sorted by source, then target. */
  lexicons(): LexiconSource[];
  lexicon(source: LanguageTag, target: LanguageTag): StoredLexicon | undefined;
  /** How often each word (`tokens` of `text/tokens.ts`, so in lower case) stands in the documents of a language; `other` turns are left out. Not kept: counted each time. */
  words(language: LanguageTag): Map<string, number>;

  /** Runs `work` in one `BEGIN IMMEDIATE` transaction; rolls back when it throws. */
  transaction<T>(work: () => T): T;
  /** Runs `work` in a savepoint of the open transaction. */
  savepoint<T>(work: () => T): T;
  putFile(file: FileRecord, documents: readonly StoredDocument[]): void;
  /** Removes the file, its documents, interviews left empty, what the user said of it, decisions about it, and questions that were decided of in it alone. */
  removeFile(path: string): void;
  tell(told: Told): void;
  /** Keeps a decision in place of an earlier one of the same finding. */
  putDecision(decision: Decision): void;
  /** Takes decisions back; ids that have none are passed over. */
  dropDecisions(findings: readonly string[]): void;
  /** Replaces all that people decided of questions; those without an anchor are left out. */
  putPinnedQuestions(questions: readonly PinnedQuestion[]): void;
  /** Says that the bytes of a file lie elsewhere now, before it is removed: what people decided of its questions goes where they went. */
  moveQuestions(from: string, to: string): void;
  /** Replaces all interviews that hold any of these documents. */
  putInterview(interview: InterviewRecord): void;
  /** Keeps a bitext in place of that of the same stage; both documents must be there. */
  putBitext(bitext: StoredBitext): void;
  /** Puts a lexicon in place of what was known of its languages; it is not settled until `settleLexicons`. */
  putLexicon(lexicon: StoredLexicon): void;
  dropLexicon(source: LanguageTag, target: LanguageTag): void;
  /** Says that every interview is aligned with the lexicons there are. */
  settleLexicons(): void;
  /** Removes interviews that hold no document. */
  dropEmptyInterviews(): void;
  /** Removes an interview with its files, texts and index entries so that no byte of them stays in the corpus file; returns what was removed. */
  forget(id: string): { readonly documents: number; readonly paths: readonly string[] };
}

/**
 * `create` makes what is missing; `write` and `read` refuse a corpus that is not there.
 * `scratch` works on a copy in memory of what is there (empty when nothing is): for trying out, never written to disk.
 */
export type OpenMode = 'create' | 'write' | 'read' | 'scratch';
export type OpenCorpus = (file: string, mode: OpenMode) => Promise<Corpus>;
