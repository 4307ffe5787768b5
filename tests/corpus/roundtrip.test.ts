import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corpus, InterviewRecord } from '../../src/corpus/contract.js';
import { openCorpus } from '../../src/corpus/index.js';
import { assembleInterview, compareDocuments } from '../../src/interview.js';
import type { Bead, Document, Interview } from '../../src/model.js';
import { anyDocument, confidence, corpusPath, drivers, fileOf, interviewOf, mended, stored, unitIds } from './sample.js';

const runs = { numRuns: 60 };

async function withScratch(driver: (typeof drivers)[number], work: (corpus: Corpus) => void): Promise<void> {
  const corpus = await openCorpus(corpusPath(), 'scratch', { driver });
  try {
    work(corpus);
  } finally {
    corpus.close();
  }
}

const put = (corpus: Corpus, ...documents: readonly Document[]): void =>
  corpus.transaction(() => documents.forEach((document) => corpus.putFile(fileOf(document), [stored(document)])));

/** Beads of one level over the units of two documents: runs of arbitrary lengths on each side, some with gaps. */
function anyBeads(a: readonly string[], b: readonly string[], idA: string, idB: string): fc.Arbitrary<Bead[]> {
  return fc.array(fc.tuple(fc.nat(3), fc.nat(3), confidence, fc.boolean()), { maxLength: 12 }).map((steps) => {
    let [i, j] = [0, 0];
    const beads: Bead[] = [];
    for (const [m, n, sure, gap] of steps) {
      const members: Record<string, readonly string[]> = {};
      const left = a.slice(i, (i += m)).filter((_, index) => !(gap && index === 1));
      const right = b.slice(j, (j += n));
      if (left.length > 0) members[idA] = left;
      if (right.length > 0) members[idB] = right;
      if (left.length + right.length > 0) beads.push({ members, confidence: sure });
    }
    return beads;
  });
}

const anyInterview: fc.Arbitrary<{ documents: Document[]; record: InterviewRecord }> = fc.tuple(anyDocument('first', ['en']), anyDocument('second', ['en', 'ru'])).chain(([first, second]) => {
  const [a, b] = [unitIds(first), unitIds(second)];
  return fc
    .record({
      turns: anyBeads(a.turns, b.turns, first.id, second.id),
      paragraphs: anyBeads(a.paragraphs, b.paragraphs, first.id, second.id),
      sentences: anyBeads(a.sentences, b.sentences, first.id, second.id),
      numbers: fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { minLength: 12, maxLength: 12 }),
      pivot: fc.constantFrom(first.id, second.id),
      title: fc.option(fc.string()),
    })
    .map(({ turns, paragraphs, sentences, numbers, pivot, title }) => ({
      documents: [first, second],
      record: interviewOf('both', [first, second], {
        pivot, title, alignments: { turns, paragraphs, sentences },
        exchanges: new Map([...a.turns, ...b.turns].map((id, index) => [id, numbers[index]!])),
      }),
    }));
});

/** The interview as the ingest would put it together from what it gave to the corpus. */
function expected(documents: readonly Document[], record: InterviewRecord): Interview {
  const numbered = documents.map(mended).map((document) => ({
    ...document,
    turns: document.turns.map((turn) => ({ ...turn, exchange: record.exchanges.get(turn.id) ?? null })),
    warnings: [...document.warnings, ...(record.warnings.get(document.id) ?? [])],
  }));
  const lone = (level: 'turns' | 'paragraphs' | 'sentences'): readonly Bead[] =>
    record.alignments[level].length > 0 ? record.alignments[level] : [...numbered].sort(compareDocuments).flatMap((document) => unitIds(document)[level].map((id) => ({ members: { [document.id]: [id] }, confidence: 0 })));
  const alignments = { turns: lone('turns'), paragraphs: lone('paragraphs'), sentences: lone('sentences') };
  return assembleInterview({ id: record.id, title: record.title, pivot: record.pivot, evidence: record.evidence, documents: numbered, alignments });
}

describe.each(drivers)('what is put comes back (%s)', (driver) => {
  it('documents, with whatever text is in them', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument('any'), async (document) => {
        await withScratch(driver, (corpus) => {
          put(corpus, document);
          expect(corpus.document(document.id)).toEqual(mended(document));
          expect(corpus.check()).toBe('ok');
        });
      }),
      runs,
    );
  });

  it('interviews, with whatever beads', async () => {
    await fc.assert(
      fc.asyncProperty(anyInterview, async ({ documents, record }) => {
        await withScratch(driver, (corpus) => {
          put(corpus, ...documents);
          corpus.putInterview(record);
          expect(corpus.interview('both')).toEqual(expected(documents, record));
        });
      }),
      runs,
    );
  });

  it('counts of what was put', async () => {
    await fc.assert(
      fc.asyncProperty(anyInterview, async ({ documents, record }) => {
        await withScratch(driver, (corpus) => {
          put(corpus, ...documents);
          corpus.putInterview(record);
          const sum = (of: (document: Document) => number): number => documents.reduce((total, document) => total + of(document), 0);
          const turns = sum((document) => document.turns.length);
          const sentences = sum((document) => unitIds(document).sentences.length);
          expect(corpus.info()).toMatchObject({ interviews: 1, documents: 2, turns, sentences });
          expect(corpus.interviews()).toMatchObject([{ id: 'both', turns, sentences, exchanges: corpus.interview('both')!.exchanges.length, warnings: corpus.warnings().length }]);
          for (const summary of corpus.documents()) {
            const document = documents.find(({ id }) => id === summary.id)!;
            expect(summary).toMatchObject({
              turns: document.turns.length, paragraphs: unitIds(document).paragraphs.length, sentences: unitIds(document).sentences.length,
              questions: document.turns.filter((turn) => turn.role === 'question').length, others: document.turns.filter((turn) => turn.role === 'other').length,
            });
          }
        });
      }),
      runs,
    );
  });

  it('in an order that does not depend on the order of putting', async () => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(anyDocument('a'), anyDocument('b'), anyDocument('c'), anyDocument('d')), fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), async (documents, order) => {
        const dump = async (sequence: readonly Document[]): Promise<unknown> => {
          let seen: unknown;
          await withScratch(driver, (corpus) => {
            put(corpus, ...sequence);
            corpus.putInterview(interviewOf('pair', [documents[0], documents[3]]));
            seen = [corpus.interviews(), corpus.documents(), corpus.warnings(), [...corpus.files()], [...corpus.pairing()], corpus.interview('pair')];
          });
          return seen;
        };
        expect(JSON.stringify(await dump(order.map((index) => documents[index]!)))).toBe(JSON.stringify(await dump(documents)));
      }),
      { numRuns: 20 },
    );
  });
});
