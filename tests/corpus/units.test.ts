import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idPrefix, Offsets, unitNumber } from '../../src/corpus/units.js';
import { anyText } from './sample.js';

describe('ids of units', () => {
  it('are a document, a letter and a number', () => {
    fc.assert(fc.property(fc.nat({ max: 2 ** 40 }), (number) => {
      const prefix = idPrefix('65740794ae6c39c7-ru', 'sentence');
      expect(unitNumber(`${prefix}${number}`, prefix)).toBe(number);
    }));
    expect(idPrefix('65740794ae6c39c7', 'turn')).toBe('65740794ae6c39c7:t');
  });

  it.each(['a:t', 'a:t-1', 'a:t01', 'a:t1x', 'a:tx1', 'a:t1.5', 'a:t 1', 'b:t1', 'a:s1', 't1', '', 'a:t9007199254740993', 'a:t٣'])('are nothing else: %j', (id) => {
    expect(() => unitNumber(id, 'a:t')).toThrow('is not a:t and a number');
  });
});

describe('offsets', () => {
  it('count characters as SQLite does, and find the way back', () => {
    fc.assert(fc.property(anyText, fc.array(fc.nat(40)), (text, picks) => {
      const bounds = [0];
      for (const character of text) bounds.push(bounds.at(-1)! + character.length);
      const offsets = new Offsets(text);
      for (const pick of picks) {
        const characters = pick % bounds.length;
        expect(offsets.toUnits(characters)).toBe(bounds[characters]);
        expect(offsets.toCharacters(bounds[characters]!)).toBe(characters);
      }
    }));
  });

  it('take one pass over a long text', () => {
    const text = '🪣 '.repeat(500_000);
    const offsets = new Offsets(text);
    let sum = 0;
    for (let at = 0; at < text.length; at += 3) sum += offsets.toCharacters(at);
    expect(sum).toBe(500_000 * 499_999);
  });
});
