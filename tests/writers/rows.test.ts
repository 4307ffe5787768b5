import { describe, expect, it } from 'vitest';
import type { Interview } from '../../src/model.js';
import { rowsOf } from '../../src/rows.js';
import { interviewOf } from './sample.js';

const interview = interviewOf('well', [
  { language: 'en', turns: [
    { role: 'question', paragraphs: [['Who dug the well?']] },
    { role: 'answer', paragraphs: [['My uncle did.', 'Alone.'], ['It took a year.']] },
    { role: 'other', paragraphs: [['Share this page']] },
  ] },
  { language: 'zh', glue: '', turns: [
    { role: 'question', paragraphs: [['井是谁挖的？']] },
    { role: 'answer', paragraphs: [['是我叔叔。', '他一个人。'], ['挖了一年。']] },
  ] },
]);
const [en, zh] = interview.documents.map(({ id }) => id) as [string, string];

function withSentenceBeads(...members: readonly Record<string, readonly string[]>[]): Interview {
  return { ...interview, alignments: { ...interview.alignments, sentences: members.map((sides) => ({ members: sides, confidence: 0.5 })) } };
}

describe('rows', () => {
  it('of exchanges hold question and answer of every language, set-aside text left out', () => {
    expect(rowsOf(interview, 'exchange').map(({ exchange, role, texts }) => ({ exchange, role, texts }))).toEqual([
      { exchange: 1, role: null, texts: { en: 'Who dug the well?\n\nMy uncle did. Alone.\n\nIt took a year.', zh: '井是谁挖的？\n\n是我叔叔。他一个人。\n\n挖了一年。' } },
    ]);
  });

  it('of turns, paragraphs and sentences follow the beads, and number them', () => {
    expect(rowsOf(interview, 'paragraph').map(({ unit, role, texts }) => [unit, role, texts])).toEqual([
      [1, 'question', { en: 'Who dug the well?', zh: '井是谁挖的？' }],
      [2, 'answer', { en: 'My uncle did. Alone.', zh: '是我叔叔。他一个人。' }],
      [3, 'answer', { en: 'It took a year.', zh: '挖了一年。' }],
      [4, 'other', { en: 'Share this page' }],
    ]);
    expect(rowsOf(interview, 'sentence')).toHaveLength(5);
    expect(rowsOf(interview, 'turn')).toHaveLength(3);
  });

  it('name only the sources they come from', () => {
    const rows = rowsOf(interview, 'turn');
    expect(rows.map(({ sources }) => Object.keys(sources))).toEqual([['en', 'zh'], ['en', 'zh'], ['en']]);
  });

  it('join sentences of one paragraph by what is printed between them, and paragraphs by a blank line', () => {
    const together = withSentenceBeads(
      { [en]: [`${en}/t2p1s1`, `${en}/t2p1s2`], [zh]: [`${zh}/t2p1s1`, `${zh}/t2p1s2`] },
      { [zh]: [`${zh}/t2p1s2`, `${zh}/t2p2s1`], [en]: [] },
    );
    expect(rowsOf(together, 'sentence').map(({ texts }) => texts)).toEqual([
      { en: 'My uncle did. Alone.', zh: '是我叔叔。他一个人。' },
      { zh: '他一个人。\n\n挖了一年。' },
    ]);
  });

  it('take role and exchange from the pivot where the sides differ', () => {
    const crossed = withSentenceBeads({ [zh]: [`${zh}/t2p1s1`], [en]: [`${en}/t1p1s1`] });
    expect(rowsOf(crossed, 'sentence')[0]!.role).toBe('question');
    expect(rowsOf({ ...crossed, pivot: zh }, 'sentence')[0]!.role).toBe('answer');
  });

  it('have languages in the order of the interview whatever the order in the bead', () => {
    const turned = withSentenceBeads({ [zh]: [`${zh}/t1p1s1`], [en]: [`${en}/t1p1s1`] });
    expect(Object.keys(rowsOf(turned, 'sentence')[0]!.texts)).toEqual(['en', 'zh']);
  });

  it('are none for an interview without words', () => {
    const empty = interviewOf('empty', []);
    expect((['exchange', 'turn', 'paragraph', 'sentence'] as const).map((unit) => rowsOf(empty, unit))).toEqual([[], [], [], []]);
  });
});
