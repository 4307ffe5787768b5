import type { Reader } from './reader.js';

/** Example: `<tmx version="1.4">`, after a declaration and a document type. */
const MARK = /^[^<]{0,8}(?:<\?[^>]{0,200}>|<!--[^<>]{0,2000}-->|<!DOCTYPE[^<>[]{0,300}>|\s){0,20}<tmx[\s>]/u;

/** Translation memories. Languages become documents that belong together. */
export const tmx: Reader = {
  name: 'tmx',
  extensions: ['tmx'],
  summary: 'translation memories (TMX), one document a language; those of hrd with their interviews, turns and roles',
  keeps: "a document a language; of hrd's own also interviews, turns, roles, labels",
  loses: 'codes within segments (counted)',
  recognises: (bytes) => MARK.test(Buffer.from(bytes.subarray(0, 8192)).toString('latin1').replaceAll('\0', '')),
  read: async (bytes) => (await import('./tmx-document.js')).readTmx(bytes),
};
