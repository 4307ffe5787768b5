import { columnHeads, layoutFor, setPassage, type Layout } from './layout.js';
import type { SetLine } from './page.js';
import type { Column, Passage } from './passages.js';
import { LETTER } from './transcript.js';
import type { Screen } from './view.js';
import { certainty } from './words.js';

/** The mark stands over the texts, not beside them. */
const STACKED_MARGIN = 2;

/**
 * Beads side by side: exchange, role and confidence in the margin, and how many units stand against how many (`1–2`) where it is
 * not one against one. A language without a counterpart shows `—`. `apart` puts a blank line between paragraphs of one side.
 */
export function* beadTable(passages: readonly Passage[], columns: readonly Column[], screen: Screen, apart: boolean): Generator<string> {
  const digits = passages.reduce((most, { exchange }) => Math.max(most, String(exchange ?? '').length), 1);
  const compared = passages.some(({ confidence }) => confidence !== null);
  const shapes = passages.reduce((most, passage) => Math.max(most, shapeOf(passage).length), 0);
  const facts = { digits, compared, shapes };
  const layout = layoutFor(columns, screen, digits + 4 + (compared ? 5 : 0) + (shapes > 0 ? shapes + 1 : 0), STACKED_MARGIN);
  let exchange: number | null = null;
  let first = true;
  for (const passage of passages) {
    const numbered = passage.exchange !== null && passage.exchange !== exchange;
    exchange = passage.exchange ?? exchange;
    if (first) yield* columnHeads(layout);
    else if (passage.opens || numbered || layout.stacked) yield '';
    first = false;
    const marked = layout.stacked || passage.opens || numbered;
    yield* setBead(passage, layout, markOf(passage, marked, numbered, facts, screen), apart);
  }
}

/** On a narrow page the mark has a line of its own. */
function* setBead(passage: Passage, layout: Layout, mark: SetLine, apart: boolean): Generator<string> {
  if (!layout.stacked) return yield* setPassage(passage, layout, mark, apart);
  yield mark.text;
  yield* setPassage(passage, layout, { text: '', width: 0 }, apart);
}

interface MarginFacts {
  readonly digits: number;
  readonly compared: boolean;
  /** Terminal columns of the widest shape; 0 where all beads are one to one. */
  readonly shapes: number;
}

function markOf(passage: Passage, marked: boolean, numbered: boolean, { digits, compared }: MarginFacts, { colour }: Screen): SetLine {
  const { exchange, role, confidence } = passage;
  const place = `${(numbered ? String(exchange) : '').padStart(digits)} ${marked ? LETTER[role] : ' '}`;
  const shape = shapeOf(passage);
  if (!marked && confidence === null && shape === '') return { text: '', width: 0 };
  const sure = confidence === null ? '    ' : certainty(confidence, colour);
  const parts = [role === 'question' ? colour.bold(place) : place, ...(compared ? [sure] : []), ...(shape === '' ? [] : [colour.cyan(shape)])];
  return { text: parts.join(' '), width: place.length + (compared ? 5 : 0) + (shape === '' ? 0 : shape.length + 1) };
}

/** `1–2`, in the order of the columns; nothing for one against one and for a single language. */
function shapeOf({ counts }: Passage): string {
  return counts.length < 2 || counts.every((count) => count === 1) ? '' : counts.join('–');
}
