import type { Block, Interview, Metadata, Warning } from '../model.js';

/** What the user may say about how files are to be read, and what the caller knows. */
export interface ReadOptions {
  /** A label of the WHATWG Encoding Standard (`windows-1251`), from `--encoding`; otherwise found out. */
  readonly encoding?: string;
  /** CSS selector of the content, from `--selector`; HTML only. */
  readonly selector?: string;
  /** What columns of a table hold, by letter, number or heading, from `--columns`: `speaker` -> `A`; tables only. */
  readonly columns?: ReadonlyMap<string, string>;
  /** Reads the name of a language in any language as a tag, null when it is none: headings such as `English`, `рус.`; what it knows does not live in this room. */
  readonly languageOf?: (name: string) => string | null;
}

/** One of several documents that a file itself tells apart: a column of a table in two languages, an interview of an export. */
export interface ReadDocument {
  /** Unique within the file; letters, digits, `-` and `_` only. It becomes the end of the document's id. */
  readonly name: string;
  readonly blocks: readonly Block[];
  /** What the file says of this document; `language` is taken at its word, `interview` puts documents together. */
  readonly metadata: Metadata;
}

export interface ReadResult {
  /**
   * In file order, white-space-only blocks left out. `breaks` counts the source lines that hold words of the block; in HTML,
   * where white space means nothing, source lines without any are not counted.
   */
  readonly blocks: readonly Block[];
  readonly metadata: Metadata;
  /** The documents the file tells apart; `blocks` is then empty and each document is found in here. Absent for most files, which hold one document or do not say. */
  readonly documents?: readonly ReadDocument[];
  /** What an export of hrd holds: whole interviews, documents with their own paths and ids; `blocks` is then empty. */
  readonly exported?: { readonly interviews: readonly Interview[]; readonly signature: string };
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
  /** One phrase: what of a file reaches the corpus. */
  readonly keeps: string;
  /** One phrase: what does not. */
  readonly loses: string;
  /** It exists to say how such files are converted, and reads none. */
  readonly refuses?: true;
  /** Whether these bytes are surely of this format, whatever the file is called. Looks at the first 64 KiB at most. Absent where a format has no mark of its own. */
  readonly recognises?: (bytes: Uint8Array) => boolean;
  read(bytes: Uint8Array, options: ReadOptions): Promise<ReadResult>;
}
