/** One file through the whole chain, with no corpus. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/diagnostics.js';
import { documentsOf, interviewOf } from '../../src/ingest/chain.js';
import { rowsOf } from '../../src/rows.js';

const read = (text: string, path = 'talk.txt', settings = {}, manifest = {}): ReturnType<typeof documentsOf> => documentsOf({ path, bytes: Buffer.from(text) }, settings, manifest);

describe('a document', () => {
  it('has the language the user names, whatever it looks like', async () => {
    const [document] = await read('Ok?\nOk.\n', 'talk.txt', {}, { language: 'Kazakh' });
    expect(document).toMatchObject({ language: 'kk', metadata: { language: 'Kazakh' } });
  });

  it('says so when the language it claims is none', async () => {
    const [document] = await read('---\nlanguage: the usual one\n---\n\nWhere did the road end?\n\nAt the old weighbridge, by the river.\n', 'talk.md');
    expect(document!.language).toBe('en');
    expect(document!.warnings.map(({ rule }) => rule)).toContain('unknown-language');
  });

  it('is several when the file holds several languages, each with an id of its own', async () => {
    const both = 'Where did the road end?\nГде кончалась дорога?\nAt the old weighbridge, by the river.\nУ старых весов, на берегу реки.\nWho weighed the grain there?\nКто там взвешивал зерно?\nMy uncle did, and nobody doubted him.\nМой дядя, и никто ему не перечил.\n';
    const documents = await read(both);
    expect(documents.map(({ language }) => language).sort()).toEqual(['en', 'ru']);
    expect(new Set(documents.map(({ id }) => id)).size).toBe(2);
    const interview = interviewOf(documents, { mode: 'evidence' });
    expect(interview.exchanges.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('loses not a word of any text, whatever it is', async () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 60 });
    const texts = fc.array(fc.oneof(line, fc.constantFrom('', 'Q: Who?', 'A: Me.', '— Да?', 'Anna: 17:30', '# Title', '* one', '。', '？')), { maxLength: 30 }).map((lines) => lines.join('\n'));
    // A hyphen at the end of a wrapped line may go, with a warning.
    const squeeze = (text: string): string => text.replace(/[\s\p{Cc}-]+/gu, '');
    await fc.assert(fc.asyncProperty(texts, async (text) => {
      try {
        const documents = await read(text);
        const kept = documents.flatMap(({ turns }) => turns.flatMap(({ paragraphs }) => paragraphs.map(({ label, text: words }) => label + words))).join('');
        expect([...squeeze(kept)].sort().join('')).toBe([...squeeze(text.toWellFormed())].sort().join(''));
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
      }
    }), { numRuns: 200 });
  });

  it('aligned with itself is one to one, and every unit stands in exactly one bead', async () => {
    const text = 'Where did the road end?\nAt the old weighbridge, by the river. You could see 3 barns.\nWho weighed the grain there?\nMy uncle did. Nobody doubted him, for 20 years.\nThe scales are in the museum now.\n';
    const [one] = await read(text, 'a.txt');
    const [two] = await read(`${text} `, 'b.txt');
    const interview = interviewOf([one!, two!], { mode: 'evidence' });
    expect(interview.languages).toEqual(['en', 'en-2']);
    for (const unit of ['turn', 'paragraph', 'sentence'] as const) {
      for (const row of rowsOf(interview, unit)) expect(row.texts['en']).toBe(row.texts['en-2']);
      const members = interview.alignments[`${unit}s`].flatMap((bead) => Object.values(bead.members).flat());
      expect(new Set(members).size).toBe(members.length);
    }
  });
});
