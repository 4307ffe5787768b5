import { csv } from './csv.js';
import { json } from './json.js';
import { tsv } from './tsv.js';
import type { StatisticsWriter } from './writer.js';

/** Every format of statistics: one file and one line here. */
export const statisticsWriters: readonly StatisticsWriter[] = [json, csv, tsv];
