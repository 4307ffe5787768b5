import { Ajv2020 } from 'ajv/dist/2020.js';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { protectTerms } from '../../src/cli/terms.js';
import { runInside } from '../workbench.js';

const cwd = mkdtempSync(join(tmpdir(), 'hrd-search-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

beforeAll(async () => {
  writeFileSync(join(cwd, 'mill.en.txt'), 'Q: Where was the mill?\n\nA: The mill stood by the river. We carried grain to the mill.\n\nQ: Who owned it?\n\nA: The village owned the mill until the flood.\n');
  writeFileSync(join(cwd, 'mill.de.txt'), 'F: Wo stand die Mühle?\n\nA: Die Mühle stand am Fluss. Wir trugen Korn dorthin.\n\nF: Wem gehörte sie?\n\nA: Dem Dorf gehörte die Mühle bis zum Hochwasser.\n');
  await runInside(['ingest', 'mill.en.txt', 'mill.de.txt'], { cwd });
});

const search = (...argv: string[]): ReturnType<typeof runInside> => runInside(['search', ...argv], { cwd, env: { COLUMNS: '100' } });

describe('hrd search', () => {
  it('tells terms that are ruled out from options', () => {
    expect(protectTerms(['search', '-hi:x', '-o', 'f', '-en:a*', '--lang', 'ru', '-/x/', '--', '-hi:x'])).toEqual(['search', '\u2212hi:x', '-o', 'f', '\u2212en:a*', '--lang', 'ru', '\u2212/x/', '--', '-hi:x']);
    expect(protectTerms(['export', '-hi:x'])).toEqual(['export', '-hi:x']);
  });

  it('refuses what is written like a language and is none, and searches for words before a colon else', async () => {
    for (const slip of ['xx:mill', '-xx:mill']) expect(await search('mill', slip)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('[no-such-language]') as string });
    expect((await search('fr:mill')).err).toContain('[no-such-language]');
    expect((await search('river:we')).err).toBe('1 hit in 1 interview\n');
    expect((await search('xx: mill')).code).toBe(0);
  });

  it('finds what one language says and the other does not', async () => {
    const { out, err, code } = await search('en:mill', '-de:muhle');
    expect([code, err]).toEqual([0, '1 hit in 1 interview\n']);
    expect(out).toContain('carried grain to the  mill');
    expect(out).toContain('de  Wir trugen Korn dorthin.');
  });

  it('counts what it shows', async () => {
    const { out } = await search('mill', '--count', 'role,exchange');
    expect(out.trimEnd().split('\n').map((line) => line.trim().split(/\s+/u))).toEqual([['role', 'exchange', 'hits'], ['answer', '1', '2'], ['answer', '2', '1'], ['question', '1', '1'], ['all', '4']]);
    expect((await search('mill', '--format', 'json')).out.match(/"match":"mill"/gu)).toHaveLength(4);
  });

  it('writes hits as the schema says, with the files they come from and what conditions found', async () => {
    const schema = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../schema/hrd-1.hits.schema.json'), 'utf8')) as object;
    const isValid = new Ajv2020({ allErrors: true, strict: false }).compile(schema);
    const { out } = await search('en:mill', 'de:muhle', '--format', 'json');
    const { hits, sources } = JSON.parse(out) as { hits: { aligned: { de: string }; marked: { de: [number, number][] } }[]; sources: Record<string, string> };
    expect(isValid(JSON.parse(out)), JSON.stringify(isValid.errors)).toBe(true);
    expect(Object.keys(sources)).toEqual(['mill.de.txt', 'mill.en.txt']);
    expect(hits.map(({ aligned, marked }) => marked.de.map(([start, end]) => aligned.de.slice(start, end)))).toEqual([['Mühle'], ['Mühle'], ['Mühle']]);
    const none = JSON.parse((await search('windmill', '--format', 'json')).out) as object;
    expect([isValid(none), none]).toMatchObject([true, { hits: [], sources: {} }]);
  });

  it('writes the aligned units that hits stand in', async () => {
    const rows = (await search('mill', '--format', 'csv')).out.trimEnd().split('\r\n').slice(1);
    expect(rows.map((row) => row.split(',').slice(1, 3).join(' '))).toEqual(['1 question', '1 answer', '1 answer', '2 answer']);
    const turns = (await search('flood', '--format', 'csv', '--unit', 'exchange')).out.trimEnd().split('\r\n');
    expect(turns).toHaveLength(2);
    const page = (await search('flood', '--format', 'html')).out;
    expect([page.includes('until the flood'), page.includes('bis zum Hochwasser'), page.includes('by the river')]).toEqual([true, true, false]);
  });

  it('says that nothing was found, which is no failure', async () => {
    expect(await search('windmill')).toMatchObject({ code: 0, out: '', err: 'nothing found\n' });
  });

  it('refuses what it cannot understand', async () => {
    expect(await search('fr:mill')).toMatchObject({ code: 1, err: expect.stringContaining('[no-such-language]') });
    expect(await search('/(?=mill)/')).toMatchObject({ code: 2, err: expect.stringContaining('[bad-regex]') });
    expect(await search('mill', '--count', 'words')).toMatchObject({ code: 2 });
    expect(await search('mill', '-o', 'out.tmx')).toMatchObject({ code: 2, err: expect.stringContaining('formats of hits') });
  });
});
