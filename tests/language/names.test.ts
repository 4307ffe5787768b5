import { describe, expect, it } from 'vitest';
import { languageName, matchesLanguage, parseLanguage } from '../../src/language/index.js';

describe('parseLanguage', () => {
  it.each([
    ['ru', 'ru'], ['rus', 'ru'], ['RU', 'ru'], ['Russian', 'ru'], ['русский', 'ru'], ['русский язык', 'ru'], ['ru-RU', 'ru'], ['ru_RU', 'ru'], [' Ru ', 'ru'],
    ['kaz', 'kk'], ['Қазақша', 'kk'], ['қазақ тілі', 'kk'], ['ger', 'de'], ['deu', 'de'], ['fre', 'fr'], ['per', 'fa'], ['Farsi', 'fa'], ['chi', 'zh'], ['cmn', 'zh'], ['中文', 'zh'],
    ['Dari', 'fa-AF'], ['prs', 'fa-AF'], ['zh-Hant', 'zh-Hant'], ['ZH-HANT', 'zh-Hant'], ['zh-TW', 'zh-Hant'], ['zh-Hans', 'zh'], ['zh-CN', 'zh'],
    ['uz-Cyrl', 'uz-Cyrl'], ['uz-Latn', 'uz'], ['O‘zbekcha', 'uz'], ["o'zbek tili", 'uz'], ['ўзбекча', 'uz-Cyrl'], ['sr-Latn', 'sr-Latn'], ['srpski', 'sr-Latn'], ['српски', 'sr'],
    ['en-GB', 'en-GB'], ['en-US', 'en'], ['pt-PT', 'pt-PT'], ['es-419', 'es-419'], ['Українська', 'uk'], ['العربية', 'ar'], ['Tagalog', 'fil'], ['Kyrgyz', 'ky'], ['Kirghiz', 'ky'],
    ['nob', 'nb'], ['no', 'no'], ['iw', 'he'], ['de-1996', 'de-1996'],
  ])('reads %s as %s', (name, tag) => expect(parseLanguage(name)).toBe(tag));

  it.each(['', ' ', 'xx', 'qqq', 'klingonese', 'ru-', 'ru-RUS-', '-ru', 'interview', '__proto__', 'constructor', 'en\u{0}', 'x'.repeat(100_000)])('refuses %j', (name) => {
    expect(parseLanguage(name)).toBeNull();
  });

  it('reads its own tags back', () => {
    for (const tag of ['ru', 'uz-Cyrl', 'sr-Latn', 'fa-AF', 'zh-Hant', 'en-GB', 'fil']) expect(parseLanguage(tag)).toBe(tag);
  });

  it('reads the English name of every tag back', () => {
    for (const code of ['aa', 'ab', 'am', 'ba', 'bo', 'ce', 'cs', 'dv', 'fo', 'gn', 'ha', 'ig', 'ka', 'lo', 'mi', 'ny', 'om', 'qu', 'rw', 'si', 'ti', 'ug', 'wo', 'yo', 'zu']) {
      expect(parseLanguage(languageName(code))).toBe(code);
    }
  });
});

describe('languageName', () => {
  it.each([['ru', 'Russian'], ['uz-Cyrl', 'Uzbek (Cyrillic)'], ['pt-PT', 'Portuguese (PT)'], ['fa-AF', 'Dari'], ['zh-Hant', 'Chinese (Traditional)'], ['und', 'unknown language'], ['zzz', 'zzz']])(
    'calls %s %s', (tag, name) => expect(languageName(tag)).toBe(name));
});

describe('matchesLanguage', () => {
  it('takes a closer description for what was asked', () => {
    expect(matchesLanguage('pt-PT', 'pt')).toBe(true);
    expect(matchesLanguage('pt', 'pt')).toBe(true);
    expect(matchesLanguage('pt', 'pt-PT')).toBe(false);
    expect(matchesLanguage('ptx', 'pt')).toBe(false);
  });
});
