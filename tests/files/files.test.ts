import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { findFiles, readSource, sha256, writeOutput } from '../../src/files/index.js';
import { subfolder, temporaryFolder } from '../workbench.js';

const extensions = new Set(['txt', 'md', 'html']);
const write = (folder: string, ...names: string[]): void => names.forEach((name) => writeFileSync(join(folder, name), name));
const posix = process.platform !== 'win32';

/** Runs something as a user who owns nothing, so that modes mean something to root too. */
async function asNobody<T>(run: () => Promise<T>): Promise<T> {
  if (process.geteuid!() !== 0) return run();
  process.seteuid!(65_534);
  try {
    return await run();
  } finally {
    process.seteuid!(0);
  }
}

async function find(cwd: string, ...patterns: string[]): Promise<{ files: string[]; problems: string[]; skipped: string[] }> {
  const { files, problems, skipped } = await findFiles(patterns, { cwd, extensions });
  const short = (path: string): string => path.replace(`${cwd}/`, '');
  return { files: files.map(({ path }) => short(path)), problems: problems.map(({ rule }) => rule), skipped: skipped.map(({ path }) => short(path)) };
}

describe('finding files', () => {
  it('walks folders in the order of bytes, each file once, hidden things passed by', async () => {
    const cwd = temporaryFolder();
    write(subfolder(cwd, 'b'), 'z.txt', 'a.md', 'x.pdf');
    write(subfolder(cwd, 'b/.hrd'), 'corpus.txt');
    write(subfolder(cwd, 'b/node_modules'), 'readme.md');
    write(subfolder(cwd, 'b/left'), '~$talk.txt', 'Thumbs.db', 'desktop.ini');
    write(subfolder(cwd, 'B'), 'Ä.TXT');
    expect(await find(cwd, 'b', '.', 'b/z.txt')).toEqual({ files: ['B/Ä.TXT', 'b/a.md', 'b/z.txt'], problems: [], skipped: ['b/x.pdf', 'b/x.pdf'].slice(0, 1) });
  });

  it('takes what is there as written for what it is, and only then for a glob', async () => {
    const cwd = temporaryFolder();
    write(cwd, 'talk [1].txt', 'talk 1.txt', 'a.txt', 'b.html');
    expect((await find(cwd, 'talk [1].txt')).files).toEqual(['talk [1].txt']);
    expect((await find(cwd, '*.txt')).files).toEqual(['a.txt', 'talk 1.txt', 'talk [1].txt']);
    expect((await find(cwd, '{a,b}.*')).files).toEqual(['a.txt', 'b.html']);
    expect((await find(cwd, '*.doc')).problems).toEqual(['not-found']);
  });

  it('gives a file before its copies, so that it is the one that is kept', async () => {
    const cwd = temporaryFolder();
    write(cwd, 'talk copy.txt', 'talk (1).txt', 'talk.txt', 'talk-2.md');
    expect((await find(cwd, '.')).files).toEqual(['talk.txt', 'talk (1).txt', 'talk copy.txt', 'talk-2.md']);
  });

  it('says of an address that there is no network', async () => {
    const { problems } = await findFiles(['https://example.org/talk'], { cwd: temporaryFolder(), extensions });
    expect(problems).toMatchObject([{ rule: 'not-found', hint: 'hrd never uses the network: save the page as a file first' }]);
  });

  it('says what was probably meant', async () => {
    const cwd = temporaryFolder();
    write(cwd, 'interview.txt');
    const { problems } = await findFiles(['interveiw.txt'], { cwd, extensions });
    expect(problems[0]).toMatchObject({ rule: 'not-found', hint: expect.stringContaining('interview.txt') as string });
  });

  it('refuses an empty folder and an unknown ending that is named', async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'empty'));
    write(cwd, 'song.mp3', 'noending');
    expect((await find(cwd, 'empty', 'song.mp3', 'noending')).problems).toEqual(['no-files', 'unknown-format', 'unknown-format']);
  });

  it.skipIf(!posix)('follows links that are named, not those it finds, and no loop', async () => {
    const cwd = temporaryFolder();
    write(subfolder(cwd, 'real'), 'a.txt');
    write(cwd, 'target.txt');
    symlinkSync(join(cwd, 'target.txt'), join(cwd, 'real', 'link.txt'));
    symlinkSync(join(cwd, 'real'), join(cwd, 'real', 'loop'));
    symlinkSync(join(cwd, 'real'), join(cwd, 'door'));
    symlinkSync('self.txt', join(cwd, 'self.txt'));
    expect(await find(cwd, 'real')).toEqual({ files: ['real/a.txt'], problems: [], skipped: ['real/link.txt', 'real/loop'] });
    expect((await find(cwd, 'door', 'real/link.txt')).files).toEqual(['door/a.txt', 'real/link.txt']);
    expect((await find(cwd, 'self.txt')).problems).toEqual(['not-a-file']);
    expect((await find(cwd, 'door', 'real')).files).toHaveLength(1);
  });
});

function refusal(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

describe('finding what cannot be had', () => {
  it.skipIf(!posix)('names what is no file, in one line each, and finds the rest', async () => {
    const cwd = temporaryFolder();
    write(cwd, 'good.txt');
    spawnSync('mkfifo', [join(cwd, 'pipe.txt')]);
    symlinkSync('nowhere', join(cwd, 'dangling.txt'));
    symlinkSync('/dev/zero', join(cwd, 'endless.txt'));
    symlinkSync('/proc/self', join(cwd, 'process'));
    const server = createServer().listen(join(cwd, 'socket.txt'));
    onTestFinished(() => void server.close());
    await new Promise((done) => server.once('listening', done));
    expect(await find(cwd, 'pipe.txt', 'dangling.txt', 'endless.txt', 'process', 'socket.txt', 'good.txt/x', '', `a\0b`)).toEqual({
      files: ['good.txt'],
      problems: [...Array<string>(5).fill('not-a-file'), 'not-found', 'not-found'],
      skipped: ['dangling.txt', 'endless.txt', 'pipe.txt', 'process', 'socket.txt'],
    });
  });

  it.skipIf(!posix)('says which folder may not be read, in a walk and in a glob, and finds the rest', async () => {
    const cwd = temporaryFolder();
    write(subfolder(cwd, 'open'), 'a.txt');
    write(subfolder(cwd, 'shut'), 'b.txt');
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, 'shut'), 0);
    const [walked, globbed, named] = await asNobody(async () => [await find(cwd, '.'), await find(cwd, '*/*.txt'), await find(cwd, 'shut/b.txt')]);
    expect(walked).toMatchObject({ files: ['open/a.txt'], problems: ['unreadable'] });
    expect(globbed).toMatchObject({ files: ['open/a.txt'], problems: ['unreadable'] });
    expect(named).toMatchObject({ files: [], problems: ['unreadable'] });
    await asNobody(() => Promise.resolve(expect(() => readSource(join(cwd, 'shut', 'b.txt'), { maxBytes: 9 })).toThrow('may not be read')));
  });

  it.skipIf(process.platform !== 'linux')('passes over names that are not UTF-8', async () => {
    const cwd = temporaryFolder();
    writeFileSync(Buffer.concat([Buffer.from(`${cwd}/`), Buffer.from([0xef, 0xf0]), Buffer.from('.txt')]), 'x');
    write(cwd, 'a.txt');
    expect(await find(cwd, '.')).toMatchObject({ files: ['a.txt'], skipped: [expect.stringContaining('.txt') as string] });
  });

  it('walks a folder that a glob matches, and passes over what is hidden', async () => {
    const cwd = temporaryFolder();
    write(subfolder(cwd, 'talks/old'), 'a.txt', '.b.txt');
    write(subfolder(cwd, 'talks/node_modules'), 'c.txt');
    write(cwd, 'd.mp3');
    expect(await find(cwd, '*')).toEqual({ files: ['talks/old/a.txt'], problems: [], skipped: ['d.mp3'] });
  });
});

describe('reading a file', () => {
  it('gives its bytes', () => {
    const cwd = temporaryFolder();
    write(cwd, 'a.txt');
    expect(Buffer.from(readSource(join(cwd, 'a.txt'), { maxBytes: 100 }).bytes).toString()).toBe('a.txt');
  });

  it('refuses what is too large before reading it', () => {
    const file = join(temporaryFolder(), 'huge.txt');
    writeFileSync(file, '');
    truncateSync(file, 2 ** 34);
    expect(refusal(() => readSource(file, { maxBytes: 64 << 20 }))).toMatchObject({ rule: 'too-large', place: { path: file } });
  });

  it.skipIf(!posix)('never hangs on what is no file', () => {
    const cwd = temporaryFolder();
    spawnSync('mkfifo', [join(cwd, 'pipe.txt')]);
    for (const path of [join(cwd, 'pipe.txt'), cwd, '/dev/zero']) {
      expect(refusal(() => readSource(path, { maxBytes: 100 }))).toMatchObject({ rule: 'not-a-file' });
    }
    expect(refusal(() => readSource(join(cwd, 'gone'), { maxBytes: 100 }))).toMatchObject({ rule: 'not-found' });
  });

  // The system makes this file while it is read, and says before that it is empty: a file that grows, every time.
  it.skipIf(!existsSync('/proc/self/status'))('notices that a file changes under its eyes', () => {
    expect(refusal(() => readSource('/proc/self/status', { maxBytes: 64 << 20 }))).toMatchObject({ rule: 'changed-while-read' });
  });
});

describe('writing a file', () => {
  it('is whole, private and leaves nothing beside it', async () => {
    const cwd = temporaryFolder();
    const file = join(cwd, 'out.csv');
    expect(await writeOutput(file, ['a', Buffer.from('ä'), 'b'.repeat(200_000)], { force: false })).toEqual({ bytes: 200_003 });
    expect(readFileSync(file, 'utf8')).toBe(`aä${'b'.repeat(200_000)}`);
    if (posix) expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(cwd)).toEqual(['out.csv']);
  });

  it('does not overwrite unless told to, even a file that appears meanwhile', async () => {
    const cwd = temporaryFolder();
    const file = join(cwd, 'out.csv');
    function* slow(): Generator<string> {
      yield 'new';
      writeFileSync(file, 'old');
    }
    await expect(writeOutput(file, slow(), { force: false })).rejects.toMatchObject({ rule: 'exists', exit: 3 });
    await expect(writeOutput(file, ['new'], { force: false })).rejects.toMatchObject({ rule: 'exists', exit: 3 });
    expect(readFileSync(file, 'utf8')).toBe('old');
    await writeOutput(file, ['new'], { force: true });
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(readdirSync(cwd)).toEqual(['out.csv']);
  });

  it('leaves what was there when the making of it fails', async () => {
    const cwd = temporaryFolder();
    const file = join(cwd, 'out.csv');
    writeFileSync(file, 'old');
    function* broken(): Generator<string> {
      yield 'half';
      throw new RangeError('bad row');
    }
    await expect(writeOutput(file, broken(), { force: true })).rejects.toThrow('bad row');
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(readdirSync(cwd)).toEqual(['out.csv']);
    await expect(writeOutput(join(cwd, 'no', 'where'), ['x'], { force: false })).rejects.toMatchObject({ rule: 'output', exit: 3 });
    expect(existsSync(join(cwd, 'no'))).toBe(false);
  });
});

describe('writing where it cannot be done', () => {
  it.skipIf(!posix)('follows a link, and refuses folders, pipes and devices', async () => {
    const cwd = temporaryFolder();
    write(cwd, 'real.csv');
    symlinkSync('real.csv', join(cwd, 'link.csv'));
    await writeOutput(join(cwd, 'link.csv'), ['new'], { force: true });
    expect(readFileSync(join(cwd, 'real.csv'), 'utf8')).toBe('new');
    spawnSync('mkfifo', [join(cwd, 'pipe')]);
    for (const path of [cwd, join(cwd, 'pipe'), '/dev/full']) {
      await expect(writeOutput(path, ['x'], { force: true })).rejects.toMatchObject({ rule: 'not-a-file', exit: 3, place: { path } });
    }
  });

  it.skipIf(!posix)('says that it may not write, and that the disk is full, and leaves nothing', async () => {
    const cwd = temporaryFolder();
    write(cwd, 'a.csv');
    chmodSync(cwd, 0o555);
    const refused: unknown = await asNobody(() => writeOutput(join(cwd, 'b.csv'), ['x'], { force: false }).catch((error: unknown) => error));
    expect(refused).toMatchObject({ rule: 'output', exit: 3 });
    chmodSync(cwd, 0o755);
    const handle = await open(join(cwd, 'a.csv'), 'r');
    const full = vi.spyOn(Object.getPrototypeOf(handle) as { write: () => Promise<never> }, 'write').mockRejectedValue(Object.assign(new Error('no space'), { code: 'ENOSPC' }));
    onTestFinished(() => full.mockRestore());
    await handle.close();
    await expect(writeOutput(join(cwd, 'a.csv'), ['x'], { force: true })).rejects.toMatchObject({ rule: 'disk-full', exit: 3 });
    expect(readdirSync(cwd)).toEqual(['a.csv']);
    expect(readFileSync(join(cwd, 'a.csv'), 'utf8')).toBe('a.csv');
  });

  it('does not take an error in the making for one of the disk', async () => {
    const file = join(temporaryFolder(), 'out.csv');
    function* missing(): Generator<string> {
      yield 'half';
      throw Object.assign(new Error('the source went away'), { code: 'ENOENT' });
    }
    await expect(writeOutput(file, missing(), { force: false })).rejects.toThrow('the source went away');
  });

  it('clears what a killed process of its own number left', async () => {
    const cwd = temporaryFolder();
    write(cwd, `.out.csv.${process.pid}.tmp`);
    await writeOutput(join(cwd, 'out.csv'), ['x'], { force: false });
    expect(readdirSync(cwd)).toEqual(['out.csv']);
  });
});

it('hashes as everyone does', () => {
  expect(sha256(Buffer.from('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
