import type { Reader } from './reader.js';

/** Example: `1`, and below it `00:00:01,000 --> 00:00:03,000`. */
const MARK = /^(?:\u00EF\u00BB\u00BF)?\s{0,20}\d{1,6}[ \t]{0,8}\r?\n\s{0,8}\d{1,3}:\d{1,2}:\d{1,2}[.,]\d{1,3}\s{0,4}-->/u;
const HEAD = 200;

/** SubRip subtitles. Tags and numbers go, times stay with the words. */
export const srt: Reader = {
  name: 'srt',
  extensions: ['srt'],
  summary: 'subtitles (SubRip), put together to paragraphs by speaker and pause, with their times',
  keeps: 'texts, labels, times of sentences',
  loses: 'positions and formatting',
  recognises: (bytes) => MARK.test(Buffer.from(bytes.subarray(0, HEAD)).toString('latin1')),
  read: async (bytes, options) => (await import('./subtitles.js')).readSubtitles(bytes, options, 'srt'),
};
