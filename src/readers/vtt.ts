import type { Reader } from './reader.js';

/** The bytes every WebVTT file begins with, after a byte order mark at most (W3C WebVTT, 4.1). */
const MARK = /^(?:\u00EF\u00BB\u00BF)?WEBVTT[\s\0]/u;

/** WebVTT subtitles. Voice tags name the speaker; styles, regions and notes are left out with a warning. */
export const vtt: Reader = {
  name: 'vtt',
  extensions: ['vtt', 'webvtt'],
  summary: 'subtitles (WebVTT) with voice tags as speakers, put together to paragraphs, with their times',
  keeps: 'texts, voices as speakers, times of sentences',
  loses: 'notes (counted), styles, positions',
  recognises: (bytes) => MARK.test(Buffer.from(bytes.subarray(0, 16)).toString('latin1')),
  read: async (bytes, options) => (await import('./subtitles.js')).readSubtitles(bytes, options, 'vtt'),
};
