import type { Interview, Row, Unit } from '../model.js';

/** What a writer may depend on beside the data: nothing of the machine, the clock or the terminal. */
export interface WriteOptions {
  readonly signature: string;
  /** Language columns of the whole output, in order. */
  readonly columns: readonly string[];
  readonly unit: Unit;
  /** Byte-order mark and guarded formula cells (`--excel`); CSV and TSV only. */
  readonly excel: boolean;
}

interface WriterFacts {
  /** As given to `--format`. */
  readonly name: string;
  readonly extension: string;
  /** One phrase for the help. */
  readonly summary: string;
}

/** A format that holds everything: whole interviews, one at a time. */
export interface InterviewWriter extends WriterFacts {
  readonly takes: 'interviews';
  write(interviews: Iterable<Interview>, options: WriteOptions): Iterable<string | Uint8Array>;
}

/** A format of rows: one aligned unit each. */
export interface RowWriter extends WriterFacts {
  readonly takes: 'rows';
  write(rows: Iterable<Row>, options: WriteOptions): Iterable<string | Uint8Array>;
}

/** One output format. Pure and streaming: holds one interview at most. Text is UTF-8, `\n` unless the format says otherwise. */
export type Writer = InterviewWriter | RowWriter;
