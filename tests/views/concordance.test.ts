import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/text/width.js';
import { concordance, type ConcordanceHit } from '../../src/views/concordance.js';
import { countHits } from '../../src/views/concordance-count.js';
import { plain, screen } from './screen.js';

const texts: readonly (readonly [language: string, before: string, after: string])[] = [
  ['en', 'We went down to the river and then along the quay to the old ', ' which was shut that day and the day after'],
  ['ar', 'ذهبنا إلى المدينة في الصباح ثم وقفنا أمام ', ' وكان مغلقا في ذلك اليوم'],
  ['zh', '那天早上我们一起走到城里，然后站在那家', '门口等了很久，没有人出来'],
  ['hi', 'हम सुबह शहर गए और फिर ', ' के सामने खड़े रहे'],
  ['th', 'ตอนเช้าเราเดินเข้าเมืองแล้วไปที่', 'ซึ่งปิดอยู่'],
  ['en', '', ''],
];

const hitOf = (language: string, before: string, after: string, match = 'XYZ'): ConcordanceHit => ({
  interview: 'harbour', path: 'harbour.txt', language, column: language, exchange: 3, role: 'answer', line: 12,
  text: before + match + after, start: before.length, end: before.length + match.length,
});

describe('a concordance', () => {
  it('lines matches up in one column in any script, at any width, and is never wider', () => {
    for (let width = 40; width <= 200; width += 1) {
      for (const named of [false, true]) {
        const set = concordance({ ...screen(width), named });
        const lines = texts.flatMap(([language, before, after]) => set(hitOf(language, before, after), { counterparts: [] })).map(plain).filter((line) => line.includes('XYZ'));
        expect(lines).toHaveLength(texts.length);
        expect(new Set(lines.map((line) => displayWidth(line.slice(0, line.indexOf('XYZ'))))).size, `${width}`).toBe(1);
        expect(lines.every((line) => displayWidth(line) <= width), `${width}`).toBe(true);
      }
    }
  });

  it('puts what comes before a match on the right where text runs to the left', () => {
    const [, line] = concordance({ ...screen(80), named: false })(hitOf('ar', 'قبل ', ' بعد'), { counterparts: [] });
    expect(plain(line!).replace(/\s+/gu, ' ').trim()).toBe('3 A 12 بعد XYZ قبل');
    expect(line).toContain('\u2067XYZ\u2069');
  });

  it('sets what a hit is aligned with beneath or beside it, and says where there is nothing', () => {
    const around = { counterparts: [{ column: 'en', language: 'en', text: 'the old mill', spans: [[4, 7]] as [number, number][] }, { column: 'fr', language: 'fr', text: null, spans: [] }] };
    const narrow = concordance({ ...screen(80), named: false })(hitOf('en', 'to ', ''), around);
    expect(narrow.slice(2)).toEqual(['    en  the >old< mill', '    fr  —']);
    const wide = concordance({ ...screen(160), named: false })(hitOf('en', 'to ', ''), around);
    expect(wide[1]).toMatch(/XYZ {10,}en {2}the >old< mill$/u);
    expect(wide).toHaveLength(3);
  });

  it('marks a match in whole sentences', () => {
    const [, line] = concordance({ ...screen(80), named: false })(hitOf('en', 'to ', ''), { counterparts: [], passage: { text: 'to XYZ', spans: [[3, 6]] } });
    expect(line).toBe('  3 A   12  to >XYZ<');
  });

  it('never lets a text control the terminal', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: 'binary', minLength: 1, maxLength: 10 }), fc.integer({ min: 20, max: 170 }), (around, match, width) => {
      const set = concordance({ ...screen(width), named: false });
      const lines = set({ ...hitOf('und', around, around, match), interview: around || 'x', path: around }, { counterparts: [{ column: 'en', language: 'en', text: around, spans: [] }] });
      // Isolates are ours; nothing else that steers a terminal may stand in a line.
      for (const line of lines) expect(plain(line)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    }));
  });
});

describe('counts of hits', () => {
  it('add up', () => {
    const lines = countHits({ by: ['language'], groups: [{ values: ['en'], hits: 1200 }, { values: ['ru'], hits: 3 }] }, screen(80));
    expect(lines.map((line) => line.trim().split(/\s+/u))).toEqual([['language', 'hits'], ['en', '1,200'], ['ru', '3'], ['all', '1,203']]);
  });
});
