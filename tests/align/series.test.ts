import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../src/align/contract.js';
import { questionHash } from '../../src/align/questions.js';
import { findSeries } from '../../src/align/series.js';

/** A document that asks the given questions and answers each at the given length. */
const asking = (id: string, language: string, asked: readonly string[]): Candidate => ({
  id, language, path: `${id}.txt`, metadata: {}, told: null, apart: false,
  profile: { turns: 2 * asked.length, asked: asked.map(questionHash).join('') },
});
const seriesIn = (candidates: readonly Candidate[], logs: readonly number[][]): ReturnType<typeof findSeries> => findSeries(candidates, logs.map((each) => Float64Array.from(each)));

describe('the hash of a question', () => {
  it('is the same however the question is printed', () => {
    const hash = questionHash('Where, then, did you sleep?');
    expect(hash).toMatch(/^[\w-]{4}$/u);
    expect(questionHash('  where then did you  SLEEP ')).toBe(hash);
    expect(questionHash('Where, then, did they sleep?')).not.toBe(hash);
  });

  it('takes any text', () => {
    for (const text of ['', '…?!', '\ud800', '寝'.repeat(100_000), 'ﬁn']) expect(questionHash(text)).toMatch(/^[\w-]{4}$/u);
    expect(questionHash('ﬁn')).toBe(questionHash('fin'));
  });
});

describe('series', () => {
  it('are documents of one language that ask two questions running in the same words', () => {
    const { list, of } = seriesIn([
      asking('a', 'en', ['One?', 'Two?', 'Three?']), asking('b', 'en', ['Two?', 'Three?', 'Why?']), asking('c', 'en', ['Why?']),
      asking('d', 'fr', ['One?', 'Two?']), asking('e', 'en', ['Two?', 'One?']),
    ], [[1, 1, 1], [1, 1, 1], [1], [1, 1], [1, 1]]);
    expect(list.map(({ members }) => members)).toEqual([[0, 1]]);
    expect([...of]).toEqual([0, 0, -1, -1, -1]);
  });

  it('know how long answers to a question usually are, in the order in which they are asked', () => {
    const documents = Array.from({ length: 6 }, (_, at) => asking(`d${at}`, 'en', at === 3 ? ['First?', 'Only here?', 'Last?'] : ['First?', 'Last?']));
    // The one document that puts a question in between asks no two running like the others.
    const { list, of } = seriesIn(documents, documents.map((_, at) => (at === 3 ? [9, 9, 9] : [2, 4 + (at % 2)])));
    expect(of[3]).toBe(-1);
    expect([...list[0]!.usual]).toEqual([[questionHash('First?'), 2], [questionHash('Last?'), 4.4]]);
  });

  it('need no hashes where a profile was made without', () => {
    const old = { ...asking('a', 'en', []), profile: { turns: 4 } };
    expect(seriesIn([old, { ...old, id: 'b' }], [[1], [1]]).list).toEqual([]);
  });

  it('of a great many copies are one', () => {
    const copies = Array.from({ length: 30_000 }, (_, at) => asking(`c${at}`, 'en', ['One?', 'Two?']));
    expect(seriesIn(copies, copies.map(() => [1, 2])).list[0]!.members.length).toBe(30_000);
  });
});
