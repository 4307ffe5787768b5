import { lstatSync, readdirSync, realpathSync, statSync, type Stats } from 'node:fs';
import { basename, dirname, extname, join, resolve, sep } from 'node:path';
import fastGlob from 'fast-glob';
import { UserError } from '../diagnostics.js';
import { accessError } from './read.js';

/** A file that may be read. */
export interface FoundFile {
  /** Absolute. */
  readonly path: string;
  /** Given by name, not found in a folder or by a glob. */
  readonly named: boolean;
}

export interface Found {
  /** In the order of their bytes, each once. */
  readonly files: readonly FoundFile[];
  /** What was named and cannot be had. */
  readonly problems: readonly UserError[];
  /** What lies in a folder given and is left out, and why. */
  readonly skipped: readonly { readonly path: string; readonly why: string }[];
}

interface Search {
  readonly cwd: string;
  readonly extensions: ReadonlySet<string>;
  readonly files: Map<string, FoundFile>;
  readonly problems: UserError[];
  readonly skipped: { path: string; why: string }[];
  /** Folders seen, by device and inode: a folder is walked once, however many ways lead to it. */
  readonly folders: Set<string>;
}

/** Folders that hold no interviews. */
const passedBy = ['**/node_modules/**', '**/.*/**', '**/.*'];

/**
 * Finds the files that paths, folders and globs stand for. Never opens one. A path that is there as written is itself, even if it
 * looks like a glob. Links are followed when named (not into /proc or /dev), not when found; every folder is walked once.
 */
export async function findFiles(patterns: readonly string[], { cwd, extensions }: { readonly cwd: string; readonly extensions: ReadonlySet<string> }): Promise<Found> {
  const search: Search = { cwd, extensions, files: new Map(), problems: [], skipped: [], folders: new Set() };
  for (const pattern of patterns) {
    const path = resolve(cwd, pattern);
    const stats = statOf(path);
    if (stats instanceof Error) notThere(pattern, path, stats, search);
    else named(pattern, path, stats, search);
  }
  const byBytes = (a: { path: string }, b: { path: string }): number => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path));
  return { files: [...search.files.values()].sort(byBytes), problems: search.problems, skipped: search.skipped.sort(byBytes) };
}

function statOf(path: string): Stats | Error {
  try {
    return statSync(path);
  } catch (error) {
    return error as Error;
  }
}

/** What is named and there: a folder to walk, a file, or something that only looks like one. */
function named(pattern: string, path: string, stats: Stats, search: Search): void {
  if (stats.isDirectory()) {
    const before = search.files.size + search.skipped.length;
    walk(path, search);
    if (search.files.size + search.skipped.length === before) search.problems.push(nothingIn(pattern));
    return;
  }
  const real = realpathSync(path);
  if (!stats.isFile() || /^\/(?:proc|dev)\//u.test(real)) {
    search.problems.push(new UserError('is not a regular file', { rule: 'not-a-file', place: { path: pattern } }));
  } else if (!isKnown(path, search)) {
    search.problems.push(unknownFormat(pattern, search));
  } else search.files.set(path, { path, named: true });
}

const nothingIn = (pattern: string): UserError =>
  new UserError('no file in this folder', { rule: 'no-files', place: { path: pattern }, hint: 'give a folder that holds transcripts' });

function unknownFormat(pattern: string, { extensions }: Search): UserError {
  const ending = extname(pattern);
  return new UserError(ending === '' ? 'has no ending that says what it is' : `is of a kind hrd does not read (${ending})`, {
    rule: 'unknown-format', place: { path: pattern }, hint: `hrd reads: ${[...extensions].sort().join(', ')}`,
  });
}

/** What is not there as written: a glob, a link that leads nowhere, or a mistake. */
function notThere(pattern: string, path: string, error: Error, search: Search): void {
  const link = lstatOf(path);
  if (link?.isSymbolicLink()) {
    const loop = (error as NodeJS.ErrnoException).code === 'ELOOP';
    search.problems.push(new UserError(loop ? 'is a loop of links' : 'is a link to nothing', { rule: 'not-a-file', place: { path: pattern } }));
    return;
  }
  const glob = sep === '\\' ? fastGlob.convertPathToPattern(pattern).replace(/\\(?=[*?{}[\]!()])/gu, '') : pattern;
  if ((error as NodeJS.ErrnoException).code === 'ENOENT' && fastGlob.isDynamicPattern(glob)) {
    expand(pattern, glob, search);
    return;
  }
  const { rule, message } = accessError(error, pattern);
  const near = nearest(path);
  search.problems.push(new UserError(message, { rule, place: { path: pattern }, ...(near === undefined ? {} : { hint: `did you mean '${join(dirname(pattern), near)}'?` }) }));
}

function lstatOf(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

function expand(pattern: string, glob: string, search: Search): void {
  const found = fastGlob.sync(glob, { cwd: search.cwd, onlyFiles: false, followSymbolicLinks: false, suppressErrors: true, ignore: passedBy, absolute: true, objectMode: true });
  if (found.length === 0) {
    search.problems.push(new UserError('no file matches', { rule: 'not-found', place: { path: pattern }, hint: 'put the pattern in quotes so that the shell leaves it alone' }));
    return;
  }
  for (const { path, dirent } of found) if (!dirent.isDirectory()) take(resolve(path), dirent, search);
}

interface Entry {
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

function walk(root: string, search: Search): void {
  const waiting = [root];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    try {
      const { dev, ino } = statSync(folder, { bigint: true });
      const key = `${dev}:${ino}`;
      // Where the file system has no inodes, nothing can be told apart, and links are not followed anyway.
      if (ino !== 0n && search.folders.has(key)) continue;
      search.folders.add(key);
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
        const path = join(folder, entry.name);
        if (entry.isDirectory()) waiting.push(path);
        else take(path, entry, search);
      }
    } catch (error) {
      search.problems.push(accessError(error, folder));
    }
  }
}

function take(path: string, entry: Entry, search: Search): void {
  if (entry.isSymbolicLink()) search.skipped.push({ path, why: 'is a link; name it to follow it' });
  else if (!entry.isFile()) search.skipped.push({ path, why: 'is not a regular file' });
  else if (!isKnown(path, search)) search.skipped.push({ path, why: `is of a kind hrd does not read${extname(path) === '.csv' ? ' (a manifest? hrd ingest --manifest FILE)' : ''}` });
  else if (!search.files.has(path)) search.files.set(path, { path, named: false });
}

const isKnown = (path: string, { extensions }: Search): boolean => extensions.has(extname(path).slice(1).toLowerCase());

/** The name in the same folder that is nearest to what was typed, if it is near at all. */
function nearest(path: string): string | undefined {
  const wanted = basename(path);
  let names: string[];
  try {
    names = readdirSync(dirname(path)).slice(0, 1000);
  } catch {
    return undefined;
  }
  const near = names.map((name) => ({ name, distance: editDistance(wanted, name) })).sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  const [best] = near;
  return best !== undefined && best.distance <= Math.max(1, Math.floor(wanted.length / 4)) ? best.name : undefined;
}

/** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment), of the first 64 characters. */
function editDistance(first: string, second: string): number {
  const a = first.slice(0, 64);
  const b = second.slice(0, 64);
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(old[j]! + 1, row[j - 1]! + 1, old[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, older[j - 2]! + 1);
      row.push(best);
    }
    older = old;
    old = row;
  }
  return old[b.length]!;
}
