import type { Interview } from '../model.js';
import { visibleName } from '../text/visible.js';
import { isolated } from './direction.js';
import { paragraph } from './page.js';
import type { Column } from './passages.js';
import { READING_WIDTH, type ViewOptions } from './view.js';
import { counted, ranges } from './words.js';

/** The title or id, and below it what is there; one line where single exchanges are asked for. */
export function* head(interview: Interview, columns: readonly Column[], { colour, width, exchanges }: ViewOptions): Generator<string> {
  const page = Math.min(width, READING_WIDTH);
  const id = isolated(visibleName(interview.id));
  const names = columns.map(({ name }) => name).join(', ');
  if (exchanges !== null) {
    yield* paragraph([id, names, `exchange ${ranges(exchanges)}`].join(' · '), { width: page, style: colour.dim });
    return;
  }
  const { title } = interview;
  yield* paragraph(title === null ? id : isolated(visibleName(title)), { width: page, style: colour.bold });
  const pivot = columns.length > 1 ? columns.find(({ document }) => document.id === interview.pivot) : undefined;
  const facts = [...(title === null ? [] : [id]), names, counted(interview.exchanges.length, 'exchange'), ...(pivot === undefined ? [] : [`pivot ${pivot.name}`])];
  yield* paragraph(facts.join(' · '), { width: page, style: colour.dim });
}
