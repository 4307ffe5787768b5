import type { Reader } from './reader.js';

/** Rich Text Format. The parser is loaded when a file comes. */
export const rtf: Reader = {
  name: 'rtf',
  extensions: ['rtf'],
  summary: 'Rich Text Format, with bold, lists, tables, notes and deletions, in any code page',
  keeps: 'as docx, in any code page',
  loses: 'as docx',
  recognises: (bytes) => /^\s{0,16}\{\\rtf/u.test(String.fromCharCode(...bytes.subarray(0, 24))),
  read: async (bytes, options) => (await import('./rtf-document.js')).readRtf(bytes, options),
};
