import { describe, expect, it } from 'vitest';
import type { Block, Cues } from '../../src/model.js';
import { segment } from '../../src/segment/index.js';
import { timeOf } from '../../src/segment/times.js';
import { block } from './blocks.js';

const run = (blocks: readonly Block[]): ReturnType<typeof segment> => segment(blocks, { documentId: 'd', language: 'en' });
const shape = (blocks: readonly Block[]): string[] => run(blocks).turns.map(({ role, speaker, paragraphs }) => `${role} ${speaker} ${paragraphs.length}`);

describe('a role that the format names', () => {
  it('decides against all other evidence, and is said to', () => {
    const { turns, notes } = run([
      block('Is anybody there?', { role: 'answer' }), block('Nobody was.', { role: 'question' }), block('Why not?', { role: 'other' }), block('They left.', { role: 'answer' }),
    ]);
    expect(turns.map(({ role, confidence }) => `${role} ${confidence}`)).toEqual(['answer 1', 'question 1', 'other 1', 'answer 1']);
    expect(turns.flatMap(({ paragraphs }) => paragraphs.flatMap(({ evidence }) => evidence))).toEqual(Array.from({ length: 4 }, () => 'role column'));
    expect(notes).toEqual(['roles by a column of the file that names them']);
  });

  it('decides against labels and typography of the same block', () => {
    expect(shape([
      block('Q: The mill burned in spring.', { role: 'answer' }), block('A: Who saw it?', { role: 'question' }), block('Q: I did.', { role: 'answer' }), block('A: Alone?', { role: 'question' }),
    ])).toEqual(['answer Q 1', 'question A 1', 'answer Q 1', 'question A 1']);
    expect(shape([block('Who came? Two men.', { role: 'answer', bold: [[0, 9]] })])).toEqual(['answer null 1']);
  });

  it('leaves the rest of the document to the rest of the evidence', () => {
    const { turns } = run([block('We begin with the mill.', { role: 'question' }), block('It burned in spring.'), block('Who saw it?'), block('I did, from the bridge.')]);
    expect(turns.map(({ role }) => role)).toEqual(['question', 'answer', 'question', 'answer']);
  });
});

describe('a speaker that the format names', () => {
  const said = (speaker: string, text: string): Block => block(text, { speaker });

  it('goes on speaking over several blocks, and one who speaks once is one', () => {
    expect(shape([said('Mina', 'How did it start?'), said('Mina', 'And who was there?'), said('Omar', 'With a letter.'), said('Omar', 'We all were.'), said('Ida', 'Not all of us.')]))
      .toEqual(['question Mina 2', 'answer Omar 2', 'answer Ida 1']);
  });

  it('is a speaker though each speaks but once', () => {
    expect(shape([said('Mina', 'How did it start?'), said('Omar', 'With a letter.')])).toEqual(['question Mina 1', 'answer Omar 1']);
  });
});

describe('times of a block', () => {
  const timed = (text: string, ...times: (readonly [at: number, start: number, end: number])[]): Cues['times'] & object =>
    times.map(([at, start, end]) => ({ at, start, end })).filter(({ at }) => at < text.length);

  it('become times of its sentences', () => {
    const text = 'They came. We hid in the barn. Nobody spoke.';
    const { turns } = run([block(text, { times: timed(text, [0, 1000, 2500], [14, 2500, 4000], [31, 5000, 6200]) })]);
    expect(turns[0]!.paragraphs[0]!.sentences.map(({ text: words, time }) => `${words} ${time!.start}-${time!.end}`)).toEqual(['They came. 1000-2500', 'We hid in the barn. 1000-4000', 'Nobody spoke. 5000-6200']);
  });

  it('hold where they did after a label is cut from the text', () => {
    const first = 'Q: Who came? From where?';
    const { turns } = run([
      block(first, { times: timed(first, [0, 0, 900], [13, 900, 2000]) }), block('A: Two men. They were young.', { times: [{ at: 0, start: 2000, end: 3000 }, { at: 12, start: 3000, end: 4500 }] }),
    ]);
    expect(turns.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences.map(({ time }) => time)))).toEqual([
      { start: 0, end: 900 }, { start: 900, end: 2000 }, { start: 2000, end: 3000 }, { start: 3000, end: 4500 },
    ]);
  });

  it('are absent where the format has none', () => {
    expect(run([block('They came.')]).turns[0]!.paragraphs[0]!.sentences[0]).not.toHaveProperty('time');
    expect(timeOf([], 0, 4)).toBeUndefined();
    expect(timeOf([{ at: 9, start: 1, end: 2 }], 0, 9)).toBeUndefined();
  });

  it('begin with the first inside a stretch that none covers at its beginning', () => {
    expect(timeOf([{ at: 5, start: 100, end: 200 }, { at: 8, start: 200, end: 300 }], 2, 9)).toEqual({ start: 100, end: 300 });
  });
});
