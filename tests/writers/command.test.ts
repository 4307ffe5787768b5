/** `hrd export` and `hrd align`: which format, which options, which files. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportInterviews } from '../../src/cli/exporting.js';
import { formatOf } from '../../src/cli/formats.js';
import { writers } from '../../src/writers/index.js';
import type { Writer } from '../../src/writers/writer.js';
import { runInside, temporaryFolder } from '../workbench.js';
import { awkward, unasked } from './awkward.js';

const every: readonly Writer[] = writers;

function folderWithTwo(): string {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'a.en.txt'), 'Q: Who kept the mill?\nA: My aunt did. She was alone.\n');
  writeFileSync(join(cwd, 'a.ru.txt'), 'В: Кто держал мельницу?\nО: Моя тётя. Она была одна.\n');
  return cwd;
}

const align = (cwd: string, ...argv: string[]): ReturnType<typeof runInside> => runInside(['align', 'a.en.txt', 'a.ru.txt', ...argv], { cwd });

describe('the format', () => {
  it.each(every.flatMap(({ name, extension, aliases = [] }) => [extension, ...aliases].map((end) => [end, name] as const)))('of -o x.%s is %s', (extension, name) => {
    expect(formatOf({ output: `some.where/x.y.${extension}` }).writer.name).toBe(name);
    expect(formatOf({ output: `x.${extension.toUpperCase()}` }).writer.name).toBe(name);
  });

  it('is what --format says, whatever the name', () => {
    expect(formatOf({ output: 'x.csv', format: 'tsv' }).writer.name).toBe('tsv');
  });

  it('is JSON when nobody says', () => {
    expect([formatOf({}), formatOf({ output: '-' })].map(({ writer }) => writer.name)).toEqual(['json', 'json']);
  });

  it.each([['x.pages', 'no format has names that end in .pages'], ['corpus', 'does not say which format'], ['x.', 'does not say which format']])('of -o %s is not guessed', async (name, says) => {
    const cwd = folderWithTwo();
    const run = await align(cwd, '-o', name);
    expect(run.code).toBe(2);
    expect(run.err).toContain(says);
    expect(run.err.trimEnd().split('\n')).toHaveLength(2);
    expect(readdirSync(cwd)).toEqual(['a.en.txt', 'a.ru.txt']);
  });
});

describe('an option the format does not know', () => {
  it.each(every.filter(({ units }) => units === undefined).map(({ name }) => [name]))('--unit of %s', (name) => {
    expect(() => formatOf({ format: name, unit: 'turn' })).toThrow(/--unit is not for/u);
  });
  it.each(every.filter(({ layouts }) => layouts === undefined).map(({ name }) => [name]))('--layout of %s', (name) => {
    expect(() => formatOf({ format: name, layout: 'table' })).toThrow(/one layout only/u);
  });
  it.each(every.filter(({ pairwise }) => pairwise === undefined).map(({ name }) => [name]))('--pairwise of %s', (name) => {
    expect(() => formatOf({ format: name, pairwise: true })).toThrow(/--pairwise is for/u);
  });
  it.each(every.filter(({ excel }) => excel === undefined).map(({ name }) => [name]))('--excel of %s', (name) => {
    expect(() => formatOf({ format: name, excel: true })).toThrow(/--excel is for csv and tsv/u);
  });
});

describe('exchanges', () => {
  it('are told, once an interview, not to hold what comes before the first question', () => {
    const warned = (unit: 'exchange' | 'turn', format: string): string[] => {
      const rules: string[] = [];
      const output = exportInterviews([unasked, awkward], [['ar', 'en'], ['ar', 'en', 'my']], 'hrd', { format: formatOf({ format, unit }), warn: (rule) => rules.push(rule) });
      for (const { chunks } of output.kind === 'several' ? output.files : output.kind === 'one' ? [output] : []) if (Symbol.iterator in chunks) for (const chunk of chunks) expect(chunk).not.toBe('');
      return rules.filter((rule) => rule === 'outside-exchanges');
    };
    expect([warned('exchange', 'csv'), warned('turn', 'csv'), warned('exchange', 'moses')]).toEqual([['outside-exchanges'], [], ['outside-exchanges']]);
  });
});

describe('the output', () => {
  it('takes its format from its name', async () => {
    const cwd = folderWithTwo();
    const run = await align(cwd, '-o', 'both.csv', '--unit', 'sentence');
    expect(run).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(join(cwd, 'both.csv'), 'utf8')).toMatch(/^interview,exchange,role,unit,en,ru,confidence/u);
    expect(existsSync(join(cwd, 'both.csv.tmp'))).toBe(false);
  });
});
