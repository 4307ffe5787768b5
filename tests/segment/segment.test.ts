import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model.js';
import { segment } from '../../src/segment/index.js';
import { block, linesToBlocks } from './blocks.js';

const run = (blocks: readonly Block[], language = 'en'): ReturnType<typeof segment> => segment(blocks, { documentId: 'd', language });
const roles = (text: string, language = 'en'): string => run(linesToBlocks(text), language).turns.map(({ role }) => role[0]).join('');

describe('labels', () => {
  it.each([
    ['en', 'Q: How did it start?\nA: With a letter.\nQ: And then?\nA: Nothing.'],
    ['ru', 'В: Как это началось?\nО: С письма.\nВ: А потом?\nО: Ничего.'],
    ['ar', 'س: كيف بدأ ذلك؟\nج: برسالة.\nس: وماذا بعد؟\nج: لا شيء.'],
    ['zh', '问：是怎么开始的？\n答：从一封信开始。\n问：后来呢？\n答：没有了。'],
    ['de', 'F: Wie fing es an?\nA: Mit einem Brief.\nF: Und dann?\nA: Nichts.'],
    ['es', 'P: ¿Cómo empezó?\nR: Con una carta.\nP: ¿Y después?\nR: Nada.'],
    ['en', 'Interviewer: Tell us how it started.\nDana: With a letter.\nInterviewer: And then?\nDana: Nothing.'],
    ['en', '[00:00:04] Speaker 2: How did it start?\n[00:00:09] Speaker 1: At 17:30 a letter came.\n[00:00:15] Speaker 2: And then?\n[00:00:19] Speaker 1: Nothing.'],
    ['en', 'JS: How did it start?\nBK: With a letter.\nJS: And then?\nBK: Nothing.'],
    ['en', 'Q. How did it start?\nA. With a letter.\nQ. And then?\nA. Nothing.'],
  ])('decide who asks (%s): %s', (language, text) => {
    const { turns } = run(linesToBlocks(text), language);
    expect(turns.map(({ role }) => role)).toEqual(['question', 'answer', 'question', 'answer']);
    expect(turns.every(({ speaker, paragraphs }) => speaker !== null && paragraphs[0]!.label !== '')).toBe(true);
  });

  it('on lines of their own are kept as labels of what follows', () => {
    const { turns } = run(linesToBlocks('ANNA\nHow did it start?\nOMAR\nWith a letter.\nANNA\nAnd then?\nOMAR\nNothing.\nANNA\nWhy?\nOMAR\nNobody says.'));
    expect(turns.map(({ role, speaker }) => `${role} ${speaker}`)).toEqual(Array.from({ length: 3 }, () => ['question ANNA', 'answer OMAR']).flat());
    expect(turns[0]!.paragraphs[0]).toMatchObject({ label: 'ANNA\n', text: 'How did it start?' });
  });

  it('are not invented from times and addresses', () => {
    const { turns } = run(linesToBlocks('When did they come?\n17:30: that is when they came.\nAnd then?\nhttps://example.org: look there.\nAnd then?\n18:15: they left.'));
    expect(turns.every(({ speaker }) => speaker === null)).toBe(true);
  });

  it('split one block that holds question and answer', () => {
    const { turns } = run([block('Q: How did it start?\nA: With a letter.'), block('Q: And then?\nA: Nothing.')]);
    expect(turns.map(({ role }) => role)).toEqual(['question', 'answer', 'question', 'answer']);
  });
});

describe('typography', () => {
  it('marks questions without a question mark', () => {
    const { turns } = run([block('On borders', { heading: 1 }), block('Who closed it?', { heading: 2 }), block('The state did.'), block('The closed border', { heading: 2 }),
      block('It was closed in May.'), block('Who opened it?', { heading: 2 }), block('Nobody.')]);
    expect(turns.map(({ role }) => role[0]).join('')).toBe('oqaqaqa');
  });

  it('splits a bold question from the plain answer after it', () => {
    const text = 'Who came?\nTwo men.';
    const { turns } = run([block(text, { bold: [[0, 9]] }), block(text, { bold: [[0, 9]] })]);
    expect(turns.map(({ role }) => role[0]).join('')).toBe('qaqa');
  });
});

describe('question marks', () => {
  it('tell questions from answers where nothing else does', () => {
    expect(roles('Where were you then?\nAt home, as always.\nWho came in the night?\nTwo men came.\nThey took the papers.')).toBe('qaqa');
  });

  it('report a document without any question', () => {
    expect(run(linesToBlocks('We walked home.\nIt was late.')).warnings.map(({ rule }) => rule)).toContain('no-question');
  });
});

describe('every block', () => {
  const squeeze = (text: string): string => text.replace(/\s+/gu, '');
  const line = fc.oneof(
    fc.constantFrom('Q: ', 'A: ', 'Anna: ', 'ANNA', '**Omar** ', '— ', '[00:12:03] Speaker 2: ', '1. ', '17:30 ', 'https://x.org/?a=1', '', 'Q', 'س: ', '问：').chain((label) =>
      fc.string({ unit: 'grapheme', maxLength: 40 }).map((words) => label + words)),
    fc.constantFrom('What is it?', 'It is a house.', 'Recent posts', 'Q: Who? A: They.'),
  );
  const anyBlock = fc.record({
    text: fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n').trim()),
    heading: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
    bold: fc.option(fc.nat({ max: 30 }), { nil: undefined }),
    aside: fc.constantFrom(undefined, undefined, undefined, 'navigation'),
  }).filter(({ text }) => text !== '').map(({ text, heading, bold, aside }): Block => ({
    text, line: 1, breaks: [],
    cues: { ...(heading === undefined ? {} : { heading }), ...(bold === undefined ? {} : { bold: [[0, Math.min(bold, text.length)] as const] }), ...(aside === undefined ? {} : { aside }) },
  }));

  it('is in exactly one paragraph or label, in order', () => {
    fc.assert(fc.property(fc.array(anyBlock, { maxLength: 14 }), (blocks) => {
      const { turns } = run(blocks);
      const found = turns.flatMap(({ paragraphs }) => paragraphs.map(({ label, text }) => label + text)).join('');
      expect(squeeze(found)).toBe(squeeze(blocks.map(({ text }) => text).join('')));
    }), { numRuns: 400 });
  });

  it('has sentences that are slices of their paragraph, numbered through the document', () => {
    fc.assert(fc.property(fc.array(anyBlock, { maxLength: 8 }), (blocks) => {
      const paragraphs = run(blocks).turns.flatMap((turn) => turn.paragraphs);
      expect(paragraphs.map(({ id }) => id)).toEqual(paragraphs.map((_, index) => `d:p${index + 1}`));
      const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences.map((sentence) => ({ sentence, paragraph })));
      sentences.forEach(({ sentence, paragraph }, index) => {
        expect(sentence.id).toBe(`d:s${index + 1}`);
        expect(sentence.text).toBe(paragraph.text.slice(sentence.start, sentence.end));
      });
    }), { numRuns: 100 });
  });

  it('set aside by its reader is `other`', () => {
    fc.assert(fc.property(fc.array(anyBlock, { maxLength: 8 }), (blocks) => {
      const { turns } = run(blocks.map((each) => ({ ...each, cues: { ...each.cues, aside: 'navigation' } })));
      expect(turns.every(({ role, exchange }) => role === 'other' && exchange === null)).toBe(true);
    }), { numRuns: 50 });
  });
});
