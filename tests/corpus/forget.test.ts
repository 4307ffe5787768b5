import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCorpus } from '../../src/corpus/index.js';
import { HISTORY } from '../../src/corpus/migrate.js';
import type { Document } from '../../src/model.js';
import { alter, query } from './raw.js';
import { corpusPath, documentOf, drivers, fileOf, interviewOf, stored } from './sample.js';

/** Words that only the testimony to be forgotten holds, of many lengths and scripts, so that they end up everywhere in the index. */
const secrets = ['Zhuldyzai', 'қарлығаштар', 'Перевозчиков', 'מחסומים', '證人', 'unforgettable-Brückenwärterin'];

const filler = (path: string, language: string, count: number): Document =>
  documentOf(path, language, Array.from({ length: count }, (_, index) => (index % 2 === 0 ? ['question', [`What about road ${index * 37} near ${path}?`]] : ['answer', [`Road ${index * 41} is mended, ${'stone '.repeat(index % 9)}`, `${path} counted ${index}.`]])));

const testimony = (path: string, language: string): Document =>
  documentOf(path, language, Array.from({ length: 120 }, (_, index) => (index % 3 === 0 ? ['question', [`Who is ${secrets[index % 6]!}?`]] : ['answer', [`It was ${secrets[index % 6]!}${index}, and ${secrets[(index + 2) % 6]!}.`, 'Nobody asked.']])));

function bytesBeside(file: string): Buffer {
  return Buffer.concat(readdirSync(dirname(file)).map((name) => readFileSync(join(dirname(file), name))));
}

const found = (file: string, words: readonly string[]): string[] => words.filter((word) => bytesBeside(file).includes(Buffer.from(word)));

describe.each(drivers)('forgetting (%s)', (driver) => {
  const en = testimony('Zhuldyzai.en.txt', 'en');
  const ru = testimony('Zhuldyzai.ru.txt', 'ru');
  const others = Array.from({ length: 30 }, (_, index) => filler(`road-${index}.txt`, 'en', 40));

  async function filled(): Promise<string> {
    const file = corpusPath();
    const corpus = await openCorpus(file, 'create', { driver });
    for (const batch of [others.slice(0, 10), [en, ru], others.slice(10)]) {
      corpus.transaction(() => batch.forEach((document) => corpus.savepoint(() => corpus.putFile(fileOf(document), [stored(document)]))));
    }
    corpus.transaction(() => {
      corpus.putInterview(interviewOf('witness', [en, ru]));
      corpus.putInterview(interviewOf('road', [others[0]!], { warnings: new Map([[others[0]!.id, [{ rule: 'near-pair', message: 'may be the same interview as "Zhuldyzai.en.txt"' }, { rule: 'turn-alone', message: 'alone' }]]]) }));
      corpus.tell({ path: en.path, interview: 'witness' });
    });
    // Replaced once, so that there are copies of its text in pages that were freed.
    corpus.transaction(() => corpus.putFile(fileOf(ru, 'read 2'), [stored(ru)]));
    corpus.close();
    return file;
  }

  it('leaves no byte of the interview, and all of the others', async () => {
    const file = await filled();
    expect(found(file, secrets)).toEqual(secrets);
    const corpus = await openCorpus(file, 'write', { driver });
    const before = others.map(({ id }) => corpus.document(id));
    expect(corpus.forget('witness')).toEqual({ documents: 2, paths: [en.path, ru.path] });
    expect(corpus.interview('witness')).toBeUndefined();
    expect(others.map(({ id }) => corpus.document(id))).toEqual(before);
    expect(corpus.told()).toEqual([]);
    expect(corpus.warnings().filter(({ rule }) => rule !== 'glued-sentences')).toMatchObject([{ rule: 'turn-alone' }]);
    expect(corpus.check()).toBe('ok');
    corpus.close();
    expect(found(file, [...secrets, 'Zhuldy', en.id, ru.id, en.sha256])).toEqual([]);
    expect(await query(file, "SELECT count(*) FROM search WHERE search MATCH 'mended'")).toEqual([[600]]);
    await alter(file, "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)");
  });

  it('also leaves none in the copy that a migration made', async () => {
    const file = await filled();
    const next = { ...HISTORY, version: HISTORY.version + 1, migrations: [{ to: HISTORY.version + 1, up: () => undefined }] };
    const corpus = await openCorpus(file, 'write', { driver, history: next });
    expect(readdirSync(dirname(file))).toHaveLength(2);
    corpus.forget('witness');
    corpus.close();
    expect(readdirSync(dirname(file))).toEqual(['corpus.db']);
    expect(found(file, secrets)).toEqual([]);
  });

  it('is finished by the next writer when it was cut short', async () => {
    const file = await filled();
    await alter(file, "INSERT INTO meta (key, value) VALUES ('traces_of_forgotten', '1')");
    await alter(file, "CREATE TABLE space (x); INSERT INTO space SELECT 'Zhuldyzai' FROM paragraphs; DROP TABLE space");
    (await openCorpus(file, 'write', { driver })).close();
    expect(await query(file, "SELECT count(*) FROM meta WHERE key = 'traces_of_forgotten'")).toEqual([[0]]);
    expect(await query(file, 'PRAGMA freelist_count')).toEqual([[0]]);
  });

  it('an interview that is not there: nothing', async () => {
    const corpus = await openCorpus(corpusPath(), 'create', { driver });
    expect(corpus.forget('nobody')).toEqual({ documents: 0, paths: [] });
    corpus.close();
  });

  it('removing and replacing a file leaves the index in step', async () => {
    const file = await filled();
    const corpus = await openCorpus(file, 'write', { driver });
    corpus.transaction(() => {
      corpus.removeFile(en.path);
      const once = filler('road-0.txt', 'en', 9);
      corpus.putFile(fileOf(once), [stored(once)]);
      corpus.removeFile('road-0.txt');
      corpus.putFile(fileOf(once), [stored(once)]);
    });
    corpus.close();
    await alter(file, "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)");
    expect(await query(file, "SELECT count(*) FROM search WHERE search MATCH 'mended'")).toEqual([[29 * 20 + 4]]);
  });
});
