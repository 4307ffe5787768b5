import { Ajv2020 } from 'ajv/dist/2020.js';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseHtml, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Facet, Interview, Statistics } from '../../src/model.js';
import { statisticsOf } from '../../src/statistics/index.js';
import { groupHeadings, groupRow } from '../../src/writers/statistics/group-rows.js';
import { statisticsWriters } from '../../src/writers/statistics/index.js';
import type { StatisticsWriter } from '../../src/writers/statistics/writer.js';
import { interviews } from '../statistics/made.js';
import { awkward, unasked } from './awkward.js';
import { hostileInterview } from './hostile.js';
import { partsOf } from './archive.js';
import { interviewOf } from './sample.js';
import { all as elementsOf, inXml, parseXml } from './xml-tree.js';

const writer = (name: string): StatisticsWriter => statisticsWriters.find((each) => each.name === name)!;
const options = { signature: 'hrd:test|align:evidence', names: new Map([['en', 'English'], ['ar', 'Arabic']]), languages: new Map([['en', 'en'], ['ar', 'ar']]), excel: false, warn: () => undefined };

function written(name: string, statistics: Statistics, excel = false): string {
  return [...writer(name).write(statistics, { ...options, excel }) as Iterable<string>].join('');
}

const usual: readonly Facet[] = ['interview', 'language', 'role'];
const all = [unasked, awkward, hostileInterview].sort((a, b) => (a.id < b.id ? -1 : 1));
const counted = statisticsOf(all, { by: usual });

describe('statistics as JSON', () => {
  const validate = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true }).compile(JSON.parse(readFileSync(resolve('schema/hrd-1.statistics.schema.json'), 'utf8')) as object);

  it('are what the schema describes', () => fc.assert(fc.property(interviews, (corpus) => {
    validate(JSON.parse(written('json', statisticsOf(corpus, { by: usual }))));
    expect(validate.errors).toBeNull();
  }), { numRuns: 40 }));

  it('are not, with a key missing or of another kind', () => {
    const text = written('json', counted);
    for (const [from, to] of [['"characters"', '"signs"'], ['"sha256":"', '"sha256":"x'], ['"exchanges": ', '"exchanges": -1'], ['"role"', '"rule"']] as const) {
      expect(text).toContain(from);
      expect(validate(JSON.parse(text.replace(from, to)))).toBe(false);
    }
  });

  it('hold the corpus, every interview and where they come from', () => {
    const { corpus, interviews: each, by, groups } = JSON.parse(written('json', counted)) as { corpus: { words: number; interviews: number }; interviews: { id: string; words: number; sources: { sha256: string }[] }[]; by: string[]; groups: unknown[] };
    expect([corpus.interviews, corpus.words]).toEqual([3, each.reduce((sum, { words }) => sum + words, 0)]);
    expect(each.map(({ id, sources }) => [id, sources.map(({ sha256 }) => sha256)])).toEqual(all.map(({ id, documents }) => [id, documents.map(({ sha256 }) => sha256)]));
    expect([by, groups.length]).toEqual([usual, counted.groups.length]);
  });
});

describe.each([['csv', ','], ['tsv', '\t']])('statistics as %s', (name, delimiter) => {
  const rows = (statistics: Statistics, excel = false): Record<string, string>[] => parseCsv(written(name, statistics, excel), { columns: true, delimiter, bom: true, record_delimiter: '\r\n' }) as Record<string, string>[];
  const sum = (records: readonly Record<string, string>[], column: string): number => records.reduce((total, record) => total + Number(record[column]), 0);

  it('have a row for each interview, language and role, and add up', () => {
    const records = rows(counted);
    expect(records.map(({ interview, language, role }) => [interview, language, role])).toEqual(counted.groups.map(({ values }) => values));
    for (const column of ['turns', 'paragraphs', 'sentences', 'words', 'characters'] as const) expect(sum(records, column)).toBe(counted.corpus.all[column]);
    expect(Object.keys(records[0]!)).toEqual(['interview', 'language', 'role', 'documents', 'turns', 'paragraphs', 'sentences', 'words', 'characters', 'share', 'answers', 'answer_words_shortest', 'answer_words_lower_quartile',
      'answer_words_median', 'answer_words_upper_quartile', 'answer_words_longest', 'sentences_aligned', 'sentences_unsure', 'sources', 'signature']);
  });

  it('have words by role where documents are whole', () => {
    const records = rows(statisticsOf(all, { by: ['interview'] }));
    expect(records).toHaveLength(3);
    for (const record of records) expect(Number(record['question_words']) + Number(record['answer_words']) + Number(record['other_words'])).toBe(Number(record['words']));
    expect(records.some((record) => 'share' in record)).toBe(false);
  });

  it('name their sources, and many of them by one SHA-256', () => {
    expect(rows(statisticsOf(all, { by: ['interview'] })).map(({ sources }) => sources)).toEqual(all.map(({ documents, languages }) => documents.map(({ sha256 }, index) => `${languages[index]!}=${sha256}`).sort().join(' ')));
    const lines = [...new Set(all.flatMap(({ documents, languages }) => documents.flatMap(({ sha256 }, index) => (languages[index] === 'en' ? [`en=${sha256}`] : []))))].sort();
    expect(rows(statisticsOf(all, { by: ['language'] })).find(({ language }) => language === 'en')!['sources']).toBe(`all=${createHash('sha256').update(lines.join('\n')).digest('hex')}`);
  });

  it('are safe in a spreadsheet when asked to be', () => {
    const risky = statisticsOf([interviewOf('=HYPERLINK("x")', [{ language: 'en', turns: [{ role: 'answer', paragraphs: [['Yes.']], speaker: '@SUM(A1)' }] }])], { by: ['interview', 'speaker'] });
    expect(rows(risky).map(({ interview, speaker }) => [interview, speaker])).toEqual([['=HYPERLINK("x")', '@SUM(A1)']]);
    expect(rows(risky, true).map(({ interview, speaker }) => [interview, speaker])).toEqual([['\'=HYPERLINK("x")', '\'@SUM(A1)']]);
    expect(written(name, risky, true).startsWith('\uFEFF')).toBe(true);
  });

  it('are a header where there is nothing', () => expect(written(name, statisticsOf([], { by: usual })).trimEnd().split('\r\n')).toHaveLength(1));
});

describe('statistics as a workbook', () => {
  async function sheets(statistics: Statistics): Promise<(string | number | null)[][][]> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of writer('xlsx').write(statistics, options)) chunks.push(chunk as Uint8Array);
    const parts = partsOf(Buffer.concat(chunks));
    return [...parts].filter(([name]) => name.startsWith('xl/worksheets/')).map(([, xml]) => {
      const sheet = parseXml(xml);
      expect(elementsOf(sheet, 'f')).toEqual([]);
      return elementsOf(sheet, 'row').map((row) => {
        const cells: (string | number | null)[] = [];
        for (const { attributes, children } of row.children) {
          const column = [...attributes['r']!.replace(/\d/gu, '')].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
          while (cells.length < column) cells.push(null);
          cells.push(attributes['t'] === 'inlineStr' ? children[0]!.children[0]!.text : Number(children[0]!.text));
        }
        return cells;
      });
    });
  }

  it('hold the rows of csv, and beads, confidence and warnings of every interview', async () => {
    const [counts, beads, confidence, warnings] = await sheets(counted);
    expect(counts).toEqual([groupHeadings(counted), ...counted.groups.map((group) => groupRow(group, counted))]);
    const column = (rows: readonly (readonly unknown[])[], index: number): number => rows.slice(1).reduce((total, row) => total + Number(row[index]), 0);
    expect(column(beads!, 5)).toBe(counted.interviews.reduce((total, { bitexts }) => total + bitexts.reduce((some, bitext) => some + bitext.beads, 0), 0));
    expect(column(confidence!.filter((row, index) => index === 0 || row[1] === 'roles'), 4)).toBe(counted.corpus.all.turns);
    expect(column(warnings!, 2)).toBe(counted.corpus.warnings.reduce((total, one) => total + one.warnings, 0));
  });

  it('hold names to the letter and none as a formula', async () => {
    const name = '=1+1 <b>&amp; _x0041_ \u202E';
    const [counts] = await sheets(statisticsOf([interviewOf(name, [{ language: 'en', turns: [{ role: 'answer', paragraphs: [['Yes.']] }] }])], { by: ['interview'] }));
    expect(counts![1]![0]).toBe(inXml(name).replace('_x0041_', '_x005F_x0041_'));
  });
});

describe('statistics as a page', () => {
  type Node = DefaultTreeAdapterTypes.Node;
  const elements = (root: Node): DefaultTreeAdapterTypes.Element[] => {
    const found: DefaultTreeAdapterTypes.Element[] = [];
    const waiting: Node[] = [root];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if ('tagName' in node) found.push(node);
      if ('childNodes' in node) for (const child of node.childNodes) waiting.push(child);
    }
    return found;
  };
  const attribute = (element: DefaultTreeAdapterTypes.Element, name: string): string | undefined => element.attrs.find((each) => each.name === name)?.value;

  function page(statistics: Statistics): { text: string; nodes: DefaultTreeAdapterTypes.Element[] } {
    const text = written('html', statistics);
    const mistakes: string[] = [];
    const nodes = elements(parseHtml(text, { onParseError: ({ code }) => mistakes.push(code) }));
    expect(mistakes).toEqual([]);
    return { text, nodes };
  }

  const names = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '\u202Eevil', 'مريم', '&amp;', '灯'];
  const hostile: Interview[] = names.map((name, index) => interviewOf(`${index} ${name}`, ['en', 'ar'].map((language) => ({
    language, path: `${name}.${language}.txt`, warnings: [{ rule: name, message: 'x' }],
    turns: [{ role: 'question' as const, paragraphs: [['Who?']], speaker: name }, { role: 'answer' as const, paragraphs: [['They.', 'All.']], speaker: `${name}!` }],
  })), name, index * 2));

  it.each([['nothing', []], ['one interview', [awkward]], ['awkward ones', all], ['hostile names', hostile]])('of %s runs nothing and asks for nothing', (_, corpus) => {
    const { text, nodes } = page(statisticsOf(corpus, { by: ['interview', 'speaker'] }));
    expect(nodes.filter(({ tagName }) => ['script', 'img', 'iframe', 'object', 'embed', 'base', 'form', 'input', 'use', 'image', 'foreignObject'].includes(tagName))).toEqual([]);
    expect(nodes.flatMap(({ attrs }) => attrs.map(({ name }) => name)).filter((name) => name.startsWith('on') || name === 'style' || name === 'src')).toEqual([]);
    for (const node of nodes) expect(attribute(node, 'href') ?? '#').toMatch(/^(?:#i\d+|#|data:,)$/u);
    const policy = attribute(nodes.find((node) => attribute(node, 'http-equiv') === 'Content-Security-Policy')!, 'content')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'none'");
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
    expect(text).toContain(options.signature);
  });

  it('has every bar in words and every number in a table', () => {
    const { nodes } = page(counted);
    const titled = nodes.filter(({ tagName, attrs }) => tagName === 'svg' && !attrs.some(({ name }) => name === 'aria-hidden'));
    expect(titled.length).toBeGreaterThan(20);
    for (const svg of titled) expect(svg.childNodes.some((child) => 'tagName' in child && child.tagName === 'title')).toBe(true);
    for (const table of nodes.filter(({ tagName }) => tagName === 'table')) {
      const cells = (row: DefaultTreeAdapterTypes.Element): number => row.childNodes.filter((child) => 'tagName' in child).length;
      expect(new Set(elements(table).filter(({ tagName }) => tagName === 'tr').map(cells)).size).toBe(1);
    }
  });

  it('leads from each interview to its section', () => {
    const { nodes } = page(counted);
    const ids = nodes.map((node) => attribute(node, 'id')).filter((id) => id !== undefined);
    const links = nodes.map((node) => attribute(node, 'href')).filter((href) => href?.startsWith('#'));
    expect(links).toHaveLength(3);
    for (const link of links) expect(ids).toContain(link!.slice(1));
  });

  it('names every source', () => {
    const { text } = page(counted);
    for (const { documents } of all) for (const { sha256 } of documents) expect(text).toContain(sha256);
  });
});
