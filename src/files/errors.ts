import { EXIT, UserError } from '../diagnostics.js';

/** The code of a system error (`ENOENT`), or undefined when the error is of another kind. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

const READING = new Map<string, readonly [rule: string, message: string]>([
  ['ENOENT', ['not-found', 'no such file']],
  ['ENOTDIR', ['not-found', 'no such file: a part of its path is no folder']],
  ['ENAMETOOLONG', ['not-found', 'no such file: its name is too long']],
  ['ERR_INVALID_ARG_VALUE', ['not-found', 'no such file: no name holds a NUL']],
  ['ELOOP', ['not-a-file', 'is a loop of links']],
  ['EACCES', ['unreadable', 'may not be read']],
  ['EPERM', ['unreadable', 'may not be read']],
  ['EISDIR', ['not-a-file', 'is a folder, not a file']],
  ['ENXIO', ['not-a-file', 'is no regular file']],
  ['EMFILE', ['unreadable', 'cannot be opened: too many files are open']],
  ['EIO', ['unreadable', 'cannot be read: the disk reports an error']],
]);

/** A system error while reading, in words; anything unknown is passed on as it is, since it is our bug. */
export function readingError(error: unknown, path: string): unknown {
  const known = READING.get(errorCode(error) ?? '');
  if (known === undefined) return error;
  const [rule, message] = known;
  return new UserError(message, { rule, place: { path } });
}

const WRITING = new Map<string, readonly [rule: string, message: string, hint?: string]>([
  ['ENOSPC', ['disk-full', 'the disk is full; nothing was written']],
  ['EDQUOT', ['disk-full', 'the disk quota is used up; nothing was written']],
  ['EFBIG', ['disk-full', 'the file would be larger than allowed; nothing was written']],
  ['EACCES', ['output', 'may not be written']],
  ['EPERM', ['output', 'may not be written']],
  ['EROFS', ['output', 'the disk is read-only']],
  ['ENOENT', ['output', 'its folder does not exist', 'make the folder first, or name another']],
  ['ENOTDIR', ['output', 'a part of its path is no folder']],
  ['ENAMETOOLONG', ['output', 'its name is too long']],
  ['ERR_INVALID_ARG_VALUE', ['output', 'no name holds a NUL']],
  ['ELOOP', ['output', 'is a loop of links']],
  ['EIO', ['output', 'the disk reports an error']],
]);

/** A system error while writing, in words, with exit code 3. */
export function writingError(error: unknown, path: string): unknown {
  const known = WRITING.get(errorCode(error) ?? '');
  if (known === undefined) return error;
  const [rule, message, hint] = known;
  return new UserError(message, { rule, place: { path }, exit: EXIT.storage, ...(hint === undefined ? {} : { hint }) });
}
