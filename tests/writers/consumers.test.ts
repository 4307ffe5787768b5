import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../src/rows.js';
import { csv } from '../../src/writers/csv.js';
import { json } from '../../src/writers/json.js';
import { jsonl } from '../../src/writers/jsonl.js';
import { tsv } from '../../src/writers/tsv.js';
import { interviewOf } from './sample.js';
import { optionsFor } from './written.js';

const texts = ['Who "called", and when?', 'At night,\nand again at dawn.', 'Кто пришёл?', '=1+1', '\t- нет', '\u2028two\u2029lines', "don't; <b>", '東京 👩‍👩‍👧', 'قال: «نعم»'];
const interview = interviewOf('a "b", c', [
  { language: 'en', turns: texts.map((text, n) => ({ role: n % 2 === 0 ? 'question' : 'answer', paragraphs: [[text]] })) },
  { language: 'ru', turns: texts.slice(0, 4).map((text, n) => ({ role: n % 2 === 0 ? 'question' : 'answer', paragraphs: [[text]] })) },
]);
const options = optionsFor(interview.languages);
const rows = rowsOf(interview, 'turn');
const outputs = {
  json: [...json.write([interview], options)].join(''),
  jsonl: [...jsonl.write(rows, options)].join(''),
  csv: [...csv.write(rows, options)].join(''),
  tsv: [...tsv.write(rows, options)].join(''),
};

const here = (command: string): boolean => spawnSync(command, ['--version']).status === 0;
const run = (command: string, args: readonly string[], input: string): string => {
  const { status, stdout, stderr } = spawnSync(command, args, { input, encoding: 'utf8', env: { ...process.env, PYTHONIOENCODING: 'utf-8' } });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout;
};

describe.skipIf(!here('jq'))('jq (skipped where jq is not installed)', () => {
  it('reads the JSON', () => {
    expect(run('jq', ['-r', '.interviews[0].exchanges[1].question.en'], outputs.json)).toBe('Кто пришёл?\n');
    expect(JSON.parse(run('jq', ['-c', '[.interviews[].documents[0].turns[].paragraphs[].text]'], outputs.json))).toEqual(texts);
  });

  it('reads the lines, language by language', () => {
    expect(JSON.parse(run('jq', ['-sc', 'map(.en)'], outputs.jsonl))).toEqual(texts);
    expect(run('jq', ['-r', 'select(.ru == null) | .unit'], outputs.jsonl)).toBe('5\n6\n7\n8\n9\n');
  });
});

describe.skipIf(!here('python3'))('python3 (skipped where Python is not installed)', () => {
  const program = (dialect: string): string =>
    `import csv, io, json, sys\nprint(json.dumps([row["en"] for row in csv.DictReader(io.TextIOWrapper(sys.stdin.buffer, "utf-8", newline=""), dialect="${dialect}", strict=True)]))`;

  it('reads the CSV with its csv module', () => {
    expect(JSON.parse(run('python3', ['-c', program('excel')], outputs.csv))).toEqual(texts);
  });

  it('reads the TSV with its csv module', () => {
    expect(JSON.parse(run('python3', ['-c', program('excel-tab')], outputs.tsv))).toEqual(texts);
  });

  it('reads the JSON and the lines with its json module', () => {
    const lines = 'import io, json, sys\nprint(json.dumps([json.loads(line)["en"] for line in io.TextIOWrapper(sys.stdin.buffer, "utf-8", newline="\\n")]))';
    expect(JSON.parse(run('python3', ['-c', 'import json, sys\nprint(json.dumps([t["paragraphs"][0]["text"] for t in json.load(sys.stdin.buffer)["interviews"][0]["documents"][0]["turns"]]))'], outputs.json))).toEqual(texts);
    expect(JSON.parse(run('python3', ['-c', lines], outputs.jsonl))).toEqual(texts);
  });
});
