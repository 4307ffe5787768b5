import { mustConvert } from './conversion.js';
import type { Reader } from './reader.js';

/**
 * Formats that other programs have to convert first: they are refused in a line that says how. What only bears such a name and is text or a web
 * page is read as that.
 */
export const doc: Reader = {
  name: 'doc',
  extensions: ['doc', 'dot', 'wps', 'wpd', 'wri', 'lwp', 'hwp', 'sdw', 'sxw', 'stw', 'pages', 'xls', 'xlt', 'sxc', 'ods', 'numbers', 'ppt', 'pps', 'pptx', 'odp', 'epub'],
  summary: 'old Word and other formats, which hrd tells how to convert',
  keeps: 'nothing: it is refused',
  refuses: true,
  loses: 'everything; the command that converts it is named',
  recognises: (bytes) => mustConvert(bytes.subarray(0, 65_536)),
  read: async (bytes, options) => (await import('./doc-document.js')).readOld(bytes, options),
};
