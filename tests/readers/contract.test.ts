import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/diagnostics.js';
import { formatNames, readerByName, readerForPath, readers, type ReadResult } from '../../src/readers/index.js';
import type { Block } from '../../src/model.js';
import { samples } from './samples.js';
import { writeFormat, written } from './written.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = async (name: string, bytes: Uint8Array): Promise<ReadResult | UserError> => {
  try {
    return await readerByName(name)!.read(bytes, {});
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
};

/** The blocks of all documents of a file. */
const blocksOf = ({ blocks, documents }: ReadResult): readonly Block[] => documents?.flatMap((document) => [...document.blocks]) ?? blocks;

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
  // Only text has lines of its own; other formats count what they have (paragraphs, rows).
  const isText = result.encoding !== null;
  const documents = result.documents ?? [{ name: 'whole', blocks: result.blocks, metadata: result.metadata }];
  expect(new Set(documents.map(({ name }) => name)).size).toBe(documents.length);
  for (const { name, blocks } of documents) {
    expect(name).toMatch(/^[\w-]+$/u);
    expectSoundBlocks(blocks, isText ? lineCount : Infinity);
  }
  for (const warning of result.warnings) {
    expect(warning.rule).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
    expect(warning.message).not.toContain('\n');
  }
  if (blocksOf(result).length === 0 && result.exported === undefined) expect(result.warnings.map(({ rule }) => rule)).toContain('empty');
}

function expectSoundBlocks(blocks: readonly Block[], lineCount: number): void {
  let line = 1;
  for (const block of blocks) {
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
    expect(block.lines?.at(-1) ?? block.line + block.breaks.length).toBeLessThanOrEqual(lineCount);
    if (block.lines !== undefined) expect(block.lines).toHaveLength(block.breaks.length);
    for (const [index, { at, start, end }] of (block.cues.times ?? []).entries()) {
      expect(at).toBeLessThan(block.text.length);
      expect(at).toBeGreaterThanOrEqual(block.cues.times![index - 1]?.at ?? 0);
      expect(end).toBeGreaterThanOrEqual(start);
    }
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
}

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

  it('stands among the formats that the contract is tested with', () => {
    expect(written.get(name)).toBeDefined();
  });

  it.each([...hostile])('survives %s', async (_, text) => {
    expectSound(await read(name, bytesOf(text)), bytesOf(text));
  });

  it.each([...samples])('keeps the words of %s and their order', async (_, paragraphs) => {
    const result = await read(name, writeFormat(name, paragraphs));
    if (result instanceof UserError) throw result;
    const blocks = blocksOf(result);
    const { loses } = written.get(name)!;
    expect(blocks.map(({ text }) => text)).toEqual(loses === undefined ? paragraphs : paragraphs.map((text) => text.replace(loses, '')));
    expect(result.encoding).toBe(written.get(name)!.text === undefined ? null : 'utf-8');
    expect(result.warnings).toEqual([]);
    expect(blocks.map(({ line }) => line)).toEqual(paragraphs.map((__, index) => written.get(name)!.line(index, paragraphs)));
  });

  it('gives the same for the same bytes, and leaves them as they are', async () => {
    const bytes = writeFormat(name, samples.get('fa')!);
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
        const file = writeFormat(name, pieces.filter((part) => !/[\0\p{Cs}]/u.test(part)));
        expectSound(await read(name, file), file);
      }),
      { numRuns: 300 },
    );
  });

  it('a hundred thousand paragraphs of one word, and one of twenty megabytes', async () => {
    const { most = 100_000, longest = 20_000_000 } = written.get(name)!;
    const many = await read(name, writeFormat(name, Array.from({ length: most }, (_, index) => `word${index}`)));
    if (many instanceof UserError) throw many;
    expect(blocksOf(many)).toHaveLength(most);
    const long = await read(name, writeFormat(name, ['word '.repeat(longest / 5).trim()]));
    if (long instanceof UserError) throw long;
    expect(blocksOf(long)).toHaveLength(1);
    expect(blocksOf(long)[0]!.text).toHaveLength(longest - 1);
  });

  it.runIf(written.get(name)?.text !== undefined)('says which encoding it was told, found or guessed', async () => {
    const text = written.get(name)!.text!(samples.get('ru')!);
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
