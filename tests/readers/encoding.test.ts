import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/diagnostics.js';
import { decodeText } from '../../src/readers/encoding.js';
import { guessable } from '../../src/readers/guess.js';
import { encode, encodeUtf16, samples } from './samples.js';

const rules = (warnings: readonly { rule: string }[]): string[] => warnings.map(({ rule }) => rule);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const fails = (run: () => unknown): UserError => {
  try {
    run();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('did not fail');
};

/** Languages by encoding, as files really come. */
const legacy: Record<string, readonly string[]> = {
  'windows-1251': ['ru', 'uk', 'be', 'bg', 'sr'],
  'koi8-r': ['ru', 'bg'],
  'koi8-u': ['uk'],
  ibm866: ['ru', 'bg'],
  'iso-8859-5': ['ru', 'uk', 'sr'],
  'x-mac-cyrillic': ['ru'],
  'windows-1252': ['fr', 'de', 'es', 'pt', 'sv'],
  'iso-8859-15': ['de', 'es'],
  macintosh: ['fr', 'de', 'pt'],
  'windows-1250': ['pl', 'cs', 'hu'],
  'iso-8859-2': ['pl', 'cs', 'hu'],
  'windows-1254': ['tr'],
  'windows-1253': ['el'],
  'iso-8859-7': ['el'],
  'windows-1255': ['he'],
  'iso-8859-8': ['he'],
  'windows-1256': ['ar', 'fa'],
  'iso-8859-6': ['ar'],
  'windows-874': ['th'],
  gb18030: ['zh', 'zh-Hant'],
  big5: ['zh-Hant'],
  shift_jis: ['ja'],
  'euc-jp': ['ja'],
  'euc-kr': ['ko'],
};
/** windows-1256 has no Farsi yeh: such files are written with the Arabic one. */
const writable = (text: string, encoding: string): string => (encoding === 'windows-1256' ? text.replaceAll('ی', 'ي') : text);
const cases = Object.entries(legacy).flatMap(([encoding, languages]) => languages.map((language) => ({ encoding, language })));

describe('guessing the encoding', () => {
  it.each(cases)('reads $language written in $encoding, and says that it guessed', ({ encoding, language }) => {
    const text = writable(samples.get(language)!.join('\n'), encoding);
    const decoded = decodeText(encode(text, encoding));
    expect(decoded.text).toBe(text);
    expect(rules(decoded.warnings)).toEqual(['encoding-guessed']);
    expect(decoded.warnings[0]!.message).toContain(decoded.encoding);
  });

  it('covers every encoding it can guess but the Baltic one', () => {
    expect(guessable.filter((encoding) => legacy[encoding] === undefined)).toEqual(['windows-1257']);
  });

  it('is never wrong about a paragraph: it is right or it refuses', () => {
    const outcome = { right: 0, refused: 0 };
    for (const { encoding, language } of cases) {
      for (const paragraph of samples.get(language)!.filter((one) => one.length > 60)) {
        const text = writable(paragraph, encoding);
        const bytes = encode(text, encoding);
        if (!bytes.some((byte) => byte > 127)) continue;
        try {
          expect(decodeText(bytes).text, `${language} in ${encoding}`).toBe(text);
          outcome.right += 1;
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
          expect(error.rule).toBe('encoding-unclear');
          expect(error.hint).toContain('--encoding');
          outcome.refused += 1;
        }
      }
    }
    expect(outcome.right / (outcome.right + outcome.refused)).toBeGreaterThan(0.95);
  });

  it('refuses two close guesses by name', () => {
    const error = fails(() => decodeText(encode('мир', 'windows-1251')));
    expect(error.rule).toBe('encoding-unclear');
    expect(error.message).toMatch(/may be \S+ or \S+/u);
  });

  it.each([
    ['DOS French', Buffer.from('Nous avons \x82t\x82 pr\x82venus \x85 temps, il \x82tait d\x82j\x85 tr\x8as tard.', 'latin1')],
    ['noise', Uint8Array.from({ length: 3000 }, (_, index) => 33 + ((index * 7919) % 222))],
    ['two encodings in one file', Buffer.concat([encode(samples.get('ru')![1]!, 'koi8-r'), Buffer.from('\n'), encode(samples.get('ru')![5]!, 'windows-1251')])],
  ])('refuses %s rather than show it as rubbish', (_, bytes) => {
    expect(fails(() => decodeText(bytes)).rule).toBe('encoding-unclear');
  });

  it('reads a Western file with typographic signs the same on every version of Node', () => {
    const text = samples.get('fr')!.join('\n').replaceAll(', ', ' – ').replace('mairie', '« mairie »…');
    expect(decodeText(encode(text, 'windows-1252'))).toMatchObject({ text, encoding: 'windows-1252' });
  });
});

describe('Unicode', () => {
  it.each(['kk', 'ar', 'zh', 'en'])('reads %s in UTF-8 and UTF-16, marked and not, alike', (language) => {
    const text = samples.get(language)!.join('\n');
    expect(decodeText(bytesOf(text))).toEqual({ text, encoding: 'utf-8', warnings: [] });
    expect(decodeText(bytesOf(`\uFEFF${text}`))).toEqual({ text, encoding: 'utf-8', warnings: [] });
    for (const order of ['le', 'be'] as const) {
      expect(decodeText(encodeUtf16(text, order, true))).toEqual({ text, encoding: `utf-16${order}`, warnings: [] });
      expect(decodeText(encodeUtf16(text, order, false))).toMatchObject({ text, encoding: `utf-16${order}`, warnings: [{ rule: 'encoding-guessed' }] });
    }
  });

  it('reads any well-formed text back from UTF-8, but for line ends and NUL', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (string) => {
        const text = string.replace(/[\p{Cc}\u2028\u2029\uFEFF%{]/gu, 'x');
        fc.pre(text.isWellFormed());
        expect(decodeText(bytesOf(`a${text}`)).text).toBe(`a${text}`);
      }),
    );
  });

  it('keeps a UTF-8 file with one broken character, and says where', () => {
    const bytes = Buffer.concat([bytesOf(`${samples.get('ru')!.join('\n')}\n`), Uint8Array.of(0xd0)]);
    const decoded = decodeText(bytes);
    expect(decoded.text.endsWith('\n\uFFFD')).toBe(true);
    expect(decoded.warnings).toMatchObject([{ rule: 'broken-encoding', line: 9 }]);
  });

  it('turns every kind of line end into one', () => {
    expect(decodeText(bytesOf('a\r\nb\rc\u0085d\u2028e\u2029f\n')).text).toBe('a\nb\nc\nd\ne\nf\n');
  });

  it('reads ISO-2022-JP, which looks like ASCII', () => {
    const bytes = Uint8Array.of(0x1b, 0x24, 0x42, 0x3f, 0x65, 0x1b, 0x28, 0x42, 0x0a);
    expect(decodeText(bytes)).toMatchObject({ text: '水\n', encoding: 'iso-2022-jp' });
  });

  it('reports U+FFFD and double encoding that were in the file before, and changes nothing', () => {
    expect(rules(decodeText(bytesOf('one\ntw\uFFFD')).warnings)).toEqual(['replacement-character']);
    const twice = new TextDecoder('windows-1251').decode(bytesOf(samples.get('ru')![1]!)).replaceAll('\u0098', '?');
    const decoded = decodeText(bytesOf(twice));
    expect(rules(decoded.warnings)).toEqual(['mojibake']);
    expect(decoded.text).toBe(twice);
    for (const [language, paragraphs] of samples) expect(decodeText(bytesOf(paragraphs.join('\n'))).warnings, language).toEqual([]);
  });
});

describe('what the user says', () => {
  const russian = encode(samples.get('ru')!.join('\n'), 'koi8-r');

  it('is taken at its word, by any label', () => {
    expect(decodeText(russian, { encoding: 'KOI8' })).toMatchObject({ text: samples.get('ru')!.join('\n'), encoding: 'koi8-r', warnings: [] });
  });

  it('is doubted aloud where another reading is much better', () => {
    expect(rules(decodeText(russian, { encoding: 'windows-1251' }).warnings)).toEqual(['encoding-doubtful']);
    expect(rules(decodeText(bytesOf('вода'), { encoding: 'windows-1251' }).warnings)).toContain('encoding-doubtful');
  });

  it('yields to a byte order mark', () => {
    const decoded = decodeText(bytesOf('\uFEFFвода'), { encoding: 'windows-1251' });
    expect(decoded).toMatchObject({ text: 'вода', encoding: 'utf-8' });
    expect(rules(decoded.warnings)).toEqual(['encoding-overruled']);
  });

  it('must be the name of an encoding, and possible', () => {
    expect(fails(() => decodeText(russian, { encoding: 'cp-nothing' }))).toMatchObject({ rule: 'unknown-encoding', exit: 2 });
    expect(fails(() => decodeText(russian, { encoding: 'utf-8' }))).toMatchObject({ rule: 'undecodable', exit: 1 });
  });

  it('beats statistics when the page itself says it, unless the page is plainly wrong', () => {
    const short = encode('мир и вода', 'koi8-r');
    expect(decodeText(short, { declared: 'koi8-r' })).toMatchObject({ text: 'мир и вода', encoding: 'koi8-r', warnings: [] });
    const wrong = decodeText(russian, { declared: 'windows-1251' });
    expect(wrong).toMatchObject({ text: samples.get('ru')!.join('\n'), encoding: 'koi8-r' });
    expect(rules(wrong.warnings)).toEqual(['encoding-guessed']);
    expect(decodeText(bytesOf('вода'), { declared: 'koi8-r' })).toMatchObject({ text: 'вода', encoding: 'utf-8' });
  });
});

describe('what is no text', () => {
  it.each([
    ['PDF', '%PDF-1.7\n'],
    ['DOCX', 'PK\u0003\u0004......word/document.xml'],
    ['ZIP', 'PK\u0003\u0004......notes.bin'],
    ['old Word', '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1'],
    ['RTF', '{\\rtf1\\ansi'],
    ['PNG', '\u0089PNG\r\n\u001A\n'],
    ['JPEG', '\u00FF\u00D8\u00FF\u00E0'],
    ['gzip', '\u001F\u008B\b\0'],
    ['ELF', '\u007FELF\u0002'],
    ['SQLite', 'SQLite format 3\0'],
    ['UTF-32', '\u00FF\u00FE\0\0a\0\0\0'],
  ])('%s renamed to .txt is refused by name', (name, head) => {
    const error = fails(() => decodeText(Buffer.from(head, 'latin1')));
    expect(error.rule).toBe('binary');
    expect(error.message).toContain(name);
  });

  it('NUL bytes at the beginning are refused; a single one far inside is replaced with a warning', () => {
    expect(fails(() => decodeText(bytesOf('Q: one\0two'))).rule).toBe('binary');
    const decoded = decodeText(bytesOf(`${'word '.repeat(2000)}\nend\0`));
    expect(decoded.text.endsWith('end\uFFFD')).toBe(true);
    expect(decoded.warnings).toMatchObject([{ rule: 'not-text', line: 2 }]);
  });

  it('random bytes are refused or read, and nothing else happens', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        try {
          expect(decodeText(bytes).text.isWellFormed()).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
      { numRuns: 300 },
    );
  });
});
