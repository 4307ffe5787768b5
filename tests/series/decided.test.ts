import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Askings } from '../../src/series/askings.js';
import { asDecided } from '../../src/series/decided.js';

/** Askings of interviews given one by one; only where they belong matters here. */
const askingsOf = (interviews: readonly number[]): Askings => ({ list: interviews.map((interview, exchange) => ({ interview, place: exchange, exchange: exchange + 1, texts: [], paths: [] })) }) as unknown as Askings;

describe('what a person has decided', () => {
  it('draws nothing else of the same interview in, and takes new interviews as they are', () => {
    const groups = { of: Int32Array.from([0, 1, 1, 1, 0, 1]), count: 2, confidence: Float64Array.from([1, 0.9, 0.5, 0.7, 1, 0.8]), pinned: Int32Array.from([-1, 4]) };
    const decided = asDecided(groups, askingsOf([0, 0, 0, 1, 1, 1]), Int32Array.from([-1, 4, -1, -1, -1, -1]));
    expect([...decided.of]).toEqual([0, 1, 2, 1, 0, 1]);
    expect(decided.count).toBe(3);
    expect([...decided.pinned]).toEqual([-1, 4, -1]);
    expect([...decided.confidence]).toEqual([1, 0.9, 1, 0.7, 1, 0.8]);
  });

  it('changes nothing where nothing is decided, and keeps groups numbered by their first askings', () => {
    const asking = fc.record({ group: fc.nat(4), interview: fc.nat(3), pinned: fc.boolean() });
    fc.assert(fc.property(fc.array(asking, { minLength: 1, maxLength: 20 }), (list) => {
      const numbers = new Map<number, number>();
      const of = Int32Array.from(list, ({ group }) => numbers.set(group, numbers.get(group) ?? numbers.size).get(group)!);
      const groups = { of, count: numbers.size, confidence: new Float64Array(list.length).fill(0.5), pinned: Int32Array.from({ length: numbers.size }, (_, group) => group) };
      const pinnedOf = Int32Array.from(list, ({ pinned }, at) => (pinned ? of[at]! : -1));
      const askings = askingsOf(list.map(({ interview }) => interview));
      expect(asDecided(groups, askings, new Int32Array(list.length).fill(-1))).toBe(groups);
      const decided = asDecided(groups, askings, pinnedOf);
      const seen: number[] = [];
      decided.of.forEach((group) => {
        if (!seen.includes(group)) seen.push(group);
      });
      expect(seen).toEqual(Array.from({ length: decided.count }, (_, group) => group));
      list.forEach(({ pinned, interview }, at) => {
        if (pinned) expect(decided.pinned[decided.of[at]!]).toBe(of[at]);
        else if (list.some((other, there) => other.pinned && other.interview === interview && of[there] === of[at])) expect(decided.of.filter((group) => group === decided.of[at])).toHaveLength(1);
      });
    }));
  });
});
