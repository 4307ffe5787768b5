import { constants } from 'node:fs';
import { type FileHandle, link, lstat, open, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { EXIT, UserError } from '../diagnostics.js';
import { errorCode, writingError } from './errors.js';

/** What is written: pieces of text (stored as UTF-8) or bytes, one after the other. */
export type Chunks = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** Only the owner may read what is written: it is testimony. */
const PRIVATE = 0o600;
/** Small pieces are gathered up to this many bytes before they are written. */
const BATCH = 256 * 1024;

/** What goes into a file: its pieces, or what makes it by itself in a file that is there, empty and private (a database does). */
export type Content = Chunks | ((temporary: string) => Promise<void>);

/** A file that is to be written. */
export interface Planned {
  readonly path: string;
  readonly content: Content;
}

/** A file that is written: all of it under its temporary name, or under its own. */
interface Started {
  readonly path: string;
  readonly target: string;
  readonly temporary: string;
  readonly bytes: number;
}

/**
 * Writes a file whole or not at all: to `.name.PID.tmp` beside it, synced, then renamed; readable by the owner only.
 * An existing file is replaced only with `force`; a link is followed. Errors are `UserError` with exit code 3:
 * `exists`, `not-a-file`, `disk-full`, `output`. What `content` throws is passed on, and nothing is left behind.
 */
export async function writeOutput(path: string, content: Content, { force }: { force: boolean }): Promise<{ bytes: number }> {
  const [written] = await writeOutputs([{ path, content }], { force });
  return { bytes: written!.bytes };
}

/**
 * Writes several files, all or none: each to its temporary name first, and only when all are complete they get their own names.
 * Otherwise like {@link writeOutput}. The paths must differ.
 */
export async function writeOutputs(outputs: Iterable<Planned>, { force }: { force: boolean }): Promise<{ path: string; bytes: number }[]> {
  const started: Started[] = [];
  const named: Started[] = [];
  const making: { failed?: { readonly error: unknown } } = {};
  let path = '';
  try {
    for (const output of watchedList(outputs, making)) {
      path = output.path;
      started.push(await start(output, force, making));
    }
    for (const file of started) {
      path = file.path;
      await (force ? rename(file.temporary, file.target) : renameUnlessThere(file.temporary, file.target, path));
      named.push(file);
    }
    for (const folder of new Set(started.map(({ target }) => dirname(target)))) await syncFolder(folder);
    return started.map(({ path: name, bytes }) => ({ path: name, bytes }));
  } catch (error) {
    for (const { temporary } of started) await rm(temporary, { force: true });
    // What was not there before goes again; what was replaced cannot be brought back.
    if (!force) for (const { target } of named) await rm(target, { force: true });
    throw making.failed === undefined ? writingError(error, path) : making.failed.error;
  }
}

/** Writes one file under its temporary name. */
async function start({ path, content }: Planned, force: boolean, making: { failed?: { readonly error: unknown } }): Promise<Started> {
  const target = await destination(path, force);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const handle = await createTemporary(temporary);
  try {
    const bytes = typeof content === 'function' ? await letMake(handle, temporary, content, making) : await fill(handle, watched(content, making));
    return { path, target, temporary, bytes };
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Lets a database make its file; what it did is synced like all else. */
async function letMake(handle: FileHandle, temporary: string, make: (temporary: string) => Promise<void>, making: { failed?: { readonly error: unknown } }): Promise<number> {
  try {
    await make(temporary).catch((error: unknown) => {
      making.failed = { error };
      throw error;
    });
    await handle.sync();
    return (await handle.stat()).size;
  } finally {
    await handle.close();
  }
}

/** The same list, and what goes wrong in its making. */
function* watchedList(outputs: Iterable<Planned>, making: { failed?: { readonly error: unknown } }): Generator<Planned> {
  try {
    yield* outputs;
  } catch (error) {
    making.failed = { error };
    throw error;
  }
}

/** The same chunks, and what goes wrong in their making: that is not an error of the disk we write to. */
async function* watched(chunks: Chunks, making: { failed?: { readonly error: unknown } }): AsyncGenerator<string | Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    making.failed = { error };
    throw error;
  }
}

/** The file itself behind a link; throws when something stands there that must not be replaced. */
async function destination(path: string, force: boolean): Promise<string> {
  let target = path;
  try {
    if ((await lstat(path)).isSymbolicLink()) target = await realpath(path);
  } catch (error) {
    // A link to nothing is written as if it were not there: the rename replaces it.
    if (errorCode(error) === 'ENOENT') return path;
    throw error;
  }
  const found = await lstat(target);
  if (found.isDirectory()) throw refused(path, 'not-a-file', 'is a folder');
  if (!found.isFile()) throw refused(path, 'not-a-file', 'is no regular file', 'name a file, or use - for standard output');
  if (!force) throw exists(path);
  return target;
}

function refused(path: string, rule: string, message: string, hint?: string): UserError {
  return new UserError(message, { rule, place: { path }, exit: EXIT.storage, ...(hint === undefined ? {} : { hint }) });
}

function exists(path: string): UserError {
  return refused(path, 'exists', 'exists already', 'overwrite it with --force, or choose another name');
}

async function createTemporary(temporary: string): Promise<FileHandle> {
  try {
    return await open(temporary, 'wx', PRIVATE);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    // Left by a process that was killed and had our number.
    await rm(temporary);
    return open(temporary, 'wx', PRIVATE);
  }
}

async function fill(handle: FileHandle, chunks: Chunks): Promise<number> {
  let bytes = 0;
  let batch: Uint8Array[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    await writeAll(handle, batch.length === 1 ? batch[0]! : Buffer.concat(batch));
    bytes += size;
    batch = [];
    size = 0;
  };
  try {
    for await (const chunk of chunks) {
      const piece = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
      batch.push(piece);
      size += piece.length;
      if (size >= BATCH) await flush();
    }
    await flush();
    await handle.sync();
  } finally {
    await handle.close();
  }
  return bytes;
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    written += (await handle.write(bytes, written, bytes.length - written)).bytesWritten;
  }
}

/** Gives the finished file its name without ever replacing another, even one that appeared a moment ago. */
async function renameUnlessThere(temporary: string, target: string, path: string): Promise<void> {
  try {
    await link(temporary, target);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw exists(path);
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(errorCode(error) ?? '')) throw error;
    // A file system without hard links (FAT, some network disks): take the name first, then replace what is ours.
    await claim(target, path);
    await rename(temporary, target);
    return;
  }
  await rm(temporary);
}

async function claim(target: string, path: string): Promise<void> {
  try {
    await (await open(target, 'wx', PRIVATE)).close();
  } catch (error) {
    throw errorCode(error) === 'EEXIST' ? exists(path) : error;
  }
}

/** Makes the new name last through a power cut. Windows cannot open folders and needs no such thing. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } catch (error) {
    // Some network file systems cannot sync folders; the file itself is written.
    if (!['EINVAL', 'ENOTSUP', 'EIO'].includes(errorCode(error) ?? '')) throw error;
  } finally {
    await handle.close();
  }
}
