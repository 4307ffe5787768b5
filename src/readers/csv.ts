import type { Reader } from './reader.js';

/** Tables of comma-separated values, or with semicolons, tabs or bars between. */
export const csv: Reader = {
  name: 'csv',
  extensions: ['csv'],
  summary: 'tables with columns for speaker, role, text, time, language, or one column a language',
  read: async (bytes, options) => (await import('./table.js')).readDelimited(bytes, options, null),
};
