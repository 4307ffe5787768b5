import { cueLines, timeCode, type Cue } from './cues.js';
import type { Document } from '../model.js';
import { oneSubtitle, severalSubtitles, subtitleFiles } from './subtitle-files.js';
import type { InterviewWriter, WriteOptions } from './writer.js';

/** Subtitles as browsers have them (WebVTT, https://www.w3.org/TR/webvtt1/), with the speaker as the voice of each cue. */
export const vtt = {
  name: 'vtt',
  extension: 'vtt',
  summary: 'subtitles (WebVTT) in each language, where there are times',
  keeps: 'sentences with their times, speakers, SHA-256 of the source',
  loses: 'sentences without times, exchanges, roles, alignment; blank lines',
  takes: 'interviews',
  several: severalSubtitles,
  write: (interviews, options) => oneSubtitle(interviews, options, piecesOf),
  files: (interviews, options) => subtitleFiles(interviews, options, 'vtt', piecesOf),
} as const satisfies InterviewWriter;

const REFERENCES = new Map([['&', '&amp;'], ['<', '&lt;'], ['>', '&gt;']]);
const escaped = (text: string): string => text.replace(/[&<>]/gu, (sign) => REFERENCES.get(sign)!);
/** Notes end at a blank line, and an arrow in them would be a cue. */
const inNote = (text: string): string => cueLines(text).replaceAll('\n', ' ').replaceAll('-->', '→');

function* piecesOf(cues: readonly Cue[], { path, sha256 }: Document, column: string, { signature }: WriteOptions): Generator<string> {
  yield `WEBVTT\n\nNOTE ${inNote(`${column}, ${path}, SHA-256 ${sha256}, ${signature}`)}\n\n`;
  for (const { start, end, text, turn } of cues) {
    const voice = turn.speaker === null ? '' : `<v ${escaped(cueLines(turn.speaker).replaceAll('\n', ' '))}>`;
    yield `${timeCode(start, '.')} --> ${timeCode(Math.max(end, start + 1), '.')}\n${voice}${escaped(cueLines(text)) || '\u00A0'}\n\n`;
  }
}
