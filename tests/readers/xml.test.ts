import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model.js';
import { readerFor, type ReadResult } from '../../src/readers/index.js';
import { xml } from '../../src/readers/xml.js';
import { samples } from './samples.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string): Promise<ReadResult> => xml.read(bytesOf(text), {});
const blocksOf = async (text: string): Promise<readonly Block[]> => (await read(text)).blocks;
const brief = (blocks: readonly Block[]): [unknown, string][] => blocks.map(({ text, cues }) => [cues.role ?? cues.aside ?? cues.speaker ?? cues.heading ?? cues.list, text]);
const rulesOf = ({ warnings }: ReadResult): string[] => warnings.map(({ rule, line }) => `${rule}:${line}`);

describe('DocBook', () => {
  const faq = `<?xml version="1.0" encoding="utf-8"?>
<!-- kept apart -->
<chapter xml:id="flood" xmlns="http://docbook.org/ns/docbook" xml:lang="en">
 <info><title>The flood</title><author><personname>Somebody</personname></author></info>
 <para>What people asked.</para>
 <qandaset>
  <qandaentry>
   <question><para>Who came
     first?</para></question>
   <answer><para>The <emphasis role="bold">baker</emphasis>, with <emphasis>bread</emphasis><footnote><para>On a door.</para></footnote>.</para>
    <itemizedlist><listitem><para>white</para></listitem><listitem><para>brown</para></listitem></itemizedlist>
    <programlisting>
raft:
  door
</programlisting></answer>
  </qandaentry>
  <qandaentry><question><simpara>Who stayed?</simpara></question><answer><simpara>We did, all of us, until the walls were dry again and the stove could be lit.</simpara></answer></qandaentry>
 </qandaset>
</chapter>`;

  it('tells questions from answers, and the rest from both', async () => {
    const result = await read(faq);
    expect(brief(result.blocks)).toEqual([
      ['other', 'The flood'], ['front matter', 'Somebody'], ['other', 'What people asked.'], ['question', 'Who came first?'],
      ['answer', 'The baker, with bread.'], ['answer', 'On a door.'], ['answer', 'white'], ['answer', 'brown'], ['answer', 'raft:\n  door'],
      ['question', 'Who stayed?'], ['answer', 'We did, all of us, until the walls were dry again and the stove could be lit.'],
    ]);
    expect(result.metadata).toEqual({ title: 'The flood', language: 'en' });
    expect(result.warnings).toEqual([]);
    expect(result.blocks[0]!.cues.heading).toBe(1);
  });

  it('keeps emphasis, lists, listings, notes and lines', async () => {
    const blocks = await blocksOf(faq);
    expect(blocks[3]).toMatchObject({ line: 8, breaks: [9] });
    expect(blocks[4]!.cues).toMatchObject({ bold: [[4, 9]], italic: [[16, 21]] });
    expect(blocks[5]!.cues.aside).toBe('footnote');
    expect(blocks[6]!.cues).toMatchObject({ list: '-', depth: 1 });
    expect(blocks[8]).toMatchObject({ line: 13, breaks: [6] });
  });

  it('numbers lists and headings as they are nested', async () => {
    const blocks = await blocksOf(`<article><title>A</title><sect1><title>B</title><sect2><title>C</title>
      <orderedlist numeration="loweralpha"><listitem><para>x</para><para>y</para></listitem><listitem><orderedlist><listitem><para>z</para></listitem></orderedlist></listitem></orderedlist>
      <orderedlist numeration="loweralpha" continuation="continues"><listitem><para>w</para></listitem></orderedlist>
      <variablelist><varlistentry><term>term</term><listitem><para>said of it</para></listitem></varlistentry></variablelist>
      </sect2></sect1><sect1><title>D</title><table><title>T</title><tgroup><tbody><row><entry>1</entry><entry>2</entry></row></tbody></tgroup></table></sect1></article>`);
    expect(blocks.map(({ text, cues }) => [text, cues.heading ?? cues.list ?? cues.cell?.column])).toEqual([
      ['A', 1], ['B', 2], ['C', 3], ['x', 'a.'], ['y', undefined], ['z', '1.'], ['w', 'c.'], ['term', undefined], ['said of it', undefined], ['D', 2], ['T', undefined], ['1', 0], ['2', 1],
    ]);
  });

  it('is read in fragments, with several roots, unclosed and unquoted, and says so', async () => {
    const result = await read('<QANDASET>\n<QANDAENTRY><QUESTION><PARA>Who?\n<ANSWER><PARA ROLE=x>We did <xref linkend=a>& they</PARA></ANSWER></QANDAENTRY>\n</QANDASET>\n<PARA>Tail < end</PARA></SECT1>');
    expect(brief(result.blocks)).toEqual([['question', 'Who?'], ['answer', 'We did & they'], ['other', 'Tail < end']]);
    expect(rulesOf(result)).toEqual(['markup-mended:3']);
  });

  it('knows the entities of HTML and plain ones of its own; others stay as written, with one warning', async () => {
    const result = await read('<!DOCTYPE article [\n<!ENTITY town "Riverside">\n<!ENTITY bomb "&town;&town;">\n]>\n<article>\n<para>&town;&nbsp;&mdash; &kde; &bomb; &kde; &#x43A; &lt;b&gt; &constructor; &__proto__; &notify;</para></article>');
    expect(result.blocks[0]!.text).toBe('Riverside\u00A0— &kde; &bomb; &kde; к <b> &constructor; &__proto__; &notify;');
    expect(result.warnings).toEqual([{ rule: 'unknown-entities', message: '5 entities that the file does not declare are left as written', line: 6 }]);
  });

  it('leaves remarks of editors out and says so', async () => {
    const result = await read('<article><para>a<remark>check this</remark><indexterm><primary>i</primary></indexterm> b</para></article>');
    expect(result.blocks.map(({ text }) => text)).toEqual(['a b']);
    expect(rulesOf(result)).toEqual(['comments-left-out:1']);
  });
});

describe('TEI', () => {
  const header = `<teiHeader><fileDesc><titleStmt><title>Flood <hi>talks</hi></title></titleStmt></fileDesc><profileDesc><particDesc><listPerson>
    <person xml:id="int" role="interviewer"><persName><forename>Vera</forename> <surname>K.</surname></persName></person><person xml:id="ann"><persName>Анна</persName></person><person xml:id="nameless" role="interviewee"/></listPerson></particDesc></profileDesc></teiHeader>`;

  it('resolves who speaks, keeps times, puts events and notes aside', async () => {
    const result = await read(`<TEI xmlns="http://www.tei-c.org/ns/1.0">${header}<text><timeline unit="s"><when xml:id="T0" absolute="00:00:00"/><when xml:id="T1" interval="2.5" since="#T0"/></timeline>
      <body><head>First day</head><u who="#int" start="#T0" end="#T1">Who <pause/>came<note>asked twice</note>?</u><u who="#ann">The baker<vocal><desc>laughs</desc></vocal>.</u><incident><desc>door slams</desc></incident><u who="#nobody">Me.</u><u who="#nameless">And me.</u><pb n="2"/></body></text></TEI>`);
    expect(result.metadata).toEqual({ title: 'Flood talks' });
    expect(result.blocks.map(({ text, cues }) => [cues.aside ?? cues.speaker, cues.role, text])).toEqual([
      [undefined, undefined, 'First day'], ['Vera K.', 'question', 'Who came?'], ['footnote', 'question', 'asked twice'], ['Анна', undefined, 'The baker.'], ['sound', undefined, 'laughs'], ['event', undefined, 'door slams'], ['nobody', undefined, 'Me.'], [undefined, 'answer', 'And me.'],
    ]);
    expect(result.blocks[1]!.cues.times).toEqual([{ at: 0, start: 0, end: 2500 }]);
    expect(result.blocks[0]!.cues.heading).toBe(1);
  });

  it('reads plays, said passages and verse', async () => {
    const blocks = await blocksOf(`<TEI>${header}<text><body><div><sp who="#ann"><speaker>Anna.</speaker><stage>at the door</stage><p>Come in.</p><p>Sit.</p></sp><sp who="#int"><lg><l>One line</l><l>and one more</l></lg></sp>
      <said who="#ann">Stay.</said><p>She said <said who="#ann">no</said> and left <choice><sic>teh</sic><corr>the</corr></choice> <hi rend="italic">room</hi> of the down<lb break="no"/>stairs<lb/>flat.</p></div></body></text></TEI>`);
    expect(blocks.map(({ text, cues }) => [cues.aside ?? cues.speaker, text])).toEqual([
      ['stage direction', 'at the door'], ['Anna', 'Come in.'], ['Anna', 'Sit.'], ['Vera K.', 'One line\nand one more'], ['Анна', 'Stay.'], [undefined, 'She said no and left teh room of the downstairs flat.'],
    ]);
    expect(blocks.at(-1)!.cues.italic).toEqual([[25, 29]]);
  });

  it('gives each language and each text of a corpus its own document', async () => {
    const text = (lang: string): string => `<text xml:lang="${lang}"><body>${samples.get(lang)!.map((words) => `<p>${words}</p>`).join('\n')}</body></text>`;
    const languages = await read(`<TEI>${header}<text><group>${text('en')}${text('ru')}</group></text></TEI>`);
    expect(languages.documents!.map(({ name, metadata, blocks }) => [name, metadata.language, blocks.length])).toEqual([['en', 'en', samples.get('en')!.length], ['ru', 'ru', samples.get('ru')!.length]]);
    const corpus = await read(`<teiCorpus><TEI>${header}${text('en')}</TEI><TEI>${header}${text('en')}</TEI></teiCorpus>`);
    expect(corpus.documents!.map(({ name }) => name)).toEqual(['en', '2-en']);
  });
});

describe('which files are read as XML', () => {
  it.each([
    ['<?xml version="1.0"?>\n<!-- a -->\n<book><para>x</para></book>', 'xml'], ['<!DOCTYPE qandaset PUBLIC "-//OASIS//DTD DocBook V3.1//EN">\n<qandaset></qandaset>', 'xml'], ['\uFEFF<TEI.2><text/></TEI.2>', 'xml'], ['<sect1><title>x</title>', 'xml'],
    ['<article class="post"><p>A web page about DocBook</p></article>', 'txt'], ['<?xml version="1.0"?><html><body/></html>', 'txt'], ['<u>underlined</u> text', 'txt'], ['Who?\n<para>', 'txt'],
  ])('%j', (text, name) => {
    expect(readerFor('talk.txt', bytesOf(text))!.reader.name).toBe(name);
  });

  it('is said, and other XML is refused in a line', async () => {
    expect(readerFor('talk.txt', bytesOf('<qandaset>'))!.warnings).toMatchObject([{ rule: 'other-format' }]);
    await expect(read('<catalog><item>x</item></catalog>')).rejects.toMatchObject({ rule: 'unknown-xml' });
    await expect(read('plain words')).rejects.toMatchObject({ rule: 'unknown-xml' });
  });
});

describe('hostile markup', () => {
  it.each([
    ['unclosed elements', `<article>${'<para>a '.repeat(1500)}`], ['closings of nothing', `<article><para>a${'</x>'.repeat(200_000)}`], ['openings of nothing', `<article><para>a ${'<'.repeat(200_000)}`],
    ['unclosed quotes', `<article><para>a ${'<x a="'.repeat(100_000)}`], ['unclosed comments', `<article><para>a ${'<!--'.repeat(100_000)}`], ['declarations', `<article><para>a ${'<!ENTITY x "'.repeat(50_000)}`],
    ['ampersands', `<article><para>${'&a'.repeat(200_000)};`], ['one long line of elements', `<article>${'<para>a</para>'.repeat(100_000)}`],
  ])('goes through: %s', async (_, text) => {
    expect((await blocksOf(text)).length).toBeGreaterThan(0);
  });

  it('is refused beyond 2,000 levels', async () => {
    await expect(read(`<article>${'<para>'.repeat(2001)}x`)).rejects.toMatchObject({ rule: 'xml-depth' });
  });

  it('keeps every word of any mixture of elements', async () => {
    const piece = fc.oneof(fc.constantFrom('<para>', '</para>', '<question>', '</answer>', '<sect1>', '<listitem>', '<footnote>', '</footnote>', '<table>', '<row>', '<entry>', '<emphasis>', '<programlisting>', '</programlisting>', '<![CDATA[x]]>', '\n'), fc.stringMatching(/^[a-z]{1,8}$/u).map((word) => ` ${word} `));
    await fc.assert(fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
      const blocks = await blocksOf(`<sect1>${pieces.join('')}</sect1>`);
      const words = (text: string): string[] => (text.match(/[a-z]+/gu) ?? []).sort();
      expect(words(blocks.map(({ text }) => text).join(' '))).toEqual(words(pieces.map((part) => (part.startsWith('<![') ? 'x' : part.startsWith('<') ? ' ' : part)).join('')));
    }), { numRuns: 200 });
  });
});
