import { describe, expect, it } from 'vitest';
import { parseLanguage } from '../../src/language/index.js';
import { readerByName, readerFor, type ReadOptions, type ReadResult } from '../../src/readers/index.js';
import { numberKind, printNumber } from '../../src/readers/xlsx-values.js';
import { rows, workbook } from './xlsx-maker.js';

const read = async (bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> => readerByName('xlsx')!.read(bytes, { languageOf: parseLanguage, ...options });
const rules = (result: ReadResult): string[] => result.warnings.map(({ rule }) => rule);
const table = rows(['Speaker', 'Text'], ['Anna', 'Who saw it?'], ['Marat', 'The baker.']);

describe('cells of a workbook', () => {
  it('shared and rich strings, formulas by their result, errors, escapes; rows are the lines', async () => {
    const { blocks, warnings } = await read(workbook([{
      xml: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'
        + '<row r="4"><c r="A4" t="str"><f>A1</f><v>Anna</v></c><c r="B4" t="s"><v>2</v></c></row>'
        + '<row r="5"><c r="A5"><f>NOW()</f></c><c r="B5" t="inlineStr"><is><r><t xml:space="preserve">The </t></r><r><rPr><b/></rPr><t>baker</t></r><r><t>._x000D_</t></r></is></c></row>'
        + '<row r="6"><c t="e"><v>#N/A</v></c><c t="inlineStr"><is><t>漢字</t><rPh sb="0" eb="1"><t>かんじ</t></rPh></is></c></row></sheetData>',
    }], { strings: '<si><t>Speaker</t></si><si><t>Text</t></si><si><t>Who saw\nit?</t></si>' }));
    expect(blocks.map(({ text, line, breaks, cues: { speaker, bold } }) => [line, speaker, text, breaks, bold])).toEqual([
      [4, 'Anna', 'Who saw\nit?', [8], undefined],
      [5, undefined, 'The baker.', [], undefined],
      [6, '#N/A', '漢字', [], undefined],
    ]);
    expect(warnings).toMatchObject([{ rule: 'formula-without-value' }]);
  });

  it('bold cells and bold words', async () => {
    const { blocks } = await read(workbook([{
      xml: '<sheetData><row><c t="inlineStr"><is><t>Text</t></is></c></row><row><c t="inlineStr" s="1"><is><t>Who saw it?</t></is></c></row>'
        + '<row><c t="inlineStr"><is><r><rPr><b/></rPr><t>The</t></r><r><rPr><b val="0"/></rPr><t> baker.</t></r></is></c></row></sheetData>',
    }], { styles: '<fonts><font/><font><b/></font></fonts><cellStyleXfs><xf fontId="1"/></cellStyleXfs><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>' }));
    expect(blocks.map(({ cues: { bold } }) => bold)).toEqual([[[0, 11]], [[0, 3]]]);
  });

  it('times of the day, durations and text are times', async () => {
    const time = (row: number, value: string, style: string): string => `<row r="${row}"><c r="A${row}" ${style}><v>${value}</v></c><c r="B${row}" t="inlineStr"><is><t>water and bread</t></is></c></row>`;
    const { blocks } = await read(workbook([{
      xml: `<sheetData><row r="1"><c r="A1" t="str"><v>Start</v></c><c r="B1" t="str"><v>Text</v></c></row>${time(2, String(62 / 86_400), 's="1"')}${time(3, String(3723.5 / 86_400), 's="2"')}${time(4, '1:02:30', 't="str"')}</sheetData>`,
    }], { styles: '<numFmts><numFmt numFmtId="170" formatCode="[h]:mm:ss"/></numFmts><cellXfs><xf/><xf numFmtId="21"/><xf numFmtId="170"/></cellXfs>' }));
    expect(blocks.map(({ cues: { times } }) => times![0]!.start)).toEqual([62_000, 3_723_500, 3_750_000]);
  });

  it.each([
    [14, undefined, '44259', '2021-03-04'], [14, undefined, '1', '1899-12-31'], [21, undefined, '0.5', '12:00:00'], [20, undefined, '0.0861111111111111', '2:04'],
    [0, undefined, '0.1', '0.1'], [0, undefined, '1e21', '1e+21'], [165, 'dd.mm.yyyy', '45000.7', '2023-03-15'], [166, '[Red]0.00', '2.5', '2.5'], [167, '[$-419]d mmmm yyyy', '45000', '2023-03-15'], [168, 'mm:ss.0', '0.000717592592592593', '0:01:02'],
  ])('format %s %s prints %s as %s', (id, code, stored, text) => {
    expect(printNumber(stored, numberKind(id, code), false).text).toBe(text);
  });

  it('a merged cell names the speaker of all its rows, and its words are said once', async () => {
    const merged = `${rows(['Speaker', 'Text'], ['Anna', 'Who saw it?'], ['', 'And when?'], ['Marat', 'At night.'])}<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="B4:B9"/></mergeCells>`;
    const { blocks } = await read(workbook([{ xml: merged }]));
    expect(blocks.map(({ text, cues: { speaker } }) => [speaker, text])).toEqual([['Anna', 'Who saw it?'], ['Anna', 'And when?'], ['Marat', 'At night.']]);
  });
});

describe('sheets of a workbook', () => {
  it('what is hidden is left out and reported, as are comments', async () => {
    const sheet = '<cols><col min="3" max="3" hidden="1"/></cols>' + rows(['Speaker', 'Text', 'Answer'], ['Anna', 'Who saw it?', 'x y'], ['Marat', 'The baker.', ''])
      .replace('<row r="3">', '<row r="3" hidden="1">');
    const result = await read(workbook([{ xml: sheet, name: 'Talk' }, { xml: table, state: 'veryHidden', name: 'Old' }], { more: { 'xl/comments1.xml': '<c/>' } }));
    expect(result.blocks.map(({ text }) => text)).toEqual(['Who saw it?']);
    expect(result.warnings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'hidden-left-out: 1 hidden row of the sheet "Talk" left out', 'hidden-left-out: 1 hidden column of the sheet "Talk" left out',
      'hidden-left-out: the hidden sheet "Old" was left out', 'comments-left-out: comments on cells were left out',
    ]);
  });

  it('several sheets are several interviews, or languages where they are named so; what is no transcript is reported', async () => {
    const result = await read(workbook([{ name: 'Aigul', xml: table }, { name: 'codes', xml: rows(['1', '2'], ['3', '4']) }, { name: 'Marat', xml: table }]));
    expect(result.documents!.map(({ name, metadata }) => [name, metadata])).toEqual([['s1-text', { interview: 'Aigul' }], ['s2-text', { interview: 'Marat' }]]);
    expect(rules(result)).toEqual(['sheet-left-out']);
    const languages = await read(workbook([{ name: 'English', xml: table }, { name: 'Русский', xml: table }]));
    expect(languages.documents!.map(({ name, metadata }) => [name, metadata])).toEqual([['s1-text', { language: 'en' }], ['s2-text', { language: 'ru' }]]);
  });

  it('a column a language is a bitext', async () => {
    const result = await read(workbook([{ xml: rows(['English', 'Français'], ['Who?', 'Qui ?']) }]));
    expect(result.documents!.map(({ name, blocks }) => [name, blocks[0]!.text])).toEqual([['en', 'Who?'], ['fr', 'Qui ?']]);
  });

  it('without any text are refused, as are exports of hrd', async () => {
    await expect(read(workbook([{ xml: rows(['1', '2'], ['3', '4']) }]))).rejects.toMatchObject({ rule: 'no-text-column' });
    await expect(read(workbook([{ xml: rows(['interview', 'exchange', 'role', 'unit', 'en', 'confidence', 'sources', 'signature']) }]))).rejects.toMatchObject({ rule: 'own-export' });
  });

  it('are known by their content', () => {
    expect(readerFor('talk.csv', workbook([{ xml: table }]))).toMatchObject({ reader: { name: 'xlsx' }, warnings: [{ rule: 'other-format' }] });
  });
});

describe('hostile workbooks', () => {
  it('a million rows with a cell far to the right', async () => {
    const wide = `<sheetData>${'<row><c r="ALL1" t="b"><v>1</v></c></row>'.repeat(20_000)}</sheetData>`;
    await expect(read(workbook([{ xml: wide }]))).rejects.toMatchObject({ rule: 'too-large-inside' });
  });

  it('one long string meant a hundred thousand times', async () => {
    const many = `<sheetData>${'<row><c t="s"><v>0</v></c></row>'.repeat(100_000)}</sheetData>`;
    await expect(read(workbook([{ xml: many }], { strings: `<si><t>${'word '.repeat(10_000)}</t></si>` }))).rejects.toMatchObject({ rule: 'too-large-inside' });
  });

  it('merged cells over everything', async () => {
    const merged = `${rows(['Speaker', 'Text'], ...Array.from({ length: 500 }, () => ['A', 'word word word']))}<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(20_000)}</mergeCells>`;
    expect((await read(workbook([{ xml: merged }]))).blocks).toHaveLength(500);
  });

  it.each([
    ['a string that is not there', '<sheetData><row><c t="s"><v>99</v></c><c t="s"><v>-1</v></c><c t="s"><v>__proto__</v></c></row></sheetData>'],
    ['rows that go back', '<sheetData><row r="9"><c t="str"><v>a b c d e f g</v></c></row><row r="2"><c r="ZZZZ1" t="str"><v>h i j k l m n</v></c></row></sheetData>'],
    ['nothing', ''],
  ])('%s', async (_, xml) => {
    const result = await read(workbook([{ xml }])).catch((error: unknown) => error);
    expect(result).toSatisfy((value: { rule?: string; blocks?: unknown }) => value.rule !== undefined || value.blocks !== undefined);
  });

  it('a document type declaration', async () => {
    await expect(read(workbook([{ xml: table }], { more: { 'xl/sharedStrings.xml': '<!DOCTYPE a [<!ENTITY b "c">]><sst/>' } }))).rejects.toMatchObject({ rule: 'xml-dtd' });
  });
});
