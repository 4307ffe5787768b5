import { describe, expect, it } from 'vitest';
import type { Askings } from '../../src/series/askings.js';
import { seriesOf } from '../../src/series/series.js';

/** Interviews by the groups they ask, one letter each. */
function laidOut(interviews: readonly string[]): [Askings, { of: Int32Array; count: number }] {
  const letters = [...new Set(interviews.join(''))];
  const list = interviews.flatMap((groups, interview) => [...groups].map((_, place) => ({ interview, place, exchange: place + 1, texts: [], paths: [] })));
  const starts = Int32Array.from([...interviews, ''], (_, at) => interviews.slice(0, at).join('').length);
  const askings = { interviews: interviews.map((_, at) => String(at)), list, starts, texts: [] } as unknown as Askings;
  return [askings, { of: Int32Array.from([...interviews.join('')], (letter) => letters.indexOf(letter)), count: letters.length }];
}

const seriesIn = (...interviews: string[]): number[] => [...seriesOf(...laidOut(interviews)).ofInterview];

describe('a series', () => {
  it('is of interviews that share questions, and another where they share none', () => {
    expect(seriesIn('abcd', 'abd', 'wxyz', 'bcd', 'wxz', 'q')).toEqual([0, 0, 1, 0, 1, -1]);
  });

  it('takes in the first interview too, which shares something with each of the others and enough with none', () => {
    expect(seriesIn('bc', 'ade', 'bde', 'acde')).toEqual([0, 0, 0, 0]);
    expect(seriesIn('ade', 'bde', 'acde', 'bc')).toEqual([0, 0, 0, 0]);
  });

  it('is the only interview there is', () => {
    expect([...seriesOf(...laidOut(['abc'])).ofGroup]).toEqual([0, 0, 0]);
    expect([...seriesOf(...laidOut(['abc', 'xyz'])).ofGroup]).toEqual([-1, -1, -1, -1, -1, -1]);
  });

  it('is not made by one question that everybody asks', () => {
    expect(seriesIn('abcdefg', 'abcdefg', 'atuvwxyz', 'atuvwxyz')).toEqual([0, 0, 1, 1]);
  });
});
