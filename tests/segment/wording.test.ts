import { describe, expect, it } from 'vitest';
import { inWords } from '../../src/segment/evidence/wording.js';

describe('names of evidence in words', () => {
  it.each([
    ['asks, after one that tells', 'a question mark at the end, after one that tells'],
    ['tells, before one that edge', 'no question mark at the end, the last of all'],
    ['asks, between edge and tells', 'a question mark at the end, the first of all, before one that tells'],
    ['tells, between asks inside and edge', 'no question mark at the end, the last of all, after one that asks inside'],
    ['tells, between asks and tells', 'no question mark at the end, between one that asks and one that tells'],
    ['set as bold, before others', 'set as bold, before others'],
  ])('%s', (name, words) => {
    expect(inWords(name)).toBe(words);
  });
});
