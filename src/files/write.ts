import { constants } from 'node:fs';
import { link, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { EXIT, UserError } from '../diagnostics.js';

/** A line for each thing the system says when an output cannot be written. */
const refusals: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the disk is read-only',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EISDIR: 'is a folder',
  ENAMETOOLONG: 'the name is too long',
};

function outputError(error: unknown, path: string): UserError {
  if (error instanceof UserError) return error;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === undefined) throw error;
  return new UserError(`cannot be written: ${refusals[code] ?? code}`, { rule: 'output', place: { path }, exit: EXIT.storage });
}

const existsError = (path: string): UserError =>
  new UserError('exists already', { rule: 'exists', place: { path }, exit: EXIT.storage, hint: 'overwrite it with --force, or choose another name' });

/**
 * Writes a file that is either whole or not there: to `.name.PID.tmp` beside it (0600), synced, then put in place.
 * Without `force` an existing file stays, even one that appears meanwhile. Returns the number of bytes.
 * Throws `UserError` with exit code 3 and the path as given; what the chunks throw is passed on, and nothing is left behind.
 */
export async function writeOutput(path: string, chunks: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>, { force }: { readonly force: boolean }): Promise<{ bytes: number }> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  let handle: FileHandle | undefined;
  try {
    if (!force && (await isThere(path))) throw existsError(path);
    handle = await open(temporary, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600);
    const bytes = await writeAll(handle, chunks);
    await handle.sync();
    await handle.close();
    handle = undefined;
    await putInPlace(temporary, path, force);
    return { bytes };
  } catch (error) {
    await handle?.close().catch(() => undefined);
    await rm(temporary, { force: true }).catch(() => undefined);
    throw outputError(error, path);
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await (await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))).close();
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT';
  }
}

/** Chunks are small (a row, a bracket): they are gathered, as a system call for each would cost more than making them. */
const gathered = 1 << 16;

async function writeAll(handle: FileHandle, chunks: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>): Promise<number> {
  let total = 0;
  let waiting: Uint8Array[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    await handle.writeFile(Buffer.concat(waiting));
    total += size;
    waiting = [];
    size = 0;
  };
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    waiting.push(bytes);
    size += bytes.length;
    if (size >= gathered) await flush();
  }
  await flush();
  return total;
}

async function putInPlace(temporary: string, path: string, force: boolean): Promise<void> {
  if (force) await rename(temporary, path);
  else {
    // A hard link fails when the name is taken, where a rename would overwrite; not every disk has links.
    try {
      await link(temporary, path);
      await rm(temporary);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw existsError(path);
      if (await isThere(path)) throw existsError(path);
      await rename(temporary, path);
    }
  }
  await syncFolder(dirname(path));
}

/** Makes the new name itself survive a power cut, where the system lets a folder be synced. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, constants.O_RDONLY).catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
