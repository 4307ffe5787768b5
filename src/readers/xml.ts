import { rootOf } from './markup.js';
import type { Reader } from './reader.js';
import { isKnownMarkup } from './xml-roots.js';

/** XML in the vocabularies of DocBook and TEI, also when it is called `.txt`. The parser is loaded when a file comes. */
export const xml: Reader = {
  name: 'xml',
  extensions: ['xml', 'docbook', 'dbk', 'tei', 'sgml', 'sgm'],
  summary: 'DocBook and TEI, with their questions, speakers, notes and languages',
  keeps: 'questions, answers, utterances, speakers, headings, notes, languages',
  loses: 'other vocabularies than DocBook and TEI are refused',
  recognises: (bytes) => {
    const head = headOf(bytes);
    const root = rootOf(head);
    return root !== null && isKnownMarkup(root, head);
  },
  read: async (bytes, options) => (await import('./xml-document.js')).readXml(bytes, options),
};

/** The first 64 KiB as text; names of elements are plain letters in any encoding but UTF-16. */
function headOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, 65_536);
  const [first, second] = head;
  const label = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : first === 0xef && second === 0xbb ? 'utf-8' : 'latin1';
  return new TextDecoder(label).decode(head);
}
