/** What lexicons are learnt from. */
import { describe, expect, it } from 'vitest';
import type { DocumentSummary } from '../../src/corpus/contract.js';
import { samplesOf } from '../../src/ingest/lexicons.js';
import type { Plan } from '../../src/ingest/chain.js';

const summary = (id: string, language: string, sentences: number, turns = 10): DocumentSummary => ({
  id, language, sentences, turns, interview: '', path: `${id}.txt`, languageConfidence: 1, format: 'txt', encoding: null, bytes: 1, sha256: '', questions: 0, others: 0, paragraphs: 1, warnings: 0,
});
/** One interview for each list of documents. */
function samples(...interviews: readonly (readonly DocumentSummary[])[]): ReturnType<typeof samplesOf> {
  const plans = interviews.map((documents, index): Plan => ({ id: String(index), group: { documents: documents.map(({ id }) => id), evidence: [], confidence: 1, near: [] } }));
  return samplesOf(interviews.flat(), plans);
}
const bilingual = (count: number, sentences: number): DocumentSummary[][] =>
  Array.from({ length: count }, (_, index) => [summary(`${(index * 7919) % 100_000}e`, 'en', sentences), summary(`${index}r`, 'ru', sentences + 1)]);

describe('what a lexicon is learnt from', () => {
  it('is nothing below 120 sentences, and all interviews above', () => {
    expect(samples(...bilingual(2, 59))).toEqual([]);
    expect(samples(...bilingual(3, 40))).toMatchObject([{ source: 'en', target: 'ru', complete: false, pairs: [{}, {}, {}] }]);
  });

  it('is full at 6,000 sentences, and the same whatever the order of the interviews', () => {
    const interviews = bilingual(150, 60);
    const [sample] = samples(...interviews);
    expect(sample).toMatchObject({ complete: true });
    expect(sample!.pairs).toHaveLength(100);
    expect(samples(...[...interviews].reverse())).toEqual([sample]);
    // One more interview comes in by its id, or stays out.
    expect(samples(...interviews, [summary('zzz', 'en', 60), summary('zzzr', 'ru', 60)])).toEqual([sample]);
    expect(samples(...interviews, [summary('0', 'en', 60), summary('zzzr', 'ru', 60)])[0]!.pairs[0]).toEqual(['0', 'zzzr']);
  });

  it('leaves out very long documents, unknown languages and second documents of a language', () => {
    const rest = bilingual(4, 60);
    const [sample] = samples(...rest);
    expect(samples(...rest, [summary('l', 'en', 3001), summary('m', 'ru', 3001)])).toEqual([sample]);
    expect(samples(...rest, [summary('u', 'und', 60), summary('v', 'ru', 60)])).toEqual([sample]);
    const twice = samples([summary('a', 'en', 200), summary('b', 'en', 200), summary('c', 'ru', 200)]);
    expect(twice).toMatchObject([{ pairs: [['a', 'c']] }]);
  });

  it('is every pair of up to four languages, and of more those with the fullest document', () => {
    const tags = ['de', 'en', 'es', 'fr', 'ru'];
    const interview = (count: number): DocumentSummary[] => tags.slice(0, count).map((language) => summary(language, language, 130, language === 'es' ? 12 : 10));
    expect(samples(interview(4)).map(({ pairs }) => pairs[0]!.join(' '))).toEqual(['de en', 'de es', 'de fr', 'en es', 'en fr', 'es fr']);
    expect(samples(interview(5)).map(({ pairs }) => pairs[0]!.join(' '))).toEqual(['de es', 'en es', 'es fr', 'es ru']);
  });
});
