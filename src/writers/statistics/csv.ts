import { writeGroups } from './delimited.js';
import type { StatisticsWriter } from './writer.js';

/** Broken-down statistics as comma-separated values. */
export const csv = {
  name: 'csv',
  extension: 'csv',
  summary: 'a row for each interview, language and role, or as --by says, a column for each measure; no beads',
  excel: true,
  usualBy: ['interview', 'language', 'role'],
  write: (statistics, options) => writeGroups(statistics, options, ','),
} as const satisfies StatisticsWriter;
