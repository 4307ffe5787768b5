import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { FindingsReport, MarkedSentence, ReviewedFinding } from '../../src/model.js';
import { findingsWriters } from '../../src/writers/findings/index.js';
import { GAP } from '../../src/writers/findings/passages.js';
import type { ReportOptions } from '../../src/writers/report.js';
import { visible } from '../../src/text/visible.js';
import { partsOf } from './archive.js';
import { parseRfc4180 } from './rfc4180.js';
import { all, parseXml } from './xml-tree.js';

const options: ReportOptions = {
  signature: 'hrd:1|checks:numbers', excel: false, warn: () => undefined,
  names: new Map([['en', 'English'], ['ar', 'Arabic'], ['zh', 'Chinese']]), languages: new Map([['en', 'en'], ['ar', 'ar'], ['zh', 'zh']]),
};

async function bytesOf(name: string, report: FindingsReport, more: Partial<ReportOptions> = {}): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of findingsWriters.find((writer) => writer.name === name)!.write(report, { ...options, ...more })) chunks.push(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk);
  return Buffer.concat(chunks);
}
const written = async (name: string, report: FindingsReport, more: Partial<ReportOptions> = {}): Promise<string> => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await bytesOf(name, report, more));

const passage = (column: string, text: string, spans: MarkedSentence['spans'], line = 3): MarkedSentence => ({ column, language: column, document: `d-${column}`, path: `in/ferry "a".${column}.txt`, line, sentence: `d-${column}:s${line}`, text, spans });
const finding = (more: Partial<ReviewedFinding>): ReviewedFinding => ({ id: '0123456789', rule: 'numbers', severity: 'warning', interview: 'ferry', exchange: 2, reason: 'the two say different numbers', passages: [], accepted: null, ...more });
const reportOf = (findings: readonly ReviewedFinding[]): FindingsReport => ({
  rules: [{ name: 'numbers', summary: 'a number that is another one' }, { name: 'missing', summary: 'something missing' }],
  findings, titles: new Map([['ferry', 'The <b>ferry</b>'], ['mill', null]]), sources: new Map([['in/ferry "a".en.txt', 'a'.repeat(64)], ['in/mill.zh.txt', 'b'.repeat(64)]]),
});

const ferry = reportOf([
  finding({ passages: [passage('en', '=It sank in 1974, "they" said.', [[12, 16]]), passage('ar', 'غرقت عام ١٩٤٧.', [[9, 13]]), passage('zh', '一九七四年。', [])] }),
  finding({ id: '1123456789', rule: 'missing', severity: 'note', exchange: null, reason: 'zh has nothing there', passages: [passage('en', 'Nobody came.', [[0, 12]]), passage('zh', '没有人来。', [[5, 5]])], accepted: { by: '<i>A. Reader', why: 'so in the\noriginal' } }),
  finding({ id: '2123456789', interview: 'mill', passages: [passage('zh', '<script>', [[0, 8]])] }),
]);

const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom('<b>&amp;', ']]>', '\u202e', '\ud800', '\0', '=1+1', 'غرقت\u200cعام', '👩‍👩‍👧 a\u{301}', '"', '\r\n', '\t'));
const marked = fc.tuple(fc.constantFrom('en', 'ar', 'zh'), text, fc.nat(), fc.nat()).map(([column, said, a, b]) => {
  const [start, end] = [a % (said.length + 1), b % (said.length + 1)].sort((x, y) => x - y) as [number, number];
  return passage(column, said, [[start, end]]);
});
const hostile = fc.array(fc.tuple(fc.array(marked, { minLength: 1, maxLength: 4 }), text), { maxLength: 4 }).map((list) => reportOf(list.map(([passages, why], index) => finding({ id: String(index).repeat(10), passages, accepted: why === '' ? null : { by: why, why } }))));

const schema = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../schema/hrd-1.findings.schema.json'), 'utf8')) as object;
const isValid = new Ajv2020({ allErrors: true, strict: false }).compile(schema);

/** All text below a node, and every element's name and attributes. */
function read(html: string): { text: string; elements: DefaultTreeAdapterTypes.Element[] } {
  const elements: DefaultTreeAdapterTypes.Element[] = [];
  let found = '';
  const waiting: DefaultTreeAdapterTypes.Node[] = [parse(html)];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.nodeName === '#text') found += (node as DefaultTreeAdapterTypes.TextNode).value;
    if ('tagName' in node) elements.push(node);
    if ('childNodes' in node) for (const child of [...node.childNodes].reverse()) waiting.push(child);
  }
  return { text: found, elements };
}

describe('findings', () => {
  it('as JSON are as their schema says, and texts come back to the letter', async () => {
    await fc.assert(fc.asyncProperty(hostile, async (report) => {
      const json = JSON.parse(await written('json', report)) as { findings: ReviewedFinding[]; sources: object };
      expect(isValid(json), JSON.stringify(isValid.errors)).toBe(true);
      expect(json.findings).toEqual(report.findings);
      expect(json.sources).toEqual(Object.fromEntries(report.sources));
    }), { numRuns: 60 });
    expect(isValid({ schema: 'hrd/1', signature: '', findings: [{}], sources: {} })).toBe(false);
  });

  it('as CSV are a row each, with a place, a text and what is marked for each language', async () => {
    const [head, first, second, third] = parseRfc4180(await written('csv', ferry)) as [string[], string[], string[], string[]];
    const cell = (row: string[], name: string): string => row[head.indexOf(name)]!;
    expect([cell(first, 'ar_place'), cell(first, 'ar_marked'), cell(first, 'zh_text'), cell(first, 'zh_marked')]).toEqual(['in/ferry "a".ar.txt:3', '١٩٤٧', '一九七四年。', '']);
    expect([cell(second, 'exchange'), cell(second, 'ar_text'), cell(second, 'accepted_why')]).toEqual(['', '', 'so in the\noriginal']);
    expect([cell(third, 'zh_text'), cell(first, 'en_text')]).toEqual(['<script>', '=It sank in 1974, "they" said.']);
    const excel = await written('csv', ferry, { excel: true });
    expect([excel[0], excel.includes('"\'=It sank')]).toEqual(['\u{feff}', true]);
  });

  it('as a page need no script, ask for nothing, and hold nothing of a text as markup', async () => {
    const { text: shown, elements } = read(await written('html', ferry));
    expect(elements.filter(({ tagName }) => ['script', 'b', 'i', 'img', 'link'].includes(tagName)).map(({ tagName, parentNode }) => `${tagName} in ${parentNode!.nodeName}`).filter((where) => !/^(?:b in (?:p|bdi)|link in head)$/u.test(where))).toEqual([]);
    for (const said of ['The <b>ferry</b>', '<script>', '=It sank in ', 'accepted by <i>A. Reader', `没有人来。${GAP}`, 'a'.repeat(64)]) expect(shown).toContain(said);
    const marks = elements.filter(({ tagName }) => tagName === 'mark').map(({ childNodes: [child] }) => (child as DefaultTreeAdapterTypes.TextNode).value);
    expect(marks).toEqual(['1974', '١٩٤٧', 'Nobody came.', GAP, '<script>']);
    expect(elements.flatMap(({ attrs }) => attrs).filter(({ name }) => /^(?:style|on\w+|src)$/u.test(name))).toEqual([]);
    await fc.assert(fc.asyncProperty(hostile, async (report) => {
      const page = read(await written('html', report));
      for (const { passages } of report.findings) for (const { text: said, spans: [span] } of passages) expect(page.text.replaceAll(GAP, '')).toContain(visible(said.slice(0, span![0])) + visible(said.slice(...span!)) + visible(said.slice(span![1])).replaceAll(GAP, ''));
    }), { numRuns: 40 });
  });

  it('as a document have a table for each interview, with what is marked on yellow and room to answer in', async () => {
    const parts = partsOf(await bytesOf('docx', ferry));
    const tree = parseXml(parts.get('word/document.xml')!);
    const [first, second] = all(tree, 'w:tbl');
    expect(all(tree, 'w:tbl')).toHaveLength(2);
    const rows = all(first!, 'w:tr').map((row) => all(row, 'w:tc').map((cell) => all(cell, 'w:t').map(({ text: said }) => said).join('')));
    const place = (column: string): string => `in/ferry "a".${column}.txt:3`;
    expect(rows[0]).toEqual(['What to look at', 'English', 'Arabic', 'Chinese', 'Comment']);
    expect(rows[1]!.slice(1)).toEqual([`=It sank in 1974, "they" said.${place('en')}`, `غرقت عام ١٩٤٧.${place('ar')}`, `一九七四年。${place('zh')}`, '']);
    expect(rows[2]!.slice(2, 4)).toEqual(['', `没有人来。${GAP}${place('zh')}`]);
    expect(all(second!, 'w:gridCol')).toHaveLength(3);
    const yellow = all(first!, 'w:r').filter((run) => all(run, 'w:highlight').length > 0).map((run) => all(run, 'w:t').map(({ text: said }) => said).join(''));
    expect(yellow).toEqual(['1974', '١٩٤٧', 'Nobody came.', GAP]);
    expect(all(first!, 'w:tblHeader')).toHaveLength(1);
    expect(all(second!, 'w:tr')).toHaveLength(2);
    expect(parts.get('docProps/custom.xml')).toContain('a'.repeat(64));
    await fc.assert(fc.asyncProperty(hostile, async (report) => {
      for (const xml of partsOf(await bytesOf('docx', report)).values()) expect(parseXml(xml).name).not.toBe('');
    }), { numRuns: 20 });
  });

  it('as a document set the texts of more than four languages below each other', async () => {
    const languages = ['ar', 'de', 'en', 'kk', 'zh'];
    const many = reportOf([finding({ passages: languages.map((column) => passage(column, `${column} said`, [])) })]);
    const table = all(parseXml(partsOf(await bytesOf('docx', many)).get('word/document.xml')!), 'w:tbl')[0]!;
    const [head, row] = all(table, 'w:tr').map((each) => all(each, 'w:tc').map((cell) => all(cell, 'w:t').map(({ text: said }) => said)));
    expect(head).toEqual([['What to look at'], ['Texts'], ['Comment']]);
    expect(row![1]!.filter((said) => said.endsWith(' said'))).toEqual(languages.map((column) => `${column} said`));
    expect(row![1]!.slice(0, 2)).toEqual(['Arabic', 'ar said']);
  });

  it('as SARIF name rules and files that are there, and say what was accepted', async () => {
    const { version, runs: [run] } = JSON.parse(await written('sarif', ferry)) as { version: string; runs: { tool: { driver: { rules: { id: string }[] } }; artifacts: { location: { uri: string } }[]; results: { ruleId: string; ruleIndex: number; level: string; locations: { physicalLocation: { artifactLocation: { uri: string; index: number } } }[]; suppressions?: unknown[] }[] }[] };
    expect(version).toBe('2.1.0');
    expect(run!.results.map(({ ruleId, level, suppressions }) => [ruleId, level, suppressions?.length ?? 0])).toEqual([['numbers', 'warning', 0], ['missing', 'note', 1], ['numbers', 'warning', 0]]);
    for (const { ruleId, ruleIndex } of run!.results) expect(run!.tool.driver.rules[ruleIndex]!.id).toBe(ruleId);
    const { uri, index } = run!.results[0]!.locations[0]!.physicalLocation.artifactLocation;
    expect([uri, run!.artifacts[index]!.location.uri]).toEqual(['in/ferry%20%22a%22.en.txt', 'in/ferry%20%22a%22.en.txt']);
  });

  it('that are none make a file that says so', async () => {
    const none = reportOf([]);
    expect(isValid(JSON.parse(await written('json', none)))).toBe(true);
    expect(parseRfc4180(await written('csv', none))).toHaveLength(1);
    expect(read(await written('html', none)).text).toContain('Nothing was found.');
    expect(all(parseXml(partsOf(await bytesOf('docx', none)).get('word/document.xml')!), 'w:tbl')).toHaveLength(0);
  });
});
