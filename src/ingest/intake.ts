import { existsSync } from 'node:fs';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Corpus, FileRecord, StoredDocument } from '../corpus/contract.js';
import { UserError } from '../diagnostics.js';
import { readSource, sha256 } from '../files/index.js';
import { isExport } from '../readers/export-mark.js';
import { isOwnOutput } from '../readers/own-output.js';
import { readSignature } from '../signature.js';
import type { TakenExport } from './exports.js';
import type { Intake, UpdateRequest, UpdateResult } from './update.js';
import { Stopped, type Workforce } from './workforce.js';

/** Files are stored in batches: a commit costs a sync of the disk, and a batch is what an interruption can cost. */
const batchFiles = 50;
const batchBytes = 8 << 20;
/** After so many files a signal is heard, even when none of them needs work. */
const breath = 16;
/** Bytes of files that wait to be read by others at once. */
const waitingBytes = 32 << 20;

/** A file whose documents are to be made, or are being made. */
interface Waiting {
  readonly index: number;
  readonly record: FileRecord;
  /** What stood under its path before. */
  readonly before: FileRecord | undefined;
  readonly takenFrom: Taken | undefined;
  readonly documents: Promise<readonly StoredDocument[]>;
}

type Ready = Pick<Waiting, 'record' | 'takenFrom'> & { readonly documents: readonly StoredDocument[] };

/** The file that held these bytes before. */
interface Taken {
  readonly path: string;
  /** It is still there, with other content; what the user said of it stays with it. */
  readonly stays: boolean;
}

/** Reads what is not as `known` has it and stores it, in the order of the request whoever did the work; what happened to each file goes into the result. Gives what exports of hrd held, by path. */
export async function takeIn(corpus: Corpus, request: UpdateRequest, known: ReadonlyMap<string, FileRecord>, workforce: Workforce, result: UpdateResult): Promise<ReadonlyMap<string, TakenExport>> {
  const intaker = new Intaker(corpus, request, known, workforce, result);
  try {
    for (const [index, intake] of request.intake.entries()) {
      if (index % breath === 0) await breathe();
      if (request.stopped()) break;
      request.progress('reading', index, request.intake.length);
      await intaker.take(index, intake);
    }
    await intaker.settle(0);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
  } finally {
    intaker.finish();
  }
  return intaker.exports;
}

class Intaker {
  readonly exports = new Map<string, TakenExport>();
  readonly #pathOfHash: Map<string, string>;
  readonly #usual: string;
  readonly #waiting: Waiting[] = [];
  readonly #refused: { index: number; error: UserError }[] = [];
  #batch: Ready[] = [];

  constructor(
    private readonly corpus: Corpus, private readonly request: UpdateRequest, private readonly known: ReadonlyMap<string, FileRecord>,
    private readonly workforce: Workforce, private readonly result: UpdateResult,
  ) {
    this.#pathOfHash = new Map([...known.values()].map((file) => [file.sha256, file.path]));
    this.#usual = readSignature(request.settings);
    workforce.expect(request.intake.filter(({ path }) => !this.known.has(path)).length);
  }

  /** Looks at one file and has its documents made when it is new; waits when too much is under way. */
  async take(index: number, intake: Intake): Promise<void> {
    try {
      const waiting = await this.#look(index, intake);
      if (waiting === undefined) return;
      waiting.documents.catch(() => undefined);
      this.#waiting.push(waiting);
      const { before, record } = waiting;
      if (before !== undefined && this.#pathOfHash.get(before.sha256) === record.path) this.#pathOfHash.delete(before.sha256);
      this.#pathOfHash.set(record.sha256, record.path);
      // Whether its old bytes are free for another file is known when the new ones have been read.
      await this.settle(before !== undefined && before.sha256 !== record.sha256 ? 0 : this.workforce.reach - 1);
    } catch (error) {
      this.#refuse(index, intake.path, error);
    }
  }

  /** Waits until no more than so many files are under way, and stores what is ready. */
  async settle(most: number): Promise<void> {
    while (this.#waiting.length > most || this.#waiting.reduce((sum, { record }) => sum + record.bytes, 0) > waitingBytes) {
      const { index, record, before, takenFrom, documents } = this.#waiting.shift()!;
      try {
        this.#batch.push({ record, takenFrom, documents: await documents });
      } catch (error) {
        if (takenFrom === undefined) this.#pathOfHash.delete(record.sha256);
        else this.#pathOfHash.set(record.sha256, takenFrom.path);
        if (before !== undefined && !this.#pathOfHash.has(before.sha256)) this.#pathOfHash.set(before.sha256, record.path);
        this.#refuse(index, record.path, error);
      }
      if (this.#batch.length >= batchFiles || this.#batch.reduce((sum, { record: { bytes } }) => sum + bytes, 0) >= batchBytes) this.#store();
    }
  }

  /** Stores what is ready, and tells what was refused in the order of the files. */
  finish(): void {
    this.#store();
    this.result.refused.push(...this.#refused.sort((a, b) => a.index - b.index).map(({ error }) => error));
  }

  #store(): void {
    const batch = this.#batch;
    this.#batch = [];
    storeBatch(this.corpus, batch, this.result);
  }

  #refuse(index: number, path: string, error: unknown): void {
    if (!(error instanceof UserError)) throw error;
    this.#refused.push({ index, error: error.at({ ...error.place, path }) });
  }

  /** Undefined when there is nothing to store, which the result then says. */
  async #look(index: number, { path, absolute, bytes: given, manifest, chanced }: Intake): Promise<Waiting | undefined> {
    const { request } = this;
    const bytes = given ?? readSource(absolute!, request).bytes;
    // Nobody asked for what an export holds: it may have been forgotten or corrected since.
    if (chanced === true && !this.known.has(path) && (isExport(bytes) || isOwnOutput(bytes))) throw new UserError('was written by hrd', { rule: 'own-export', hint: 'name it to have it read' });
    if (isExport(bytes)) {
      // Other files may be on their way to where its documents lie.
      await this.settle(0);
      this.#store();
      const { takeExport } = await import('./exports.js');
      this.exports.set(path, await takeExport(this.corpus, { path, bytes }, this.result));
      return undefined;
    }
    const settings = manifest === undefined ? request.settings : { ...request.settings, declared: { ...manifest } };
    const record = { path, sha256: sha256(bytes), bytes: bytes.length, settings: manifest === undefined ? this.#usual : readSignature(settings) };
    const before = this.known.get(path);
    if (before !== undefined && before.sha256 === record.sha256 && before.settings === record.settings) {
      this.result.unchanged.push(path);
      return undefined;
    }
    if (this.#waiting.some((other) => other.record.sha256 === record.sha256)) await this.settle(0);
    const twin = this.#pathOfHash.get(record.sha256);
    const other = twin === undefined || twin === path ? undefined : twin;
    if (other !== undefined && isCopy(other, record.sha256, request, this.known)) {
      this.result.duplicates.push({ path, of: other });
      return undefined;
    }
    const takenFrom = other === undefined ? undefined : { path: other, stays: existsSync(request.toAbsolute(other)) };
    const documents = this.workforce.run({ kind: 'read', source: { path, bytes }, settings, ...(manifest === undefined ? {} : { manifest }) });
    return { index, record, before, takenFrom, documents };
  }
}

/** Whether a file that the corpus knows with these bytes still has them: then another one is a copy; else the bytes have moved. */
function isCopy(path: string, hash: string, request: UpdateRequest, known: ReadonlyMap<string, FileRecord>): boolean {
  if (known.get(path)?.sha256 !== hash) return true;
  const absolute = request.toAbsolute(path);
  if (!existsSync(absolute)) return false;
  try {
    return sha256(readSource(absolute, request).bytes) === hash;
  } catch (error) {
    if (error instanceof UserError) return true;
    throw error;
  }
}

function storeBatch(corpus: Corpus, batch: readonly Ready[], result: UpdateResult): void {
  if (batch.length === 0) return;
  const told = new Map(corpus.told().map((entry) => [entry.path, entry.interview]));
  corpus.transaction(() => {
    for (const { record, documents, takenFrom } of batch) {
      corpus.savepoint(() => {
        if (takenFrom !== undefined) {
          const before = told.get(takenFrom.path);
          corpus.moveQuestions(takenFrom.path, record.path);
          corpus.removeFile(takenFrom.path);
          if (before !== undefined) corpus.tell({ path: takenFrom.stays ? takenFrom.path : record.path, interview: before });
        }
        corpus.putFile(record, documents);
      });
      if (takenFrom !== undefined && !takenFrom.stays) result.moved.push({ from: takenFrom.path, to: record.path });
      result.ingested.push(record.path);
    }
  });
}

