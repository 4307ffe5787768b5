import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/corpus/contract.js';
import { openCorpus } from '../../src/corpus/index.js';
import { UserError } from '../../src/diagnostics.js';
import type { Document } from '../../src/model.js';
import { corpusPath, documentOf, drivers, fileOf, interviewOf, sha256, stored } from './sample.js';

const talk = (path: string, language: string, word = 'tea'): Document =>
  documentOf(path, language, [['question', [`Who brings the ${word}?`]], ['answer', [`My aunt brings the ${word}.`, 'She always did.']], ['other', ['Photographs.']]]);

const en = talk('aunt.en.txt', 'en');
const ru = talk('aunt.ru.txt', 'ru');
const kk = talk('aunt.kk.txt', 'kk');

const put = (corpus: Corpus, ...documents: readonly Document[]): void => documents.forEach((document) => corpus.putFile(fileOf(document), [stored(document)]));
const homes = (corpus: Corpus): Record<string, string> => Object.fromEntries(corpus.documents().map(({ path, language, interview }) => [`${path} ${language}`, interview]));

/** What must hold at every commit, whatever was done. */
function expectSound(corpus: Corpus): void {
  expect(corpus.check()).toBe('ok');
  const interviews = corpus.interviews();
  const held = interviews.flatMap((interview) => interview.documents);
  expect(new Set(held).size).toBe(held.length);
  expect([...held].sort()).toEqual(corpus.documents().map(({ id }) => id).sort());
  for (const summary of interviews) {
    expect(summary.documents.length).toBeGreaterThan(0);
    const interview = corpus.interview(summary.id)!;
    expect(interview.documents.map(({ id }) => id)).toContain(interview.pivot);
    expect(interview.exchanges.length).toBe(summary.exchanges);
    const beads = interview.alignments.sentences.flatMap((bead) => Object.values(bead.members).flat());
    expect(new Set(beads).size).toBe(beads.length);
    expect(beads.length).toBe(summary.sentences);
  }
}

describe.each(drivers)('which document is in which interview (%s)', (driver) => {
  const withScratch = async (work: (corpus: Corpus) => void): Promise<void> => {
    const corpus = await openCorpus(corpusPath(), 'scratch', { driver });
    try {
      work(corpus);
      expectSound(corpus);
    } finally {
      corpus.close();
    }
  };

  it('a new document stands alone, and can be exported', () =>
    withScratch((corpus) => {
      put(corpus, en);
      const [summary] = corpus.interviews();
      expect(summary).toMatchObject({ languages: ['en'], documents: [en.id], exchanges: 1, confidence: null, settings: '' });
      const interview = corpus.interview(summary!.id)!;
      expect(interview.exchanges).toEqual([{ number: 1, question: { en: 'Who brings the tea?' }, answer: { en: 'My aunt brings the tea. She always did.' }, confidence: 1 }]);
      expect(interview.alignments.turns.map((bead) => bead.members)).toEqual([1, 2, 3].map((number) => ({ [en.id]: [`${en.id}:t${number}`] })));
      expect(interview.alignments.sentences).toHaveLength(4);
    }));

  it('an interview takes in its documents and gives itself for what they were in', () =>
    withScratch((corpus) => {
      put(corpus, en, ru, kk);
      corpus.putInterview(interviewOf('aunt', [en, ru]));
      expect(homes(corpus)).toEqual({ 'aunt.en.txt en': 'aunt', 'aunt.ru.txt ru': 'aunt', 'aunt.kk.txt kk': kk.id });
      corpus.putInterview(interviewOf('aunt', [en, ru, kk]));
      expect(corpus.interviews()).toMatchObject([{ id: 'aunt', languages: ['en', 'kk', 'ru'], evidence: ['the names differ in the language only'], settings: 'aligned as aunt', warnings: 6 }]);
    }));

  it('what an interview no longer holds stands alone', () =>
    withScratch((corpus) => {
      put(corpus, en, ru, kk);
      corpus.putInterview(interviewOf('aunt', [en, ru, kk]));
      corpus.putInterview(interviewOf('aunt', [en, ru]));
      expect(homes(corpus)).toEqual({ 'aunt.en.txt en': 'aunt', 'aunt.ru.txt ru': 'aunt', 'aunt.kk.txt kk': kk.id });
      expect(corpus.warnings().filter(({ rule, path }) => rule === 'turn-alone' && path === kk.path)).toEqual([]);
    }));

  it('ids can change places, whichever comes first', () =>
    withScratch((corpus) => {
      put(corpus, en, ru);
      corpus.putInterview(interviewOf('one', [en]));
      corpus.putInterview(interviewOf('two', [ru]));
      corpus.putInterview(interviewOf('two', [en]));
      corpus.putInterview(interviewOf('one', [ru]));
      expect(homes(corpus)).toEqual({ 'aunt.en.txt en': 'two', 'aunt.ru.txt ru': 'one' });
    }));

  it('a replaced file keeps its interview, whose alignment is gone', () =>
    withScratch((corpus) => {
      put(corpus, en, ru);
      corpus.putInterview(interviewOf('aunt', [en, ru]));
      const better = talk('aunt.en.txt', 'en', 'coffee');
      put(corpus, better);
      expect(homes(corpus)).toEqual({ 'aunt.en.txt en': 'aunt', 'aunt.ru.txt ru': 'aunt' });
      expect(corpus.document(en.id)).toBeUndefined();
      expect(corpus.interviews()).toMatchObject([{ settings: '', confidence: null, exchanges: 1, warnings: 2 }]);
      expect(corpus.interview('aunt')!.alignments.turns.every(({ confidence }) => confidence === 0)).toBe(true);
      corpus.putInterview(interviewOf('aunt', [better, ru]));
      expect(corpus.interview('aunt')!.exchanges[0]!.question).toEqual({ en: 'Who brings the coffee?', ru: 'Who brings the tea?' });
    }));

  it('the parts of a replaced file go where the part of their language was', () =>
    withScratch((corpus) => {
      const part = (language: string, word: string): Document => ({ ...talk('both.txt', language, word), sha256: sha256(`both ${word}`), bytes: 9 });
      const before = [part('en', 'salt'), part('ru', 'salt')];
      corpus.putFile(fileOf(before[0]!), before.map(stored));
      corpus.putInterview(interviewOf('english', [before[0]!]));
      corpus.putInterview(interviewOf('russian', [before[1]!]));
      const after = [part('ru', 'honey'), part('en', 'honey'), part('kk', 'honey')];
      corpus.putFile(fileOf(after[0]!), after.map(stored));
      expect(homes(corpus)).toEqual({ 'both.txt en': 'english', 'both.txt ru': 'russian', 'both.txt kk': after[2]!.id });
      corpus.removeFile('both.txt');
      expect(corpus.info()).toMatchObject({ interviews: 0, documents: 0, turns: 0, sentences: 0 });
    }));

  it('the same content twice is refused, naming the file that has it', () =>
    withScratch((corpus) => {
      put(corpus, en);
      const twin = { ...en, path: 'copy.txt' };
      expect(() => put(corpus, twin)).toThrowError(expect.objectContaining({ rule: 'same-content', exit: 1, place: { path: en.path } }) as Error);
      expect([...corpus.files().keys()]).toEqual([en.path]);
    }));

  it('what the user said is kept by path, and goes to pairing', () =>
    withScratch((corpus) => {
      put(corpus, en, ru, kk);
      corpus.tell({ path: en.path, interview: 'aunt' });
      corpus.tell({ path: ru.path, interview: null });
      corpus.tell({ path: ru.path, interview: null });
      expect(corpus.told()).toEqual([{ path: en.path, interview: 'aunt' }, { path: ru.path, interview: null }]);
      const said = Object.fromEntries([...corpus.pairing()].map(({ path, told, apart, profile }) => [path, [told, apart, profile]]));
      expect(said).toEqual({ [en.path]: ['aunt', false, { turns: 3 }], [ru.path]: [null, true, { turns: 3 }], [kk.path]: [null, false, { turns: 3 }] });
      put(corpus, talk(en.path, 'en', 'coffee'));
      expect(corpus.told()).toHaveLength(2);
      corpus.removeFile(en.path);
      expect(corpus.told()).toEqual([{ path: ru.path, interview: null }]);
    }));

  it('more documents than a page stream in the order of their ids, with other reads and writes in between', () =>
    withScratch((corpus) => {
      const many = Array.from({ length: 1100 }, (_, index) => documentOf(`${index}.txt`, 'en', [['answer', [`I am number ${index}.`]]]));
      corpus.transaction(() => put(corpus, ...many));
      const seen: string[] = [];
      for (const { id, path } of corpus.pairing()) {
        if (seen.length % 300 === 0) corpus.tell({ path, interview: corpus.document(id)!.path });
        seen.push(id);
      }
      expect(seen).toEqual(many.map(({ id }) => id).sort());
      expect(corpus.told()).toHaveLength(4);
    }));

  it('a bead of a document from elsewhere is our mistake, and changes nothing', () =>
    withScratch((corpus) => {
      put(corpus, en, ru);
      const before = JSON.stringify(corpus.interviews());
      expect(() => corpus.putInterview({ ...interviewOf('aunt', [en]), alignments: interviewOf('x', [en, ru]).alignments })).toThrow(ru.id);
      expect(() => corpus.putInterview(interviewOf('aunt', [kk]))).toThrow(kk.id);
      expect(JSON.stringify(corpus.interviews())).toBe(before);
    }));

  it('holds after anything that can be done', async () => {
    const paths = ['a.txt', 'b.txt', 'c.txt', 'd.txt'];
    const step = fc.oneof(
      fc.record({ kind: fc.constant('put' as const), path: fc.constantFrom(...paths), word: fc.constantFrom('tea', 'salt'), languages: fc.subarray(['en', 'ru', 'kk'], { minLength: 1 }) }),
      fc.record({ kind: fc.constant('remove' as const), path: fc.constantFrom(...paths) }),
      fc.record({ kind: fc.constant('pair' as const), picks: fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }), id: fc.constantFrom('x', 'y', 'z') }),
      fc.record({ kind: fc.constant('forget' as const), pick: fc.nat(20) }),
      fc.record({ kind: fc.constant('fail' as const), path: fc.constantFrom(...paths) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        await withScratch((corpus) => {
          const stock = new Map<string, Document>();
          for (const each of steps) {
            const all = corpus.documents().map(({ id }) => id);
            if (each.kind === 'put') {
              const parts = each.languages.map((language) => ({ ...talk(each.path, language, each.word), sha256: sha256(each.path + each.word) }));
              parts.forEach((part) => stock.set(part.id, part));
              corpus.putFile(fileOf(parts[0]!), parts.map(stored));
            } else if (each.kind === 'remove') corpus.removeFile(each.path);
            else if (each.kind === 'pair' && all.length > 0) {
              const picked = [...new Set(each.picks.map((pick) => all[pick % all.length]!))];
              corpus.putInterview(interviewOf(each.id, picked.map((id) => stock.get(id)!)));
            } else if (each.kind === 'forget' && all.length > 0) {
              const list = corpus.interviews();
              corpus.forget(list[each.pick % list.length]!.id);
            } else if (each.kind === 'fail') {
              const before = JSON.stringify([corpus.interviews(), corpus.documents()]);
              corpus.transaction(() => {
                expect(() => corpus.savepoint(() => {
                  corpus.removeFile(each.path);
                  put(corpus, talk(each.path, 'en', 'rust'));
                  throw new UserError('no', { rule: 'no' });
                })).toThrow('no');
              });
              expect(JSON.stringify([corpus.interviews(), corpus.documents()])).toBe(before);
            }
            expectSound(corpus);
          }
        });
      }),
      { numRuns: 40 },
    );
  });
});
