import { strFromU8, unzipSync } from 'fflate';

/** The parts of a ZIP archive as text, by name, in the order they stand in. */
export function partsOf(archive: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}
