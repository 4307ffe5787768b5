import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Matrix } from '../../src/model.js';
import { csv } from '../../src/writers/matrix/csv.js';
import { docx } from '../../src/writers/matrix/docx.js';
import { matrixWriters } from '../../src/writers/matrix/index.js';
import { json } from '../../src/writers/matrix/json.js';
import { xlsx } from '../../src/writers/matrix/xlsx.js';
import type { ReportOptions } from '../../src/writers/report.js';
import { partsOf } from './archive.js';
import { awkwardMatrix, largeMatrix, marketMatrix, reportBytes } from './matrix-sample.js';
import { parseRfc4180 } from './rfc4180.js';
import { signature } from './written.js';
import { all, parseXml, type Element } from './xml-tree.js';

const nothing: Matrix = { questions: [], columns: [], cells: [], languages: [], usual: [], sources: new Map() };
const without = (matrix: Matrix): Matrix => ({ ...matrix, cells: matrix.cells.map((row) => row.map(() => null)) });

describe.each(matrixWriters)('every format of a matrix: $name', (writer) => {
  it.each([['the market', marketMatrix], ['awkward texts', awkwardMatrix], ['no question', nothing], ['nobody asked', without(marketMatrix)]])('writes the same bytes twice (%s)', async (_, matrix) => {
    const first = await reportBytes(writer, matrix);
    expect(first.equals(await reportBytes(writer, matrix))).toBe(true);
    expect(first.length).toBeGreaterThan(0);
  });

  it('carries signature and sources', async () => {
    const bytes = await reportBytes(writer, marketMatrix);
    const text = writer.binary === true ? [...partsOf(bytes).values()].join('') : bytes.toString();
    expect(text).toContain(signature);
    for (const byColumn of marketMatrix.sources.values()) for (const sha256 of byColumn.values()) expect(text).toContain(sha256);
  });

  it('is text that is well-formed Unicode, or a file for programs', async () => {
    const bytes = await reportBytes(writer, awkwardMatrix);
    if (writer.binary === true) expect(bytes.subarray(0, 2).toString()).toBe('PK');
    else expect(Buffer.from(bytes.toString()).equals(bytes)).toBe(true);
  });
});

describe('csv', () => {
  const rows = async (matrix: Matrix, more: Partial<ReportOptions> = {}): Promise<string[][]> => parseRfc4180((await reportBytes(csv, matrix, more)).toString().replace(/^\uFEFF/u, ''));

  it('has a row for each answer in each language, parts of a question together', async () => {
    const [head, ...lines] = await rows(marketMatrix);
    expect(head).toEqual(['number', 'id', 'name', 'series', 'usual_question', 'question', 'interview', 'title', 'exchanges', 'language', 'answer', 'words', 'confidence', 'sources', 'signature']);
    expect(lines.map((line) => [line[0], line[6], line[8], line[9], line[11], line[12]])).toEqual([
      ['1', 'amal', '1', 'ar', '6', '1'], ['1', 'amal', '1', 'en', '14', '1'], ['1', 'bo', '1 2', 'en', '8', '0.5123'], ['1', 'bo', '1 2', 'zh', '5', '0.5123'],
      ['2', 'amal', '2', 'ar', '1', '0.9'], ['2', 'amal', '2', 'en', '0', '0.9'], ['2', 'carla', '1', 'en', '6', '1'], ['', 'carla', '2', 'en', '1', '1'],
    ]);
    expect(lines[2]!.slice(2, 6)).toEqual(['opening', '1', 'When did you open the stall?', 'When did your stall open?\n\nOn which day?']);
    expect(lines[2]![10]).toBe('Seven years ago.\n\n=SUM(A1) I never counted.');
    expect(lines[2]![13]).toBe(`en=${'05'.repeat(32)}`);
  });

  it('is faithful to every byte of an answer', async () => {
    const answers = (await rows(awkwardMatrix)).slice(1).map((line) => line[10]);
    expect(answers).toEqual(awkwardMatrix.cells.flatMap(([cell]) => ['ar', 'en'].map((column) => cell!.answer[column] ?? '')));
  });

  it('disarms formulas for Excel only', async () => {
    const bytes = await reportBytes(csv, awkwardMatrix, { excel: true });
    expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
    const cells = (await rows(awkwardMatrix, { excel: true })).flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r\0＝＋－＠]/u.test(cell))).toEqual([]);
  });
});

describe('json', () => {
  const schema = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../schema/hrd-1.matrix.schema.json'), 'utf8')) as object;
  const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
  const parsed = async (matrix: Matrix): Promise<{ questions: { number: number | null; answers: unknown[] }[]; series: unknown[]; interviews: { id: string }[] }> => JSON.parse((await reportBytes(json, matrix)).toString()) as Awaited<ReturnType<typeof parsed>>;

  it.each([['the market', marketMatrix], ['awkward texts', awkwardMatrix], ['no question', nothing], ['nobody asked', without(marketMatrix)]])('keeps to its published schema (%s)', async (_, matrix) => {
    validate(await parsed(matrix));
    expect(validate.errors).toBeNull();
  });

  it('holds all there is', async () => {
    const { questions, series, interviews } = await parsed(marketMatrix);
    expect(series).toEqual([{ number: 1, interviews: ['amal', 'bo', 'carla'] }]);
    expect(interviews.map(({ id }) => id)).toEqual(['amal', 'bo', 'carla']);
    expect(questions.map(({ number, answers }) => [number, answers.length])).toEqual([[1, 2], [2, 2], [null, 1]]);
    expect(questions[0]!.answers[1]).toEqual({ interview: 'bo', ...marketMatrix.cells[0]![1]!, confidence: 0.5123 });
  });
});

const textOf = (element: Element): string => element.text + element.children.map(textOf).join('');

describe('xlsx', () => {
  const sheets = async (matrix: Matrix, more: Partial<ReportOptions> = {}): Promise<{ names: string[]; cells: Map<string, string>[]; parts: Map<string, string> }> => {
    const parts = partsOf(await reportBytes(xlsx, matrix, more));
    const names = all(parseXml(parts.get('xl/workbook.xml')!), 'sheet').map(({ attributes }) => attributes['name']!);
    return { names, parts, cells: names.map((_, index) => new Map(all(parseXml(parts.get(`xl/worksheets/sheet${index + 1}.xml`)!), 'c').map((cell) => [cell.attributes['r']!, textOf(cell)]))) };
  };

  it('has a sheet for each series and language with everybody in the same place, and one of lengths', async () => {
    const { names, cells: [arabic, english, , words], parts } = await sheets(marketMatrix);
    expect(names).toEqual(['Series 1, Arabic', 'Series 1, English', 'Series 1, Chinese', 'Series 1, Words', 'One interview, English', 'One interview, Words']);
    expect(['A1', 'B1', 'C1', 'D1', 'E1'].map((place) => english!.get(place))).toEqual(['number', 'question', 'Amal & the <stall>\namal', 'bo', 'carla']);
    expect(['A2', 'B2', 'C2', 'D2', 'E2'].map((place) => arabic!.get(place))).toEqual(['1', 'opening\nمتى فتحتِ الدكان؟', 'في الربيع، بعد السيل. - =1+1', '[only in English, Chinese]', '']);
    expect(english!.get('D2')).toBe('Seven years ago.\n\n=SUM(A1) I never counted.');
    expect(english!.get('C3')).toBe('[only in Arabic]');
    expect(english!.get('A4')).toBeUndefined();
    expect(['C3', 'D3', 'E3', 'F3', 'G3'].map((place) => words!.get(place))).toEqual(['English', '2', '14', '8', '']);
    expect(words!.get('E6')).toBe('0');
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain('rightToLeft="1"');
    expect(parts.get('xl/worksheets/sheet2.xml')).toContain('<pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/>');
  });

  it('calculates nothing', async () => {
    for (const matrix of [marketMatrix, awkwardMatrix]) {
      const { parts, names } = await sheets(matrix);
      for (const index of names.keys()) expect(parts.get(`xl/worksheets/sheet${index + 1}.xml`)).not.toContain('<f');
    }
  });

  it('goes on in the next row where an answer is longer than a cell, and says so', async () => {
    const long = largeMatrix(2, 1, 9000, { en: ['stones', 'boats', 'lamps'] });
    const warned: string[] = [];
    const { cells: [answers] } = await sheets(long, { warn: (rule) => warned.push(rule) });
    expect(answers!.get('C2')! + answers!.get('C3')!).toBe(long.cells[0]![0]!.answer['en']);
    expect(answers!.get('A3')).toBe('1');
    expect(warned).toEqual(['long-cell']);
  });

  it('gives sheets names that Excel takes', async () => {
    const names = new Map([['ar', 'Words'], ['en', "[a/b]: c*d? 'of a language with a very long name'"], ['zh', '']]);
    const { names: found } = await sheets(marketMatrix, { names });
    expect(found).toEqual(['Series 1, Words', 'Series 1, a b c d of a language', 'Series 1,', 'Series 1, Words 2', 'One interview, a b c d of a lan', 'One interview, Words']);
  });
});

describe('docx', () => {
  const body = async (matrix: Matrix): Promise<Element> => parseXml(partsOf(await reportBytes(docx, matrix)).get('word/document.xml')!).children[0]!;
  const styled = (root: Element, style: string): string[] => all(root, 'w:p').filter((paragraph) => all(paragraph, 'w:pStyle').some(({ attributes }) => attributes['w:val'] === style)).map((paragraph) => all(paragraph, 'w:t').map(({ text }) => text).join(''));

  it('has a heading for each question, and below it a table of those who were asked', async () => {
    const root = await body(marketMatrix);
    expect(styled(root, 'Heading1')).toEqual(['1. opening', '2. Who bought from you?', 'Who were your neighbours?']);
    const tables = all(root, 'w:tbl').map((table) => all(table, 'w:tr').map((row) => all(row, 'w:tc').map((cell) => all(cell, 'w:p').map((paragraph) => all(paragraph, 'w:t').map(({ text }) => text).join('')))));
    expect(tables.map((rows) => rows.length)).toEqual([3, 3, 2]);
    expect(tables[0]![0]).toEqual([['Interview'], ['Arabic'], ['English'], ['Chinese']]);
    expect(tables[0]![2]).toEqual([['bo', 'exchange 1, 2, 51 % sure'], ['–'], ['When did your stall open?', 'On which day?', 'Seven years ago.', '=SUM(A1) I never counted.'], ['您的摊位是什么时候开的？', '哪一天？', '七年前。', '我没数过。']]);
    expect(tables[1]![1]!.slice(1)).toEqual([['الجيران.'], ['no answer']]);
    expect(tables[2]![0]).toEqual([['Interview'], ['English']]);
    expect(styled(root, 'Aside')).toContain('Not asked: carla');
    expect(styled(root, 'Subtitle')).toEqual(['Series 1', 'Asked in one interview only']);
    expect(styled(await body(awkwardMatrix), 'Subtitle')).toEqual([]);
  });

  it('is well-formed whatever is said', async () => {
    expect(all(await body(awkwardMatrix), 'w:tbl')).toHaveLength(awkwardMatrix.questions.length);
  });
});
