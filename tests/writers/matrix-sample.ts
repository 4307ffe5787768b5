import type { Interview, Matrix, SeriesQuestion } from '../../src/model.js';
import { matrixOf } from '../../src/series/matrix.js';
import type { ReportOptions, ReportWriter } from '../../src/writers/report.js';
import { hostile, hostileInterview } from './hostile.js';
import { interviewOf, type TurnDraft } from './sample.js';
import { signature } from './written.js';

const asks = (text: string): TurnDraft => ({ role: 'question', paragraphs: [[text]] });
const says = (...paragraphs: string[][]): TurnDraft => ({ role: 'answer', paragraphs });

/** Three interviews of one series about a market: in two or three languages, with everything that can be missing. */
export const market: readonly Interview[] = [
  interviewOf('amal', [
    { language: 'ar', path: 'amal.ar.txt', turns: [asks('متى فتحتِ الدكان؟'), says(['في الربيع، بعد السيل.', '- =1+1']), asks('من اشترى منك؟'), says(['الجيران.']), asks('وماذا عن الضرائب؟'), says(['لا أعرف.'])] },
    { language: 'en', path: 'amal.en.txt', turns: [asks('When did you open the stall?'), says(['In spring, after the flood.', '- =1+1'], ['The <b>roof</b> & "walls" came later.']), asks('Who bought from you?')] },
  ], 'Amal & the <stall>', 0),
  interviewOf('bo', [
    { language: 'en', path: 'bo.en.txt', turns: [asks('When did your stall open?'), says(['Seven years ago.']), asks('On which day?'), says(['=SUM(A1)', 'I never counted.'])] },
    { language: 'zh', path: 'bo.zh.txt', glue: '', turns: [asks('您的摊位是什么时候开的？'), says(['七年前。']), asks('哪一天？'), says(['我没数过。'])] },
  ], null, 4),
  interviewOf('carla', [
    { language: 'en', path: 'carla.en.txt', turns: [asks('Who bought from you?'), says(['Nobody\u001b[31m at first.', 'Then everybody.']), asks('Who were your neighbours?'), says(['Tailors.'])] },
  ], null, 8),
];

const question = (number: number | null, wordings: Record<string, string>, asked: readonly [string, number[], number?][], more: Partial<SeriesQuestion> = {}): SeriesQuestion => ({
  id: `q${String(number ?? 9).repeat(10).slice(0, 10)}`, number, series: number === null ? null : 1, name: null, pinned: false, wordings,
  asked: asked.map(([interview, exchanges, confidence = 1]) => ({ interview, exchanges, confidence })), confidence: Math.min(...asked.map(([, , confidence = 1]) => confidence)), ...more,
});

/** What these were asked: two questions of the series, the first of which one interview was asked in two parts, and one question of one interview only. */
export const marketQuestions: readonly SeriesQuestion[] = [
  question(1, { ar: 'متى فتحتِ الدكان؟', en: 'When did you open the stall?', zh: '您的摊位是什么时候开的？' }, [['amal', [1]], ['bo', [1, 2], 0.512_345]], { name: 'opening', pinned: true }),
  question(2, { ar: 'من اشترى منك؟', en: 'Who bought from you?' }, [['amal', [2], 0.9], ['carla', [1]]]),
  question(null, { en: 'Who were your neighbours?' }, [['carla', [2]]]),
];

export const marketMatrix: Matrix = matrixOf(marketQuestions, market);

/** What a writer of a report is told in a test, unless the test says otherwise. */
export const reportOptions = (more: Partial<ReportOptions> = {}): ReportOptions => ({
  signature, excel: false, warn: () => undefined,
  languages: new Map([['ar', 'ar'], ['en', 'en'], ['en-2', 'en'], ['zh', 'zh']]),
  names: new Map([['ar', 'Arabic'], ['en', 'English'], ['en-2', 'English 2'], ['zh', 'Chinese']]),
  ...more,
});

/** Every byte of a report. */
export async function reportBytes<Report>(writer: ReportWriter<Report>, report: Report, more: Partial<ReportOptions> = {}): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const chunk of writer.write(report, reportOptions(more))) parts.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(parts);
}

/** A matrix of so many interviews and questions in languages of one's choice, each answer of so many words. */
export function largeMatrix(interviews: number, questions: number, words: number, languages: Readonly<Record<string, readonly string[]>>): Matrix {
  const text = (vocabulary: readonly string[], start: number, count: number): string => Array.from({ length: count }, (_, n) => vocabulary[(start * 7 + n * n + n) % vocabulary.length]!).join(' ');
  const tags = Object.keys(languages);
  const texts = (start: number, count: number, end: string): Record<string, string> => Object.fromEntries(tags.map((tag) => [tag, text(languages[tag]!, start, count) + end]));
  const columns = Array.from({ length: interviews }, (_, n) => ({ interview: `interview-${String(n + 1).padStart(2, '0')}`, title: null, series: 1, languages: tags }));
  return {
    questions: Array.from({ length: questions }, (_, q) => question(q + 1, texts(q, 9, '?'), columns.map(({ interview }) => [interview, [q + 1]]))),
    columns,
    cells: Array.from({ length: questions }, (_, q) => columns.map((_column, n) => ({
      exchanges: [q + 1], confidence: 1, question: texts(q, 9, '?'), answer: texts(q * interviews + n, words, '.'), words: Object.fromEntries(tags.map((tag) => [tag, words])),
    }))),
    languages: tags,
    usual: tags,
    sources: new Map(columns.map(({ interview }) => [interview, new Map(tags.map((tag) => [tag, 'ab'.repeat(32)]))])),
  };
}

/** Every awkward text as an answer, each to a question of its own that two interviews share. */
export const awkwardMatrix: Matrix = matrixOf(
  hostileInterview.exchanges.map(({ number, question: wordings }) => question(number, { ...wordings }, [[hostileInterview.id, [number]]], { id: `q${number.toString(16).padStart(10, '0')}`, name: hostile[number] ?? null })),
  [hostileInterview],
);
