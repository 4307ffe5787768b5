import { fieldOf, firstField, listAt, numberAt, textAt } from './json-fields.js';

/** A word with its time; `glued` words stand right behind the one before (punctuation). Milliseconds. */
export interface Word {
  readonly text: string;
  readonly glued: boolean;
  readonly speaker: string | null;
  readonly start: number | null;
  readonly end: number | null;
}

/** A segment of speech recognition: as text, with the times of its words where known; or as words only. Milliseconds. */
export interface Segment {
  readonly text: string | null;
  readonly words: readonly Word[];
  readonly speaker: string | null;
  readonly start: number | null;
  readonly end: number | null;
}

/** A transcript as a program of speech recognition writes it. */
export interface Shape {
  /** The program, as people know it. */
  readonly name: string;
  /** Its segments; null when the file is not of this shape. */
  readonly segments: (root: unknown) => readonly Segment[] | null;
}

/** Where the language stands, in any of the shapes. */
const LANGUAGE = ['language', 'language_code', 'languageCode', 'result.language', 'results.language_code', 'speech.language', 'metadata.language', 'transcript.language', 'results.channels.0.detected_language', 'locale'];
const TITLE = ['speech.title', 'title', 'metadata.title'];

/** What a transcript says of itself. */
export function transcriptMetadata(root: unknown): { title?: string; language?: string } {
  const [language, title] = [textAt(root, ...LANGUAGE), textAt(root, ...TITLE)];
  return { ...(title === undefined ? {} : { title: title.slice(0, 500) }), ...(language === undefined ? {} : { language: language.slice(0, 40) }) };
}

const TEXT = ['text', 'transcript', 'body', 'display', 'nBest.0.display', 'content'];
const SPEAKER = ['speaker', 'speaker_label', 'speaker_name', 'speakerName', 'speakerLabel', 'speaker_id', 'speakerId', 'name'];
const START = ['start', 'start_time', 'startTime', 'offsets.from', 'timestamp.0', 'start_offset', 'offsetInTicks', 'begin', 'from', 'time'];
const END = ['end', 'end_time', 'endTime', 'offsets.to', 'timestamp.1', 'end_offset', 'to'];
const DURATION = ['durationInTicks', 'duration', 'dur'];
const WORD = ['punctuated_word', 'word', 'value', 'punct', 'text', 'alternatives.0.content'];
const WORD_START = ['start', 'ts', 'start_time', 'startTime', 'time'];
const WORD_END = ['end', 'end_ts', 'end_time', 'endTime'];
const PUNCTUATION = new Set(['punctuation', 'punct']);

function timesOf(value: unknown, starts: readonly string[], ends: readonly string[], unit: number): Pick<Segment, 'start' | 'end'> {
  const start = numberAt(value, ...starts);
  const duration = numberAt(value, ...DURATION);
  const end = numberAt(value, ...ends) ?? (start === undefined || duration === undefined ? undefined : start + duration);
  const milliseconds = (number: number | undefined): number | null => (number === undefined ? null : Math.max(0, Math.round(number * unit)));
  return { start: milliseconds(start), end: milliseconds(end) };
}

/** `names` gives the names of speakers that have only a number. */
function speakerOf(value: unknown, names: ReadonlyMap<string, string>): string | null {
  const printed = textAt(value, ...SPEAKER);
  return printed === undefined ? null : (names.get(printed) ?? printed).slice(0, 200);
}

function wordOf(value: unknown, names: ReadonlyMap<string, string>, unit: number): Word | null {
  // Words that begin with their space are the only ones to have one.
  const raw = firstField(value, WORD);
  const text = typeof raw === 'string' ? raw.trim() : '';
  if (text === '') return null;
  const glued = PUNCTUATION.has(textAt(value, 'type') ?? '') && /^[^\p{L}\p{N}\s]/u.test(text);
  return { text, glued, speaker: speakerOf(fieldOf(value, 'speaker') === undefined && fieldOf(value, 'speaker_label') === undefined ? null : value, names), ...timesOf(value, WORD_START, WORD_END, unit) };
}

const wordsOf = (list: readonly unknown[], names: ReadonlyMap<string, string>, unit: number): Word[] => list.map((word) => wordOf(word, names, unit)).filter((word) => word !== null);

function segmentOf(value: unknown, names: ReadonlyMap<string, string>, unit: number): Segment | null {
  const text = textAt(value, ...TEXT) ?? null;
  const words = wordsOf([...listAt(value, 'words'), ...listAt(value, 'elements')], names, unit);
  if (text === null && words.length === 0) return null;
  return { text, words, speaker: speakerOf(value, names), ...timesOf(value, START, END, unit) };
}

/** Names by number, where a list of speakers stands beside the transcript. */
function namesIn(root: unknown, path: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const speaker of listAt(root, path)) {
    const [id, name] = [textAt(speaker, 'id', 'speaker_id'), textAt(speaker, 'name', 'speaker_name')];
    if (id !== undefined && name !== undefined) names.set(id, name);
  }
  return names;
}

const nobody: ReadonlyMap<string, string> = new Map();
const SECONDS = 1000;

/** A list of segments at a path; `unit` is what a number counts, in milliseconds. */
const segmentsAt = (path: string, unit: number, speakers = '', marks: readonly string[] = []) => (root: unknown): Segment[] | null => {
  const list = listAt(root, path);
  if (list.length === 0 || marks.some((mark) => fieldOf(root, mark) === undefined)) return null;
  const names = speakers === '' ? nobody : namesIn(root, speakers);
  const segments = list.map((value) => segmentOf(value, names, unit)).filter((segment) => segment !== null);
  // A few entries may be empty; a list of other things is no transcript.
  return segments.length * 2 >= list.length && segments.length > 0 ? segments : null;
};

/** Words alone, to be divided by speaker and pause. */
const wordsAt = (path: string, unit: number) => (root: unknown): Segment[] | null => {
  const words = wordsOf(listAt(root, path), nobody, unit);
  return words.length === 0 ? null : [{ text: null, words, speaker: null, start: null, end: null }];
};

/** Amazon Transcribe: words, and beside them who speaks from when on. */
function amazonItems(root: unknown): Segment[] | null {
  const speakers = new Map<string, string>();
  for (const segment of listAt(root, 'results.speaker_labels.segments')) {
    for (const item of listAt(segment, 'items')) {
      const [start, label] = [textAt(item, 'start_time'), textAt(item, 'speaker_label') ?? textAt(segment, 'speaker_label')];
      if (start !== undefined && label !== undefined) speakers.set(start, label);
    }
  }
  let speaker: string | null = null;
  const words = listAt(root, 'results.items').flatMap((item): Word[] => {
    const word = wordOf(item, nobody, SECONDS);
    if (word === null) return [];
    speaker = word.speaker ?? speakers.get(textAt(item, 'start_time') ?? '') ?? (word.glued ? speaker : null);
    return [{ ...word, speaker }];
  });
  return words.length === 0 ? null : [{ text: null, words, speaker: null, start: null, end: null }];
}

/** Deepgram: paragraphs of sentences by channel. */
function deepgramParagraphs(root: unknown): Segment[] | null {
  const found = listAt(root, 'results.channels.0.alternatives.0.paragraphs.paragraphs').flatMap((paragraph) =>
    listAt(paragraph, 'sentences').map((sentence) => segmentOf(sentence, nobody, SECONDS)).filter((segment) => segment !== null)
      .map((segment) => ({ ...segment, speaker: speakerOf(paragraph, nobody) })));
  return found.length === 0 ? null : found;
}

/** Words beside paragraphs that say who speaks from when to when (Trint, digital paper edit). */
const wordsBesideParagraphs = (at: string) => (root: unknown): Segment[] | null => {
  const base = fieldOf(root, at);
  const [paragraphs, words] = [listAt(base, 'paragraphs'), listAt(base, 'words')];
  if (words.length === 0) return null;
  const unit = words.every((word) => Number.isInteger(numberAt(word, ...WORD_START) ?? 0.5)) ? 1 : SECONDS;
  const said = wordsOf(words, nobody, unit);
  const names = namesIn(base, 'speakers');
  const spans = paragraphs.map((paragraph) => ({ speaker: speakerOf(paragraph, names), ...timesOf(paragraph, [...WORD_START], [...WORD_END], unit) }));
  let next = 0;
  const groups = new Map<number, Word[]>();
  for (const word of said) {
    while (next + 1 < spans.length && word.start !== null && word.start >= (spans[next + 1]!.start ?? Infinity)) next += 1;
    const group = groups.get(next);
    if (group === undefined) groups.set(next, [word]);
    else group.push(word);
  }
  return said.length === 0 ? null : Array.from(groups, ([index, members]) => ({ text: null, words: members, speaker: spans[index]?.speaker ?? null, start: null, end: null }));
};

/** Google: one result a stretch of speech, the best alternative first. */
function googleResults(root: unknown): Segment[] | null {
  const found = listAt(root, 'results').flatMap((result): Segment[] => {
    const best = listAt(result, 'alternatives')[0];
    const segment = segmentOf(best, nobody, SECONDS);
    if (segment === null) return [];
    const [first, last] = [segment.words[0], segment.words.at(-1)];
    return [{ ...segment, start: first?.start ?? null, end: last?.end ?? null }];
  });
  return found.length === 0 ? null : found;
}

/** Ticks of 100 nanoseconds. */
const TICKS = 1 / 10_000;
/** Otter counts samples at 16 kHz. */
const SAMPLES = 1 / 16;

/** Every shape that is known, the most particular ones first. */
export const shapes: readonly Shape[] = [
  { name: 'Amazon Transcribe', segments: segmentsAt('results.audio_segments', SECONDS) },
  { name: 'Amazon Transcribe', segments: amazonItems },
  { name: 'Deepgram', segments: segmentsAt('results.utterances', SECONDS) },
  { name: 'Deepgram', segments: deepgramParagraphs },
  { name: 'Deepgram', segments: wordsAt('results.channels.0.alternatives.0.words', SECONDS) },
  { name: 'Rev', segments: segmentsAt('monologues', SECONDS, 'speakers') },
  { name: 'Otter', segments: segmentsAt('speech.transcripts', SAMPLES, 'speech.speakers') },
  { name: 'Azure', segments: segmentsAt('recognizedPhrases', TICKS) },
  { name: 'whisper.cpp', segments: segmentsAt('transcription', 1) },
  { name: 'AssemblyAI', segments: segmentsAt('utterances', 1, '', ['audio_duration']) },
  { name: 'AssemblyAI', segments: (root) => (fieldOf(root, 'audio_duration') === undefined ? null : wordsAt('words', 1)(root)) },
  { name: 'Trint', segments: wordsBesideParagraphs('transcript') },
  { name: 'a paper edit', segments: (root) => (fieldOf(root, 'paragraphs') === undefined ? null : wordsBesideParagraphs('')(root)) },
  { name: 'Google', segments: googleResults },
  { name: 'Whisper', segments: segmentsAt('segments', SECONDS) },
  { name: 'Whisper', segments: segmentsAt('chunks', SECONDS) },
  ...['utterances', 'transcript', 'transcripts', 'transcript.segments', 'turns', 'monologue', 'dialogue', ''].map((path): Shape => ({ name: 'a list of segments', segments: (root) => said(segmentsAt(path, SECONDS)(root)) })),
  { name: 'Whisper without times', segments: (root) => (fieldOf(root, 'text') === undefined || fieldOf(root, 'language') === undefined ? null : segmentsOfText(root)) },
];

/** Any list of things with a text is a transcript only where speakers or times stand beside most of them. */
function said(segments: readonly Segment[] | null): readonly Segment[] | null {
  return segments !== null && segments.filter(({ speaker, start }) => speaker !== null || start !== null).length * 2 >= segments.length ? segments : null;
}

function segmentsOfText(root: unknown): Segment[] | null {
  const text = textAt(root, 'text');
  return text === undefined ? null : [{ text, words: [], speaker: null, start: null, end: null }];
}
