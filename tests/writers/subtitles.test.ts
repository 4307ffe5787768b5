import fc from 'fast-check';
import { writeFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { srt } from '../../src/writers/srt.js';
import { timeCode } from '../../src/writers/cues.js';
import { vtt } from '../../src/writers/vtt.js';
import { runInside, temporaryFolder } from '../workbench.js';
import { hostile } from './hostile.js';
import { interviewOf, type DocumentDraft } from './sample.js';
import { contentsOf, usualOptions } from './written.js';

const english: DocumentDraft = { language: 'en', timed: true, turns: [
  { role: 'question', paragraphs: [['Who kept the mill?']], speaker: 'Mira <host>' },
  { role: 'answer', paragraphs: [['My aunt.', 'Alone & poor.']], speaker: 'Tin' },
] };
const russian: DocumentDraft = { language: 'ru', turns: [
  { role: 'question', paragraphs: [['Кто держал мельницу?']] },
  { role: 'answer', paragraphs: [['Тётя.', 'Одна.']] },
] };
const alone = interviewOf('mill', [english]);
const both = interviewOf('mill', [english, russian]);
const textOf = async (writer: typeof vtt | typeof srt, interview = alone): Promise<string> => (await contentsOf(writer, [interview], usualOptions(writer, [interview]))).get('')!.toString('utf8');

describe('time codes', () => {
  it.each([[0, '00:00:00.000'], [61_005, '00:01:01.005'], [360_000_000, '100:00:00.000'], [-3, '00:00:00.000']])('of %i ms', (milliseconds, code) => {
    expect(timeCode(milliseconds, '.')).toBe(code);
  });
});

describe('vtt', () => {
  it('has a cue for each sentence with its voice', async () => {
    expect(await textOf(vtt)).toBe(`WEBVTT

NOTE en, clinic.en.txt, SHA-256 ${'01'.repeat(32)}, hrd:0.1.0|align:evidence

00:00:00.000 --> 00:00:02.000
<v Mira &lt;host&gt;>Who kept the mill?

00:00:02.000 --> 00:00:04.000
<v Tin>My aunt.

00:00:04.000 --> 00:00:06.000
<v Tin>Alone &amp; poor.

`);
  });

  it('has well-formed cues, whatever the words', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.oneof(fc.constantFrom(...hostile, 'a\n\n00:00 --> 00:01\nb'), fc.string({ unit: 'binary' })), { minLength: 1, maxLength: 5 }), async (texts) => {
      const blocks = (await textOf(vtt, interviewOf('x', [{ language: 'en', timed: true, turns: [{ role: 'answer', paragraphs: texts.map((text) => [text]), speaker: texts[0]! }] }]))).split('\n\n').slice(2, -1);
      expect(blocks).toHaveLength(texts.length);
      for (const block of blocks) {
        expect(block).toMatch(/^\d\d:\d\d:\d\d\.\d{3} --> \d\d:\d\d:\d\d\.\d{3}\n<v /u);
        expect(block.split('-->')).toHaveLength(2);
      }
    }));
  });
});

describe('srt', () => {
  it('numbers its cues and names the speaker where a turn begins', async () => {
    expect(await textOf(srt)).toBe('1\n00:00:00,000 --> 00:00:02,000\nMira <host>: Who kept the mill?\n\n2\n00:00:02,000 --> 00:00:04,000\nTin: My aunt.\n\n3\n00:00:04,000 --> 00:00:06,000\nAlone & poor.\n\n');
  });

  it('gives a translation the times of what it translates', async () => {
    const files = await contentsOf(srt, [both], usualOptions(srt, [both]));
    expect([...files.keys()]).toEqual(['.en.srt', '.ru.srt']);
    expect(files.get('.ru.srt')!.toString('utf8')).toBe('1\n00:00:00,000 --> 00:00:02,000\nКто держал мельницу?\n\n2\n00:00:02,000 --> 00:00:04,000\nТётя.\n\n3\n00:00:04,000 --> 00:00:06,000\nОдна.\n\n');
  });

  it('shows sentences of one moment together, and ends a cue where the next begins', async () => {
    const [document] = alone.documents;
    const turns = document!.turns.map((turn) => ({ ...turn, paragraphs: turn.paragraphs.map((paragraph) => ({ ...paragraph, sentences: paragraph.sentences.map((sentence) => ({ ...sentence, time: turn.role === 'question' ? { start: 0, end: 5000 } : { start: 3000, end: 7000 } })) })) }));
    expect(await textOf(srt, { ...alone, documents: [{ ...document!, turns }] })).toBe('1\n00:00:00,000 --> 00:00:03,000\nMira <host>: Who kept the mill?\n\n2\n00:00:03,000 --> 00:00:07,000\nTin: My aunt. Alone & poor.\n\n');
  });

  it('names files of several interviews apart', async () => {
    const interviews = [{ ...alone, id: 'a/b' }, { ...alone, id: 'a?b' }, { ...alone, id: 'A_b' }];
    expect([...(await contentsOf(srt, interviews, usualOptions(srt, interviews))).keys()]).toEqual(['.a_b.srt', '.a_b~2.srt', '.A_b~3.srt']);
  });
});

describe('hrd export of subtitles', () => {
  it('refuses what has no times in one line, and leaves nothing behind', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.en.txt'), 'Q: Who kept the mill?\nA: My aunt did.\n');
    await runInside(['ingest', 'a.en.txt'], { cwd });
    const run = await runInside(['export', '-o', 'a.vtt'], { cwd });
    expect(run.code).toBe(1);
    expect(run.err).toMatch(/no times.*\[no-times\]/u);
    expect(readdirSync(cwd)).toEqual(['.hrd', 'a.en.txt']);
  });

  it('writes a file for each language, all or none', async () => {
    const cwd = temporaryFolder();
    const cue = (n: number, text: string): string => `${n}\n00:00:0${n},000 --> 00:00:0${n},900\n${text}\n\n`;
    writeFileSync(join(cwd, 'a.en.srt'), cue(1, 'Mira: Who kept the mill?') + cue(3, 'Tin: My aunt did.'));
    writeFileSync(join(cwd, 'a.ru.txt'), 'В: Кто держал мельницу?\nО: Моя тётя.\n');
    await runInside(['ingest', '.'], { cwd });
    const refused = await runInside(['export', '--format', 'srt'], { cwd });
    expect([refused.code, refused.out, refused.err]).toEqual([2, '', expect.stringContaining('more than one file')]);
    writeFileSync(join(cwd, 'out.ru.srt'), 'mine');
    expect((await runInside(['export', '-o', 'out.srt'], { cwd })).code).toBe(3);
    expect(readdirSync(cwd).sort()).toEqual(['.hrd', 'a.en.srt', 'a.ru.txt', 'out.ru.srt']);
    expect((await runInside(['export', '-o', 'out.srt', '--force'], { cwd })).code).toBe(0);
    expect(readdirSync(cwd).sort()).toEqual(['.hrd', 'a.en.srt', 'a.ru.txt', 'out.en.srt', 'out.ru.srt']);
    expect(readFileSync(join(cwd, 'out.ru.srt'), 'utf8')).toContain('00:00:03,000 --> 00:00:03,900\nО: Моя тётя.');
  });
});
