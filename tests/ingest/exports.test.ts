/** What `hrd export --format json` wrote, ingested again. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ALIGNMENT_RULES } from '../../src/ingest/exports.js';
import { runInside, subfolder, temporaryFolder } from '../workbench.js';

const root = resolve(import.meta.dirname, '../..');
const exported = async (cwd: string): Promise<string> => (await runInside(['export'], { cwd })).out;
const talk = (mark: string): string => `Where did the ${mark} meet?\nIn the cellar of the Hotel Ural, from 1988 on. There were 14 of us.\nWho kept the minutes?\nTamara Lvova did, in a school notebook. It is lost.\n`;
const beseda = (mark: string): string => `Где собирался ${mark}?\nВ подвале гостиницы «Урал», с 1988 года. Нас было 14.\nКто вёл протоколы?\nТамара Львова, в школьной тетради. Она пропала.\nА потом?\n`;

/** Files of many kinds, of which some belong together by content, by name, by themselves, or because the user said so. */
async function fill(): Promise<string> {
  const cwd = temporaryFolder();
  const folder = subfolder(cwd, 'in');
  cpSync(join(root, 'seeds'), join(cwd, 'seeds'), { recursive: true });
  for (const name of ['two-languages-xlsx', 'subtitles-in-russian', 'pdf-running-heads', 'bitext-in-a-table']) {
    const source = readdirSync(join(root, 'fixtures/readers', name)).find((file) => file.startsWith('source.'))!;
    cpSync(join(root, 'fixtures/readers', name, source), join(folder, `${name}${source.slice(6)}`));
  }
  writeFileSync(join(folder, 'circle.en.txt'), talk('circle'));
  writeFileSync(join(folder, 'circle.ru.txt'), beseda('кружок'));
  writeFileSync(join(folder, 'x.txt'), talk('choir'));
  writeFileSync(join(folder, 'y.txt'), beseda('хор'));
  await runInside(['ingest', 'seeds', 'in/circle.en.txt', 'in/circle.ru.txt', ...readdirSync(folder).filter((name) => /-/u.test(name)).map((name) => `in/${name}`)], { cwd });
  await runInside(['ingest', '--interview', 'Tamara, 1988', 'in/x.txt', 'in/y.txt'], { cwd });
  return cwd;
}

/** The same corpus for every test, made once. */
let made: { first: string; part: string } | undefined;

async function source(): Promise<{ first: string; part: string }> {
  if (made === undefined) {
    const cwd = await fill();
    made = { first: await exported(cwd), part: (await runInside(['export', '--lang', 'ru'], { cwd })).out };
  }
  return made;
}

describe('an export', () => {
  it('ingested into an empty corpus gives the same corpus', async () => {
    const { first } = await source();
    expect((JSON.parse(first) as { interviews: { id: string; languages: string[] }[] }).interviews.map(({ id, languages }) => [id, languages.join(' ')])).toEqual(expect.arrayContaining([['Tamara, 1988', 'en ru']]));
    const other = temporaryFolder();
    writeFileSync(join(other, 'all.json'), first);
    const run = await runInside(['ingest', 'all.json'], { cwd: other });
    expect(run.err).toBe('');
    expect(run.code).toBe(0);
    expect(await exported(other)).toBe(first);
    expect((await runInside(['ingest', 'all.json'], { cwd: other })).out).toContain('ingested 0, unchanged 1, refused 0');
    expect(await exported(other)).toBe(first);
  });

  it('ingested into the corpus it comes from changes nothing', async () => {
    const cwd = await fill();
    const first = await exported(cwd);
    writeFileSync(join(cwd, 'all.json'), first);
    expect((await runInside(['ingest', 'all.json'], { cwd })).out).toContain('ingested 0, unchanged 1, refused 0');
    expect(await exported(cwd)).toBe(first);
  });

  it('of one language is completed by the whole', async () => {
    const { first, part } = await source();
    const other = temporaryFolder();
    writeFileSync(join(other, 'part.json'), part);
    writeFileSync(join(other, 'whole.json'), first);
    await runInside(['ingest', 'part.json'], { cwd: other });
    await runInside(['ingest', 'whole.json'], { cwd: other });
    const ids = (text: string): string[] => (JSON.parse(text) as { interviews: { documents: { id: string }[] }[] }).interviews.flatMap(({ documents }) => documents.map(({ id }) => id)).sort();
    expect(ids(await exported(other))).toEqual(ids(first));
  });

  it('does not take the place of another file, and says so', async () => {
    const { first } = await source();
    const other = temporaryFolder();
    subfolder(other, 'in');
    writeFileSync(join(other, 'in/x.txt'), talk('quartet'));
    writeFileSync(join(other, 'all.json'), first);
    await runInside(['ingest', 'in'], { cwd: other });
    const run = await runInside(['ingest', 'all.json'], { cwd: other });
    expect(run.err).toContain('[path-taken]');
    expect(run.code).toBe(1);
    const after = await exported(other);
    expect(after).toContain('quartet');
    expect(after).toContain('хор');
  });

  it('that was changed by hand so that it holds no longer is refused whole', async () => {
    const { first } = await source();
    const other = temporaryFolder();
    writeFileSync(join(other, 'all.json'), first.replace('"start": 0', '"start": 1').replace('"start":0', '"start":1'));
    const run = await runInside(['ingest', 'all.json'], { cwd: other });
    expect(run.err).toContain('[not-hrd]');
    expect(run.err).not.toContain('Тамара');
    expect(run.code).toBe(1);
  });
});

it('warnings that alignment gives are known by their rules', () => {
  const folder = join(root, 'src/align');
  const rules = readdirSync(folder).filter((name) => name.endsWith('.ts')).flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/(?:rule: |RANKED = )'(?<rule>[a-z-]+)'/gu)].map((match) => match.groups!['rule']!));
  expect(rules.length).toBeGreaterThan(2);
  expect([...new Set([...rules, 'near-pair'])].sort()).toEqual([...ALIGNMENT_RULES].sort());
});
