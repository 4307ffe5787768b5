import { cueLines, timeCode, type Cue } from './cues.js';
import { oneSubtitle, severalSubtitles, subtitleFiles } from './subtitle-files.js';
import type { InterviewWriter } from './writer.js';

/** Subtitles as every player has them (SubRip); a turn begins with the name of its speaker. */
export const srt = {
  name: 'srt',
  extension: 'srt',
  summary: 'subtitles (SubRip) in each language, where there are times',
  keeps: 'sentences with their times, the speaker at the start of a turn',
  loses: 'as vtt; the source',
  takes: 'interviews',
  several: severalSubtitles,
  write: (interviews, options) => oneSubtitle(interviews, options, piecesOf),
  files: (interviews, options) => subtitleFiles(interviews, options, 'srt', piecesOf),
} as const satisfies InterviewWriter;

function* piecesOf(cues: readonly Cue[]): Generator<string> {
  for (const [index, { start, end, text, turn }] of cues.entries()) {
    const begins = cues[index - 1]?.turn !== turn;
    const name = begins && turn.speaker !== null ? `${cueLines(turn.speaker).replaceAll('\n', ' ')}: ` : '';
    // Players take an arrow for times wherever it stands.
    const lines = cueLines(text).replaceAll('-->', '→') || '\u00A0';
    yield `${index + 1}\n${timeCode(start, ',')} --> ${timeCode(Math.max(end, start + 1), ',')}\n${name}${lines}\n\n`;
  }
}
