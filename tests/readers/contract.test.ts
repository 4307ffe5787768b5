import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/diagnostics.js';
import { formatNames, readerByName, readerForPath, readers, type ReadResult } from '../../src/readers/index.js';
import { samples } from './samples.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = async (name: string, bytes: Uint8Array): Promise<ReadResult | UserError> => {
  try {
    return await readerByName(name)!.read(bytes, {});
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
};

/** What every reader promises of whatever it returns. */
function expectSound(result: ReadResult | UserError, bytes: Uint8Array): void {
  if (result instanceof UserError) {
    expect(result.message).not.toContain('\n');
    expect(result.rule).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
    expect(result.place).toBeUndefined();
    return;
  }
  // The last bytes of LF, CR, NEL and the line and paragraph separators in UTF-8.
  const lineCount = bytes.reduce((count, byte) => count + ([0x0a, 0x0d, 0x85, 0xa8, 0xa9].includes(byte) ? 1 : 0), 1);
  let line = 1;
  for (const block of result.blocks) {
    expect(block.text.trim()).not.toBe('');
    expect(block.text).not.toMatch(/^[ \t\n]|[ \t\n]$/u);
    expect(block.text.isWellFormed()).toBe(true);
    expect(block.line).toBeGreaterThanOrEqual(line);
    line = block.line;
    let before = 0;
    for (const offset of block.breaks) {
      expect(offset).toBeGreaterThan(before);
      before = offset;
    }
    expect(before).toBeLessThan(block.text.length);
    expect(block.line + block.breaks.length).toBeLessThanOrEqual(lineCount);
    for (const ranges of [block.cues.bold ?? [], block.cues.italic ?? []]) {
      let end = 0;
      for (const [from, to] of ranges) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(block.text.length);
        end = to;
      }
    }
  }
  for (const warning of result.warnings) {
    expect(warning.rule).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
    expect(warning.message).not.toContain('\n');
  }
  if (result.blocks.length === 0) expect(result.warnings.map(({ rule }) => rule)).toContain('empty');
}

/** One run of text that every format shows as it is. */
const plain = (name: string, paragraphs: readonly string[]): string =>
  name === 'html' ? paragraphs.map((text) => `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`).join('\n') : paragraphs.join('\n\n');

/** Ordinary trouble, by name. */
const hostile: ReadonlyMap<string, string> = new Map(Object.entries({
  'nothing': '',
  'white space': ' \n\t\n \u00A0\n',
  'one word': 'water',
  'no line end': 'Who saw it?\nThe neighbour.',
  'bidi overrides and escapes': 'Q: \u202Ewho\u202C?\nA: \u001B[31mred\u001B[0m \u0007\u009B2J',
  'quotes of all kinds': '"a" \'b\' „c“ «d» “e” 「f」',
  'unclosed markup': '<p><b>x<i>y</p><table><tr><td>z<!-- <script>alert(1)',
  'markup in text': '<div onclick="x">*a* _b_ `c` [d](e "f") ![g](h) &amp; &#0; &#xD800; &nosuch;</div>',
  'rules and separators': '---\n***\n___\n* * *\n= = =\n|||\n|-|-|\n',
  'a rule first': '---\n\nwater\n\n---\n',
  'prototype names': '---\n__proto__: x\nconstructor: y\ntitle: z\n---\n__proto__: what?\n\nconstructor: that.\n',
  'many quote marks': `${'>'.repeat(5000)} deep`,
  'deep lists': Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth * 2)}- item`).join('\n'),
  'deep elements': `${'<div>'.repeat(20_000)}water`,
  'deep inline': '**a '.repeat(5000),
  'brackets': '['.repeat(20_000),
  'backticks': Array.from({ length: 500 }, (_, index) => '`'.repeat(index + 1)).join(' '),
  'ampersands': '&'.repeat(100_000),
  'colons': 'a:'.repeat(50_000),
  'spaces': `${' '.repeat(100_000)}x${' '.repeat(100_000)}`,
  'combining marks': `a${'\u0301'.repeat(50_000)}`,
  'all line ends': 'a\rb\r\nc\u0085d\u2028e\u2029f\u000Bg\u000Ch',
  'byte order mark inside': 'a\uFEFFb\n\uFEFFc',
}));

describe.each(readers)('$name', ({ name, extensions, summary }) => {
  it('is found by its name and its extensions, in any case', () => {
    expect(formatNames).toContain(name);
    expect(summary).not.toMatch(/\.$/u);
    for (const extension of extensions) {
      expect(readerForPath(`/a.b/Talk.${extension.toUpperCase()}`)!.name).toBe(name);
      expect(readerForPath(`a\\b.${extension}`)!.name).toBe(name);
    }
  });

  it.each([...hostile])('survives %s', async (_, text) => {
    expectSound(await read(name, bytesOf(text)), bytesOf(text));
  });

  it.each([...samples])('keeps the words of %s and their order', async (_, paragraphs) => {
    const result = await read(name, bytesOf(plain(name, paragraphs)));
    if (result instanceof UserError) throw result;
    expect(result.blocks.map(({ text }) => text)).toEqual(paragraphs);
    expect(result.encoding).toBe('utf-8');
    expect(result.warnings).toEqual([]);
    const step = name === 'html' ? 1 : 2;
    expect(result.blocks.map(({ line }) => line)).toEqual(paragraphs.map((__, index) => 1 + index * step));
  });

  it('gives the same for the same bytes, and leaves them as they are', async () => {
    const bytes = bytesOf(plain(name, samples.get('fa')!));
    const copy = bytes.slice();
    expect(await read(name, bytes)).toEqual(await read(name, bytes));
    expect(bytes).toEqual(copy);
  });

  it('any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), async (bytes) => {
        expectSound(await read(name, bytes), bytes);
      }),
      { numRuns: 150 },
    );
  });

  it('any text, with the signs that mean something', async () => {
    const piece = fc.oneof(
      fc.constantFrom('\n', '\n\n', ' ', '  \n', '<p>', '</p>', '<br>', '<b>', '</b>', '<table><tr><td>', '</table>', '<ul><li>', '<pre>', '</pre>', '**', '*', '# ', '> ', '- ', '1. ', '| a | b |\n|---|---|\n', '```\n', '[^1]: ', '---\n', 'title: x\n', 'Q: ', '— ', '[00:12] ', '<!--', '-->', '&nbsp;', '<div hidden>', '<summary>', '\t', '    ', '\u00AD', '-\n'),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom(...[...samples.values()].flat()),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const bytes = bytesOf(pieces.join(''));
        expectSound(await read(name, bytes), bytes);
      }),
      { numRuns: 300 },
    );
  });

  it('a hundred thousand paragraphs of one word, and a line of twenty megabytes', async () => {
    const many = await read(name, bytesOf(plain(name, Array.from({ length: 100_000 }, (_, index) => `word${index}`))));
    if (many instanceof UserError) throw many;
    expect(many.blocks).toHaveLength(100_000);
    const long = await read(name, bytesOf('word '.repeat(4_000_000)));
    if (long instanceof UserError) throw long;
    expect(long.blocks).toHaveLength(1);
    expect(long.blocks[0]!.text).toHaveLength(19_999_999);
  });

  it('says which encoding it was told, found or guessed', async () => {
    const text = plain(name, samples.get('ru')!);
    const bytes = Uint8Array.from(text, (character) => {
      const code = character.codePointAt(0)!;
      return code < 0x80 ? code : code === 0x451 ? 0xb8 : code - 0x410 + 0xc0;
    });
    const guessed = await read(name, bytes);
    expect(guessed).toMatchObject({ encoding: 'windows-1251', warnings: [{ rule: 'encoding-guessed' }] });
    expect(await readerByName(name)!.read(bytes, { encoding: 'cp1251' })).toMatchObject({ encoding: 'windows-1251', warnings: [] });
    await expect(readerByName(name)!.read(bytes, { encoding: 'no-such' })).rejects.toMatchObject({ rule: 'unknown-encoding', exit: 2 });
    await expect(readerByName(name)!.read(bytesOf('%PDF-1.7'), {})).rejects.toMatchObject({ rule: 'binary' });
  });
});

describe('the list', () => {
  it('gives no extension to two readers', () => {
    const extensions = readers.flatMap((reader) => [...reader.extensions]);
    expect(new Set(extensions).size).toBe(extensions.length);
  });

  it('knows no reader for what has no extension it lists', () => {
    for (const path of ['', 'txt', '.txt', 'a/.md', 'talk.mp3', 'txt/talk', 'talk.']) expect(readerForPath(path)).toBeUndefined();
  });
});
