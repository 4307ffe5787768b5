import { describe, expect, it } from 'vitest';
import { ingestReport, type IngestReport, type ReportedInterview } from '../../src/views/ingest-report.js';
import { screen } from './screen.js';

const text = (lines: readonly string[]): string => `${lines.join('\n')}\n`;
const golden = (name: string): string => `../../fixtures/views/${name}.txt`;

const clinic: ReportedInterview = {
  id: 'clinic', title: null, languages: ['en', 'ru'], exchanges: 3, turns: 14, sentences: 28, aligned: 13, oneToOne: 12, confidence: 0.962, changed: true,
  evidence: ['content: the same order of roles; 3 of 3 numbers and 2 names agree', 'lengths agree'],
  documents: [
    { path: 'talks/clinic.en.txt', language: 'en', setAside: 2, warnings: [9, 12, 30, 31].map((line) => ({ rule: 'missing-space', message: 'no space between two sentences', line })) },
    { path: 'talks/clinic.ru.txt', language: 'ru', setAside: 0, warnings: [{ rule: 'missing-space', message: 'no space between two sentences', line: 4 }, { rule: 'encoding-guess', message: 'read as windows-1251' }] },
  ],
};
const maryam: ReportedInterview = { ...clinic, id: 'مقابلة-مريم', title: 'مريم تتذكّر', languages: ['ar'], evidence: [], confidence: null, aligned: 0, oneToOne: 0, documents: [{ path: 'talks/مقابلة-مريم.html', language: 'ar', setAside: 1, warnings: [] }] };
const report: IngestReport = {
  corpus: '.hrd/corpus.db', dryRun: false, interviews: [clinic, maryam, { ...clinic, id: 'kept', changed: false }],
  learnt: [], realigned: 0, near: [{ path: "it's here.txt", other: 'school.ru.txt', why: 'two documents fit as well' }], ingested: 3, unchanged: 2, refused: 1, removed: 0,
  missing: ['talks/old.txt'], duplicates: [{ path: 'talks/copy.txt', of: 'talks/clinic.en.txt' }], moved: [{ from: 'a.txt', to: 'b.txt' }],
  totals: { interviews: 3, documents: 5, turns: 2310, sentences: 9000 },
};
const quiet: IngestReport = { ...report, interviews: [], learnt: [], realigned: 0, near: [], missing: [], duplicates: [], moved: [], refused: 0 };

describe('the report of an ingest', () => {
  it.each([40, 80, 140])('on %i columns', async (width) => {
    await expect(text(ingestReport(report, screen(width)))).toMatchFileSnapshot(golden(`ingest-${width}`));
  });

  it('in colour', async () => {
    await expect(text(ingestReport(report, screen(80, 1)))).toMatchFileSnapshot(golden('ingest-80-in-colour'));
  });

  it('ends in the sums and what comes next', () => {
    expect(ingestReport(quiet, screen(80))).toEqual(['ingested 3, unchanged 2, refused 0', '.hrd/corpus.db: 5 documents, 2,310 turns. Next: hrd show']);
    expect(ingestReport({ ...quiet, removed: 1200 }, screen(80))[0]).toBe('ingested 3, unchanged 2, refused 0, removed 1,200');
    expect(ingestReport({ ...quiet, totals: { interviews: 0, documents: 0, turns: 0, sentences: 0 } }, screen(80)).at(-1)).toBe('.hrd/corpus.db: 0 documents, 0 turns. Next: hrd ingest FOLDER');
  });

  it('does not say of one file what is true of another, and shows where a name ends', () => {
    const guessed = (path: string, encoding: string): ReportedInterview['documents'][number] => ({ path, language: 'ru', setAside: 0, warnings: [{ rule: 'encoding-guessed', message: `it reads best as ${encoding}` }] });
    const lines = ingestReport({ ...quiet, interviews: [{ ...clinic, documents: [guessed('scan 7.txt', 'koi8-r'), guessed('b.txt', 'gb18030')] }] }, screen(80));
    expect(lines).toContain('  ! it reads best as koi8-r [encoding-guessed] "scan 7.txt"');
    expect(lines).toContain('  ! it reads best as gb18030 [encoding-guessed] b.txt');
    const third = ingestReport({ ...quiet, interviews: [{ ...clinic, documents: ['koi8-r', 'gb18030', 'big5'].map((encoding) => guessed(`${encoding}.txt`, encoding)) }] }, screen(100));
    expect(third).toContain('  ! it reads best as koi8-r [encoding-guessed] koi8-r.txt … and 2 more: hrd list --warnings');
  });

  it('of a dry run promises nothing', () => {
    expect(ingestReport({ ...quiet, dryRun: true }, screen(80))).toEqual(['would ingest 3, unchanged 2, refused 0', '.hrd/corpus.db: as it was (dry run)']);
  });

  it('gives many interviews a line each, and very many a count', () => {
    const many = (count: number): readonly string[] => ingestReport({ ...quiet, interviews: Array.from({ length: count }, (_, n) => ({ ...clinic, id: `i${n}` })) }, screen(80));
    expect(many(13)).toHaveLength(1 + 13 + 3);
    expect(many(10_000)).toHaveLength(1 + 40 + 1 + 3);
    expect(many(10_000)[41]).toBe('… and 9,960 more: hrd list');
  });

  it('caps places of warnings and names where the rest is', () => {
    const lines = Array.from({ length: 5000 }, (_, n) => ({ rule: 'missing-space', message: 'no space', line: n + 1 }));
    const shown = ingestReport({ ...quiet, interviews: [{ ...clinic, documents: [{ path: 'a.txt', language: 'en', setAside: 0, warnings: lines }] }] }, screen(100));
    expect(shown[2]).toBe('  ! no space [missing-space] a.txt:1,2,3 … and 4,997 more: hrd list --warnings');
  });

  it('says once what was set aside', () => {
    const document = { path: 'a.txt', language: 'en', setAside: 1, warnings: [{ rule: 'set-aside', message: '1 paragraph set aside', line: 10 }] };
    expect(ingestReport({ ...quiet, interviews: [{ ...clinic, documents: [document] }] }, screen(100)).filter((line) => line.includes('set aside'))).toEqual(['  set aside, not part of the conversation: 1 in a.txt']);
  });

  it('caps kinds of warnings', () => {
    const kinds = Array.from({ length: 9 }, (_, n) => ({ rule: `rule-${n}`, message: 'odd' }));
    const shown = ingestReport({ ...quiet, interviews: [{ ...clinic, documents: [{ path: 'a.txt', language: 'en', setAside: 0, warnings: kinds }] }] }, screen(100));
    expect(shown.filter((line) => line.startsWith('  ! '))).toHaveLength(6);
    expect(shown).toContain('  … and 3 kinds of warnings more: hrd list --warnings');
  });

  it('lets no name control the terminal, and quotes what is to be typed', () => {
    const shown = ingestReport({ ...quiet, near: [{ path: 'a b\u001b[2J.txt', other: '-x.txt', why: '\u202Eodd' }] }, screen(80))
      .join(' ');
    expect(shown).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(shown).toContain("hrd link 'a b\\u{1b}[2J.txt' '-x.txt'");
  });
});
