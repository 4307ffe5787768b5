import type { Timed } from '../model.js';
import { wellFormed } from '../text/wellformed.js';
import { emptyWarning } from './lines.js';
import type { ReadResult } from './reader.js';
import { type Segment, shapes, transcriptMetadata, type Word } from './transcript-shapes.js';
import { asideOf, glueBetween, paragraphsOfSpeech, type Utterance } from './utterances.js';

/** Reads the transcript of a program of speech recognition from parsed JSON; null when it is of no shape that is known. Segments are its lines. */
export function readTranscript(root: unknown): ReadResult | null {
  for (const { name, segments } of shapes) {
    const found = segments(root);
    if (found === null) continue;
    const utterances = found.flatMap(utterancesOf);
    const blocks = paragraphsOfSpeech(utterances);
    return {
      blocks,
      metadata: transcriptMetadata(root),
      warnings: blocks.length === 0 ? [emptyWarning()] : [],
      encoding: null,
      notes: [`transcript of ${name}: ${found.length} segment${found.length === 1 ? '' : 's'} put together to ${blocks.length} paragraph${blocks.length === 1 ? '' : 's'} by speaker, pause and sentence`],
    };
  }
  return null;
}

/** Names of the programs whose transcripts are known. */
export const knownTranscripts: readonly string[] = [...new Set(shapes.map(({ name }) => name))].filter((name) => /^\p{Lu}[\p{L}.]{1,20}(?: \p{L}{1,20})?$/u.test(name));

const SPACE = /\s+/gu;
const clean = (text: string): string => wellFormed(text).text.replace(SPACE, ' ').trim();

function utterancesOf(segment: Segment, index: number): Utterance[] {
  const line = index + 1;
  const changes = segment.words.some(({ speaker }) => speaker !== null && speaker !== (segment.words[0]!.speaker ?? segment.speaker));
  if (segment.text === null || changes) return runsOf(segment).map((words) => fromWords(words, segment.speaker, line)).filter(({ text }) => text !== '');
  const text = clean(segment.text);
  if (text === '') return [];
  const speaker = segment.speaker ?? segment.words[0]?.speaker ?? null;
  const start = segment.start ?? segment.words[0]?.start ?? null;
  const time = start === null ? null : { start, end: Math.max(start, segment.end ?? segment.words.at(-1)?.end ?? start) };
  const words = timesInText(text, segment.words);
  return [{ text, bold: [], italic: [], line, breaks: [], speaker, time, ...(words.length === 0 ? {} : { words }), aside: asideOf(text), begins: null }];
}

/** A silence between words that divides utterances, in milliseconds. */
const PAUSE = 1000;
/** The most words of one utterance. */
const MOST_WORDS = 400;

/** Words by speaker; where one speaker goes on for long, also by pause. */
function runsOf({ words }: Segment): Word[][] {
  const runs: Word[][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const paused = before !== undefined && before.end !== null && word.start !== null && word.start - before.end >= PAUSE;
    const changes = before !== undefined && word.speaker !== before.speaker && !(word.glued && word.speaker === null);
    const full = run !== undefined && (run.length >= MOST_WORDS || /[.!?…。！？؟]$/u.test(before!.text));
    if (run === undefined || ((changes || paused || full) && !word.glued)) runs.push([word]);
    else run.push(word);
  }
  return runs;
}

function fromWords(run: readonly Word[], speaker: string | null, line: number): Utterance {
  let text = '';
  const words: Timed[] = [];
  let latest = 0;
  for (const word of run) {
    const said = clean(word.text);
    if (said === '') continue;
    if (text !== '' && !word.glued) text += glueBetween(text.slice(-80), said);
    if (word.start !== null) {
      latest = Math.max(word.start, word.end ?? word.start);
      words.push({ at: text.length, start: word.start, end: latest });
    }
    text += said;
  }
  const first = words[0];
  return {
    text, bold: [], italic: [], line, breaks: [], speaker: run[0]?.speaker ?? speaker, time: first === undefined ? null : { start: first.start, end: Math.max(first.start, latest) },
    ...(words.length === 0 ? {} : { words }), aside: asideOf(text), begins: null,
  };
}

/** The times of words by their offsets in the text; empty unless every word is found in its turn. */
function timesInText(text: string, words: readonly Word[]): Timed[] {
  const times: Timed[] = [];
  let from = 0;
  for (const { text: printed, start, end } of words) {
    const word = clean(printed);
    const at = text.indexOf(word, from);
    if (at === -1) return [];
    if (start !== null) times.push({ at, start, end: Math.max(start, end ?? start) });
    from = at + word.length;
  }
  return times[0]?.at === 0 ? times : [];
}
