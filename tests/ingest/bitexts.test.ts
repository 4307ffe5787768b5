import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BitextAlignment } from '../../src/align/contract.js';
import { packed, unpacked } from '../../src/ingest/bitexts.js';

const units = fc.array(fc.nat(9), { maxLength: 3 });
const beads = fc.array(
  fc.tuple(fc.oneof(units, fc.constant(null)), units, fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean()),
  { maxLength: 12 },
).map((list) => list.map(([source, target, confidence, crossed], at) => ({ source: source ?? [at], target: source === null ? [at] : target, confidence, ...(crossed ? { crossed } : {}) })));
const bitext: fc.Arbitrary<BitextAlignment> = fc.record({ source: fc.constant('a'), target: fc.constant('b'), beads: fc.record({ turn: beads, paragraph: beads, sentence: beads }) });

describe('a bitext', () => {
  it('comes back from the corpus as it was', () => {
    fc.assert(fc.property(bitext, (any) => {
      const stored = packed(any, 'last', 'how');
      expect(unpacked({ ...stored, beads: JSON.parse(JSON.stringify(stored.beads)) as unknown })).toEqual(any);
    }));
  });

  it('of units one by one is a list of numbers', () => {
    const one = [0, 1, 2].map((at) => ({ source: [at], target: [at], confidence: at / 4 }));
    expect(packed({ source: 'a', target: 'b', beads: { turn: one, paragraph: [], sentence: one } }, 'first', '').beads).toEqual([[0, 0.25, 0.5], [], [0, 0.25, 0.5]]);
  });
});
