import type { Metadata, Time, Warning } from '../model.js';
import { UserError } from '../diagnostics.js';
import { type CueLine, spokenParts } from './cue-text.js';
import { decodeText } from './encoding.js';
import { emptyWarning } from './lines.js';
import type { ReadOptions, ReadResult } from './reader.js';
import { asideOf, paragraphsOfSpeech, type Utterance } from './utterances.js';

/** Example: `00:01:02,500 --> 00:01:04,000`, also without hours, with a dot, with an arrow that a word processor improved, and with settings after it. */
const TIMING = /^\s{0,8}(?<start>(?:\d{1,4}:)?\d{1,2}:\d{1,2}(?:[.,:]\d{1,3})?)\s{0,4}(?:-{1,3}>|[–—→]>?)\s{0,4}(?<end>(?:\d{1,4}:)?\d{1,2}:\d{1,2}(?:[.,:]\d{1,3})?)(?:\s.{0,200})?$/u;
const NUMBER = /^\s{0,8}\d{1,9}\s{0,8}$/u;
const HEAD_FIELD = /^(?<key>[A-Za-z][A-Za-z-]{1,40}):\s{0,4}(?<value>\S.{0,200})$/u;
const LONGEST_TIMING = 256;
/** What WebVTT has beside cues, each to the next blank line. */
const ANNEX = /^(NOTE|STYLE|REGION)(?:\s|$)/u;

/** A subtitle: its time and its lines, tags still in. */
interface Cue {
  readonly time: Time;
  readonly lines: readonly CueLine[];
}

interface Parsed {
  readonly cues: readonly Cue[];
  readonly metadata: Metadata;
  readonly warnings: readonly Warning[];
}

/** Reads subtitles. `vtt` says that the rules of WebVTT hold: a head, notes, styles, tags in angle brackets. Throws `UserError` as `Reader.read` does. */
export function readSubtitles(bytes: Uint8Array, { encoding }: ReadOptions, format: 'srt' | 'vtt'): ReadResult {
  const decoded = decodeText(bytes, { encoding });
  if (decoded.text.trim() === '') return { blocks: [], metadata: {}, warnings: [...decoded.warnings, emptyWarning()], encoding: decoded.encoding, notes: [] };
  const { cues, metadata, warnings } = parse(decoded.text.split('\n'), format);
  if (cues.length === 0) {
    throw new UserError('holds no time codes, so these are no subtitles', { rule: 'no-cues', hint: 'give the file the ending .txt to read it as plain text' });
  }
  const rolling = rollingLines(cues);
  const tags = { left: 0, line: 0 };
  const utterances = cues.flatMap((cue, index) => utterancesOf(cue, rolling.get(index) ?? 0, format, tags));
  const blocks = paragraphsOfSpeech(utterances);
  const dropped = [...rolling.values()].reduce((sum, count) => sum + count, 0);
  return {
    blocks,
    metadata,
    warnings: [
      ...decoded.warnings,
      ...(blocks.length === 0 ? [emptyWarning()] : []),
      ...warnings,
      ...(tags.left === 0 ? [] : [{ rule: 'tags-left-out', message: `${counted(tags.left, 'tag')} of a kind hrd does not know left out`, line: tags.line }]),
      ...(dropped === 0 ? [] : [{ rule: 'rolling-captions', message: `the captions roll: ${counted(dropped, 'line')} that only repeat the line before left out` }]),
      ...orderWarnings(cues),
    ],
    encoding: decoded.encoding,
    notes: [`${counted(cues.length, 'subtitle')} put together to ${counted(blocks.length, 'paragraph')} by speaker, pause and sentence`],
  };
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** Milliseconds of a printed time; frames after a third colon are not counted. */
function milliseconds(printed: string): number {
  const [whole = '', part = ''] = printed.split(/[.,]/u);
  const fields = whole.split(':').map(Number);
  if (fields.length === 4) fields.pop();
  const seconds = fields.reduce((sum, field) => sum * 60 + field, 0);
  return seconds * 1000 + Number(part.padEnd(3, '0'));
}

function parse(lines: readonly string[], format: 'srt' | 'vtt'): Parsed {
  const cues: { time: Time; lines: CueLine[] }[] = [];
  const annexes = new Map<string, { count: number; line: number }>();
  const before: CueLine[] = [];
  const head = format === 'vtt' ? headOf(lines) : { metadata: {}, length: 0 };
  let annex = false;
  for (let index = head.length; index < lines.length; index += 1) {
    const text = lines[index]!;
    const time = timingOf(text);
    const afterBlank = index === head.length || lines[index - 1]!.trim() === '';
    const kind = format === 'vtt' && afterBlank ? ANNEX.exec(text)?.[1] : undefined;
    if (time !== null) {
      annex = false;
      cues.push({ time, lines: [] });
    } else if (kind !== undefined) {
      annex = true;
      const known = annexes.get(kind);
      annexes.set(kind, { count: (known?.count ?? 0) + 1, line: known?.line ?? index + 1 });
    } else if (text.trim() === '') annex = false;
    else if (!annex && !isIdentifier(lines, index, afterBlank, format)) (cues.at(-1)?.lines ?? before).push({ text, line: index + 1 });
  }
  const warnings = Array.from(annexes, ([kind, { count, line }]) => ({ rule: `${kind.toLowerCase()}-left-out`, message: `${counted(count, `${kind} block`)} left out`, line }));
  if (before.length > 0) warnings.push({ rule: 'before-first-cue', message: `${counted(before.length, 'line')} before the first time code left out`, line: before[0]!.line });
  return { cues, metadata: head.metadata, warnings };
}

function timingOf(line: string): Time | null {
  if (line.length > LONGEST_TIMING) return null;
  const found = TIMING.exec(line)?.groups;
  if (found === undefined) return null;
  const start = milliseconds(found['start']!);
  return { start, end: Math.max(start, milliseconds(found['end']!)) };
}

/** The line right before a time code: a number, or in WebVTT any name after a blank line. */
function isIdentifier(lines: readonly string[], index: number, afterBlank: boolean, format: 'srt' | 'vtt'): boolean {
  const next = lines[index + 1];
  return next !== undefined && timingOf(next) !== null && (NUMBER.test(lines[index]!.slice(0, 32)) || (format === 'vtt' && afterBlank));
}

/** `WEBVTT` and the fields under it, to the first blank line; `length` in lines. */
function headOf(lines: readonly string[]): { metadata: Metadata; length: number } {
  if (!/^WEBVTT(?:\s|$)/u.test(lines[0] ?? '')) return { metadata: {}, length: 0 };
  let metadata: Metadata = {};
  let length = 1;
  while (length < lines.length && lines[length]!.trim() !== '' && timingOf(lines[length]!) === null) {
    const field = HEAD_FIELD.exec(lines[length]!.slice(0, LONGEST_TIMING))?.groups;
    if (field?.['key']!.toLowerCase() === 'language') metadata = { language: field['value']!.trim() };
    length += 1;
  }
  return { metadata, length };
}

function utterancesOf({ time, lines }: Cue, skipped: number, format: 'srt' | 'vtt', tags: { left: number; line: number }): Utterance[] {
  const { parts, unknown } = spokenParts(lines.slice(skipped), format);
  if (unknown > 0) {
    tags.left += unknown;
    tags.line ||= lines[0]!.line;
  }
  return parts.map((part) => ({ ...part, time, aside: asideOf(part.text) }));
}

/** Live captions repeat the line above while the next one grows; from this share of cues on, that is what they do. */
const ROLLING = 0.5;
const TAG = /<[^<>\n]{0,100}>/gu;

/** How many lines at the beginning of a cue only repeat the end of the one before, by index; empty unless the file does so as a rule. */
function rollingLines(cues: readonly Cue[]): Map<number, number> {
  const found = new Map<number, number>();
  const bare = ({ lines }: Cue): string[] => lines.map(({ text }) => text.replace(TAG, '').trim());
  let before = bare(cues[0]!);
  for (const [index, cue] of cues.entries()) {
    if (index === 0) continue;
    const now = bare(cue);
    if (now.length > 0 && before.length > 0 && now[0] === before.at(-1)) found.set(index, 1);
    if (now.length > 0) before = now;
  }
  return found.size >= 3 && found.size >= cues.length * ROLLING ? found : new Map();
}

function orderWarnings(cues: readonly Cue[]): Warning[] {
  let count = 0;
  let line: number | undefined;
  for (const [index, { time, lines }] of cues.entries()) {
    if (index === 0 || time.start >= cues[index - 1]!.time.start) continue;
    count += 1;
    line ??= lines[0]?.line;
  }
  if (count === 0) return [];
  return [{ rule: 'cues-unordered', message: `${counted(count, 'subtitle')} earlier than the one before; kept in the order of the file`, ...(line === undefined ? {} : { line }) }];
}
