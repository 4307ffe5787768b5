import type { Connection } from './connection.js';
import type { SearchIndex } from './search.js';

/** The transactions of one connection. After a full disk SQLite has rolled back by itself: nothing may be written after that as if it had not. */
export class Transactions {
  readonly #connection: Connection;
  readonly #search: SearchIndex;
  #open = false;
  #failure: unknown;

  constructor(connection: Connection, search: SearchIndex) {
    this.#connection = connection;
    this.#search = search;
  }

  /** Takes the write lock at once, so that a second writer waits here and not in the middle of its work. */
  run<T>(work: () => T): T {
    if (this.#open) throw new Error('a transaction is open already');
    this.#connection.exec('BEGIN IMMEDIATE');
    this.#open = true;
    try {
      const result = work();
      this.#refuseLost();
      this.#search.flush();
      this.#connection.exec('COMMIT');
      return result;
    } catch (error) {
      this.#search.restore(new Set());
      const cause = this.#failure ?? error;
      this.#undo('ROLLBACK');
      throw cause;
    } finally {
      this.#open = false;
      this.#failure = undefined;
    }
  }

  /** A part of the open transaction that is undone alone when it throws. */
  savepoint<T>(work: () => T): T {
    if (!this.#open) return this.run(work);
    this.#refuseLost();
    const pending = this.#search.pending();
    this.#connection.exec('SAVEPOINT part');
    try {
      const result = work();
      this.#refuseLost();
      this.#connection.exec('RELEASE part');
      return result;
    } catch (error) {
      if (!this.#connection.inTransaction) this.#failure ??= error;
      this.#search.restore(pending);
      this.#undo('ROLLBACK TO part; RELEASE part');
      throw error;
    }
  }

  /** Runs a write in the open transaction, or in one of its own. */
  write<T>(work: () => T): T {
    if (!this.#open) return this.run(work);
    this.#refuseLost();
    try {
      return work();
    } catch (error) {
      if (!this.#connection.inTransaction) this.#failure ??= error;
      throw error;
    }
  }

  #refuseLost(): void {
    if (!this.#connection.inTransaction) throw this.#failure ?? new Error('the transaction was lost');
  }

  /** What led here is what the user must hear of, not that undoing it failed too: SQLite undoes it when the corpus is opened next. */
  #undo(sql: string): void {
    try {
      if (this.#connection.inTransaction) this.#connection.exec(sql);
    } catch (error) {
      this.#failure ??= error;
    }
  }
}
