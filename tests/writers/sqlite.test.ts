import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Connection } from '../../src/corpus/connection.js';
import { loadDriver, type SqlValue } from '../../src/corpus/driver.js';
import { publish } from '../../src/corpus/publish.js';
import type { Interview } from '../../src/model.js';
import { rowsOf } from '../../src/rows.js';
import { runInside, temporaryFolder } from '../workbench.js';
import { awkward, unasked } from './awkward.js';
import { hostileInterview } from './hostile.js';
import { interviewOf } from './sample.js';

async function published(interviews: readonly Interview[], warned: string[] = []): Promise<{ file: string; rows: (sql: string, ...values: SqlValue[]) => (readonly SqlValue[])[] }> {
  const file = join(temporaryFolder(), 'corpus.sqlite');
  writeFileSync(file, '');
  await publish(file, interviews, { signature: 'hrd:0.1.0', warn: (rule) => warned.push(rule) });
  const driver = await loadDriver();
  return {
    file,
    rows(sql, ...values) {
      const connection = new Connection(driver, file, true);
      try {
        return connection.rows(sql, ...values);
      } finally {
        connection.close();
      }
    },
  };
}

describe('sqlite', () => {
  it('holds every turn and sentence, word for word', async () => {
    const { rows } = await published([awkward, unasked]);
    const turns = [awkward, unasked].flatMap(({ documents }) => documents.flatMap((document) => document.turns.map((turn) => [turn.role, turn.speaker, turn.exchange, turn.paragraphs.map(({ text }) => text).join('\n\n')])));
    expect(rows('SELECT role, speaker, exchange, text FROM turns ORDER BY rowid')).toEqual(turns);
    const sentences = [awkward, unasked].flatMap(({ documents }) => documents.flatMap((document) => document.turns.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.sentences.map(({ text }) => [text, paragraph.line])))));
    expect(rows('SELECT text, line FROM sentences ORDER BY rowid')).toEqual(sentences);
    expect(rows('PRAGMA foreign_key_check')).toEqual([]);
    expect(rows('PRAGMA integrity_check')).toEqual([['ok']]);
  });

  it('shows sentences and turns of two languages side by side, as rows do', async () => {
    const { rows } = await published([unasked]);
    const expected = (unit: 'turn' | 'sentence'): unknown[] => rowsOf(unasked, unit).map(({ texts, confidence }) => ['ar', texts['ar'], 'en', texts['en'], Math.round(confidence * 1e4) / 1e4]);
    expect(rows('SELECT source_language, source, target_language, target, confidence FROM side_by_side')).toEqual(expected('sentence'));
    expect(rows('SELECT source_language, source, target_language, target, confidence FROM turns_side_by_side')).toEqual(expected('turn'));
  });

  it('answers what was asked and answered, language by language', async () => {
    const { rows } = await published([awkward]);
    expect(rows("SELECT exchange, language, question FROM exchanges WHERE exchange = 2")).toEqual([[2, 'ar', 'والقوارب؟'], [2, 'en', 'And the boats?'], [2, 'my', 'လှေတွေကော။']]);
    expect(rows("SELECT count(*) FROM questions")).toEqual([[8]]);
    expect(rows("SELECT exchange FROM answers WHERE language = 'my'")).toEqual([[1]]);
  });

  it('finds words, whatever their accents', async () => {
    const { rows } = await published([awkward]);
    expect(rows("SELECT t.exchange FROM turns_fts JOIN turns AS t ON t.rowid = turns_fts.rowid WHERE turns_fts MATCH 'naive'")).toEqual([[2]]);
  });

  it('mends what databases cut, and says so', async () => {
    const warned: string[] = [];
    const { rows } = await published([hostileInterview, interviewOf('half', [{ language: 'en', turns: [{ role: 'answer', paragraphs: [['a\uD800b']] }] }], null, 20)], warned);
    expect(rows("SELECT count(*) FROM sentences WHERE text = 'nul \uFFFD inside'")).toEqual([[3]]);
    expect(rows("SELECT text FROM turns WHERE document IN (SELECT id FROM documents WHERE interview = 'half')")).toEqual([['a\uFFFDb']]);
    expect(warned).toEqual(['sqlite-characters']);
  });

  it('gives the same bytes again', async () => {
    const [first, second] = [await published([awkward, unasked]), await published([awkward, unasked])];
    expect(readFileSync(first.file).equals(readFileSync(second.file))).toBe(true);
    // The version of the engine, the one thing that would differ from Node to Node.
    expect(readFileSync(first.file).readUInt32BE(96)).toBe(3_027_000);
  });

  it('is written by export: private, with nothing beside it, and without what was excluded', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.en.txt'), 'Q: Who kept the mill?\nA: My aunt did. She was alone.\n');
    writeFileSync(join(cwd, 'a.ru.txt'), 'В: Кто держал мельницу?\nО: Моя тётя. Она была одна.\n');
    await runInside(['ingest', '.'], { cwd });
    expect((await runInside(['export', '--lang', 'en', '-o', 'talk.db'], { cwd })).code).toBe(0);
    expect(readdirSync(cwd).sort()).toEqual(['.hrd', 'a.en.txt', 'a.ru.txt', 'talk.db']);
    expect((statSync(join(cwd, 'talk.db')).mode & 0o777).toString(8)).toBe('600');
    const bytes = readFileSync(join(cwd, 'talk.db'));
    expect([bytes.includes('She was alone.'), bytes.includes('тётя'), bytes.includes('a.ru.txt')]).toEqual([true, false, false]);
    const again = await runInside(['export', '-o', 'talk.db'], { cwd });
    expect([again.code, readFileSync(join(cwd, 'talk.db')).equals(bytes)]).toEqual([3, true]);
  });

  it('needs a file', async () => {
    const cwd = temporaryFolder();
    const run = await runInside(['export', '--format', 'sqlite'], { cwd });
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain('-o corpus.sqlite');
    expect(existsSync(join(cwd, '.hrd'))).toBe(false);
  });
});
