import type { Interview, LanguageTag, Row, Unit } from '../model.js';

/** What a writer may depend on beside the data: nothing of the machine, the clock or the terminal. */
export interface WriteOptions {
  readonly signature: string;
  /** Language columns of the whole output, in order. */
  readonly columns: readonly string[];
  /** The language of each column: `en-2` -> `en`. */
  readonly languages: ReadonlyMap<string, LanguageTag>;
  /** English name of each column: `ru` -> `Russian`, `en-2` -> `English 2`. */
  readonly names: ReadonlyMap<string, string>;
  /** How many interviews there are. */
  readonly interviews: number;
  readonly unit: Unit;
  /** One of the writer's layouts; empty when it has none. */
  readonly layout: string;
  /** A file for each pair of languages (`--pairwise`). */
  readonly pairwise: boolean;
  /** Byte-order mark and guarded formula cells (`--excel`); CSV and TSV only. */
  readonly excel: boolean;
  /** Says that something could not be written as it is: a rule in kebab-case, and a message that is the same for all such cases. */
  readonly warn: (rule: string, message: string) => void;
}

export type Chunk = string | Uint8Array;

/** The pieces of an output, in order; asynchronous where a package is loaded when it is needed. */
export type Chunks = Iterable<Chunk> | AsyncIterable<Chunk>;

/** One of several files of an output: what comes after the name the user gave (`.en-ru.tmx`), and what is in it. */
export interface OutputFile {
  readonly suffix: string;
  readonly chunks: Chunks;
}

interface WriterFacts {
  /** As given to `--format`. */
  readonly name: string;
  readonly extension: string;
  /** Other extensions by which `-o FILE` chooses this format. */
  readonly aliases?: readonly string[];
  /** One phrase for the help. */
  readonly summary: string;
  /** One phrase: what of an interview is in the file. */
  readonly keeps: string;
  /** One phrase: what is not. */
  readonly loses: string;
  /** Not text: never written to a terminal. */
  readonly binary?: true;
  /** Units it can be told to write, where they are to be chosen; `--unit` is refused otherwise. */
  readonly units?: readonly Unit[];
  /** The unit when nobody says; `turn` where a writer names none. */
  readonly defaultUnit?: Unit;
  /** Names of its layouts, the usual one first; `--layout` is refused where there are none. */
  readonly layouts?: readonly [string, ...string[]];
  /** Layouts that hold every unit, for which `--unit` is refused. */
  readonly wholeLayouts?: readonly string[];
  /** Knows `--pairwise`. */
  readonly pairwise?: true;
  /** Knows `--excel`. */
  readonly excel?: true;
}

/**
 * What a format does with its input (interviews or rows, both can be gone through more than once, one interview in memory at a time).
 * A format that needs several files says when (`several`) and gives them (`files`); `write` is called in all other cases.
 */
interface Writing<Input> {
  write(input: Iterable<Input>, options: WriteOptions): Chunks;
  several?(options: WriteOptions): boolean;
  files?(input: Iterable<Input>, options: WriteOptions): Iterable<OutputFile>;
}

/** A format made of whole interviews. */
export interface InterviewWriter extends WriterFacts, Writing<Interview> {
  readonly takes: 'interviews';
}

/** A format of rows: one aligned unit each. */
export interface RowWriter extends WriterFacts, Writing<Row> {
  readonly takes: 'rows';
}

/** A format that cannot be written piece by piece, and so needs a file: a database. What makes it stands where SQL may stand. */
export interface DatabaseWriter extends WriterFacts {
  readonly takes: 'database';
}

/** One output format. Pure and streaming: holds one interview at most. Text is UTF-8, `\n` unless the format says otherwise. */
export type Writer = InterviewWriter | RowWriter | DatabaseWriter;

/** All units, for writers that can write each. */
export const everyUnit = ['exchange', 'turn', 'paragraph', 'sentence'] as const satisfies readonly Unit[];
