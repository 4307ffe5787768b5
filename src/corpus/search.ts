import type { Connection } from './connection.js';

/**
 * Keeps the full-text index in step with the paragraphs. New documents are indexed together when the transaction is about
 * to commit: FTS5 writes out what it has gathered at every savepoint, so that indexing each file by itself costs twice as much.
 */
export class SearchIndex {
  readonly #connection: Connection;
  #pending = new Set<number>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** To be called when the paragraphs of a document are stored. */
  add(document: number): void {
    this.#pending.add(document);
  }

  /** To be called before the paragraphs of a document are deleted: FTS5 must be told the text it is to forget. */
  remove(document: number): void {
    if (this.#pending.delete(document)) return;
    this.#connection.run("INSERT INTO search (search, rowid, text) SELECT 'delete', paragraph, text FROM paragraphs WHERE document = ? ORDER BY number", document);
  }

  /** Indexes what was added; to be called before each commit. */
  flush(): void {
    if (this.#pending.size === 0) return;
    this.#connection.run(
      'INSERT INTO search (rowid, text) SELECT paragraph, text FROM json_each(?) AS pending CROSS JOIN paragraphs AS p ON p.document = pending.value',
      JSON.stringify([...this.#pending]),
    );
    this.#pending.clear();
  }

  /** What is to be indexed, for `restore` when a savepoint is rolled back. */
  pending(): ReadonlySet<number> {
    return new Set(this.#pending);
  }

  restore(pending: ReadonlySet<number>): void {
    this.#pending = new Set(pending);
  }
}
