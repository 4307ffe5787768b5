import { describe, expect, it } from 'vitest';
import type { Block, Span } from '../../src/model.js';
import { labelCandidates } from '../../src/segment/labels.js';
import { segment } from '../../src/segment/index.js';
import { block } from './blocks.js';

/** Pieces that make nested or unbounded patterns try again and again when they are repeated. */
const PIECES = [
  '(', '((a) ', '[00:', '[00:12] ', '12:34', '1:2.', '**', '*_', '> ', '- ', '— ', 'A. ', 'Q1) ', 'Ab – ', 'a', 'A', 'Aa ', 'a a', ':', ': ', '：', 'x: ', 'Anna (x) ', 'Anna [', '?', '? ', '؟', ';', 'α; ', '՞', '.', '. . ', '…',
  '"', '«', '\u00a0', '\t', '\u200f', '\u0301', '🙂', '\ud83d', '_', '{#a}', '[1]', '(?)', 'https://', 'www.a?b=', '<', '=', '\\', '1. ', '།', '។', 'ก',
];
const LONG = 8_000;
const MANY = 300;

const squeeze = (text: string): string => text.replace(/\s+/gu, '');
const words = (blocks: readonly Block[]): string => squeeze(segment(blocks, { documentId: 'd', language: 'en' }).turns.flatMap(({ paragraphs }) => paragraphs.map(({ label, text }) => label + text)).join(''));

describe('hostile text goes through whole', () => {
  it.each(PIECES)('one line of %j', (piece) => {
    const text = piece.repeat(Math.ceil(LONG / piece.length)).trim();
    const blocks = text === '' ? [] : [block(text), block(`${text} x`), block(`x ${text}`)];
    expect(words(blocks)).toBe(squeeze(blocks.map((each) => each.text).join('')));
  });

  it.each(PIECES)('many lines of %j, in one block and in many', (piece) => {
    const line = `${piece}${piece}${piece}`.trim();
    const many = Array.from({ length: MANY }, () => line);
    const inOne = block(many.join('\n').trim());
    expect(words([inOne])).toBe(squeeze(inOne.text));
    const apart = line === '' ? [] : many.map((text) => block(text));
    expect(words(apart)).toBe(squeeze(many.join('')));
  });

  it('as many labels as lines, each met once, and as many bold spans as words', () => {
    const lines = Array.from({ length: 5_000 }, (_, index) => `Name${String.fromCharCode(97 + (index % 26))}${index} Bee: yes.`);
    expect(words(lines.map((text) => block(text)))).toBe(squeeze(lines.join('')));
    const text = 'bold plain '.repeat(20_000).trim();
    const bold = Array.from({ length: 20_000 }, (_, index): Span => [index * 11, index * 11 + 4]);
    expect(words([block(text, { bold })])).toBe(squeeze(text));
  });
});

describe('labels', () => {
  it('are looked for in the first 256 characters of a line only', () => {
    const far = `${'a'.repeat(255)} Anna: yes`;
    expect(labelCandidates(block(far), 0)).toEqual([]);
    expect(labelCandidates(block(`${'x'.repeat(70)}\nAnna: yes`), 0).map(({ name }) => name)).toEqual(['Anna']);
  });

  it('have names of at most 60 characters and 6 words', () => {
    const names = (text: string): string[] => labelCandidates(block(text), 0).map(({ name }) => name);
    expect(names(`${'N'.repeat(60)}: yes`)).toHaveLength(1);
    expect(names(`${'N'.repeat(61)}: yes`)).toHaveLength(0);
    expect(names('One Two Three Four Five Six: yes')).toHaveLength(1);
    expect(names('One Two Three Four Five Six Seven: yes')).toHaveLength(0);
  });
});
