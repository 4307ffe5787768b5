import { UserError } from '../diagnostics.js';
import type { Document, Interview } from '../model.js';
import { inChunks } from './chunks.js';
import { cuesOf, type Cue } from './cues.js';
import type { Chunks, OutputFile, WriteOptions } from './writer.js';

/** What a format of subtitles makes of the cues of one document. */
export type WriteCues = (cues: readonly Cue[], document: Document, column: string, options: WriteOptions) => Iterable<string>;

/** Subtitles hold one language of one interview. */
export const severalSubtitles = ({ columns, interviews }: WriteOptions): boolean => columns.length > 1 || interviews > 1;

/** The one document there is. Throws `UserError` (`no-times`) when it has no times. */
export function oneSubtitle(interviews: Iterable<Interview>, options: WriteOptions, write: WriteCues): Chunks {
  return inChunks((function* () {
    for (const interview of interviews) {
      for (const [index, document] of interview.documents.entries()) {
        const cues = cuesOf(interview, document);
        if (cues.length === 0) throw noTimes();
        yield* write(cues, document, interview.languages[index]!, options);
      }
    }
  })());
}

/** A file for each document that has times, its own or those of another language. Throws `UserError` (`no-times`) when none has. */
export function* subtitleFiles(interviews: Iterable<Interview>, options: WriteOptions, extension: string, write: WriteCues): Generator<OutputFile> {
  const names = new Map<string, number>();
  let written = 0;
  for (const interview of interviews) {
    const base = options.interviews > 1 ? `.${fileName(interview.id, names)}` : '';
    for (const [index, document] of interview.documents.entries()) {
      const cues = cuesOf(interview, document);
      const column = interview.languages[index]!;
      if (cues.length === 0) options.warn('no-times', 'a document has no times and no counterpart that has, and was left out');
      else {
        written += 1;
        yield { suffix: `${base}${options.columns.length > 1 ? `.${column}` : ''}.${extension}`, chunks: inChunks(write(cues, document, column, options)) };
      }
    }
  }
  if (written === 0) throw noTimes();
}

const noTimes = (): UserError => new UserError('there are no times: subtitles can be made of files that have them', { rule: 'no-times', hint: 'ingest subtitles or a transcript of a speech recogniser, with the same interview in other languages beside it' });

/** The id of an interview as a part of a file's name, each name once. */
function fileName(id: string, names: Map<string, number>): string {
  const name = id.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '_').slice(0, 80).toWellFormed();
  // Names that differ in case only are one file on some disks.
  const key = name.normalize('NFC').toLowerCase();
  const count = (names.get(key) ?? 0) + 1;
  names.set(key, count);
  return count === 1 ? name : `${name}~${count}`;
}
