import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Interview, Row, Unit } from '../../src/model.js';
import { rowsOf } from '../../src/rows.js';
import { writerByName, writers } from '../../src/writers/index.js';
import type { WriteOptions, Writer } from '../../src/writers/writer.js';
import { parseRfc4180 } from './rfc4180.js';
import { interviewOf } from './sample.js';

const signature = 'hrd:0.1.0|align:evidence';
const units: readonly Unit[] = ['exchange', 'turn', 'paragraph', 'sentence'];
const schemaOf = (name: string): object => JSON.parse(readFileSync(resolve(import.meta.dirname, '../../schema', name), 'utf8')) as object;

function optionsFor(columns: readonly string[], unit: Unit = 'turn', excel = false): WriteOptions {
  return { signature, columns, unit, excel };
}

function written(writer: Writer, interviews: readonly Interview[], options: WriteOptions): string {
  const chunks = writer.takes === 'interviews' ? writer.write(interviews, options) : writer.write(interviews.flatMap((interview) => rowsOf(interview, options.unit)), options);
  return Buffer.concat([...chunks].map((chunk) => Buffer.from(chunk))).toString('utf8');
}

const hostile = [
  'plain', '', ' spaces ', '"quoted" and ""twice""', "it's", 'a,b;c\td', 'line\nbreak', 'line\r\nbreak', '\r', '\u2028\u2029', 'nul \0 inside', '\0 first',
  '\u202Eoverride\u202C', '\u2066isolate\u2069', '\uFEFFmark', '\u001B]0;title\u0007', '</script><script>alert(1)</script>', '<!-- & ]]>', '=1+1', '+1', '-1', '@SUM(A1)',
  '\t=1', '＝1＋1', '＋', '－', '＠', '- dialogue', '– dash', '__proto__', 'constructor', '\\', '\\u0041', '{"a":1}', '\u200Cزنان\u200Fبه', '👩‍👩‍👧', 'नहीं', '東京', '{{7*7}}', '%0d%0a',
];

const hostileInterview = interviewOf('hostile "name", with\nbreak', [
  { language: 'en', turns: hostile.map((text, n) => ({ role: n % 2 === 0 ? 'question' : 'answer', paragraphs: [[text]], label: text, speaker: text })), metadata: { title: '__proto__', date: '"' }, notes: hostile, warnings: hostile.map((message, n) => ({ rule: 'odd-text', message, line: n + 1 })) },
  { language: 'ar', turns: hostile.map((text, n) => ({ role: n % 2 === 0 ? 'question' : 'answer', paragraphs: [[text, text]] })) },
], '</title>');

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

describe('the list of writers', () => {
  it('finds each by its name, and nothing else', () => {
    expect(writers.map(({ name }) => writerByName(name))).toEqual([...writers]);
    expect(['', 'JSON', 'xml', '__proto__', 'constructor'].map(writerByName)).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  it('has names and extensions fit for a command line and a file', () => {
    expect(new Set(writers.map(({ name }) => name)).size).toBe(writers.length);
    for (const { name, extension, summary } of writers) {
      expect(name).toMatch(/^[a-z0-9]+$/u);
      expect(extension).toMatch(/^[a-z0-9.]+$/u);
      expect(summary).toMatch(/^[^\n]{10,80}$/u);
    }
  });
});

describe.each(writers.map((writer) => [writer.name, writer] as const))('%s', (_name, writer) => {
  it('gives the same bytes again', () => {
    const options = optionsFor(hostileInterview.languages);
    expect(written(writer, [hostileInterview], options)).toBe(written(writer, [hostileInterview], options));
  });

  it('carries the signature and the SHA-256 of its sources', () => {
    const text = written(writer, [hostileInterview], optionsFor(hostileInterview.languages));
    expect(text).toContain(signature);
    for (const { sha256: hash } of hostileInterview.documents) expect(text).toContain(hash);
  });

  it('hands on what it has before it takes much more', () => {
    let [length, taken, most] = [0, 0, 0];
    const source = function* <T>(items: readonly T[]): Generator<T> {
      for (const item of items) {
        taken++;
        yield item;
      }
    };
    const long = interviewOf('long', [{ language: 'en', turns: Array.from({ length: 200 }, () => ({ role: 'answer' as const, paragraphs: [['word '.repeat(400)]] })) }]);
    const options = optionsFor(['en']);
    const chunks = writer.takes === 'interviews' ? writer.write(source([long, long, long]), options) : writer.write(source(rowsOf(long, 'turn')), options);
    const takenAt: number[] = [];
    for (const chunk of chunks) {
      length += chunk.length;
      most = Math.max(most, chunk.length);
      takenAt.push(taken);
    }
    expect(takenAt[0]).toBeLessThan(taken / 2);
    expect(length).toBeGreaterThan(400_000);
    expect(most).toBeLessThan(100_000);
  });

  it('writes nothing of the machine', () => {
    const text = written(writer, [hostileInterview], optionsFor(hostileInterview.languages));
    expect(text).not.toContain(process.cwd());
    expect(text).not.toMatch(/20\d{2}-\d{2}-\d{2}T/u);
  });

  it('survives a text of many megabytes', () => {
    const huge = interviewOf('huge', [{ language: 'en', turns: [{ role: 'question', paragraphs: [['"a,\n'.repeat(3_000_000)]] }] }]);
    let length = 0;
    for (const chunk of writer.takes === 'interviews' ? writer.write([huge], optionsFor(['en'])) : writer.write(rowsOf(huge, 'turn'), optionsFor(['en']))) length += chunk.length;
    expect(length).toBeGreaterThan(12_000_000);
  });
});

describe('json', () => {
  const writer = writerByName('json')!;
  const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schemaOf('hrd-1.schema.json'));
  const parsed = (interviews: readonly Interview[]): { schema: string; signature: string; interviews: Interview[] } =>
    JSON.parse(written(writer, interviews, optionsFor([]))) as { schema: string; signature: string; interviews: Interview[] };
  const roundedInterview = (interview: Interview): unknown =>
    JSON.parse(JSON.stringify(interview, (key, value: unknown) => (key.toLowerCase().endsWith('confidence') ? Math.round((value as number) * 1e4) / 1e4 : value)));

  it('is an envelope with no interview', () => {
    expect(parsed([])).toEqual({ schema: 'hrd/1', signature, interviews: [] });
    expect(written(writer, [], optionsFor([]))).toBe(`{\n  "schema": "hrd/1",\n  "signature": "${signature}",\n  "interviews": []\n}\n`);
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
    expect(written(writer, [small], optionsFor([]))).toMatchInlineSnapshot(`
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
  const writer = writerByName('jsonl')!;
  const write = (rows: readonly Row[], columns: readonly string[]): string => (writer.takes === 'rows' ? [...writer.write(rows, optionsFor(columns))].join('') : '');

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
    const lines = written(writer, [hostileInterview], optionsFor([...hostileInterview.languages, 'kk'], unit)).split('\n').slice(0, -1);
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) {
      validate(JSON.parse(line));
      expect(validate.errors).toBeNull();
    }
  });
});

describe.each([['csv', ','], ['tsv', '\t']] as const)('%s', (name, delimiter) => {
  const writer = writerByName(name)!;
  const write = (rows: readonly Row[], columns: readonly string[], excel = false): string => (writer.takes === 'rows' ? [...writer.write(rows, optionsFor(columns, 'turn', excel))].join('') : '');

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
    const [header, ...lines] = written(writer, [interviewOf('i', [{ language: 'en', turns: [{ role: 'question', paragraphs: [['=1+1 – “so” it is']] }] }])], optionsFor(['en'])).split('\r\n');
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
