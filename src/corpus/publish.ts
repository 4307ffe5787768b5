import { closeSync, openSync, writeSync } from 'node:fs';
import { EXIT, UserError } from '../diagnostics.js';
import { turnText } from '../interview.js';
import type { Document, Interview } from '../model.js';
import { VERSION } from '../signature.js';
import { Connection } from './connection.js';
import { loadDriver, type DriverName, type SqlValue } from './driver.js';
import { PUBLISHED_TABLES, PUBLISHED_VIEWS } from './publish-schema.js';
import { sqliteCode } from './storage-error.js';
import { storable, type Replacements } from './units.js';

/** What a published database says of itself, and who is told what had to be changed. */
export interface PublishOptions {
  readonly signature: string;
  readonly warn: (rule: string, message: string) => void;
  readonly driver?: DriverName;
}

/** The file is new and nobody else has it open: it needs no journal, and whoever asked for it syncs it when it is complete. */
const SETTINGS = 'PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000; PRAGMA foreign_keys = OFF';

/**
 * Fills an empty file with a database for Datasette and the like: tables with text keys, views that answer the usual questions, full-text search.
 * Holds one interview at a time. Throws `UserError` with exit code 3 (`disk-full`, `output`) when the file cannot be written.
 */
export async function publish(file: string, interviews: Iterable<Interview>, { signature, warn, driver: name }: PublishOptions): Promise<void> {
  const driver = await loadDriver(name);
  const replaced: Replacements = { count: 0 };
  try {
    const connection = new Connection(driver, file, false);
    try {
      connection.exec(`${SETTINGS}; BEGIN; ${PUBLISHED_TABLES}`);
      connection.insert('about', ['key', 'value'], ['schema', 'hrd/1', 'version', VERSION, 'signature', storable(signature)]);
      for (const interview of interviews) putInterview(connection, interview, replaced);
      connection.exec(`${PUBLISHED_VIEWS}; COMMIT`);
    } finally {
      connection.close();
    }
    forgetEngine(file);
  } catch (error) {
    throw publishError(error);
  }
  if (replaced.count > 0) warn('sqlite-characters', 'a text holds half a character or U+0000, which databases cut texts at; each became U+FFFD');
}

/** Where a file keeps the version of the engine that wrote it last, for people only (https://www.sqlite.org/fileformat.html#write_library_version_number_and_version_valid_for_number). */
const ENGINE_OFFSET = 96;
/** The oldest engine that reads what is written here, FTS5's `remove_diacritics 2`: 3.27.0. */
const ENGINE = 3_027_000;

/** Puts one version in the place of that of the engine: the same interviews give the same bytes on every Node. */
function forgetEngine(file: string): void {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(ENGINE);
  const handle = openSync(file, 'r+');
  try {
    writeSync(handle, bytes, 0, bytes.length, ENGINE_OFFSET);
  } finally {
    closeSync(handle);
  }
}

/** Four decimals, as in every output. */
const published = (confidence: number): number => Math.round(confidence * 10_000) / 10_000;

const DISK_FULL = 13;

function publishError(error: unknown): unknown {
  const code = sqliteCode(error);
  if (code === undefined) return error;
  return code === DISK_FULL
    ? new UserError('the disk is full', { rule: 'disk-full', exit: EXIT.storage, hint: 'make room, then try again' })
    : new UserError(`the database cannot be written (SQLite ${code})`, { rule: 'output', exit: EXIT.storage });
}

function putInterview(connection: Connection, interview: Interview, replaced: Replacements): void {
  const text = (value: string): string => storable(value, replaced);
  connection.insert('interviews', ['id', 'title', 'languages', 'exchanges'], [
    text(interview.id), interview.title === null ? null : text(interview.title), interview.languages.join(', '), interview.exchanges.length,
  ]);
  interview.documents.forEach((document, index) => {
    const { date, interviewee, interviewer, original } = document.metadata;
    const said = [date, interviewee, interviewer, original].map((value) => (value === undefined ? null : text(value)));
    connection.insert('documents', ['id', 'interview', 'language', 'language_column', 'path', 'sha256', 'format', 'date', 'interviewee', 'interviewer', 'original'], [
      document.id, text(interview.id), document.language, interview.languages[index]!, text(document.path), document.sha256, document.format, ...said,
    ]);
    putUnits(connection, document, text);
  });
  putBeads(connection, interview, text);
}

function putUnits(connection: Connection, { id, turns }: Document, text: (value: string) => string): void {
  const turnRows: SqlValue[] = [];
  const sentenceRows: SqlValue[] = [];
  let [paragraphNumber, sentenceNumber] = [0, 0];
  turns.forEach((turn, index) => {
    turnRows.push(turn.id, id, index + 1, turn.role, turn.speaker === null ? null : text(turn.speaker), turn.exchange, text(turnText(turn)), published(turn.confidence));
    for (const paragraph of turn.paragraphs) {
      paragraphNumber += 1;
      for (const sentence of paragraph.sentences) {
        sentenceNumber += 1;
        sentenceRows.push(sentence.id, turn.id, sentenceNumber, paragraphNumber, paragraph.line, text(sentence.text), sentence.time?.start ?? null, sentence.time?.end ?? null);
      }
    }
  });
  connection.insert('turns', ['id', 'document', 'number', 'role', 'speaker', 'exchange', 'text', 'confidence'], turnRows);
  connection.insert('sentences', ['id', 'turn', 'number', 'paragraph', 'line', 'text', 'start_ms', 'end_ms'], sentenceRows);
}

function putBeads(connection: Connection, { id, alignments }: Interview, text: (value: string) => string): void {
  for (const unit of ['turn', 'sentence'] as const) {
    const memberRows: SqlValue[] = [];
    alignments[`${unit}s`].forEach(({ members, confidence }, index) => {
      const bead = connection.run('INSERT INTO beads (interview, unit, number, confidence) VALUES (?, ?, ?, ?)', text(id), unit, index + 1, published(confidence));
      for (const [document, units] of Object.entries(members)) for (const member of units) memberRows.push(bead, document, member);
    });
    connection.insert(`${unit}_members`, ['bead', 'document', unit], memberRows);
  }
}
