/** What goes wrong in the field: each is one clear line, nothing that was there is lost, and the good file beside it is taken in. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { program, runInside, runProcess, subfolder, temporaryFolder, type Run } from '../workbench.js';

const good = 'Who opened the workshop?\nMy aunt opened it in the spring of 1994, with two looms.\nWhat did you weave?\nWe wove blankets for the whole valley, forty in a good month.\n';

/** A folder with a good file, and whatever `spoil` puts beside it; the whole folder is ingested. */
async function ingestBeside(spoil: (folder: string) => void): Promise<Run & { cwd: string; documents: { path: string }[] }> {
  const cwd = temporaryFolder();
  const folder = subfolder(cwd, 'in');
  writeFileSync(join(folder, 'good.txt'), good);
  spoil(folder);
  const run = await runInside(['ingest', 'in'], { cwd });
  const list = await runInside(['list', '--documents', '--json'], { cwd });
  return { ...run, cwd, documents: JSON.parse(list.out) as { path: string }[] };
}

const errorLines = (err: string): string[] => err.split('\n').filter((line) => line.startsWith('hrd: '));

describe('a bad file beside a good one', () => {
  const refused: Record<string, { spoil: (folder: string) => void; says: RegExp }> = {
    'an empty file': { spoil: (folder) => writeFileSync(join(folder, 'bad.txt'), ''), says: /in\/bad\.txt: .*\[empty\]/u },
    'white space only': { spoil: (folder) => writeFileSync(join(folder, 'bad.txt'), ' \n\t\n\u{3000}\n'), says: /in\/bad\.txt: .*\[empty\]/u },
    'a picture renamed .txt': {
      spoil: (folder) => writeFileSync(join(folder, 'bad.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])), says: /in\/bad\.txt: .*PNG.*\[binary\]/u,
    },
    'NUL bytes': { spoil: (folder) => writeFileSync(join(folder, 'bad.txt'), 'before\0\0\0after what?'), says: /in\/bad\.txt: .*\[binary\]/u },
  };
  for (const [what, { spoil, says }] of Object.entries(refused)) {
    it(`${what} is refused in one line`, async () => {
      const { code, err, documents } = await ingestBeside(spoil);
      expect(code).toBe(1);
      expect(errorLines(err)).toHaveLength(1);
      expect(err).toMatch(says);
      expect(documents.map(({ path }) => path)).toEqual(['in/good.txt']);
    });
  }

  const taken: Record<string, { text: string; rule: string }> = {
    'one word': { text: 'Yes', rule: 'no-question' },
    'no question at all': { text: 'We came over the pass.\n\nNobody was waiting.\n', rule: 'no-question' },
  };
  for (const [what, { text, rule }] of Object.entries(taken)) {
    it(`${what} is taken in with a warning`, async () => {
      const { code, cwd, documents } = await ingestBeside((folder) => writeFileSync(join(folder, 'odd.txt'), text));
      expect(code).toBe(0);
      expect(documents.map(({ path }) => path)).toEqual(['in/good.txt', 'in/odd.txt']);
      expect((await runInside(['list', '--warnings', '--json'], { cwd })).out).toContain(`"rule": "${rule}"`);
    });
  }

  it('a line of 50 MB stops nothing and is not cut in silence', async () => {
    const cwd = temporaryFolder();
    const folder = subfolder(cwd, 'in');
    writeFileSync(join(folder, 'good.txt'), good);
    writeFileSync(join(folder, 'huge.txt'), 'wool and water '.repeat((50 << 20) / 15));
    const run = await runProcess(['ingest', 'in'], { cwd });
    expect([0, 1]).toContain(run.code);
    const documents = JSON.parse((await runInside(['list', '--documents', '--json'], { cwd })).out) as { path: string; bytes: number }[];
    expect(documents.map(({ path }) => path)).toContain('in/good.txt');
    if (run.code === 1) expect(errorLines(run.err).join()).toMatch(/in\/huge\.txt/u);
    else expect(documents.map(({ path }) => path)).toContain('in/huge.txt');
  });

  it('100,000 paragraphs of one word are taken in', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'words.txt'), 'word\n\n'.repeat(100_000));
    const run = await runProcess(['ingest', 'words.txt'], { cwd });
    expect(run.code).toBe(0);
    const [document] = JSON.parse((await runInside(['list', '--documents', '--json'], { cwd })).out) as { paragraphs: number }[];
    expect(document!.paragraphs).toBe(100_000);
  });

  it('an unknown ending is left out of a folder and said; named, it is refused', async () => {
    const { code, err, cwd } = await ingestBeside((folder) => writeFileSync(join(folder, 'notes.xyz'), 'words'));
    expect(code).toBe(0);
    expect(err).toContain('in/notes.xyz');
    const named = await runInside(['ingest', 'in/notes.xyz'], { cwd });
    expect(named.code).toBe(1);
    expect(named.err).toMatch(/in\/notes\.xyz: .*\[unknown-format\]/u);
  });

  it('two files with the same content are one document, and the second is named', async () => {
    const { code, out, documents } = await ingestBeside((folder) => writeFileSync(join(folder, 'same.txt'), good));
    expect(code).toBe(0);
    expect(out).toContain('in/same.txt');
    expect(documents).toHaveLength(1);
  });
});

describe.skipIf(process.platform === 'win32')('things that are not files', () => {
  it('a FIFO, a dangling link and a loop of links stop nothing', async () => {
    const { code, documents } = await ingestBeside((folder) => {
      spawnSync('mkfifo', [join(folder, 'pipe.txt')]);
      symlinkSync(join(folder, 'nowhere.txt'), join(folder, 'dangling.txt'));
      symlinkSync(folder, join(folder, 'loop'));
    });
    expect(code).toBe(0);
    expect(documents.map(({ path }) => path)).toEqual(['in/good.txt']);
  });

  it('named, each is refused in one line', async () => {
    const cwd = temporaryFolder();
    spawnSync('mkfifo', [join(cwd, 'pipe.txt')]);
    symlinkSync(join(cwd, 'nowhere.txt'), join(cwd, 'dangling.txt'));
    mkdirSync(join(cwd, 'folder.txt'));
    writeFileSync(join(cwd, 'good.txt'), good);
    const run = await runInside(['ingest', 'pipe.txt', 'dangling.txt', 'folder.txt', '/dev/zero', 'good.txt'], { cwd });
    expect(run.code).toBe(1);
    expect(errorLines(run.err)).toHaveLength(4);
    expect(run.out).toMatch(/ingested 1, unchanged 0, refused 4/u);
  });

  it.skipIf(process.getuid?.() !== 0)('an unreadable file is refused, the other read', ({ skip }) => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'good.txt'), good);
    writeFileSync(join(cwd, 'secret.txt'), good.replaceAll('valley', 'village'));
    chmodSync(join(cwd, 'secret.txt'), 0o000);
    chmodSync(cwd, 0o777);
    chownSync(cwd, 65534, 65534);
    const run = spawnSync(process.execPath, [program, 'ingest', 'good.txt', 'secret.txt'], { cwd, uid: 65534, gid: 65534, encoding: 'utf8' });
    skip(run.error !== undefined || (run.stderr.includes('EACCES') && !run.stderr.includes('hrd:')), 'Node or the project lies where another user cannot read');
    expect(run.stderr).toMatch(/hrd: secret\.txt: .*\[unreadable\]/u);
    expect(run.stdout).toContain('ingested 1');
  });
});

describe('text that would control the terminal', () => {
  const nasty = 'Who \u{1B}[31mwas\u{1B}[0m there?\nAnna \u{202E}gnorw\u{202C} and \u{9B}31m Boris, \u{7}with me.\n';
  it('is made visible in views, names included, and exact in exports', async () => {
    const cwd = temporaryFolder();
    const name = 'a\u{1B}[2Jb\u{202E}.txt';
    writeFileSync(join(cwd, name), nasty);
    const run = await runInside(['ingest', name], { cwd });
    const shown = await runInside(['show'], { cwd });
    const listed = await runInside(['list', '--documents'], { cwd });
    // eslint-disable-next-line no-control-regex
    for (const text of [run.out, run.err, shown.out, listed.out]) expect(text).not.toMatch(/[\u{0}-\u{8}\u{B}-\u{1F}\u{7F}-\u{9F}\u{202A}-\u{202E}]/u);
    expect(shown.out).toContain('\\u{1b}');
    const json = JSON.parse((await runInside(['export'], { cwd })).out) as { interviews: { documents: { path: string; turns: { paragraphs: { text: string }[] }[] }[] }[] };
    const [document] = json.interviews[0]!.documents;
    expect(document!.path).toBe(name);
    expect(document!.turns.flatMap((turn) => turn.paragraphs.map(({ text }) => text)).join('\n')).toBe(nasty.trim());
  });
});

describe('the corpus in danger', () => {
  async function filled(): Promise<{ cwd: string; file: string }> {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'good.txt'), good);
    expect((await runInside(['ingest', 'good.txt'], { cwd })).code).toBe(0);
    return { cwd, file: join(cwd, '.hrd', 'corpus.db') };
  }

  it('made by a newer version: refused, untouched', async () => {
    const { cwd, file } = await filled();
    const bytes = readFileSync(file);
    bytes.writeUInt32BE(9999, 60);
    writeFileSync(file, bytes);
    for (const argv of [['list'], ['ingest', 'good.txt']]) {
      const run = await runInside(argv, { cwd });
      expect(run.code).toBe(3);
      expect(errorLines(run.err)).toHaveLength(1);
    }
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  it('corrupt, or no corpus at all: refused, untouched', async () => {
    const { cwd, file } = await filled();
    for (const content of ['this is no database', readFileSync(file).fill(0xaa, 200, 6000)]) {
      writeFileSync(file, content);
      const run = await runInside(['show'], { cwd });
      expect(run.code).toBe(3);
      expect(errorLines(run.err)).toHaveLength(1);
      expect(readFileSync(file).equals(Buffer.from(content))).toBe(true);
    }
  });

  it('is private', async () => {
    const { file } = await filled();
    expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
  });

  it('is not there: said with what to do', async () => {
    const run = await runInside(['show'], { cwd: temporaryFolder() });
    expect(run.code).toBe(3);
    expect(run.err).toContain('hrd ingest');
  });

  it('two ingests at once both end well', async () => {
    const cwd = temporaryFolder();
    for (const side of ['a', 'b']) {
      const folder = subfolder(cwd, side);
      for (let i = 0; i < 60; i++) writeFileSync(join(folder, `${i}.txt`), good.replace('1994', `${1900 + i}${side}`));
    }
    const runs = await Promise.all(['a', 'b'].map((side) => runProcess(['ingest', side], { cwd })));
    expect(runs.map(({ code, err }) => [code, err])).toEqual([[0, ''], [0, '']]);
    expect(JSON.parse((await runInside(['list', '--documents', '--json'], { cwd })).out)).toHaveLength(120);
  });

  it('killed in mid-ingest, 20 times: what was there is there, and the next run finishes', async () => {
    const { cwd } = await filled();
    const folder = subfolder(cwd, 'many');
    for (let i = 0; i < 300; i++) writeFileSync(join(folder, `${i}.txt`), good.replace('1994', String(i)).replace('forty', `forty ${i}`));
    for (let round = 0; round < 20; round++) {
      const child = spawn(process.execPath, [program, 'ingest', 'many'], { cwd, stdio: 'ignore' });
      const ended = new Promise((done) => child.on('close', done));
      await new Promise((done) => setTimeout(done, 100 + round * 40));
      child.kill('SIGKILL');
      await ended;
      const doctor = await runInside(['doctor'], { cwd });
      expect(doctor.out).toContain('integrity  ok');
      expect((await runInside(['show', 'good'], { cwd })).out).toContain('1994');
    }
    const last = await runProcess(['ingest', 'many'], { cwd });
    expect(last.code).toBe(0);
    expect(JSON.parse((await runInside(['list', '--documents', '--json'], { cwd })).out)).toHaveLength(301);
  });

  it('interrupted: exit 130, what was done is kept', async () => {
    const cwd = temporaryFolder();
    const folder = subfolder(cwd, 'many');
    for (let i = 0; i < 800; i++) writeFileSync(join(folder, `${i}.txt`), good.replace('1994', String(i)));
    const child = spawn(process.execPath, [program, 'ingest', 'many'], { cwd, stdio: 'pipe' });
    const ended = new Promise<number | null>((done) => child.on('close', done));
    const file = join(cwd, '.hrd', 'corpus.db');
    while (!existsSync(file) && child.exitCode === null) await new Promise((done) => setTimeout(done, 10));
    child.kill('SIGINT');
    const code = await ended;
    // A machine that had finished before the signal came is no failure of the promise.
    expect([0, 130]).toContain(code);
    expect((await runInside(['doctor'], { cwd })).out).toContain('integrity  ok');
  });
});

describe('outputs', () => {
  async function filled(): Promise<string> {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'good.txt'), good);
    await runInside(['ingest', 'good.txt'], { cwd });
    return cwd;
  }

  it('an existing file is not overwritten without --force', async () => {
    const cwd = await filled();
    writeFileSync(join(cwd, 'mine.json'), 'mine');
    const run = await runInside(['export', '-o', 'mine.json'], { cwd });
    expect(run.code).toBe(3);
    expect(run.err).toContain('--force');
    expect(readFileSync(join(cwd, 'mine.json'), 'utf8')).toBe('mine');
    expect((await runInside(['export', '-o', 'mine.json', '--force'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'mine.json'), 'utf8')).toContain('hrd/1');
    expect((statSync(join(cwd, 'mine.json')).mode & 0o777).toString(8)).toBe('600');
  });

  it.skipIf(process.platform === 'win32')('piped to head: quiet', async () => {
    const cwd = temporaryFolder();
    const folder = subfolder(cwd, 'in');
    for (let i = 0; i < 200; i++) writeFileSync(join(folder, `${i}.txt`), good.replace('1994', String(i)));
    await runProcess(['ingest', 'in'], { cwd });
    for (const command of ['show', 'export', 'list']) {
      const run = spawnSync('sh', ['-c', `'${process.execPath}' '${program}' ${command} | head -1`], { cwd, encoding: 'utf8' });
      expect(run.stderr).toBe('');
      expect(run.stdout.split('\n')).toHaveLength(2);
    }
  });

  it.skipIf(!existsSync('/dev/full'))('a full disk: one line, exit 3', async () => {
    const cwd = await filled();
    const run = spawnSync('sh', ['-c', `'${process.execPath}' '${program}' export > /dev/full`], { cwd, encoding: 'utf8' });
    expect(run.status).toBe(3);
    expect(errorLines(run.stderr)).toHaveLength(1);
  });
});
