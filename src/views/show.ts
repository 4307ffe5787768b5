import type { Interview } from '../model.js';
import { asides } from './asides.js';
import { beadTable } from './beads.js';
import { head } from './head.js';
import { along, columnsOf, conversation, type Column } from './passages.js';
import { transcript } from './transcript.js';
import type { ViewOptions } from './view.js';

/**
 * An interview on the terminal: a small head, then the transcript, or the beads of `unit`.
 * Where single exchanges or roles are asked for nothing else is shown; otherwise what was set aside comes last.
 */
export function showInterview(interview: Interview, options: ViewOptions): string[] {
  const columns = columnsOf(interview);
  const { exchanges, roles, colour } = options;
  const parts = [
    [...head(interview, columns, options)],
    [...body(interview, columns, options)],
    exchanges === null && (roles === null || roles.has('other')) ? [...asides(columns, options)] : [],
  ].filter((part) => part.length > 0);
  if (parts.length === 1) parts.push([colour.dim('nothing to show')]);
  return parts.flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}

function body(interview: Interview, columns: readonly Column[], options: ViewOptions): Iterable<string> {
  const { unit } = options;
  if (unit !== null && unit !== 'exchange') return beadTable([...along(interview, columns, unit, options)], columns, options, unit !== 'sentence');
  const highest = interview.exchanges.reduce((most, { number }) => Math.max(most, number), 0);
  return transcript(conversation(interview, columns, options), columns, highest, options);
}
