import fc from 'fast-check';
import { eastAsianWidth } from 'get-east-asian-width';
import { describe, expect, it } from 'vitest';
import { asciiDigits, numbersIn } from '../../src/text/numbers.js';
import { endsAsQuestion, questionMarks } from '../../src/text/questions.js';
import { dominantScript, isRightToLeft, isRightToLeftLanguage, scriptCounts, scriptOf } from '../../src/text/scripts.js';
import { tokens } from '../../src/text/tokens.js';
import { letterGroups } from '../../src/text/syllables.js';
import { latin, skeleton } from '../../src/text/transliterate.js';
import { visible, visibleName } from '../../src/text/visible.js';
import { wellFormed } from '../../src/text/wellformed.js';
import { displayWidth, padEnd, truncate, wrapText } from '../../src/text/width.js';

const anyText = fc.string({ unit: 'binary', maxLength: 80 });

describe('scripts', () => {
  it.each([['a', 'Latin'], ['ş', 'Latin'], ['я', 'Cyrillic'], ['қ', 'Cyrillic'], ['Ω', 'Greek'], ['ქ', 'Georgian'], ['ն', 'Armenian'], ['ش', 'Arabic'], ['ש', 'Hebrew'], ['አ', 'Ethiopic'],
    ['ह', 'Devanagari'], ['ব', 'Bengali'], ['த', 'Tamil'], ['ไ', 'Thai'], ['ລ', 'Lao'], ['ក', 'Khmer'], ['မ', 'Myanmar'], ['漢', 'Han'], ['𠀀', 'Han'], ['か', 'Hiragana'], ['ー', 'Katakana'],
    ['한', 'Hangul'], ['5', 'Common'], ['؟', 'Common'], ['́', 'Common'], [' ', 'Common'], ['𞤀', 'Adlam']])('%s is %s', (letter, script) => {
    expect(scriptOf(letter.codePointAt(0)!)).toBe(script);
  });

  it('agrees with the Unicode property of every letter this machine knows', () => {
    for (const script of ['Latin', 'Cyrillic', 'Arabic', 'Han', 'Ethiopic', 'Khmer'] as const) {
      const property = new RegExp(`^[\\p{Script=${script}}&&[\\p{L}\\p{M}]]$`, 'v');
      for (let codePoint = 0; codePoint < 0x3000; codePoint += 1) if (property.test(String.fromCodePoint(codePoint))) expect(scriptOf(codePoint)).toBe(script);
    }
  });

  it('counts letters and finds the script most belong to', () => {
    expect([...scriptCounts('BBC и ООН, 2018')]).toEqual([['Latin', 3], ['Cyrillic', 4]]);
    expect(dominantScript('COVID-19 началась в марте')).toBe('Cyrillic');
    expect(dominantScript('12:30 — ?')).toBe('Common');
  });

  it('knows which way a text and a language run', () => {
    expect(isRightToLeft('UNICEF ساعد العائلات كثيرا')).toBe(true);
    expect(isRightToLeft('שלום')).toBe(true);
    expect(isRightToLeft('Hello')).toBe(false);
    for (const tag of ['ar', 'fa-AF', 'he', 'ur', 'ckb', 'ug', 'uz-Arab', 'yi', 'dv']) expect(isRightToLeftLanguage(tag)).toBe(true);
    for (const tag of ['en', 'uz', 'ku', 'ug-Cyrl', 'ar-Latn', 'und']) expect(isRightToLeftLanguage(tag)).toBe(false);
  });
});

describe('tokens', () => {
  it.each([
    ['Don’t go — COVID-19!', ['don', 't', 'go', 'covid', '19']],
    ['疫情很重', ['疫情', '情很', '很重']],
    ['我 and 你们', ['我', 'and', '你们']],
    ['covid疫情2020', ['covid', '疫情', '2020']],
    ['می‌خواهم', ['میخواهم']],
    ['İstanbul STRASSE Ａ', ['istanbul', 'strasse', 'a']],
    ['𠀀𠀁𠀂', ['𠀀𠀁', '𠀁𠀂']],
    ['…', []],
    ['3½ km', ['3', '1', '2', 'km']],
    ['qo‘shnim o\'zi gʻoya O’zbek bo`ldi yo\'q ma’no', ['qoʻshnim', 'oʻzi', 'gʻoya', 'oʻzbek', 'boʻldi', 'yoʻq', 'maʻno']],
    ['ng\'ombe, go’aan, ma\'aikata', ['ngʻombe', 'goʻaan', 'maʻaikata']],
    ['м\'яч, п’ять', ['мʻяч', 'пʻять']],
    ['who\'s, King’s, O\'Brien, we\'ll', ['who', 's', 'king', 's', 'o', 'brien', 'we', 'll']],
    ['qu’il l\'on dell’arte', ['qu', 'il', 'l', 'on', 'dell', 'arte']],
    ['ไม่มีน้ำ', ['ไม่มี', 'มีน้ํา']],
    ['ໄປແລ້ວ', ['ໄປແລ້', 'ແລ້ວ']],
    ['គ្មាននរណា', ['គ្មាន', 'នន', 'នរ', 'រណា']],
    ['ကျွန်တော်', ['ကျွန်', 'န်တော်']],
    ['བཀྲ་ཤིས', ['བཀྲ', 'ཤིས']],
  ])('%s', (text, words) => expect(tokens(text)).toEqual(words));

  it('never begins a piece with a mark of the letter before', () => {
    const letter = fc.constantFrom('ก', 'น', 'เ', 'ไ', '้', 'ำ', 'ະ', 'ລ', '່', 'ក', '្', 'ា', 'မ', '်', '္', 'ြ', 'འ', 'ྱ', '中', 'か', '゙', 'a', '1', '\u{301}', '\u{200d}');
    fc.assert(fc.property(fc.array(letter, { maxLength: 15 }).map((parts) => parts.join('')), (text) => {
      const groups = [...letterGroups(text)];
      expect(groups.join('')).toBe(text);
      for (const group of groups.slice(1)) expect(group).not.toMatch(/^[\p{M}\p{Join_Control}\u{eb0}\u{e33}]/u);
    }));
  });

  it.each(['ก้', 'เ', 'က္', 'a\'', '\u{301}', '一'])('goes through a megabyte of %j', (unit) => {
    const text = unit.repeat(1_000_000 / unit.length);
    expect([...letterGroups(text)].join('')).toHaveLength(text.length);
    expect(tokens(text).length).toBeGreaterThan(0);
  });

  it('goes through a megabyte without a space', () => {
    expect(tokens('слово'.repeat(200_000)).join('')).toHaveLength(1_000_000);
  });
});

describe('numbers', () => {
  it.each([
    ['1 234,50 and 1,234.5 and 1.234,5', ['1234.5', '1234.5', '1234.5']],
    ['١٢٣ and १२३ and ໑໒', ['123', '123', '12']],
    ['12.05.2019 at 12:30', ['12', '5', '2019', '12', '30']],
    ['2015-2018', ['2015', '2018']],
    ['20 000 and 007 and 0.50', ['20000', '7', '0.5']],
    ['12,34,567 and 1’000', ['1234567', '1000']],
    ['in 2015 300 people', ['2015', '300']],
    ['version 1.2.3', ['1', '2', '3']],
    ['COVID-19', ['19']],
    ['በ፲፱፻፺፫ ዓ.ም. ፼ ሰው፣ ፻፳፫፼፬፻፶፮', ['1993', '10000', '1230456']],
    ['一九九三年，二十三人，三千五百元，三百零五，一亿二千三百万', ['1993', '23', '3500', '305', '123000000']],
    ['二〇二四年十月十二日，九三年，二十世紀', ['2024', '12', '93', '20']],
    ['一百二，一万三，十万，两百，三万五千', ['120', '13000', '100000', '200', '35000']],
    ['3.5万人，350萬', ['35000', '3500000']],
    ['一个人，十分，千万不要，万一，七八个，二三十人，三四年，一一说明，百姓', []],
    ['3½ hours, ½, 1 ¾, 2⅓', ['3.5', '0.5', '1.75', '2.333']],
    ['², ㊷, Ⅳ', []],
    ['', []],
  ])('%s', (text, numbers) => expect(numbersIn(text)).toEqual(numbers));

  it('is the same in the digits of any script', () => {
    fc.assert(fc.property(fc.array(fc.nat(1_000_000), { maxLength: 6 }), fc.constantFrom(0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1040, 0xff10), (list, zero) => {
      const plain = list.join('; ');
      const printed = plain.replace(/\d/gu, (digit) => String.fromCodePoint(zero + Number(digit)));
      expect(asciiDigits(printed)).toBe(plain);
      expect(numbersIn(printed)).toEqual(numbersIn(plain));
    }));
  });
});

describe('numbers in Han and Ethiopic numerals', () => {
  const han = (value: number): string => {
    const section = (part: number): string => {
      let out = '';
      let isZero = false;
      for (const [unit, name] of [[1000, '千'], [100, '百'], [10, '十'], [1, '']] as const) {
        const digit = Math.floor(part / unit) % 10;
        if (digit === 0) isZero ||= out !== '';
        else {
          out += (isZero ? '零' : '') + '零一二三四五六七八九'[digit] + name;
          isZero = false;
        }
      }
      return out;
    };
    const [high, low] = [Math.floor(value / 10_000), value % 10_000];
    return high === 0 ? section(low) : `${section(high)}万${low > 0 && low < 1000 ? '零' : ''}${low === 0 ? '' : section(low)}`;
  };
  const ethiopic = (value: number): string => {
    const pair = (part: number): string => (part >= 10 ? String.fromCodePoint(0x1371 + Math.floor(part / 10)) : '') + (part % 10 > 0 ? String.fromCodePoint(0x1368 + (part % 10)) : '');
    const group = (part: number): string => (part >= 100 ? `${part < 200 ? '' : pair(Math.floor(part / 100))}፻` : '') + pair(part % 100);
    const [high, low] = [Math.floor(value / 10_000), value % 10_000];
    return high === 0 ? group(low) : `${high === 1 ? '' : group(high)}፼${group(low)}`;
  };

  it('are what was written', () => {
    fc.assert(fc.property(fc.integer({ min: 11, max: 99_999_999 }), (value) => {
      expect(numbersIn(ethiopic(value))).toEqual([String(value)]);
      expect(numbersIn(`有${han(value)}人`)).toEqual([String(value)]);
    }), { numRuns: 500 });
  });

  it.each(['一', '十万', '፲', '½', '3万', '3 ½', '二三'])('take time as the text grows: a megabyte of %s', (unit) => {
    expect(numbersIn(unit.repeat(400_000 / unit.length))).toBeInstanceOf(Array);
  });
});

describe('transliteration', () => {
  it('writes every script in Latin letters', () => {
    expect(latin('Жанаозен')).toBe('zhanaozen');
    expect(latin('გიორგი')).toBe('giorgi');
  });

  it.each([['Kazakhstan', 'Казахстан'], ['Mexico', 'Мексика'], ['Yeltsin', 'Ельцин'], ['Zeynep', 'Зейнеп'], ['Muhammad', 'محمد'], ['Washington', 'Вашингтон'], ['Shcherbakov', 'Щербаков'], ['Philip', 'Филип'], ['Alexander', 'Александр']])(
    '%s and %s have one skeleton', (a, b) => expect(skeleton(a)).toBe(skeleton(b)));

  it('keeps different names apart', () => {
    expect(new Set(['Anna', 'Nina', 'Aslan', 'Timur', 'Marat'].map(skeleton)).size).toBe(5);
    expect(skeleton('123')).toBe('');
  });
});

describe('questions', () => {
  it.each(['Why?', 'Why?"', 'Why?”)', 'Why? [12]', 'Why?[a]', 'Why?¹', 'Pourquoi ?', 'Why?!', 'Why?..', 'Why!?', '**Why?**', 'Why? {#why}', 'لماذا؟', 'なぜ？」', 'ለምን፧', 'Τι;', 'Τι\u{37e}', 'Ինչո՞ւ գնացիք։', 'Ինչո՞ւ գնացիք:', '¿Qué?', 'Zašto?*', 'He asked (why?)', '为什么？ ', 'See http://a.example/b?c=1 for it?'])(
    '%s asks', (text) => expect(endsAsQuestion(text)).toBe(true));
  it.each(['', 'Yes.', 'Why? Because.', 'In 1980 (?)', 'In 1980 [?]', 'yes; and;', 'http://a.example/?', 'Ինչո՞ւ գնացիք։ Վախից։', '?'.repeat(0), 'Why? he asked.'])(
    '%s does not', (text) => expect(endsAsQuestion(text)).toBe(false));

  it.each(['なぜ出て行ったのですか。', 'いつ帰りましたか', '「どこにいましたか。」', '一緒に行きませんか。', '你们回去过吗。', '你回家了嗎', '언제 떠났습니까.', 'ဘာကြောင့် ထွက်သွားတာလဲ။', 'ပြန်ရောက်ဖူးလား။', 'คุณเคยกลับไปบ้านไหม', 'คุณออกจากบ้านเมื่อไหร่ครับ', 'คุณชื่ออะไรคะ', 'เจ็บไหมคะ', 'ເຈົ້າຢູ່ໃສ', 'ເຈົ້າເຄີຍກັບໄປບໍ່'])(
    '%s asks without a mark', (text) => expect(endsAsQuestion(text)).toBe(true));
  it.each(['そうですか。', '怖かったのではないでしょうか。', '私は帰りました。', 'どうですか。分かりません。', '我不知道。', '무서웠으니까.', 'ကြောက်လို့ပါ။', 'ไม่เคยค่ะ', 'ขอบคุณนะคะ', 'ບໍ່ມີໃຜຢູ່', 'まさか', 'いつか。'])(
    '%s does not', (text) => expect(endsAsQuestion(text)).toBe(false));

  it('finds words that ask without a mark', () => {
    expect(questionMarks('いつですか。夜でした。なぜですか？')).toEqual([4, 16]);
    expect(questionMarks('ไปไหม ไม่ไป')).toEqual([4]);
  });

  it('finds the marks of a text', () => {
    expect(questionMarks('A? B！C？ D؟')).toEqual([1, 6, 9]);
    expect(questionMarks('http://a.example/?b=1 (?) www.b.example?')).toEqual([39]);
    expect(questionMarks('Τι; Πού;')).toEqual([2, 7]);
    expect(questionMarks('one; two;')).toEqual([]);
  });

  it('is linear', () => {
    for (const unit of ['?', '"', '[1]', '{#a', 'http://a?', '(?', 'か', 'ですか', 'คะ', 'ไหม', 'ลา', '。', 'ですか。']) expect(endsAsQuestion(unit.repeat(500_000))).toBeTypeOf('boolean');
  });
});

describe('visible', () => {
  it.each([
    ['\u{1b}[31mred\u{7}', '\\u{1b}[31mred\\u{7}'],
    ['a\u{202e}b\u{2066}c\u{2028}d', 'a\\u{202e}b\\u{2066}c\\u{2028}d'],
    ['\u{9b}31m\u{7f}\r\n\t', '\\u{9b}31m\\u{7f}\\u{d}\n\t'],
    ['x\u{d800}y', 'x\\u{d800}y'],
    ['می‌شود‍\u{200e}\u{200f}', 'می‌شود‍\u{200e}\u{200f}'],
    ['😀 é', '😀 é'],
  ])('%j', (text, shown) => expect(visible(text)).toBe(shown));

  it('keeps a name on its line', () => expect(visibleName('a\nb\tc')).toBe('a\\u{a}b\\u{9}c'));

  it('leaves nothing that controls a terminal', () => {
    fc.assert(fc.property(anyText, (text) => {
      const controls = [...visible(text)].map((character) => character.codePointAt(0)!).filter((code) => (code < 0x20 && code !== 0x0a && code !== 0x09) || (code >= 0x7f && code <= 0x9f) || (code >= 0x2028 && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || (code >= 0xd800 && code <= 0xdfff));
      expect(controls.filter((code) => code !== 0x202f)).toEqual([]);
    }));
  });
});

describe('wellFormed', () => {
  it('replaces what cannot be stored, and counts it', () => {
    expect(wellFormed('a\0b\u{d800}c😀')).toEqual({ text: 'a\u{fffd}b\u{fffd}c😀', replaced: 2 });
    fc.assert(fc.property(anyText, (text) => {
      const { text: mended } = wellFormed(text);
      expect(mended.isWellFormed() && !mended.includes('\0')).toBe(true);
      expect(mended).toHaveLength(text.length);
    }));
  });
});

describe('width', () => {
  it.each([['abc', 3], ['日本語', 6], ['e\u{301}', 1], ['👩‍👩‍👧', 2], ['🇺🇦', 2], ['👍🏽', 2], ['❤️', 2], ['한글', 4], ['ｱｲ', 2], ['', 0], ['\u{200b}', 0], ['नमस्ते', 4]])('%s takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('knows the wide characters of Unicode', () => {
    for (let codePoint = 0xa0; codePoint <= 0x3ffff; codePoint += 1) {
      const character = String.fromCodePoint(codePoint);
      const width = displayWidth(character);
      if (width !== 0 && !/\p{Cs}|\p{RI}/u.test(character)) expect(width, codePoint.toString(16)).toBe(eastAsianWidth(codePoint));
    }
  });


  it('wraps at spaces, and inside a word that is wider than the line', () => {
    expect(wrapText('The quick brown fox', 10)).toEqual(['The quick', 'brown fox']);
    expect(wrapText('internationalisation now', 8)).toEqual(['internat', 'ionalisa', 'tion now']);
    expect(wrapText('a\n\nb', 10)).toEqual(['a', '', 'b']);
    expect(wrapText('', 10)).toEqual(['']);
  });

  it('wraps between ideographs, closing marks never first', () => {
    expect(wrapText('我们去了北京，然后回来了。', 8)).toEqual(['我们去了', '北京，然', '后回来', '了。']);
  });

  it('cuts and pads by what is seen', () => {
    expect(truncate('日本語文字', 5)).toBe('日本…');
    expect(truncate('short', 5)).toBe('short');
    expect(truncate('abcdef', 0)).toBe('');
    expect(padEnd('日本', 6)).toBe('日本  ');
  });

  it('never exceeds the width and loses nothing but spaces', () => {
    const printable = fc.array(fc.constantFrom('we', ' ', '日', '本', '。', '「', '한', 'слово', 'é', '👍🏽', '-', 'ไทย', 'ا'), { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(fc.property(printable, fc.integer({ min: 4, max: 30 }), (text, width) => {
      const lines = wrapText(text, width);
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      expect(displayWidth(truncate(text, width))).toBeLessThanOrEqual(width);
    }));
  });
});
