import type { Bead, Document, Interview, Time, Turn } from '../model.js';

/** A subtitle: what is shown from one moment to another, and whose words they are. */
export interface Cue extends Time {
  readonly text: string;
  readonly turn: Turn;
}

/** A sentence with its time, and what stands between it and the sentence before in the same paragraph. */
interface Said extends Time {
  readonly text: string;
  readonly between: string;
  readonly turn: Turn;
}

/**
 * The subtitles of a document: a cue for each sentence, sentences of one moment together. A document without times takes those of its counterpart
 * in another language, sentence by sentence. Empty when no document of the interview has times.
 */
export function cuesOf(interview: Interview, document: Document): Cue[] {
  const own = timed(document, ({ time }) => time);
  if (own.length > 0) return together(own);
  const borrowed = borrowedTimes(interview, document);
  return together(timed(document, ({ id }) => borrowed.get(id)));
}

function timed(document: Document, timeOf: (sentence: { readonly id: string; readonly time?: Time }) => Time | undefined): Said[] {
  const said: Said[] = [];
  for (const turn of document.turns) {
    for (const { text, sentences } of turn.paragraphs) {
      let end = 0;
      for (const sentence of sentences) {
        const time = timeOf(sentence);
        if (time !== undefined) said.push({ start: time.start, end: time.end, text: sentence.text, between: end === 0 ? '\n' : text.slice(end, sentence.start), turn });
        end = sentence.end;
      }
    }
  }
  return said;
}

/** The times of the sentences that a document's sentences are aligned with, of the first document that has any. */
function borrowedTimes({ documents, alignments }: Interview, { id }: Document): Map<string, Time> {
  const known = new Map<string, Time>();
  const lender = documents.find((other) => other.turns.some(({ paragraphs }) => paragraphs.some(({ sentences }) => sentences.some(({ time }) => time !== undefined))));
  if (lender === undefined) return known;
  const times = new Map(lender.turns.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences.flatMap((sentence) => (sentence.time === undefined ? [] : [[sentence.id, sentence.time] as const])))));
  for (const { members } of alignments.sentences) {
    const time = spanOf(members, lender.id, times);
    if (time !== undefined) for (const sentence of members[id] ?? []) known.set(sentence, time);
  }
  return known;
}

function spanOf(members: Bead['members'], lender: string, times: ReadonlyMap<string, Time>): Time | undefined {
  const found = (members[lender] ?? []).map((sentence) => times.get(sentence)).filter((time) => time !== undefined);
  return found.length === 0 ? undefined : { start: Math.min(...found.map(({ start }) => start)), end: Math.max(...found.map(({ end }) => end)) };
}

/** Joins sentences of one turn that begin at one moment, and lets a cue end where the next begins. */
function together(said: readonly Said[]): Cue[] {
  const cues: Cue[] = [];
  for (const { text, between, turn, start, end } of said) {
    const last = cues.at(-1);
    if (last !== undefined && last.turn === turn && start <= last.start) {
      cues[cues.length - 1] = { ...last, text: last.text + between + text, end: Math.max(last.end, end) };
      continue;
    }
    if (last !== undefined && last.start < start && start < last.end) cues[cues.length - 1] = { ...last, end: start };
    cues.push({ start, end, text, turn });
  }
  return cues;
}

/** `01:02:03.004`; hours as many digits as they need. `point` divides the milliseconds. */
export function timeCode(milliseconds: number, point: '.' | ','): string {
  const whole = Math.max(0, Math.round(milliseconds));
  const digits = (value: number, width: number): string => String(value).padStart(width, '0');
  return `${digits(Math.floor(whole / 3_600_000), 2)}:${digits(Math.floor(whole / 60_000) % 60, 2)}:${digits(Math.floor(whole / 1000) % 60, 2)}${point}${digits(whole % 1000, 3)}`;
}

/** A text as lines of a cue: no blank line, which would end it, and no other line ends than `\n`. */
export function cueLines(text: string): string {
  return text.split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/u).map((line) => line.replace(/\0/gu, '\uFFFD').trim()).filter((line) => line !== '').join('\n');
}
