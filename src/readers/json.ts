import type { Reader } from './reader.js';

/** Transcripts of speech recognition, and the interviews that hrd exports itself. Their shape tells which. */
export const json: Reader = {
  name: 'json',
  extensions: ['json', 'jsonl', 'ndjson'],
  summary: 'transcripts of Whisper, Otter, Trint, Amazon and others, with their times; exports of hrd',
  keeps: 'segments, speakers, times, language; of an export of hrd everything',
  loses: "words' own times and scores",
  read: async (bytes, options) => (await import('./json-file.js')).readJson(bytes, options),
};
