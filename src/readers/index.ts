import type { Warning } from '../model.js';
import { csv } from './csv.js';
import { doc } from './doc.js';
import { docx } from './docx.js';
import { html } from './html.js';
import { json } from './json.js';
import { md } from './md.js';
import { pdf } from './pdf.js';
import type { Reader } from './reader.js';
import { odt } from './odt.js';
import { rtf } from './rtf.js';
import { srt } from './srt.js';
import { tmx } from './tmx.js';
import { tsv } from './tsv.js';
import { txt } from './txt.js';
import { vtt } from './vtt.js';
import { xlsx } from './xlsx.js';
import { xml } from './xml.js';

/** Every input format. A new one is one file and one line here; help, extensions and the contract tests follow from it. */
export const readers = [txt, html, md, docx, odt, rtf, srt, vtt, csv, tsv, xlsx, json, pdf, tmx, xml, doc] as const satisfies readonly Reader[];

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

/** A reader, and what the user should know of how it was chosen. */
export interface ChosenReader {
  readonly reader: Reader;
  readonly warnings: readonly Warning[];
}

/** The reader for a file: by its content where a format marks its files, else by its extension; undefined when neither is known. */
export function readerFor(path: string, bytes: Uint8Array): ChosenReader | undefined {
  const named = readerForPath(path);
  if (named?.recognises?.(bytes)) return { reader: named, warnings: [] };
  const marked = (readers as readonly Reader[]).find((reader) => reader.recognises?.(bytes));
  if (marked === undefined) return named === undefined ? undefined : { reader: named, warnings: [] };
  const message = `the content is ${marked.name}, whatever the name of the file says; it was read as ${marked.name}`;
  return { reader: marked, warnings: [{ rule: 'other-format', message }] };
}

export type { ReadDocument, Reader, ReadOptions, ReadResult } from './reader.js';
