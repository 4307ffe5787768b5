/** What the corpus keeps of pairs of languages: whole, and gone with the documents it was learnt from. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { StoredBitext, StoredLexicon } from '../../src/corpus/contract.js';
import { openCorpus } from '../../src/corpus/index.js';
import type { Document } from '../../src/model.js';
import { query } from './raw.js';
import { corpusPath, documentOf, drivers, fileOf, interviewOf, stored } from './sample.js';

const document = (name: string, language: string): Document => documentOf(`${name}.${language}.txt`, language, [['question', [`Where is the ${name}?`]], ['answer', [`The ${name} is here.`]]]);
const [mill, mühle, ferry, fähre] = [document('mill', 'en'), document('mill', 'de'), document('ferry', 'en'), document('ferry', 'de')];

const learnt = (source: string, target: string, from: readonly (readonly [string, string])[], words: readonly string[]): StoredLexicon => ({
  source, target, hash: '0011aabb', settings: 'how', learntFrom: from, complete: false, figures: { ratio: 1.0625, types: [0, 0.1 + 0.2] },
  entries: words.map((word, index) => [word, `${word}-`, 0.5, index / 3] as const),
});

describe.each(drivers)('bitexts (%s)', (driver) => {
  it('come back as they were put, one for each stage, and go with either document', async () => {
    const corpus = await openCorpus(corpusPath(), 'create', { driver });
    const bitext = (source: Document, target: Document, stage: 'first' | 'last', settings: string): StoredBitext => ({ source: source.id, target: target.id, stage, settings, beads: [[[0, 1], [0], 1 / 3]] });
    corpus.transaction(() => {
      for (const each of [mill, mühle, ferry]) corpus.putFile(fileOf(each), [stored(each)]);
      corpus.putBitext(bitext(mill, mühle, 'first', 'plain'));
      corpus.putInterview(interviewOf('mill', [mill, mühle, ferry], { bitexts: [bitext(mill, mühle, 'last', 'taught'), bitext(ferry, mühle, 'last', 'taught')] }));
    });
    corpus.putBitext(bitext(mill, mühle, 'last', 'taught better'));
    expect(corpus.bitexts([mühle.id, mill.id])).toEqual([bitext(mill, mühle, 'first', 'plain'), bitext(mill, mühle, 'last', 'taught better')]);
    expect(corpus.bitexts([mill.id, ferry.id])).toEqual([]);
    expect(() => corpus.putBitext(bitext(fähre, mill, 'last', ''))).toThrow();
    corpus.transaction(() => corpus.removeFile(mühle.path));
    expect(corpus.bitexts([mill.id, mühle.id, ferry.id])).toEqual([]);
    corpus.close();
  });
});

describe.each(drivers)('lexicons (%s)', (driver) => {
  async function filled(): Promise<{ file: string; taught: StoredLexicon; other: StoredLexicon }> {
    const file = corpusPath();
    const corpus = await openCorpus(file, 'create', { driver });
    const taught = learnt('de', 'en', [[mühle.id, mill.id], [fähre.id, ferry.id]], ['Schleusenwärter', 'ɛ', '𞤀𞤣', 'ﬀ']);
    const other = learnt('en', 'uz-Cyrl', [[ferry.id, 'elsewhere']], ['lighterman']);
    corpus.transaction(() => {
      for (const each of [mill, mühle, ferry, fähre]) corpus.putFile(fileOf(each), [stored(each)]);
      corpus.putInterview(interviewOf('mill', [mill, mühle]));
      corpus.putInterview(interviewOf('ferry', [ferry, fähre]));
      corpus.putLexicon(taught);
      corpus.putLexicon(other);
    });
    corpus.close();
    return { file, taught, other };
  }

  it('come back as they were put, sorted, and are replaced whole', async () => {
    const { file, taught, other } = await filled();
    const corpus = await openCorpus(file, 'write', { driver });
    const sorted = [...taught.entries].sort(([a], [b]) => (a < b ? -1 : 1));
    expect(corpus.lexicon('de', 'en')).toEqual({ ...taught, entries: sorted });
    expect(corpus.lexicon('en', 'de')).toBeUndefined();
    expect(corpus.lexicons().map(({ source, target }) => `${source} ${target}`)).toEqual(['de en', 'en uz-Cyrl']);
    corpus.putLexicon(learnt('de', 'en', [], ['Fähre']));
    expect(corpus.lexicon('de', 'en')!.entries).toHaveLength(1);
    corpus.dropLexicon('de', 'en');
    expect(corpus.lexicons()).toMatchObject([{ source: 'en', hash: other.hash, learntFrom: other.learntFrom }]);
    corpus.close();
    expect(await query(file, 'SELECT source FROM v_words')).toEqual([['lighterman']]);
  });

  it('leave the corpus unsettled until they are settled', async () => {
    const { file } = await filled();
    const corpus = await openCorpus(file, 'write', { driver });
    expect(corpus.settled('')).toBe(false);
    corpus.settleLexicons();
    expect(corpus.settled('')).toBe(true);
    corpus.forget('mill');
    expect(corpus.settled('')).toBe(false);
    corpus.close();
  });

  it('forget their words with any document they were learnt from, and only then', async () => {
    const { file, other } = await filled();
    const holds = (word: string): boolean => readFileSync(file).includes(Buffer.from(word));
    expect(holds('Schleusenwärter')).toBe(true);
    const corpus = await openCorpus(file, 'write', { driver });
    corpus.forget('mill');
    expect(corpus.lexicon('de', 'en')).toBeUndefined();
    expect(corpus.lexicons()[0]).toMatchObject({ hash: '', learntFrom: [], complete: false });
    expect(corpus.lexicon('en', 'uz-Cyrl')).toEqual(other);
    corpus.close();
    expect(['Schleusenwärter', '𞤀𞤣', mill.id, mühle.id].filter(holds)).toEqual([]);
    expect(holds('lighterman')).toBe(true);
  });

  it('are taken back when a document they were learnt from is replaced or its file removed', async () => {
    const { file } = await filled();
    const corpus = await openCorpus(file, 'write', { driver });
    corpus.transaction(() => corpus.putFile(fileOf(mill, 'read again'), [stored(mill)]));
    expect(corpus.lexicons().map(({ hash }) => hash === '')).toEqual([true, false]);
    corpus.transaction(() => corpus.removeFile(ferry.path));
    expect(corpus.lexicons().map(({ hash }) => hash === '')).toEqual([true, true]);
    corpus.close();
  });
});
