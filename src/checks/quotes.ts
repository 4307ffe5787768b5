import type { Span } from '../model.js';
import { stretchOf } from './bitexts.js';
import type { Draft, Line, Version, VersionCheck } from './contract.js';

/** Opening brackets and quotation marks and what closes them; single quotes are apostrophes too often, and `„` closes with any of three. */
const PAIRS: ReadonlyMap<string, string> = new Map([['(', ')'], ['[', ']'], ['«', '»'], ['（', '）'], ['「', '」'], ['『', '』'], ['《', '》'], ['“', '”']]);
const CLOSERS: ReadonlyMap<string, string> = new Map([...PAIRS].map(([open, close]) => [close, open]));
const MARKS = /[()[\]«»（）「」『』《》“”„‟]/gu;

/** Nobody opens more within each other. */
const DEEPEST = 8;

/** Where a mark is left alone in a paragraph; null where languages use the marks the other way round (`»so«`, `”so”`, `„so“`). */
function alone(text: string): number[] {
  if (/[„‟]/u.test(text)) return unclosed(text);
  if (/(?<![\p{L}\p{P}])»\p{L}|(?<![\p{L}\p{P}])”\p{L}/u.test(text)) return [];
  const open: { mark: string; at: number }[] = [];
  const lonely: number[] = [];
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    if (PAIRS.has(mark)) {
      open.push({ mark, at: index });
      continue;
    }
    const opener = open.findLastIndex((each, depth) => depth >= open.length - DEEPEST && each.mark === CLOSERS.get(mark));
    // What was opened since is left alone: `“(now”`.
    if (opener >= 0) lonely.push(...open.splice(opener).slice(1).map(({ at }) => at));
    // A number or letter of a list: `1)`, `a)`.
    else if (!/(?:^|[\s;,.])[\p{L}\p{Nd}]{1,2}$/u.test(text.slice(Math.max(0, index - 3), index)) || mark !== ')') lonely.push(index);
  }
  return [...lonely, ...open.map(({ at }) => at)].sort((a, b) => a - b);
}

/** Of `„so“` and `„so”`, the opening mark behind which no closing one stands in the turn; other marks are not told apart there. */
function unclosed(text: string): number[] {
  const at = text.lastIndexOf('„');
  return at >= 0 && !/[“”"‟»’‘'„]/u.test(text.slice(at + 1)) ? [at] : [];
}

/** A bracket or quotation mark without its other half in the same turn; a quotation may run over paragraphs. */
export const unbalanced = {
  name: 'unbalanced',
  compares: 'nothing',
  summary: 'a bracket or quotation mark without its other half',
  languages: 'any',
  *check(version: Version): Iterable<Draft> {
    const byTurn = new Map<string, Line[]>();
    for (const line of version.lines) {
      const found = byTurn.get(line.turn.id);
      if (found === undefined) byTurn.set(line.turn.id, [line]);
      else found.push(line);
    }
    for (const lines of byTurn.values()) {
      if (lines[0]!.turn.role === 'other') continue;
      const stretch = stretchOf(version, lines);
      const places = alone(stretch.text);
      let next = 0;
      for (const [index, start] of stretch.starts.entries()) {
        const end = stretch.starts[index + 1] ?? Infinity;
        const spans: Span[] = [];
        for (; next < places.length && places[next]! < end; next++) spans.push([places[next]! - start, places[next]! - start + 1]);
        if (spans.length > 0) yield { severity: 'note', reason: 'a bracket or quotation mark is left alone', marked: [{ stretch: stretchOf(version, [lines[index]!]), spans }] };
      }
    }
  },
} as const satisfies VersionCheck;
