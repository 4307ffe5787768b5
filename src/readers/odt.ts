import type { Reader } from './reader.js';
import { firstNames } from './zip.js';

/** OpenDocument texts of LibreOffice and others. The parser is loaded when one comes. */
export const odt: Reader = {
  name: 'odt',
  extensions: ['odt', 'ott', 'fodt'],
  summary: 'OpenDocument texts, with headings, bold, lists, tables, notes and tracked changes',
  keeps: 'as docx',
  loses: 'as docx',
  recognises: (bytes) => {
    const head = bytes.subarray(0, 2000);
    const plain = new TextDecoder('latin1').decode(head);
    return firstNames(head)[0] === 'mimetype' ? /application\/vnd\.oasis\.opendocument\.text(?!-master)/u.test(plain.slice(0, 120)) : /^[^<]{0,9}<\?xml[^>]{0,100}>\s{0,20}<office:document[\s>]/u.test(plain) && plain.includes('opendocument.text');
  },
  read: async (bytes, options) => (await import('./odt-document.js')).readOdt(bytes, options),
};
