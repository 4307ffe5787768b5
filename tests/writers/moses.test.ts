import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moses } from '../../src/writers/moses.js';
import { awkward, unasked } from './awkward.js';
import { hostile } from './hostile.js';
import { interviewOf } from './sample.js';
import { contentsOf, optionsFor, usualOptions } from './written.js';

/** Lines as the most generous of readers tells them apart (Python's `str.splitlines`). */
const lineEnds = [10, 11, 12, 13, 0x1c, 0x1d, 0x1e, 0x85, 0x2028, 0x2029].map((code) => String.fromCodePoint(code));
const pythonLines = (text: string): string[] => lineEnds.reduce((lines, end) => lines.flatMap((line) => line.split(end)), [text.replace(/\n$/u, '')]);

describe('moses', () => {
  it('has a file for each language, and one that says what each line is', async () => {
    const warned: string[] = [];
    const files = await contentsOf(moses, [unasked, awkward], usualOptions(moses, [unasked, awkward], { warn: (rule) => warned.push(rule) }));
    expect([...files.keys()]).toEqual(['.ar', '.en', '.my', '.ids']);
    const lines = new Map([...files].map(([suffix, bytes]) => [suffix, pythonLines(bytes.toString('utf8'))]));
    expect(lines.get('.en')!.slice(0, 3)).toEqual(['I came by night.', 'The bridge was gone.', 'That is all.']);
    expect(lines.get('.my')!.slice(0, 3)).toEqual(['', '', '']);
    expect(lines.get('.ids')![0]!.split('\t')).toEqual(['a long speech', '', 'answer', '1', '0.9']);
    expect(new Set(warned)).toEqual(new Set(['no-counterpart']));
  });

  it('has equally many lines in every file, whatever the words', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' })), fc.oneof(fc.constantFrom(...hostile), fc.string()))), async (pairs) => {
      const interview = interviewOf('tab\there', [
        { language: 'en', turns: pairs.map(([text]) => ({ role: 'answer', paragraphs: [[text]] })) },
        { language: 'ru', turns: pairs.map(([, text]) => ({ role: 'answer', paragraphs: [[text]] })) },
      ]);
      const files = await contentsOf(moses, [interview], optionsFor(['en', 'ru'], 'sentence'));
      const counts = [...files.values()].map((bytes) => (bytes.length === 0 ? 0 : pythonLines(bytes.toString('utf8')).length));
      expect(new Set(counts).size).toBe(1);
      for (const line of files.get('.ids')!.toString('utf8').split('\n').slice(0, -1)) expect(line.split('\t')).toHaveLength(5);
    }));
  });
});
