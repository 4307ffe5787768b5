import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interview } from '../../src/model.js';
import { tei } from '../../src/writers/tei.js';
import { awkward, unasked } from './awkward.js';
import { hostileInterview } from './hostile.js';
import { interviewOf } from './sample.js';
import { bytesOf, usualOptions } from './written.js';
import { all, inXml, parseXml, type Element } from './xml-tree.js';

const written = async (interviews: readonly Interview[]): Promise<Element> => parseXml((await bytesOf(tei, interviews, usualOptions(tei, interviews))).toString('utf8'));
const idsOf = (tree: Element): string[] => ['text', 'u', 'note', 'seg', 'person', 'category'].flatMap((name) => all(tree, name)).map(({ attributes }) => attributes['xml:id']).filter((id) => id !== undefined);
/** Words of an element and all in it, in order; a `seg` of a paragraph has text between its sentences. */
const sentencesOf = (tree: Element): string[] => all(tree, 'seg').filter(({ attributes }) => attributes['type'] === 'sentence').map(({ text }) => text);

describe('tei', () => {
  it('is one TEI, or a corpus of several', async () => {
    expect([(await written([awkward])).name, (await written([awkward, unasked])).name, (await written([])).name]).toEqual(['TEI', 'teiCorpus', 'teiCorpus']);
    expect(all(await written([awkward, unasked]), 'TEI')).toHaveLength(2);
  });

  it('holds every sentence of every language, in order', async () => {
    for (const interview of [awkward, unasked, hostileInterview]) {
      const tree = await written([interview]);
      expect(all(tree, 'text').slice(1).map(({ attributes }) => attributes['xml:lang'])).toEqual(interview.documents.map(({ language }) => language));
      expect(sentencesOf(tree)).toEqual(interview.documents.flatMap(({ turns }) => turns.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => inXml(text))))));
    }
  });

  it('gives back paragraphs to the letter, what stands between sentences included', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1, maxLength: 4 }), async (sentences) => {
      const interview = interviewOf('x', [{ language: 'en', glue: ' \r\n', turns: [{ role: 'answer', paragraphs: [sentences] }] }]);
      const xml = (await bytesOf(tei, [interview], usualOptions(tei, [interview]))).toString('utf8').replace(/<seg type="sentence"[^>]*>|<\/seg>/gu, '').replaceAll('</u>', '</seg></u>');
      expect(all(parseXml(xml), 'seg').map(({ text }) => text)).toEqual([inXml(interview.documents[0]!.turns[0]!.paragraphs[0]!.text)]);
    }), { numRuns: 50 });
  });

  it('has ids that are names and unique, and refers to nothing else', async () => {
    const tree = await written([awkward, unasked]);
    const ids = idsOf(tree);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/u);
    const known = new Set(ids);
    const pointers = [...all(tree, 'link').flatMap(({ attributes }) => attributes['target']!.split(' ')), ...all(tree, 'u').flatMap(({ attributes }) => [attributes['who']!, attributes['ana']!])];
    expect(pointers.length).toBeGreaterThan(50);
    for (const pointer of pointers) expect(known).toContain(pointer.slice(1));
  });

  it('links what has a counterpart, with the confidence, and nothing else', async () => {
    const tree = await written([awkward]);
    const counts = all(tree, 'linkGrp').map(({ attributes, children }) => [attributes['type'], attributes['subtype'], children.length]);
    const shared = (unit: 'turns' | 'paragraphs' | 'sentences'): number => awkward.alignments[unit].filter(({ members }) => Object.keys(members).length > 1).length;
    expect(counts).toEqual([['alignment', 'turn', shared('turns')], ['alignment', 'paragraph', shared('paragraphs')], ['alignment', 'sentence', shared('sentences')]]);
    expect(shared('sentences')).toBeLessThan(awkward.alignments.sentences.length);
    expect(new Set(all(tree, 'link').map(({ attributes }) => attributes['cert']))).toEqual(new Set(['0.9913', '0.95', '0.9']));
    expect(all(await written([interviewOf('alone', [{ language: 'en', turns: [{ role: 'answer', paragraphs: [['I.']] }] }])]), 'standOff')).toEqual([]);
  });

  it('names who speaks, and invents no name', async () => {
    const tree = await written([interviewOf('x', [{ language: 'en', turns: [{ role: 'question', paragraphs: [['Who?']] }, { role: 'answer', paragraphs: [['I.']], speaker: 'Tin & Co' }, { role: 'other', paragraphs: [['(noise)']] }] }])]);
    expect(all(tree, 'person').map(({ attributes, children }) => [attributes['role'], children[0]?.text])).toEqual([['interviewer', undefined], ['interviewee', 'Tin & Co']]);
    expect(all(tree, 'u').map(({ attributes }) => attributes['who'])).toEqual(all(tree, 'person').map(({ attributes }) => `#${attributes['xml:id']}`));
    expect(all(tree, 'note')).toHaveLength(1);
  });
});
