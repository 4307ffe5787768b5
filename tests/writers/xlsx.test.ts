import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interview } from '../../src/model.js';
import { rowsOf } from '../../src/rows.js';
import { cellParts } from '../../src/writers/cell-parts.js';
import type { WriteOptions } from '../../src/writers/writer.js';
import { xlsx } from '../../src/writers/xlsx.js';
import { partsOf } from './archive.js';
import { awkward, unasked } from './awkward.js';
import { hostileInterview } from './hostile.js';
import { interviewOf } from './sample.js';
import { bytesOf, usualOptions } from './written.js';
import { all, inXml, parseXml, type Element } from './xml-tree.js';

const sheetOf = async (interviews: readonly Interview[], more: Partial<WriteOptions> = {}): Promise<Element> =>
  parseXml(partsOf(await bytesOf(xlsx, interviews, usualOptions(xlsx, interviews, more))).get('xl/worksheets/sheet1.xml')!);
const cellsOf = (sheet: Element): Map<string, Element> => new Map(all(sheet, 'c').map((cell) => [cell.attributes['r']!, cell]));
const textOf = (cell: Element | undefined): string | undefined => cell?.children[0]?.children[0]?.text;

describe('cell parts', () => {
  it('hold the whole text, each small enough for a cell, no character cut', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom('\n'.repeat(300), 'word '.repeat(9000), '🛶'.repeat(20_000), 'x'.repeat(40_000)), fc.string()), { maxLength: 4 }), (pieces) => {
      const text = pieces.join('');
      const parts = cellParts(text);
      expect(parts.join('')).toBe(text);
      for (const part of parts) {
        expect(part.length).toBeLessThanOrEqual(32_767);
        expect(part.split('\n').length).toBeLessThanOrEqual(254);
        if (text.isWellFormed()) expect(part.isWellFormed()).toBe(true);
      }
    }));
  });

  it('end after a blank where there is one', () => {
    expect(cellParts('word '.repeat(8000)).map((part) => part.at(-1))).toEqual([' ', ' ']);
  });
});

describe('xlsx', () => {
  it('has texts as typed strings and no formula', async () => {
    const sheet = await sheetOf([hostileInterview]);
    expect(all(sheet, 'f')).toEqual([]);
    const texts = rowsOf(hostileInterview, 'turn').map(({ texts: { en } }) => en);
    const cells = cellsOf(sheet);
    texts.forEach((text, index) => {
      const cell = cells.get(`F${index + 2}`)!;
      expect(cell.attributes['t']).toBe('inlineStr');
      expect(textOf(cell)).toBe(inXml(text!.replace(/\r\n?/gu, '\n')));
    });
  });

  it('marks what looks like a formula as text, so that editing the cell does not calculate it', async () => {
    const parts = partsOf(await bytesOf(xlsx, [awkward], usualOptions(xlsx, [awkward], { unit: 'sentence' })));
    const styles = all(parseXml(parts.get('xl/styles.xml')!), 'cellXfs')[0]!.children;
    const cells = all(parseXml(parts.get('xl/worksheets/sheet1.xml')!), 'c').filter((cell) => cell.attributes['t'] === 'inlineStr');
    const marked = cells.filter((cell) => styles[Number(cell.attributes['s'])]!.attributes['quotePrefix'] === '1').map(textOf);
    expect(marked.length).toBeGreaterThan(3);
    expect(marked).toEqual(cells.map(textOf).filter((text) => /^[=+\-@]/u.test(text ?? '')));
  });

  it('goes on in the next row with a text longer than a cell, and says so', async () => {
    const warned: string[] = [];
    const rows = all(await sheetOf([awkward], { warn: (rule) => warned.push(rule) }), 'row');
    expect(warned).toEqual(['long-cell']);
    expect(rows).toHaveLength(rowsOf(awkward, 'turn').length + 2);
  });

  it('keeps text that looks like an escape of its own', async () => {
    const interview = interviewOf('x', [{ language: 'en', turns: [{ role: 'answer', paragraphs: [['_x0041_ and _x0041_x0042_']] }] }]);
    expect(textOf(cellsOf(await sheetOf([interview])).get('E2'))).toBe('_x005F_x0041_ and _x005F_x0041_x005F_x0042_');
  });

  it('reads from the right when every language does', async () => {
    const arabic = interviewOf('a', [{ language: 'ar', turns: unasked.documents[0]!.turns.map(({ role }) => ({ role, paragraphs: [['نعم']] })) }]);
    const directions = await Promise.all([[arabic], [unasked]].map(async (interviews) => all(await sheetOf(interviews), 'sheetView')[0]!.attributes['rightToLeft']));
    expect(directions).toEqual(['1', undefined]);
  });

  it('has the sources and the signature among its properties', async () => {
    const properties = all(parseXml(partsOf(await bytesOf(xlsx, [awkward], usualOptions(xlsx, [awkward]))).get('docProps/custom.xml')!), 'property');
    expect(properties.map(({ attributes, children }) => [attributes['name'], children[0]!.text])).toEqual([
      ['hrd signature', 'hrd:0.1.0|align:evidence'], ...awkward.documents.map(({ sha256 }, index) => [`lamps, ${awkward.languages[index]!}`, `SHA-256 ${sha256}`]),
    ]);
  });

  it('is names and texts only for Sketch Engine', async () => {
    const sheet = await sheetOf([unasked], { layout: 'sketch-engine', unit: 'sentence' });
    expect(all(sheet, 't').map(({ text }) => text).slice(0, 4)).toEqual(['Language ar', 'Language en', 'جئت ليلا.', 'I came by night.']);
    expect(all(sheet, 'v')).toEqual([]);
  });

  it('is the same in every time zone', () => {
    const program = "import('fflate').then(({ Zip, ZipDeflate }) => { const z = new Zip((e, b) => process.stdout.write(b.length ? Buffer.from(b).toString('hex') : '')); const p = new ZipDeflate('a'); p.mtime = new Date(1980, 0, 1); z.add(p); p.push(new Uint8Array(1), true); z.end(); })";
    const outputs = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'].map((TZ) => spawnSync(process.execPath, ['-e', program], { env: { ...process.env, TZ }, encoding: 'utf8' }).stdout);
    expect(outputs[0]!.length).toBeGreaterThan(50);
    expect(new Set(outputs).size).toBe(1);
  });
});
