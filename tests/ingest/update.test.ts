/** What an ingest keeps, replaces and says, over several runs. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runInside, subfolder, temporaryFolder } from '../workbench.js';

const english = (mark: string, year: number): string => `Where did the ${mark} meet?\nIn the cellar of the Hotel Ural, from 1988 to ${year}. There were 14 of us.\nWho kept the minutes?\nTamara Lvova did, in a school notebook, until ${year}.\n`;
const russian = (mark: string, year: number): string => `Где собирался ${mark}?\nВ подвале гостиницы «Урал», с 1988 по ${year} год. Нас было 14.\nКто вёл протоколы?\nТамара Львова, в школьной тетради, до ${year} года.\n`;

const exported = async (cwd: string): Promise<string> => (await runInside(['export'], { cwd })).out;
const documents = async (cwd: string): Promise<{ path: string; interview: string; language: string }[]> =>
  JSON.parse((await runInside(['list', '--documents', '--json'], { cwd })).out) as never;

describe('ingesting again', () => {
  it('reads what changed, keeps what did not, and twice is the same as once', async () => {
    const cwd = temporaryFolder();
    const folder = subfolder(cwd, 'in');
    writeFileSync(join(folder, 'a.txt'), english('circle', 1991));
    writeFileSync(join(folder, 'b.txt'), russian('кружок', 1991));
    expect((await runInside(['ingest', 'in'], { cwd })).out).toContain('ingested 2, unchanged 0, refused 0');
    const first = await exported(cwd);
    expect((await runInside(['ingest', 'in'], { cwd })).out).toContain('ingested 0, unchanged 2, refused 0');
    expect(await exported(cwd)).toBe(first);
    writeFileSync(join(folder, 'b.txt'), russian('клуб', 1991));
    expect((await runInside(['ingest', 'in'], { cwd })).out).toContain('ingested 1, unchanged 1, refused 0');
    const second = await exported(cwd);
    expect(second).toContain('клуб');
    expect(second).not.toContain('кружок');
    expect(new Set((await documents(cwd)).map(({ interview }) => interview)).size).toBe(1);
  });

  it('gives the same corpus whatever the order of ingesting', async () => {
    const files = { 'p.txt': english('circle', 1991), 'q.txt': russian('кружок', 1991), 'r.txt': english('choir', 1994), 's.txt': russian('хор', 1994) };
    const run = async (groups: (keyof typeof files)[][]): Promise<string> => {
      const cwd = temporaryFolder();
      for (const group of groups) {
        for (const name of group) writeFileSync(join(cwd, name), files[name]);
        await runInside(['ingest', '.'], { cwd });
      }
      return exported(cwd);
    };
    const together = await run([['p.txt', 'q.txt', 'r.txt', 's.txt']]);
    expect(await run([['s.txt'], ['p.txt'], ['q.txt', 'r.txt']])).toBe(together);
    expect(await run([['r.txt', 'q.txt'], ['s.txt', 'p.txt']])).toBe(together);
  });

  it('follows a file that was moved, with what the user said of it', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.txt'), english('circle', 1991));
    await runInside(['ingest', '.', '--interview', 'Tamara'], { cwd });
    mkdirSync(join(cwd, 'sorted'));
    renameSync(join(cwd, 'a.txt'), join(cwd, 'sorted', 'tamara.txt'));
    const run = await runInside(['ingest', '.'], { cwd });
    expect(run.out).toContain('a.txt');
    expect(await documents(cwd)).toMatchObject([{ path: 'sorted/tamara.txt', interview: 'Tamara' }]);
  });

  it('two files that swap their contents swap their documents', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.txt'), english('circle', 1991));
    writeFileSync(join(cwd, 'b.txt'), english('choir', 1994));
    await runInside(['ingest', 'a.txt', '--interview', 'A'], { cwd });
    await runInside(['ingest', 'b.txt', '--interview', 'B'], { cwd });
    writeFileSync(join(cwd, 'a.txt'), english('choir', 1994));
    writeFileSync(join(cwd, 'b.txt'), english('circle', 1991));
    expect((await runInside(['ingest', '.'], { cwd })).out).toContain('ingested 2, unchanged 0, refused 0');
    expect((await runInside(['show', 'A', '--q', '1'], { cwd })).out).toContain('choir');
    expect((await runInside(['show', 'B', '--q', '1'], { cwd })).out).toContain('circle');
    expect(await documents(cwd)).toMatchObject([{ path: 'a.txt', interview: 'A' }, { path: 'b.txt', interview: 'B' }]);
  });

  it('keeps a document whose file is gone, says so, and removes it with --prune only', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.txt'), english('circle', 1991));
    writeFileSync(join(cwd, 'b.txt'), english('choir', 1994));
    await runInside(['ingest', '.'], { cwd });
    rmSync(join(cwd, 'b.txt'));
    const run = await runInside(['ingest', '.'], { cwd });
    expect(run.code).toBe(0);
    expect(run.out).toContain('b.txt');
    expect(await documents(cwd)).toHaveLength(2);
    // A run about another place says and removes nothing.
    expect((await runInside(['ingest', 'a.txt', '--prune'], { cwd })).out).not.toContain('b.txt');
    expect(await documents(cwd)).toHaveLength(2);
    await runInside(['ingest', '.', '--prune'], { cwd });
    expect(await documents(cwd)).toMatchObject([{ path: 'a.txt' }]);
  });

  it('an interview alone, then its translation, then a third language: aligned as they come', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'tamara.en.txt'), english('circle', 1991));
    await runInside(['ingest', '.'], { cwd });
    writeFileSync(join(cwd, 'tamara.ru.txt'), russian('кружок', 1991));
    await runInside(['ingest', '.'], { cwd });
    writeFileSync(join(cwd, 'tamara.de.txt'), 'Wo traf sich der Kreis?\nIm Keller des Hotels Ural, von 1988 bis 1991. Wir waren 14.\nWer führte das Protokoll?\nTamara Lwowa, in einem Schulheft, bis 1991.\n');
    await runInside(['ingest', '.'], { cwd });
    const { interviews } = JSON.parse(await exported(cwd)) as { interviews: { id: string; languages: string[]; alignments: { sentences: { members: object }[] } }[] };
    expect(interviews).toHaveLength(1);
    expect(interviews[0]).toMatchObject({ id: 'tamara', languages: ['de', 'en', 'ru'] });
    expect(interviews[0]!.alignments.sentences.map(({ members }) => Object.keys(members).length)).toEqual([3, 3, 3, 3, 3]);
  });

  it('options of reading are part of what is remembered', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.txt'), english('circle', 1991));
    await runInside(['ingest', 'a.txt'], { cwd });
    expect((await runInside(['ingest', 'a.txt', '--langs', 'en'], { cwd })).out).toContain('ingested 1');
    expect(await exported(cwd)).toContain('|langs:en|');
  });
});

describe('other ways in', () => {
  it('--json prints what export prints', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.txt'), english('circle', 1991));
    const run = await runInside(['ingest', 'a.txt', '--json'], { cwd });
    expect(run.out).toBe(await exported(cwd));
    expect(run.err).toContain('ingested 1');
  });

  it('--strict makes a warning a failure, and keeps the document', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.txt'), 'We left at dawn.\n');
    expect((await runInside(['ingest', 'a.txt', '--strict'], { cwd })).code).toBe(1);
    expect(await documents(cwd)).toHaveLength(1);
  });

  it('--corpus and HRD_CORPUS name another corpus, found from a subfolder without them', async () => {
    const cwd = temporaryFolder();
    const inner = subfolder(cwd, 'in/deep');
    writeFileSync(join(inner, 'a.txt'), english('circle', 1991));
    await runInside(['ingest', 'in', '--corpus', 'other.db'], { cwd });
    expect((await runInside(['list'], { cwd })).code).toBe(3);
    expect((await runInside(['list'], { cwd, env: { HRD_CORPUS: 'other.db' } })).code).toBe(0);
    await runInside(['ingest', 'in'], { cwd });
    expect((await runInside(['show', '--q', '1'], { cwd: inner })).out).toContain('Hotel Ural');
    expect((await documents(inner))[0]!.path).toBe('in/deep/a.txt');
  });
});
