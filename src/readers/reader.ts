import type { Block, Metadata, Warning } from '../model.js';

/** What the user may say about how files are to be read. */
export interface ReadOptions {
  /** A label of the WHATWG Encoding Standard (`windows-1251`), from `--encoding`; otherwise found out. */
  readonly encoding?: string;
  /** CSS selector of the content, from `--selector`; HTML only. */
  readonly selector?: string;
}

export interface ReadResult {
  /**
   * In file order, white-space-only blocks left out. `breaks` counts the source lines that hold words of the block; in HTML,
   * where white space means nothing, source lines without any are not counted.
   */
  readonly blocks: readonly Block[];
  readonly metadata: Metadata;
  /** Everything guessed or left out; nothing is dropped in silence. */
  readonly warnings: readonly Warning[];
  /** Lower-case WHATWG name, or null for formats that have none. */
  readonly encoding: string | null;
  /** Decisions about the whole file, one short sentence each: `one paragraph a line (9 of 10 lines are longer than 100 characters)`. */
  readonly notes: readonly string[];
}

/**
 * One input format. Pure: bytes in, blocks out.
 * `read` throws `UserError` without a place (the caller knows the path) when the bytes are not what the format promises;
 * it never throws anything else, never hangs, and never returns U+FFFD that was not in the file without a warning.
 */
export interface Reader {
  /** Short name, as recorded in the corpus: `txt`. */
  readonly name: string;
  /** Lower-case, without dot: `['html', 'htm', 'xhtml']`. */
  readonly extensions: readonly string[];
  /** One phrase for the help. */
  readonly summary: string;
  read(bytes: Uint8Array, options: ReadOptions): Promise<ReadResult>;
}
