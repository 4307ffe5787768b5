import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model.js';
import { readerFor, type ReadResult } from '../../src/readers/index.js';
import { rtf } from '../../src/readers/rtf.js';
import { encode, samples } from './samples.js';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const read = (text: string): Promise<ReadResult> => rtf.read(latin(text), {});
const document = (body: string, head = '\\ansi\\ansicpg1252'): string => `{\\rtf1${head}${body}}`;
const blocksOf = async (body: string, head?: string): Promise<readonly Block[]> => (await read(document(body, head))).blocks;
const textsOf = async (body: string, head?: string): Promise<string[]> => (await blocksOf(body, head)).map(({ text }) => text);
const rulesOf = ({ warnings }: ReadResult): string[] => warnings.map(({ rule, line }) => (line === undefined ? rule : `${rule}:${line}`));
const styled = ({ text, cues }: Block, kind: 'bold' | 'italic'): string[] => (cues[kind] ?? []).map(([from, to]) => text.slice(from, to));
const hexed = (bytes: Uint8Array): string => Array.from(bytes, (byte) => `\\'${byte.toString(16).padStart(2, '0')}`).join('');

describe('characters of RTF', () => {
  it.each([
    ['ru', 'windows-1251', 1251, 204], ['el', 'windows-1253', 1253, 161], ['tr', 'windows-1254', 1254, 162], ['he', 'windows-1255', 1255, 177], ['ar', 'windows-1256', 1256, 178],
    ['pl', 'windows-1250', 1250, 238], ['zh', 'gb18030', 936, 134], ['zh-Hant', 'big5', 950, 136], ['ja', 'shift_jis', 932, 128], ['ko', 'euc-kr', 949, 129], ['th', 'windows-874', 874, 222],
  ])('%s in %s: by the document, by the font, in hexadecimal and as bytes', async (language, encoding, codepage, charset) => {
    const [text] = samples.get(language)!;
    const bytes = encode(text!, encoding);
    expect(await textsOf(` ${hexed(bytes)}`, `\\ansi\\ansicpg${codepage}`)).toEqual([text]);
    expect(await textsOf(`{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f7\\fnil\\fcharset${charset} Some Font;}}\\f0 caf\\'e9\\par\\f7 ${hexed(bytes)}`)).toEqual(['café', text]);
    if (charset < 128 || charset > 136) expect(await textsOf(` ${String.fromCharCode(...bytes)}`, `\\ansi\\ansicpg${codepage}`)).toEqual([text]);
  });

  it('joins a first byte in hexadecimal with a second that stands as it is', async () => {
    const bytes = encode('表', 'shift_jis');
    expect([...bytes]).toEqual([0x95, 0x5c]);
    expect(await textsOf(" \\'95\\'5c \\'83A", '\\ansi\\ansicpg932')).toEqual(['表 ア']);
  });

  it('reads Unicode and passes over what stands in for it, however much that is', async () => {
    expect(await textsOf("\\uc1\\u1044\\'c4\\u1072?{\\uc0\\u-10179 \\u-8704 x}\\uc2\\u1084\\'83A.")).toEqual(['Да😀xм.']);
    expect(await textsOf('\\uc1 \\u1044?\\u1072?{\\uc3 \\u1084abc}{\\u1080}d')).toEqual(['Дамиd']);
    const lone = await read(document('\\uc0 a\\u-10179 b'));
    expect(lone.blocks[0]!.text).toBe('a\uFFFDb');
    expect(rulesOf(lone)).toEqual(['replacement-character:1']);
  });

  it('believes the document where its fonts all say Western', async () => {
    expect(await textsOf(`{\\fonttbl{\\f0\\fcharset0 Arial;}}\\f0 ${hexed(encode('Вода', 'windows-1251'))}`, '\\ansi\\ansicpg1251\\deff0')).toEqual(['Вода']);
  });

  it('knows signs, spaces, dashes, symbols and marks of direction', async () => {
    expect(await textsOf('{\\fonttbl{\\f3\\fcharset2 Symbol;}}a\\~b\\_c\\-d\\emdash e\\ldblquote f\\rdblquote\\tab g\\line h\\\\\\{\\}{\\f3 a\\u61538 ?}\\rtlmark\\zwnj i')).toEqual(['a\u00A0b\u2011c\u00ADd—e“f”\tg\nh\\{}αβ\u200F\u200Ci']);
  });
});

describe('text of RTF', () => {
  it('is divided into paragraphs, counted with the empty ones', async () => {
    expect((await blocksOf(' one\\par\n\\par two\\line more\\\n three')).map(({ text, line }) => [text, line])).toEqual([['one', 1], ['two\nmore', 3], ['three', 4]]);
  });

  it('keeps emphasis, also of runs from right to left', async () => {
    const [block, right] = await blocksOf(" a {\\b bold} {\\b too}{\\b0 not} {\\i leaning\\plain  plain}\\par\\rtlch\\ab\\ltrch\\b0 {\\rtlch\\u1605?\\u1606?}\\ltrch  x");
    expect(styled(block!, 'bold')).toEqual(['bold too']);
    expect(styled(block!, 'italic')).toEqual(['leaning']);
    expect(styled(right!, 'bold')).toEqual(['من']);
  });

  it('leaves out what is no text, at any depth', async () => {
    expect(await textsOf('{\\info{\\title The street}{\\author Somebody}}{\\*\\generator x{y}}{\\pict\\bin5 }}}}}}{\\*\\unknown {\\b z}}{\\field{\\*\\fldinst HYPERLINK "u"}{\\fldrslt shown}}{\\object{\\*\\objdata 00}{\\result  and so}}{\\upr{ansi}{\\*\\ud{\\uc0\\u1044 }}}')).toEqual(['shown and soД']);
    expect((await read(document('{\\info{\\title The  street}{\\author Somebody}}x'))).metadata).toEqual({ title: 'The street' });
  });

  it('knows headings, printed list markers, quotations and contents', async () => {
    const blocks = await blocksOf("{\\stylesheet{\\s0 Normal;}{\\s1\\b heading 1;}{\\s2 Quote;}{\\s3 toc 1;}{\\*\\cs4 x;}}\\pard\\s1\\b Title\\par\\pard\\plain\\outlinelevel1 Part\\par\\pard{\\listtext 3.\\tab}third{\\footnote n}\\par\\pard\\ilvl1{\\pntext\\f0\\'95\\tab}point\\par\\pard\\s2 said\\par\\pard\\s3 Line 4\\par");
    expect(blocks.map(({ cues }) => cues)).toEqual([{ heading: 1 }, { heading: 2 }, { list: '3.', depth: 1 }, { aside: 'footnote', anchor: 5, list: '1' }, { list: '-', depth: 2 }, { quote: true }, { aside: 'table of contents' }]);
  });

  it('reads tables', async () => {
    const row = (...cells: string[]): string => `\\trowd\\pard\\intbl ${cells.map((cell) => `${cell}\\cell `).join('')}\\row\n`;
    const blocks = await blocksOf(` before\\par ${row('one', 'two\\par more')}${row('', 'three')}\\pard after\\par ${row('x', 'y')}`);
    expect(blocks.map(({ text, cues: { cell } }) => [text, cell?.table, cell?.row, cell?.column])).toEqual([
      ['before', undefined, undefined, undefined], ['one', 0, 0, 0], ['two', 0, 0, 1], ['more', 0, 0, 1], ['three', 0, 1, 1], ['after', undefined, undefined, undefined], ['x', 1, 0, 0], ['y', 1, 0, 1],
    ]);
  });

  it('puts notes and text boxes after their paragraph', async () => {
    const blocks = await blocksOf(' Text{\\super\\chftn}{\\footnote\\pard {\\super\\chftn} A note.\\par Second.} goes on{\\footnote\\ftnalt {\\chftn}End.}{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt Boxed\\par}}{\\shprslt{\\*\\do{\\dptxbxtext Boxed\\par}}}}.\\par Next{\\footnote Third.}');
    expect(blocks.map(({ text, line, cues: { aside, list, anchor } }) => [text, line, aside, list, anchor])).toEqual([
      ['Text goes on.', 1, undefined, undefined, undefined], ['A note.', 1, 'footnote', '1', 4], ['Second.', 1, 'footnote', undefined, 4], ['End.', 1, 'endnote', 'i', 12], ['Boxed', 1, undefined, undefined, undefined],
      ['Next', 2, undefined, undefined, undefined], ['Third.', 2, 'footnote', '2', 4],
    ]);
  });

  it('reports deletions one by one, hidden text, comments, headers and footers', async () => {
    const result = await read(document('{\\header\\pard Interview{ 3}\\par}{\\footer 12}I {\\deleted did not sign}signed{\\*\\annotation hm}{\\v secret}.\\par{\\deleted gone\\par}{\\strike old}{\\*\\shppict{\\pict 00}}{\\nonshppict{\\pict 00}}\\par'));
    expect(result.blocks.map(({ text }) => text)).toEqual(['I signed.', 'old']);
    expect(rulesOf(result)).toEqual(['tracked-deletion:1', 'tracked-deletion:2', 'tracked-deletion:2', 'headers-left-out', 'comments-left-out:1', 'hidden-left-out:1', 'struck-out:2', 'pictures-left-out:2']);
    expect(result.warnings[0]!.message).toBe('a tracked deletion was left out (3 words)');
  });
});

describe('hostile RTF', () => {
  it('is read as far as it goes, or refused in a line', async () => {
    expect(rulesOf(await read('{\\rtf1 cut {\\b off'))).toEqual(['cut-off:1']);
    await expect(read('{\\rtf1' + '{'.repeat(10_001))).rejects.toMatchObject({ rule: 'rtf-depth' });
    await expect(read('plain')).rejects.toMatchObject({ rule: 'not-rtf' });
    expect(await textsOf(' a}}}} after the end')).toEqual(['a']);
    expect(await textsOf("\\bin99999999999 \\'zz\\u999999999 x".repeat(3))).toEqual([]);
  });

  it('goes through: many paragraphs, groups and runs', async () => {
    expect(await blocksOf(' word\\par'.repeat(200_000))).toHaveLength(200_000);
    expect((await blocksOf('{\\b word }'.repeat(200_000)))[0]!.cues.bold).toHaveLength(1);
    expect(await blocksOf(`${'{'.repeat(9000)}x${'}'.repeat(9000)}`)).toHaveLength(1);
  }, 60_000);

  it('never fails otherwise', async () => {
    const piece = fc.constantFrom('{', '}', '\\par', '\\cell', '\\row', '\\intbl', '\\pard', '\\footnote', '\\*', '\\shptxt', '\\ftnalt', '\\listtext', '\\u1044', '\\uc2', "\\'e9", '\\fonttbl', '\\f1', '\\stylesheet', '\\s1', '\\deleted', '\\v', '\\header', '\\bin3', '\\upr', '\\ud', ' word', '\\\\', '\n', '\\');
    await fc.assert(fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
      const { blocks } = await read(`{\\rtf1 ${pieces.join('')}`);
      expect(blocks.every(({ text, line }) => text.trim() !== '' && line >= 1)).toBe(true);
    }), { numRuns: 500 });
  });
});

it('is known by its content, whatever its name', () => {
  expect(readerFor('talk.txt', latin('{\\rtf1 x}'))).toMatchObject({ reader: { name: 'rtf' }, warnings: [{ rule: 'other-format' }] });
});
