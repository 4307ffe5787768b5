import type { Role } from '../model.js';
import { columnHeads, layoutFor, setPassage } from './layout.js';
import { paragraph, type SetLine } from './page.js';
import type { Column, Passage } from './passages.js';
import type { Screen } from './view.js';

/** Told apart without colour: questions and answers by a letter in the margin. */
export const LETTER: Readonly<Record<Role, string>> = { question: 'Q', answer: 'A', other: '·' };

/**
 * The conversation to be read: the number of the exchange and `Q` or `A` in the margin (`A?` where role or alignment may be wrong),
 * a blank line between paragraphs. `highest` is the highest exchange number.
 */
export function* transcript(passages: Iterable<Passage>, columns: readonly Column[], highest: number, screen: Screen): Generator<string> {
  const digits = String(highest).length;
  const layout = layoutFor(columns, screen, digits + 5);
  let exchange: number | null = null;
  let first = true;
  let doubts = false;
  for (const passage of passages) {
    const numbered = passage.exchange !== null && passage.exchange !== exchange;
    exchange = passage.exchange ?? exchange;
    if (first) yield* columnHeads(layout);
    else yield '';
    first = false;
    doubts ||= passage.doubtful;
    yield* setPassage(passage, layout, markOf(passage, numbered, digits, screen), true);
  }
  if (doubts) yield* ['', ...paragraph('? role or counterpart may be wrong: hrd show --explain', { width: screen.width, style: screen.colour.dim })];
}

function markOf({ exchange, role, opens, doubtful }: Passage, numbered: boolean, digits: number, { colour }: Screen): SetLine {
  if (!opens && !numbered) return { text: '', width: 0 };
  const mark = `${(numbered ? String(exchange) : '').padStart(digits)} ${LETTER[role]}`;
  const doubt = doubtful ? '?' : '';
  return { text: (role === 'question' ? colour.bold(mark) : mark) + colour.yellow(doubt), width: mark.length + doubt.length };
}
