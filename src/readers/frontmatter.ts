import type { Metadata } from '../model.js';

export interface FrontMatter {
  readonly metadata: Metadata;
  /** Keys that mean nothing here, and what could not be read, in words. */
  readonly notes: readonly string[];
  /** Offset at which the text proper begins. */
  readonly end: number;
  /** Lines before the text proper. */
  readonly lines: number;
}

const KEYS: ReadonlyMap<string, keyof Metadata> = new Map([
  ['title', 'title'], ['date', 'date'], ['language', 'language'], ['lang', 'language'], ['locale', 'language'], ['interview', 'interview'],
  ['interviewee', 'interviewee'], ['interviewer', 'interviewer'], ['original', 'original'], ['original_language', 'original'], ['original-language', 'original'],
]);
const MOST_LINES = 200;
const LONGEST_LINE = 2000;
const LONGEST_VALUE = 4000;
const MOST_NAMED = 10;

const KEY_LINE = /^(?<key>[\p{L}_][\p{L}\p{N}_ -]{0,60}?) {0,4}:(?: +(?<value>\S.*))?$/u;
const BLOCK_VALUE = /^(?<style>[|>])[-+]?\d?$/u;

interface Entry {
  readonly key: string;
  readonly value: string;
  readonly more: string[];
}

/**
 * Reads `key: value` lines between two lines of `---` at the very beginning: plain, quoted, folded over indented lines, or
 * a `>` or `|` block. Not YAML: lists, nested keys, anchors, aliases and tags are passed over with a note. Null when there is none.
 */
export function frontMatterOf(text: string): FrontMatter | null {
  if (!/^---[ \t]*(?:\n|$)/u.test(text.slice(0, 40))) return null;
  const lines: string[] = [];
  let at = text.indexOf('\n') + 1;
  for (;;) {
    if (at === 0 || at >= text.length || lines.length === MOST_LINES) return null;
    const found = text.indexOf('\n', at);
    const end = found === -1 ? text.length : found;
    const line = text.slice(at, Math.min(end, at + LONGEST_LINE)).trimEnd();
    at = end + 1;
    if (line === '---' || line === '...') break;
    lines.push(line);
  }
  const first = lines.find((line) => line.trim() !== '' && !line.startsWith('#'));
  // Two rules with text between them are no front matter.
  if (first !== undefined && !KEY_LINE.test(first)) return null;
  return { ...readEntries(lines), end: Math.min(at, text.length), lines: lines.length + 2 };
}

function readEntries(lines: readonly string[]): Pick<FrontMatter, 'metadata' | 'notes'> {
  const entries: Entry[] = [];
  let unread = 0;
  for (const line of lines) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const found = /^\s/u.test(line) ? null : KEY_LINE.exec(line);
    if (found !== null) entries.push({ key: found.groups!['key']!.toLowerCase(), value: found.groups!['value'] ?? '', more: [] });
    else if (entries.length > 0 && /^(?:\s|- )/u.test(line)) entries.at(-1)!.more.push(line.trim());
    else unread += 1;
  }
  const known = new Map<keyof Metadata, string>();
  const ignored: string[] = [];
  for (const entry of entries) {
    const name = KEYS.get(entry.key);
    const value = name === undefined ? null : valueOf(entry);
    if (name === undefined || value === null) ignored.push(entry.key);
    else if (value !== '' && !known.has(name)) known.set(name, value);
  }
  const notes: string[] = [];
  if (ignored.length > 0) notes.push(`front matter not used: ${ignored.slice(0, MOST_NAMED).join(', ')}${ignored.length > MOST_NAMED ? ' and more' : ''}`);
  if (unread > 0) notes.push(`front matter not read, as it is not of the form key: value: ${unread === 1 ? 'one line' : `${unread} lines`}`);
  return { metadata: Object.fromEntries(known), notes };
}

/** The value as one line; null for what is not plain text. */
function valueOf({ value, more }: Entry): string | null {
  const block = BLOCK_VALUE.exec(value);
  if (block !== null) return more.join(block.groups!['style'] === '|' ? '\n' : ' ').slice(0, LONGEST_VALUE);
  const quote = value[0];
  const whole = [value, ...more].join(' ').slice(0, LONGEST_VALUE);
  if (quote === '"' || quote === "'") return unquoted(whole, quote);
  if (/^[[{&*!%@`]/u.test(value) || (value === '' && more.some((line) => line.startsWith('- ') || KEY_LINE.test(line)))) return null;
  return whole.replace(/ #.*$/u, '').trim();
}

/** The text in quotes; a missing closing quote is forgiven, what follows one is not kept. */
function unquoted(text: string, quote: '"' | "'"): string {
  let found = '';
  for (let index = 1; index < text.length; index += 1) {
    const character = text[index]!;
    if (quote === '"' && character === '\\') {
      index += 1;
      const escaped = text[index] ?? '';
      found += escaped === 'n' ? '\n' : escaped === 't' ? '\t' : escaped;
    } else if (character === quote) {
      if (quote === '"' || text[index + 1] !== quote) break;
      index += 1;
      found += quote;
    } else found += character;
  }
  return found.trim();
}
