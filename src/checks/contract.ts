import type { Document, LanguageTag, Paragraph, Sentence, Severity, Span, Turn } from '../model.js';

/** Gravest last. */
export const severities = ['note', 'warning'] as const satisfies readonly Severity[];

/** A sentence where it stands. */
export interface Line {
  readonly sentence: Sentence;
  readonly paragraph: Paragraph;
  readonly turn: Turn;
  /** Number within the document, from 0. */
  readonly index: number;
}

/** One language version of an interview. */
export interface Version {
  readonly document: Document;
  /** Language column: `en`, `en-2`. */
  readonly column: string;
  readonly lines: readonly Line[];
}

/** Sentences of one version that stand together; `text` joins them by one space, `starts` says where each begins in it. */
export interface Stretch {
  readonly version: Version;
  readonly lines: readonly Line[];
  readonly text: string;
  readonly starts: readonly number[];
}

/** A sentence bead of two versions; one side may be empty. */
export interface Couple {
  readonly source: Stretch;
  readonly target: Stretch;
  /** Place among the couples of the bitext, from 0. */
  readonly index: number;
  /** Of its bead, 0–1. */
  readonly confidence: number;
}

/** Two versions side by side, in the order of the interview; couples that hold only titles, bylines and the like are left out. */
export interface Bitext {
  readonly source: Version;
  readonly target: Version;
  readonly couples: readonly Couple[];
}

/** What the corpus knows beside the interview. */
export interface CheckContext {
  /** How often each word (lower case) stands in the corpus, by language; empty where nothing is known. */
  readonly words: ReadonlyMap<LanguageTag, ReadonlyMap<string, number>>;
  /** What the corpus has learnt of two languages, by word (lower case) or `beginning-` of the first: what translates it in the second, and how probably. Undefined where it knows nothing. */
  readonly lexicon?: (source: LanguageTag, target: LanguageTag) => ReadonlyMap<string, ReadonlyMap<string, number>> | undefined;
  /** Words of a language that everybody uses, in lower case; empty for most languages. */
  readonly everyday?: (language: LanguageTag) => ReadonlySet<string>;
}

/** What versions in other languages say in the place of a sentence: the texts of its bead. */
export type Beside = (line: Line) => readonly string[];

/** Part of a draft: where, in UTF-16 units of the stretch's text. An empty span says: here something should stand. */
export interface Marked {
  readonly stretch: Stretch;
  readonly spans: readonly Span[];
}

/** What a check found, before it has a name and a number. */
export interface Draft {
  readonly severity: Severity;
  /** One sentence in our own words, without any of theirs. */
  readonly reason: string;
  readonly marked: readonly Marked[];
}

interface CheckFacts {
  /** Kebab-case; the rule of its findings. */
  readonly name: string;
  /** What it looks for, in a few words. */
  readonly summary: string;
  /** Languages it claims: `any`, or primary subtags. */
  readonly languages: 'any' | readonly string[];
  /** Of a rule for any language: those whose words it knows beside, and sees more in. Primary subtags, sorted. */
  readonly words?: readonly string[];
}

/** Compares two versions. Pure, linear in the text, silent when both say the same in the same words. */
export interface BitextCheck extends CheckFacts {
  readonly compares: 'versions';
  check(bitext: Bitext, context: CheckContext): Iterable<Draft>;
}

/** Reads one version by itself. */
export interface VersionCheck extends CheckFacts {
  readonly compares: 'nothing';
  check(version: Version, context: CheckContext, beside: Beside): Iterable<Draft>;
}

export type Check = BitextCheck | VersionCheck;

/** The primary subtag of a language tag: `uz` of `uz-Cyrl`. */
export const primary = (tag: LanguageTag): string => tag.split('-', 1)[0]!.toLowerCase();

/** Whether a check claims a language. */
export const claims = ({ languages }: Pick<CheckFacts, 'languages'>, tag: LanguageTag): boolean => languages === 'any' || languages.includes(primary(tag));
