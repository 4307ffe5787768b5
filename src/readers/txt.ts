import type { Reader } from './reader.js';

/** Plain text. Cues are the blank lines before a paragraph; labels, numbers and dashes stay in the text. What knows encodings is loaded when a file comes. */
export const txt: Reader = {
  name: 'txt',
  extensions: ['txt', 'text'],
  summary: 'plain text, in any encoding and any way of marking paragraphs',
  keeps: 'every paragraph and line, labels, time codes as printed',
  loses: 'nothing',
  read: async (bytes, options) => (await import('./txt-document.js')).readText(bytes, options),
};
