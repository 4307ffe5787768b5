import { type Dirent, readdir as readdirWithCallback } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { UserError } from '../diagnostics.js';
import { errorCode, readingError } from './errors.js';
import { closestName } from './similar.js';
import { byBytes, extensionOf, isHidden, type Skipped, walk, whyNot } from './walk.js';

/** A file that may be read. */
export interface FoundFile {
  /** Absolute. */
  readonly path: string;
  /** Given by name, not found in a folder or by a glob. */
  readonly named: boolean;
}

export interface Found {
  /** By raw bytes of the path, each once. */
  readonly files: readonly FoundFile[];
  /** What was asked for and cannot be had; places are as given, or absolute when found on the way. */
  readonly problems: readonly UserError[];
  /** What lies in a folder given, or matches a glob, and is left out. */
  readonly skipped: readonly Skipped[];
}

export interface FindOptions {
  /** Relative paths start here. */
  readonly cwd: string;
  /** Lower-case, without dot. */
  readonly extensions: ReadonlySet<string>;
  /** Those of them that a hint may promise to be read; all when absent. */
  readonly readable?: ReadonlySet<string>;
}

/** What the patterns have given so far. */
interface Search extends Required<FindOptions> {
  readonly files: Map<string, FoundFile>;
  readonly problems: UserError[];
  readonly skipped: Map<string, Skipped>;
  /** `dev:inode` of folders walked: each once, however many ways lead to it. */
  readonly visited: Set<string>;
}

/** Where files are windows into the system, and reading them can hang or never end. */
const SYSTEM = /^\/(?:proc|dev|sys)(?:\/|$)/u;

/**
 * Finds the sources that files, folders and globs stand for, without opening any. A path that is there as written is
 * itself, even if it looks like a glob. Links are followed when named (not into /proc or /dev), not when found.
 * Nothing is thrown for what the user asked; it becomes a problem: `not-found`, `not-a-file`, `unreadable`,
 * `unknown-format`, `no-files`.
 */
export async function findFiles(patterns: readonly string[], { cwd, extensions, readable = extensions }: FindOptions): Promise<Found> {
  const search: Search = { cwd, extensions, readable, files: new Map(), problems: [], skipped: new Map(), visited: new Set() };
  for (const pattern of patterns) await findPattern(pattern, search);
  return {
    files: [...search.files.values()].sort((a, b) => byBytes(stemOf(a.path), stemOf(b.path)) || byBytes(a.path, b.path)),
    problems: search.problems,
    skipped: [...search.skipped.values()].sort((a, b) => byBytes(a.path, b.path)),
  };
}

async function findPattern(pattern: string, search: Search): Promise<void> {
  const path = resolve(search.cwd, pattern);
  try {
    const stats = await stat(path);
    if (SYSTEM.test(await realpath(path))) problem(search, pattern, 'not-a-file', 'is a part of the system, not a file');
    else if (stats.isDirectory()) await findBelow(path, pattern, search);
    else if (!stats.isFile()) problem(search, pattern, 'not-a-file', 'is not a regular file');
    else if (!search.extensions.has(extensionOf(path))) search.problems.push(unknownFormat(pattern, search.readable));
    else search.files.set(path, { path, named: true });
  } catch (error) {
    const glob = globOf(pattern);
    if (await isLink(path)) problem(search, pattern, 'not-a-file', errorCode(error) === 'ELOOP' ? 'is a loop of links' : 'is a link to nothing');
    else if (errorCode(error) === 'ENOENT' && (await loadGlob()).isDynamicPattern(glob)) await findGlob(pattern, glob, search);
    else await notThere(error, pattern, path, search);
  }
}

function problem(search: Search, path: string, rule: string, message: string, hint?: string): void {
  search.problems.push(new UserError(message, { rule, place: { path }, ...(hint === undefined ? {} : { hint }) }));
}

/** Loaded for what is not there as written: most runs name folders. */
const loadGlob = async (): Promise<typeof import('fast-glob')> => (await import('fast-glob')).default;

async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch {
    return false;
  }
}

function unknownFormat(path: string, readable: ReadonlySet<string>): UserError {
  const extension = extensionOf(path);
  return new UserError(extension === '' ? 'has no ending that says what it is' : `is of a kind hrd does not read (.${extension})`, {
    rule: 'unknown-format',
    place: { path },
    hint: `hrd reads: ${[...readable].sort(byBytes).join(', ')}`,
  });
}

async function findBelow(folder: string, pattern: string, search: Search): Promise<void> {
  const before = search.visited.size;
  const { files, problems, skipped } = await walk(folder, search.extensions, search.visited);
  add(files, search);
  search.problems.push(...problems);
  for (const entry of skipped) search.skipped.set(entry.path, entry);
  const walkedBefore = search.visited.size === before;
  if (files.length === 0 && problems.length === 0 && !walkedBefore) {
    problem(search, pattern, 'no-files', 'no file in this folder that hrd reads', `hrd reads: ${[...search.readable].sort(byBytes).join(', ')}`);
  }
}

function add(paths: readonly string[], search: Search): void {
  for (const path of paths) if (!search.files.has(path)) search.files.set(path, { path, named: false });
}

/** On Windows `\` separates folders, except before a character it protects in a glob. */
function globOf(pattern: string): string {
  return process.platform === 'win32' ? pattern.replace(/\\(?![*?{}[\]!()])/gu, '/') : pattern;
}

interface Match {
  readonly path: string;
  readonly dirent: Pick<Dirent, 'isFile' | 'isDirectory' | 'isSymbolicLink'>;
}

/** Files that match are taken as if found in a folder; folders that match are walked, as if the shell had named them. */
async function findGlob(pattern: string, glob: string, search: Search): Promise<void> {
  const unreadable = new Set<string>();
  const matches = await expand(glob, search.cwd, unreadable);
  for (const { path, dirent } of matches) {
    if (dirent.isDirectory()) {
      const found = await walk(path, search.extensions, search.visited);
      add(found.files, search);
      search.problems.push(...found.problems);
      for (const entry of found.skipped) search.skipped.set(entry.path, entry);
      continue;
    }
    const why = whyNot(dirent, path, search.extensions);
    if (why === null) add([path], search);
    else search.skipped.set(path, { path, why });
  }
  for (const folder of unreadable) problem(search, folder, 'unreadable', 'the folder may not be read');
  if (matches.length === 0) problem(search, pattern, 'not-found', 'no file matches');
}

async function expand(glob: string, cwd: string, unreadable: Set<string>): Promise<Match[]> {
  const fastGlob = await loadGlob();
  const entries = await fastGlob(glob, {
    cwd,
    absolute: true,
    objectMode: true,
    onlyFiles: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
    suppressErrors: true,
    // fast-glob either stops at a folder it may not read or says nothing of it: its listing is overheard instead.
    fs: { readdir: overheard(unreadable) },
  });
  return entries.map(({ path, dirent }) => ({ path: resolve(path), dirent })).filter(({ path }) => !isHidden(basename(path)));
}

function overheard(unreadable: Set<string>): typeof readdirWithCallback {
  const listen = (path: string, options: { withFileTypes: true }, done: (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void): void =>
    readdirWithCallback(path, options, (error, entries) => {
      if (error?.code === 'EACCES' || error?.code === 'EPERM') unreadable.add(resolve(path));
      done(error, entries);
    });
  return listen as typeof readdirWithCallback;
}

/** What people paste in place of a file. Example: `https://example.org/talk`. */
const ADDRESS = /^https?:/iu;

/** Without its extension, so that `talk.txt` comes before its copy, `talk copy.txt`. */
const stemOf = (path: string): string => path.slice(0, path.length - extname(path).length);

async function notThere(error: unknown, pattern: string, path: string, search: Search): Promise<void> {
  const known = readingError(error, pattern);
  if (!(known instanceof UserError)) throw known;
  const near = known.rule === 'not-found' ? await nameNear(path) : undefined;
  const hint = near === undefined ? undefined : `did you mean '${join(dirname(pattern), near)}'?`;
  problem(search, pattern, known.rule, known.message, ADDRESS.test(pattern) ? 'hrd never uses the network: save the page as a file first' : hint);
}

/** Folders of more names than this are not searched for a slip. */
const MOST_NAMES = 5000;

async function nameNear(path: string): Promise<string | undefined> {
  try {
    const names = (await readdir(dirname(path))).filter((name) => !name.startsWith('.')).sort(byBytes);
    return names.length > MOST_NAMES ? undefined : closestName(basename(path), names);
  } catch {
    return undefined;
  }
}
