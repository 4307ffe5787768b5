import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readerByName, readerFor, type ReadResult } from '../../src/readers/index.js';
import { assemble, type Drawn, pdf } from './pdf-maker.js';

const read = async (bytes: Uint8Array): Promise<ReadResult> => readerByName('pdf')!.read(bytes, {});
/** Bytes as characters, one for one; a decoder of that name would read windows-1252. */
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const texts = ({ blocks }: ReadResult): string[] => blocks.map(({ text }) => text);
/** Lines below each other, 13 points apart. */
const column = (lines: readonly string[], x = 60, y = 100): Drawn[] => lines.map((text, index) => ({ text, x, y: y + index * 13 }));

describe('lines of a page', () => {
  it('a word divided at the end of a line is joined, unless the file has its hyphen elsewhere', async () => {
    const { blocks, notes } = await read(pdf([column(['We carried the sewing machine up to the kit-', 'chen, because it was well-known and old, so a', 'well-', 'known thing.'])]));
    expect(blocks.map(({ text, breaks }) => [text, breaks])).toEqual([['We carried the sewing machine up to the kitchen, because it was well-known and old, so a well-known thing.', [43, 89, 94]]]);
    expect(notes[0]).toMatch(/; 1 hyphen at line ends taken out$/u);
  });

  it('paragraphs end at a gap, an indent, a short last line and a change of weight', async () => {
    const long = 'a line that is as long as the column is wide, so that it is full';
    expect(texts(await read(pdf([[
      ...column([`One ${long}`, `and ${long}`, 'ends here.', `Two ${long}`, `and ${long}`, `and ${long}`]),
      ...column([`Three ${long}`, `and ${long}`], 60, 210),
      { text: `Four ${long.slice(0, 59)}`, x: 75, y: 236 }, { text: `and ${long}.`, x: 60, y: 249 },
      { text: 'Five?', x: 60, y: 262, bold: true }, { text: 'Six.', x: 60, y: 275 },
    ]])))).toEqual([
      `One ${long} and ${long} ends here.`, `Two ${long} and ${long} and ${long}`, `Three ${long} and ${long}`, `Four ${long.slice(0, 59)} and ${long}.`, 'Five?', 'Six.',
    ]);
  });

  it('two columns are read one after the other, below a title across both; labels with a gap are no column', async () => {
    const left = ['the left side of the page', 'goes on and on', 'with words', 'and words', 'to its end.'];
    const right = ['Then the right side', 'goes on as well', 'with more', 'and more', 'to the end.'];
    const beside = (x: number, lines: readonly string[]): Drawn[] => column(lines, x, 140);
    const result = await read(pdf([[{ text: 'A title that stands across the whole page in one line', x: 60, y: 100, size: 16 }, ...left.flatMap((text, index) => [beside(60, left)[index]!, { ...beside(330, right)[index]!, text: right[index]! }].map((drawn) => ({ ...drawn, text: drawn.x === 60 ? text : drawn.text })))]]));
    expect(texts(result)).toEqual(['A title that stands across the whole page in one line', left.join(' '), right.join(' ')]);
    expect(result.blocks[0]!.cues.heading).toBe(1);
    const labelled = await read(pdf([['Q', 'A', 'Q', 'A', 'Q'].flatMap((label, index) => [{ text: label, x: 60, y: 100 + index * 13 }, { text: 'What was said then, and what was answered to it?', x: 120, y: 100 + index * 13 }])]));
    expect(texts(labelled)[0]).toMatch(/^Q What was said/u);
  });

  it('text from the right is in logical order, numbers and other words in theirs', async () => {
    const arabic = (text: string): string => [...text].reverse().join('');
    const { blocks } = await read(pdf([[{ text: arabic('كان عندنا'), x: 400, y: 100 }, { text: '340', x: 370, y: 100 }, { text: arabic('في'), x: 350, y: 100 }, { text: 'New', x: 300, y: 100 }, { text: 'York', x: 320, y: 100 }, { text: arabic('كتابا'), x: 260, y: 100 }]]));
    expect(blocks[0]!.text).toBe('كان عندنا 340 في New York كتابا');
  });

  it('what is written across the page is left out and counted', async () => {
    const result = await read(pdf([[...column(['Water came.']), { text: 'COPY', x: 20, y: 300, turned: true }]]));
    expect([texts(result), result.warnings]).toEqual([['Water came.'], [{ rule: 'rotated-left-out', message: 'one piece of text across the page left out' }]]);
  });
});

describe('what belongs to the page and not to the talk', () => {
  const page = (number: number, lines: readonly string[]): Drawn[] => [{ text: `Oral history, talk ${12}`, x: 60, y: 40 }, ...column(lines), { text: `- ${number} -`, x: 290, y: 800 }];
  it('heads, feet and page numbers are set aside, and a paragraph goes on behind them', async () => {
    const result = await read(pdf([page(7, ['We waited for the boat that was to come', 'from the other side of the']), page(8, ['river, and nobody came. In the morning it was', 'there, on the same side as we', 'were.'])]));
    expect(result.blocks.map(({ text, line, lines, cues: { aside } }) => [text, line, lines, aside])).toEqual([
      ['Oral history, talk 12', 1, undefined, 'page head'],
      ['We waited for the boat that was to come from the other side of the river, and nobody came. In the morning it was there, on the same side as we were.', 2, [3, 6, 7, 8], undefined],
      ['- 7 -', 4, undefined, 'page foot'],
      ['Oral history, talk 12', 5, undefined, 'page head'],
      ['- 8 -', 9, undefined, 'page foot'],
    ]);
  });

  it('words that come again in the first line of pages are none', async () => {
    const saying = (number: number): Drawn[] => [{ text: 'Oral history', x: 60, y: 40 }, ...column(['No.', `That was all of it, and ${number} more said so`, 'as well as they could.']), { text: `${number}`, x: 290, y: 800 }];
    const { blocks } = await read(pdf([saying(1), saying(2), saying(3)]));
    expect(blocks.filter(({ cues: { aside }, text }) => aside !== undefined && /No/u.test(text))).toEqual([]);
    expect(blocks.filter(({ cues: { aside } }) => aside !== undefined)).toHaveLength(6);
  });

  it('pages counted in Roman numerals are pages too', async () => {
    const numbered = (number: string, text: string): Drawn[] => [...column([text, 'and so on and on.']), { text: number, x: 290, y: 800 }];
    const { blocks } = await read(pdf([numbered('iv', 'Water came'), numbered('1', 'Bread came'), numbered('2', 'Nobody came')]));
    expect(blocks.filter(({ cues: { aside } }) => aside === 'page foot').map(({ text }) => text)).toEqual(['iv', '1', '2']);
  });

  it('footnotes are set aside, each by itself', async () => {
    const { blocks } = await read(pdf([[...column(['The council sent a paper that had a stamp on it.', 'Nobody read it aloud but my uncle, in the shed.']), { text: '1 The stamp was green and', x: 60, y: 700, size: 8 }, { text: 'quite large.', x: 60, y: 710, size: 8 }, { text: '2 A boat shed.', x: 60, y: 720, size: 8 }]]));
    expect(blocks.map(({ text, cues: { aside } }) => [text, aside]).slice(-2)).toEqual([['1 The stamp was green and quite large.', 'footnote'], ['2 A boat shed.', 'footnote']]);
  });
});

describe('files that cannot be read', () => {
  it('a scan is refused, and OCR is named', async () => {
    await expect(read(pdf([[], []]))).rejects.toMatchObject({ rule: 'no-text-layer', hint: expect.stringContaining('ocrmypdf') });
    expect((await read(pdf([column(['Water came.']), []]))).warnings).toMatchObject([{ rule: 'pages-without-text', message: expect.stringContaining('page 2') }]);
  });

  it('one that is locked is refused', async () => {
    const locked = assemble(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>', `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`], '/Encrypt 3 0 R /ID [<00> <00>]');
    await expect(read(locked)).rejects.toMatchObject({ rule: 'encrypted' });
  });

  it.each([
    ['nothing but a mark', '%PDF-1.7\n'],
    ['a table of contents that points nowhere', '%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 /Root 9 0 R >>\nstartxref\n9\n%%EOF'],
    ['pages that hold themselves', latin1(assemble(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 100000 >>']))],
    ['a list that never ends', `%PDF-1.7\n1 0 obj\n${'['.repeat(200_000)}`],
  ])('%s', async (_, text) => {
    await expect(read(Uint8Array.from(text, (character) => character.charCodeAt(0)))).rejects.toMatchObject({ rule: expect.stringMatching(/^(?:damaged|no-text-layer|too-large-inside)$/u) });
  });

  it('one that would fill the memory once unpacked is refused before it is', async () => {
    const bomb = latin1(zlibSync(new Uint8Array(200 * 1024 * 1024), { level: 9 }));
    const file = assemble(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [4 0 R] /Count 1 >>', `<< /Filter /FlateDecode /Length ${bomb.length} >>\nstream\n${bomb}\nendstream`, '<< /Type /Page /Parent 2 0 R /Contents 3 0 R /MediaBox [0 0 9 9] >>']);
    expect(file.length).toBeLessThan(1_000_000);
    await expect(read(file)).rejects.toMatchObject({ rule: 'too-large-inside' });
  });

  it('more pages than anybody prints are refused', async () => {
    const kids = Array.from({ length: 4000 }, (_, index) => `${index + 3} 0 R`).join(' ');
    await expect(read(assemble(['<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Kids [${kids}] /Count 4000 >>`, ...Array.from({ length: 4000 }, () => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>')]))).rejects.toMatchObject({ rule: 'too-large-inside' });
  });

  it('scripts in the file are text like any other', async () => {
    const result = await read(pdf([column(['Water came.'])], { extra: '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /AA << /O << /S /URI /URI (http://example.org/) >> >>' }));
    expect(texts(result)).toEqual(['Water came.']);
  });

  it('is known by its content', () => {
    expect(readerFor('talk.txt', pdf([[]]))).toMatchObject({ reader: { name: 'pdf' }, warnings: [{ rule: 'other-format' }] });
  });
});
