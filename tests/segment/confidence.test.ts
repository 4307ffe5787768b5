import { describe, expect, it } from 'vitest';
import { segment } from '../../src/segment/index.js';
import { linesToBlocks } from './blocks.js';

const confidences = (text: string): number[] => segment(linesToBlocks(text), { documentId: 'd', language: 'en' }).turns.map(({ confidence }) => confidence);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const marked = ['Where were you born?', 'In the house by the ferry, in the year of the long frost.', 'Who else lived there?', 'My grandmother and two uncles, who carried wood for the railway.',
  'Did you go to school?', 'There was one teacher for all of us, and she was strict and fair.'];

describe('confidence', () => {
  it('is lower where questions lack a mark', () => {
    const bare = marked.map((line) => line.replace('?', '.'));
    expect(mean(confidences(marked.join('\n')))).toBeGreaterThan(0.9);
    expect(mean(confidences(bare.join('\n')))).toBeLessThan(mean(confidences(marked.join('\n'))) - 0.1);
  });

  it('is a probability, whatever the document', () => {
    for (const text of ['', 'One line', marked.join('\n'), 'Q: Who?\nA: They.\nQ: When?\nA: In May.']) for (const value of confidences(text)) expect(value).toSatisfy((each: number) => each >= 0 && each <= 1);
  });
});
