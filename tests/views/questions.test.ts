import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListedQuestion, PutQuestion, QuestionList } from '../../src/model.js';
import { visible } from '../../src/text/visible.js';
import { displayWidth } from '../../src/text/width.js';
import { explainQuestion, listQuestions, type QuestionListOptions } from '../../src/views/questions.js';
import { plain, screen } from './screen.js';

const golden = (name: string): string => `../../fixtures/views/${name}.txt`;
const text = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

interface Put {
  readonly interview: string;
  readonly exchange: number;
  readonly texts: Readonly<Record<string, string>>;
  readonly confidence?: number;
}

function question(id: string, number: number | null, puts: readonly Put[], more: Partial<ListedQuestion> = {}): ListedQuestion {
  const put = puts.flatMap(({ interview, exchange, texts, confidence = 1 }) => Object.entries(texts).map(([language, words]): PutQuestion => ({ interview, exchange, confidence, language, path: `${interview}.${language}.txt`, text: words })));
  const asked = [...new Set(puts.map(({ interview }) => interview))].map((interview) => {
    const here = puts.filter((each) => each.interview === interview);
    return { interview, exchanges: here.map(({ exchange }) => exchange), confidence: Math.min(...here.map(({ confidence = 1 }) => confidence)) };
  });
  const wordings = Object.fromEntries(Object.entries(puts[0]?.texts ?? {}));
  return { id, number, series: number === null ? null : 1, name: null, pinned: false, wordings, asked, confidence: Math.min(1, ...asked.map(({ confidence }) => confidence)), put, ...more };
}

const bees = { en: 'How many hives did you keep in the year before the orchards were cut down?', fa: 'سالی که هنوز باغ‌ها را نبریده بودند چند کندو داشتید؟', ja: '果樹園が伐られる前の年には、巣箱をいくつお持ちでしたか。' };
const sold = { en: 'To whom did you sell the honey?', fa: 'عسل را به چه کسی می‌فروختید؟' };
const asked = question('q1111111111', 1, [
  { interview: 'akiko', exchange: 2, texts: bees },
  { interview: 'مصاحبه-بهرام', exchange: 3, texts: { ...bees, en: 'And how many hives were there before the orchards were cut?' }, confidence: 0.48 },
  { interview: 'cyrus', exchange: 1, texts: { en: bees.en } },
]);
const named = question('q2222222222', 12, [{ interview: 'akiko', exchange: 4, texts: sold }, { interview: 'cyrus', exchange: 2, texts: { fa: sold.fa } }], { name: 'Selling\u{1b}[2J', pinned: true });
const persian = question('q3333333333', 13, [{ interview: 'cyrus', exchange: 7, texts: { fa: 'باران چه؟' } }, { interview: 'akiko', exchange: 9, texts: { fa: 'باران چه؟' } }]);
const alone = [
  question('q4444444444', null, [{ interview: 'akiko', exchange: 3, texts: { ja: '蜂はどこへ行きましたか。' } }]),
  question('q4444544444', null, [{ interview: 'akiko', exchange: 5, texts: { en: 'Who bought the land?' } }], { pinned: true }),
  question('q5555555555', null, [{ interview: 'cyrus', exchange: 11, texts: { en: 'Did you plant anything after that?', fa: 'بعد از آن چیزی کاشتید؟' } }]),
];
const list: QuestionList = { series: [{ number: 1, interviews: ['akiko', 'cyrus', 'dara', 'مصاحبه-بهرام'] }], questions: [asked, named, persian, ...alone], sources: new Map() };
const showing = (width: number, more: Partial<QuestionListOptions> = {}): QuestionListOptions => ({ ...screen(width), languages: null, usual: ['en', 'fa', 'ja'], interviews: null, hidden: 0, apart: [], ...more });

describe.each([40, 60, 100, 160])('on %i columns', (width) => {
  it('a list of questions', async () => {
    await expect(text(listQuestions(list, showing(width)))).toMatchFileSnapshot(golden(`questions-${width}`));
  });

  it('a question in full', async () => {
    await expect(text(explainQuestion(asked, list.series[0], screen(width)))).toMatchFileSnapshot(golden(`question-${width}`));
  });
});

describe('a list of questions', () => {
  it('in colour', async () => {
    await expect(text([...listQuestions(list, { ...showing(80), ...screen(80, 1) }), '', ...explainQuestion(named, list.series[0], screen(80, 1))])).toMatchFileSnapshot(golden('questions-80-in-colour'));
  });

  it('is in the languages asked for, where there are any, and says where it is not', () => {
    const lines = listQuestions({ ...list, questions: [asked, persian] }, showing(100, { languages: ['ja', 'en'] })).map(plain);
    expect(lines[1]).toContain('果樹園');
    expect(lines[2]).toMatch(/^13 +2 of 4 +fa: باران چه؟$/u);
  });

  it('takes few lines for a question that has no end, and says that there is more', () => {
    const endless = question('q6666666666', 1, [{ interview: 'akiko', exchange: 1, texts: { en: 'and then '.repeat(200_000) } }]);
    const lines = listQuestions({ ...list, questions: [endless] }, showing(60));
    expect(lines.findIndex((line) => line.endsWith('…'))).toBeLessThan(8);
    expect(lines.length).toBeLessThan(12);
    expect(explainQuestion(endless, list.series[0], screen(100)).join(' ').split('then')).toHaveLength(200_001);
  });

  it('names its series where there are several, and interviews that share nothing', () => {
    const two: QuestionList = { ...list, questions: [{ ...asked, confidence: 1 }, { ...persian, series: 2 }], series: [...list.series, { number: 2, interviews: ['a', 'b', 'c', 'd', 'e', 'f'] }] };
    const lines = listQuestions(two, showing(100, { apart: ['x', 'y'], hidden: 1200 })).map(plain);
    expect(lines).toContain('Series 2: a, b, c, d and 2 more');
    expect(lines.slice(-3)).toEqual(['2 questions, 10 interviews, 2 series', '1,200 questions are asked in one interview only: hrd questions --all', 'x, y share no question with another interview']);
    expect(listQuestions({ ...two, questions: [asked], series: list.series }, showing(100)).map(plain).join('\n')).not.toContain('Series');
  });

  it('shows as much of an id as tells it from the others', () => {
    expect(listQuestions({ ...list, series: [], questions: alone }, showing(100)).map(plain).filter((line) => line.includes('q4444'))).toEqual([
      expect.stringMatching(/^ {2}q44444 {6}3/u), expect.stringMatching(/^ {2}q44445 ✓ {4}5/u), expect.stringContaining('hrd questions reset q44445'),
    ]);
    const near = [{ ...alone[0]!, id: 'q4444444444' }, { ...alone[1]!, id: 'q4444444445' }];
    expect(listQuestions({ ...list, series: [], questions: near }, showing(100)).join('\n')).toContain('q4444444445');
  });
});

describe('whatever was asked', () => {
  const word = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), fc.constantFrom('\u{1b}[31m', '\u202e', 'کندو', '巣箱', 'แมลง', '\n\n', 'a'.repeat(90)));
  const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((list) => list.join(' '));
  const anyQuestion = fc.record({ interview: word, exchange: fc.integer({ min: 1, max: 300 }), texts: fc.dictionary(fc.constantFrom('en', 'fa', 'th', 'zh-Hant'), words, { minKeys: 1 }), confidence: fc.double({ min: 0, max: 1, noNaN: true }), name: fc.option(words), number: fc.option(fc.constant(7)), pinned: fc.boolean() })
    .map(({ name, number, pinned, ...put }) => question('q0123456789', number, [put], { name, pinned }));

  it('it fits the screen, controls nothing, and loses no letter', () => {
    fc.assert(fc.property(anyQuestion, fc.integer({ min: 30, max: 200 }), (one, width) => {
      const series = { number: 1, interviews: one.asked.map(({ interview }) => interview) };
      const shown = listQuestions({ series: one.number === null ? [] : [series], questions: [one], sources: new Map() }, showing(width)).map(plain);
      const full = explainQuestion(one, one.number === null ? undefined : series, screen(width)).map(plain);
      for (const line of [...shown, ...full]) {
        expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(line).not.toMatch(/[\p{Cc}\u{202a}-\u{202e}]/u);
      }
      const letters = (what: string): string => what.replace(/[\s\p{C}]/gu, '');
      for (const { text: put } of one.put) expect(letters(full.join(''))).toContain(letters(visible(put.replace(/\s+/gu, ' '))));
    }), { numRuns: 200 });
  });
});
