import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguages, splitByLanguage } from '../../src/language/index.js';
import { TURNS } from './turns.js';

const detect = async (texts: readonly string[], options = {}): Promise<string> => (await detectLanguages(texts, options)).language;
const seed = (name: string): string[] =>
  readFileSync(resolve(import.meta.dirname, '../../seeds', name), 'utf8').split(/\r?\n/u).map((line) => line.trim()).filter((line) => line !== '');
/** A document of one language: its turns three times over, as an interview repeats itself. */
const documentIn = (language: string): string[] => [...TURNS[language]!, ...TURNS[language]!, ...TURNS[language]!];
/** Left to the eye of the user: these are told apart by few words. */
const CLOSE = new Set(['hr', 'sr-Latn', 'id', 'da', 'no']);

describe('a document of one letter', () => {
  it.each(['x', 'x 5', 'ї', 'ـ'])('%s is in no language', async (text) => {
    expect(await detectLanguages([text])).toMatchObject({ language: 'und', confidence: 0 });
  });

  it('is in what may be the only one', async () => {
    expect(await detect(['x'], { candidates: ['en', 'ru'] })).toBe('en');
    expect(await detect(['ว'])).toBe('th');
  });
});

describe('a document in one language', () => {
  it.each(Object.keys(TURNS))('is told to be in %s', async (language) => {
    const { language: found, confidence, languages } = await detectLanguages(TURNS[language]!);
    expect(found).toBe(language);
    expect(languages).toEqual([language]);
    if (!CLOSE.has(language)) expect(confidence).toBeGreaterThan(0.9);
  });

  it('is told by one answer alone', async () => {
    const wrong: string[] = [];
    for (const [language, [, answer]] of Object.entries(TURNS)) {
      const found = await detect([answer]);
      if (found !== language && !(CLOSE.has(language) && (found === 'und' || CLOSE.has(found) || found === 'bs' || found === 'ms'))) wrong.push(`${language}: ${found}`);
    }
    expect(wrong).toEqual([]);
  });

  it('gives each seed paragraph the language of its document, page furniture included', async () => {
    for (const [file, language] of [['000_65740794ae6c39c7.txt', 'en'], ['001_6de4e0fa7d550515.txt', 'ru']] as const) {
      const texts = seed(file);
      const detected = await detectLanguages(texts);
      expect(detected.blocks.map((block) => block.language)).toEqual(texts.map(() => language));
      expect(detected.confidence).toBeGreaterThan(0.99);
      expect(splitByLanguage(detected, texts)).toHaveLength(1);
    }
  });

  it('is not misled by a long header in another language', async () => {
    const header = 'Published by the archive of the oral history project. All rights reserved. This page is part of the collection and may be used for study. '.repeat(4);
    const texts = [header, ...Array.from({ length: 6 }, () => TURNS['kk']!).flat()];
    expect(await detect(texts)).toBe('kk');
  });
});

describe('a document that holds several languages', () => {
  it.each([['en', 'ru'], ['kk', 'ru'], ['es', 'pt'], ['uk', 'ru'], ['fa', 'ar'], ['tr', 'az'], ['de', 'nl'], ['zh', 'ja'], ['am', 'ti'], ['ky', 'kk'], ['en', 'fr'], ['hi', 'ne']])(
    'is split in two, %s and %s paragraph by paragraph',
    async (a, b) => {
      const texts = [0, 1, 0, 1, 0, 1].flatMap((turn) => [TURNS[a]![turn]!, TURNS[b]![turn]!]);
      const parts = splitByLanguage(await detectLanguages(texts), texts);
      expect(parts.map(({ language, blocks }) => [language, blocks])).toEqual([[a, [0, 2, 4, 6, 8, 10]], [b, [1, 3, 5, 7, 9, 11]]]);
    },
  );

  it('is split in two halves, short answers going with their half', async () => {
    const texts = [...documentIn('en'), 'No.', ...documentIn('en'), ...documentIn('uk'), 'Ні.', ...documentIn('uk')];
    const parts = splitByLanguage(await detectLanguages(texts), texts);
    expect(parts.map(({ language, blocks }) => [language, blocks.length, blocks[0]])).toEqual([['en', 13, 0], ['uk', 13, 13]]);
  });

  it('is split in two halves of one script', async () => {
    const texts = [...documentIn('it'), 'No.', ...documentIn('it'), ...documentIn('fr'), 'Non.', ...documentIn('fr')];
    const parts = splitByLanguage(await detectLanguages(texts), texts);
    expect(parts.map(({ language, blocks }) => [language, blocks.length])).toEqual([['it', 13], ['fr', 13]]);
  });

  it('may hold three', async () => {
    const texts = [0, 1, 0, 1].flatMap((turn) => ['ka', 'ru', 'en'].map((language) => TURNS[language]![turn]!));
    expect(splitByLanguage(await detectLanguages(texts), texts).map((part) => part.language).sort()).toEqual(['en', 'ka', 'ru']);
  });

  it('lets an empty block and one of digits follow their neighbours', async () => {
    const texts = [...documentIn('en'), '', '1994', ...documentIn('en'), ...documentIn('ru')];
    const detected = await detectLanguages(texts);
    expect(detected.blocks.slice(0, 14).every((block) => block.language === 'en')).toBe(true);
  });
});

describe('what is no second document', () => {
  const isWhole = async (texts: readonly string[], language: string): Promise<void> => {
    const parts = splitByLanguage(await detectLanguages(texts), texts);
    expect(parts.map((part) => part.language)).toEqual([language]);
  };

  it('a quoted paragraph', () => isWhole([...documentIn('en'), ...documentIn('en'), TURNS['fr']![1], ...documentIn('en'), ...documentIn('en')], 'en'));
  it('a title in another language', () => isWhole(['Voices from the valley', ...documentIn('ky')], 'ky'));
  it('page furniture around the text', () =>
    isWhole(['Home', 'About us', 'Contact', 'Share', ...documentIn('ru'), ...documentIn('ru'), 'Recent comments', 'Subscribe', 'Read more', 'Privacy policy'], 'ru'));
  it('names and abbreviations in Latin letters', () => isWhole([...documentIn('uk'), 'COVID-19, UNICEF, BBC', ...documentIn('uk')], 'uk'));
});

describe('what the caller knows', () => {
  it('restricts the languages', async () => {
    expect(await detect(['Nada.'], { candidates: ['es', 'pl'] })).toBe('es');
    expect(await detect(TURNS['gl'] ?? TURNS['pt']!, { candidates: ['es', 'en'] })).toBe('es');
    expect(await detect(TURNS['ru']!, { candidates: ['kk'] })).toBe('kk');
  });

  it('names the variety', async () => {
    expect(await detect(TURNS['pt']!, { candidates: ['pt-PT', 'en-GB'] })).toBe('pt-PT');
    expect(await detect(TURNS['zh']!, { candidates: ['zh-Hant', 'zh'] })).toBe('zh');
    expect(await detect(['這個學校從來沒有關過門，我們還會說話。'], { candidates: ['zh', 'zh-Hant'] })).toBe('zh-Hant');
  });

  it('may be a language of which nothing is known here', async () => {
    const text = 'Roedd pawb yn gwybod bod yr ysgol yn cau, ac aethom ni gyda’n gilydd i’r swyddfa i ofyn beth fyddai’n digwydd i’n plant, ond ni chawsom ateb gan neb yno.';
    expect(await detect([text])).toBe('und');
    expect(await detect([text], { declared: 'cy' })).toBe('cy');
    expect(await detect([text], { candidates: ['cy', 'en'] })).toBe('cy');
  });

  it('does not believe a declaration the text contradicts', async () => {
    expect(await detect(TURNS['ru']!, { declared: 'en' })).toBe('ru');
    expect(await detect(['OK'], { declared: 'en' })).toBe('en');
  });
});

describe('close relatives', () => {
  it('are named with low trust or not at all when nothing tells them apart', async () => {
    const { language, confidence } = await detectLanguages(['Dobar dan, kako ste danas?']);
    expect(['hr', 'bs', 'sr-Latn', 'und']).toContain(language);
    expect(confidence).toBeLessThan(0.6);
  });
});

describe('hardly any text', () => {
  it.each([[[]], [['']], [['1994', '12:30']], [['😀 😀']], [['…', '—']], [['\u{d800}']]])('%j has no language', async (texts) => {
    const detected = await detectLanguages(texts);
    expect(detected.language).toBe('und');
    expect(detected.confidence).toBe(0);
    expect(detected.blocks).toHaveLength(texts.length);
  });

  it('is not guessed at', async () => {
    expect(await detect(['OK'])).toBe('und');
    expect(await detect(['да'])).toBe('und');
    expect(await detect(['მადლობა'])).toBe('ka');
  });
});

it('puts every block in exactly one part, whatever the text', async () => {
  const pool = Object.values(TURNS).flat();
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(fc.constantFrom(...pool), fc.string({ unit: 'binary', maxLength: 30 })), { maxLength: 12 }), async (texts) => {
      const detected = await detectLanguages(texts);
      const parts = splitByLanguage(detected, texts);
      expect(parts.flatMap((part) => part.blocks).sort((a, b) => a - b)).toEqual(texts.map((_, index) => index));
      expect(parts.every(({ confidence }) => confidence >= 0 && confidence <= 1)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

it('reads a huge line and a hundred thousand one-word paragraphs', async () => {
  expect(await detect(['and then they said that it was not there '.repeat(100_000)])).toBe('en');
  const detected = await detectLanguages(Array.from({ length: 100_000 }, (_, index) => ['тогда', 'говорили', 'сейчас', 'очень'][index % 4]!));
  expect(detected.language).toBe('ru');
});
