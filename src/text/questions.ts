import { SPOKEN_ENDINGS } from './data/question-endings.js';
import { dominantScript } from './scripts.js';

/**
 * Question marks of all scripts: Latin, inverted excluded (it opens), Greek, Armenian, Arabic, Ethiopic, full-width, small and vertical forms,
 * double and mixed marks, interrobang, reversed, Vai, Limbu, Bamum, Coptic, Medefaidrin-like marks left to `?`, emoji question marks.
 */
const MARK = /[?\u{37e}\u{55e}\u{61f}\u{1367}\u{1945}\u{203d}\u{2047}-\u{2049}\u{2753}\u{2754}\u{2cfa}\u{2cfb}\u{2e2e}\u{2e54}\u{a60f}\u{a6f7}\u{fe16}\u{fe56}\u{ff1f}\u{11143}\u{1e95f}]/u;
const MARKS = new RegExp(MARK.source, 'gu');
const GREEK_MARKS = new RegExp(MARK.source.replace('[', '[;'), 'gu');
const ARMENIAN_MARK = '\u{55e}';

/** Languages that write no question mark, or may leave it out, by the word that makes the question. Most texts have none of these letters. */
const MAY_BE_SPOKEN = /[か\u{e01}-\u{edf}\u{1000}-\u{103f}吗嗎까]/u;
const SPOKEN = new RegExp(`(?:${SPOKEN_ENDINGS.join('|')})(?=[\\s。｡။.．!！」』”"'’)）]|$)(?!\\s*[?？])`, 'gu');
const SPOKEN_LAST = new RegExp(`(?:${SPOKEN_ENDINGS.join('|')})$`, 'u');
const FULL_STOPS = /[\s。｡။.．]{1,8}$/u;

/** Web addresses carry `?` before their query. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"«»“”]{1,2000}/giu;

/** A doubt of whoever transcribed, not a question: `(?)`, `[?]`, `[??]`. */
const DOUBT = /[([]\?{1,3}[)\]]/gu;

/** What may follow the mark that ends a text: white space, quotes, brackets, emphasis marks, dots, exclamation marks, superscript numbers. */
const TRAILING = /^[\s"'*_~.…!！¡¹²³\u{2070}-\u{2079}\u{200b}-\u{200f}\u{2060}\p{Pe}\p{Pf}\p{Pi}\p{Variation_Selector}]$/u;
/** A footnote anchor or heading anchor at the end: `[12]`, `[a]`, `(3)`, `{#why}`, `[^1]`. */
const ANCHOR = /(?:\[\^?[\p{L}\p{Nd}*]{1,4}\]|\(\p{Nd}{1,3}\)|\{#[^{}\s]{1,80}\})$/u;

/** Only the end of a text decides; this many UTF-16 units hold any sensible run of closers and anchors. */
const TAIL = 256;

const isGreekText = (text: string): boolean => text.includes(';') && dominantScript(text) === 'Greek';

/**
 * Whether a text ends as a question: its last mark is a question mark of any script, not counting closing quotes and brackets, footnote anchors,
 * spaces, dots and exclamation marks after it (`?!`, `?..`). Japanese, Burmese, Thai, Lao, Chinese and Korean may ask by the last word instead. Armenian has its mark inside the word asked for, so there the last sentence is searched.
 */
export function endsAsQuestion(text: string): boolean {
  const tail = text.slice(-TAIL).replace(DOUBT, (doubt) => ' '.repeat(doubt.length));
  const end = contentEnd(tail);
  const last = lastCharacter(tail.slice(0, end));
  if (MARK.test(last) && !isAddress(text)) return true;
  if (asksInWords(tail.slice(0, end))) return true;
  if (last === ';') return isGreekText(text.slice(-2 * TAIL));
  return last !== '' && asksInArmenian(text);
}

/** `…ですか。`, `…လား။`, `…ไหมครับ`: the ending of the last word asks. */
function asksInWords(text: string): boolean {
  if (!MAY_BE_SPOKEN.test(text.slice(-24))) return false;
  const stop = FULL_STOPS.exec(text.slice(-24));
  const words = stop === null ? text : text.slice(0, text.length - stop[0].length);
  return SPOKEN_LAST.test(words.slice(0, contentEnd(words)));
}

/** Where a text ends when closers and anchors at its end are left out. */
function contentEnd(tail: string): number {
  let end = tail.length;
  for (;;) {
    while (end > 0 && TRAILING.test(tail[end - 1]!) && !ANCHOR.test(tail.slice(0, end))) end -= 1;
    const anchor = ANCHOR.exec(tail.slice(0, end));
    if (anchor === null) return end;
    end = anchor.index;
  }
}

/** A text that is nothing but a web address, which may end in `?`. */
function isAddress(text: string): boolean {
  return text.length <= TAIL && /^(?:https?:\/\/|www\.)\S{1,256}$/iu.test(text.trim());
}

function lastCharacter(text: string): string {
  const last = text.at(-1) ?? '';
  return /^\p{Cs}$/u.test(last) ? text.slice(-2) : last;
}

/** The full stop of Armenian is `։`, often typed as a colon. */
function asksInArmenian(text: string): boolean {
  const mark = text.lastIndexOf(ARMENIAN_MARK);
  if (mark < 0 || text.length - mark > 4000) return false;
  const rest = text.slice(mark + 1).trimEnd();
  const end = rest.search(/[։:.!](?=\s)/u);
  return end < 0 || end === rest.length - 1;
}

/** Offsets of the question marks of a text, in UTF-16 units; none for marks of web addresses and of doubt (`(?)`). `;` counts in Greek text, and the last letter of words that ask without a mark (`ですか。`). */
export function questionMarks(text: string): number[] {
  const isGreek = isGreekText(text);
  const skipped = [...spansOf(text, ADDRESS, true), ...spansOf(text, DOUBT, false)].sort((a, b) => a[0] - b[0]);
  const offsets: number[] = [];
  let next = 0;
  const pattern = isGreek ? GREEK_MARKS : MARKS;
  for (const { index } of text.matchAll(pattern)) {
    while (next < skipped.length && skipped[next]![1] <= index) next += 1;
    if (next < skipped.length && skipped[next]![0] <= index) continue;
    offsets.push(index);
  }
  return MAY_BE_SPOKEN.test(text) ? withSpoken(text, offsets) : offsets;
}

/** The last letter of each ending that asks without a mark, among the marks. */
function withSpoken(text: string, marks: readonly number[]): number[] {
  const spoken = Array.from(text.matchAll(SPOKEN), ({ 0: match, index }) => index + match.length - 1);
  return spoken.length === 0 ? [...marks] : [...marks, ...spoken].sort((a, b) => a - b);
}

/** Matches as `[start, end)`; a mark or closer at the end of an address belongs to the sentence. */
function spansOf(text: string, pattern: RegExp, trimsEnd: boolean): [number, number][] {
  return Array.from(text.matchAll(pattern), ({ 0: match, index }): [number, number] => {
    let end = match.length;
    while (trimsEnd && end > 0 && '?!.,;:)]'.includes(match[end - 1]!)) end -= 1;
    return [index, index + end];
  });
}
