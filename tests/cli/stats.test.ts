/** `hrd stats` as it is typed. */
import { cpSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countWords } from '../../src/text/word-count.js';
import { project, runInside, temporaryFolder, type Run } from '../workbench.js';

async function corpusOf(files: Readonly<Record<string, string>>): Promise<string> {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, 'in'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, 'in', name), text);
  expect((await runInside(['ingest', 'in'], { cwd })).code).toBe(0);
  return cwd;
}

async function seeds(): Promise<string> {
  const cwd = temporaryFolder();
  cpSync(join(project, 'seeds'), join(cwd, 'seeds'), { recursive: true });
  await runInside(['ingest', 'seeds'], { cwd });
  return cwd;
}

const stats = (cwd: string, ...argv: string[]): Promise<Run> => runInside(['stats', ...argv], { cwd, env: { COLUMNS: '100' } });

const mill = {
  'mill.en.txt': 'Q: Who kept the mill?\nA: My aunt did. She was alone.\n\nQ: And later?\nA: Nobody.\n',
  'mill.ru.txt': 'В: Кто держал мельницу?\nО: Моя тётя. Она была одна.\n\nВ: А потом?\nО: Никто.\n',
  'boat.en.txt': 'Q: Whose boat was it?\nA: It was ours, and it leaked.\n',
};

interface Counted {
  readonly corpus: { readonly interviews: number; readonly turns: number; readonly sentences: number; readonly words: number; readonly bitexts: readonly { readonly beads: number; readonly aside: number; readonly kinds: readonly object[] }[] };
  readonly interviews: readonly { readonly id: string; readonly words: number; readonly sources: readonly { readonly sha256: string }[] }[];
  readonly signature: string;
  readonly groups: readonly { readonly values: readonly unknown[]; readonly words: number }[];
}

const counted = async (cwd: string, ...argv: string[]): Promise<Counted> => JSON.parse((await stats(cwd, ...argv, '--format', 'json')).out) as Counted;

describe('the seeds', () => {
  it('have the numbers that a person counts in them', async () => {
    const cwd = await seeds();
    const { corpus } = await counted(cwd);
    expect([corpus.interviews, corpus.turns, corpus.sentences]).toEqual([1, 17, 59]);
    expect(corpus.bitexts).toMatchObject([{ beads: 29, aside: 1, kinds: [{ source: 1, target: 1, beads: 29 }] }]);
    const exported = JSON.parse((await runInside(['export', '--format', 'json'], { cwd })).out) as { interviews: { exchanges: { question: Record<string, string>; answer: Record<string, string> }[] }[] };
    const { groups } = await counted(cwd, '--by', 'language,role');
    for (const [language, role] of [['en', 'question'], ['en', 'answer'], ['ru', 'question'], ['ru', 'answer']] as const) {
      const words = exported.interviews[0]!.exchanges.reduce((sum, exchange) => sum + countWords(exchange[role][language]!, language), 0);
      expect(groups.find(({ values }) => values[0] === language && values[1] === role)!.words).toBe(words);
    }
    expect((await stats(cwd)).out).toContain('2 documents, 4 exchanges, 17 turns, 59 sentences');
  });
});

describe('a choice', () => {
  it('of interviews, languages and roles leaves out all others', async () => {
    const cwd = await corpusOf(mill);
    const whole = await counted(cwd);
    expect(whole.interviews.map(({ id }) => id)).toEqual(['boat', 'mill']);
    const one = await counted(cwd, 'mill');
    expect([one.corpus.words, one.interviews.length]).toEqual([whole.interviews[1]!.words, 1]);
    expect((await counted(cwd, '--interview', 'mill', '--interview', 'boat')).corpus).toEqual(whole.corpus);
    const russian = await counted(cwd, '--lang', 'ru');
    expect([russian.interviews.map(({ id }) => id), russian.corpus.words, russian.interviews[0]!.sources.length]).toEqual([['mill'], 11, 1]);
    const [questions, answers] = [await counted(cwd, '--role', 'question'), await counted(cwd, '--role', 'answer')];
    expect(questions.corpus.words + answers.corpus.words).toBe(whole.corpus.words);
    expect([whole.signature.includes('role:'), answers.signature.includes('role:answer')]).toEqual([false, true]);
    expect((await stats(cwd, 'mill', '--lang', 'ru,en', '--by', 'language')).out).toMatch(/^ru .*\n?en /mu);
  });

  it('that nothing answers to is one line', async () => {
    const cwd = await corpusOf(mill);
    for (const argv of [['nobody'], ['--lang', 'fi'], ['--by', 'speeker'], ['--format', 'docs'], ['--format', 'json', '--excel'], ['-o', 'x.pages']]) {
      const { code, out, err } = await stats(cwd, ...argv);
      expect([out, code! > 0, err.trimEnd().split('\n').length <= 2]).toEqual(['', true, true]);
    }
  });
});

describe('an output', () => {
  it.each(['html', 'json', 'csv', 'tsv'])('%s takes its format from its name, is private, and is not overwritten unasked', async (format) => {
    const cwd = await corpusOf(mill);
    const file = join(cwd, `s.${format}`);
    expect(await stats(cwd, '-o', `s.${format}`)).toMatchObject({ code: 0, out: '' });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const first = readFileSync(file, 'utf8');
    expect((await stats(cwd, '--format', format)).out).toBe(first);
    expect((await stats(cwd, '-o', `s.${format}`)).code).not.toBe(0);
    expect((await stats(cwd, '-o', `s.${format}`, '--force')).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(first);
  });

  it('names ICU where words were looked up in one of its dictionaries, and only there', async () => {
    expect((await counted(await corpusOf(mill))).signature).not.toContain('icu');
    const chinese = await counted(await corpusOf({ 'well.zh.txt': '问：井在哪里？\n答：在学校后面。那里的水很凉。\n' }));
    expect(chinese.signature).toContain(`icu:${process.versions.icu!}`);
  });

  it('does not name what was said of a document that is left out', async () => {
    const cwd = temporaryFolder();
    for (const [name, text] of Object.entries(mill)) writeFileSync(join(cwd, name), text);
    writeFileSync(join(cwd, 'list.csv'), 'path,title\nmill.ru.txt,Secret title\n');
    await runInside(['ingest', 'mill.en.txt', 'mill.ru.txt', '--manifest', 'list.csv'], { cwd });
    expect((await counted(cwd)).signature).toContain('Secret_title');
    expect((await stats(cwd, '--lang', 'en', '--format', 'json')).out).not.toMatch(/Secret.title/u);
  });
});

describe('a terminal', () => {
  it('without block characters gets plain signs', async () => {
    const cwd = await corpusOf(mill);
    const run = (TERM: string): Promise<Run> => runInside(['stats'], { cwd, env: { COLUMNS: '100', TERM } });
    expect((await run('dumb')).out).toMatch(/##/u);
    expect((await run('dumb')).out).not.toMatch(/[▏▎▍▌▋▊▉█]/u);
    expect((await run('xterm')).out).toMatch(/██/u);
  });

  it('is told of an empty corpus in one line', async () => {
    const cwd = await corpusOf({ 'x.txt': 'Q: Who?\nA: I.\n' });
    const [{ id }] = (JSON.parse((await runInside(['list', '--json'], { cwd })).out)) as [{ id: string }];
    await runInside(['forget', id, '--yes'], { cwd });
    expect(await stats(cwd)).toMatchObject({ code: 0, out: '.hrd/corpus.db is empty. Next: hrd ingest FOLDER\n' });
    expect((await stats(cwd, '--format', 'csv')).out.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('help', () => {
  it('begins with examples and names every format', async () => {
    const { out } = await runInside(['help', 'stats'], { cwd: temporaryFolder() });
    expect(out.startsWith('Examples:')).toBe(true);
    for (const word of ['--by', 'html', 'xlsx', 'json', 'csv', 'tsv', '--excel']) expect(out).toContain(word);
  });
});
