import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import type { Bead, Interview } from '../../src/model.js';
import { explainInterview, showInterview } from '../../src/views/index.js';
import { interviewOf } from '../writers/sample.js';
import { clinic, type ClinicLanguage } from './clinic.js';
import { plain, viewing } from './screen.js';

const golden = (name: string): string => `../../fixtures/views/${name.replaceAll(' ', '-')}.txt`;
const text = (lines: readonly string[]): string => `${lines.join('\n')}\n`;
const widths = [40, 80, 140] as const;

describe('the transcript', () => {
  const cases: readonly (readonly ClinicLanguage[])[] = [['en'], ['ar'], ['zh'], ['hi'], ['en', 'ru'], ['ar', 'en'], ['ar', 'hi', 'kk', 'zh']];
  it.each(cases.flatMap((languages) => widths.map((width) => [languages.join('-'), width, languages] as const)))('of %s on %i columns', async (name, width, languages) => {
    await expect(text(showInterview(clinic(...languages), viewing(width)))).toMatchFileSnapshot(golden(`transcript ${name} ${width}`));
  });

  it('in colour', async () => {
    await expect(text(showInterview(clinic('en', 'ru'), viewing(80, { colour: new Chalk({ level: 1 }) })))).toMatchFileSnapshot(golden('transcript en-ru 80 in colour'));
  });

  it('of one exchange is that exchange and one line over it', () => {
    expect(showInterview(clinic('ru'), viewing(80, { exchanges: new Set([2]) }))).toEqual([
      'clinic · ru · exchange 2',
      '',
      '2 Q   Кто-нибудь пытался этому помешать? Что с ними стало?',
      '',
      '  A   Мы написали письмо, собрали 214 подписей. Доктор Садыкова сама отнесла его',
      '      в акимат.',
      '',
      '      Через два дня ей велели сдать ключи.',
    ]);
  });

  it('of several exchanges names them as a range', () => {
    const lines = showInterview(clinic('en', 'ru'), viewing(120, { exchanges: new Set([3, 2]) }));
    expect(lines[0]).toBe('clinic · en, ru · exchange 2–3');
    expect(lines.filter((line) => /^\d/u.test(line)).map((line) => line[0])).toEqual(['2', '3']);
  });

  it('of questions numbers them all and has no answer', () => {
    const lines = showInterview(clinic('en'), viewing(80, { roles: new Set(['question'] as const) }));
    expect(lines.filter((line) => / [QA] /u.test(line)).map((line) => line.slice(0, 3))).toEqual(['1 Q', '2 Q', '3 Q']);
    expect(lines.join('\n')).not.toContain('Share this page');
  });

  it('of answers numbers them by their exchange', () => {
    const lines = showInterview(clinic('en'), viewing(80, { roles: new Set(['answer'] as const) }));
    expect(lines.filter((line) => / [QA] /u.test(line)).map((line) => line.slice(0, 3))).toEqual(['1 A', '2 A', '3 A']);
  });

  it('of what was set aside shows that alone', () => {
    expect(showInterview(clinic('en', 'ru'), viewing(80, { roles: new Set(['other'] as const) })).slice(3)).toEqual([
      'Set aside (not part of the conversation)',
      '  en, line 1: A Nurse Remembers',
      '  en, line 9: Share this page with your friends',
    ]);
  });

  it('says so where there is nothing to show', () => {
    expect(showInterview(clinic('en'), viewing(80, { exchanges: new Set([9]) }))).toEqual(['clinic · en · exchange 9', '', 'nothing to show']);
    expect(showInterview(interviewOf('empty', []), viewing(80)).at(-1)).toBe('nothing to show');
  });

  it('shows labels as printed, and a speaker that only the format names', () => {
    const interview = interviewOf('labels', [{ language: 'en', turns: [
      { role: 'question', paragraphs: [['Where were you?']], label: '[00:12] Q.  ', speaker: 'Q' },
      { role: 'answer', paragraphs: [['At home.'], ['Asleep.']], speaker: 'Aizhan\u001b[2J' },
    ] }]);
    expect(showInterview(interview, viewing(80)).slice(3)).toEqual(['1 Q   [00:12] Q. Where were you?', '', '  A   Aizhan\\u{1b}[2J: At home.', '', '      Asleep.']);
  });

  it('marks a turn whose role or counterpart is doubtful', () => {
    const sure = clinic('en', 'ru');
    const turns = sure.alignments.turns.map((bead, n): Bead => (n === 3 ? { ...bead, confidence: 0.3 } : bead));
    const lines = showInterview({ ...sure, alignments: { ...sure.alignments, turns } }, viewing(100));
    expect(lines.filter((line) => line.includes('?  ') && /^.. [QA]\?/u.test(` ${line}`)).map((line) => line.slice(0, 5))).toEqual(['  A? ']);
    expect(lines).toContain('? role or counterpart may be wrong: hrd show --explain');
    expect(showInterview(sure, viewing(100)).join('\n')).not.toContain('--explain');
  });

  it('keeps answers that come before the first question', () => {
    const interview = interviewOf('early', [{ language: 'en', turns: [{ role: 'answer', paragraphs: [['I was a teacher.']] }, { role: 'question', paragraphs: [['Where?']] }] }]);
    expect(showInterview(interview, viewing(80)).slice(3)).toEqual(['  A   I was a teacher.', '', '1 Q   Where?']);
  });

  it('puts a dash where a language has no counterpart', () => {
    const interview = interviewOf('half', [
      { language: 'en', turns: [{ role: 'question', paragraphs: [['Where?']] }, { role: 'answer', paragraphs: [['Here.']] }] },
      { language: 'ru', turns: [{ role: 'question', paragraphs: [['Где?']] }] },
    ]);
    expect(showInterview(interview, viewing(80)).at(-1)).toMatch(/^ {2}A {3}Here\. +—$/u);
  });

  it('takes a hundred thousand paragraphs in its stride', () => {
    const turns = Array.from({ length: 50_000 }, (_, n) => [{ role: 'question' as const, paragraphs: [[`why${n}?`]] }, { role: 'answer' as const, paragraphs: [['so']] }]).flat();
    const interview = interviewOf('many', [{ language: 'en', turns }, { language: 'ru', turns }]);
    expect(showInterview(interview, viewing(100))).toHaveLength(200_000 + 4);
    expect(showInterview(interview, viewing(100, { unit: 'sentence' })).length).toBeGreaterThan(100_000);
    expect(explainInterview(interview, viewing(100)).length).toBeGreaterThan(100_000);
  });
});

/** Sentence beads of every shape: one to two, two to one, one side missing, and one that is doubtful. */
function crooked(): Interview {
  const sure = clinic('en', 'ru');
  const ids = sure.documents.map(({ id, turns }) => [id, turns.filter(({ role }) => role !== 'other').flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences.map((sentence) => sentence.id)))] as const);
  const [[en, english], [ru, russian]] = ids as unknown as [[string, string[]], [string, string[]]];
  const take = (first: readonly [number, number], second: readonly [number, number], confidence: number): Bead => ({ members: { [en]: english.slice(...first), [ru]: russian.slice(...second) }, confidence });
  const sentences = [
    take([0, 1], [0, 1], 0.97), take([1, 3], [1, 2], 0.72), take([3, 4], [2, 4], 0.55), take([4, 6], [4, 6], 0.8),
    ...Array.from({ length: 5 }, (_, n) => take([6 + n, 7 + n], [6 + n, 7 + n], 0.9)), take([11, 12], [0, 0], 0.4), take([0, 0], [11, 12], 0.4),
  ];
  return { ...sure, alignments: { ...sure.alignments, sentences } };
}

describe('beads', () => {
  it.each(widths)('of sentences on %i columns', async (width) => {
    await expect(text(showInterview(crooked(), viewing(width, { unit: 'sentence' })))).toMatchFileSnapshot(golden(`sentences en-ru ${width}`));
  });

  it.each(['turn', 'paragraph'] as const)('of a %s', async (unit) => {
    await expect(text(showInterview(clinic('ar', 'en', 'ru'), viewing(140, { unit })))).toMatchFileSnapshot(golden(`${unit}s ar-en-ru 140`));
  });

  it('in colour have low confidence in yellow', () => {
    const lines = showInterview(crooked(), viewing(100, { unit: 'sentence', colour: new Chalk({ level: 1 }) }));
    expect(lines.filter((line) => line.includes('\u001b[33m0.')).map(plain)).toHaveLength(1);
    expect(lines.filter((line) => line.includes('\u001b[33m0.')).map(plain)[0]).toContain('0.55 1–2');
  });

  it('of one language are a list without confidence', () => {
    const lines = showInterview(clinic('en'), viewing(80, { unit: 'sentence', exchanges: new Set([1]) }));
    expect(lines.slice(2)).toEqual(['1 Q  When did you first hear that the clinic would close?', '', '  A  In March.', '     A clerk read us a list, and our ward was on it.', '     Nobody explained anything.']);
  });
});

describe('the explanation', () => {
  it.each(widths)('on %i columns', async (width) => {
    await expect(text(explainInterview(clinic('ar', 'en'), viewing(width)))).toMatchFileSnapshot(golden(`explanation ar-en ${width}`));
  });

  it('of one document has nothing to compare', () => {
    const lines = explainInterview(clinic('kk'), viewing(80));
    expect(lines.join('\n')).not.toContain('Turns side by side');
    expect(lines).toContain('kk · clinic.kk.txt');
  });
});
