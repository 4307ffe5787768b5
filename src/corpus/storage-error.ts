import { EXIT, UserError } from '../diagnostics.js';

/** What SQLite's primary result codes mean to a person (https://www.sqlite.org/rescode.html). */
const MEANINGS = new Map<number, readonly [rule: string, message: string, hint: string]>([
  [3, ['corpus-access', 'permission to use this corpus was denied', 'see who owns the file and its folder']],
  [5, ['corpus-busy', 'another program is writing to this corpus', 'try again when it is done']],
  [6, ['corpus-busy', 'another program is writing to this corpus', 'try again when it is done']],
  [8, ['corpus-read-only', 'this corpus cannot be written to', 'see the permissions of the file and its folder']],
  [10, ['corpus-io', 'the disk failed while this corpus was read or written; it is as it was before', 'see whether the disk is full or damaged, then try again']],
  [11, ['corrupt-corpus', 'this corpus is damaged', 'put a backup in its place, or move it away and run: hrd ingest FOLDER']],
  [13, ['disk-full', 'the disk is full; the corpus is as it was before', 'make room, then try again']],
  [14, ['corpus-access', 'this corpus, or a file beside it, could not be opened', 'see the permissions of the file and its folder']],
  [26, ['not-a-corpus', 'this file is not a corpus of hrd', 'name another with --corpus FILE']],
]);

/** The same for what the file system itself answers. */
const SYSTEM_CODES = new Map([['EACCES', 3], ['EPERM', 3], ['EROFS', 8], ['ENOSPC', 13], ['EDQUOT', 13], ['EIO', 10], ['ENOTDIR', 14], ['EEXIST', 14], ['EISDIR', 14], ['ELOOP', 14], ['ENAMETOOLONG', 14]]);

/** Whether an error is SQLite's, and its primary result code. */
export function sqliteCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return undefined;
  return error.errcode & 0xff;
}

/** Makes a `UserError` with exit code 3 of an error that comes from the storage; returns any other error as it is. */
export function storageError(error: unknown, file: string): unknown {
  if (error instanceof UserError || !(error instanceof Error)) return error;
  const code = sqliteCode(error) ?? SYSTEM_CODES.get(String((error as NodeJS.ErrnoException).code));
  const meaning = code === undefined ? undefined : MEANINGS.get(code);
  if (meaning === undefined) return error;
  const [rule, message, hint] = meaning;
  return new UserError(message, { rule, place: { path: file }, hint, exit: EXIT.storage });
}
