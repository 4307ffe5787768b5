import type { Reader } from './reader.js';

/** Saved web pages. Furniture of the page is kept as blocks with `cues.aside`; scripts, styles and hidden parts are left out. The parser is loaded when a page comes. */
export const html: Reader = {
  name: 'html',
  extensions: ['html', 'htm', 'xhtml'],
  summary: 'web pages, with headings, bold, lists and tables as evidence of who speaks',
  keeps: 'headings, bold, italics, lists, tables, metadata; page furniture is set aside',
  loses: 'scripts, styles, hidden parts, pictures',
  read: async (bytes, options) => (await import('./html-page.js')).readPage(bytes, options),
};
