import type { Chunks, WriteOptions } from './writer.js';

/** What a writer of a report may depend on beside what it reports. */
export type ReportOptions = Pick<WriteOptions, 'signature' | 'names' | 'languages' | 'excel' | 'warn'>;

/**
 * A format of something that `hrd` has found out of a corpus: a matrix, statistics, findings. As pure as every writer, and streaming where that helps.
 * A new one is one file and one line in the list of its folder.
 */
export interface ReportWriter<Report> {
  /** As given to `--format`. */
  readonly name: string;
  readonly extension: string;
  /** One phrase for the help. */
  readonly summary: string;
  /** Not text: never written to a terminal. */
  readonly binary?: true;
  /** Knows `--excel`. */
  readonly excel?: true;
  write(report: Report, options: ReportOptions): Chunks;
}
