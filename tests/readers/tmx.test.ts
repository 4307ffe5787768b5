import { describe, expect, it } from 'vitest';
import { documentsOf, interviewOf } from '../../src/ingest/chain.js';
import { readerByName, readerFor, type ReadResult } from '../../src/readers/index.js';
import { tmx } from '../../src/writers/tmx.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = async (text: string | Uint8Array): Promise<ReadResult> => readerByName('tmx')!.read(typeof text === 'string' ? bytesOf(text) : text, {});
const memory = (body: string, head = '<header creationtool="x" srclang="en"/>'): string => `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4">${head}<body>${body}</body></tmx>`;
const said = ({ documents }: ReadResult): unknown[] => documents!.map(({ name, metadata, blocks }) => [name, metadata, blocks.map(({ text, line }) => [line, text])]);

describe('translation memories', () => {
  it('give a document for each language; a unit that lacks one is missing there', async () => {
    expect(said(await read(memory('<tu><tuv xml:lang="en-US"><seg>Who saw it?</seg></tuv><tuv xml:lang="ru"><seg>Кто это видел?</seg></tuv></tu><tu><tuv xml:lang="EN-us"><seg>The baker.</seg></tuv></tu>')))).toEqual([
      ['en-us', { language: 'en-US' }, [[1, 'Who saw it?'], [2, 'The baker.']]], ['ru', { language: 'ru' }, [[1, 'Кто это видел?']]],
    ]);
  });

  it('of version 1.1 as well, and in UTF-16', async () => {
    const old = '<tmx version="1.1"><header/><body><tu><tuv lang="EN"><seg>Water.</seg></tuv><tuv lang="DE"><seg>Wasser.</seg></tuv></tu></body></tmx>';
    expect(said(await read(old))).toEqual([['en', { language: 'EN' }, [[1, 'Water.']]], ['de', { language: 'DE' }, [[1, 'Wasser.']]]]);
    expect(said(await read(new Uint8Array(Buffer.from(`\uFEFF${old}`, 'utf16le'))))).toHaveLength(2);
  });

  it('lose the codes of formats and keep the text inside, which is said', async () => {
    const result = await read(memory('<tu><tuv xml:lang="en"><seg>The <bpt i="1">&lt;b></bpt>baker<ept i="1">&lt;/b></ept> <hi>saw</hi> it<ph>note <sub>at night</sub></ph>.</seg></tuv><tuv><seg>x</seg></tuv></tu>'));
    expect(result.blocks.map(({ text }) => text)).toEqual(['The baker saw itat night.']);
    expect(result.warnings).toMatchObject([{ rule: 'codes-left-out', message: '3 codes of the format the texts came from left out' }, { rule: 'language-missing', line: 1 }]);
  });

  it('that name a definition are read without it; one with a definition of its own is refused', async () => {
    await expect(read('<!DOCTYPE tmx [<!ENTITY a "b">]><tmx><body/></tmx>')).rejects.toMatchObject({ rule: 'xml-dtd' });
    await expect(read('<html/>')).rejects.toMatchObject({ rule: 'not-tmx' });
    expect((await read(memory(''))).warnings).toMatchObject([{ rule: 'empty' }]);
  });

  it('are known by their content', () => {
    expect(readerFor('a.xml', bytesOf(memory('')))!.reader.name).toBe('tmx');
    expect(readerFor('a.tmx', bytesOf(memory('')))!.warnings).toEqual([]);
  });

  it('that hrd wrote come back with interviews, roles and paragraphs', async () => {
    const texts = { en: 'Q: Who saw it first, and when?\n\nA: The baker. He came at night.\n\nQ: What did he bring?\n\nA: Bread. It was still warm.\n', ru: 'В: Кто увидел это первым и когда?\n\nО: Пекарь. Он пришёл ночью.\n\nВ: Что он принёс?\n\nО: Хлеб. Он был ещё тёплый.\n' };
    const documents = (await Promise.all(Object.entries(texts).map(([language, text]) => documentsOf({ path: `talk.${language}.txt`, bytes: bytesOf(text) }, { langs: ['en', 'ru'] })))).flat();
    const interview = interviewOf(documents, { mode: 'position' });
    const options = { signature: 's', columns: interview.languages, languages: new Map([['en', 'en'], ['ru', 'ru']]), names: new Map(), interviews: 1, unit: 'sentence', layout: '', pairwise: false, excel: false, warn: () => undefined } as const;
    const result = await read([...tmx.write([interview], options) as Iterable<string>].join(''));
    expect(result.documents!.map(({ name, metadata, blocks }) => [name, metadata, blocks.map(({ text, cues: { role } }) => [role, text])])).toEqual([
      ['en', { language: 'en', interview: interview.id }, [['question', 'Who saw it first, and when?'], ['answer', 'The baker. He came at night.'], ['question', 'What did he bring?'], ['answer', 'Bread. It was still warm.']]],
      ['ru', { language: 'ru', interview: interview.id }, [['question', 'Кто увидел это первым и когда?'], ['answer', 'Пекарь. Он пришёл ночью.'], ['question', 'Что он принёс?'], ['answer', 'Хлеб. Он был ещё тёплый.']]],
    ]);
    expect(result.warnings).toMatchObject([{ rule: 'own-export' }]);
  });

  it('with a hundred thousand texts of one paragraph take no time', async () => {
    const unit = '<tu><prop type="hrd:paragraph">1</prop><tuv xml:lang="en"><seg>some words of it</seg></tuv></tu>';
    const result = await read(memory(unit.repeat(100_000)));
    expect(result.blocks).toHaveLength(1);
    expect(result.blocks[0]!.breaks).toHaveLength(99_999);
  });
});
