import type { Reader } from './reader.js';
import { firstNames } from './zip.js';

/** Word documents. The parser is loaded when one comes. */
export const docx: Reader = {
  name: 'docx',
  extensions: ['docx', 'docm', 'dotx', 'dotm'],
  summary: 'Word documents, with headings, bold, lists, tables, notes and tracked changes',
  keeps: 'headings, emphasis, numbering, tables, notes at their place, tracked insertions',
  loses: 'tracked deletions (each reported with its place), comments, headers, footers, hidden text, pictures (reported)',
  recognises: (bytes) => firstNames(bytes.subarray(0, 65_536)).some((name) => name.startsWith('word/')),
  read: async (bytes, options) => (await import('./docx-document.js')).readDocx(bytes, options),
};
