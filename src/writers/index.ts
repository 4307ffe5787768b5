import { csv } from './csv.js';
import { html } from './html.js';
import { docx } from './docx.js';
import { json } from './json.js';
import { jsonl } from './jsonl.js';
import { parquet } from './parquet.js';
import { md } from './md.js';
import { moses } from './moses.js';
import { sqlite } from './sqlite.js';
import { tei } from './tei.js';
import { tmx } from './tmx.js';
import { tsv } from './tsv.js';
import { xlsx } from './xlsx.js';
import { vertical } from './vertical.js';
import { xliff } from './xliff.js';
import { vtt } from './vtt.js';
import { srt } from './srt.js';
import type { Writer } from './writer.js';

/** Every output format: a format is one file and one line here. */
export const writers = [html, json, jsonl, csv, tsv, tmx, xlsx, docx, vertical, xliff, parquet, md, moses, tei, sqlite, vtt, srt] as const satisfies readonly Writer[];

/** What `--format` accepts. */
export type WriterName = (typeof writers)[number]['name'];

/** The writer of a name given on the command line; undefined when there is none. */
export function writerByName(name: string): Writer | undefined {
  return writers.find((writer) => writer.name === name);
}
