import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/cli/checking.js';
import { openCorpus } from '../../src/corpus/index.js';
import { corpusPath, documentOf, drivers, fileOf, stored } from './sample.js';

const ferry = documentOf('ferry.en.txt', 'en', [['other', ['River Station']], ['question', ['Who kept the ferry?']], ['answer', ['My aunt kept it.', 'The FERRY was hers.']]]);
const fähre = documentOf('ferry.de.txt', 'de', [['question', ['Wer hatte die Fähre?']], ['answer', ['Meine Tante.']]]);
const mill = documentOf('mill.en.txt', 'en', [['answer', ['We had no ferry.']]]);

describe.each(drivers)('the words of a corpus (%s)', (driver) => {
  it('are counted by language, in lower case, without titles and page furniture, and go with their document', async () => {
    const corpus = await openCorpus(corpusPath(), 'create', { driver });
    corpus.transaction(() => [ferry, fähre, mill].forEach((document) => corpus.putFile(fileOf(document), [stored(document)])));
    expect(Object.fromEntries(corpus.words('en'))).toEqual({ who: 1, kept: 2, the: 2, ferry: 3, my: 1, aunt: 1, it: 1, was: 1, hers: 1, we: 1, had: 1, no: 1 });
    expect(corpus.words('de').get('fähre')).toBe(1);
    expect(corpus.words('kk').size).toBe(0);
    expect([...contextOf(corpus).words.keys()]).toEqual(['de', 'en']);
    corpus.transaction(() => corpus.removeFile(mill.path));
    expect(corpus.words('en').get('ferry')).toBe(2);
    corpus.close();
  });

  it('and its lexicons are told in both directions', async () => {
    const corpus = await openCorpus(corpusPath(), 'create', { driver });
    corpus.transaction(() => {
      corpus.putFile(fileOf(ferry), [stored(ferry)]);
      corpus.putLexicon({ source: 'de', target: 'en', hash: '01', settings: '', learntFrom: [], complete: false, figures: {}, entries: [['fähre', 'ferry', 0.9, 0.7], ['kahn', 'ferry', 0, 0.2]] });
    });
    const { lexicon } = contextOf(corpus);
    expect(lexicon!('de', 'en')!.get('fähre')).toEqual(new Map([['ferry', 0.9]]));
    expect(lexicon!('de', 'en')!.has('kahn')).toBe(false);
    expect(lexicon!('en', 'de')!.get('ferry')).toEqual(new Map([['fähre', 0.7], ['kahn', 0.2]]));
    expect(lexicon!('en', 'kk')).toBeUndefined();
    corpus.close();
  });
});
