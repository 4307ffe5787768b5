import { closeSync, openSync, rmSync } from 'node:fs';
import { EXIT, UserError } from '../diagnostics.js';
import type { Connection } from './connection.js';
import { BITEXT_TABLES, CREATE_CORPUS, DECISION_TABLES, QUESTION_TABLES, SCHEMA_VERSION, SEARCH_TABLE } from './schema.js';

/** One step from the version before `to`. Runs inside the transaction of the whole migration, without foreign keys. */
export interface Migration {
  readonly to: number;
  up(connection: Connection): void;
}

/** What this hrd can open: its own version, and the way there from older ones. */
export interface SchemaHistory {
  readonly version: number;
  readonly create: string;
  /** Ascending by `to`, without a gap up to `version`. */
  readonly migrations: readonly Migration[];
}

/** Times of sentences, bitexts by themselves, and what they teach of pairs of languages. */
const timesAndBitexts: Migration = {
  to: 2,
  up: (connection) => connection.exec(`ALTER TABLE sentences ADD COLUMN time_start INTEGER; ALTER TABLE sentences ADD COLUMN time_end INTEGER; ${BITEXT_TABLES}`),
};

/** What people decided of findings. */
const decisions: Migration = { to: 3, up: (connection) => connection.exec(DECISION_TABLES) };

/** What people decided of questions, and an index of beginnings of words. */
const questions: Migration = { to: 4, up: (connection) => connection.exec(`${QUESTION_TABLES} DROP TABLE search; ${SEARCH_TABLE} INSERT INTO search (search) VALUES ('rebuild'); UPDATE meta SET value = '0.3.0' WHERE key = 'needs_hrd'`) };

export const HISTORY: SchemaHistory = { version: SCHEMA_VERSION, create: CREATE_CORPUS, migrations: [timesAndBitexts, decisions, questions] };

/** Where the copy of a corpus of an older version is kept. */
export function backupPath(file: string, version: number): string {
  return `${file}.schema-${version}`;
}

/** Version of the schema of an open corpus; 0 while it is empty. */
export function schemaVersion(connection: Connection): number {
  return connection.row<[number]>('PRAGMA user_version')![0];
}

/** Refuses a corpus made by a newer hrd, naming the one that is needed. */
export function refuseNewer(connection: Connection, file: string, version: number): void {
  const found = schemaVersion(connection);
  if (found <= version) return;
  const needed = connection.row<[string]>("SELECT value FROM meta WHERE key = 'needs_hrd'")?.[0];
  const which = needed !== undefined && /^\d{1,5}(?:\.\d{1,5}){2}$/u.test(needed) ? `hrd ${needed} or later` : 'a later hrd';
  throw new UserError(`this corpus was made by a newer hrd (schema ${found}, this hrd knows ${version})`, {
    rule: 'newer-corpus', place: { path: file }, hint: `use ${which}`, exit: EXIT.storage,
  });
}

/**
 * Brings a corpus to the version of `history`: makes what is empty, and changes what is older in one transaction, after
 * a copy of it has been put beside it. Two processes may do this at once: the second finds the work done.
 */
export function migrate(connection: Connection, file: string, history: SchemaHistory = HISTORY): void {
  refuseNewer(connection, file, history.version);
  const found = schemaVersion(connection);
  if (found === history.version) return;
  if (found > 0) copyBeside(connection, backupPath(file, found));
  connection.exec('PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE');
  try {
    const now = schemaVersion(connection);
    if (now === 0) connection.exec(history.create);
    else climb(connection, now, history);
    connection.exec('COMMIT');
  } catch (error) {
    if (connection.inTransaction) connection.exec('ROLLBACK');
    throw error;
  } finally {
    connection.exec('PRAGMA foreign_keys = ON');
  }
}

function climb(connection: Connection, from: number, { version, migrations }: SchemaHistory): void {
  for (const migration of migrations) {
    if (migration.to <= from) continue;
    migration.up(connection);
    connection.exec(`PRAGMA user_version = ${migration.to}`);
  }
  if (schemaVersion(connection) < version) throw new Error(`no migration leads from schema ${from} to ${version}`);
  if (connection.rows('PRAGMA foreign_key_check').length > 0) throw new Error(`the migration from schema ${from} leaves references to nothing`);
}

/** A copy for its owner only; a copy left by a migration that failed is replaced. */
function copyBeside(connection: Connection, target: string): void {
  rmSync(target, { force: true });
  closeSync(openSync(target, 'wx', 0o600));
  connection.run('VACUUM INTO ?', target);
}
