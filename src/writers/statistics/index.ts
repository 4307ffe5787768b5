import { csv } from './csv.js';
import { html } from './html.js';
import { json } from './json.js';
import { tsv } from './tsv.js';
import { xlsx } from './xlsx.js';
import type { StatisticsWriter } from './writer.js';

/** Every format of statistics: one file and one line here. First what people read, then data. */
export const statisticsWriters: readonly StatisticsWriter[] = [html, xlsx, json, csv, tsv];
