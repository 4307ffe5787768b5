import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Interview, Row, Unit } from '../../src/model.js';
import { rowsOf } from '../../src/rows.js';
import { csv } from '../../src/writers/csv.js';
import { json } from '../../src/writers/json.js';
import { jsonl } from '../../src/writers/jsonl.js';
import { tsv } from '../../src/writers/tsv.js';
import type { WriteOptions } from '../../src/writers/writer.js';
import { hostile, hostileInterview } from './hostile.js';
import { parseRfc4180 } from './rfc4180.js';
import { interviewOf } from './sample.js';
import { optionsFor, signature } from './written.js';

const units: readonly Unit[] = ['exchange', 'turn', 'paragraph', 'sentence'];
const schemaOf = (name: string): object => JSON.parse(readFileSync(resolve(import.meta.dirname, '../../schema', name), 'utf8')) as object;

type RowFormat = typeof csv | typeof tsv | typeof jsonl;
const writtenRows = (writer: RowFormat, rows: readonly Row[], options: WriteOptions): string => [...writer.write(rows, options)].join('');
const written = (writer: RowFormat, interview: Interview, options: WriteOptions): string => writtenRows(writer, rowsOf(interview, options.unit), options);
const writtenJson = (interviews: readonly Interview[]): string => [...json.write(interviews, optionsFor([]))].join('');

/** What a row holds once an output has been read again: cells that were absent, and the confidence, rounded. */
interface ReadRow { interview: string; exchange: number | null; role: string | null; unit: number; texts: [string, string][]; confidence: number; sources: [string, string][]; signature: string }

const expectedRow = (row: Row, columns: readonly string[]): ReadRow => ({
  interview: row.interview, exchange: row.exchange, role: row.role, unit: row.unit,
  texts: columns.flatMap((column): [string, string][] => (Object.hasOwn(row.texts, column) ? [[column, row.texts[column]!]] : [])),
  confidence: Math.round(row.confidence * 1e4) / 1e4, sources: Object.entries(row.sources), signature,
});

function readDelimited(text: string, columns: readonly string[], delimiter: string): ReadRow[] {
  const [header, ...rows] = parseRfc4180(text, delimiter);
  expect(header).toEqual(['interview', 'exchange', 'role', 'unit', ...columns, 'confidence', 'sources', 'signature']);
  return rows.map((cells) => {
    expect(cells).toHaveLength(header!.length);
    const [interview, exchange, role, unit] = cells as [string, string, string, string];
    const [confidence, sources, signed] = cells.slice(-3) as [string, string, string];
    return {
      interview, exchange: exchange === '' ? null : Number(exchange), role: role === '' ? null : role, unit: Number(unit),
      texts: columns.map((column, index): [string, string] => [column, cells[4 + index]!]).filter(([, cell]) => cell !== ''),
      confidence: Number(confidence), signature: signed,
      sources: sources === '' ? [] : sources.split(' ').map((source): [string, string] => [source.slice(0, source.lastIndexOf('=')), source.slice(source.lastIndexOf('=') + 1)]),
    };
  });
}

function readJsonl(text: string, columns: readonly string[]): ReadRow[] {
  expect(text === '' || text.endsWith('\n')).toBe(true);
  return text.split('\n').slice(0, -1).map((line) => {
    const row = new Map(Object.entries(JSON.parse(line) as Record<string, unknown>));
    expect([...row.keys()].sort()).toEqual([...new Set(['interview', 'exchange', 'role', 'unit', ...columns, 'confidence', 'sources', 'signature'])].sort());
    return {
      interview: row.get('interview') as string, exchange: row.get('exchange') as number | null, role: row.get('role') as string | null, unit: row.get('unit') as number,
      texts: columns.filter((column) => row.get(column) !== null).map((column): [string, string] => [column, row.get(column) as string]),
      confidence: row.get('confidence') as number, sources: Object.entries(row.get('sources') as Record<string, string>), signature: row.get('signature') as string,
    };
  });
}

const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom(...hostile));
const sha256 = fc.stringMatching(/^[0-9a-f]{64}$/u);
const anyColumns = fc.uniqueArray(fc.constantFrom('en', 'ru', 'en-2', 'zh-Hant', 'ar', '__proto__', 'constructor', 'toString'), { maxLength: 4 });
const anyRows = anyColumns.chain((columns) => fc.record({
  columns: fc.constant(columns),
  rows: fc.array(fc.record({
    interview: anyText, exchange: fc.option(fc.integer({ min: 1, max: 999 })), role: fc.option(fc.constantFrom('question', 'answer', 'other')), unit: fc.integer({ min: 1 }),
    texts: fc.subarray([...columns]).chain((present) => fc.tuple(...present.map((column) => fc.tuple(fc.constant(column), anyText))).map((entries) => Object.fromEntries(entries) as Record<string, string>)),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    sources: fc.subarray([...columns]).chain((present) => fc.tuple(...present.map((column) => fc.tuple(fc.constant(column), sha256))).map((entries) => Object.fromEntries(entries) as Record<string, string>)),
  }), { maxLength: 6 }),
}));

describe('json', () => {
  const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schemaOf('hrd-1.schema.json'));
  const parsed = (interviews: readonly Interview[]): { schema: string; signature: string; interviews: Interview[] } =>
    JSON.parse(writtenJson(interviews)) as { schema: string; signature: string; interviews: Interview[] };
  const roundedInterview = (interview: Interview): unknown =>
    JSON.parse(JSON.stringify(interview, (key, value: unknown) => (key.toLowerCase().endsWith('confidence') ? Math.round((value as number) * 1e4) / 1e4 : value)));

  it('is an envelope with no interview', () => {
    expect(parsed([])).toEqual({ schema: 'hrd/1', signature, interviews: [] });
    expect(writtenJson([])).toBe(`{\n  "schema": "hrd/1",\n  "signature": "${signature}",\n  "interviews": []\n}\n`);
  });

  it('gives back what went in, word for word, confidence rounded to four decimals', () => {
    expect(parsed([hostileInterview, hostileInterview]).interviews).toEqual([roundedInterview(hostileInterview), roundedInterview(hostileInterview)]);
  });

  it('gives back any text, lone surrogates included', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 }), fc.string(), (texts, id) => {
      const interview = interviewOf(id, [{ language: 'en', turns: texts.map((text) => ({ role: 'answer', paragraphs: [[`${text}\uD800`]] })) }]);
      expect(parsed([interview]).interviews).toEqual([roundedInterview(interview)]);
    }));
  });

  it('keeps to its published schema', () => {
    const output = parsed([hostileInterview, interviewOf('alone', [{ language: 'und', turns: [] }])]);
    validate(output);
    expect(validate.errors).toBeNull();
  });

  it('has a schema that knows every key it writes', () => {
    const schema = schemaOf('hrd-1.schema.json') as { properties: object; $defs: Record<string, { properties?: object }> };
    const output = parsed([hostileInterview]);
    const [interview] = output.interviews;
    const known = (name: string): string[] => Object.keys(schema.$defs[name]?.properties ?? {});
    const document = interview!.documents[0]!;
    expect(Object.keys(output)).toEqual(Object.keys(schema.properties));
    expect(Object.keys(interview!)).toEqual(known('interview'));
    expect(Object.keys(document)).toEqual(known('document'));
    expect(Object.keys(document.turns[0]!)).toEqual(known('turn'));
    expect(Object.keys(document.turns[0]!.paragraphs[0]!)).toEqual(known('paragraph'));
    expect(Object.keys(document.turns[0]!.paragraphs[0]!.sentences[0]!)).toEqual(known('sentence'));
    expect(Object.keys(interview!.exchanges[0]!)).toEqual(known('exchange'));
    expect(Object.keys(interview!.alignments.turns[0]!)).toEqual(known('bead'));
  });

  it('finds a broken promise when there is one', () => {
    const output = parsed([hostileInterview]);
    expect(validate({ ...output, schema: 'hrd/2' })).toBe(false);
    expect(validate({ ...output, interviews: [{ ...output.interviews[0], pivot: 1 }] })).toBe(false);
  });

  it('is readable: one sentence, one bead and one warning a line', () => {
    const small = interviewOf('small', [{ language: 'en', turns: [{ role: 'question', paragraphs: [['Who came?', 'And when?']] }] }]);
    expect(writtenJson([small])).toMatchInlineSnapshot(`
      "{
        "schema": "hrd/1",
        "signature": "hrd:0.1.0|align:evidence",
        "interviews": [
          {
            "id": "small",
            "title": null,
            "languages": ["en"],
            "pivot": "0101010101010101",
            "evidence": ["file names differ in the language only"],
            "documents": [
              {
                "id": "0101010101010101",
                "path": "clinic.en.txt",
                "sha256": "0101010101010101010101010101010101010101010101010101010101010101",
                "bytes": 1000,
                "format": "txt",
                "encoding": "utf-8",
                "language": "en",
                "languageConfidence": 0.9877,
                "metadata": {},
                "notes": [],
                "turns": [
                  {
                    "id": "0101010101010101/t1",
                    "role": "question",
                    "speaker": null,
                    "exchange": 1,
                    "confidence": 0.98,
                    "paragraphs": [
                      {
                        "id": "0101010101010101/t1p1",
                        "text": "Who came? And when?",
                        "label": "",
                        "line": 1,
                        "evidence": ["ends in a question mark","shorter than what follows"],
                        "sentences": [
                          {"id":"0101010101010101/t1p1s1","text":"Who came?","start":0,"end":9},
                          {"id":"0101010101010101/t1p1s2","text":"And when?","start":10,"end":19}
                        ]
                      }
                    ]
                  }
                ],
                "warnings": []
              }
            ],
            "exchanges": [
              {
                "number": 1,
                "question": {
                  "en": "Who came? And when?"
                },
                "answer": {},
                "confidence": 0.9913
              }
            ],
            "alignments": {
              "turns": [
                {"members":{"0101010101010101":["0101010101010101/t1"]},"confidence":0.9913}
              ],
              "paragraphs": [
                {"members":{"0101010101010101":["0101010101010101/t1p1"]},"confidence":0.95}
              ],
              "sentences": [
                {"members":{"0101010101010101":["0101010101010101/t1p1s1"]},"confidence":0.9},
                {"members":{"0101010101010101":["0101010101010101/t1p1s2"]},"confidence":0.9}
              ]
            }
          }
        ]
      }
      "
    `);
  });
});

describe('jsonl', () => {
  const write = (rows: readonly Row[], columns: readonly string[]): string => writtenRows(jsonl, rows, optionsFor(columns));

  it('is empty without rows', () => {
    expect(write([], ['en', 'ru'])).toBe('');
  });

  it('gives back what went in', () => {
    fc.assert(fc.property(anyRows, ({ rows, columns }) => {
      expect(readJsonl(write(rows, columns), columns)).toEqual(rows.map((row) => expectedRow(row, columns)));
    }));
  });

  it.each(units)('keeps to its published schema (%s)', (unit) => {
    const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schemaOf('hrd-1.row.schema.json'));
    const lines = written(jsonl, hostileInterview, optionsFor([...hostileInterview.languages, 'kk'], unit)).split('\n').slice(0, -1);
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) {
      validate(JSON.parse(line));
      expect(validate.errors).toBeNull();
    }
  });
});

describe.each([['csv', csv, ','], ['tsv', tsv, '\t']] as const)('%s', (_name, writer, delimiter) => {
  const write = (rows: readonly Row[], columns: readonly string[], excel = false): string => writtenRows(writer, rows, optionsFor(columns, 'turn', { excel }));

  it('is a header without rows', () => {
    expect(write([], ['en', 'ru'])).toBe(`${['interview', 'exchange', 'role', 'unit', 'en', 'ru', 'confidence', 'sources', 'signature'].join(delimiter)}\r\n`);
  });

  it('gives back what went in, byte for byte', () => {
    fc.assert(fc.property(anyRows, ({ rows, columns }) => {
      const expected = rows.map((row) => expectedRow(row, columns)).map((row) => ({ ...row, texts: row.texts.filter(([, text]) => text !== '') }));
      expect(readDelimited(write(rows, columns), columns, delimiter)).toEqual(expected);
    }));
  });

  it('begins without a byte-order mark and quotes only what needs it', () => {
    const [header, ...lines] = written(writer, interviewOf('i', [{ language: 'en', turns: [{ role: 'question', paragraphs: [['=1+1 – “so” it is']] }] }]), optionsFor(['en'])).split('\r\n');
    expect(header).toMatch(/^interview/u);
    expect(lines[0]!.split(delimiter).slice(0, 6)).toEqual(['i', '1', 'question', '1', '=1+1 – “so” it is', '0.9913']);
  });

  it('guards formula cells for a spreadsheet, and changes nothing else', () => {
    fc.assert(fc.property(anyRows, ({ rows, columns }) => {
      const plain = parseRfc4180(write(rows, columns), delimiter);
      const excel = write(rows, columns, true);
      expect(excel.startsWith('\uFEFF')).toBe(true);
      const dangerous = new Set(['=', '+', '-', '@', '\t', '\r', '\0', '＝', '＋', '－', '＠']);
      expect(parseRfc4180(excel.slice(1), delimiter)).toEqual(plain.map((cells) => cells.map((cell) => (dangerous.has(cell[0] ?? '') ? `'${cell}` : cell))));
    }));
  });
});
