import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matrixOf } from '../../src/series/matrix.js';
import { countWords } from '../../src/text/word-count.js';
import { market, marketMatrix, marketQuestions } from '../writers/matrix-sample.js';

describe('a matrix', () => {
  it('has a row for each question and a column for each interview', () => {
    expect(marketMatrix.questions.map(({ number }) => number)).toEqual([1, 2, null]);
    expect(marketMatrix.columns).toEqual([
      { interview: 'amal', title: 'Amal & the <stall>', series: 1, languages: ['ar', 'en'] },
      { interview: 'bo', title: null, series: 1, languages: ['en', 'zh'] },
      { interview: 'carla', title: null, series: 1, languages: ['en'] },
    ]);
    expect(marketMatrix.languages).toEqual(['ar', 'en', 'zh']);
    expect(marketMatrix.cells.map((row) => row.map((cell) => cell !== null))).toEqual([[true, true, false], [true, false, true], [false, false, true]]);
  });

  it('joins the parts of a question by a blank line and counts the words of what was answered', () => {
    expect(marketMatrix.cells[0]![1]).toEqual({
      exchanges: [1, 2], confidence: 0.512_345,
      question: { en: 'When did your stall open?\n\nOn which day?', zh: '您的摊位是什么时候开的？\n\n哪一天？' },
      answer: { en: 'Seven years ago.\n\n=SUM(A1) I never counted.', zh: '七年前。\n\n我没数过。' },
      words: { en: 8, zh: countWords('七年前。\n\n我没数过。', 'zh') },
    });
  });

  it('tells an answer that is missing in one language from a question that was not asked', () => {
    expect(marketMatrix.cells[1]![0]).toMatchObject({ question: { ar: 'من اشترى منك؟', en: 'Who bought from you?' }, answer: { ar: 'الجيران.' }, words: { ar: 1 } });
    expect(Object.keys(marketMatrix.cells[1]![0]!.answer)).toEqual(['ar']);
    expect(marketMatrix.cells[1]![1]).toBeNull();
  });

  it('names the source of every column', () => {
    expect([...marketMatrix.sources.get('bo')!]).toEqual([['en', '05'.repeat(32)], ['zh', '06'.repeat(32)]]);
  });

  it('shows the languages asked for in their order, and leaves out interviews that are in none of them', () => {
    const { columns, languages, cells, sources } = matrixOf(marketQuestions, market, { languages: ['zh', 'ar'] });
    expect(columns.map(({ interview, languages: shown }) => [interview, shown])).toEqual([['amal', ['ar']], ['bo', ['zh']]]);
    expect(languages).toEqual(['zh', 'ar']);
    expect(cells).toHaveLength(2);
    expect(Object.keys(cells[0]![1]!.answer)).toEqual(['zh']);
    expect([...sources.get('amal')!.keys()]).toEqual(['ar']);
  });

  it('puts questions of one interview last and goes through the interviews once', () => {
    let read = 0;
    const once = { *[Symbol.iterator]() { for (const interview of market) { read += 1; yield interview; } } };
    const { questions } = matrixOf([...marketQuestions].reverse(), once);
    expect(questions.map(({ number }) => number)).toEqual([2, 1, null]);
    expect(read).toBe(3);
  });

  it('has a cell exactly where a question was asked', () => {
    fc.assert(fc.property(fc.subarray([...marketQuestions]), fc.shuffledSubarray([...market]), (questions, interviews) => {
      const { questions: rows, columns, cells } = matrixOf(questions, interviews);
      expect(columns.map(({ interview }) => interview)).toEqual(interviews.map(({ id }) => id));
      expect(rows.map(({ id }) => id)).toEqual(questions.filter(({ asked }) => asked.some(({ interview }) => interviews.some(({ id }) => id === interview))).map(({ id }) => id));
      rows.forEach((row, q) => {
        expect(cells[q]).toHaveLength(columns.length);
        columns.forEach(({ interview }, n) => expect(cells[q]![n] !== null).toBe(row.asked.some((asked) => asked.interview === interview)));
      });
    }));
  });
});
