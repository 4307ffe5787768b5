import { createHash } from 'node:crypto';
import type { Finding, MarkedSentence, Span } from '../model.js';
import type { Marked } from './contract.js';
import { reasonOf, type Group } from './merging.js';

/** Makes findings of what the checks of one interview drafted, put together by place; a second one of the same rule, texts and spans gets a number of its own. */
export class FindingMaker {
  readonly #interview: string;
  readonly #seen = new Map<string, number>();

  constructor(interview: string) {
    this.#interview = interview;
  }

  /** One finding of what was drafted of one place; `columns` are the language columns of the interview. */
  make(rule: string, group: Group, columns: readonly string[]): Finding {
    const marked = group.drafts.flatMap(({ draft }) => draft.marked);
    const passages = group.drafts.length === 1 ? marked.flatMap(passagesOf) : united(marked, columns);
    const key = JSON.stringify([rule, passages.map(({ language, text, spans }) => [language, text, spans])]);
    const before = this.#seen.get(key) ?? 0;
    this.#seen.set(key, before + 1);
    const id = createHash('sha256').update(before === 0 ? key : `${key}${before}`).digest('hex').slice(0, 10);
    const exchange = marked.flatMap(({ stretch }) => stretch.lines).find(({ turn }) => turn.exchange !== null)?.turn.exchange ?? null;
    const severity = group.drafts.some(({ draft }) => draft.severity === 'warning') ? 'warning' : 'note';
    return { id, rule, severity, interview: this.#interview, exchange, reason: reasonOf(group, columns), passages };
  }
}

/** The passages of several drafts, each sentence once, by version and place. */
function united(marked: readonly Marked[], columns: readonly string[]): MarkedSentence[] {
  const found = new Map<string, { passage: MarkedSentence; column: number; index: number }>();
  for (const each of marked) {
    passagesOf(each).forEach((passage, number) => {
      const key = `${passage.document}\n${passage.sentence}`;
      const known = found.get(key);
      const spans = known === undefined ? passage.spans : joined([...known.passage.spans, ...passage.spans]);
      found.set(key, { passage: { ...passage, spans }, column: columns.indexOf(passage.column), index: each.stretch.lines[number]!.index });
    });
  }
  return [...found.values()].sort((a, b) => a.column - b.column || a.index - b.index).map(({ passage }) => passage);
}

/** Spans in order, those that overlap as one. */
function joined(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = found.at(-1);
    if (last !== undefined && (start < last[1] || start === last[0])) found[found.length - 1] = [last[0], Math.max(last[1], end)];
    else found.push([start, end]);
  }
  return found;
}

function passagesOf({ stretch: { version: { document, column }, lines, text: whole, starts }, spans }: Marked): MarkedSentence[] {
  return lines.map(({ sentence, paragraph }, index) => ({
    column,
    language: document.language,
    document: document.id,
    path: document.path,
    line: paragraph.line,
    sentence: sentence.id,
    text: sentence.text,
    spans: within(spans, starts[index]!, index + 1 < starts.length ? starts[index + 1]! - 1 : whole.length),
  }));
}

/** What of the spans lies in a sentence, counted from its beginning. */
function within(spans: readonly Span[], from: number, to: number): Span[] {
  return spans.flatMap(([start, end]): Span[] => {
    const isEmpty = start === end;
    const [first, last] = [Math.max(start, from), Math.min(end, to)];
    return first < last || (isEmpty && start >= from && start <= to) ? [[first - from, last - from]] : [];
  });
}

/** Marks all of a stretch. */
export const whole = (stretch: Marked['stretch']): Marked => ({ stretch, spans: [[0, stretch.text.length]] });

/** Shows a stretch without marking anything in it. */
export const plain = (stretch: Marked['stretch']): Marked => ({ stretch, spans: [] });
