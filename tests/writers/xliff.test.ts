import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../src/rows.js';
import { xliff } from '../../src/writers/xliff.js';
import { awkward, unasked } from './awkward.js';
import { interviewOf } from './sample.js';
import { contentsOf, optionsFor, usualOptions } from './written.js';
import { all, inXml, parseXml } from './xml-tree.js';

const flood = interviewOf('flood', [
  { language: 'en', turns: [{ role: 'question', paragraphs: [['Who came?']] }, { role: 'answer', paragraphs: [['A & B.', 'Nobody else.']] }] },
  { language: 'ru', turns: [{ role: 'question', paragraphs: [['Кто пришёл?']] }, { role: 'answer', paragraphs: [['А и Б.']] }] },
]);

describe('xliff', () => {
  it('is one file for two languages, the first of them the source', async () => {
    const files = await contentsOf(xliff, [flood], usualOptions(xliff, [flood]));
    expect([...files.keys()]).toEqual(['']);
    const root = parseXml(files.get('')!.toString('utf8'));
    expect(root.attributes).toMatchObject({ version: '2.1', srcLang: 'en', trgLang: 'ru' });
    expect(all(root, 'segment').map(({ attributes, children }) => [attributes['state'], ...children.map(({ name, text }) => `${name}: ${text}`)])).toEqual([
      ['translated', 'source: Who came?', 'target: Кто пришёл?'], ['translated', 'source: A & B.', 'target: А и Б.'], ['initial', 'source: Nobody else.'],
    ]);
  });

  it('is a file for each pair of three', async () => {
    const files = await contentsOf(xliff, [awkward, unasked], usualOptions(xliff, [awkward, unasked]));
    const columns = [...new Set([...awkward.languages, ...unasked.languages])].sort();
    expect([...files.keys()]).toEqual(columns.flatMap((first, index) => columns.slice(index + 1).map((second) => `.${first}-${second}.xlf`)));
  });

  it('holds every text of its pair, as far as XML can', async () => {
    const [first, second] = ['en', 'ru'];
    for (const interview of [awkward, flood]) {
      const columns = [first, interview.languages.find((column) => column !== first) ?? second];
      const root = parseXml((await contentsOf(xliff, [interview], optionsFor(columns, 'sentence'))).get('')!.toString('utf8'));
      const rows = rowsOf(interview, 'sentence');
      for (const [name, column] of [['source', columns[0]!], ['target', columns[1]!]] as const) {
        expect(all(root, name).map(({ text }) => text).filter((text) => text !== '')).toEqual(rows.flatMap(({ texts }) => (texts[column] === undefined ? [] : [inXml(texts[column])])));
      }
    }
  });

  it('names each unit once in its file', async () => {
    const root = parseXml((await contentsOf(xliff, [flood, flood], usualOptions(xliff, [flood, flood]))).get('')!.toString('utf8'));
    for (const file of all(root, 'file')) {
      const ids = all(file, 'unit').map(({ attributes }) => attributes['id']);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
