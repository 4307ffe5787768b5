import { existsSync } from 'node:fs';
import type { Corpus, FileRecord } from '../corpus/contract.js';
import { alignSignature, type ReadSettings } from '../signature.js';
import type { TakenExport } from './exports.js';
import { takeIn } from './intake.js';
import type { ManifestEntry } from './manifest.js';
import { keepingQuestions } from './questions.js';
import type { RefreshRequest, RefreshResult } from './refresh.js';
import { Workforce } from './workforce.js';

/** A file that may go into the corpus. */
export interface Intake {
  /** Path in the corpus: relative to its root, with `/`. */
  readonly path: string;
  /** Where it is on this machine; null when its bytes came on standard input. */
  readonly absolute: string | null;
  readonly bytes?: Uint8Array;
  readonly manifest?: ManifestEntry;
  /** Nobody named it: it was found in a folder. */
  readonly chanced?: boolean;
}

/** `stopped` is asked between files and between interviews; true ends the work after what is done. */
export interface UpdateRequest extends RefreshRequest {
  readonly intake: readonly Intake[];
  readonly settings: ReadSettings;
  /** Name of the interview that all these files belong to. */
  readonly interview?: string;
  readonly maxBytes: number;
  /** Paths in the corpus that this run is about; what is gone from the disk among them is missing. */
  readonly covers: (path: string) => boolean;
  readonly toAbsolute: (path: string) => string;
  readonly prune: boolean;
}

export interface UpdateResult extends RefreshResult {
  readonly ingested: string[];
  readonly unchanged: string[];
  /** Same bytes as a file that is in the corpus already. */
  readonly duplicates: { path: string; of: string }[];
  /** Files that are where they were not, with the same bytes. */
  readonly moved: { from: string; to: string }[];
  /** In the corpus, gone from the disk. */
  readonly missing: string[];
  readonly removed: string[];
}

/**
 * Brings a corpus up to date with files: reads what changed, keeps what did not, then decides again which documents
 * belong together and aligns the interviews that this concerns. A bad file is reported and stops nothing.
 */
export function updateCorpus(corpus: Corpus, request: UpdateRequest): Promise<UpdateResult> {
  return keepingQuestions(corpus, () => update(corpus, request));
}

async function update(corpus: Corpus, request: UpdateRequest): Promise<UpdateResult> {
  const result: UpdateResult = { ingested: [], unchanged: [], refused: [], duplicates: [], moved: [], missing: [], removed: [], changed: [], realigned: 0, learnt: [], near: [] };
  const workforce = new Workforce(request.workers, request.stopped);
  try {
    const before = corpus.files();
    const exports = await takeIn(corpus, request, before, workforce, result);
    if (request.stopped()) return result;
    const files = result.ingested.length === 0 ? before : corpus.files();
    const told = tellInterviews(corpus, request, files, exports) + (exports.size === 0 ? 0 : (await import('./exports.js')).tellExported(corpus, [...exports.values()]));
    dropMissing(corpus, request, files, exports, result);
    const same = result.ingested.length + result.removed.length + result.moved.length + told === 0;
    // Then only interrupted or outdated work needs doing, and mostly there is none: the rest of the program is not even loaded.
    if (same && request.realign !== true && corpus.settled(alignSignature(request.align.mode))) return result;
    const { refreshInterviews } = await import('./refresh.js');
    const refreshed = await refreshInterviews(corpus, request, workforce);
    return { ...result, ...refreshed, refused: [...result.refused, ...refreshed.refused] };
  } finally {
    await workforce.close();
  }
}

/** Keeps what `--interview` and the manifest say of the files that are in the corpus; returns how many sayings are new. */
function tellInterviews(corpus: Corpus, request: UpdateRequest, known: ReadonlyMap<string, FileRecord>, exports: ReadonlyMap<string, TakenExport>): number {
  if (request.interview === undefined && request.intake.every(({ manifest }) => manifest?.interview === undefined)) return 0;
  const told = new Map(corpus.told().map((entry) => [entry.path, entry.interview]));
  const fresh = request.intake.flatMap(({ path, manifest }) => {
    const interview = request.interview ?? manifest?.interview;
    const paths = exports.get(path)?.paths ?? [path];
    return interview === undefined ? [] : paths.filter((each) => known.has(each) && told.get(each) !== interview).map((each) => ({ path: each, interview }));
  });
  if (fresh.length > 0) corpus.transaction(() => fresh.forEach((entry) => corpus.tell(entry)));
  return fresh.length;
}

/** What came with an export need not lie on the disk. */
function dropMissing(corpus: Corpus, request: UpdateRequest, files: ReadonlyMap<string, FileRecord>, exports: ReadonlyMap<string, TakenExport>, result: UpdateResult): void {
  const seen = new Set([...request.intake.map(({ path }) => path), ...[...exports.values()].flatMap(({ paths }) => paths)]);
  const gone = [...files.keys()].filter((path) => !seen.has(path) && request.covers(path) && !existsSync(request.toAbsolute(path)));
  if (!request.prune) {
    result.missing.push(...gone);
    return;
  }
  if (gone.length > 0) corpus.transaction(() => gone.forEach((path) => corpus.removeFile(path)));
  result.removed.push(...gone);
}
