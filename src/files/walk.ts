import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../diagnostics.js';
import { errorCode, readingError } from './errors.js';

/** A file or folder that was passed over, and why, in words. */
export interface Skipped {
  readonly path: string;
  readonly why: string;
}

export interface Walked {
  /** Regular files with a known extension, by raw bytes of their path. */
  readonly files: readonly string[];
  readonly problems: readonly UserError[];
  readonly skipped: readonly Skipped[];
}

/** Folders that hold no sources of the user's. Names with a leading dot are passed over anyway. */
const NOT_ENTERED = new Set(['node_modules']);

/** Lower-case extension without dot; `''` when there is none. ASCII only, so that no locale matters. */
export function extensionOf(path: string): string {
  const dot = path.lastIndexOf('.');
  const slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  return dot > slash + 1 ? path.slice(dot + 1).toLowerCase() : '';
}

/** Made by office programs beside a file that is open, and by systems in every folder: nobody's transcript. */
const LEFT_BEHIND = /^(?:~\$.{1,250}|Thumbs\.db|desktop\.ini)$/iu;

/** Whether a walk passes this name over without a word: hidden, the folder of installed programs, or what systems leave behind. */
export function isHidden(name: string): boolean {
  return name.startsWith('.') || NOT_ENTERED.has(name) || LEFT_BEHIND.test(name);
}

/** Names of a file in an order that is the same on every machine. */
export function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/**
 * All sources below a folder. Links are not followed, hidden names not entered, each folder is visited once
 * (`visited` holds `dev:inode` and is shared between walks), so that loops do no harm.
 */
export async function walk(root: string, extensions: ReadonlySet<string>, visited: Set<string>): Promise<Walked> {
  const found: { files: string[]; problems: UserError[]; skipped: Skipped[] } = { files: [], problems: [], skipped: [] };
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = await list(folder, visited, found.problems);
    for (const entry of entries) {
      const name = entry.name.toString();
      if (isHidden(name)) continue;
      const path = join(folder, name);
      if (!Buffer.from(name).equals(entry.name)) found.skipped.push({ path, why: 'its name is not UTF-8' });
      else if (entry.isDirectory()) folders.push(path);
      else {
        const why = whyNot(entry, name, extensions);
        if (why === null) found.files.push(path);
        else found.skipped.push({ path, why });
      }
    }
  }
  found.files.sort(byBytes);
  found.skipped.sort((a, b) => byBytes(a.path, b.path));
  return found;
}

/** Why an entry of a folder that is no folder itself is not read, or null when it is. */
export function whyNot(entry: Pick<Dirent, 'isFile' | 'isSymbolicLink'>, name: string, extensions: ReadonlySet<string>): string | null {
  if (entry.isSymbolicLink()) return 'is a link; name it to follow it';
  if (!entry.isFile()) return 'is no regular file';
  const extension = extensionOf(name);
  if (extensions.has(extension)) return null;
  return extension === '' ? 'has no ending that says what it is' : `is of a kind hrd does not read${extension === 'csv' ? ' (a manifest? hrd ingest --manifest FILE)' : ''}`;
}

async function list(folder: string, visited: Set<string>, problems: UserError[]): Promise<Dirent<Buffer>[]> {
  try {
    const { dev, ino } = await stat(folder, { bigint: true });
    const identity = `${dev}:${ino}`;
    if (visited.has(identity)) return [];
    visited.add(identity);
    return await readdir(folder, { withFileTypes: true, encoding: 'buffer' });
  } catch (error) {
    // Gone since its parent was listed: as if it had never been there.
    if (errorCode(error) === 'ENOENT') return [];
    const known = readingError(error, folder);
    if (!(known instanceof UserError)) throw known;
    problems.push(known.rule === 'unreadable' ? new UserError('the folder may not be read', { rule: 'unreadable', place: { path: folder } }) : known);
    return [];
  }
}
