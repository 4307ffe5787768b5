import type { Reader } from './reader.js';

/** Tables of comma-separated values, or with semicolons, tabs or bars between. */
export const csv: Reader = {
  name: 'csv',
  extensions: ['csv'],
  summary: 'tables with columns for speaker, role, text, time, language, or one column a language',
  keeps: 'speakers, roles, times, languages and texts of the columns',
  loses: 'columns that are none of these (named)',
  read: async (bytes, options) => (await import('./table.js')).readDelimited(bytes, options, null),
};
