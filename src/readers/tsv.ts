import type { Reader } from './reader.js';

/** Tables with tabs between the values. */
export const tsv: Reader = {
  name: 'tsv',
  extensions: ['tsv', 'tab'],
  summary: 'tables as csv, with tabs between the values',
  keeps: 'as csv',
  loses: 'as csv',
  read: async (bytes, options) => (await import('./table.js')).readDelimited(bytes, options, '\t'),
};
