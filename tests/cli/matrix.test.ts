import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runInside, subfolder, temporaryFolder, type Run } from '../workbench.js';

const talk = (pairs: readonly (readonly [string, string])[]): string => pairs.map(([question, answer]) => `Q: ${question}\n\n${answer === '' ? '' : `A: ${answer}\n\n`}`).join('');
const talks: Readonly<Record<string, string>> = {
  'ana.en.txt': talk([['Where did the bridge stand?', 'Below the tannery, where the bank is low.'], ['Who built it?', 'Soldiers, in one winter.'], ['Who had the key of the gate?', 'My aunt.']]),
  'ben.en.txt': talk([['Where did the bridge stand?', 'I never saw it standing.'], ['Who built it?', '']]),
};

async function corpus(files: Readonly<Record<string, string>> = talks): Promise<(...argv: string[]) => Promise<Run>> {
  const cwd = temporaryFolder();
  const folder = subfolder(cwd, 'in');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  if (Object.keys(files).length > 0) await runInside(['ingest', 'in'], { cwd });
  return Object.assign((...argv: string[]) => runInside(argv, { cwd, env: { COLUMNS: '80' } }), { cwd });
}

describe('hrd matrix', () => {
  it('shows who answered what', async () => {
    const { out, err, code } = await (await corpus())('matrix');
    expect({ err, code }).toEqual({ err: '', code: 0 });
    expect(out.split('\n').slice(0, 4).map((line) => line.trim().split(/\s{2,}/u))).toEqual([['ana', 'ben', 'of 2'], ['1 Where did the bridge stand?', '8█', '5▆', '2'], ['2 Who built it?', '4▅', '×', '1'], ['answered, of 2', '2', '1']]);
    expect(out).toContain('1 question of one interview only: --all shows it');
  });

  it('shows all answers to a question by its number, by a range, by its name, and who was not asked', async () => {
    const hrd = await corpus();
    await hrd('questions', 'rename', '2', 'builders');
    expect((await hrd('matrix', '--q', '2')).out).toBe((await hrd('matrix', '--q', 'Builders')).out);
    const both = (await hrd('matrix', '--q', '1-2')).out;
    expect(both.match(/^question \d/gmu)).toEqual(['question 1', 'question 2']);
    expect(both).toContain('no answer');
    expect((await hrd('matrix', '--q', '1', '--with-questions')).out).toContain('1 Q   Q: Where did the bridge stand?');
  });

  it('says what there is when a question is asked for that there is not', async () => {
    const hrd = await corpus();
    expect(await hrd('matrix', '--q', '7')).toEqual({ out: '', code: 1, err: "hrd: no question is called '7' [no-such-question]\n  questions here: 1-2\n" });
    expect((await hrd('matrix', '--q', 'weather')).err).toContain('[no-such-question]');
    expect((await hrd('matrix', '--series', '2')).err).toBe('hrd: no series 2 [no-such-series]\n  there is one series\n');
    expect((await hrd('matrix', '--series', '1')).out).toContain('Who built it?');
    expect((await hrd('matrix', '--lang', 'ru')).err).toContain("no document is in 'ru' [no-such-language]");
  });

  it('shows the questions there are, and says which are not there', async () => {
    const { out, err, code } = await (await corpus())('matrix', '--q', '1,99');
    expect(out).toContain('Where did the bridge stand?');
    expect({ err: err.split('\n')[0], code }).toEqual({ err: 'hrd: there is no question 99 [no-such-question]', code: 1 });
  });

  it('shows what there is when nothing is shared, and says why', async () => {
    const alone = await (await corpus({ 'ana.en.txt': talks['ana.en.txt']! }))('matrix');
    expect(alone).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Who had the key of the gate?') as string });
    const strangers = await (await corpus({ 'ana.en.txt': talks['ana.en.txt']!, 'other.en.txt': 'Q: Tell us about the winter of the great snow.\n\nA: We dug tunnels.\n\nQ: How long did it lie?\n\nA: Until Easter.\n' }))('matrix');
    expect(strangers.err).toBe('hrd: no two interviews share a question; here is what each was asked [no-series]\n');
    expect(strangers.out).toContain('Who had the key of the gate?');
    expect(strangers.code).toBe(0);
    const one = await (await corpus())('matrix', '--interview', 'ana', '--q', '2');
    expect(one.out).toContain('asked in 1 interview');
    expect(one.out).not.toContain('ben');
    const none = await (await corpus({}))('matrix');
    expect(none.code).not.toBe(0);
  });

  it.each([['html', '<!doctype html>'], ['docx', 'PK'], ['xlsx', 'PK'], ['csv', 'number,id,'], ['json', '{\n  "schema": "hrd/1"']])('writes %s by the name of the file, for its owner only, and not over another', async (format, beginning) => {
    const hrd = await corpus();
    const { cwd } = hrd as unknown as { cwd: string };
    const file = join(cwd, `table.${format}`);
    const { out, err, code } = await hrd('matrix', '-o', `table.${format}`);
    expect({ out, code }).toEqual({ out: '', code: 0 });
    expect(err).toContain('1 question of one interview only left out: --all writes them too');
    const bytes = readFileSync(file);
    expect(bytes.subarray(0, beginning.length).toString()).toBe(beginning);
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
    expect((await hrd('matrix', '-o', `table.${format}`)).code).toBe(3);
    expect(readFileSync(file).equals(bytes)).toBe(true);
    expect((await hrd('matrix', '--all', '--force', '-o', `table.${format}`)).code).toBe(0);
    expect(readFileSync(file).equals(bytes)).toBe(false);
    expect((await hrd('ingest', '.')).out).toContain('ingested 0, unchanged 2');
  });

  it('refuses what a format does not know, before it reads anything', async () => {
    const hrd = await corpus();
    expect((await hrd('matrix', '--format', 'xlsx', '--excel')).code).toBe(2);
    expect((await hrd('matrix', '-o', 'table.odt')).code).toBe(2);
    expect((await hrd('matrix', '--with-questions')).code).toBe(2);
    expect((await hrd('matrix', '--series', '1', '--q', '1')).code).toBe(2);
    expect(existsSync(join((hrd as unknown as { cwd: string }).cwd, 'table.odt'))).toBe(false);
  });
});
