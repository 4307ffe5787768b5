import { describe, expect, it } from 'vitest';
import { parseLanguage } from '../../src/language/index.js';
import { readerByName, type ReadOptions, type ReadResult } from '../../src/readers/index.js';
import { encode, encodeUtf16 } from './samples.js';

const read = async (text: string | Uint8Array, options: ReadOptions = {}, name = 'csv'): Promise<ReadResult> =>
  readerByName(name)!.read(typeof text === 'string' ? new TextEncoder().encode(text) : text, { languageOf: parseLanguage, ...options });
const rules = (result: ReadResult): string[] => result.warnings.map(({ rule }) => rule);
/** Speaker, role and text of each block. */
const said = ({ blocks }: Pick<ReadResult, 'blocks'>): (string | undefined)[][] => blocks.map(({ text, cues: { speaker, role } }) => [speaker, role, text]);
const told = (columns: Record<string, string>): ReadOptions => ({ columns: new Map(Object.entries(columns)) });

describe('columns by their headings', () => {
  it('speaker, text and time, in any order and with what lies around them', async () => {
    const result = await read('Transcript of a talk,,,\nStart,Name,No.,Text\n00:01,Anna,1,Who saw it?\n00:04.5,Marat,2,"The baker, at night."\n');
    expect(result.metadata).toEqual({ title: 'Transcript of a talk' });
    expect(said(result)).toEqual([['Anna', undefined, 'Who saw it?'], ['Marat', undefined, 'The baker, at night.']]);
    expect(result.blocks.map(({ line, cues: { times } }) => [line, times])).toEqual([[3, [{ at: 0, start: 1000, end: 4500 }]], [4, [{ at: 0, start: 4500, end: 4500 }]]]);
    expect(rules(result)).toEqual([]);
  });

  it.each([
    ['ru', 'Спикер;Реплика\nАнна;Кто это видел?\nМарат;Пекарь.\n'],
    ['kk', 'Сөйлеуші;Мәтін\nАнна;Кто это видел?\nМарат;Пекарь.\n'],
    ['de', 'Sprecherin;Wortlaut\nАнна;Кто это видел?\nМарат;Пекарь.\n'],
    ['ar', 'المتحدث;النص\nАнна;Кто это видел?\nМарат;Пекарь.\n'],
    ['zh', '说话人;内容\nАнна;Кто это видел?\nМарат;Пекарь.\n'],
    ['two words', 'Speaker name;Текст реплики\nАнна;Кто это видел?\nМарат;Пекарь.\n'],
  ])('in %s', async (_, text) => {
    expect(said(await read(text))).toEqual([['Анна', undefined, 'Кто это видел?'], ['Марат', undefined, 'Пекарь.']]);
  });

  it('question and answer columns become turns', async () => {
    expect(said(await read('Answer,Question\nThe baker.,Who saw it?\nAt night.,When?\n'))).toEqual([
      [undefined, 'question', 'Who saw it?'], [undefined, 'answer', 'The baker.'], [undefined, 'question', 'When?'], [undefined, 'answer', 'At night.'],
    ]);
  });

  it('roles by the words for them; any other word there is a name', async () => {
    expect(said(await read('role,text\nInterviewer,Who saw it?\nответ,The baker.\nMarat,At night.\n'))).toEqual([
      [undefined, 'question', 'Who saw it?'], [undefined, 'answer', 'The baker.'], ['Marat', undefined, 'At night.'],
    ]);
  });

  it('one column a language is a bitext: one document a language', async () => {
    const result = await read('speaker,English,русский\nA,Who saw it?,Кто это видел?\nB,The baker.,\nB,At night.,Ночью.\n');
    expect(result.blocks).toEqual([]);
    expect(result.documents!.map(({ name, metadata, blocks }) => [name, metadata, said({ blocks })])).toEqual([
      ['en', { language: 'en' }, [['A', undefined, 'Who saw it?'], ['B', undefined, 'The baker.'], ['B', undefined, 'At night.']]],
      ['ru', { language: 'ru' }, [['A', undefined, 'Кто это видел?'], ['B', undefined, 'Ночью.']]],
    ]);
  });

  it('questions and answers in several languages', async () => {
    const result = await read('Question (EN),Answer (EN),Вопрос (рус),Ответ русский\nWho?,Me.,Кто?,Я.\n');
    expect(result.documents!.map(({ name, blocks }) => [name, said({ blocks })])).toEqual([
      ['en', [[undefined, 'question', 'Who?'], [undefined, 'answer', 'Me.']]],
      ['ru', [[undefined, 'question', 'Кто?'], [undefined, 'answer', 'Я.']]],
    ]);
  });

  it('original and translation', async () => {
    const result = await read('Original (ru),Translation\nКто?,Who?\n');
    expect(result.documents!.map(({ name, metadata }) => [name, metadata])).toEqual([['ru', { original: 'ru', language: 'ru' }], ['v2', { original: 'ru' }]]);
  });

  it('interviews and languages by row', async () => {
    const result = await read('interview,language,text\nAigul,kk,Су келді.\n,,Ол түнде келді.\nAigul,ru,Пришла вода.\nMarat,ru,Хлеба не было.\n');
    expect(result.documents!.map(({ name, metadata, blocks }) => [name, metadata, blocks.length])).toEqual([
      ['i1-kk', { language: 'kk', interview: 'Aigul' }, 2], ['i1-ru', { language: 'ru', interview: 'Aigul' }, 1], ['i2-ru', { language: 'ru', interview: 'Marat' }, 1],
    ]);
  });
});

describe('columns without headings', () => {
  it('are told by what stands in them', async () => {
    const result = await read('00:01\tAnna\tWho saw the water first?\n00:05\tMarat\tThe baker saw it at night.\n00:09\tAnna\tAnd what did he say?\n00:12\tMarat\tThat the cellar was full.\n');
    expect(said(result)[1]).toEqual(['Marat', undefined, 'The baker saw it at night.']);
    expect(result.blocks[1]!.cues.times).toEqual([{ at: 0, start: 5000, end: 9000 }]);
    expect(result.notes).toEqual(['no headings; columns by what stands in them, the longest is the text: A time, B speaker, C text']);
  });

  it('roles are no headings', async () => {
    expect(said(await read('Q,Who saw the water first?\nA,The baker saw it at night.\nQ,When?\nA,At two.\n'))[0]).toEqual([undefined, 'question', 'Who saw the water first?']);
  });

  it('are refused when nothing is the text of an interview', async () => {
    await expect(read('path,interview,language\na.txt,Aigul,ru\nb.txt,Aigul,kk\n')).rejects.toMatchObject({ rule: 'no-text-column', hint: expect.stringContaining('--columns') });
    await expect(read('1,2,3\n4,5,6\n')).rejects.toMatchObject({ rule: 'no-text-column' });
  });
});

describe('--columns', () => {
  const text = 'one,two,three\nAnna,x,Who saw it?\nMarat,y,The baker.\n';
  it.each([[{ speaker: 'A', text: 'C' }], [{ speaker: '1', text: '3' }], [{ speaker: 'One', text: 'three' }]])('by letter, number or heading: %o', async (columns) => {
    const result = await read(text, told(columns));
    expect(said(result).slice(-2)).toEqual([['Anna', undefined, 'Who saw it?'], ['Marat', undefined, 'The baker.']]);
    expect(rules(result)).toContain('columns-left-out');
  });

  it('a language stands for a column of texts in it', async () => {
    expect((await read('Кто?,Who?\nЯ.,Me.\n', told({ ru: 'A', en: 'B' }))).documents!.map(({ name, blocks }) => [name, blocks.length])).toEqual([['ru', 2], ['en', 2]]);
  });

  it('an unknown column is one line', async () => {
    await expect(read(text, told({ text: 'F' }))).rejects.toMatchObject({ rule: 'unknown-column', message: "the table has no column 'F'", hint: expect.stringContaining('A to C') });
    await expect(read(text, told({ text: 'words' }))).rejects.toMatchObject({ rule: 'unknown-column' });
    await expect(read(text, told({ speaker: 'A' }))).rejects.toMatchObject({ rule: 'no-text-column' });
  });
});

describe('values between delimiters as people leave them', () => {
  const rows = (sign: string): string => `speaker${sign}text\r\nAnna${sign}Кто это видел?\r\nМарат${sign}Пекарь.\r\n`;
  const expected = [['Anna', undefined, 'Кто это видел?'], ['Марат', undefined, 'Пекарь.']];
  it.each([[','], [';'], ['\t'], ['|']])('divided by %j', async (sign) => {
    expect(said(await read(rows(sign)))).toEqual(expected);
  });

  it('sep=, a byte order mark, UTF-16, windows-1251', async () => {
    const marked = await read(`\uFEFFsep=;\r\n${rows(';')}`);
    expect([said(marked), marked.blocks.map(({ line }) => line)]).toEqual([expected, [3, 4]]);
    expect(said(await read(encodeUtf16(rows('\t'), 'le', true)))).toEqual(expected);
    expect(await read(encode(rows(';'), 'windows-1251'), { encoding: 'windows-1251' })).toMatchObject({ encoding: 'windows-1251' });
  });

  it('line ends in a cell stay, blank lines make paragraphs, and every one knows its line', async () => {
    const { blocks } = await read('speaker,text\nAnna,"one\ntwo\n\nthree ""x"", y"\nMarat,four\n');
    expect(blocks.map(({ text, line, breaks, cues: { speaker } }) => [speaker, text, line, breaks])).toEqual([
      ['Anna', 'one\ntwo', 2, [4]], ['Anna', 'three "x", y', 5, []], ['Marat', 'four', 6, []],
    ]);
  });

  it('a quote that never closes is text and does not swallow the rest', async () => {
    const result = await read('speaker,text\nAnna,"who saw it?\nMarat,the baker\nAnna,"when?"\nMarat,"at night\n');
    expect(result.warnings).toMatchObject([{ rule: 'lone-quote', line: 5 }, { rule: 'quote-swallows-rows', line: 2 }]);
    expect(said(await read('speaker,text\nAnna,"who saw it?\nMarat,the baker\n'))).toEqual([['Anna', undefined, '"who saw it?'], ['Marat', undefined, 'the baker']]);
    expect(said(await read('speaker,text\nAnna,"a "small" house"\nMarat,b\n'))[0]).toEqual(['Anna', undefined, 'a "small" house']);
  });

  it('a quote that swallows rows is reported with its line', async () => {
    const result = await read('speaker,text\nAnna,"who saw it?\nMarat,the baker\nAnna,when\nMarat,at night"\nAnna,and then?\n');
    expect(result.warnings).toMatchObject([{ rule: 'quote-swallows-rows', line: 2 }]);
  });

  it('rows of other lengths are reported with their line', async () => {
    const result = await read('speaker,text\nAnna\nMarat,the baker,twice\nAnna,when?\n');
    expect(result.warnings.filter(({ rule }) => rule === 'ragged-rows')).toMatchObject([{ line: 2 }, { line: 3 }]);
    expect(rules(result)).toEqual(expect.arrayContaining(['columns-left-out', 'rows-left-out']));
  });

  it('a hundred thousand lone quotes take no time', async () => {
    const result = await read(`speaker,text\n${'A,"word\n'.repeat(100_000)}`);
    expect(result.blocks.length).toBeGreaterThan(0);
    expect(said(await read(`speaker,text\n${'A,"word x\n'.repeat(3)}`))).toHaveLength(3);
  });

  it('what hrd exported itself is refused', async () => {
    await expect(read('interview,exchange,role,unit,en,ru,confidence,sources,signature\r\nx,1,,1,a,b,1,en=0,hrd:0\r\n')).rejects.toMatchObject({ rule: 'own-export', hint: expect.stringContaining('--columns') });
    const changed = 'interview,exchange,role,unit,en,ru,confidence,sources,signature\r\nx,1,question,1,Who?,Кто?,1,en=0,hrd:0\r\n';
    expect((await read(changed, told({ role: 'role', en: 'E', ru: 'ru' }))).documents!.map(({ name, blocks }) => [name, said({ blocks })])).toEqual([['en', [[undefined, 'question', 'Who?']]], ['ru', [[undefined, 'question', 'Кто?']]]]);
  });
});
