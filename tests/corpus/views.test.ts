import { beforeAll, describe, expect, it } from 'vitest';
import { openCorpus } from '../../src/corpus/index.js';
import { corpusPath, documentOf, fileOf, interviewOf, stored } from './sample.js';
import { query } from './raw.js';

const file = corpusPath();
const en = documentOf('well.en.txt', 'en', [
  ['other', ['The well']],
  ['question', ['Who dug it?', '🪣 And when?']],
  ['answer', ['My father did.', 'In the dry year.'], ['We all carried stones.']],
]);
const fr = documentOf('well.fr.txt', 'fr', [
  ['other', ['Le puits']],
  ['question', ['Qui l’a creusé ?', '🪣 Et quand ?']],
  ['answer', ['Mon père.', 'L’année sèche.'], ['Nous portions tous des pierres.']],
]);

beforeAll(async () => {
  const corpus = await openCorpus(file, 'create');
  corpus.transaction(() => [en, fr].forEach((document) => corpus.putFile(fileOf(document), [stored(document)])));
  corpus.putInterview(interviewOf('well', [en, fr]));
  corpus.close();
});

describe('a corpus opened in a browser of SQLite files', () => {
  it('answers which interviews there are', async () => {
    expect(await query(file, 'SELECT interview, languages, exchanges FROM v_interviews')).toEqual([['well', 'en, fr', 1]]);
  });

  it('answers what was asked and answered', async () => {
    expect(await query(file, 'SELECT interview, language, exchange, text, turn FROM v_questions')).toEqual([
      ['well', 'en', 1, 'Who dug it? 🪣 And when?', `${en.id}:t2`],
      ['well', 'fr', 1, 'Qui l’a creusé ? 🪣 Et quand ?', `${fr.id}:t2`],
    ]);
    expect(await query(file, "SELECT text FROM v_answers WHERE language = 'en'")).toEqual([['My father did. In the dry year.\n\nWe all carried stones.']]);
    expect(await query(file, 'SELECT text FROM v_left_out')).toEqual([['The well'], ['Le puits']]);
  });

  it('shows sentences whole, also after characters of two code units', async () => {
    expect(await query(file, "SELECT text, path, line FROM v_sentences WHERE language = 'en' AND role = 'question'")).toEqual([
      ['Who dug it?', 'well.en.txt', 3],
      ['🪣 And when?', 'well.en.txt', 3],
    ]);
  });

  it('shows languages side by side', async () => {
    const rows = await query(file, 'SELECT interview, source_language, source, target_language, target FROM v_side_by_side');
    expect(rows).toHaveLength(6);
    expect(rows[4]).toEqual(['well', 'en', 'In the dry year.', 'fr', 'L’année sèche.']);
  });

  it('answers which file is what, and what should be looked at', async () => {
    expect(await query(file, 'SELECT path, interview, language, questions, sentences FROM v_documents')).toEqual([['well.en.txt', 'well', 'en', 1, 6], ['well.fr.txt', 'well', 'fr', 1, 6]]);
    expect(await query(file, 'SELECT path, rule, line FROM v_warnings')).toHaveLength(4);
  });

  it('finds words with and without diacritics, in any script', async () => {
    const find = async (words: string): Promise<unknown> => (await query(file, 'SELECT p.text FROM search JOIN paragraphs AS p ON p.paragraph = search.rowid WHERE search MATCH ? ORDER BY search.rowid', words)).flat();
    expect(await find('pere')).toEqual(['Mon père. L’année sèche.']);
    expect(await find('"carried stones"')).toEqual(['We all carried stones.']);
    expect(await find('stone')).toEqual([]);
  });

  it('says what each table is for', async () => {
    const tables = await query(file, "SELECT name, sql FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'search%'");
    expect(tables.length).toBeGreaterThan(15);
    expect(tables.filter(([, sql]) => !String(sql).split('\n')[0]!.includes(' -- ')).map(([name]) => name)).toEqual([]);
  });
});
