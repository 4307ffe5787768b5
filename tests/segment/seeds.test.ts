import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { segment } from '../../src/segment/index.js';
import { linesToBlocks } from './blocks.js';

const seed = (name: string): string => readFileSync(new URL(`../../seeds/${name}`, import.meta.url), 'utf8');
const read = (name: string, language: string): ReturnType<typeof segment> => segment(linesToBlocks(seed(name)), { documentId: 'd', language });
const english = read('000_65740794ae6c39c7.txt', 'en');
const russian = read('001_6de4e0fa7d550515.txt', 'ru');

describe('the seeds', () => {
  it('have four exchanges of a question and an answer in each language', () => {
    const expected = [1, 2, 3, 4].flatMap((exchange) => [`question ${exchange}`, `answer ${exchange}`]);
    expect(english.turns.filter(({ role }) => role !== 'other').map(({ role, exchange }) => `${role} ${exchange}`)).toEqual(expected);
    expect(russian.turns.map(({ role, exchange }) => `${role} ${exchange}`)).toEqual(expected);
  });

  it('give the fourth answer two paragraphs', () => {
    expect(english.turns[7]!.paragraphs).toHaveLength(2);
    expect(russian.turns[7]!.paragraphs).toHaveLength(2);
  });

  it('set page furniture at the end aside, and say so', () => {
    expect(english.turns.at(-1)).toMatchObject({ role: 'other', exchange: null, speaker: null });
    expect(english.warnings).toContainEqual(expect.objectContaining({ rule: 'set-aside', line: 10 }));
  });

  it('have 29 sentences in each language, and report the missing space', () => {
    for (const { turns, warnings } of [english, russian]) {
      expect(turns.filter(({ role }) => role !== 'other').flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences))).toHaveLength(29);
      expect(warnings.filter(({ rule }) => rule === 'missing-space')).toHaveLength(1);
    }
  });
});
