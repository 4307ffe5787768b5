import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { UserError } from '../diagnostics.js';

/** Largest source file that is read when nobody says otherwise. */
export const DEFAULT_MAX_BYTES = 64 << 20;

const kinds = [
  ['isDirectory', 'is a folder, not a file'],
  ['isFIFO', 'is a pipe (FIFO), not a file'],
  ['isSocket', 'is a socket, not a file'],
  ['isCharacterDevice', 'is a device, not a file'],
  ['isBlockDevice', 'is a device, not a file'],
] as const;

/** A line for each thing the system says when it will not give us a file. */
const refusals: Readonly<Record<string, { rule: string; message: string }>> = {
  ENOENT: { rule: 'not-found', message: 'no such file' },
  ENOTDIR: { rule: 'not-found', message: 'no such file' },
  ELOOP: { rule: 'not-a-file', message: 'is a loop of links' },
  EACCES: { rule: 'unreadable', message: 'may not be read by you' },
  EPERM: { rule: 'unreadable', message: 'may not be read by you' },
  EISDIR: { rule: 'not-a-file', message: 'is a folder, not a file' },
  ENXIO: { rule: 'not-a-file', message: 'is a pipe or a socket, not a file' },
};

/** The user's error for what the system said of a path. */
export function accessError(error: unknown, path: string): UserError {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
  const known = refusals[code] ?? { rule: 'unreadable', message: `cannot be read (${code})` };
  return new UserError(known.message, { rule: known.rule, place: { path } });
}

/**
 * Reads a regular file that may change, be huge, or be no file at all: opened without waiting (a FIFO would hang),
 * checked by its descriptor, read to the size it said it had and no further.
 * Throws `UserError` with the path as given: `not-found`, `not-a-file`, `unreadable`, `too-large`, `changed-while-read`.
 */
export async function readSource(path: string, { maxBytes }: { readonly maxBytes: number }): Promise<{ bytes: Uint8Array; mtimeMs: number }> {
  let handle: FileHandle;
  try {
    handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0));
  } catch (error) {
    throw accessError(error, path);
  }
  try {
    return await readAll(handle, path, maxBytes);
  } catch (error) {
    throw error instanceof UserError ? error : accessError(error, path);
  } finally {
    await handle.close();
  }
}

async function readAll(handle: FileHandle, path: string, maxBytes: number): Promise<{ bytes: Uint8Array; mtimeMs: number }> {
  const before = await handle.stat();
  if (!before.isFile()) {
    const message = kinds.find(([is]) => before[is]())?.[1] ?? 'is not a regular file';
    throw new UserError(message, { rule: 'not-a-file', place: { path } });
  }
  if (before.size > maxBytes) {
    throw new UserError(`is ${megabytes(before.size)} MB, larger than the limit of ${megabytes(maxBytes)} MB`, { rule: 'too-large', place: { path }, hint: 'raise the limit with --max-size' });
  }
  // One byte more than the file says it has: to notice when it grows.
  const buffer = Buffer.allocUnsafe(before.size + 1);
  let length = 0;
  while (length < buffer.length) {
    const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  const after = await handle.stat();
  if (length !== before.size || after.size !== before.size || after.mtimeMs !== before.mtimeMs) {
    throw new UserError('changed while it was read', { rule: 'changed-while-read', place: { path }, hint: 'run the command again when the file is at rest' });
  }
  return { bytes: buffer.subarray(0, length), mtimeMs: after.mtimeMs };
}

const megabytes = (bytes: number): string => (bytes / (1 << 20)).toFixed(1);
