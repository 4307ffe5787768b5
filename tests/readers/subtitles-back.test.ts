/** What hrd writes as subtitles says the same when it is read again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentsOf, interviewOf } from '../../src/ingest/chain.js';
import type { Document } from '../../src/model.js';
import { srt } from '../../src/writers/srt.js';
import { vtt } from '../../src/writers/vtt.js';
import { samples } from './samples.js';

/** Words with the time of the sentence they stand in. */
const said = ({ turns }: Document): unknown[] =>
  turns.flatMap(({ speaker, paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ text, time }) => [[speaker, text, time?.start]])));

const stamp = (seconds: number, sign: string): string => `00:${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}${sign}000`;

describe.each([['vtt', vtt, '.'], ['srt', srt, ',']] as const)('%s', (name, writer, sign) => {
  it('read, written and read is the same as read', async () => {
    const turns = fc.array(fc.record({ text: fc.constantFrom(...[...samples.values()].flat().filter((text) => text.length < 90), 'a < b & c', 'x > y "z"'), gap: fc.integer({ min: 1, max: 5 }), asks: fc.boolean() }), { minLength: 3, maxLength: 12 });
    await fc.assert(fc.asyncProperty(turns, async (list) => {
      let at = 0;
      const cues = list.map(({ text, gap, asks }) => {
        at += gap;
        const voice = name === 'vtt' ? `<v ${asks ? 'Anna' : 'Marat'}>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}` : text;
        const cue = `${stamp(at, sign)} --> ${stamp(at + 2, sign)}\n${voice}\n`;
        at += 2;
        return cue;
      });
      const file = `${name === 'vtt' ? 'WEBVTT\n\n' : ''}${cues.join('\n')}`;
      const read = async (text: string): Promise<Document[]> => documentsOf({ path: `talk.${name}`, bytes: new TextEncoder().encode(text) }, { langs: ['en'] });
      const first = await read(file);
      const options = { signature: 's', columns: ['en'], languages: new Map([['en', 'en']]), names: new Map(), interviews: 1, unit: 'sentence', layout: '', pairwise: false, excel: false, warn: () => undefined } as const;
      const again = await read([...writer.write([interviewOf(first, { mode: 'position' })], options) as Iterable<string>].join(''));
      const words = (documents: Document[]): string => documents.flatMap(said).map((entry) => (entry as string[])[1]).join(' ').replace(/\s+/gu, ' ');
      expect(words(again)).toBe(words(first));
      const starts = (documents: Document[]): unknown[] => [...new Set(documents.flatMap(said).map((entry) => (entry as unknown[])[2]))];
      expect(starts(again)).toEqual(starts(first));
    }), { numRuns: 40 });
  });
});
