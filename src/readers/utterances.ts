import type { Block, Cues, Span, Time, Timed } from '../model.js';
import { endsAsQuestion, questionMarks } from '../text/questions.js';
import { sentenceSpans } from '../text/sentences.js';
import { joint } from './joining.js';
import { endsSentence } from './line-ends.js';

/** A few words with the time at which they were said: a subtitle, a segment of speech recognition. */
export interface Utterance {
  /** One line, trimmed, not empty. */
  readonly text: string;
  readonly bold: readonly Span[];
  readonly italic: readonly Span[];
  /** Source line, and the offsets at which the lines after it begin. */
  readonly line: number;
  readonly breaks: readonly number[];
  /** As the format names it; null when it names nobody. */
  readonly speaker: string | null;
  readonly time: Time | null;
  /** Times of its words, from offset 0 on, where they are known. */
  readonly words?: readonly Timed[];
  /** Not speech: `sound`. */
  readonly aside: string | null;
  /** Printed signs that a speaker begins here: a dialogue dash, which subtitles have only where two speak at once; `>>`; what may be a label, unless in the middle of a sentence. */
  readonly begins: 'dash' | 'chevrons' | 'label' | null;
}

/** A silence this long after a sentence ends a paragraph, in milliseconds; the silence between sentences of one thought is mostly under a second. */
const PAUSE = 2000;
/** A silence this long ends one even in the middle of a sentence. */
const LONG_PAUSE = 6000;
/** Where no pause comes, a paragraph ends with the next sentence after so many characters. */
const LONG_TEXT = 900;
/** … and without any sentence end after so many. */
const LONGEST_TEXT = 10_000;
/** As much of the end of a paragraph as is looked at. */
const TAIL = 512;
/** From this share of utterances with a named or printed speaker on, those mark the turns. */
const MARKED = 0.08;
/** Below this share of utterances that end a sentence, the text has no full stops to go by. */
const PUNCTUATED = 0.1;

/** What the whole file says of where its paragraphs end. */
interface Habits {
  readonly marksTurns: boolean;
  readonly hasStops: boolean;
}

/** Puts utterances together to paragraphs: by speaker, printed signs of a new turn, pauses, and sentence ends; where nobody is named, questions stand apart from statements. */
export function paragraphsOfSpeech(found: readonly Utterance[]): Block[] {
  const habits = habitsOf(found);
  const utterances = habits.marksTurns ? found : found.flatMap(questionsApart);
  const blocks: Block[] = [];
  let open: Paragraph | null = null;
  for (const [index, utterance] of utterances.entries()) {
    if (open !== null && !goesOn(open, utterance, habits, () => asksAhead(utterances, index))) {
      blocks.push(blockOf(open));
      open = null;
    }
    if (open === null) open = begin(utterance);
    else append(open, utterance);
  }
  if (open !== null) blocks.push(blockOf(open));
  return blocks;
}

function habitsOf(utterances: readonly Utterance[]): Habits {
  const spoken = utterances.filter(({ aside }) => aside === null);
  const marked = spoken.filter(({ speaker, begins }) => speaker !== null || begins === 'chevrons' || begins === 'label').length;
  const stops = spoken.filter(({ text }) => endsSentence(text)).length;
  return { marksTurns: marked >= 2 && marked >= spoken.length * MARKED, hasStops: stops >= spoken.length * PUNCTUATED };
}

/** An utterance that holds questions and statements, divided where one follows the other. */
function questionsApart(utterance: Utterance): Utterance[] {
  const { text, time, words, breaks, bold, italic, line } = utterance;
  if (utterance.aside !== null || questionMarks(text).length === 0 || breaks.length > 0) return [utterance];
  const sentences = sentenceSpans(text, 'und').map(({ start, end }) => ({ start, end, asks: endsAsQuestion(text.slice(start, end)) }));
  const parts = sentences.filter(({ asks }, index) => index === 0 || asks !== sentences[index - 1]!.asks);
  if (parts.length < 2) return [utterance];
  return parts.map(({ start }, index) => {
    const end = parts[index + 1]?.start ?? text.length;
    const within = (spans: readonly Span[]): Span[] => spans.map(([from, to]): Span => [Math.max(from, start) - start, Math.min(to, end) - start]).filter(([from, to]) => to > from);
    const own = words?.filter(({ at }) => at >= start && at < end).map((word) => ({ ...word, at: word.at - start }));
    const said = own?.[0] === undefined ? time : { start: own[0].start, end: own.at(-1)!.end };
    return { ...utterance, text: text.slice(start, end).trim(), line, bold: within(bold), italic: within(italic), time: said, ...(own === undefined ? {} : { words: own }), begins: index === 0 ? utterance.begins : null };
  });
}

interface Paragraph {
  readonly first: Utterance;
  text: string;
  /** The end of the text by itself: a long string is slow to look at while it grows. */
  tail: string;
  end: number | null;
  readonly bold: Span[];
  readonly italic: Span[];
  readonly breaks: number[];
  readonly lines: number[];
  readonly times: Timed[];
}

function begin(first: Utterance): Paragraph {
  const open: Paragraph = { first, text: '', tail: '', end: null, bold: [], italic: [], breaks: [], lines: [], times: [] };
  append(open, first);
  return open;
}

function append(open: Paragraph, { text, bold, italic, line, breaks, time, words }: Utterance): void {
  const glue = open.text === '' ? '' : glueBetween(open.tail, text);
  open.text += glue;
  const at = open.text.length;
  [...(at > 0 ? [0] : []), ...breaks].forEach((offset, index) => {
    open.breaks.push(at + offset);
    open.lines.push(line + index + (at > 0 ? 0 : 1));
  });
  for (const [from, to] of bold) open.bold.push([at + from, at + to]);
  for (const [from, to] of italic) open.italic.push([at + from, at + to]);
  if (time !== null) {
    for (const word of words ?? [{ at: 0, ...time }]) open.times.push({ ...word, at: at + word.at });
    open.end = Math.max(open.end ?? 0, time.end);
  }
  open.text += text;
  open.tail = `${open.tail}${glue}${text.slice(-TAIL)}`.slice(-TAIL);
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** What stands between two utterances or two lines of one: mostly a space. A hyphen before a capital is an interruption, not a divided word. */
export function glueBetween(before: string, after: string): '' | ' ' {
  if (/[-\u2010]$/u.test(before) && !/^\p{Ll}/u.test(after)) return ' ';
  return joint(before, after, NO_WORDS, { hangulDivided: false }).glue;
}

/** Example: `I heard it-`, `and then —`. */
const BROKEN_OFF = /[-–—]\s?$/u;

/** Whether an utterance goes on with the paragraph before it. */
function goesOn({ first, text: { length }, tail, end }: Paragraph, next: Utterance, { marksTurns, hasStops }: Habits, asks: () => boolean): boolean {
  if (next.aside !== null || first.aside !== null) return next.aside === first.aside;
  if (next.speaker !== first.speaker || next.begins === 'dash' || next.begins === 'chevrons') return false;
  const pause = next.time === null || end === null ? 0 : next.time.start - end;
  if (pause >= LONG_PAUSE) return false;
  const ended = endsSentence(tail) || !hasStops || (BROKEN_OFF.test(tail.slice(-4)) && !/^\p{Ll}/u.test(next.text));
  if (!ended) return length < LONGEST_TEXT;
  if (next.begins === 'label') return false;
  if (pause >= PAUSE || (length >= LONG_TEXT && hasStops) || length >= LONGEST_TEXT) return false;
  return marksTurns || endsAsQuestion(tail) === asks();
}

/** Utterances that are looked through for the end of a sentence. */
const AHEAD = 12;

/** Whether the sentence that begins with this utterance is a question. */
function asksAhead(utterances: readonly Utterance[], from: number): boolean {
  for (let index = from; index < utterances.length && index < from + AHEAD; index += 1) {
    if (endsSentence(utterances[index]!.text)) return endsAsQuestion(utterances[index]!.text);
  }
  return false;
}

function blockOf({ first, text, bold, italic, breaks, lines, times }: Paragraph): Block {
  const cues: Cues = {
    ...(first.speaker === null ? {} : { speaker: first.speaker }),
    ...(first.aside === null ? {} : { aside: first.aside }),
    ...(bold.length === 0 ? {} : { bold }),
    ...(italic.length === 0 ? {} : { italic }),
    ...(times.length === 0 ? {} : { times }),
  };
  return { text, line: first.line, breaks, ...(lines.every((line, index) => line === first.line + index + 1) ? {} : { lines }), cues };
}

/** Example: `[music]`, `【掌声】`, `(laughter)`, `♪ … ♪`. */
const BRACKETED = /^(?:\[[^[\]]{1,200}\]|【[^【】]{1,200}】|[（(][^()（）.!?。！？؟]{1,60}[)）])$/u;
const SUNG = /^[♩♪♫♬#]{1,3}(?:\s|$)|[♪♫♬]$/u;

/** `sound` for an utterance that is no speech: something in brackets alone, or sung. */
export function asideOf(text: string): string | null {
  if (text.length > 256) return null;
  return BRACKETED.test(text) || SUNG.test(text) ? 'sound' : null;
}
