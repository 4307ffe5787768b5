import type { Reader } from './reader.js';
import { firstNames } from './zip.js';

/** Excel workbooks. The parser is loaded when one comes. */
export const xlsx: Reader = {
  name: 'xlsx',
  extensions: ['xlsx', 'xlsm', 'xltx', 'xltm'],
  summary: 'Excel workbooks, every sheet with columns as in csv',
  keeps: 'as csv, of every sheet that holds a transcript',
  loses: 'formulas (their values are kept), hidden rows and sheets (reported)',
  recognises: (bytes) => firstNames(bytes.subarray(0, 65_536)).some((name) => name.startsWith('xl/')),
  read: async (bytes, options) => (await import('./xlsx-document.js')).readXlsx(bytes, options),
};
