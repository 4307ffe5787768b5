import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameInterviews } from '../../src/ingest/naming.js';

const words: Record<string, string> = { en: 'en', eng: 'en', English: 'en', ru: 'ru', Russian: 'ru', war: 'war' };
const saysLanguage = (word: string, language: string): boolean => words[word] === language;
/** The language of a file is the one its name says, as detection would find it; English otherwise. */
const languageOf = (path: string): string => (/ru|Russian/u.test(path.replace(/^.*(?=\.\w+\.txt$)/u, '')) ? 'ru' : 'en');
const name = (...groups: string[][]): string[] => nameInterviews(groups.map((paths) => ({ documents: paths.map((path) => ({ path, language: languageOf(path) })), given: null })), saysLanguage);

describe('names of interviews', () => {
  it.each([
    [['aigul.en.txt', 'aigul.ru.txt'], 'aigul'],
    [['x/en/aigul.txt', 'x/ru/aigul.txt'], 'aigul'],
    [['Aigul (English).txt', 'Aigul (Russian).txt'], 'Aigul'],
    [['en_aigul.md', 'ru_aigul.md'], 'aigul'],
    [['000_65740794ae6c39c7.txt', '001_6de4e0fa7d550515.txt'], '000_65740794ae6c39c7'],
    [['i-ru/i-ru.ru.txt', 'i-ru/i-ru.en.txt', 'i-en/i-en.en.txt'], 'i'],
    [['vera.en.txt', 'wera.ru.txt'], 'vera'],
    [['talks/ru/ru.ru.txt', 'talks/ru/ru.en.txt', 'talks/en/en.en.txt'], 'talks'],
    [['en.en.txt', 'ru.ru.txt'], 'en'],
    [['talk-2019.txt'], 'talk-2019'],
    [['after-the-war.txt'], 'after-the-war'],
    [['.hidden'], '.hidden'],
  ])('%j is called %s', (paths, expected) => {
    expect(name(paths)).toEqual([expected]);
  });

  it('puts the folder before names that would be the same, then a number behind', () => {
    expect(name(['2019/talk.txt'], ['2020/talk.txt'])).toEqual(['2019/talk', '2020/talk']);
    expect(name(['talk.txt'], ['talk.md'])).toEqual(['talk-2', 'talk']);
  });

  it('keeps the name the user gave', () => {
    expect(nameInterviews([{ documents: [{ path: 'a.txt', language: 'en' }], given: 'Vera, 1990' }], saysLanguage)).toEqual(['Vera, 1990']);
  });

  it('gives every interview a name of its own, whatever the order', () => {
    const path = fc.array(fc.constantFrom('a', 'talk', 'en', 'ru', '.', '/', '-', ' ', '2'), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(fc.property(fc.uniqueArray(path, { minLength: 1, maxLength: 12 }), (paths) => {
      const names = name(...paths.map((one) => [one]));
      expect(new Set(names).size).toBe(paths.length);
      const backwards = name(...[...paths].reverse().map((one) => [one]));
      expect([...backwards].reverse()).toEqual(names);
    }));
  });
});
