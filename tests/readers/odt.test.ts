import { strToU8, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model.js';
import { odt } from '../../src/readers/odt.js';
import { readerFor, readerForPath, type ReadResult } from '../../src/readers/index.js';
import { flat, odt as pack } from './odt-maker.js';

const read = (body: string, parts: Parameters<typeof pack>[1] = {}): Promise<ReadResult> => odt.read(pack(body, parts), {});
const blocksOf = async (body: string, parts: Parameters<typeof pack>[1] = {}): Promise<readonly Block[]> => (await read(body, parts)).blocks;
const p = (content: string, style = 'Standard'): string => `<text:p text:style-name="${style}">${content}</text:p>`;
const rulesOf = ({ warnings }: ReadResult): string[] => warnings.map(({ rule, line }) => (line === undefined ? rule : `${rule}:${line}`));

describe('text of an OpenDocument', () => {
  it('folds white space of the file and keeps what was typed', async () => {
    const [block] = await blocksOf(p('\n  one\n   two<text:s text:c="2"/>three <text:span> four</text:span><text:tab/>five<text:line-break/>six<text:soft-page-break/> seven<text:a>, link</text:a> '));
    expect(block!.text).toBe('one two  three four\tfive\nsix seven, link');
  });

  it('keeps emphasis by style, for each kind of script', async () => {
    const styles = `<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="C" style:family="text"><style:text-properties style:font-weight-complex="bold" fo:font-style="italic"/></style:style>
      <style:style style:name="Asked" style:family="paragraph" style:parent-style-name="Base"/><style:style style:name="Base" style:family="paragraph"><style:text-properties fo:font-weight="700"/></style:style><style:style style:name="Off" style:family="text" style:parent-style-name="Off"><style:text-properties fo:font-weight="normal"/></style:style>`;
    const blocks = await blocksOf(p('a <text:span text:style-name="B">b <text:span text:style-name="C">c</text:span></text:span> من <text:span text:style-name="C">جاء</text:span>') + p('asked <text:span text:style-name="Off">not</text:span>', 'Asked'), { styles });
    expect(blocks.map(({ text, cues }) => [(cues.bold ?? []).map(([from, to]) => text.slice(from, to)), (cues.italic ?? []).map(([from, to]) => text.slice(from, to))])).toEqual([[['b c', 'جاء'], ['c']], [['asked'], []]]);
  });

  it('numbers lists as they print', async () => {
    const level = (at: number, format: string, more = ''): string => `<text:list-level-style-number text:level="${at}" style:num-format="${format}" style:num-suffix="." ${more}/>`;
    const styles = `<text:list-style style:name="L">${level(1, '1')}${level(2, 'a', 'text:display-levels="2"')}${level(3, 'I')}</text:list-style><text:list-style style:name="D"><text:list-level-style-bullet text:level="1" text:bullet-char="–"/></text:list-style>`;
    const list = (items: readonly string[], more = ''): string => `<text:list text:style-name="L" ${more}>${items.map((item) => `<text:list-item>${item}</text:list-item>`).join('')}</text:list>`;
    const inner = `<text:list>${['x', 'y'].map((text) => `<text:list-item>${p(text)}</text:list-item>`).join('')}</text:list>`;
    const blocks = await blocksOf(list([p('one') + p('still one') + inner, p('two')], 'xml:id="n1"') + p('between') + list([p('three')], 'text:continue-numbering="true"') + list([p('four')], 'text:continue-list="n1"') + list([p('anew')])
      + `<text:list text:style-name="D"><text:list-item>${p('said<text:note text:note-class="footnote"><text:note-citation>9</text:note-citation><text:note-body>' + p('note') + '</text:note-body></text:note>')}</text:list-item></text:list>`, { styles });
    expect(blocks.map(({ text, cues }) => [text, cues.list, cues.aside === undefined ? cues.depth : cues.aside])).toEqual([
      ['one', '1.', 1], ['still one', undefined, 1], ['x', '1.a.', 2], ['y', '1.b.', 2], ['two', '2.', 1], ['between', undefined, undefined], ['three', '3.', 1], ['four', '4.', 1], ['anew', '1.', 1], ['said', '–', 1], ['note', '1', 'footnote'],
    ]);
  });

  it('knows headings by level and by style, their numbers, and contents', async () => {
    const styles = '<text:outline-style><text:outline-level-style text:level="1" style:num-format="1"/><text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style><style:style style:name="Title" style:family="paragraph"/><style:style style:name="Mine" style:family="paragraph" style:default-outline-level="3"/>';
    const h = (level: number, text: string): string => `<text:h text:outline-level="${level}">${text}</text:h>`;
    const blocks = await blocksOf(p('The title', 'Title') + h(1, 'a') + h(2, 'b') + h(1, 'c') + h(2, 'd') + p('e', 'Mine') + `<text:table-of-content><text:index-body>${p('f')}</text:index-body></text:table-of-content>` + p('g', 'Quotations'), { sharedStyles: styles });
    expect(blocks.map(({ cues }) => cues)).toEqual([{ heading: 1 }, { heading: 1, list: '1' }, { heading: 2, list: '1.1' }, { heading: 1, list: '2' }, { heading: 2, list: '2.1' }, { heading: 3 }, { aside: 'table of contents' }, { quote: true }]);
  });

  it('reports deletions, comments, hidden text, headers; notes and boxes follow their paragraph', async () => {
    const changes = `<text:tracked-changes><text:changed-region text:id="c"><text:deletion><office:change-info><dc:creator>Somebody</dc:creator></office:change-info>${p('did not')}${p('sign')}</text:deletion></text:changed-region></text:tracked-changes>`;
    const styles = '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style><style:style style:name="S" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>';
    const body = p('I <text:change text:change-id="c"/>signed<office:annotation><text:p>hm</text:p></office:annotation><text:span text:style-name="H">secret</text:span><draw:frame><draw:image/></draw:frame><draw:frame><draw:text-box>' + p('boxed') + '</draw:text-box></draw:frame>.') + p('<text:span text:style-name="S">old</text:span>')
      + `<text:section text:display="none">${p('unseen')}</text:section>`;
    const result = await read(changes + body, { styles, master: `<style:master-page><style:header>${p('Interview 3')}</style:header><style:footer>${p('12')}</style:footer></style:master-page>` });
    expect(result.blocks.map(({ text, line }) => [text, line])).toEqual([['I signed.', 1], ['boxed', 1], ['old', 2]]);
    expect(rulesOf(result)).toEqual(['tracked-deletion:1', 'headers-left-out', 'comments-left-out:1', 'hidden-left-out:1', 'pictures-left-out:1', 'struck-out:2']);
    expect(result.warnings[0]!.message).toBe('a tracked deletion was left out (3 words)');
  });

  it('is read flat, and refused when it is locked or something else', async () => {
    const bytes = flat(p('water'));
    expect((await odt.read(bytes, {})).blocks).toMatchObject([{ text: 'water', line: 1 }]);
    expect(readerFor('talk.xml', bytes)!.reader.name).toBe('odt');
    expect(readerFor('talk.doc', pack(p('x')))!.reader.name).toBe('odt');
    await expect(odt.read(zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'META-INF/manifest.xml': strToU8('<!DOCTYPE x><manifest:manifest><manifest:encryption-data/></manifest:manifest>'), 'content.xml': new Uint8Array(9) }), {})).rejects.toMatchObject({ rule: 'encrypted' });
    await expect(odt.read(zipSync({ a: new Uint8Array(1) }), {})).rejects.toMatchObject({ rule: 'not-odt' });
    await expect(odt.read(strToU8('water'), {})).rejects.toMatchObject({ rule: 'not-xml' });
  });

  it('goes through: many paragraphs, spans, lists in lists', async () => {
    expect(await blocksOf(p('word').repeat(50_000))).toHaveLength(50_000);
    expect(await blocksOf(p('<text:span>word </text:span>'.repeat(50_000)))).toHaveLength(1);
    expect(await blocksOf('<text:list><text:list-item>'.repeat(800) + p('x') + '</text:list-item></text:list>'.repeat(800))).toHaveLength(1);
    await expect(read('<text:section>'.repeat(2100))).rejects.toMatchObject({ rule: 'xml-depth' });
  }, 60_000);
});

describe('one document, written by LibreOffice in three formats', () => {
  it.each(['interview', 'speaker-table', 'two-languages-side-by-side'])('%s says the same in each', async (name) => {
    const [first, ...others] = await Promise.all(['docx', 'odt', 'rtf'].map(async (format) => {
      const { blocks, documents, warnings } = await readerForPath(`x.${format}`)!.read(readFileSync(resolve(import.meta.dirname, `../../fixtures/readers/${name}-${format}/source.${format}`)), {});
      return { blocks, documents, warnings };
    }));
    expect(others).toEqual([first, first]);
  });
});
