import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguages } from '../../src/language/index.js';
import { WORDS } from '../../src/language/data/words.js';
import { LETTERS, SOLE } from '../../src/language/data/letters.js';
import { VOCABULARY } from '../../src/language/data/vocabulary.js';
import { ENDINGS } from '../../src/language/data/endings.js';
import { OTHERS } from '../../src/language/data/others.js';
import { FAMILIES } from '../../src/language/data/relatives.js';
import { parseLanguage } from '../../src/language/names.js';
import { LONE } from './lone.js';
import { TURNS } from './turns.js';

const turn = fc.constantFrom(...Object.values(TURNS).flat(), ...Object.values(LONE).flat());
const anything = fc.oneof(turn, fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constantFrom('', ' ', '\u{d800}', '\u{202e}абв', '١٢٣'));
const texts = fc.array(anything, { maxLength: 8 });

describe('whatever the text', () => {
  it('is answered the same each time, with a probability for every block', () =>
    fc.assert(
      fc.asyncProperty(texts, async (list) => {
        const first = await detectLanguages(list);
        expect(await detectLanguages(list)).toEqual(first);
        expect(first.blocks).toHaveLength(list.length);
        for (const { confidence } of [first, ...first.blocks]) expect(confidence >= 0 && confidence <= 1).toBe(true);
        expect(first.languages[0]).toBe(first.language);
      }),
      { numRuns: 80 },
    ));

  it('does not matter in which order candidates are named', () =>
    fc.assert(
      fc.asyncProperty(texts, fc.shuffledSubarray(['en', 'ru', 'kk', 'hr', 'bs', 'sr-Latn', 'id', 'ms', 'es', 'qu', 'cy'], { minLength: 1 }), async (list, candidates) => {
        expect(await detectLanguages(list, { candidates })).toEqual(await detectLanguages(list, { candidates: [...candidates].reverse() }));
      }),
      { numRuns: 80 },
    ));

  it('is one of the candidates when there are any', () =>
    fc.assert(
      fc.asyncProperty(fc.array(turn, { minLength: 1, maxLength: 6 }), fc.uniqueArray(fc.constantFrom('en', 'ru', 'fa', 'es', 'zh', 'am'), { minLength: 2 }), async (list, candidates) => {
        const { blocks } = await detectLanguages(list, { candidates });
        expect(blocks.every(({ language }) => new Set<string>(candidates).has(language))).toBe(true);
      }),
      { numRuns: 60 },
    ));
});

describe('very much text', () => {
  it('goes through as one paragraph without a space, and as a hundred thousand paragraphs of a word in several languages', async () => {
    expect((await detectLanguages(['ա'.repeat(5_000_000)])).language).toBe('hy');
    expect((await detectLanguages(['- '.repeat(5_000_000)])).language).toBe('und');
    const words = ['тогда', 'dann', 'jetzt', 'очень', 'hello', 'então'];
    expect((await detectLanguages(Array.from({ length: 100_000 }, (_, index) => words[index % 6]!))).blocks).toHaveLength(100_000);
  });
});

describe('the tables', () => {
  const known = new Set([...Object.values(LETTERS).flatMap((alphabets) => Object.keys(alphabets)), ...Object.values(SOLE)]);

  it.each([['words', WORDS], ['vocabulary', VOCABULARY], ['endings', ENDINGS]])('of %s name only languages that have an alphabet, in lower case', (_, table) => {
    expect(Object.keys(table).filter((language) => !known.has(language))).toEqual([]);
    for (const list of Object.values(table)) expect(list).toBe(list.toLowerCase());
  });

  it('of relatives list each family for languages told apart by letters and words', () => {
    for (const { markers, pairs } of FAMILIES) {
      expect(Object.keys(markers).filter((language) => !known.has(language))).toEqual([]);
      for (const { nats } of pairs) expect(Object.keys(nats).every((language) => language in markers)).toBe(true);
    }
  });

  it('of seldom met languages hold languages with a name, none of them known otherwise', () => {
    for (const [language, { words, models }] of Object.entries(OTHERS)) {
      expect(parseLanguage(language)).toBe(language);
      expect(known.has(language)).toBe(false);
      expect(words.split(' ').length).toBeGreaterThanOrEqual(40);
      expect(models).toMatch(/^[a-z]{3}(?: [a-z]{3})*$/u);
    }
  });
});
