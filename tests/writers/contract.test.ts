/** What every writer must do, whatever its format. */
import { describe, expect, it } from 'vitest';
import { writerByName, writers } from '../../src/writers/index.js';
import type { Writer } from '../../src/writers/writer.js';
import { awkward, unasked } from './awkward.js';
import { hostileInterview } from './hostile.js';
import { interviewOf } from './sample.js';
import { bytesOf, chunksOf, contentsOf, filesOf, optionsFor, usualOptions } from './written.js';

const every: readonly Writer[] = writers;
const streams = every.filter(({ takes }) => takes !== 'database');

describe('the list of writers', () => {
  it('finds each by its name, and nothing else', () => {
    expect(every.map(({ name }) => writerByName(name))).toEqual(every);
    expect(['', 'JSON', 'xml', '__proto__', 'constructor'].map(writerByName)).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  it('has names and extensions fit for a command line and a file, none of them twice', () => {
    expect(new Set(every.map(({ name }) => name)).size).toBe(every.length);
    const extensions = every.flatMap(({ extension, aliases = [] }) => [extension, ...aliases]);
    expect(new Set(extensions).size).toBe(extensions.length);
    for (const extension of extensions) expect(extension).toMatch(/^[a-z0-9]+$/u);
    for (const { name, summary, keeps, loses } of every) {
      expect(name).toMatch(/^[a-z0-9]+$/u);
      expect(summary).toMatch(/^[^\n]{10,80}$/u);
      for (const phrase of [keeps, loses]) expect(phrase).toMatch(/^[^\n|]{5,120}$/u);
    }
  });

  it('has a usual unit that can be asked for', () => {
    for (const { units, defaultUnit } of every) if (units !== undefined) expect(units).toContain(defaultUnit ?? 'turn');
  });
});

describe.each(streams.map((writer) => [writer.name, writer] as const))('%s', (_name, writer) => {
  it('gives the same bytes again', async () => {
    const options = usualOptions(writer, [hostileInterview]);
    expect((await bytesOf(writer, [hostileInterview], options)).equals(await bytesOf(writer, [hostileInterview], options))).toBe(true);
  });

  it('hands on what it has before it takes much more', async () => {
    let [length, taken, most] = [0, 0, 0];
    const long = interviewOf('long', [{ language: 'en', timed: true, turns: Array.from({ length: 200 }, (_, n) => ({ role: 'answer' as const, paragraphs: [[`${n} ${'word '.repeat(400)}`]] })) }]);
    const source = { length: 6, *[Symbol.iterator]() {
      for (let n = 0; n < 6; n++) {
        taken++;
        yield { ...long, id: `long ${n}` };
      }
    } };
    const takenAt: number[] = [];
    for await (const chunk of chunksOf(writer, source as unknown as readonly (typeof long)[], optionsFor(['en'], writer.defaultUnit ?? 'turn', { layout: writer.layouts?.[0] ?? '', interviews: 6 }))) {
      length += chunk.length;
      most = Math.max(most, chunk.length);
      takenAt.push(taken);
    }
    expect(takenAt.length).toBeGreaterThan(3);
    expect(takenAt[1]).toBeLessThan(6);
    expect(most).toBeLessThan(300_000);
    expect(length).toBeGreaterThan(3000);
  });

  it('writes nothing of the machine', async () => {
    const text = (await bytesOf(writer, [hostileInterview], usualOptions(writer, [hostileInterview]))).toString('latin1');
    expect(text).not.toContain(process.cwd());
    expect(text).not.toMatch(/20\d{2}-\d{2}-\d{2}T/u);
  });

  it('survives a text of many megabytes', async () => {
    const huge = interviewOf('huge', [{ language: 'en', timed: true, turns: [{ role: 'question', paragraphs: [['"a,\n'.repeat(2_000_000)]] }] }]);
    let length = 0;
    for await (const chunk of chunksOf(writer, [huge], usualOptions(writer, [huge]))) length += chunk.length;
    expect(length).toBeGreaterThan(writer.binary === true ? 5000 : 2_000_000);
  });

  it('has nothing to say of no interview, and says it in its format', async () => {
    expect((await bytesOf(writer, [], usualOptions(writer, []))).length).toBeLessThan(20_000);
  });

  it('names its files once each', () => {
    const suffixes = [...filesOf(writer, [hostileInterview, hostileInterview], usualOptions(writer, [hostileInterview, hostileInterview]))].map(({ suffix }) => suffix);
    expect(new Set(suffixes).size).toBe(suffixes.length);
  });
});

describe.each(streams.flatMap((writer) => (writer.layouts ?? ['']).flatMap((layout) => (writer.units ?? ['turn' as const]).map((unit) => [writer.name, layout, unit, writer] as const))))('%s %s by %s', (_name, layout, unit, writer) => {
  it('carries the awkward interview and the one in which nobody asks, the same way twice, in the order of languages asked for', async () => {
    const interviews = [awkward, unasked];
    const options = usualOptions(writer, interviews, { layout, unit, columns: ['my', 'en', 'ar'] });
    const [first, second] = [await contentsOf(writer, interviews, options), await contentsOf(writer, interviews, options)];
    expect([...first].map(([suffix, bytes]) => [suffix, bytes.toString('latin1')])).toEqual([...second].map(([suffix, bytes]) => [suffix, bytes.toString('latin1')]));
    const whole = Buffer.concat([...first.values()]).toString('utf8');
    // Who is not asked is in no exchange; a vertical text has a line for each word, and Burmese puts none between them.
    const words = [...(unit === 'exchange' ? [] : ['bridge', 'الجسر']), 'boats', ...(writer.name === 'vertical' ? [] : ['လှေတွေကော'])];
    if (writer.binary !== true) for (const word of words) expect(whole.includes(word)).toBe(true);
  });
});

const signed = streams.filter(({ name }) => !['moses', 'srt', 'vtt', 'xlsx', 'docx', 'parquet'].includes(name));

describe.each(signed.map((writer) => [writer.name, writer] as const))('%s', (_name, writer) => {
  it('carries the signature and the SHA-256 of its sources', async () => {
    const options = usualOptions(writer, [hostileInterview]);
    const text = (await bytesOf(writer, [hostileInterview], options)).toString('utf8');
    expect(text).toContain(options.signature);
    for (const { sha256 } of hostileInterview.documents) expect(text).toContain(sha256);
  });
});
