import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, needsDictionary, wordsOf } from '../../src/text/word-count.js';

/** What is promised to be the same: texts here are shorter than a piece. */
function segments(text: string, language: string): string[] {
  return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

const segmented = (text: string, language: string): number => segments(text, language).length;

const languages = ['en', 'ru', 'ar', 'fa', 'he', 'hi', 'ko', 'sv', 'fi', 'el', 'zh', 'ja', 'th', 'km', 'my', 'lo', 'uz-Cyrl'];

describe('words', () => {
  it.each([
    ['We wrote 214 letters — didn’t we?', 'en', 6],
    ['Не помню: «он» ушёл в 5:30.', 'ru', 7],
    ['لم يشرح لنا أحد شيئًا.', 'ar', 5],
    ['کتاب‌ها را نمی‌خواهم', 'fa', 3],
    ['한국어로 말했습니다.', 'ko', 2],
    ['ክብር።ነው', 'am', 2],
    ['3,5 or 3.5 or 3;a', 'en', 6],
    ['…', 'en', 0],
    ['', 'en', 0],
  ])('%s', (text, language, words) => {
    expect(countWords(text, language)).toBe(words);
    expect(segmented(text, language)).toBe(words);
  });

  it('are those of Intl.Segmenter for every character of the basic plane, wherever it stands', () => {
    const wrong: string[] = [];
    for (let unit = 0; unit < 0x10000; unit += 1) {
      // Ideographs and Hangul syllables are thousands of the same kind.
      if (((unit >= 0x3400 && unit < 0xa000) || (unit >= 0xac00 && unit < 0xf900)) && unit % 97 > 0) continue;
      const c = String.fromCharCode(unit);
      // What stands next to it must not be divided by a dictionary that needs more of a word than one letter.
      const text = `${c} a${c}b 1${c}2 a${c}1 ${c}a. ,${c},1 a.${c}.b א${c}א"${c} ${c}${c} '${c}' 1.${c}`;
      if (countWords(text, 'en') !== segmented(text, 'en')) wrong.push(unit.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  const scraps = fc.constantFrom('a', 'B', 'é', 'e\u{301}', 'слово', 'ქა', 'كَ', 'ة', 'א', 'ש"', "צ'", 'हि', 'न्दी', '한국', 'ᄀ', '漢字', 'かな', 'カタカナ', 'ｱ', 'ภาษา', 'ไทย', 'ខ្មែរ', 'မြန်မာ', 'ລາວ', 'བོད', 'ꪀ', '0', '19', '٣', '１',
    '.', ',', ';', ':', '·', '\u{2027}', "'", '’', '‘', '"', '“', '_', '-', '–', '…', '。', '、', '؟', '،', '٫', '@', '#', '/', '%', '½', '№', 'º', 'Ⅳ', ' ', '  ', '\n', '\r\n', '\t', '\u{a0}', '\u{3000}', '\u{200b}',
    '\u{200c}', '\u{200d}', '\u{ad}', '\u{200e}', '\u{202e}', '\u{2060}', '\u{feff}', '😀', '👩‍👧', '🇰🇿', '☺', '𐐀', '𠀀', '\u{d800}', '\u{0}', '\u{300}', '\u{903}');

  it('are those of Intl.Segmenter in every mixture', () => {
    fc.assert(fc.property(fc.array(scraps, { maxLength: 25 }), fc.constantFrom(...languages), (parts, language) => {
      const text = parts.join('');
      expect(wordsOf(text, language)).toEqual(segments(text, language));
      expect(countWords(text, language)).toBe(segmented(text, language));
    }), { numRuns: 2500 });
  });

  it('are those of Intl.Segmenter in any characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(...languages), (text, language) => {
      expect(wordsOf(text, language)).toEqual(segments(text, language));
      expect(countWords(text, language)).toBe(segmented(text, language));
    }), { numRuns: 1000 });
  });

  it('of texts add up when a blank line stands between them', () => {
    fc.assert(fc.property(fc.array(scraps, { maxLength: 12 }), fc.array(scraps, { maxLength: 12 }), fc.constantFrom(...languages), (a, b, language) => {
      const [first, second] = [a.join(''), b.join('')];
      expect(countWords(`${first}\n\n${second}`, language)).toBe(countWords(first, language) + countWords(second, language));
    }), { numRuns: 2000 });
  });

  it.each(['word ', 'слово', '漢', 'ก', '\u{301}', '𠀀', "a'", '_', '😀'])('of a megabyte of %j are counted', (unit) => {
    expect(countWords(unit.repeat(1_000_000 / unit.length), 'en')).toBeGreaterThanOrEqual(0);
  });
});

describe('a dictionary', () => {
  it.each(['漢', 'ひ', 'カ', 'ไ', 'ລ', 'ខ', 'မ', 'some 漢 in Latin'])('is needed for %s', (text) => expect(needsDictionary(text)).toBe(true));
  it.each(['word', 'слово', '한국어', 'हिन्दी', 'كلمة', 'ክብር', '…'])('is not needed for %s', (text) => expect(needsDictionary(text)).toBe(false));
});
