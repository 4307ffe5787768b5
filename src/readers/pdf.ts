import type { Reader } from './reader.js';

/** PDF with a text layer. The parser is loaded when one comes. */
export const pdf: Reader = {
  name: 'pdf',
  extensions: ['pdf'],
  summary: 'PDF with a text layer, lines put together to paragraphs, columns in reading order',
  keeps: 'paragraphs, columns in order, bold, sizes as headings; heads and page numbers are set aside',
  loses: 'pictures; a scan without text is refused',
  // The mark may stand further on (ISO 32000-1, appendix H, note 13), but then the file may as well be a text about PDF.
  recognises: (bytes) => /^(?:\u00EF\u00BB\u00BF)?\s{0,16}%PDF-\d/u.test(Buffer.from(bytes.subarray(0, 32)).toString('latin1')),
  read: async (bytes) => (await import('./pdf-document.js')).readPdf(bytes),
};
