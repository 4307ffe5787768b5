import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interview } from '../../src/model.js';
import { formatOf } from '../../src/cli/formats.js';
import { directedPieces } from '../../src/writers/directions.js';
import { docx } from '../../src/writers/docx.js';
import type { WriteOptions } from '../../src/writers/writer.js';
import { partsOf } from './archive.js';
import { awkward, unasked } from './awkward.js';
import { hostileInterview } from './hostile.js';
import { interviewOf } from './sample.js';
import { bytesOf, usualOptions } from './written.js';
import { all, parseXml, type Element } from './xml-tree.js';

const documentOf = async (interviews: readonly Interview[], more: Partial<WriteOptions> = {}): Promise<Element> =>
  parseXml(partsOf(await bytesOf(docx, interviews, usualOptions(docx, interviews, more))).get('word/document.xml')!);
const textOf = (element: Element): string => all(element, 'w:t').map(({ text }) => text).join('');
const styleOf = (paragraph: Element): string | undefined => all(paragraph, 'w:pStyle')[0]?.attributes['w:val'];

describe('pieces of one direction', () => {
  it('give the text again, and never two of one direction side by side', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('a', 'ش', ' ', '1', 'Я', '٣', '(', '.', '東', '🛶', 'ב'), { maxLength: 30 }), fc.boolean(), (characters, rightToLeft) => {
      const text = characters.join('');
      const pieces = directedPieces(text, rightToLeft);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      pieces.slice(1).forEach((piece, index) => expect(piece.rightToLeft).not.toBe(pieces[index]!.rightToLeft));
    }));
  });

  it('keep a foreign phrase together', () => {
    expect(directedPieces('قال OSCE, Vienna ثم', true).map(({ text }) => text)).toEqual(['قال ', 'OSCE, Vienna', ' ثم']);
  });

  it('take a long text in a moment', () => {
    expect(directedPieces('aش '.repeat(200_000), true).length).toBe(400_000);
  });
});

describe('docx', () => {
  it('has every part well-formed, and nothing outside of it', async () => {
    for (const layout of docx.layouts) {
      const parts = partsOf(await bytesOf(docx, [hostileInterview], usualOptions(docx, [hostileInterview], { layout })));
      expect([...parts.keys()][0]).toBe('[Content_Types].xml');
      for (const xml of parts.values()) expect(parseXml(xml).name).not.toBe('');
      expect([...parts.values()].join('')).not.toContain('TargetMode');
    }
  });

  it('turns a table round when every language is written from the right', async () => {
    const arabic = interviewOf('a', [{ language: 'ar', turns: [{ role: 'answer', paragraphs: [['نعم']] }] }, { language: 'fa', turns: [{ role: 'answer', paragraphs: [['آری']] }] }]);
    const [round, straight] = await Promise.all([documentOf([arabic]), documentOf([unasked])]);
    expect([round, straight].map((tree) => all(tree, 'w:bidiVisual').length)).toEqual([1, 0]);
  });

  it('says direction and language of what is written from the right', async () => {
    const paragraphs = all(await documentOf([unasked]), 'w:p').filter((paragraph) => textOf(paragraph).includes('الجسر'));
    expect(paragraphs.map((paragraph) => [all(paragraph, 'w:bidi').length, all(paragraph, 'w:rtl').length, all(paragraph, 'w:lang')[0]!.attributes['w:bidi']])).toEqual([[1, 1, 'ar']]);
  });

  it('has a repeated first row, and rows that do not split but for long ones', async () => {
    const rows = all(await documentOf([awkward]), 'w:tr');
    expect(all(rows[0]!, 'w:tblHeader')).toHaveLength(1);
    for (const row of rows) expect(all(row, 'w:cantSplit')).toHaveLength(textOf(row).length > 10_000 ? 0 : 1);
  });

  it('keeps lines and tabs of a paragraph', async () => {
    const interview = interviewOf('x', [{ language: 'en', turns: [{ role: 'answer', paragraphs: [['one\r\ntwo\tthree\nfour']] }] }]);
    const [paragraph] = all(await documentOf([interview]), 'w:tbl').flatMap((table) => all(table, 'w:p').slice(1));
    expect(all(paragraph!, 'w:r')[0]!.children.map(({ name }) => name).filter((name) => name !== 'w:rPr')).toEqual(['w:t', 'w:br', 'w:t', 'w:tab', 'w:t', 'w:br', 'w:t']);
  });

  it('labels turns for programs of analysis, with names they take', async () => {
    const warned: string[] = [];
    const long = 'Maria '.repeat(20).trim();
    const interview = interviewOf('x', [{ language: 'en', turns: [
      { role: 'question', paragraphs: [['Who?'], ['And why?']], label: 'Q: ' },
      { role: 'answer', paragraphs: [['I.'], ['For bread.']], label: `${long}: `, speaker: long },
      { role: 'answer', paragraphs: [['We.']] },
      { role: 'other', paragraphs: [['(laughs)']] },
    ] }]);
    const paragraphs = all(await documentOf([interview], { layout: 'labelled', warn: (rule) => warned.push(rule) }), 'w:p').map((paragraph) => [styleOf(paragraph), textOf(paragraph)]);
    expect(paragraphs.slice(0, 7)).toEqual([
      ['Title', 'x'], ['Subtitle', 'Language en'], ['Heading1', 'Who?And why?'], ['Answer', `${long.slice(0, 63)}: I.`], ['Answer', 'For bread.'], ['Answer', 'Answer: We.'], ['Aside', '(laughs)'],
    ]);
    expect(warned).toEqual(['long-name']);
  });

  it('has no unit to choose when it is labelled', () => {
    expect(() => formatOf({ format: 'docx', layout: 'labelled', unit: 'turn' })).toThrow(/--unit is not for the layout 'labelled'/u);
  });
});
