import type { SeriesQuestion } from '../model.js';

/**
 * The series each interview belongs to, by interview id, sorted: the one of which it is asked most questions, of equal ones the first. One question shared with
 * another series by accident makes no member of it. Interviews without a numbered question are absent.
 */
export function membersOf(questions: readonly SeriesQuestion[]): Map<string, number> {
  const counts = new Map<string, Map<number, number>>();
  for (const { series, asked } of questions) {
    if (series === null) continue;
    for (const interview of new Set(asked.map((each) => each.interview))) {
      const own = counts.get(interview) ?? new Map<number, number>();
      counts.set(interview, own);
      own.set(series, (own.get(series) ?? 0) + 1);
    }
  }
  const members = new Map<string, number>();
  for (const [interview, own] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [[series]] = [...own].sort(([a, m], [b, n]) => n - m || a - b) as [[number, number]];
    members.set(interview, series);
  }
  return members;
}
