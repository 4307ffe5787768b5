import { writeGroups } from './delimited.js';
import type { StatisticsWriter } from './writer.js';

/** Broken-down statistics as tab-separated values. */
export const tsv = {
  name: 'tsv',
  extension: 'tsv',
  summary: 'as csv, tab-separated',
  excel: true,
  usualBy: ['interview', 'language', 'role'],
  write: (statistics, options) => writeGroups(statistics, options, '\t'),
} as const satisfies StatisticsWriter;
