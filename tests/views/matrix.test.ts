import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Matrix } from '../../src/model.js';
import { visible } from '../../src/text/visible.js';
import { displayWidth } from '../../src/text/width.js';
import { showMatrix, type MatrixView } from '../../src/views/matrix.js';
import { showAnswer, showQuestion } from '../../src/views/question.js';
import { awkwardMatrix, largeMatrix, market, marketMatrix, marketQuestions } from '../writers/matrix-sample.js';
import { plain, screen } from './screen.js';

const viewing = (width: number, more: Partial<MatrixView> = {}, level: 0 | 1 = 0): MatrixView => ({ ...screen(width, level), single: 0, otherLanguages: [], apart: [], ...more });
const text = (lines: readonly string[]): string => `${lines.join('\n')}\n`;
const golden = (name: string): string => `../../fixtures/views/${name}.txt`;

const ids = ['clinic', 'school-2021', 'مقابلة-مريم', '採訪王女士', 'साक्षात्कार-मीना', 'a-name-that-somebody-wrote-out-in-full-with-place-and-year-2019', 'night.shift_2', 'lim'];
const wordings = [
  { en: 'When did you first hear that the clinic would close?' }, { ar: 'متى سمعتِ أول مرة أن العيادة ستغلق؟' }, { zh: '您第一次听说诊所要关门是什么时候？当时您在做什么？谁告诉您的？' },
  { hi: 'क्लिनिक बंद होने की बात आपने पहली बार कब सुनी?' }, { en: 'Who told you, and were there others in the room when it was said, and did anybody write it down at the time or later on?' },
];

/** Interviews and questions in many scripts, with every kind of gap. */
const languagesOf = (n: number): string[] => (n === 3 ? ['en', 'ru', 'uz-Cyrl'] : n % 2 === 0 ? ['en', 'ru'] : ['en']);
const many: Matrix = {
  questions: wordings.map((wording, n) => ({ id: `q000000000${n}`, number: n + 8, series: 1, name: n === 4 ? 'سؤال المعرفة' : null, pinned: false, wordings: wording, asked: [], confidence: 1 })),
  columns: ids.map((interview, n) => ({ interview, title: n === 2 ? 'مريم تتذكّر' : null, series: 1, languages: languagesOf(n) })),
  cells: wordings.map((_, q) => ids.map((_id, n) => {
    if ((q + n) % 5 === 4) return null;
    const answer: Record<string, string> = (q * n) % 7 === 6 ? {} : languagesOf(n).length === 1 ? { en: 'yes' } : (q + n) % 3 === 2 ? { ru: 'да' } : { en: 'yes', ru: 'да' };
    return { exchanges: [q + 1], confidence: q === 1 && n === 1 ? 0.3 : 1, question: { en: 'so?' }, answer, words: Object.fromEntries(Object.keys(answer).map((column) => [column, (q + 1) * (n + 1) * 37])) };
  })),
  languages: ['en', 'ru', 'uz-Cyrl'],
  usual: ['en', 'ru', 'uz-Cyrl'],
  sources: new Map(),
};

describe.each([60, 100, 160])('a matrix on %i columns', (width) => {
  it('in many scripts', async () => {
    await expect(text(showMatrix(many, viewing(width, { single: 12, otherLanguages: ['boris'], apart: ['eva', 'ноябрь'] })))).toMatchFileSnapshot(golden(`matrix-${width}`));
  });

  it('of thirty interviews', async () => {
    const large = largeMatrix(30, 3, 40, { en: ['stones', 'boats', 'lamps'] });
    await expect(text(showMatrix(large, viewing(width)))).toMatchFileSnapshot(golden(`matrix-of-thirty-${width}`));
  });
});

describe('a matrix on the terminal', () => {
  it('in colour', async () => {
    await expect(text(showMatrix(many, viewing(100, {}, 1)))).toMatchFileSnapshot(golden('matrix-100-in-colour'));
  });

  it('has a table for each series, and one for what a single interview was asked', () => {
    const lines = showMatrix(marketMatrix, viewing(100));
    expect(lines.filter((line) => /^(?:Series|Asked)/u.test(line))).toEqual(['Series 1 · 2 questions · 3 interviews', 'Asked in one interview only · 1 question · 1 interview']);
  });

  it('fits any screen, shows every interview and every figure, and nothing unsafe', () => {
    fc.assert(fc.property(fc.integer({ min: 44, max: 220 }), fc.constantFrom(many, marketMatrix, largeMatrix(30, 3, 40, { en: ['stones'] })), (width, matrix) => {
      const lines = showMatrix(matrix, viewing(width)).map(plain);
      const page = lines.join('\n');
      for (const line of lines) {
        expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(line).toBe(line.trimEnd());
        expect(visible(line)).toBe(line);
      }
      const compact = page.replace(/\s+/gu, '');
      for (const { interview } of matrix.columns) if (interview.length < 20) expect(compact).toContain(interview);
      const figures = matrix.cells.flat().flatMap((cell) => (cell === null || Object.keys(cell.answer).length === 0 ? [] : [cell]));
      expect(page.match(/[▁▂▃▄▅▆▇█]/gu)).toHaveLength(figures.length);
    }), { numRuns: 60 });
  });

  it('shows texts that would control the terminal as what they are', () => {
    for (const line of showMatrix(awkwardMatrix, viewing(80)).map(plain)) expect(visible(line)).toBe(line);
  });

  it('explains the signs it shows, and no others', () => {
    expect(showMatrix(largeMatrix(2, 2, 9, { en: ['boats'] }), viewing(80)).at(-1)).toBe('words of the answer in en');
  });
});

describe('answers to a question', () => {
  const [first, second] = marketQuestions;
  const view = (width: number, withQuestions = false) => ({ ...screen(width), withQuestions });

  it('come under the question in every language', () => {
    expect(showQuestion(first!, ['ar', 'en', 'zh'], screen(60)).map(plain)).toEqual(['question 1 · opening · asked in 2 interviews · 0.51 sure', `ar${' '.repeat(42)}متى فتحتِ الدكان؟`, 'en  When did you open the stall?', 'zh  您的摊位是什么时候开的？']);
    expect(showQuestion(first!, ['en'], screen(60)).slice(1)).toEqual(['en  When did you open the stall?']);
  });

  it('stand side by side, with the exchange, and how sure it is where that is low', () => {
    expect(showAnswer(market[1]!, first!.asked[1]!, view(80)).map(plain)).toEqual([
      'bo · en, zh · exchange 1–2 · 0.51 sure that this was asked', '', '      en                                    zh', '',
      '1 A   Seven years ago.                      七年前。', '', '2 A   =SUM(A1) I never counted.             我没数过。',
    ]);
  });

  it('come with the question as it was put when that is wanted', () => {
    expect(showAnswer(market[1]!, first!.asked[1]!, view(80, true)).map(plain).slice(4)).toEqual([
      '1 Q   When did your stall open?             您的摊位是什么时候开的？', '', '  A   Seven years ago.                      七年前。', '', '2 Q   On which day?                         哪一天？', '', '  A   =SUM(A1) I never counted.             我没数过。',
    ]);
  });

  it('say where there is none', () => {
    const unanswered = { ...market[2]!, exchanges: market[2]!.exchanges.map((exchange) => ({ ...exchange, answer: {} })), documents: market[2]!.documents.map((document) => ({ ...document, turns: document.turns.filter(({ role }) => role !== 'answer') })) };
    expect(showAnswer(unanswered, second!.asked[1]!, view(80)).at(-1)).toBe('no answer');
  });
});
