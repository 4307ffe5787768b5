/** What the interviews of a series teach each other: the same for the same documents, whatever their history, and gone with them. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCorpus } from '../../src/corpus/index.js';
import { alter, query } from '../corpus/raw.js';
import { runInside, temporaryFolder } from '../workbench.js';
import { interviewText, type SeriesLanguage } from './series.js';

const write = (cwd: string, numbers: readonly number[], languages: readonly SeriesLanguage[] = ['en', 'ru']): void => {
  for (const number of numbers) for (const language of languages) writeFileSync(join(cwd, `talk-${number}.${language}.txt`), interviewText(number, language));
};
const ingest = async (cwd: string, ...more: string[]): Promise<string> => (await runInside(['ingest', '.', ...more], { cwd })).out;
const exported = async (cwd: string): Promise<string> => (await runInside(['export'], { cwd })).out;
const numbers = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);
const lexicons = async (cwd: string): Promise<{ name: string; interviews: number }[]> => {
  const corpus = await openCorpus(join(cwd, '.hrd', 'corpus.db'), 'read');
  try {
    return corpus.lexicons().map(({ source, target, hash, learntFrom }) => ({ name: `${source}-${target}.${hash}`, interviews: learntFrom.length }));
  } finally {
    corpus.close();
  }
};

describe('what a series teaches', () => {
  it('is kept, named in the signature, and found again by the next run', async () => {
    const cwd = temporaryFolder();
    write(cwd, numbers(0, 12));
    expect(await ingest(cwd)).toContain('words in en and ru from 12 interviews');
    const [lexicon] = await lexicons(cwd);
    const first = await exported(cwd);
    expect(first).toContain(`|lexicon:${lexicon!.name}"`);
    expect((await runInside(['doctor'], { cwd })).out).toContain('learnt     en-ru from 12 interviews\n');
    expect(await ingest(cwd)).not.toContain('learnt');
    expect(await ingest(cwd, '--realign')).toContain('aligned 12 interviews again');
    expect(await exported(cwd)).toBe(first);
  });

  it('is not learnt from a few answers: two documents alone are aligned as ever', async () => {
    const cwd = temporaryFolder();
    write(cwd, [0, 1]);
    expect(await ingest(cwd)).not.toContain('learnt');
    expect(await lexicons(cwd)).toEqual([]);
    expect(await exported(cwd)).not.toContain('lexicon');
  });

  it('is the same in whatever order the documents came and went', async () => {
    const run = async (...groups: readonly (readonly number[])[]): Promise<string> => {
      const cwd = temporaryFolder();
      for (const group of groups) {
        write(cwd, group);
        await ingest(cwd);
      }
      rmSync(join(cwd, 'talk-99.en.txt'), { force: true });
      rmSync(join(cwd, 'talk-99.ru.txt'), { force: true });
      await ingest(cwd, '--prune');
      return exported(cwd);
    };
    const together = await run(numbers(0, 14));
    expect(together).toContain('|lexicon:en-ru.');
    expect(await run(numbers(7, 14), [3, 1, 5], [0, 2, 4, 6])).toBe(together);
    expect(await run([...numbers(0, 9), 99], numbers(9, 14))).toBe(together);
  });

  it('grows with the series: what was there is aligned again, and only new interviews count as changed', async () => {
    const cwd = temporaryFolder();
    write(cwd, numbers(0, 10));
    await ingest(cwd);
    const before = await lexicons(cwd);
    write(cwd, [10]);
    const report = await ingest(cwd);
    expect(report).toContain('talk-10 · en, ru');
    expect(report).not.toContain('talk-3 ·');
    expect(report).toContain('aligned 10 interviews again');
    expect(await lexicons(cwd)).toMatchObject([{ interviews: 11 }]);
    expect(await lexicons(cwd)).not.toEqual(before);
  });

  it('is a matter of each pair of languages: a third one leaves the first pair as it was', async () => {
    const cwd = temporaryFolder();
    write(cwd, numbers(0, 10));
    await ingest(cwd);
    const [first] = await lexicons(cwd);
    write(cwd, [4], ['de']);
    const report = await ingest(cwd);
    expect(report).toContain('talk-4 · de, en, ru');
    expect(report).not.toContain('again');
    expect(await lexicons(cwd)).toEqual([first]);
    write(cwd, numbers(0, 10), ['de']);
    expect(await ingest(cwd)).toContain('words in de and en from 10 interviews');
    expect((await lexicons(cwd)).map(({ name }) => name.split('.')[0])).toEqual(['de-en', 'de-ru', 'en-ru']);
    expect(await lexicons(cwd)).toContainEqual(first);
    expect(await exported(cwd)).toContain((await lexicons(cwd)).map(({ name }) => name).join('+'));
  });

  it('a third language leaves the bitexts there are: only those with it are aligned', async () => {
    const bitexts = async (cwd: string): Promise<unknown[]> => query(join(cwd, '.hrd', 'corpus.db'), "SELECT s.id, t.id, b.settings, b.beads FROM bitexts AS b JOIN documents AS s ON s.document = b.source JOIN documents AS t ON t.document = b.target WHERE stage = 'last' ORDER BY 1, 2");
    const cwd = temporaryFolder();
    write(cwd, [0]);
    await ingest(cwd);
    // What nobody would find anew shows that it is used again.
    await alter(join(cwd, '.hrd', 'corpus.db'), 'UPDATE bitexts SET beads = \'[[0.25,\' || substr(beads, 3 + instr(substr(beads, 3), \',\'))');
    const [tampered] = await bitexts(cwd);
    write(cwd, [0], ['de']);
    await ingest(cwd);
    expect((await bitexts(cwd)).length).toBeGreaterThan(1);
    expect(await bitexts(cwd)).toContainEqual(tampered);
    // Told to do everything again, it does; and then it is as if all had come at once.
    await ingest(cwd, '--realign');
    expect(await bitexts(cwd)).not.toContainEqual(tampered);
    const fresh = temporaryFolder();
    write(fresh, [0], ['de', 'en', 'ru']);
    await ingest(fresh);
    expect(await exported(cwd)).toBe(await exported(fresh));
    expect(await bitexts(cwd)).toEqual(await bitexts(fresh));
  });

  it('holds no word of testimony that was forgotten, and is learnt again from the rest', async () => {
    const cwd = temporaryFolder();
    write(cwd, numbers(0, 10));
    const secret = 'Quetzalmühle';
    for (const language of ['en', 'ru'] as const) {
      writeFileSync(join(cwd, `secret.${language}.txt`), interviewText(50, language).replaceAll(/\p{L}+(?=\.)/gu, secret));
    }
    await ingest(cwd);
    const stem = secret.slice(0, 6).toLowerCase();
    const file = join(cwd, '.hrd', 'corpus.db');
    const holds = (word: string): boolean => readFileSync(file).includes(Buffer.from(word));
    expect(holds(stem)).toBe(true);
    await runInside(['forget', 'secret', '--yes'], { cwd });
    expect(holds(stem)).toBe(false);
    expect(holds(secret)).toBe(false);
    rmSync(join(cwd, 'secret.en.txt'));
    rmSync(join(cwd, 'secret.ru.txt'));
    expect(await ingest(cwd)).toContain('from 10 interviews');
    expect(holds(stem)).toBe(false);
    const fresh = temporaryFolder();
    write(fresh, numbers(0, 10));
    await ingest(fresh);
    expect(await exported(cwd)).toBe(await exported(fresh));
  });

  it('stays as it is once it is complete, until --realign or one of its documents goes', async () => {
    const cwd = temporaryFolder();
    write(cwd, numbers(0, 10));
    await ingest(cwd);
    const first = await lexicons(cwd);
    // As if its ten interviews were as many as a lexicon takes in.
    await alter(join(cwd, '.hrd', 'corpus.db'), 'UPDATE lexicons SET complete = 1');
    write(cwd, [10]);
    expect(await ingest(cwd)).not.toContain('again');
    expect(await lexicons(cwd)).toEqual(first);
    expect(await exported(cwd)).toContain(`|lexicon:${first[0]!.name}"`);
    expect(await ingest(cwd, '--realign')).toContain('from 11 interviews');
    await alter(join(cwd, '.hrd', 'corpus.db'), 'UPDATE lexicons SET complete = 1');
    await runInside(['unlink', 'talk-3.en.txt'], { cwd });
    expect(await lexicons(cwd)).toMatchObject([{ interviews: 10 }]);
  });

  it('is not asked by --align position', async () => {
    const cwd = temporaryFolder();
    write(cwd, numbers(0, 10));
    expect(await ingest(cwd, '--align', 'position')).not.toContain('learnt');
    expect(await exported(cwd)).not.toContain('lexicon');
  });
});
