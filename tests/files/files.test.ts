import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFiles, readSource, sha256, writeOutput } from '../../src/files/index.js';
import { subfolder, temporaryFolder } from '../workbench.js';

const extensions = new Set(['txt', 'md', 'html']);
const write = (folder: string, ...names: string[]): void => names.forEach((name) => writeFileSync(join(folder, name), name));
const posix = process.platform !== 'win32';

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

it('hashes as everyone does', () => {
  expect(sha256(Buffer.from('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
