/** What hrd writes it can read again: the same turns, speakers, exchanges and paragraphs. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Interview } from '../../src/model.js';
import { runInside, temporaryFolder } from '../workbench.js';

const english = `Anna: Who kept the "mill" during the flood?

Boris: My aunt kept it for seven years; =1+1 she said. She was alone most of the time & nobody <ever> paid her. It was cold.

- In spring the water came.

Anna: And what happened to the boats?

Boris: Seven of them sank on 12 May 1994. We saved only one, the «Naïve».
`;
const arabic = `آنا: من حفظ "الطاحونة" أثناء الفيضان؟

بوريس: حفظتها عمتي سبع سنوات؛ =1+1 قالت. كانت وحدها معظم الوقت & لم يدفع لها أحد <أبدا>. كان الجو باردا.

- في الربيع جاء الماء.

آنا: وماذا حدث للقوارب؟

بوريس: غرقت سبعة منها في 12 مايو 1994. أنقذنا واحدا فقط، «Naïve».
`;

interface Said { language: string; turns: [role: string, speaker: string | null, exchange: number | null, paragraphs: string[]][] }

async function saidIn(cwd: string, corpus: string, { asides = true } = {}): Promise<Said[]> {
  const { out } = await runInside(['export', '--format', 'json', '--corpus', corpus], { cwd });
  const { interviews } = JSON.parse(out) as { interviews: Interview[] };
  expect(interviews).toHaveLength(1);
  return interviews[0]!.documents.map(({ language, turns }) => ({
    language, turns: turns.filter(({ role }) => asides || role !== 'other').map(({ role, speaker, exchange, paragraphs }) => [role, speaker, exchange, paragraphs.map(({ text }) => text)]),
  }));
}

async function writtenAndRead(format: string): Promise<[before: Said[], after: Said[]]> {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'mill.en.txt'), english);
  writeFileSync(join(cwd, 'mill.ar.txt'), arabic);
  expect((await runInside(['ingest', '.', '--corpus', 'a.db'], { cwd })).code).toBe(0);
  expect((await runInside(['export', '--corpus', 'a.db', '-o', `back.${format}`], { cwd })).code).toBe(0);
  expect((await runInside(['ingest', `back.${format}`, '--corpus', 'b.db'], { cwd })).code).toBe(0);
  return [await saidIn(cwd, 'a.db'), await saidIn(cwd, 'b.db', { asides: format !== 'docx' })];
}

describe('an export, ingested', () => {
  // A table of Word has a heading and the names of the languages above it: those are set aside.
  it.each(['json', 'tmx', 'docx'])('gives the same conversation (%s)', async (format) => {
    const [before, after] = await writtenAndRead(format);
    expect(before.map(({ language, turns }) => [language, turns.length])).toEqual([['ar', 4], ['en', 4]]);
    expect(after).toEqual(before);
  });
});
