import { describe, expect, it } from 'vitest';
import { alignInterview } from '../../src/align/index.js';
import type { Alignments, Document, Role } from '../../src/model.js';

/** A document of turns given as role and paragraphs of sentences. */
function documentWith(id: string, turns: readonly (readonly [Role, readonly (readonly string[])[]])[]): Document {
  return {
    id, language: id, path: `${id}.txt`, metadata: {}, sha256: id, bytes: 0, format: 'txt', encoding: 'utf-8', languageConfidence: 1, notes: [], warnings: [],
    turns: turns.map(([role, paragraphs], t) => ({
      id: `${id}/t${t}`, role, speaker: null, exchange: null, confidence: 1,
      paragraphs: paragraphs.map((sentences, p) => ({
        id: `${id}/t${t}/p${p}`, text: sentences.join(' '), label: '', line: t + p + 1, evidence: [],
        sentences: sentences.map((text, s) => ({ id: `${id}/t${t}/p${p}/s${s}`, text, start: 0, end: text.length })),
      })),
    })),
  };
}

const list = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
const roleAt = (at: number): Role => (at % 2 === 0 ? 'question' : 'answer');
const english = (at: number): string => `bread ${at} stone.`;
const russian = (at: number): string => `хлеб ${at} камень.`;

const count = ({ sentences }: Alignments, document: string): number => sentences.reduce((sum, { members }) => sum + (members[document]?.length ?? 0), 0);

describe('documents of odd shapes', () => {
  const cases: Readonly<Record<string, readonly [Document, Document]>> = {
    'paragraphs of one word': [documentWith('en', [['answer', list(1500, (at) => [english(at)])]]), documentWith('ru', [['answer', list(1500, (at) => [russian(at)])]])],
    'turns of one word': [documentWith('en', list(1200, (at) => [roleAt(at), [[`stone${at % 50}`]]])), documentWith('ru', list(1200, (at) => [roleAt(at), [[`камень${at % 50}`]]]))],
    'one turn of many sentences': [documentWith('en', [['answer', [list(1500, english)]]]), documentWith('ru', [['answer', [list(1500, russian)]]])],
    'no turns against many': [documentWith('en', []), documentWith('ru', list(500, (at) => [roleAt(at), [[russian(at)]]]))],
    'many turns against three': [documentWith('en', list(600, (at) => [roleAt(at), [[english(at)]]])), documentWith('ru', list(3, (at) => [roleAt(at), [[russian(at)]]]))],
    'the same sentence again and again, twice as often on one side': [documentWith('en', list(600, () => ['answer', [['yes it is']]])), documentWith('ru', list(300, () => ['answer', [['да так']]]))],
    'a turn without a sentence': [documentWith('en', [['question', [[]]], ['answer', [['Yes.']]]]), documentWith('ru', [['question', [['Да?']]], ['answer', [['Да.']]]])],
  };

  it.each(Object.entries(cases))('%s: every sentence is in one bead', (_, [a, b]) => {
    const { alignments } = alignInterview([a, b], { mode: 'evidence' });
    for (const document of [a, b]) {
      expect(count(alignments, document.id)).toBe(document.turns.reduce((sum, { paragraphs }) => sum + paragraphs.reduce((inside, { sentences }) => inside + sentences.length, 0), 0));
    }
  });

  it('finds its way through a long turn by the numbers in it', () => {
    const [a, b] = cases['one turn of many sentences']!;
    const { alignments } = alignInterview([a, b], { mode: 'evidence' });
    const right = alignments.sentences.filter(({ members }) => members['en']?.[0]?.split('/').at(-1) === members['ru']?.[0]?.split('/').at(-1));
    expect(right.length).toBeGreaterThan(1480);
  });
});
