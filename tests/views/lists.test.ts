import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/text/width.js';
import { listDocuments, listInterviews, listWarnings, type DocumentFacts, type InterviewFacts } from '../../src/views/lists.js';
import { table } from '../../src/views/table.js';
import { plain, screen } from './screen.js';

const text = (lines: readonly string[]): string => `${lines.join('\n')}\n`;
const golden = (name: string): string => `../../fixtures/views/${name}.txt`;
const ids = ['clinic', 'school-2021', 'مقابلة-مريم', '採訪王女士', 'साक्षात्कार-मीना', 'a-name-that-somebody-wrote-out-in-full-with-place-and-year-2019'];

const interviews = ids.map((id, n): InterviewFacts => ({
  id, title: n === 1 ? 'The school on the hill' : n === 2 ? 'مريم تتذكّر يوم الإغلاق' : null, languages: n === 3 ? ['zh'] : ['ar', 'en', 'ru'].slice(n % 2), documents: n === 3 ? ['a'] : ['a', 'b'],
  exchanges: 4 + 7 * n, turns: 17 + n, sentences: 58 + 700 * n, confidence: n === 3 ? null : { lowest: 0.3, mean: n === 4 ? 0.41 : 0.97 }, warnings: n === 0 ? 2 : 0,
}));
const documents = ids.flatMap((id, n) => ['en', 'ru'].map((language): DocumentFacts => ({
  interview: id, path: `talks/${id}.${language}.txt`, language, languageConfidence: n === 2 ? 0.5 : 0.99, format: 'txt', encoding: n === 5 ? null : 'utf-8', bytes: 3156 * (n + 1) ** 5,
  turns: 9, questions: 4, others: n % 2, sentences: 29, warnings: n % 3,
})));
const warnings = documents.slice(0, 4).flatMap(({ path }, n) => [{ path, rule: 'missing-space', message: 'a sentence begins without a space after the one before', line: n + 2, column: 80 }, { path, rule: 'encoding-guess', message: 'read as windows-1251' }]);

describe.each([40, 80, 140])('on %i columns', (width) => {
  it('the list of interviews', async () => {
    await expect(text(listInterviews(interviews, screen(width)))).toMatchFileSnapshot(golden(`interviews-${width}`));
  });

  it('the list of documents', async () => {
    await expect(text(listDocuments(documents, screen(width)))).toMatchFileSnapshot(golden(`documents-${width}`));
  });

  it('the list of warnings', async () => {
    await expect(text(listWarnings(warnings, screen(width)))).toMatchFileSnapshot(golden(`warnings-${width}`));
  });
});

describe('lists', () => {
  it('in colour', async () => {
    await expect(text([...listInterviews(interviews, screen(100, 1)), '', ...listDocuments(documents, screen(100, 1)), '', ...listWarnings(warnings, screen(100, 1))])).toMatchFileSnapshot(golden('lists-100-in-colour'));
  });

  it('of nothing say what to do next', () => {
    expect([...listInterviews([], screen(80)), ...listDocuments([], screen(80)), ...listWarnings([], screen(80))]).toEqual([
      '.hrd/corpus.db is empty. Next: hrd ingest FOLDER', '.hrd/corpus.db is empty. Next: hrd ingest FOLDER', '.hrd/corpus.db: no warnings',
    ]);
  });

  it('of one have no line of totals', () => {
    expect(listInterviews(interviews.slice(0, 1), screen(80))).toHaveLength(2);
    expect(listDocuments(documents.slice(0, 1), screen(100))).toHaveLength(2);
  });

  it('count warnings by rule, the most frequent first', () => {
    expect(listWarnings([...warnings, ...warnings.filter(({ rule }) => rule === 'missing-space')], screen(120)).at(-1)).toBe('12 warnings, missing-space 8, encoding-guess 4');
  });

  it('show sizes in units of people', () => {
    const sizes = [0, 999, 1000, 3156, 99_949, 99_950, 999_499, 1_500_000, 64_000_000, 5_000_000_000_000].map((bytes) => ({ ...documents[0]!, bytes }));
    const lines = listDocuments(sizes, screen(200)).slice(1, -2);
    expect(lines.map((line) => / (?<size>[\d.]+ [kMG]?B) /u.exec(line)?.groups?.['size'])).toEqual(['0 B', '999 B', '1.0 kB', '3.2 kB', '99.9 kB', '100 kB', '999 kB', '1.5 MB', '64.0 MB', '5000 GB']);
  });

  it('of ten thousand interviews take no time that grows with the square', () => {
    const many = Array.from({ length: 10_000 }, (_, n) => ({ ...interviews[0]!, id: `i${n}` }));
    expect(listInterviews(many, screen(140))).toHaveLength(10_003);
  });
});

describe('a table', () => {
  it('keeps every column straight, whatever the script', () => {
    const names = ['plain', 'مُحَمَّد', '採訪', 'किसी', 'e\u0301', '👩‍👩‍👧', 'xx', '', 'ไม่มีที่'];
    const lines = [...table([{ head: 'A' }, { head: 'B' }], names.map((name) => [{ text: name }, { text: '|' }]), screen(80))].slice(1);
    expect(lines.map((line) => displayWidth(plain(line).split('|')[0]!))).toEqual(names.map(() => 'plain'.length + 2));
  });

  it('lets the most expendable column go first and never one that is not', () => {
    const columns = [{ head: 'KEEP' }, { head: 'SECOND', expendable: 4 }, { head: 'FIRST', expendable: 9 }];
    const heads = (width: number): string => [...table(columns, [], screen(width))][0]!;
    expect([30, 20, 15, 5, 1].map(heads)).toEqual(['KEEP  SECOND  FIRST', 'KEEP  SECOND  FIRST', 'KEEP  SECOND', 'KEEP', 'KEEP']);
  });

  it('wraps names at the signs that join their parts', () => {
    const lines = [...table([{ head: 'NAME', narrowest: 8 }, { head: 'N', align: 'right' }], [[{ text: 'talks/year-2021/a.txt' }, { text: '7' }]], screen(15))];
    expect(lines).toEqual(['NAME          N', 'talks/year-   7', '2021/a.txt']);
  });

  it('gives a name of a hundred thousand characters six lines', () => {
    const lines = [...table([{ head: 'NAME', narrowest: 8 }], [[{ text: 'n'.repeat(100_000) }]], screen(40))];
    expect(lines).toHaveLength(7);
    expect(lines.at(-1)).toMatch(/…$/u);
  });
});
