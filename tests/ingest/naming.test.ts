import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameInterviews } from '../../src/ingest/naming.js';

const isLanguage = (word: string): boolean => ['en', 'ru', 'eng', 'Russian', 'English', 'kk'].includes(word);
const name = (...groups: string[][]): string[] => nameInterviews(groups.map((paths) => ({ paths, given: null })), isLanguage);

describe('names of interviews', () => {
  it.each([
    [['aigul.en.txt', 'aigul.ru.txt'], 'aigul'],
    [['x/en/aigul.txt', 'x/ru/aigul.txt'], 'aigul'],
    [['Aigul (English).txt', 'Aigul (Russian).txt'], 'Aigul'],
    [['en_aigul.md', 'ru_aigul.md'], 'aigul'],
    [['000_65740794ae6c39c7.txt', '001_6de4e0fa7d550515.txt'], '000_65740794ae6c39c7'],
    [['talk-2019.txt'], 'talk-2019'],
    [['.hidden'], '.hidden'],
  ])('%j is called %s', (paths, expected) => {
    expect(name(paths)).toEqual([expected]);
  });

  it('puts the folder before names that would be the same, then a number behind', () => {
    expect(name(['2019/talk.txt'], ['2020/talk.txt'])).toEqual(['2019/talk', '2020/talk']);
    expect(name(['talk.txt'], ['talk.md'])).toEqual(['talk-2', 'talk']);
  });

  it('keeps the name the user gave', () => {
    expect(nameInterviews([{ paths: ['a.txt'], given: 'Vera, 1990' }], isLanguage)).toEqual(['Vera, 1990']);
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
