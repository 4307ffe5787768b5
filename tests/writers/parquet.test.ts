import fc from 'fast-check';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../src/rows.js';
import { parquet } from '../../src/writers/parquet.js';
import { rounded } from '../../src/writers/rounded.js';
import { awkward, unasked } from './awkward.js';
import { interviewOf } from './sample.js';
import { bytesOf, optionsFor, usualOptions } from './written.js';

const bufferOf = async (...args: Parameters<typeof bytesOf>): Promise<ArrayBuffer> => {
  const bytes = await bytesOf(...args);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
};

describe('parquet', () => {
  it.each(['exchange', 'turn', 'paragraph', 'sentence'] as const)('gives back every %s as it is', async (unit) => {
    const columns = ['ar', 'en', 'my'];
    const file = await bufferOf(parquet, [awkward, unasked], optionsFor(columns, unit));
    const expected = [awkward, unasked].flatMap((interview) => rowsOf(interview, unit)).map(({ texts, sources, confidence, ...row }) => ({
      ...row, ...Object.fromEntries(columns.map((column) => [column, texts[column] ?? null])), confidence: rounded(confidence),
      sources: Object.entries(sources).map(([column, sha256]) => `${column}=${sha256}`).join(' '),
    }));
    expect(await parquetReadObjects({ file })).toEqual(expected);
  });

  it('has the signature once, and types', async () => {
    const metadata = parquetMetadata(await bufferOf(parquet, [unasked], usualOptions(parquet, [unasked])));
    expect(metadata.key_value_metadata).toEqual([{ key: 'hrd.signature', value: 'hrd:0.1.0|align:evidence' }]);
    expect(metadata.schema.slice(1).map(({ name, type, repetition_type }) => [name, type, repetition_type])).toEqual([
      ['interview', 'BYTE_ARRAY', 'REQUIRED'], ['exchange', 'INT32', 'OPTIONAL'], ['role', 'BYTE_ARRAY', 'OPTIONAL'], ['unit', 'INT32', 'REQUIRED'],
      ...unasked.languages.map((column) => [column, 'BYTE_ARRAY', 'OPTIONAL']), ['confidence', 'DOUBLE', 'REQUIRED'], ['sources', 'BYTE_ARRAY', 'REQUIRED'],
    ]);
  });

  it('goes on in another group of rows where there is much text', async () => {
    const long = interviewOf('long', [{ language: 'en', turns: Array.from({ length: 12 }, (_, n) => ({ role: 'answer' as const, paragraphs: [[`${n} ${'water '.repeat(200_000)}`]] })) }]);
    const file = await bufferOf(parquet, [long], usualOptions(parquet, [long]));
    expect(parquetMetadata(file).row_groups.length).toBeGreaterThan(1);
    expect((await parquetReadObjects({ file })).map(({ en }) => (en as string).slice(0, 2).trim())).toEqual(Array.from({ length: 12 }, (_, n) => String(n)));
  });

  it('gives back any text', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1, maxLength: 5 }), async (texts) => {
      const interview = interviewOf('any', [{ language: 'en', turns: texts.map((text) => ({ role: 'answer' as const, paragraphs: [[text.toWellFormed()]] })) }]);
      expect((await parquetReadObjects({ file: await bufferOf(parquet, [interview], usualOptions(parquet, [interview])) })).map(({ en }) => en)).toEqual(texts.map((text) => text.toWellFormed()));
    }), { numRuns: 50 });
  });
});
