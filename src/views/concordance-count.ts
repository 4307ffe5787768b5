import { visibleName } from '../text/visible.js';
import { table } from './table.js';
import type { View } from './view.js';
import { figure } from './words.js';

/** How often something was found, by what it was counted by. */
export interface HitCounts {
  /** What was counted by: `interview`, `language` … */
  readonly by: readonly string[];
  /** In the order to show. */
  readonly groups: readonly { readonly values: readonly string[]; readonly hits: number }[];
}

/** Counts of hits as a table, and their sum where there is more than one. */
export const countHits: View<HitCounts> = ({ by, groups }, screen) => {
  const columns = [...by.map((head) => ({ head, narrowest: 8 })), { head: 'hits', align: 'right' as const }];
  const rows = groups.map(({ values, hits }) => [...values.map((value) => ({ text: visibleName(value) })), { text: figure(hits) }]);
  const sum = groups.reduce((total, { hits }) => total + hits, 0);
  if (groups.length > 1) rows.push([...by.map((_, index) => ({ text: index === 0 ? 'all' : '' })), { text: figure(sum) }]);
  return [...table(columns, rows, screen)];
};
