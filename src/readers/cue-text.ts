import type { Span } from '../model.js';
import { glueBetween, type Utterance } from './utterances.js';

/** A line of a subtitle as written. */
export interface CueLine {
  readonly text: string;
  readonly line: number;
}

/** What one speaker says in a subtitle. */
export type SpokenPart = Omit<Utterance, 'time' | 'aside'>;

/** Example: `<v.loud Anna Petrova>`, `</i>`, `<00:00:01.500>`, `<c.yellow>`. */
const TAG = /<(?<close>\/?)(?<name>[a-z\d:.,]{1,20})(?<rest>[^<>\n]{0,200})>/giu;
const TIMESTAMP = /^[\d:.,]{1,20}$/u;
const KNOWN = new Set(['b', 'i', 'u', 'c', 'v', 'lang', 'ruby', 'rt', 'font', 's', 'strong', 'em', 'span', 'br']);
/** Example: `{\an8}`, `{\i1}`: override codes of other subtitle formats. */
const CODES = /\{\\[^{}\n]{1,100}\}/gu;
const ENTITY = /&(?:#(?<decimal>\d{1,7})|#[xX](?<hex>[\da-fA-F]{1,6})|(?<name>amp|lt|gt|nbsp|quot|apos|lrm|rlm));/gu;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'], ['lt', '<'], ['gt', '>'], ['nbsp', '\u00A0'], ['quot', '"'], ['apos', "'"], ['lrm', '\u200E'], ['rlm', '\u200F'],
]);
/** Example: `- Who saw it?`, `— Нет.`; and the `>> And then?` of American captions. */
const DASH = /^[-–—‐―]\s?(?=[^\s\d-])/u;
const CHEVRONS = /^>{2,3}\s?/u;
/** Example: `ANNA:`, `Interviewer 2:`, `Вопрос:`, `问：`. */
const LABEL = /^[\p{Lu}\p{Lo}][^\n:：.!?,;。！？]{0,40}(?::(?=\s|$)|：)/u;

interface Open {
  /** All lines but the last, with what stands between; and the last one, which is still being written. */
  text: string;
  last: string;
  line: number;
  breaks: number[];
  bold: Span[];
  italic: Span[];
  speaker: string | null;
  begins: Utterance['begins'];
}

/** Styles and the speaker that hold from here on, across the lines of a subtitle. */
interface State {
  bold: boolean;
  italic: boolean;
  speaker: string | null;
  unknown: number;
}

/** The lines of a subtitle without tags, one part for each speaker; `unknown` counts tags that nothing is known of. A line's end is a space, but where a script has none. */
export function spokenParts(lines: readonly CueLine[], format: 'srt' | 'vtt'): { parts: SpokenPart[]; unknown: number } {
  const state: State = { bold: false, italic: false, speaker: null, unknown: 0 };
  const parts: Open[] = [];
  for (const { text, line } of lines) {
    let first = true;
    for (const run of runsOf(format === 'srt' ? text.replace(CODES, '') : text, state, format)) {
      const words = first ? run.text.trimStart() : run.text;
      if (words.trim() === '' && first) continue;
      const begins = first ? signOf(words) : null;
      let open = parts.at(-1);
      if (open === undefined || open.speaker !== run.speaker || begins !== null) parts.push((open = { text: '', last: '', line, breaks: [], bold: [], italic: [], speaker: run.speaker, begins }));
      else if (first) breakLine(open, words);
      add(open, words, run);
      first = false;
    }
  }
  return { parts: parts.map(trimmed).filter(({ text }) => text !== ''), unknown: state.unknown };
}

function signOf(words: string): Utterance['begins'] {
  if (DASH.test(words)) return 'dash';
  if (CHEVRONS.test(words)) return 'chevrons';
  return LABEL.test(words) ? 'label' : null;
}

function breakLine(open: Open, next: string): void {
  open.last = open.last.trimEnd();
  if (open.last === '') return;
  open.text += open.last + glueBetween(open.last.slice(-80), next);
  open.last = '';
  open.breaks.push(open.text.length);
}

interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly speaker: string | null;
}

function add(open: Open, text: string, { bold, italic }: Run): void {
  const from = open.text.length + open.last.length;
  open.last += text;
  if (bold) extend(open.bold, from, from + text.length);
  if (italic) extend(open.italic, from, from + text.length);
}

/** A stretch that follows another directly, or with one space between, lengthens it. */
function extend(spans: Span[], from: number, to: number): void {
  const last = spans.at(-1);
  if (last !== undefined && from - last[1] <= 1) spans[spans.length - 1] = [last[0], to];
  else if (to > from) spans.push([from, to]);
}

function trimmed({ text: before, last, line, breaks, bold, italic, speaker, begins }: Open): SpokenPart {
  const text = before + last;
  const start = text.length - text.trimStart().length;
  const whole = text.trim();
  const within = (spans: readonly Span[]): Span[] =>
    spans.map(([from, to]): Span => [Math.max(0, from - start), Math.min(whole.length, to - start)]).filter(([from, to]) => to > from);
  const offsets = breaks.map((offset) => offset - start).filter((offset) => offset > 0 && offset < whole.length);
  return { text: whole, line, breaks: offsets, bold: within(bold), italic: within(italic), speaker, begins };
}

/** The stretches of a line between its tags, with what holds there. */
function* runsOf(line: string, state: State, format: 'srt' | 'vtt'): Generator<Run> {
  let at = 0;
  const run = (to: number): Run => ({ text: decoded(line.slice(at, to)), bold: state.bold, italic: state.italic, speaker: state.speaker });
  for (const match of line.matchAll(TAG)) {
    const { close, name, rest } = match.groups as { close: string; name: string; rest: string };
    const tag = name.split('.', 1)[0]!.toLowerCase();
    const isKnown = KNOWN.has(tag) || (format === 'vtt' && TIMESTAMP.test(name));
    // SubRip has no rule for angle brackets: what is no tag is text.
    if (!isKnown && format === 'srt') continue;
    if (match.index > at) yield run(match.index);
    at = match.index + match[0].length;
    if (!isKnown) state.unknown += 1;
    else applyTag(tag, close === '', rest, state);
  }
  if (at < line.length || at === 0) yield run(line.length);
}

function applyTag(tag: string, opens: boolean, rest: string, state: State): void {
  if (tag === 'b' || tag === 'strong') state.bold = opens;
  else if (tag === 'i' || tag === 'em') state.italic = opens;
  else if (tag === 'v') state.speaker = opens ? decoded(rest).trim() || null : null;
}

function decoded(text: string): string {
  return text.replace(ENTITY, (whole, ...rest) => {
    const groups = rest.at(-1) as { decimal?: string; hex?: string; name?: string };
    if (groups.name !== undefined) return ENTITIES.get(groups.name)!;
    const code = groups.decimal === undefined ? Number.parseInt(groups.hex!, 16) : Number(groups.decimal);
    const isCharacter = code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : whole;
  });
}
