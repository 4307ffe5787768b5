import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/corpus/contract.js';
import { openCorpus } from '../../src/corpus/index.js';
import { compareText } from '../../src/interview.js';
import type { AskedExchange, Document, Interview, PinnedQuestion } from '../../src/model.js';
import { anyDocument, corpusPath, documentOf, drivers, fileOf, folder, interviewOf, stored } from './sample.js';

const en = documentOf('lamp.en.txt', 'en', [['other', ['The lamp']], ['question', ['Who lit the lamp?'], ['And when?']], ['answer', ['My aunt.']], ['question', ['Did it rain?']], ['answer', ['No.']]]);
const ka = documentOf('lamp.ka.txt', 'ka', [['question', ['ვინ აანთო ლამპა?']], ['answer', ['დეიდამ.']], ['question', ['წვიმდა?']], ['answer', ['არა.']]]);
const mill = documentOf('mill.txt', 'en', [['answer', ['I begin.']], ['question', ['Did it rain?']], ['answer', ['All day.']]]);

const anchor = (path: string, wording: string, language = 'en'): PinnedQuestion['anchors'][number] => ({ path, language, wording });
const pinned = (id: string, anchors: PinnedQuestion['anchors'], more: Partial<PinnedQuestion> = {}): PinnedQuestion => ({ id, name: null, after: null, anchors, ...more });

describe.each(drivers)('questions in the corpus (%s)', (driver) => {
  async function filled(): Promise<{ corpus: Corpus; file: string }> {
    const file = corpusPath();
    const corpus = await openCorpus(file, 'create', { driver });
    corpus.transaction(() => {
      for (const document of [mill, ka, en]) corpus.putFile(fileOf(document), [stored(document)]);
      corpus.putInterview(interviewOf('mill', [mill]));
      corpus.putInterview(interviewOf('lamp', [en, ka]));
    });
    return { corpus, file };
  }

  it('are told by interview, exchange and document, without the answers', async () => {
    const { corpus } = await filled();
    expect(corpus.asked()).toEqual([
      { id: 'lamp', exchanges: [
        { number: 1, wordings: [{ language: 'en', path: 'lamp.en.txt', text: 'Who lit the lamp?\n\nAnd when?' }, { language: 'ka', path: 'lamp.ka.txt', text: 'ვინ აანთო ლამპა?' }] },
        { number: 2, wordings: [{ language: 'en', path: 'lamp.en.txt', text: 'Did it rain?' }, { language: 'ka', path: 'lamp.ka.txt', text: 'წვიმდა?' }] },
      ] },
      { id: 'mill', exchanges: [{ number: 1, wordings: [{ language: 'en', path: 'mill.txt', text: 'Did it rain?' }] }] },
    ]);
    corpus.close();
  });

  it('none in an empty corpus', async () => {
    const corpus = await openCorpus(corpusPath(), 'create', { driver });
    expect([corpus.asked(), corpus.pinnedQuestions()]).toEqual([[], []]);
    corpus.close();
  });

  it('are those of the interviews as they are read whole', async () => {
    const languages = fc.constantFrom(['en', 'ru'], ['en', 'en'], ['ru', 'uz-Cyrl']);
    await fc.assert(fc.asyncProperty(languages.chain(([a, b]) => fc.tuple(spoken('a', a!), spoken('b', b!), spoken('c', 'und'))), async ([a, b, c]) => {
      const corpus = await openCorpus(join(folder(), 'corpus.db'), 'scratch', { driver });
      corpus.transaction(() => {
        for (const document of [c, b, a]) corpus.putFile(fileOf(document), [stored(document)]);
        corpus.putInterview(interviewOf('pair', [a, b]));
        corpus.putInterview(interviewOf('alone', [c]));
      });
      const whole = ['alone', 'pair'].map((id) => ({ id, exchanges: askedIn(corpus.interview(id)!) })).filter(({ exchanges }) => exchanges.length > 0);
      expect(corpus.asked()).toEqual(whole);
      corpus.close();
    }), { numRuns: 40 });
  });

  it('keep what a person decided, to the letter and in order, and nothing of before', async () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ж', '証', '_'), minLength: 1, maxLength: 4 });
    const question = fc.record({ id: word, name: fc.option(word), after: fc.option(fc.oneof(fc.constant(''), word)), anchors: fc.uniqueArray(fc.record({ path: word, language: fc.constantFrom('en', 'ru'), wording: word }), { minLength: 1, maxLength: 5, selector: (each) => JSON.stringify(each) }) });
    await fc.assert(fc.asyncProperty(fc.uniqueArray(question, { maxLength: 5, selector: ({ id }) => id }), async (list) => {
      const corpus = await openCorpus(join(folder(), 'corpus.db'), 'scratch', { driver });
      corpus.putPinnedQuestions([pinned('gone', [anchor('x', 'x')])]);
      corpus.putPinnedQuestions(list);
      const expected = list
        .map(({ anchors, ...rest }) => ({ ...rest, anchors: [...anchors].sort((a, b) => compareText(a.path, b.path) || compareText(a.language, b.language) || compareText(a.wording, b.wording)) }));
      expect(corpus.pinnedQuestions()).toEqual(expected);
      corpus.close();
    }), { numRuns: 40 });
  });

  it('leave out what nothing could ever take away, and are undone with their transaction', async () => {
    const { corpus } = await filled();
    corpus.putPinnedQuestions([pinned('a', [anchor('mill.txt', '1')]), pinned('b', [])]);
    expect(corpus.pinnedQuestions().map(({ id }) => id)).toEqual(['a']);
    expect(() => corpus.transaction(() => {
      corpus.putPinnedQuestions([]);
      throw new Error('no');
    })).toThrow('no');
    expect(corpus.pinnedQuestions().map(({ id }) => id)).toEqual(['a']);
    corpus.close();
  });

  it('go with the last file they were asked in, and what stood behind them moves up', async () => {
    const { corpus } = await filled();
    const list = [
      pinned('a', [anchor('mill.txt', '1')], { after: '' }),
      pinned('b', [anchor('mill.txt', '2')], { after: 'a' }),
      pinned('c', [anchor('lamp.en.txt', '3'), anchor('mill.txt', '3')], { after: 'b', name: 'Rain' }),
      pinned('d', [anchor('lamp.en.txt', '4')], { after: 'c' }),
    ];
    corpus.putPinnedQuestions(list);
    corpus.removeFile('mill.txt');
    const left = [pinned('c', [anchor('lamp.en.txt', '3')], { after: '', name: 'Rain' }), list[3]!];
    expect(corpus.pinnedQuestions()).toEqual(left);
    corpus.putFile(fileOf(en, 'read 2'), [stored(en)]);
    expect(corpus.pinnedQuestions()).toEqual(left);
    expect(corpus.check()).toBe('ok');
    corpus.close();
  });

  it('leave no byte when the interview is forgotten, name included', async () => {
    const { corpus, file } = await filled();
    corpus.putPinnedQuestions([
      pinned('q1111111111', [anchor('mill.txt', 'a1b2c3d4e5')], { name: 'Überschwemmungsjahr' }),
      pinned('q2222222222', [anchor('mill.txt', 'f6a7b8c9d0'), anchor('lamp.en.txt', '5e5e5e5e5e')], { name: 'Regen', after: 'q1111111111' }),
    ]);
    corpus.forget('mill');
    expect(corpus.pinnedQuestions()).toEqual([pinned('q2222222222', [anchor('lamp.en.txt', '5e5e5e5e5e')], { name: 'Regen' })]);
    corpus.close();
    const bytes = Buffer.concat(readdirSync(dirname(file)).map((name) => readFileSync(join(dirname(file), name))));
    expect(['Überschwemmungsjahr', 'q1111111111', 'a1b2c3d4e5', 'f6a7b8c9d0', 'mill.txt'].filter((word) => bytes.includes(word))).toEqual([]);
    expect(['Regen', 'q2222222222', '5e5e5e5e5e'].filter((word) => !bytes.includes(word))).toEqual([]);
  });

  it('follow their file to where it was moved', async () => {
    const { corpus } = await filled();
    corpus.putPinnedQuestions([pinned('a', [anchor('mill.txt', '1'), anchor('river.txt', '1')])]);
    corpus.moveQuestions('mill.txt', 'river.txt');
    corpus.removeFile('mill.txt');
    expect(corpus.pinnedQuestions()).toEqual([pinned('a', [anchor('river.txt', '1')])]);
    corpus.close();
  });
});

/** Turns without any paragraph come from no file. */
function spoken(name: string, language: string): fc.Arbitrary<Document> {
  return anyDocument(name, [language]).map((document) => ({ ...document, turns: document.turns.filter(({ paragraphs }) => paragraphs.length > 0) }));
}

/** The same from the interview itself. */
function askedIn({ documents, languages, exchanges }: Interview): AskedExchange[] {
  return exchanges
    .map(({ number, question }) => ({ number, wordings: documents.flatMap(({ language, path }, index) => (languages[index]! in question ? [{ language, path, text: question[languages[index]!]! }] : [])) }))
    .filter(({ wordings }) => wordings.length > 0);
}
