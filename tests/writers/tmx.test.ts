import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../src/rows.js';
import { VERSION } from '../../src/signature.js';
import { tmx } from '../../src/writers/tmx.js';
import { awkward, unasked } from './awkward.js';
import { hostileInterview } from './hostile.js';
import { interviewOf } from './sample.js';
import { contentsOf, optionsFor, usualOptions } from './written.js';
import { all, inXml, parseXml, type Element } from './xml-tree.js';

const written = async (...args: Parameters<typeof contentsOf> extends [unknown, ...infer Rest] ? Rest : never): Promise<Element> => parseXml((await contentsOf(tmx, ...args)).get('')!.toString('utf8'));
const propsOf = ({ children }: Element): Map<string, string> => new Map(children.filter(({ name }) => name === 'prop').map(({ attributes, text }) => [attributes['type']!, text]));
const textsOf = (tu: Element): Record<string, string> =>
  Object.fromEntries(tu.children.filter(({ name }) => name === 'tuv').map((tuv) => [propsOf(tuv).get('hrd:column') ?? tuv.attributes['xml:lang'], tuv.children.at(-1)!.text]));

describe('tmx', () => {
  it('has the seven attributes of a header, and the signature', async () => {
    const [header] = (await written([awkward], usualOptions(tmx, [awkward]))).children;
    expect(header!.attributes).toEqual({ creationtool: 'hrd', creationtoolversion: VERSION, segtype: 'sentence', 'o-tmf': 'hrd/1', adminlang: 'en', srclang: '*all*', datatype: 'plaintext' });
    expect([...propsOf(header!)]).toEqual([['hrd:signature', 'hrd:0.1.0|align:evidence']]);
  });

  it('names the first of two languages as the source', async () => {
    const options = usualOptions(tmx, [unasked]);
    expect((await written([unasked], options)).children[0]!.attributes['srclang']).toBe('ar');
    expect((await written([unasked], { ...options, columns: ['en', 'ar'] })).children[0]!.attributes['srclang']).toBe('en');
  });

  it.each(['exchange', 'turn', 'paragraph', 'sentence'] as const)('holds every text of every %s, with its place', async (unit) => {
    const units = all(await written([awkward, unasked], optionsFor(['ar', 'en', 'my'], unit)), 'tu');
    const rows = [awkward, unasked].flatMap((interview) => rowsOf(interview, unit));
    expect(units.map(textsOf)).toEqual(rows.map(({ texts }) => texts));
    expect(units.map((tu) => [propsOf(tu).get('hrd:interview'), propsOf(tu).get('hrd:unit'), propsOf(tu).get('hrd:exchange'), propsOf(tu).get('hrd:role')]))
      .toEqual(rows.map(({ interview, unit: number, exchange, role }) => [interview, String(number), exchange === null ? undefined : String(exchange), role ?? undefined]));
  });

  it('says which turn and paragraph a sentence stands in, who speaks, and the printed label once', async () => {
    const english = all(await written([awkward], usualOptions(tmx, [awkward])), 'tuv').filter(({ attributes }) => attributes['xml:lang'] === 'en').map(propsOf);
    expect(english.slice(0, 4).map((props) => Object.fromEntries(props))).toEqual([
      { 'hrd:turn': '2', 'hrd:paragraph': '2', 'hrd:speaker': 'Mira', 'hrd:label': 'Mira: ' },
      { 'hrd:turn': '3', 'hrd:paragraph': '3', 'hrd:speaker': 'Tin', 'hrd:label': 'Tin: ' },
      { 'hrd:turn': '3', 'hrd:paragraph': '3', 'hrd:speaker': 'Tin' },
      { 'hrd:turn': '3', 'hrd:paragraph': '4', 'hrd:speaker': 'Tin' },
    ]);
  });

  it('has props before texts in every unit', async () => {
    for (const element of [...all(await written([hostileInterview], usualOptions(tmx, [hostileInterview])), 'tu'), ...all(await written([awkward], usualOptions(tmx, [awkward])), 'tuv')]) {
      const names = element.children.map(({ name }) => name);
      expect(names).toEqual([...names].sort());
    }
  });

  it('gives back any text that XML can hold, and marks what it cannot', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1, maxLength: 4 }), async (texts) => {
      const interview = interviewOf('any', [{ language: 'en', turns: [{ role: 'answer', paragraphs: texts.map((text) => [`x${text}`]) }] }]);
      const warned: string[] = [];
      const tree = await written([interview], optionsFor(['en'], 'paragraph', { warn: (rule) => warned.push(rule) }));
      expect(all(tree, 'seg').map(({ text }) => text)).toEqual(texts.map((text) => inXml(`x${text}`)));
      expect(warned.length > 0).toBe(texts.some((text) => inXml(text) !== text));
    }));
  });

  it('makes a file of each pair, with whole pairs only', async () => {
    const files = await contentsOf(tmx, [awkward], { ...usualOptions(tmx, [awkward]), pairwise: true });
    expect([...files.keys()]).toEqual(['.ar-en.tmx', '.ar-my.tmx', '.en-my.tmx']);
    for (const [suffix, bytes] of files) {
      const tree = parseXml(bytes.toString('utf8'));
      const pair = suffix.slice(1, -4).split('-');
      expect(tree.children[0]!.attributes['srclang']).toBe(pair[0]);
      expect(all(tree, 'tu').map(textsOf)).toEqual(rowsOf(awkward, 'sentence').flatMap(({ texts }) => (pair.every((column) => column in texts) ? [Object.fromEntries(pair.map((column) => [column, texts[column]!]))] : [])));
      expect(bytes.toString('utf8').match(/[0-9a-f]{64}/gu)).toHaveLength(2);
    }
  });

  it('tells two versions in one language apart', async () => {
    const twice = interviewOf('twice', [{ language: 'en', path: 'a.txt', turns: [{ role: 'answer', paragraphs: [['One.']] }] }, { language: 'en', path: 'b.txt', turns: [{ role: 'answer', paragraphs: [['Uno.']] }] }]);
    const [tu] = all(await written([twice], optionsFor(['en', 'en-2'], 'sentence')), 'tu');
    expect(textsOf(tu!)).toEqual({ en: 'One.', 'en-2': 'Uno.' });
    expect(all(tu!, 'tuv').map(({ attributes }) => attributes['xml:lang'])).toEqual(['en', 'en']);
  });
});
