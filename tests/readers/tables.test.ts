import { describe, expect, it } from 'vitest';
import { docx as reader } from '../../src/readers/docx.js';
import type { ReadResult } from '../../src/readers/index.js';
import { docx, p, r, table } from './docx-maker.js';
import { samples } from './samples.js';

const languages = new Map([['english', 'en'], ['русский', 'ru'], ['türkçe', 'tr']]);
const languageOf = (name: string): string | null => languages.get(name.toLowerCase()) ?? null;
const read = (body: string): Promise<ReadResult> => reader.read(docx(body, { core: '<dc:title>Flood</dc:title>' }), { languageOf });
const brief = ({ blocks }: ReadResult): (string | undefined)[][] => blocks.map(({ text, cues }) => [cues.aside ?? cues.speaker, cues.time, text]);

const en = samples.get('en')!;
const ru = samples.get('ru')!;
const uk = samples.get('uk')!;
const de = samples.get('de')!;

describe('tables with a column of speakers', () => {
  it('give each text its speaker and its time; headings of columns are set aside', async () => {
    const result = await read(p(r('Interview')) + table([
      ['No.', 'Time', 'Speaker', 'Text'], ['1', '00:00:03', 'Interviewer:', en[0]!], ['2', '00:00:09', 'Anna M.', en[1]!],
      ['3', '', 'Interviewer:', en[2]!], ['4', '00:01:10', 'Anna M.', `<w:p><w:r><w:t>${en[3]!}</w:t></w:r></w:p>${p(r('Both stayed.'))}`],
    ]) + p(r('End')));
    expect(brief(result)).toEqual([
      [undefined, undefined, 'Interview'],
      ['table heading', undefined, 'No.'], ['table heading', undefined, 'Time'], ['table heading', undefined, 'Speaker'], ['table heading', undefined, 'Text'],
      ['Interviewer', '00:00:03', en[0]], ['Anna M.', '00:00:09', en[1]], ['Interviewer', undefined, en[2]], ['Anna M.', '00:01:10', en[3]], ['Anna M.', undefined, 'Both stayed.'],
      [undefined, undefined, 'End'],
    ]);
    expect(result.notes).toEqual(['table 1: column 1 holds numbers, column 2 holds times, column 3 holds speakers']);
  });

  it('go on with the speaker above where a cell is empty', async () => {
    const rows = [['Q', en[0]!], ['A', en[1]!], ['', 'And more of it, a line below.'], ['Q', en[2]!], ['A', en[3]!]];
    expect((await read(table(rows))).blocks.map(({ cues }) => cues.speaker)).toEqual(['Q', 'A', 'A', 'Q', 'A']);
  });

  it('take questions and answers as their headings name them', async () => {
    const { blocks } = await read(table([['Frage', 'Antwort'], ['Erzählen Sie vom Wasser.', 'Es kam nachts.'], ['Und dann?', 'Dann kam der Bäcker.']]));
    expect(blocks.map(({ cues }) => cues.role ?? cues.aside)).toEqual(['table heading', 'table heading', 'question', 'answer', 'question', 'answer']);
  });

  it('are known by their heading, though each speaks once', async () => {
    const { blocks } = await read(table([['Name', 'Text'], ['Vera', 'Who came first to your street that night?'], ['Anna', 'The baker came first, with bread on a door.']]));
    expect(blocks.map(({ cues }) => cues.speaker)).toEqual([undefined, undefined, 'Vera', 'Anna']);
  });

  it('keep what is no column of speakers: names told once, questions beside answers, lists of words', async () => {
    const rows = [['Who came?', 'The baker came, and he came with a raft.'], ['When?', 'At night, when the lamps were out.'], ['Why?', 'They never told us why.']];
    const { blocks, documents } = await read(table(rows));
    expect(documents).toBeUndefined();
    expect(blocks.map(({ text }) => text)).toEqual(rows.flat());
    expect(blocks[3]!.cues.cell).toEqual({ table: 0, row: 1, column: 1 });
    const words = [['bread', 'flour'], ['bread', 'water'], ['bread', 'salt'], ['raft', 'door']];
    expect((await read(table(words))).blocks.map(({ text }) => text)).toEqual(words.flat());
  });
});

describe('tables with a column for each language', () => {
  const rows = (left: readonly string[], right: readonly string[]): string[][] => left.slice(0, right.length).map((text, index) => [text, right[index]!]);

  it('are a document each, with the language their heading names', async () => {
    const result = await read(p(r('Два языка')) + table([['English', 'Русский'], ...rows(en, ru)]));
    expect(result.blocks).toEqual([]);
    expect(result.documents![0]!.metadata.title).toBe('Flood');
    expect(result.documents!.map(({ name, metadata }) => [name, metadata.language])).toEqual([['column-1', 'en'], ['column-2', 'ru']]);
    expect(result.documents![0]!.blocks.map(({ text }) => text)).toEqual(['English', ...en]);
    expect(result.documents![1]!.blocks.map(({ text }) => text)).toEqual(['Два языка', 'Русский', ...ru]);
    expect(result.documents![0]!.blocks[0]!.cues.aside).toBe('table heading');
  });

  it('are believed where their headings name languages, however short the table; other headings name none', async () => {
    const { documents } = await read(table([['English', 'Türkçe'], ['Yes.', 'Evet.']]));
    expect(documents!.map(({ metadata }) => metadata.language)).toEqual(['en', 'tr']);
    const other = await read(table([['Оригинал', 'Перевод'], ...rows(ru, en)]));
    expect(other.documents!.map(({ metadata }) => metadata.language)).toEqual([undefined, undefined]);
  });

  it('are told apart by their words where the script is one', async () => {
    for (const [left, right] of [[en, de], [ru, uk], [samples.get('es')!, samples.get('pt')!]] as const) {
      const { documents } = await read(table(rows(left, right)));
      expect(documents?.map(({ blocks }) => blocks[0]!.text)).toEqual([left[0], right[0]]);
    }
  });

  it('share the speaker between them, and may be one row of many paragraphs', async () => {
    const spoken = await read(table(rows(en, ru).map((row, index) => [index % 2 === 0 ? 'Q' : 'A', ...row])));
    expect(spoken.documents!.map(({ blocks }) => blocks.slice(0, 2).map(({ cues }) => cues.speaker))).toEqual([['Q', 'A'], ['Q', 'A']]);
    const one = await read(table([[en, ru].map((side) => side.map((text) => p(r(text))).join(''))]));
    expect(one.documents!.map(({ blocks }) => blocks.length)).toEqual([en.length, ru.length]);
  });

  it('are not found where one language asks and answers', async () => {
    const { documents } = await read(table([[en[0]!, en[1]!], [en[2]!, en[3]!], [en[4]!, en[5]!]]));
    expect(documents).toBeUndefined();
  });
});
