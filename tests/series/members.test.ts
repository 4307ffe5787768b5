import { describe, expect, it } from 'vitest';
import type { SeriesQuestion } from '../../src/model.js';
import { membersOf } from '../../src/series/index.js';

const question = (series: number | null, ...interviews: string[]): SeriesQuestion => ({
  id: 'q0000000000', number: series, series, name: null, pinned: false, wordings: {}, asked: interviews.map((interview) => ({ interview, exchanges: [1], confidence: 1 })), confidence: 1,
});

describe('the series an interview belongs to', () => {
  it('is the one of which it is asked most', () => {
    const questions = [question(1, 'anna', 'beat'), question(1, 'anna', 'beat'), question(2, 'anna', 'cora', 'dora'), question(2, 'cora', 'dora'), question(null, 'emil')];
    expect([...membersOf(questions)]).toEqual([['anna', 1], ['beat', 1], ['cora', 2], ['dora', 2]]);
  });

  it('is of equal ones the first, in whatever order the questions come', () => {
    const questions = [question(2, 'b', 'a'), question(1, 'a')];
    expect([...membersOf(questions)]).toEqual([['a', 1], ['b', 2]]);
    expect(membersOf([...questions].reverse())).toEqual(membersOf(questions));
  });
});
