import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '../src');
const floors: Record<string, number> = {
  model: 1, diagnostics: 1, signature: 1, interview: 1, matrix: 1, rows: 1, text: 1,
  readers: 2, language: 2, segment: 2, align: 2, series: 2, statistics: 2, corpus: 2, checks: 2, writers: 2, views: 2, files: 2,
  ingest: 3,
  cli: 4,
};
/** Rooms that may touch disk, process or clock: the corpus, the files it is made from, and what stands above them. */
const impure = new Set(['corpus', 'files', 'ingest', 'cli']);
/** Asynchronous by the platform, not by what it does. */
const allowedBuiltins = new Set(['node:crypto']);

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? sources(path) : path.endsWith('.ts') ? [path] : [];
  });
}

const roomOf = (path: string): string => relative(src, path).split('/')[0]!.replace(/\.ts$/u, '');
const files = sources(src).map((path) => ({ path, room: roomOf(path), text: readFileSync(path, 'utf8') }));
const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:from |import |import\()'(?<spec>[^']+)'/gu)].map((match) => match.groups!['spec']!);

describe('the house of four floors', () => {
  it('has a floor for every room', () => {
    expect(files.filter(({ room }) => floors[room] === undefined).map(({ path }) => path)).toEqual([]);
  });

  it('imports only from floors below, and from the same room', () => {
    const wrong = files.flatMap(({ path, room, text }) =>
      importsOf(text)
        .filter((spec) => spec.startsWith('.'))
        .map((spec) => roomOf(resolve(dirname(path), spec).replace(/\.js(?:on)?$/u, '.ts')))
        .filter((target) => target !== room && (floors[target]! > floors[room]! || (floors[target] === floors[room] && floors[room]! > 1)))
        .map((target) => `${relative(src, path)} imports ${target}`));
    expect(wrong).toEqual([]);
  });

  it('keeps disk, process, network and clock out of the pure rooms', () => {
    const wrong = files
      .filter(({ room }) => !impure.has(room))
      .flatMap(({ path, text }) => [
        ...importsOf(text).filter((spec) => spec.startsWith('node:') && !allowedBuiltins.has(spec)),
        ...[...text.matchAll(/\bprocess\.|Date\.now|new Date\(\)|Math\.random|\bfetch\(/gu)].map((match) => match[0]),
      ].map((what) => `${relative(src, path)}: ${what}`));
    expect(wrong).toEqual([]);
  });

  it('keeps SQL in one room', () => {
    const wrong = files.filter(({ room, text }) => room !== 'corpus' && /\b(?:SELECT|INSERT INTO|DELETE FROM|CREATE TABLE)\b/u.test(text));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
