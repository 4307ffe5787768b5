import type { LanguageTag, Role, Span } from '../model.js';
import { isRightToLeft, isRightToLeftLanguage } from '../text/scripts.js';
import { visible, visibleName } from '../text/visible.js';
import { displayWidth, padEnd, truncate, truncateStart } from '../text/width.js';
import { isolated, pathShown } from './direction.js';
import { beside, setPiece, type SetLine } from './page.js';
import { LETTER } from './transcript.js';
import type { Screen } from './view.js';

/** One match, as a line of a concordance shows it. */
export interface ConcordanceHit {
  readonly interview: string;
  readonly path: string;
  readonly language: LanguageTag;
  /** `en`, `en-2`. */
  readonly column: string;
  readonly exchange: number | null;
  readonly role: Role;
  readonly line: number;
  /** The paragraph; the match is `text.slice(start, end)`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A text that a hit is aligned with. */
export interface Counterpart {
  readonly column: string;
  readonly language: LanguageTag;
  /** Null where this language has no counterpart. */
  readonly text: string | null;
  /** What the conditions of the search have found in it. */
  readonly spans: readonly Span[];
}

/** What is shown with a hit. */
export interface Surroundings {
  readonly counterparts: readonly Counterpart[];
  /** Whole sentences in place of a line of context. */
  readonly passage?: { readonly text: string; readonly spans: readonly Span[] };
}

export interface ConcordanceOptions extends Screen {
  /** Hits are not in the order of interviews: every line names its own. */
  readonly named: boolean;
}

/** Hits one after the other: a heading where another document begins, then a line each, with what stands beside it. */
export type Concordance = (hit: ConcordanceHit, around: Surroundings) => string[];

const EXCHANGE_WIDTH = 3;
const LINE_WIDTH = 4;
/** Before and after the match: it is told from what is around it without colour. */
const GAP = 2;
/** Counterparts stand beside the line from this width on. */
const WIDE = 140;
const GUTTER = 3;
/** No more than this is ever seen on either side, in UTF-16 code units. */
const FARTHEST = 600;
/** Part of the line before the match: languages in which the verb or the name comes last need no less. */
const BEFORE = 0.42;
const INDENT = 4;

/** Makes a concordance for a screen. Matches begin in one terminal column, whatever the script; what follows is read from right to left where the text is. */
export function concordance(options: ConcordanceOptions): Concordance {
  let document = '';
  return (hit, around) => {
    const lines: string[] = [];
    const here = `${hit.interview}\n${hit.column}`;
    if (!options.named && here !== document) lines.push(...(document === '' ? [] : ['']), heading(hit, options));
    document = here;
    lines.push(...setHit(hit, around, options));
    return lines;
  };
}

function heading({ interview, path, column }: ConcordanceHit, { colour, width }: Screen): string {
  const name = truncate(visibleName(interview), Math.max(8, width - column.length - 3));
  const file = truncate(visibleName(path), Math.max(0, width - displayWidth(name) - column.length - 6));
  const head = `${colour.bold(isolated(name))} · ${column}`;
  return file === '' || file === '…' ? head : `${head} · ${colour.dim(pathShown(file))}`;
}

function setHit(hit: ConcordanceHit, { counterparts, passage }: Surroundings, options: ConcordanceOptions): string[] {
  const { width } = options;
  const margin = marginOf(hit, options);
  const wide = width >= WIDE && counterparts.length > 0;
  const room = (wide ? Math.floor((width - GUTTER) * 0.55) : width) - margin.width;
  const own = passage === undefined
    ? inMargin(margin, [keyword(hit, room, options)])
    : inMargin(margin, setPassage(hit, passage, room));
  const tag = counterparts.reduce((most, { column }) => Math.max(most, column.length), 0) + 2;
  const indent = wide ? 0 : Math.min(margin.width, INDENT);
  const others = counterparts.flatMap((counterpart) => setCounterpart(counterpart, (wide ? width - margin.width - room - GUTTER : width) - indent, tag, indent, options));
  if (!wide) return [...own, ...others].map(({ text }) => text.trimEnd());
  return [...beside([{ lines: own, width: margin.width + room + GUTTER }, { lines: others, width: 0 }])];
}

/** Where a hit stands: `  3 A   11  `, after interview and language where no heading says them. */
function marginOf({ interview, column, exchange, role, line }: ConcordanceHit, { named, width, colour }: ConcordanceOptions): SetLine {
  const place = `${String(exchange ?? '').padStart(EXCHANGE_WIDTH)} ${LETTER[role]} ${String(line).padStart(LINE_WIDTH)}  `;
  if (!named) return { text: colour.dim(place), width: place.length };
  const most = Math.max(6, Math.floor(width / 5));
  const name = padEnd(isolated(truncate(visibleName(interview), most)), most);
  const before = `${name} ${column.padEnd(3)}`;
  return { text: `${before} ${colour.dim(place)}`, width: displayWidth(before) + 1 + place.length };
}

const rightToLeft = (language: LanguageTag, text: string): boolean => (language === 'und' ? isRightToLeft(text.slice(0, FARTHEST)) : isRightToLeftLanguage(language));

/** Text on one line, safe to print. */
const flat = (text: string): string => visible(text.toWellFormed().replace(/\s+/gu, ' '));

/** The match between what stands before and after it; in right-to-left text what comes before stands on the right. */
function keyword({ text, start, end, language }: ConcordanceHit, room: number, { colour }: Screen): SetLine {
  const turned = rightToLeft(language, text);
  const before = flat(text.slice(Math.max(0, start - FARTHEST), start)).trim();
  const after = flat(text.slice(end, end + FARTHEST)).trim();
  const match = truncate(flat(text.slice(start, Math.min(end, start + FARTHEST))), Math.max(1, Math.floor(room / 2)));
  const leftColumn = Math.max(0, Math.floor((room - 2 * GAP) * BEFORE));
  const right = Math.max(0, room - leftColumn - 2 * GAP - displayWidth(match));
  const lead = turned ? truncate(after, leftColumn) : truncateStart(before, leftColumn);
  const tail = turned ? truncateStart(before, right) : truncate(after, right);
  const shown = isolated(colour.bold.red(match), turned);
  return {
    text: `${' '.repeat(Math.max(0, leftColumn - displayWidth(lead)))}${isolated(lead, turned)}${' '.repeat(GAP)}${shown}${' '.repeat(GAP)}${isolated(tail, turned)}`,
    width: leftColumn + GAP + displayWidth(match) + GAP + displayWidth(tail),
  };
}

/** A text with what was found in it between `>` and `<`. */
function withMarks(text: string, spans: readonly Span[]): string {
  let marked = '';
  let from = 0;
  for (const [start, end] of spans) {
    marked += `${text.slice(from, start)}>${text.slice(start, end)}<`;
    from = end;
  }
  return marked + text.slice(from);
}

/** Sentences around a match. */
function setPassage({ language, text }: ConcordanceHit, passage: NonNullable<Surroundings['passage']>, width: number): SetLine[] {
  return setPiece({ text: visible(withMarks(passage.text, passage.spans)) }, { width: Math.max(10, width), rightToLeft: rightToLeft(language, text), style: (line) => line, labelStyle: (line) => line });
}

function inMargin(margin: SetLine, lines: readonly SetLine[]): SetLine[] {
  return lines.map((line, index) => ({ text: (index === 0 ? margin.text : ' '.repeat(margin.width)) + line.text, width: margin.width + line.width }));
}

function setCounterpart({ column, language, text, spans }: Counterpart, width: number, tag: number, indent: number, { colour }: Screen): SetLine[] {
  const setting = { width: Math.max(10, width - tag), rightToLeft: text !== null && rightToLeft(language, text), style: (line: string) => line, labelStyle: (line: string) => line };
  return setPiece({ text: text === null ? '—' : visible(withMarks(text, spans).replace(/\s+/gu, ' ')) }, setting).map((line, index) => ({
    text: ' '.repeat(indent) + (index === 0 ? colour.dim(column.padEnd(tag)) : ' '.repeat(tag)) + line.text,
    width: indent + tag + line.width,
  }));
}
