import mammoth from 'mammoth';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model.js';
import { docx as reader } from '../../src/readers/docx.js';
import type { ReadResult } from '../../src/readers/index.js';
import { docx, type DocxParts, escaped, p, r, table } from './docx-maker.js';

const read = (body: string, parts: DocxParts = {}): Promise<ReadResult> => reader.read(docx(body, parts), {});
const blocksOf = async (body: string, parts: DocxParts = {}): Promise<readonly Block[]> => (await read(body, parts)).blocks;
const textsOf = async (body: string, parts: DocxParts = {}): Promise<string[]> => (await blocksOf(body, parts)).map(({ text }) => text);
const rulesOf = ({ warnings }: ReadResult): string[] => warnings.map(({ rule, line }) => (line === undefined ? rule : `${rule}:${line}`));
const on = (name: string): string => `<w:${name}/>`;
const off = (name: string): string => `<w:${name} w:val="0"/>`;
/** What is bold, in its own words. */
const boldOf = ({ text, cues }: Block): string[] => (cues.bold ?? []).map(([from, to]) => text.slice(from, to));
const italicOf = ({ text, cues }: Block): string[] => (cues.italic ?? []).map(([from, to]) => text.slice(from, to));

describe('text of a Word document', () => {
  it('joins runs, keeps tabs, breaks, hyphens and signs', async () => {
    const body = p(`${r('Анна:')}<w:r><w:tab/><w:t>да</w:t><w:br/><w:t>нет</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>то</w:t><w:sym w:font="Symbol" w:char="F061"/><w:sym w:font="Wingdings" w:char="F04A"/></w:r>`);
    expect(await textsOf(body)).toEqual(['Анна:\tда\nнет\u2011\u00ADтоα☺']);
  });

  it('takes a line end inside a run as a space', async () => {
    expect(await textsOf(p(r('one\n  two')))).toEqual(['one   two']);
  });

  it('says so when a sign of a symbol font has no character', async () => {
    const result = await read(p('<w:r><w:t>a</w:t><w:sym w:font="Webdings" w:char="F061"/></w:r>'));
    expect(result.blocks[0]!.text).toBe('a\uFFFD');
    expect(rulesOf(result)).toEqual(['symbol-unknown:1']);
  });

  it('counts paragraphs, also empty ones', async () => {
    const blocks = await blocksOf(p(r('one')) + p('') + p(r('  ')) + p(r('four')));
    expect(blocks.map(({ line }) => line)).toEqual([1, 4]);
  });

  it('reads what fields and links show, not their codes', async () => {
    const field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGEREF x </w:instrText></w:r><w:r><w:t>code</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>shown</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    expect(await textsOf(p(`${field}<w:hyperlink>${r(' link')}</w:hyperlink><w:fldSimple w:instr="DATE">${r(' simple')}</w:fldSimple><w:smartTag>${r(' tag')}</w:smartTag>`))).toEqual(['shown link simple tag']);
  });

  it('loses nothing after a field that never ends', async () => {
    expect(await textsOf(p('<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>x</w:instrText></w:r>') + p(r('after')))).toEqual(['after']);
  });

  it('reads content controls, but not the prompts of empty ones', async () => {
    const control = (properties: string, text: string): string => `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${p(r(text))}</w:sdtContent></w:sdt>`;
    const result = await read(control('', 'filled in') + control('<w:showingPlcHdr/>', 'Click here') + control('', 'again'));
    expect(result.blocks.map(({ text }) => text)).toEqual(['filled in', 'again']);
    expect(rulesOf(result)).toEqual(['placeholder-left-out:1']);
  });

  it('reads a text box once, after the paragraph it hangs on', async () => {
    const box = (text: string): string => `<w:txbxContent>${p(r(text))}</w:txbxContent>`;
    const alternative = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('boxed')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('boxed')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const old = `<w:r><mc:AlternateContent><mc:Choice Requires="x"><w:drawing/></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('old')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const blocks = await blocksOf(p(r('before ') + alternative + r('after')) + p(r('next') + old));
    expect(blocks.map(({ text, line }) => [text, line])).toEqual([['before after', 1], ['boxed', 1], ['next', 2], ['old', 2]]);
  });

  it('joins a drop cap with its paragraph', async () => {
    expect(await textsOf(p(r('W'), '<w:framePr w:dropCap="drop"/>') + p(r('ater came')))).toEqual(['Water came']);
  });

  it('reads formulas and the base of ruby', async () => {
    const result = await read(p(`<m:oMath><m:r><m:t>x+y</m:t></m:r></m:oMath><w:r><w:ruby><w:rt>${r('みず')}</w:rt><w:rubyBase>${r('水')}</w:rubyBase></w:ruby></w:r>`));
    expect(result.blocks[0]!.text).toBe('x+y水');
    expect(rulesOf(result)).toEqual(['ruby-left-out:1']);
  });

  it('takes any prefix and the strict namespace', async () => {
    const bytes = docx(p(r('строго', on('b'))), { namespace: 'http://purl.oclc.org/ooxml/wordprocessingml/main' });
    expect((await reader.read(bytes, {})).blocks).toMatchObject([{ text: 'строго', cues: { bold: [[0, 6]] } }]);
  });

  it('takes title and language from the properties, not the author', async () => {
    const result = await read(p(r('a')), { core: '<dc:title> The  flood </dc:title><dc:creator>Somebody</dc:creator><dc:language>ru-RU</dc:language>' });
    expect(result.metadata).toEqual({ title: 'The flood', language: 'ru-RU' });
  });
});

describe('emphasis in a Word document', () => {
  const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>
    <w:style w:type="paragraph" w:styleId="Q"><w:name w:val="Asked"/><w:basedOn w:val="QBase"/></w:style>
    <w:style w:type="paragraph" w:styleId="QBase"><w:name w:val="Asked base"/><w:rPr><w:b/></w:rPr></w:style>
    <w:style w:type="character" w:styleId="S"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
    <w:style w:type="character" w:styleId="E"><w:name w:val="Emphasis"/><w:rPr><w:i/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>`;

  it('is direct, or by the styles of paragraphs and characters, which undo each other', async () => {
    const [first, second, third, fourth] = await blocksOf(
      p(r('plain ') + r('bold ', on('b')) + r('too', on('b')) + r(' and ') + r('leaning', '<w:rStyle w:val="E"/>'))
      + p(r('asked ') + r('strong', '<w:rStyle w:val="S"/>') + r(' plain', off('b')), '<w:pStyle w:val="Q"/>')
      + p(r('x'), '<w:pStyle w:val="Loop"/>') + p(r('y'), '<w:pStyle w:val="none"/>'), { styles });
    expect(boldOf(first!)).toEqual(['bold too']);
    expect(italicOf(first!)).toEqual(['leaning']);
    expect(boldOf(second!)).toEqual(['asked']);
    expect([third!.text, fourth!.text]).toEqual(['x', 'y']);
  });

  it('goes by the switches for complex scripts where text runs from right to left', async () => {
    const [block] = await blocksOf(p(r('من جاء؟', '<w:b/><w:rtl/>') + r(' جاء الخباز', '<w:bCs/><w:rtl/>')));
    expect(boldOf(block!)).toEqual(['جاء الخباز']);
  });

  it('leaves old formatting of tracked changes aside', async () => {
    const [block] = await blocksOf(p(r('now plain', '<w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange>'), '<w:pPrChange><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>'));
    expect(block!.cues).toEqual({});
  });

  it('reports hidden and struck-out text', async () => {
    const result = await read(p(r('seen ') + r('unseen', on('vanish')) + r('struck', on('strike'))));
    expect(result.blocks[0]!.text).toBe('seen struck');
    expect(rulesOf(result)).toEqual(['hidden-left-out:1', 'struck-out:1']);
  });
});

describe('headings of a Word document', () => {
  const style = (id: string, name: string, more = ''): string => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
  it.each([
    ['heading 2', 'Heading2', '', 2], ['Title', 'T', '', 1], ['Überschrift 1', 'x', '', 1], ['Заголовок 3', 'x', '', 3], ['标题 1', 'x', '', 1],
    ['My style', 'x', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>', 2], ['heading 9', 'x', '', 6], ['Body 2', 'x', '', undefined], ['heading 1', 'x', '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>', undefined],
    ['Based', 'x', '<w:basedOn w:val="H1"/>', 1],
  ])('%s', async (name, id, more, level) => {
    const [block] = await blocksOf(p(r('words'), `<w:pStyle w:val="${id}"/>`), { styles: style('H1', 'heading 1', '<w:rPr><w:b/></w:rPr>') + style(id, name, more) });
    expect(block!.cues.heading).toBe(level);
  });

  it('are known by the id of a style that is not in the file, and by a level of their own', async () => {
    const blocks = await blocksOf(p(r('a'), '<w:pStyle w:val="Heading1"/>') + p(r('b'), '<w:outlineLvl w:val="3"/>'));
    expect(blocks.map(({ cues }) => cues.heading)).toEqual([1, 4]);
  });

  it('are not bold because their style is', async () => {
    const [byStyle, byHand] = await blocksOf(p(r('a'), '<w:pStyle w:val="H1"/>') + p(r('b', on('b')), '<w:pStyle w:val="H1"/>'), { styles: style('H1', 'heading 1', '<w:rPr><w:b/></w:rPr>') });
    expect(byStyle!.cues).toEqual({ heading: 1 });
    expect(byHand!.cues).toEqual({ heading: 1, bold: [[0, 1]] });
  });

  it('of the table of contents are no headings of the text', async () => {
    const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p(r('Contents'))}<w:sdt><w:sdtContent>${p(r('One 1'))}</w:sdtContent></w:sdt>${p(r('Two 2'))}</w:sdtContent></w:sdt>`;
    const blocks = await blocksOf(contents + p(r('text')) + p(r('Three 3'), '<w:pStyle w:val="T1"/>'), { styles: style('T1', 'toc 1') });
    expect(blocks.map(({ cues }) => cues.aside)).toEqual(['table of contents', 'table of contents', 'table of contents', undefined, 'table of contents']);
  });
});

describe('numbering of a Word document', () => {
  const level = (at: number, format: string, text: string, more = ''): string => `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `<w:abstractNum w:abstractNumId="7">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}${level(2, 'upperRoman', '%1.%2.%3')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="8">${level(0, 'bullet', '\uF0B7')}${level(1, 'bullet', '—')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="9"><w:lvl w:ilvl="0"><w:start w:val="5"/><w:numFmt w:val="russianLower"/><w:pStyle w:val="Listed"/><w:lvlText w:val="Вопрос %1"/></w:lvl></w:abstractNum>
    <w:abstractNum w:abstractNumId="10"><w:numStyleLink w:val="Linked"/></w:abstractNum>
    <w:abstractNum w:abstractNumId="11">${level(0, 'upperRoman', '%1')}${level(1, 'decimal', '%1.%2', '<w:isLgl/>')}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="8"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="9"/></w:num>
    <w:num w:numId="5"><w:abstractNumId w:val="10"/></w:num><w:num w:numId="6"><w:abstractNumId w:val="11"/></w:num>`;
  const styles = '<w:style w:type="paragraph" w:styleId="Listed"><w:name w:val="Listed"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style><w:style w:type="numbering" w:styleId="Linked"><w:name w:val="Linked"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
  const item = (list: number, at: number): string => p(r('x'), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);
  const markers = async (body: string): Promise<(string | undefined)[]> => (await blocksOf(body, { numbering, styles })).map(({ cues }) => cues.list);

  it('counts levels, begins again under a new item, and counts on', async () => {
    expect(await markers(item(1, 0) + item(1, 1) + item(1, 1) + item(1, 2) + item(1, 0) + item(1, 1) + item(1, 2))).toEqual(['1.', 'a)', 'b)', '1.b.I', '2.', 'a)', '2.a.I']);
  });

  it('goes on over other text, and begins anew where the list says so', async () => {
    expect(await markers(item(1, 0) + p(r('between')) + item(1, 0) + item(2, 0) + item(2, 0))).toEqual(['1.', undefined, '2.', '1.', '2.']);
  });

  it('knows bullets, the dashes of speech, styles, links and numbers in digits', async () => {
    expect(await markers(item(3, 0) + item(3, 1))).toEqual(['-', '—']);
    expect(await markers(p(r('x'), '<w:pStyle w:val="Listed"/>') + p(r('x'), '<w:pStyle w:val="Listed"/>'))).toEqual(['Вопрос д', 'Вопрос е']);
    expect(await markers(item(5, 0) + item(5, 1))).toEqual(['1.', 'a)']);
    expect(await markers(item(6, 0) + item(6, 1) + item(6, 0) + item(6, 1))).toEqual(['I', '1.1', 'II', '2.1']);
    expect(await markers(item(0, 0) + item(99, 0))).toEqual([undefined, undefined]);
  });

  it('tells how deep an item is', async () => {
    const blocks = await blocksOf(item(1, 0) + item(1, 2), { numbering });
    expect(blocks.map(({ cues }) => cues.depth)).toEqual([1, 3]);
  });
});

describe('tracked changes in a Word document', () => {
  const del = (text: string): string => `<w:del w:author="Somebody"><w:r><w:delText xml:space="preserve">${escaped(text)}</w:delText></w:r></w:del>`;
  const ins = (content: string): string => `<w:ins w:author="Somebody">${content}</w:ins>`;

  it('takes insertions, and reports every deletion with its place and without its words', async () => {
    const result = await read(p(r('Я ') + del('не') + r(' подписал') + ins(r(' тогда'))) + p(r('Дальше ')) + p(r('и ') + del('вот ') + del('ещё раз') + r('тут')));
    expect(result.blocks.map(({ text }) => text)).toEqual(['Я  подписал тогда', 'Дальше', 'и тут']);
    expect(result.warnings).toEqual([
      { rule: 'tracked-deletion', message: 'a tracked deletion was left out (1 word)', line: 1 },
      { rule: 'tracked-deletion', message: 'a tracked deletion was left out (3 words)', line: 3 },
    ]);
    expect(JSON.stringify(result)).not.toMatch(/не|Somebody/u);
  });

  it('counts characters where a script parts no words', async () => {
    expect((await read(p(r('水') + del('没有来')))).warnings).toMatchObject([{ message: 'a tracked deletion was left out (3 characters)' }]);
  });

  it('leaves out what was inserted and deleted again, and where text was moved from', async () => {
    const result = await read(p(ins(del('gone')) + `<w:moveFrom>${r('moved')}</w:moveFrom>`) + p(`<w:moveTo>${r('moved')}</w:moveTo>`));
    expect(result.blocks.map(({ text }) => text)).toEqual(['moved']);
    expect(rulesOf(result)).toEqual(['tracked-deletion:1', 'tracked-move:1']);
  });

  it('joins paragraphs whose border is deleted', async () => {
    const result = await read(p(r('first '), '<w:rPr><w:del w:id="1"/></w:rPr>') + p(r('second')) + p(del('all'), '<w:rPr><w:del/></w:rPr>') + p(r('third')));
    expect(result.blocks.map(({ text }) => text)).toEqual(['first second', 'third']);
    expect(rulesOf(result)).toEqual(['tracked-deletion:1', 'tracked-deletion:3', 'tracked-deletion:3']);
  });

  it('leaves out deleted rows of tables', async () => {
    const body = `<w:tbl><w:tr><w:tc>${p(r('kept'))}</w:tc></w:tr><w:tr><w:trPr><w:del/></w:trPr><w:tc>${p(r('two words'))}</w:tc></w:tr></w:tbl>${p(r('after'))}`;
    const result = await read(body);
    expect(result.blocks.map(({ text }) => text)).toEqual(['kept', 'after']);
    expect(result.warnings).toMatchObject([{ rule: 'tracked-deletion', line: 2 }]);
  });
});

describe('what stands beside the text of a Word document', () => {
  const notes = (kind: string): string => `<w:${kind} w:type="separator" w:id="-1">${p(r('---'))}</w:${kind}><w:${kind} w:id="1">${p(r(' A note.'))}${p(r('Its second paragraph.'))}</w:${kind}><w:${kind} w:id="2">${p(r('Other'))}</w:${kind}>`;
  const mark = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;

  it('puts notes after the paragraph that refers to them, with their number and the place of their mark', async () => {
    const blocks = await blocksOf(p(r('  Before') + mark('footnote', 2) + r(' after.') + mark('endnote', 1)) + p(r('Next.') + mark('footnote', 1)), { footnotes: notes('footnote'), endnotes: notes('endnote') });
    expect(blocks).toEqual([
      { text: 'Before after.', line: 1, breaks: [], cues: {} },
      { text: 'Other', line: 1, breaks: [], cues: { aside: 'footnote', list: '1', anchor: 6 } },
      { text: 'A note.', line: 1, breaks: [], cues: { aside: 'endnote', list: 'i', anchor: 13 } },
      { text: 'Its second paragraph.', line: 1, breaks: [], cues: { aside: 'endnote', anchor: 13 } },
      { text: 'Next.', line: 2, breaks: [], cues: {} },
      { text: 'A note.', line: 2, breaks: [], cues: { aside: 'footnote', list: '2', anchor: 5 } },
      { text: 'Its second paragraph.', line: 2, breaks: [], cues: { aside: 'footnote', anchor: 5 } },
    ]);
  });

  it('keeps marks of its own out of the sentence, and says when a note is missing', async () => {
    const result = await read(p(r('Text') + '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="9"/><w:t>*</w:t></w:r>' + r(' goes on')), { footnotes: notes('footnote') });
    expect(result.blocks.map(({ text }) => text)).toEqual(['Text goes on']);
    expect(rulesOf(result)).toEqual(['notes-missing:1']);
  });

  it('reports pictures, once whichever way they are written', async () => {
    const picture = '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><x:pic xmlns:x="urn:pic"/></w:drawing></mc:Choice><mc:Fallback><w:pict><v:imagedata/></w:pict></mc:Fallback></mc:AlternateContent></w:r>';
    expect(rulesOf(await read(p(r('a') + picture) + p(`${r('b')}<w:r><w:pict><v:imagedata/></w:pict></w:r>`)))).toEqual(['pictures-left-out:1']);
    expect((await read(p(r('a') + picture))).warnings[0]!.message).toBe('pictures were left out (in one place)');
  });

  it('reports comments, headers and footers and what was deleted in notes', async () => {
    const comment = '<w:r><w:commentReference w:id="0"/></w:r>';
    const result = await read(p(r('a') + comment) + p(r('b') + comment + mark('footnote', 1)), {
      header: p(r('Interview 3')), footer: p(r('12')), footnotes: `<w:footnote w:id="1">${p(`${r('n')}<w:del>${r('gone')}</w:del>`)}</w:footnote>`,
    });
    expect(result.blocks.map(({ text }) => text)).toEqual(['a', 'b', 'n']);
    expect(result.warnings).toEqual([
      { rule: 'tracked-deletion', message: 'a tracked deletion was left out (1 word)', line: 2 },
      { rule: 'comments-left-out', message: 'comments in the margin were left out (in 2 places)', line: 1 },
      { rule: 'headers-left-out', message: 'page headers were left out (in one place)' },
    ]);
  });
});

describe('hostile Word documents', () => {
  it('are refused: bombs, deep nesting, type declarations, no document, an archive cut short', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(1024 * 1024) });
    await expect(reader.read(bomb, {})).rejects.toMatchObject({ rule: 'not-xml' });
    const spaces = zipSync({ 'word/document.xml': new Uint8Array(65 * 1024 * 1024).fill(0x20) }, { level: 1 });
    await expect(reader.read(spaces, {})).rejects.toMatchObject({ rule: 'too-large-inside' });
    await expect(read('<w:sdt>'.repeat(3000) + '</w:sdt>'.repeat(3000))).rejects.toMatchObject({ rule: 'xml-depth' });
    await expect(reader.read(zipSync({ 'word/document.xml': new TextEncoder().encode('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>') }), {})).rejects.toMatchObject({ rule: 'xml-dtd' });
    await expect(reader.read(zipSync({ 'a.txt': new Uint8Array(3) }), {})).rejects.toMatchObject({ rule: 'not-docx' });
    await expect(reader.read(docx(p(r('a'))).subarray(0, 700), {})).rejects.toMatchObject({ rule: 'damaged' });
  });

  it('go through: many paragraphs, runs, deletions, tables in tables, boxes in boxes', async () => {
    expect(await blocksOf(p(r('word')).repeat(200_000))).toHaveLength(200_000);
    expect((await blocksOf(p(r('word ', on('b')).repeat(60_000))))[0]!.cues.bold).toHaveLength(1);
    expect((await read(p(`${r('a')}<w:del>${r('b')}</w:del>`).repeat(20_000))).warnings).toHaveLength(20_000);
    expect(await blocksOf(`<w:tbl><w:tr><w:tc>${p(r('a'))}`.repeat(400) + '</w:tc></w:tr></w:tbl>'.repeat(400))).toHaveLength(400);
    expect(await blocksOf(`<w:p><w:r><w:t>a</w:t><w:txbxContent>`.repeat(400) + '</w:txbxContent></w:r></w:p>'.repeat(400))).toHaveLength(400);
    expect(await blocksOf(table(Array.from({ length: 3000 }, (_, index) => [`${index}`, 'Anna', `Words of row ${index}, and some more of them.`])))).toHaveLength(3000);
  }, 60_000);
});

it('reads the same words as mammoth', async () => {
  const body = p(r('Когда пришла вода?', on('b'))) + p(r('Ночью, ') + r('в третьем часу', on('i')) + r('.')) + table([['a', 'b'], ['c', 'd']]) + p(`<w:hyperlink>${r('link')}</w:hyperlink>`);
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(docx(body)) });
  expect(await textsOf(body)).toEqual(value.split(/\n+/u).filter((text) => text !== ''));
});
