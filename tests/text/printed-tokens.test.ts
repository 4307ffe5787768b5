import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedTokens } from '../../src/text/printed-tokens.js';

const printed = (text: string): string => printedTokens(text).map(({ text: token, glued }, index) => (index === 0 ? '' : glued ? '|' : ' ') + token).join('');

describe('printed tokens', () => {
  it.each([
    ["I didn't go.", "I didn't go|."],
    ['«Кто-то», сказала она', '«|Кто-то|»|, сказала она'],
    ['1,000.50 kg, 3-4 times', '1,000.50 kg|, 3-4 times'],
    ['end.Start, a,b', 'end|.|Start|, a|,|b'],
    ["'quoted' – l'eau", "'|quoted|' – l'eau"],
    ['covid疫情来了。', 'covid|疫|情|来|了|。'],
    ['ไม่มีน้ำ', 'ไม่|มี|น้ำ'],
    ['هل جاؤوا؟', 'هل جاؤوا|؟'],
    ['', ''],
  ])('%s', (text, expected) => expect(printed(text)).toBe(expected));

  it('lose nothing but space', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', "'", '-', '1', ',', '.', ' ', '\n', '東', 'ก', '่', '\u0301', '🛶', '\u200d', '؟'), maxLength: 60 }), (text) => {
      expect(printedTokens(text).map((token) => token.text).join('')).toBe(text.replace(/\s/gu, ''));
      // Glued exactly where no space stands before it.
      let at = 0;
      for (const token of printedTokens(text)) {
        const next = text.slice(at).search(/\S/u) + at;
        expect(token.glued).toBe(next === at && at > 0);
        at = next + token.text.length;
      }
    }));
  });

  it('take time as text grows', () => {
    expect(printedTokens('a-'.repeat(200_000)).length).toBeGreaterThan(1000);
    expect(printedTokens('a'.repeat(400_000))).toHaveLength(2000);
  });
});
