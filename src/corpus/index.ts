import type { Connection } from './connection.js';
import { bitextsOf, putBitext } from './bitexts.js';
import type { Corpus, CorpusInfo, Decision, FileRecord, InterviewRecord, LexiconSource, OpenMode, PairingRecord, StoredBitext, StoredDocument, StoredLexicon, Told } from './contract.js';
import { dropDecisions, listDecisions, putDecision } from './decisions.js';
import { loadDriver, type DriverName } from './driver.js';
import { forgetInterview, removeTraces } from './forget.js';
import { dropEmptyInterviews, putInterview } from './interviews.js';
import { listDocuments, listFiles, listInterviews, listTold, listWarnings, pairingRecords } from './list.js';
import { isSettled, listLexicons, putLexicon, readLexicon } from './lexicons.js';
import { HISTORY, schemaVersion, type SchemaHistory } from './migrate.js';
import { openConnection, permissionWarnings } from './open.js';
import { askedQuestions, listPinned, moveQuestions, putPinned } from './questions.js';
import { readDocument, readInterview } from './read.js';
import { SearchIndex } from './search.js';
import type { SearchHit, SearchRequest } from './search-contract.js';
import { searchHits } from './search-hits.js';
import { storageError } from './storage-error.js';
import { Transactions } from './transactions.js';
import { storable } from './units.js';
import { countWords } from './vocabulary.js';
import { putFile, removeFile } from './write.js';

/** What tests set beside the defaults. */
export interface OpenSettings {
  readonly driver?: DriverName;
  readonly history?: SchemaHistory;
  /** Largest number of pages of the file: stands for a full disk. */
  readonly maxPages?: number;
}

/**
 * Opens a corpus. Throws `UserError` with exit code 3: `no-corpus`, `not-a-corpus`, `corrupt-corpus`, `older-corpus`,
 * `newer-corpus`, `corpus-access`, `corpus-busy`, `corpus-read-only`, `disk-full`, `corpus-io`.
 * A corpus opened to read is never written to; a file that is no corpus is never touched.
 */
export async function openCorpus(file: string, mode: OpenMode, settings: OpenSettings = {}): Promise<Corpus> {
  const driver = await loadDriver(settings.driver);
  try {
    const connection = openConnection(driver, file, mode, settings.history ?? HISTORY);
    if (settings.maxPages !== undefined) connection.row(`PRAGMA max_page_count = ${settings.maxPages}`);
    return new StoredCorpus(file, connection, mode === 'scratch');
  } catch (error) {
    throw storageError(error, file);
  }
}

class StoredCorpus implements Corpus {
  readonly file: string;
  readonly #scratch: boolean;
  readonly #connection: Connection;
  readonly #search: SearchIndex;
  readonly #transactions: Transactions;

  constructor(file: string, connection: Connection, scratch: boolean) {
    this.file = file;
    this.#scratch = scratch;
    this.#connection = connection;
    this.#search = new SearchIndex(connection);
    this.#transactions = new Transactions(connection, this.#search);
  }

  info(): CorpusInfo {
    return this.#read((connection) => {
      const [sqlite] = connection.row<[string]>('SELECT sqlite_version()')!;
      const [interviews] = connection.row<[number]>('SELECT count(*) FROM interviews')!;
      const [documents, turns, sentences] = connection.row<[number, number, number]>('SELECT count(*), coalesce(sum(turns), 0), coalesce(sum(sentences), 0) FROM documents')!;
      return { file: this.file, schema: schemaVersion(connection), driver: connection.driver, sqlite, interviews, documents, turns, sentences, warnings: permissionWarnings(this.file) };
    });
  }

  close(): void {
    this.#connection.close();
  }

  check(): string {
    return this.#read((connection) => {
      const [found] = connection.row<[string]>('PRAGMA integrity_check(1)')!;
      if (found !== 'ok') return found.split('\n')[0]!;
      const [reference] = connection.rows<[string]>('PRAGMA foreign_key_check');
      return reference === undefined ? 'ok' : `a row of ${reference[0]} refers to nothing`;
    });
  }

  files(): Map<string, FileRecord> {
    return this.#read(listFiles);
  }

  documents(): ReturnType<Corpus['documents']> {
    return this.#read(listDocuments);
  }

  document(id: string): ReturnType<Corpus['document']> {
    return this.#read((connection) => readDocument(connection, id));
  }

  warnings(): ReturnType<Corpus['warnings']> {
    return this.#read(listWarnings);
  }

  told(): Told[] {
    return this.#read(listTold);
  }

  *pairing(): Iterable<PairingRecord> {
    try {
      yield* pairingRecords(this.#connection);
    } catch (error) {
      throw storageError(error, this.file);
    }
  }

  interviews(): ReturnType<Corpus['interviews']> {
    return this.#read(listInterviews);
  }

  interview(id: string): ReturnType<Corpus['interview']> {
    return this.#read((connection) => readInterview(connection, id));
  }

  *search(request: SearchRequest): Iterable<SearchHit> {
    try {
      yield* searchHits(this.#connection, request);
    } catch (error) {
      throw storageError(error, this.file);
    }
  }

  settled(beginning: string): boolean {
    return this.#read((connection) => isSettled(connection, beginning));
  }

  bitexts(documents: readonly string[]): StoredBitext[] {
    return this.#read((connection) => bitextsOf(connection, documents));
  }

  decisions(): Decision[] {
    return this.#read(listDecisions);
  }

  asked(): ReturnType<Corpus['asked']> {
    return this.#read(askedQuestions);
  }

  pinnedQuestions(): ReturnType<Corpus['pinnedQuestions']> {
    return this.#read(listPinned);
  }

  lexicons(): LexiconSource[] {
    return this.#read(listLexicons);
  }

  lexicon(source: string, target: string): StoredLexicon | undefined {
    return this.#read((connection) => readLexicon(connection, source, target));
  }

  words(language: string): Map<string, number> {
    return this.#read((connection) => countWords(connection, language));
  }

  transaction<T>(work: () => T): T {
    return this.#guarded(() => this.#transactions.run(work));
  }

  savepoint<T>(work: () => T): T {
    return this.#guarded(() => this.#transactions.savepoint(work));
  }

  putFile(file: FileRecord, documents: readonly StoredDocument[]): void {
    this.#write((connection) => putFile(connection, this.#search, file, documents));
  }

  removeFile(path: string): void {
    this.#write((connection) => removeFile(connection, this.#search, path));
  }

  tell({ path, interview }: Told): void {
    this.#write((connection) => connection.run('INSERT OR REPLACE INTO told (path, interview) VALUES (?, ?)', storable(path), interview === null ? null : storable(interview)));
  }

  putDecision(decision: Decision): void {
    this.#write((connection) => putDecision(connection, decision));
  }

  dropDecisions(findings: readonly string[]): void {
    this.#write((connection) => dropDecisions(connection, findings));
  }

  putPinnedQuestions(questions: Parameters<Corpus['putPinnedQuestions']>[0]): void {
    this.#write((connection) => putPinned(connection, questions));
  }

  moveQuestions(from: string, to: string): void {
    this.#write((connection) => moveQuestions(connection, from, to));
  }

  putInterview(interview: InterviewRecord): void {
    this.#write((connection) => putInterview(connection, interview));
  }

  putBitext(bitext: StoredBitext): void {
    this.#write((connection) => putBitext(connection, bitext));
  }

  putLexicon(lexicon: StoredLexicon): void {
    this.#write((connection) => putLexicon(connection, lexicon));
  }

  dropLexicon(source: string, target: string): void {
    this.#write((connection) => connection.run('DELETE FROM lexicons WHERE source = ? AND target = ?', source, target));
  }

  settleLexicons(): void {
    this.#write((connection) => connection.run('UPDATE lexicons SET settled = 1 WHERE settled = 0'));
  }

  dropEmptyInterviews(): void {
    this.#write(dropEmptyInterviews);
  }

  forget(id: string): ReturnType<Corpus['forget']> {
    return this.#guarded(() => {
      const forgotten = this.#transactions.run(() => forgetInterview(this.#connection, id));
      if (!this.#scratch) removeTraces(this.#connection, this.file);
      return forgotten;
    });
  }

  #read<T>(work: (connection: Connection) => T): T {
    return this.#guarded(() => work(this.#connection));
  }

  #write<T>(work: (connection: Connection) => T): T {
    return this.#guarded(() => this.#transactions.write(() => work(this.#connection)));
  }

  #guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw storageError(error, this.file);
    }
  }
}
