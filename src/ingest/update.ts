import { existsSync } from 'node:fs';
import { setImmediate as breathe } from 'node:timers/promises';
import type { AlignOptions } from '../align/contract.js';
import type { Corpus, FileRecord, InterviewRecord, StoredDocument } from '../corpus/contract.js';
import { UserError } from '../diagnostics.js';
import { readSource, sha256 } from '../files/index.js';
import { alignSignature, readSignature, type ReadSettings } from '../signature.js';
import type { Plan } from './chain.js';
import type { ManifestEntry } from './manifest.js';

/** A file that may go into the corpus. */
export interface Intake {
  /** Path in the corpus: relative to its root, with `/`. */
  readonly path: string;
  /** Where it is on this machine; null when its bytes came on standard input. */
  readonly absolute: string | null;
  readonly bytes?: Uint8Array;
  readonly manifest?: ManifestEntry;
}

export interface UpdateRequest {
  readonly intake: readonly Intake[];
  readonly settings: ReadSettings;
  readonly align: AlignOptions;
  /** Name of the interview that all these files belong to. */
  readonly interview?: string;
  readonly maxBytes: number;
  /** Paths in the corpus that this run is about; what is gone from the disk among them is missing. */
  readonly covers: (path: string) => boolean;
  readonly toAbsolute: (path: string) => string;
  readonly prune: boolean;
  /** Asked between files and between interviews; true ends the work after what is done. */
  readonly stopped: () => boolean;
  readonly progress: (step: string, done: number, total: number) => void;
}

/** An interview that was put together or aligned again, and how its sentence beads came out. */
export interface AlignedInterview {
  readonly id: string;
  /** Beads with sentences of two languages or more. */
  readonly aligned: number;
  /** Those of them with one sentence in each of their languages. */
  readonly oneToOne: number;
}

/** Two files that may be the same interview, on evidence that is too weak to join them. */
export interface NearPair {
  readonly path: string;
  readonly other: string;
  readonly why: string;
}

export interface UpdateResult {
  readonly ingested: string[];
  readonly unchanged: string[];
  readonly refused: UserError[];
  /** Same bytes as a file that is in the corpus already. */
  readonly duplicates: { path: string; of: string }[];
  /** Files that are where they were not, with the same bytes. */
  readonly moved: { from: string; to: string }[];
  /** In the corpus, gone from the disk. */
  readonly missing: string[];
  readonly removed: string[];
  readonly changed: AlignedInterview[];
  readonly near: NearPair[];
}

/** The chain is loaded when there is work for it: a run that finds nothing new is over before it would be there. */
const loadChain = (): Promise<typeof import('./chain.js')> => import('./chain.js');

/** Files are stored in batches: a commit costs a sync of the disk, and a batch is what an interruption can cost. */
const batchFiles = 50;
const batchBytes = 8 << 20;
/** After so many files a signal is heard, even when none of them needs work. */
const breath = 16;

/**
 * Brings a corpus up to date with files: reads what changed, keeps what did not, then decides again which documents
 * belong together and aligns the interviews that this concerns. A bad file is reported and stops nothing.
 */
export async function updateCorpus(corpus: Corpus, request: UpdateRequest): Promise<UpdateResult> {
  const result: UpdateResult = { ingested: [], unchanged: [], refused: [], duplicates: [], moved: [], missing: [], removed: [], changed: [], near: [] };
  await storeFiles(corpus, request, result);
  const told = tellInterviews(corpus, request);
  dropMissing(corpus, request, result);
  const same = result.ingested.length + result.removed.length + result.moved.length + told === 0;
  return { ...result, ...(await refreshInterviews(corpus, request, same)) };
}

/**
 * Decides again which documents belong together and aligns what is not aligned as it should be; returns those interviews, and what it nearly joined.
 * `same`: no document and nothing the user said has changed, so that only interrupted or outdated work needs doing.
 */
export async function refreshInterviews(corpus: Corpus, request: Pick<UpdateRequest, 'align' | 'stopped' | 'progress'>, same = false): Promise<Pick<UpdateResult, 'changed' | 'near'>> {
  if (same && corpus.settled(`${alignSignature(request.align.mode)}\n`)) return { changed: [], near: [] };
  const stored = new Map(corpus.interviews().map((interview) => [interview.id, interview.settings]));
  const { alignPlan, interviewSettings, planInterviews } = await loadChain();
  const plans = planInterviews(corpus.pairing());
  const stale = plans.filter((plan) => stored.get(plan.id) !== interviewSettings(plan, request.align));
  const changed: AlignedInterview[] = [];
  let batch: InterviewRecord[] = [];
  const flush = (): void => {
    corpus.transaction(() => batch.forEach((record) => corpus.putInterview(record)));
    changed.push(...batch.map(countBeads));
    batch = [];
  };
  for (const [index, plan] of stale.entries()) {
    await breathe();
    if (request.stopped()) break;
    request.progress('aligning', index, stale.length);
    batch.push(alignPlan(corpus, plan, request.align));
    if (batch.length >= batchFiles) flush();
  }
  flush();
  corpus.transaction(() => corpus.dropEmptyInterviews());
  return { changed, near: nearPairs(corpus, plans) };
}

/** Each pair once, although each of the two is near to the other. */
function nearPairs(corpus: Corpus, plans: readonly Plan[]): NearPair[] {
  const pathOf = new Map(corpus.documents().map(({ id, path }) => [id, path]));
  const pairs = new Map<string, NearPair>();
  for (const { document, other, why } of plans.flatMap(({ group }) => group.near)) {
    const [path, second] = [pathOf.get(document)!, pathOf.get(other)!].sort();
    pairs.set(`${path}\n${second}`, { path: path!, other: second!, why });
  }
  return [...pairs.values()];
}

function countBeads({ id, alignments }: InterviewRecord): AlignedInterview {
  const sides = alignments.sentences.map((bead) => Object.values(bead.members).filter((members) => members.length > 0));
  const aligned = sides.filter((filled) => filled.length > 1);
  return { id, aligned: aligned.length, oneToOne: aligned.filter((filled) => filled.every((members) => members.length === 1)).length };
}

interface Prepared {
  readonly record: FileRecord;
  readonly documents: readonly StoredDocument[];
  readonly takenFrom: Taken | undefined;
}

/** The file that held these bytes before. */
interface Taken {
  readonly path: string;
  /** It is still there, with other content; what the user said of it stays with it. */
  readonly stays: boolean;
}

async function storeFiles(corpus: Corpus, request: UpdateRequest, result: UpdateResult): Promise<void> {
  const known = corpus.files();
  const pathOfHash = new Map([...known.values()].map((file) => [file.sha256, file.path]));
  const usual = readSignature(request.settings);
  let batch: Prepared[] = [];
  let weight = 0;
  const flush = (): void => {
    storeBatch(corpus, batch, result);
    batch = [];
    weight = 0;
  };
  for (const [index, intake] of request.intake.entries()) {
    if (index % breath === 0) await breathe();
    if (request.stopped()) break;
    request.progress('reading', index, request.intake.length);
    try {
      const prepared = await prepare(intake, request, known, pathOfHash, usual, result);
      if (prepared === undefined) continue;
      const before = known.get(intake.path)?.sha256;
      if (before !== undefined && pathOfHash.get(before) === intake.path) pathOfHash.delete(before);
      pathOfHash.set(prepared.record.sha256, intake.path);
      batch.push(prepared);
      weight += prepared.record.bytes;
      if (batch.length >= batchFiles || weight >= batchBytes) flush();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      result.refused.push(error.at({ ...error.place, path: intake.path }));
    }
  }
  flush();
}

/** Reads one file and makes its documents; undefined when there is nothing to store, which the result then says. */
async function prepare(
  intake: Intake, request: UpdateRequest, known: ReadonlyMap<string, FileRecord>, pathOfHash: ReadonlyMap<string, string>, usual: string, result: UpdateResult,
): Promise<Prepared | undefined> {
  const bytes = intake.bytes ?? readSource(intake.absolute!, request).bytes;
  const { manifest } = intake;
  const settings = manifest === undefined ? request.settings : { ...request.settings, declared: { ...manifest } };
  const record = { path: intake.path, sha256: sha256(bytes), bytes: bytes.length, settings: manifest === undefined ? usual : readSignature(settings) };
  const before = known.get(intake.path);
  if (before !== undefined && before.sha256 === record.sha256 && before.settings === record.settings) {
    result.unchanged.push(intake.path);
    return undefined;
  }
  const twin = pathOfHash.get(record.sha256);
  const other = twin === undefined || twin === intake.path ? undefined : twin;
  if (other !== undefined && isCopy(other, record.sha256, request, known)) {
    result.duplicates.push({ path: intake.path, of: other });
    return undefined;
  }
  const { documentsOf, toStore } = await loadChain();
  const documents = await documentsOf({ path: intake.path, bytes }, settings, manifest);
  const takenFrom = other === undefined ? undefined : { path: other, stays: existsSync(request.toAbsolute(other)) };
  return { record, documents: documents.map(toStore), takenFrom };
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

function storeBatch(corpus: Corpus, batch: readonly Prepared[], result: UpdateResult): void {
  if (batch.length === 0) return;
  const told = new Map(corpus.told().map((entry) => [entry.path, entry.interview]));
  corpus.transaction(() => {
    for (const { record, documents, takenFrom } of batch) {
      corpus.savepoint(() => {
        if (takenFrom !== undefined) {
          const before = told.get(takenFrom.path);
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

/** Keeps what `--interview` and the manifest say of the files that are in the corpus; returns how many sayings are new. */
function tellInterviews(corpus: Corpus, request: UpdateRequest): number {
  const known = corpus.files();
  const told = new Map(corpus.told().map((entry) => [entry.path, entry.interview]));
  const fresh = request.intake.flatMap(({ path, manifest }) => {
    const interview = request.interview ?? manifest?.interview;
    return interview !== undefined && known.has(path) && told.get(path) !== interview ? [{ path, interview }] : [];
  });
  if (fresh.length > 0) corpus.transaction(() => fresh.forEach((entry) => corpus.tell(entry)));
  return fresh.length;
}

function dropMissing(corpus: Corpus, request: UpdateRequest, result: UpdateResult): void {
  const seen = new Set(request.intake.map(({ path }) => path));
  const gone = [...corpus.files().keys()].filter((path) => !seen.has(path) && request.covers(path) && !existsSync(request.toAbsolute(path)));
  if (!request.prune) {
    result.missing.push(...gone);
    return;
  }
  if (gone.length > 0) corpus.transaction(() => gone.forEach((path) => corpus.removeFile(path)));
  result.removed.push(...gone);
}
