import { closeSync, existsSync, mkdirSync, openSync, readSync, statSync, type Stats } from 'node:fs';
import { dirname } from 'node:path';
import { EXIT, UserError } from '../diagnostics.js';
import { Connection } from './connection.js';
import type { OpenMode } from './contract.js';
import type { Driver } from './driver.js';
import { removeTraces } from './forget.js';
import { migrate, refuseNewer, schemaVersion, type SchemaHistory } from './migrate.js';
import { APPLICATION_ID } from './schema.js';
import { openScratch } from './scratch.js';
import { sqliteCode } from './storage-error.js';

/** The part of an SQLite file that says what it is (https://www.sqlite.org/fileformat.html#the_database_header). */
const HEADER_BYTES = 100;
const MAGIC = 'SQLite format 3\0';
const APPLICATION_ID_OFFSET = 68;

/**
 * Settings of the connection, none of which is kept in the file. Deleted text is overwritten; temporary data stays in memory,
 * since SQLite would write it to the system's temporary folder; a corpus with a crafted schema cannot call functions.
 */
const ALWAYS = 'PRAGMA trusted_schema = OFF; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = ON';
/** A write-ahead log would keep text in a second file, and cannot be read from a read-only folder. 16 MB of cache: a batch of files fits. */
const FOR_WRITING = `${ALWAYS}; PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA cache_size = -16000`;

/** Opens the file of a corpus and sees to it that it is one, of the right version. Throws `UserError`s and errors of the driver. */
export function openConnection(driver: Driver, file: string, mode: OpenMode, history: SchemaHistory): Connection {
  const found = statSync(file, { throwIfNoEntry: false });
  const missing = found === undefined || (found.isFile() && found.size === 0);
  if (missing && (mode === 'read' || mode === 'write')) throw noCorpus(file, found === undefined ? 'there is no corpus here' : 'this corpus is empty');
  if (!missing) refuseForeign(file, found);
  if (mode === 'read') return openToRead(driver, file, history);
  if (mode === 'scratch') {
    if (missing) return openScratch(driver, undefined, history);
    openToRead(driver, file, history).close();
    return openScratch(driver, file, history);
  }
  if (found === undefined) createFile(file);
  return openToWrite(driver, file, history);
}

/** The owner's alone, as the journal will be: SQLite gives it the permissions of the corpus. */
function createFile(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

function noCorpus(file: string, what: string): UserError {
  return new UserError(what, { rule: 'no-corpus', place: { path: file }, hint: 'make one: hrd ingest FOLDER', exit: EXIT.storage });
}

/** Looks at the first bytes before SQLite does: it would recover or convert a file that is not ours. */
function refuseForeign(file: string, found: Stats): void {
  const header = found.isFile() ? readHeader(file) : Buffer.alloc(0);
  if (header.length === HEADER_BYTES && header.toString('latin1', 0, MAGIC.length) === MAGIC && header.readUInt32BE(APPLICATION_ID_OFFSET) === APPLICATION_ID) return;
  throw new UserError('this file is not a corpus of hrd', { rule: 'not-a-corpus', place: { path: file }, hint: 'name another with --corpus FILE', exit: EXIT.storage });
}

function readHeader(file: string): Buffer {
  const descriptor = openSync(file, 'r');
  try {
    const header = Buffer.alloc(HEADER_BYTES);
    return header.subarray(0, readSync(descriptor, header, 0, HEADER_BYTES, 0));
  } finally {
    closeSync(descriptor);
  }
}

function openToWrite(driver: Driver, file: string, history: SchemaHistory): Connection {
  return connected(driver, file, false, (connection) => {
    connection.exec(FOR_WRITING);
    migrate(connection, file, history);
    removeTraces(connection, file);
  });
}

function openToRead(driver: Driver, file: string, history: SchemaHistory): Connection {
  const open = (): Connection => connected(driver, file, true, (connection) => {
    connection.exec(ALWAYS);
    refuseNewer(connection, file, history.version);
    refuseOlder(connection, file, history.version);
  });
  try {
    return open();
  } catch (error) {
    if (sqliteCode(error) !== SQLITE_READONLY || !existsSync(`${file}-journal`)) throw error;
    connected(driver, file, false, schemaVersion).close();
    return open();
  }
}

/** A reader meets this when a writer was killed: the journal it left must be played back first, which any writer does on opening. */
const SQLITE_READONLY = 8;

function refuseOlder(connection: Connection, file: string, version: number): void {
  const found = schemaVersion(connection);
  if (found === version) return;
  if (found === 0) throw noCorpus(file, 'this corpus is empty');
  throw new UserError(`this corpus was made by an older hrd (schema ${found}, now ${version})`, {
    rule: 'older-corpus', place: { path: file }, hint: 'bring it up to date: hrd ingest FOLDER', exit: EXIT.storage,
  });
}

function connected(driver: Driver, file: string, readOnly: boolean, prepare: (connection: Connection) => void): Connection {
  const connection = new Connection(driver, file, readOnly);
  try {
    prepare(connection);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Says loudly that other users of this machine can reach the corpus; on file systems without permissions they always seem to. */
export function permissionWarnings(file: string): string[] {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined || process.platform === 'win32') return [];
  const folder = statSync(dirname(file)).mode;
  const reach = (folder & 0o010 ? 0o060 : 0) | (folder & 0o001 ? 0o006 : 0);
  const others = found.mode & reach;
  if (others === 0) return [];
  return [`other users of this machine can ${others & 0o022 ? 'change' : 'read'} this corpus; to keep it private: chmod 600 on the file, chmod 700 on its folder`];
}
