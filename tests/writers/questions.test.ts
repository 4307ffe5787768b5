import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ListedQuestion, QuestionList } from '../../src/model.js';
import { questionWriters } from '../../src/writers/questions/index.js';
import { parseRfc4180 } from './rfc4180.js';

const options = { signature: 'hrd:0|x:1', names: new Map<string, string>(), languages: new Map<string, string>(), warn: () => undefined };
const written = (name: string, list: QuestionList, excel = false): string => [...(questionWriters.find((writer) => writer.name === name)!.write(list, { ...options, excel }) as Iterable<string>)].join('');

const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('=1+1', '"', 'a,b\r\nc', '\u202e', '', '-'));
const probability = fc.integer({ min: 0, max: 10_000 }).map((value) => value / 10_000);
const anyPut = fc.record({ interview: anyText, exchange: fc.integer({ min: 1, max: 99 }), confidence: probability, language: fc.constantFrom('en', 'uz-Cyrl'), path: fc.constantFrom('a.txt', 'b.txt'), text: anyText });
const anyQuestion: fc.Arbitrary<ListedQuestion> = fc.record({
  id: fc.integer({ min: 0, max: 2 ** 40 - 1 }).map((value) => `q${value.toString(16).padStart(10, '0')}`),
  number: fc.option(fc.integer({ min: 1, max: 99 })), series: fc.option(fc.integer({ min: 1, max: 9 })), name: fc.option(anyText), pinned: fc.boolean(), confidence: probability,
  wordings: fc.dictionary(fc.constantFrom('en', 'ru', '__proto__', 'constructor'), anyText), asked: fc.constant([]), put: fc.array(anyPut, { maxLength: 4 }),
});
const anyList: fc.Arbitrary<QuestionList> = fc.record({
  series: fc.array(fc.record({ number: fc.integer({ min: 1, max: 9 }), interviews: fc.array(anyText, { minLength: 1, maxLength: 3 }) }), { maxLength: 3 }),
  questions: fc.array(anyQuestion, { maxLength: 4 }),
  sources: fc.constant(new Map([['a.txt', 'a'.repeat(64)], ['b.txt', 'b'.repeat(64)]])),
});

describe('questions as JSON', () => {
  const schema = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../schema/hrd-1.questions.schema.json'), 'utf8')) as { $defs: Record<string, { properties: object }> };
  const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

  it('keep to their schema, hold everything, and have no key that it does not describe', () => {
    fc.assert(fc.property(anyList, (list) => {
      const read = JSON.parse(written('json', list)) as { series: object[]; questions: { put: object[] }[]; sources: object };
      expect(validate(read), JSON.stringify(validate.errors)).toBe(true);
      expect(read.series).toEqual(list.series);
      expect(read.sources).toEqual(Object.fromEntries(list.sources));
      expect(read.questions).toEqual(list.questions.map(({ id, number, series, name, pinned, confidence, wordings, put }) => ({ id, number, series, name, pinned, confidence, wordings, put })));
      for (const question of read.questions) {
        expect(Object.keys(question)).toEqual(Object.keys(schema.$defs['question']!.properties));
        for (const put of question.put) expect(Object.keys(put)).toEqual(Object.keys(schema.$defs['put']!.properties));
      }
    }));
  });

  it('of none are whole as well', () => {
    expect(written('json', { series: [], questions: [], sources: new Map() })).toBe('{\n  "schema": "hrd/1",\n  "signature": "hrd:0|x:1",\n  "series": [],\n  "questions": [],\n  "sources": {}\n}\n');
  });
});

describe('questions as CSV', () => {
  it('have a row for each wording in its place', () => {
    fc.assert(fc.property(anyList, (list) => {
      const [head, ...rows] = parseRfc4180(written('csv', list));
      expect(head).toEqual(['number', 'id', 'name', 'pinned', 'series', 'interview', 'exchange', 'language', 'question', 'confidence', 'path', 'sources', 'signature']);
      expect(rows).toEqual(list.questions.flatMap(({ number, id, name, pinned, series, put }) => put.map((each) => [
        number === null ? '' : String(number), id, name ?? '', pinned ? 'yes' : 'no', series === null ? '' : String(series), each.interview, String(each.exchange), each.language, each.text, String(each.confidence), each.path,
        `${each.language}=${list.sources.get(each.path)!}`, options.signature,
      ])));
    }));
  });

  it('calculate nothing in Excel', () => {
    const put = { interview: 'a', exchange: 1, confidence: 1, language: 'en', path: 'a.txt', text: '=HYPERLINK("x")' };
    const list: QuestionList = { series: [], sources: new Map(), questions: [{ id: 'q0000000000', number: null, series: null, name: '+1', pinned: false, wordings: {}, asked: [], confidence: 1, put: [put] }] };
    const text = written('csv', list, true);
    expect(text.startsWith('\uFEFFnumber,')).toBe(true);
    expect(parseRfc4180(text.slice(1))[1]!.slice(2, 9)).toEqual(["'+1", 'no', '', 'a', '1', 'en', "'=HYPERLINK(\"x\")"]);
  });
});
