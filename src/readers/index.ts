import { html } from './html.js';
import { md } from './md.js';
import type { Reader } from './reader.js';
import { txt } from './txt.js';

/** Every input format. A new one is one file and one line here; help, extensions and the contract tests follow from it. */
export const readers = [txt, html, md] as const satisfies readonly Reader[];

/** Names of the formats, as recorded in the corpus. */
export const formatNames: readonly string[] = readers.map(({ name }) => name);

const byName = new Map<string, Reader>(readers.map((reader) => [reader.name, reader]));
const byExtension = new Map<string, Reader>(readers.flatMap((reader) => reader.extensions.map((extension) => [extension, reader] as const)));

/** The reader of a format by its name (`txt`). */
export function readerByName(name: string): Reader | undefined {
  return byName.get(name);
}

/** The reader for a file by its extension, in any case; undefined when there is none. */
export function readerForPath(path: string): Reader | undefined {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? undefined : byExtension.get(name.slice(dot + 1).replace(/[A-Z]/gu, (letter) => letter.toLowerCase()));
}

export type { Reader, ReadOptions, ReadResult } from './reader.js';
