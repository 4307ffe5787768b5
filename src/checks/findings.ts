import { createHash } from 'node:crypto';
import type { Finding, MarkedSentence, Span } from '../model.js';
import type { Draft, Marked } from './contract.js';

/** Makes findings of what the checks of one interview drafted; a second one of the same rule, texts and spans gets a number of its own. */
export class FindingMaker {
  readonly #interview: string;
  readonly #seen = new Map<string, number>();

  constructor(interview: string) {
    this.#interview = interview;
  }

  make(rule: string, { severity, reason, marked }: Draft): Finding {
    const passages = marked.flatMap(passagesOf);
    const key = JSON.stringify([rule, passages.map(({ language, text, spans }) => [language, text, spans])]);
    const before = this.#seen.get(key) ?? 0;
    this.#seen.set(key, before + 1);
    const id = createHash('sha256').update(before === 0 ? key : `${key}${before}`).digest('hex').slice(0, 10);
    const exchange = marked.flatMap(({ stretch }) => stretch.lines).find(({ turn }) => turn.exchange !== null)?.turn.exchange ?? null;
    return { id, rule, severity, interview: this.#interview, exchange, reason, passages };
  }
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
