import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolated, runsRightToLeft } from '../../src/views/direction.js';
import { counted, figure, ranges } from '../../src/views/words.js';
import { documentOf } from '../writers/sample.js';

describe('figures', () => {
  it('are grouped by thousands and keep their digits', () => {
    expect([0, 7, 999, 1000, 12_345, 1_234_567].map(figure)).toEqual(['0', '7', '999', '1,000', '12,345', '1,234,567']);
    fc.assert(fc.property(fc.nat(), (number) => Number(figure(number).replaceAll(',', '')) === number));
  });

  it('agree with what they count', () => {
    expect([0, 1, 2].map((number) => counted(number, 'turn'))).toEqual(['0 turns', '1 turn', '2 turns']);
  });

  it('become ranges', () => {
    expect(ranges(new Set([4, 2, 3, 9]))).toBe('2–4, 9');
    expect(ranges([])).toBe('');
  });
});

describe('directions', () => {
  it('are isolated only where a right-to-left letter stands', () => {
    expect(isolated('plain – текст 文')).toBe('plain – текст 文');
    expect(isolated('مريم')).toBe('\u2067مريم\u2069');
    expect(isolated('an interview with مريم')).toBe('\u2066an interview with مريم\u2069');
    expect(isolated('2015', true)).toBe('\u20672015\u2069');
    expect(isolated('', true)).toBe('');
  });

  it('of a document come from its language, or from its words when that is unknown', () => {
    const document = (language: string, text: string): boolean => runsRightToLeft(documentOf({ language, turns: [{ role: 'answer', paragraphs: [[text]] }] }, 0));
    expect([document('ar', 'Latin'), document('en', 'שלום'), document('und', 'שלום וברכה'), document('und', 'hello'), document('kk-Arab', '')]).toEqual([true, false, true, false, true]);
  });
});
