/** Interviews made up at random: any roles in any order, any number of paragraphs and sentences, beads that cover every sentence once. */
import fc from 'fast-check';
import { assembleInterview } from '../../src/interview.js';
import type { Bead, Document, Interview, Role } from '../../src/model.js';

const WORDS = ['lamp', 'лампа', 'مصباح', '灯', '등불', 'दीपक', "don't", '19', '3,5', '—', '…', 'e\u{301}', '😀', 'jail.There', ''];
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((words) => words.join(' '));

interface Drawn {
  readonly language: string;
  readonly turns: readonly { readonly role: Role; readonly speaker: string | null; readonly asked: boolean; readonly confidence: number; readonly paragraphs: readonly (readonly string[])[] }[];
  readonly rules: readonly string[];
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  language: fc.constantFrom('ar', 'en', 'en', 'ru', 'zh'),
  turns: fc.array(fc.record({
    role: fc.constantFrom<Role>('question', 'answer', 'answer', 'other'),
    speaker: fc.constantFrom(null, 'Q', 'مريم', '__proto__'),
    asked: fc.boolean(),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    paragraphs: fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 }),
  }), { maxLength: 7 }),
  rules: fc.array(fc.constantFrom('set-aside', 'missing-space', '__proto__'), { maxLength: 3 }),
});

function documentOf({ language, turns, rules }: Drawn, id: string): Document {
  let exchange = 0;
  let line = 0;
  return {
    id, path: `${id}.txt`, sha256: id.repeat(32).slice(0, 64), bytes: 1, format: 'txt', encoding: 'utf-8', language, languageConfidence: 1, metadata: {}, notes: [],
    warnings: rules.map((rule) => ({ rule, message: rule })),
    turns: turns.map(({ role, speaker, asked, confidence, paragraphs }, t) => {
      if (role === 'question' && asked) exchange += 1;
      return {
        id: `${id}/${t}`, role, speaker, confidence, exchange: role === 'other' || exchange === 0 ? null : exchange,
        paragraphs: paragraphs.map((sentences, p) => {
          let start = 0;
          line += 1;
          return {
            id: `${id}/${t}/${p}`, text: sentences.join(' '), label: '', line, evidence: [],
            sentences: sentences.map((words, s) => {
              const sentence = { id: `${id}/${t}/${p}/${s}`, text: words, start, end: start + words.length };
              start = sentence.end + 1;
              return sentence;
            }),
          };
        }),
      };
    }),
  };
}

/** Cuts each document's sentences into runs, as `cuts` says, and puts the first runs together, the second … */
function beadsOf(documents: readonly Document[], cuts: readonly number[]): Bead[] {
  const members: Record<string, string[]>[] = [];
  const confidences: number[] = [];
  documents.forEach(({ id, turns }, side) => {
    const sentences = turns.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.sentences.map((sentence) => sentence.id)));
    for (let at = 0, bead = 0; at < sentences.length; bead += 1) {
      const size = cuts[(bead * 7 + side * 3) % cuts.length]!;
      members[bead] ??= {};
      confidences[bead] ??= (cuts[bead % cuts.length]! * 31 + bead * 17) % 101 / 100;
      if (size > 0 || bead >= sentences.length * 2) members[bead]![id] = sentences.slice(at, at + Math.max(1, size));
      at += size > 0 || bead >= sentences.length * 2 ? Math.max(1, size) : 0;
    }
  });
  return [...members].flatMap((bead, index) => (bead === undefined || Object.keys(bead).length === 0 ? [] : [{ members: bead, confidence: confidences[index]! }]));
}

/** A corpus of up to four interviews in up to three languages each, the same language twice among them. */
export const interviews: fc.Arbitrary<Interview[]> = fc
  .array(fc.record({ documents: fc.array(drawn, { minLength: 1, maxLength: 3 }), cuts: fc.array(fc.nat(3), { minLength: 1, maxLength: 5 }) }), { maxLength: 4 })
  .map((all) => all.map(({ documents: drafts, cuts }, index) => {
    const documents = drafts.map((draft, number) => documentOf(draft, (index * 4 + number + 16).toString(16)));
    return assembleInterview({ id: `i${index}`, title: null, evidence: [], pivot: documents[0]!.id, documents, alignments: { turns: [], paragraphs: [], sentences: beadsOf(documents, cuts) } });
  }));
