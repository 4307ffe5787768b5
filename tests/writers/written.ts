import type { Interview, Unit } from '../../src/model.js';
import { rowsOf } from '../../src/rows.js';
import type { Chunk, OutputFile, WriteOptions, Writer } from '../../src/writers/writer.js';

export const signature = 'hrd:0.1.0|align:evidence';

/** What a writer is told in a test, unless the test says otherwise. */
export function optionsFor(columns: readonly string[], unit: Unit = 'turn', more: Partial<WriteOptions> = {}): WriteOptions {
  return {
    signature, columns, unit, interviews: 1, layout: '', pairwise: false, excel: false,
    languages: new Map(columns.map((column) => [column, column.replace(/-\d$/u, '')])),
    names: new Map(columns.map((column) => [column, `Language ${column}`])),
    warn: () => undefined,
    ...more,
  };
}

/** The options of a writer as the command line would make them, unless told otherwise. */
export function usualOptions(writer: Writer, interviews: readonly Interview[], more: Partial<WriteOptions> = {}): WriteOptions {
  const columns = [...new Set(interviews.flatMap(({ languages }) => languages))].sort();
  return optionsFor(columns, writer.defaultUnit ?? 'turn', { layout: writer.layouts?.[0] ?? '', interviews: interviews.length, ...more });
}

/** The files of an output: one without a suffix, or several. */
export function filesOf(writer: Writer, interviews: readonly Interview[], options: WriteOptions): Iterable<OutputFile> {
  if (writer.takes === 'database') throw new Error('a database is no stream');
  if (writer.takes === 'rows') {
    const rows = { *[Symbol.iterator]() { for (const interview of interviews) yield* rowsOf(interview, options.unit); } };
    return writer.several?.(options) === true ? writer.files!(rows, options) : [{ suffix: '', chunks: writer.write(rows, options) }];
  }
  return writer.several?.(options) === true ? writer.files!(interviews, options) : [{ suffix: '', chunks: writer.write(interviews, options) }];
}

export async function* chunksOf(writer: Writer, interviews: readonly Interview[], options: WriteOptions): AsyncGenerator<Chunk> {
  for (const { chunks } of filesOf(writer, interviews, options)) yield* chunks;
}

/** Every byte of an output, file after file. */
export async function bytesOf(writer: Writer, interviews: readonly Interview[], options: WriteOptions): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const chunk of chunksOf(writer, interviews, options)) parts.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(parts);
}

/** The files of an output by suffix. */
export async function contentsOf(writer: Writer, interviews: readonly Interview[], options: WriteOptions): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const { suffix, chunks } of filesOf(writer, interviews, options)) {
    const parts: Buffer[] = [];
    for await (const chunk of chunks) parts.push(Buffer.from(chunk as Uint8Array));
    files.set(suffix, Buffer.concat(parts));
  }
  return files;
}
