import type { Reader } from './reader.js';

/** Markdown (CommonMark with tables), as written: addresses of links go, their text stays; HTML inside is read as HTML. The parser is loaded when a document comes. */
export const md: Reader = {
  name: 'md',
  extensions: ['md', 'markdown', 'mdown', 'mkd'],
  summary: 'Markdown, with front matter (title, date, language, interviewee)',
  keeps: 'headings, emphasis, lists, tables, front matter',
  loses: 'addresses of links, pictures',
  read: async (bytes, options) => (await import('./md-document.js')).readMarkdown(bytes, options),
};
