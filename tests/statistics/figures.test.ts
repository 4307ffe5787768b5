/** Numbers that can be counted by hand. */
import { describe, expect, it } from 'vitest';
import { assembleInterview } from '../../src/interview.js';
import { statisticsOf } from '../../src/statistics/index.js';
import { ConfidenceTally } from '../../src/statistics/confidences.js';
import { LengthTally } from '../../src/statistics/lengths.js';
import { interviewOf } from '../writers/sample.js';

const lengths = (...words: number[]): NonNullable<ReturnType<LengthTally['result']>> => {
  const tally = new LengthTally();
  for (const each of words) tally.add({ words: each });
  return tally.result()!;
};

describe('lengths of answers', () => {
  it('are summed up as R, NumPy and QUARTILE.INC do', () => {
    expect(lengths(1, 2, 3, 4)).toMatchObject({ answers: 4, words: 10, shortest: 1, lowerQuartile: 1.75, median: 2.5, upperQuartile: 3.25, longest: 4, mean: 2.5 });
    expect(lengths(7)).toMatchObject({ answers: 1, shortest: 7, lowerQuartile: 7, median: 7, upperQuartile: 7, longest: 7, mean: 7 });
    expect(lengths(10, 10, 10, 2, 1000)).toMatchObject({ lowerQuartile: 10, median: 10, upperQuartile: 10, mean: 206.4 });
  });

  it('fall into bins that meet and leave nothing out', () => {
    const { bins } = lengths(0, 1, 9, 10, 24, 25, 1599, 1600, 99_999);
    expect(bins.map(({ answers }) => answers)).toEqual([1, 2, 2, 1, 0, 0, 0, 0, 1, 2]);
    bins.slice(1).forEach(({ from }, index) => expect(from).toBe(bins[index]!.to! + 1));
    expect(bins.at(-1)!.to).toBeNull();
  });

  it('are none where nobody answers', () => expect(new LengthTally().result()).toBeNull());
});

describe('confidence', () => {
  it('falls into tenths by its four decimals', () => {
    const tally = new ConfidenceTally();
    for (const each of [0, 0.099_99, 0.3, 0.599_94, 0.599_96, 0.7, 1]) tally.add(each);
    expect(tally.result()).toEqual({ count: 7, low: 4, lowest: 0, mean: 32_999 / 7 / 10_000, bins: [1, 1, 0, 1, 0, 1, 1, 1, 0, 1] });
  });
});

describe('an interview', () => {
  const talk = interviewOf('talk', [
    { language: 'en', turns: [
      { role: 'other', paragraphs: [['Ferry talk']] },
      { role: 'answer', paragraphs: [['Before you ask: no.']], label: 'Bo: ', speaker: 'Bo' },
      { role: 'question', paragraphs: [['Who rowed?']], label: 'Q: ', speaker: 'Q' },
      { role: 'answer', paragraphs: [['My aunt did.', 'Every day.'], ['She had 2 boats.']], label: 'Bo: ', speaker: 'Bo' },
      { role: 'answer', paragraphs: [['And I.']], label: 'Ada: ', speaker: 'Ada' },
    ], warnings: [{ rule: 'set-aside', message: 'x' }, { rule: 'missing-space', message: 'x' }, { rule: 'missing-space', message: 'x' }] },
    { language: 'ru', turns: [{ role: 'question', paragraphs: [['Кто грёб?']] }, { role: 'answer', paragraphs: [['Моя тётя 🛶.']] }] },
  ]);
  const { corpus, interviews, groups } = statisticsOf([talk], { by: ['language', 'exchange', 'speaker'] });

  it('has the amounts that are there', () => {
    expect(corpus.all).toEqual({ documents: 2, turns: 7, paragraphs: 8, sentences: 9, words: 23, characters: 104 });
    expect(corpus.languages.map(({ column, all, question, answer, other }) => [column, all.words, question.words, answer.words, other.words])).toEqual([['en', 19, 2, 15, 2], ['ru', 4, 2, 2, 0]]);
    expect(corpus.languages[1]!.answer.characters).toBe([...'Моя тётя 🛶.'].length);
  });

  it('has different words, of the conversation and whatever their case', () => {
    // before you ask no · who rowed · my aunt did every day she had 2 boats · and i; in Russian кто грёб моя тётя.
    expect(corpus.languages.map(({ types }) => types)).toEqual([17, 4]);
    expect(statisticsOf([talk, { ...talk, id: 'again' }]).corpus.languages.map(({ types }) => types)).toEqual([17, 4]);
  });

  it('has an answer for each exchange, and one for each turn before the first question', () => {
    expect(corpus.languages[0]!.answers).toMatchObject({ answers: 2, shortest: 4, longest: 11 });
    expect(corpus.languages[0]!.longest).toEqual({ interview: 'talk', exchange: 1, path: 'clinic.en.txt', line: 4, words: 11 });
  });

  it('tells speakers apart as they are printed', () => {
    expect(interviews[0]!.speakers.filter(({ column }) => column === 'en').map(({ speaker, role, turns, words }) => [speaker, role, turns, words])).toEqual([
      ['Bo', 'answer', 2, 13], [null, 'other', 1, 2], ['Q', 'question', 1, 2], ['Ada', 'answer', 1, 2],
    ]);
  });

  it('counts warnings by rule, and the documents that have them', () => {
    expect(corpus.warnings).toEqual([{ rule: 'missing-space', warnings: 2, documents: 1 }, { rule: 'set-aside', warnings: 1, documents: 1 }]);
  });

  it('is broken down in the order of what it is broken down by', () => {
    expect(groups.map(({ values, amounts, share }) => [...values, amounts.words, share === null ? null : Math.round(share * 17)])).toEqual([
      ['en', 1, 'Ada', 2, 2], ['en', 1, 'Bo', 9, 9], ['en', 1, 'Q', 2, 2], ['en', null, 'Bo', 4, 4], ['en', null, null, 2, null], ['ru', 1, null, 4, 17],
    ]);
  });

  it('says in which languages most is said for the same', () => {
    // First sentence with first, second with second: what is only in English does not count.
    const { words, kinds, aside, beads } = corpus.bitexts[0]!;
    expect({ words, aside, beads }).toEqual({ words: { source: 6, target: 4 }, aside: 1, beads: 6 });
    expect(kinds).toEqual([{ source: 1, target: 0, beads: 4 }, { source: 1, target: 1, beads: 2 }]);
  });
});

describe('beads of three languages', () => {
  it('are looked at two by two', () => {
    const three = interviewOf('three', ['en', 'ru', 'tr'].map((language) => ({ language, turns: [{ role: 'answer' as const, paragraphs: [['a', 'b', 'c']] }] })));
    const [en, ru, tr] = three.documents.map(({ id }) => id) as [string, string, string];
    const units = (id: string, ...numbers: number[]): string[] => numbers.map((number) => `${id}/t1p1s${number}`);
    const beads = [{ members: { [en]: units(en, 1, 2), [ru]: units(ru, 1) }, confidence: 0.5 }, { members: { [en]: units(en, 3), [ru]: units(ru, 2, 3), [tr]: units(tr, 1) }, confidence: 0.9 }, { members: { [tr]: units(tr, 2, 3) }, confidence: 0 }];
    const { corpus, groups } = statisticsOf([assembleInterview({ ...three, alignments: { ...three.alignments, sentences: beads } })], { by: ['language'] });
    expect(corpus.bitexts.map(({ source, target, kinds, confidence: { count, low } }) => [source, target, kinds.map((kind) => `${kind.source}-${kind.target}`), count, low])).toEqual([
      ['en', 'ru', ['1-2', '2-1'], 2, 1], ['en', 'tr', ['0-2', '1-1', '2-0'], 1, 0], ['ru', 'tr', ['1-0', '0-2', '2-1'], 1, 0],
    ]);
    expect(groups.map(({ values, aligned, unsure }) => [...values, aligned, unsure])).toEqual([['en', 3, 2], ['ru', 3, 1], ['tr', 1, 0]]);
  });
});

describe('nothing', () => {
  it('is nothing', () => {
    expect(statisticsOf([], { by: ['language'] })).toMatchObject({ interviews: [], groups: [], dictionary: false, corpus: { interviews: 0, all: { documents: 0, words: 0 }, languages: [], bitexts: [], warnings: [] } });
  });

  it('is said of documents without a turn, which are counted all the same', () => {
    const { groups, corpus } = statisticsOf([interviewOf('mute', [{ language: 'en', turns: [] }])], { by: ['language'] });
    expect([corpus.all.documents, corpus.languages[0]!.answers, groups.map(({ values, amounts }) => [values, amounts.documents])]).toEqual([1, null, [[['en'], 1]]]);
  });
});

describe('dictionaries', () => {
  it.each([['zh', '我们有灯。', true], ['en', 'The sign said 灯.', true], ['ko', '등불이 있었다.', false], ['ar', 'كان المصباح هنا.', false]])('of ICU are named where they are asked: %s %s', (language, text, asked) => {
    expect(statisticsOf([interviewOf('x', [{ language, turns: [{ role: 'answer', paragraphs: [[text]] }] }])]).dictionary).toBe(asked);
  });
});
