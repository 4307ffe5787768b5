import { csv } from './csv.js';
import { docx } from './docx.js';
import { html } from './html.js';
import { json } from './json.js';
import { jsonl } from './jsonl.js';
import { md } from './md.js';
import { moses } from './moses.js';
import { parquet } from './parquet.js';
import { sqlite } from './sqlite.js';
import { srt } from './srt.js';
import { tei } from './tei.js';
import { tmx } from './tmx.js';
import { tsv } from './tsv.js';
import { vertical } from './vertical.js';
import { vtt } from './vtt.js';
import { xliff } from './xliff.js';
import { xlsx } from './xlsx.js';
import type { Writer } from './writer.js';

/** Every output format: a format is one file and one line here. First data, then what people read, translation memories, corpora, subtitles. */
export const writers = [
  json, jsonl, csv, tsv, parquet, sqlite,
  html, docx, xlsx, md,
  tmx, xliff, moses,
  tei, vertical,
  vtt, srt,
] as const satisfies readonly Writer[];

/** The writer of a name given on the command line; undefined when there is none. */
export function writerByName(name: string): Writer | undefined {
  return writers.find((writer) => writer.name === name);
}
