import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facet, Interview } from '../../src/model.js';
import { statisticsOf } from '../../src/statistics/index.js';
import { decimal, figure, share } from '../../src/text/figures.js';
import { displayWidth } from '../../src/text/width.js';
import { barCell, type BarScreen } from '../../src/views/bars.js';
import { showStatistics, type StatisticsOptions } from '../../src/views/statistics.js';
import { interviews } from '../statistics/made.js';
import { clinic } from './clinic.js';
import { plain, screen } from './screen.js';

const viewing = (width: number, level: 0 | 1 = 0, plainBars = false): StatisticsOptions => ({ ...screen(width, level), plainBars });
const unsafe = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
const BLOCKS = /[▏▎▍▌▋▊▉█]/u;

describe('the statistics of an interview', () => {
  const lines = (width: number, by: readonly Facet[] = []): string[] => showStatistics(statisticsOf([clinic('en', 'ar', 'zh')], { by }), viewing(width)).map(plain);

  it('begin with what there is', () => {
    expect(lines(100).slice(0, 3)).toEqual(['A nurse remembers', 'clinic · ar, en, zh', expect.stringMatching(/^3 documents, 3 exchanges, 20 turns, \d+ sentences, \d+ words, \d+ characters$/u)]);
  });

  it('go from amounts to what was left out', () => {
    expect(lines(100).slice(1).filter((line) => /^[A-Z][a-z]/u.test(line) && !line.includes('  '))).toEqual(['Languages', 'Share of speech', 'Answers, in words', 'Languages side by side', 'Beads of sentences', 'Confidence', 'Left out, and warnings']);
  });

  it.each([60, 80, 100, 160])('put the bars of a table under each other at %i columns', (width) => {
    const all = lines(width);
    const starts = (from: string, to: string): number[] => all.slice(all.indexOf(from), all.indexOf(to)).filter((line) => BLOCKS.test(line)).map((line) => displayWidth(line.slice(0, line.search(BLOCKS))));
    for (const [from, to, bars] of [['Languages', 'Share of speech', 3], ['Share of speech', 'Answers, in words', 6], ['Beads of sentences', 'Confidence', 1]] as const) {
      const found = starts(from, to);
      expect(found.length).toBeGreaterThanOrEqual(bars);
      expect(new Set(found).size).toBe(1);
    }
  });

  it('say in numbers what bars show: without them nothing is lost', () => {
    const numbers = (text: readonly string[]): string[] => text.map((line) => line.replace(/[▏▎▍▌▋▊▉█#]/gu, '').trimEnd());
    const [blocks, signs] = [false, true].map((plainBars) => showStatistics(statisticsOf([clinic('en', 'ru')]), viewing(100, 0, plainBars)));
    expect(numbers(signs!)).toEqual(numbers(blocks!));
    expect(signs!.join('')).not.toMatch(BLOCKS);
    expect(signs!.join('')).toContain('####');
  });

  it('are a table when broken down, with a line of all', () => {
    const all = lines(100, ['language', 'role']);
    expect(all.filter((line) => /^(?:ar|en|zh) /u.test(line)).map((line) => line.split(/ +/u).slice(0, 2).join(' '))).toEqual(['ar question', 'ar answer', 'en question', 'en answer', 'en other', 'zh question', 'zh answer']);
    expect(all.some((line) => /^all +(?:3 +)?20 /u.test(line))).toBe(true);
  });
});

describe('the statistics of a corpus', () => {
  it('begin with the corpus and count its interviews', () => {
    const two = [clinic('en', 'ru'), { ...clinic('kk'), id: 'other' }];
    expect(showStatistics(statisticsOf(two), viewing(80))[0]).toBe('.hrd/corpus.db · 2 interviews · en, kk, ru');
  });

  it('of nothing are one line', () => expect(showStatistics(statisticsOf([]), viewing(80))).toEqual(['.hrd/corpus.db is empty. Next: hrd ingest FOLDER']));

  const renamed = fc.tuple(interviews, fc.constantFrom('x', '\u202Eevil\u001b[31m', 'مقابلة', '面谈', 'a name that goes on and on and on for longer than any screen is wide, and then some'))
    .map(([all, name]): Interview[] => all.map((interview, index) => ({ ...interview, id: `${name}${index}`, title: index === 0 ? null : name })));

  it('keep within the screen, are safe and say the same without colour', () => {
    const facets = fc.uniqueArray(fc.constantFrom<Facet>('interview', 'language', 'role', 'speaker', 'exchange'), { maxLength: 2 });
    fc.assert(fc.property(renamed, facets, fc.integer({ min: 60, max: 200 }), fc.boolean(), (corpus, by, width, plainBars) => {
      const statistics = statisticsOf(corpus, { by });
      const lines = showStatistics(statistics, viewing(width, 0, plainBars));
      expect(showStatistics(statistics, viewing(width, 1, plainBars)).map((line) => stripVTControlCharacters(line))).toEqual(lines);
      for (const line of lines) {
        expect(displayWidth(plain(line))).toBeLessThanOrEqual(width);
        expect(plain(line)).not.toMatch(unsafe);
      }
    }), { numRuns: 120 });
  });
});

describe('a bar', () => {
  const bar = (value: number, most: number, options: Partial<BarScreen> = {}): string => barCell(value, most, { ...viewing(160), ...options }).text;

  it('is as long as its value', () => {
    expect([bar(30, 30), bar(15, 30), bar(1, 60), bar(0, 30), bar(1, 1_000_000), bar(0, 0)]).toEqual(['█'.repeat(30), '█'.repeat(15), '▌', '', '▏', '']);
    expect([bar(30, 30, { plainBars: true }), bar(1, 1_000_000, { plainBars: true }), bar(0, 30, { plainBars: true })]).toEqual(['#'.repeat(30), '#', '']);
  });

  it('never shrinks when its value grows', () => fc.assert(fc.property(fc.nat(5000), fc.nat(5000), fc.integer({ min: 1, max: 5000 }), (a, b, most) => {
    const [less, more] = [Math.min(a, b, most), Math.min(Math.max(a, b), most)];
    expect(displayWidth(bar(less, most))).toBeLessThanOrEqual(displayWidth(bar(more, most)));
  })));
});

describe('numbers for people', () => {
  it.each([[0, '0'], [999, '999'], [1000, '1,000'], [1234.56, '1,234.6'], [2.04, '2'], [2.95, '3'], [0.25, '0.3']])('%d is %s', (value, text) => expect(decimal(value)).toBe(text));
  it.each([[1, 8, '12 %'], [7, 8, '88 %'], [1, 1000, '<1 %'], [999, 1000, '99 %'], [5, 5, '100 %'], [0, 5, '0 %'], [0, 0, '—'], [1, 3, '33 %'], [2, 3, '67 %']])('%d of %d is %s', (part, whole, text) => expect(share(part, whole)).toBe(text));
  it('of two parts make a hundred, whole or not', () => fc.assert(fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }), (a, b) => {
    const [left, right] = [share(a, a + b), share(b, a + b)];
    if (!left.startsWith('<') && !right.startsWith('<')) expect(Number.parseInt(left, 10) + Number.parseInt(right, 10)).toBe(100);
    expect(figure(a).replaceAll(',', '')).toBe(String(a));
  })));
});
