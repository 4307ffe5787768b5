import type { Chunk } from './writer.js';

/** A file inside an archive. */
export interface Part {
  readonly name: string;
  readonly pieces: Iterable<string>;
}

const encoder = new TextEncoder();

/**
 * Packs parts into a ZIP archive, piece by piece: nothing but the piece at hand and the window of the compressor is in memory.
 * Every part is dated 1980-01-01, the first day that ZIP knows, so that the same parts give the same bytes.
 */
export async function* zipped(parts: Iterable<Part>): AsyncGenerator<Chunk> {
  const { Zip, ZipDeflate } = await import('fflate');
  const ready: Uint8Array[] = [];
  const archive = new Zip((error, bytes) => {
    if (error !== null) throw error;
    if (bytes.length > 0) ready.push(bytes);
  });
  for (const { name, pieces } of parts) {
    const part = new ZipDeflate(name, { level: 6 });
    // ZIP keeps local time, and the packer asks the date for it: local midnight is the same everywhere.
    part.mtime = new Date(1980, 0, 1);
    archive.add(part);
    for (const piece of pieces) {
      part.push(encoder.encode(piece));
      yield* ready.splice(0);
    }
    part.push(new Uint8Array(0), true);
    yield* ready.splice(0);
  }
  archive.end();
  yield* ready.splice(0);
}
