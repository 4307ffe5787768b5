import { type BigIntStats, closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { UserError } from '../diagnostics.js';
import { readingError } from './errors.js';

/** The largest source that is read unless the user says otherwise: a thousand hours of talk as text. */
export const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;

// Absent on Windows, where nothing of the kind exists. Without O_NONBLOCK, opening a FIFO waits for ever.
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

export interface SourceFile {
  readonly bytes: Uint8Array;
  readonly mtimeMs: number;
}

/**
 * Reads a whole regular file, without waiting for other work: a regular file never blocks for long, and thousands of small ones
 * take a fraction of the time they would take by way of the thread pool. Throws `UserError` with the path as given: `not-found`, `unreadable`, `not-a-file`
 * (folder, FIFO, device, socket), `too-large`, or `changed-while-read`.
 */
export function readSource(path: string, { maxBytes }: { maxBytes: number }): SourceFile {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, FLAGS);
    return readOpen(descriptor, path, maxBytes);
  } catch (error) {
    throw readingError(error, path);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function readOpen(descriptor: number, path: string, maxBytes: number): SourceFile {
  // What was opened counts, not what the path may name by now.
  const before = fstatSync(descriptor, { bigint: true });
  if (!before.isFile()) {
    throw new UserError(kindOf(before), { rule: 'not-a-file', place: { path } });
  }
  if (before.size > BigInt(maxBytes)) {
    throw new UserError(`is ${before.size} bytes long; the limit is ${maxBytes}`, { rule: 'too-large', place: { path }, hint: 'raise the limit with --max-size' });
  }
  const bytes = readUpTo(descriptor, Number(before.size) + 1);
  const after = fstatSync(descriptor, { bigint: true });
  if (BigInt(bytes.length) !== before.size || after.size !== before.size || after.mtimeNs !== before.mtimeNs) {
    throw new UserError('changed while it was read', { rule: 'changed-while-read', place: { path }, hint: 'run the command again when nothing writes to it' });
  }
  return { bytes, mtimeMs: Number(before.mtimeMs) };
}

/** What stands there instead of a regular file. */
function kindOf(stats: BigIntStats): string {
  if (stats.isDirectory()) return 'is a folder, not a file';
  if (stats.isFIFO()) return 'is a pipe (FIFO), not a file';
  if (stats.isSocket()) return 'is a socket, not a file';
  return 'is a device, not a file';
}

/** One byte more than expected is asked for, so that a file that grew is noticed. */
function readUpTo(descriptor: number, length: number): Uint8Array {
  const buffer = new Uint8Array(length);
  let filled = 0;
  while (filled < length) {
    const count = readSync(descriptor, buffer, filled, length - filled, null);
    if (count === 0) break;
    filled += count;
  }
  return buffer.subarray(0, filled);
}
