import type { Block } from '../model.js';
import { spanAt } from './spans.js';

/** How a label is set off from the words after it. */
export type LabelForm = 'colon' | 'colon line' | 'letter' | 'dash' | 'line' | 'emphasis' | 'cue';

/** A stretch at the start of a line that might name the speaker. */
export interface LabelCandidate {
  /** Index of the block. */
  readonly block: number;
  /** Offsets in the block's text: the label with its punctuation and time code; the words begin at `end`. */
  readonly start: number;
  readonly end: number;
  /** As printed, without punctuation and time code. */
  readonly name: string;
  /** For comparing: lower case, white space and markup folded. */
  readonly key: string;
  readonly form: LabelForm;
  /** Set in bold or italics. */
  readonly emphasised: boolean;
}

/** Labels are looked for in this many characters of a line. */
const HEAD = 256;
const LONGEST_NAME = 60;
const MOST_WORDS = 6;
const COLONS = new Set([':', '：', '︰', '﹕', '፡', '፦']);

/** Example: `[00:12:03] `, `(12:03) `, `00:12:03.5 - `. */
const TIME_BEFORE = /^[[(<{]?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[.,]\d{1,3})?[\])>}]?\s{0,3}(?:[-–—]\s{1,3})?/u;
/** Example: `Anna [00:12]`, `Anna 00:12:03`. */
const TIME_AFTER = /\s{0,3}[[(<{]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])>}]?$/u;
/** Example: `Anna (laughing)`, `Anna [by phone]`. */
const ASIDE_AFTER = /\s{0,3}(?:\([^()\n]{1,40}\)|\[[^[\]\n]{1,40}\])$/u;
/** Example: `- **`, `* `. */
const LEAD = /^[\s>*_•]{0,8}(?:[-–—]\s{0,3})?[*_]{0,3}/u;
/** Example: `Q. `, `A1) `, `В – `. */
const LETTER = /^(?<name>\p{L}\p{M}{0,2}\p{Ll}?)(?<number>\d{0,3})(?:[.)]\s{1,3}|\s{0,2}[-–—]\s{1,3})(?=\S)/u;
/** Example: `Anna Petrova – `. */
const DASHED = /^(?<name>\p{L}[^\n:?!.,;–—]{1,40}?)\s{1,2}[-–—]{1,2}\s{1,3}(?=\S)/u;
const FORBIDDEN_IN_NAME = /[?!¿¡。！？؟;；"«»“”„‟<>{}|=\\@#%^~`…·]|\/\//u;

/** All stretches of a block that might be labels, by start. */
export function labelCandidates(block: Block, index: number): LabelCandidate[] {
  const found: LabelCandidate[] = [];
  if (block.cues.speaker !== undefined && nameIsPlausible(block.cues.speaker)) {
    const name = block.cues.speaker.trim();
    return [{ block: index, start: 0, end: 0, name, key: keyOf(name), form: 'cue', emphasised: false }];
  }
  const starts = lineStarts(block);
  starts.forEach((start, line) => {
    const end = starts[line + 1] ?? block.text.length;
    const candidate = candidateAt(block, index, start, end);
    if (candidate !== null) found.push(candidate);
  });
  return found;
}

/** Offsets at which lines begin: the block itself, after forced breaks, and where source lines begin. */
export function lineStarts(block: Block): number[] {
  const starts = new Set([0]);
  for (let at = block.text.indexOf('\n'); at >= 0; at = block.text.indexOf('\n', at + 1)) starts.add(at + 1);
  for (const at of block.breaks) if (at < block.text.length) starts.add(at);
  return [...starts].sort((a, b) => a - b);
}

/** Folds a printed name for comparison. */
export function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/[\s*_\u200e\u200f]+/gu, ' ').trim();
}

function candidateAt(block: Block, index: number, start: number, lineEnd: number): LabelCandidate | null {
  const head = block.text.slice(start, Math.min(lineEnd, start + HEAD));
  const lead = LEAD.exec(head)?.[0].length ?? 0;
  const time = TIME_BEFORE.exec(head.slice(lead))?.[0].length ?? 0;
  const from = lead + time;
  const rest = head.slice(from);
  const parsed = afterColon(rest) ?? afterEmphasis(block, start + from, rest) ?? afterLetter(rest) ?? onItsOwn(rest, lineEnd - start <= HEAD) ?? afterDash(rest);
  if (parsed === null) return null;
  const name = cleanName(parsed.name);
  if (!nameIsPlausible(name)) return null;
  const emphasised = spanAt(block.cues.bold, start + from) !== null || spanAt(block.cues.italic, start + from) !== null || /[*_]$/u.test(head.slice(0, from));
  const gap = /^[*_]{0,3}\s*/u.exec(block.text.slice(start + from + parsed.length, lineEnd))?.[0].length ?? 0;
  return { block: index, start, end: start + from + parsed.length + gap, name, key: keyOf(name), form: parsed.form, emphasised };
}

interface Parsed {
  readonly name: string;
  readonly length: number;
  readonly form: LabelForm;
}

function afterColon(rest: string): Parsed | null {
  for (let at = 0; at < rest.length && at <= LONGEST_NAME + 20; at += 1) {
    if (!COLONS.has(rest[at]!)) continue;
    const before = rest[at - 1] ?? '';
    const after = rest[at + 1] ?? '';
    if (/\d/u.test(before) && /\d/u.test(after)) continue;
    if (after === '/' || after === '\\' || (rest[at] === ':' && /[\p{Ll}\d]/u.test(after))) return null;
    const name = rest.slice(0, at);
    return name.trim() === '' ? null : { name, length: at + 1, form: /^[\s*_]*$/u.test(rest.slice(at + 1)) ? 'colon line' : 'colon' };
  }
  return null;
}

function afterEmphasis(block: Block, at: number, rest: string): Parsed | null {
  const span = spanAt(block.cues.bold, at);
  if (span === null || span[1] - at > Math.min(LONGEST_NAME, rest.length) || !/\S/u.test(block.text.slice(span[1], span[1] + HEAD))) return null;
  return { name: rest.slice(0, span[1] - at), length: span[1] - at, form: 'emphasis' };
}

function afterLetter(rest: string): Parsed | null {
  const match = LETTER.exec(rest);
  if (match === null || match.groups!['name']!.toLowerCase() === match.groups!['name'] && /^\p{Ll}/u.test(rest)) return null;
  return { name: match.groups!['name']!, length: match[0].length, form: 'letter' };
}

function onItsOwn(rest: string, whole: boolean): Parsed | null {
  const line = rest.trimEnd();
  if (!whole || line === '' || line.length > LONGEST_NAME || /[.,:;!?。！？؟।۔።…]$/u.test(line) && !/\p{L}\.$/u.test(line)) return null;
  return { name: line, length: line.length, form: 'line' };
}

function afterDash(rest: string): Parsed | null {
  const match = DASHED.exec(rest);
  return match === null ? null : { name: match.groups!['name']!, length: match[0].length, form: 'dash' };
}

function cleanName(name: string): string {
  return bare(bare(name).replace(TIME_AFTER, '').replace(ASIDE_AFTER, '').replace(TIME_AFTER, ''));
}

const AROUND = new Set([...' \t\n\u00a0*_[]()']);

/** Without white space, emphasis marks and brackets around it. */
function bare(name: string): string {
  let start = 0;
  let end = name.length;
  while (start < end && AROUND.has(name[start]!) && !(name[start] === '(' && name.includes(')'))) start += 1;
  while (end > start && AROUND.has(name[end - 1]!) && !/[)\]]/u.test(name[end - 1]!)) end -= 1;
  if (/[)\]]/u.test(name[end - 1] ?? '') && !/[([]/u.test(name.slice(start, end))) end -= 1;
  return name.slice(start, end);
}

function nameIsPlausible(name: string): boolean {
  if (name.length === 0 || name.length > LONGEST_NAME || !/\p{L}/u.test(name) || FORBIDDEN_IN_NAME.test(name)) return false;
  const words = name.split(/\s+/u);
  if (words.length > MOST_WORDS) return false;
  // A full stop belongs to an initial or a short abbreviation only: `J. S.`, `Dr. Aliyeva`, not a sentence.
  return words.every((word) => !/.\.$/u.test(word) || word.replace(/\P{L}/gu, '').length <= 4 && !/^\p{Ll}/u.test(word));
}
