import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { OpenMode } from '../../src/corpus/contract.js';
import { openCorpus, type OpenSettings } from '../../src/corpus/index.js';
import { backupPath, HISTORY, type SchemaHistory } from '../../src/corpus/migrate.js';
import { UserError } from '../../src/diagnostics.js';
import { corpusPath, documentOf, drivers, fileOf, folder, interviewOf, stored } from './sample.js';
import { alter, query } from './raw.js';

const windows = process.platform === 'win32';
const modes: readonly OpenMode[] = ['create', 'write', 'read', 'scratch'];
const document = documentOf('road.txt', 'en', [['question', ['Where does the road go?']], ['answer', ['To the lake.', 'No further.']]]);
const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8);

async function refusal(file: string, how: OpenMode, settings: OpenSettings = {}): Promise<UserError> {
  try {
    (await openCorpus(file, how, settings)).close();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('it was opened');
}

async function filled(settings: OpenSettings): Promise<string> {
  const file = corpusPath();
  const corpus = await openCorpus(file, 'create', settings);
  corpus.putFile(fileOf(document), [stored(document)]);
  corpus.putInterview(interviewOf('road', [document]));
  corpus.close();
  return file;
}

describe.each(drivers)('opening a corpus (%s)', (driver) => {
  const settings = { driver };

  it.skipIf(windows)('makes it for its owner alone, the folder too', async () => {
    const file = await filled(settings);
    expect([mode(file), mode(dirname(file))]).toEqual(['600', '700']);
    expect(readdirSync(dirname(file))).toEqual(['corpus.db']);
    const corpus = await openCorpus(file, 'write', settings);
    corpus.transaction(() => {
      corpus.tell({ path: 'x', interview: null });
      expect(readdirSync(dirname(file)).map((name) => mode(join(dirname(file), name)))).toEqual(['600', '600']);
    });
    expect(corpus.info().warnings).toEqual([]);
    corpus.close();
  });

  it.skipIf(windows)('warns when others can reach it', async () => {
    const file = await filled(settings);
    const warnings = async (): Promise<readonly string[]> => {
      const corpus = await openCorpus(file, 'read', settings);
      const said = corpus.info().warnings;
      corpus.close();
      return said;
    };
    chmodSync(file, 0o644);
    expect(await warnings()).toEqual([]);
    chmodSync(dirname(file), 0o755);
    expect(await warnings()).toEqual([expect.stringMatching(/can read this corpus.*chmod 600/u)]);
    chmodSync(file, 0o662);
    expect(await warnings()).toEqual([expect.stringContaining('can change this corpus')]);
  });

  it('names its driver and versions', async () => {
    const corpus = await openCorpus(corpusPath(), 'scratch', settings);
    expect(corpus.info()).toMatchObject({ schema: HISTORY.version, driver, interviews: 0, documents: 0, turns: 0, sentences: 0 });
    expect(corpus.info().sqlite).toMatch(/^3\.\d+\.\d+$/u);
    corpus.close();
  });

  it.each(['write', 'read'] as const)('refuses to %s what is not there, and makes nothing', async (how) => {
    const file = corpusPath();
    expect(await refusal(file, how, settings)).toMatchObject({ rule: 'no-corpus', exit: 3, hint: 'make one: hrd ingest FOLDER', place: { path: file } });
    expect(existsSync(dirname(file))).toBe(false);
  });

  it('takes an empty file for a corpus that is still to be made', async () => {
    const file = join(folder(), 'corpus.db');
    writeFileSync(file, '');
    expect(await refusal(file, 'read', settings)).toMatchObject({ rule: 'no-corpus', exit: 3 });
    expect(await refusal(file, 'write', settings)).toMatchObject({ rule: 'no-corpus', exit: 3 });
    const corpus = await openCorpus(file, 'create', settings);
    expect(corpus.check()).toBe('ok');
    corpus.close();
  });

  it.each([
    ['a text', (file: string) => writeFileSync(file, 'Q: Is this a corpus? '.repeat(400))],
    ['a short text', (file: string) => writeFileSync(file, 'no')],
    ['an SQLite file of somebody else', (file: string) => alter(file, 'CREATE TABLE notes (note TEXT); PRAGMA journal_mode = WAL; INSERT INTO notes VALUES (1)')],
    ['the beginning of a corpus', async (file: string) => writeFileSync(file, readFileSync(await filled(settings)).subarray(0, 60))],
    ['a folder', (file: string) => void mkdirSync(file)],
  ])('refuses %s and leaves it alone', async (_, make) => {
    const parent = folder();
    const file = join(parent, 'thing.db');
    await make(file);
    const bytes = (): string => readdirSync(parent).map((name) => `${name} ${statSync(join(parent, name)).isFile() ? readFileSync(join(parent, name)).toString('latin1') : ''}`).join();
    const before = bytes();
    for (const how of modes) expect(await refusal(file, how, settings)).toMatchObject({ rule: 'not-a-corpus', exit: 3, place: { path: file } });
    expect(bytes()).toBe(before);
  });

  it('says so when it is damaged, in one line, and leaves it alone', async () => {
    const cut = await filled(settings);
    truncateSync(cut, statSync(cut).size - 4096);
    const whole = await filled(settings);
    const bytes = readFileSync(whole);
    bytes.fill(0x5a, 4096);
    writeFileSync(whole, bytes);
    for (const file of [cut, whole]) {
      const before = readFileSync(file);
      for (const how of ['read', 'write'] as const) {
        let error: unknown;
        try {
          const corpus = await openCorpus(file, how, settings);
          try {
            corpus.documents();
          } finally {
            corpus.close();
          }
        } catch (caught) {
          error = caught;
        }
        expect(error).toMatchObject({ name: 'UserError', rule: 'corrupt-corpus', exit: 3, place: { path: file } });
      }
      expect(readFileSync(file).equals(before)).toBe(true);
    }
  });

  it('finds damage that reading does not meet', async () => {
    const file = await filled(settings);
    await alter(file, 'PRAGMA foreign_keys = OFF; DELETE FROM files');
    const corpus = await openCorpus(file, 'read', settings);
    expect(corpus.check()).toBe('a row of documents refers to nothing');
    corpus.close();
  });

  it('reads without writing, and refuses to write', async () => {
    const file = await filled(settings);
    const before = readFileSync(file);
    const corpus = await openCorpus(file, 'read', settings);
    expect(corpus.interview('road')!.documents).toHaveLength(1);
    expect(() => corpus.tell({ path: 'x', interview: null })).toThrowError(expect.objectContaining({ rule: 'corpus-read-only', exit: 3 }) as Error);
    expect(corpus.check()).toBe('ok');
    corpus.close();
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(dirname(file))).toEqual(['corpus.db']);
  });

  it('tries out on a copy in memory, and leaves what is there', async () => {
    const file = await filled(settings);
    const before = readFileSync(file);
    const corpus = await openCorpus(file, 'scratch', settings);
    expect(corpus.interview('road')).toBeDefined();
    corpus.removeFile('road.txt');
    corpus.putFile(fileOf(document), [stored(document)]);
    expect(corpus.forget(corpus.interviews()[0]!.id)).toEqual({ documents: 1, paths: ['road.txt'] });
    expect(corpus.check()).toBe('ok');
    corpus.close();
    expect(readFileSync(file).equals(before)).toBe(true);

    const nowhere = corpusPath();
    const empty = await openCorpus(nowhere, 'scratch', settings);
    empty.putFile(fileOf(document), [stored(document)]);
    expect(empty.info()).toMatchObject({ file: nowhere, documents: 1, warnings: [] });
    empty.close();
    expect(existsSync(dirname(nowhere))).toBe(false);
  });
});

describe.skipIf(windows || process.getuid?.() !== 0)('a corpus that somebody else may only read', () => {
  it('can be read from a read-only folder, and says why it cannot be written', async () => {
    const file = await filled({});
    chmodSync(dirname(dirname(file)), 0o755);
    chmodSync(dirname(file), 0o555);
    chmodSync(file, 0o444);
    const as = (how: OpenMode): unknown => JSON.parse(spawnSync(process.execPath, [join(import.meta.dirname, 'unprivileged.mjs'), file, how], { encoding: 'utf8' }).stdout);
    expect(as('read')).toEqual({ documents: 1, check: 'ok' });
    expect(as('write')).toEqual({ rule: 'corpus-read-only', exit: 3 });
    chmodSync(file, 0o400);
    expect(as('read')).toEqual({ rule: 'corpus-access', exit: 3 });
    expect(readdirSync(dirname(file))).toEqual(['corpus.db']);
  });
});

describe.each(drivers)('a corpus of another version (%s)', (driver) => {
  const latest = HISTORY.version;
  const next: SchemaHistory = {
    ...HISTORY,
    version: latest + 2,
    migrations: [
      ...HISTORY.migrations,
      { to: latest + 1, up: (connection) => connection.exec('ALTER TABLE interviews ADD COLUMN place TEXT') },
      { to: latest + 2, up: (connection) => connection.exec("UPDATE interviews SET place = 'unknown'; UPDATE meta SET value = '0.9.0' WHERE key = 'needs_hrd'") },
    ],
  };

  it('older: is brought up to date after a copy, once', async () => {
    const file = await filled({ driver });
    expect(await refusal(file, 'read', { driver, history: next })).toMatchObject({ rule: 'older-corpus', exit: 3 });
    expect(await refusal(file, 'scratch', { driver, history: next })).toMatchObject({ rule: 'older-corpus', exit: 3 });
    const corpus = await openCorpus(file, 'write', { driver, history: next });
    expect(corpus.info()).toMatchObject({ schema: latest + 2, documents: 1 });
    expect(corpus.check()).toBe('ok');
    corpus.close();
    expect(await query(file, 'SELECT id, place FROM interviews')).toEqual([['road', 'unknown']]);
    const copy = backupPath(file, latest);
    if (!windows) expect(mode(copy)).toBe('600');
    const old = await openCorpus(copy, 'read', { driver });
    expect(old.document(document.id)).toEqual(document);
    old.close();
    (await openCorpus(file, 'create', { driver, history: next })).close();
    expect(readdirSync(dirname(file)).sort()).toEqual(['corpus.db', `corpus.db.schema-${latest}`]);
  });

  it('of version 1: gets its times and lexicons, with all that was in it', async () => {
    const file = await filled({ driver });
    await alter(file, `DROP TABLE question_anchors; DROP TABLE questions; DROP TABLE decisions; DROP VIEW v_words; DROP TABLE lexicon_entries; DROP TABLE lexicons; DROP TABLE bitexts;
      ALTER TABLE sentences DROP COLUMN time_start; ALTER TABLE sentences DROP COLUMN time_end; PRAGMA user_version = 1`);
    const corpus = await openCorpus(file, 'write', { driver });
    expect(corpus.document(document.id)).toEqual(document);
    expect(corpus.lexicons()).toEqual([]);
    expect(corpus.pinnedQuestions()).toEqual([]);
    corpus.close();
    const columns = "SELECT m.name, c.name FROM sqlite_schema AS m JOIN pragma_table_info(m.name) AS c WHERE m.type IN ('table', 'view') ORDER BY 1, 2";
    expect(await query(file, columns)).toEqual(await query(await filled({ driver }), columns));
  });

  it('of version 3: can keep what is decided of questions, finds beginnings of words, and names the hrd it needs now', async () => {
    const file = await filled({ driver });
    await alter(file, `DROP TABLE question_anchors; DROP TABLE questions; UPDATE meta SET value = '0.2.0' WHERE key = 'needs_hrd'; DROP TABLE search;
      CREATE VIRTUAL TABLE search USING fts5 (text, content = 'paragraphs', content_rowid = 'paragraph', tokenize = 'unicode61 remove_diacritics 2');
      INSERT INTO search (search, rank) VALUES ('secure-delete', 1); INSERT INTO search (search) VALUES ('rebuild'); PRAGMA user_version = 3`);
    const corpus = await openCorpus(file, 'write', { driver });
    const pinned = { id: 'q0123456789', name: 'The road', after: null, anchors: [{ path: document.path, language: 'en', wording: '00ff00ff00' }] };
    corpus.putPinnedQuestions([pinned]);
    expect(corpus.pinnedQuestions()).toEqual([pinned]);
    expect(corpus.document(document.id)).toEqual(document);
    corpus.close();
    expect(await query(file, "SELECT value FROM meta WHERE key = 'needs_hrd'")).toEqual([['0.3.0']]);
    expect(await query(file, "SELECT count(*) FROM search WHERE search MATCH 'la*'")).toEqual([[1]]);
    expect(await query(file, "SELECT v FROM search_config WHERE k = 'secure-delete'")).toEqual([[1]]);
    const schema = 'SELECT name, sql FROM sqlite_schema ORDER BY 1';
    const fresh = new Map((await query(await filled({ driver }), schema)).map(([name, sql]) => [name, sql]));
    expect(new Map((await query(file, schema)).map(([name, sql]) => [name, sql]))).toEqual(fresh);
    await alter(file, "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)");
  });

  it('older, and the way there fails: stays as it was', async () => {
    const file = await filled({ driver });
    const failing: SchemaHistory = { ...next, migrations: [...next.migrations.slice(0, -1), { to: latest + 2, up: () => { throw new Error('no way'); } }] };
    await expect(openCorpus(file, 'write', { driver, history: failing })).rejects.toThrow('no way');
    const dangling: SchemaHistory = { ...next, version: latest + 1, migrations: [{ to: latest + 1, up: (connection) => connection.exec('DELETE FROM files') }] };
    await expect(openCorpus(file, 'write', { driver, history: dangling })).rejects.toThrow('references to nothing');
    await expect(openCorpus(file, 'write', { driver, history: { ...next, migrations: [] } })).rejects.toThrow('no migration');
    const corpus = await openCorpus(file, 'read', { driver });
    expect(corpus.document(document.id)).toEqual(document);
    corpus.close();
  });

  it('newer: is refused, naming the hrd it needs', async () => {
    const file = await filled({ driver });
    (await openCorpus(file, 'write', { driver, history: next })).close();
    const before = readFileSync(file);
    for (const how of modes) expect(await refusal(file, how, { driver })).toMatchObject({ rule: 'newer-corpus', exit: 3, message: expect.stringContaining(`schema ${latest + 2}`) as string, hint: 'use hrd 0.9.0 or later' });
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});
