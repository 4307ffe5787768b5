import type { Askings } from './askings.js';
import type { Groups } from './groups.js';

/** Share of an interview's questions that have to be of a series for it to belong there: "Who are you?" alone makes no series. */
const SHARE = 0.3;
/** A question of more series than this says nothing of where an interview belongs. */
const MOST_SERIES = 50;

/** Series are numbered from 0 in the order of their first interview. */
export interface Membership {
  /** Series of each group; -1 for one of one interview only. */
  readonly ofGroup: Int32Array;
  /** Series of each interview; -1 for one that shares no question. */
  readonly ofInterview: Int32Array;
}

/** Which series there are: interviews that share questions, and the questions they share. An interview that is all there is makes a series by itself. */
export function seriesOf(askings: Askings, groups: Pick<Groups, 'of' | 'count'>): Membership {
  const asked = askedBy(askings, groups);
  const shared = asked.map((interviews) => interviews.length > 1 || askings.interviews.length === 1);
  const questions = questionsOf(askings, groups, shared);
  const leaders = joinInterviews(questions, groups.count);
  const byFirst = new Map<number, number>();
  for (const leader of leaders) if (leader !== -1 && !byFirst.has(leader)) byFirst.set(leader, byFirst.size);
  return {
    ofGroup: Int32Array.from(asked, (interviews, group) => (shared[group] ? byFirst.get(mostUsual(interviews.map((interview) => leaders[interview]!)))! : -1)),
    ofInterview: leaders.map((leader) => byFirst.get(leader) ?? -1),
  };
}

/** The interviews that ask each group, rising, each once. */
export function askedBy(askings: Askings, { of, count }: Pick<Groups, 'of' | 'count'>): number[][] {
  const asked = Array.from({ length: count }, (): number[] => []);
  askings.list.forEach(({ interview }, at) => {
    const interviews = asked[of[at]!]!;
    if (interviews[interviews.length - 1] !== interview) interviews.push(interview);
  });
  return asked;
}

/** The shared groups each interview asks, each once, in the order asked. */
function questionsOf(askings: Askings, { of }: Pick<Groups, 'of'>, shared: readonly boolean[]): number[][] {
  return askings.interviews.map((_, interview) => {
    const groups = new Set<number>();
    for (let at = askings.starts[interview]!; at < askings.starts[interview + 1]!; at++) if (shared[of[at]!]) groups.add(of[at]!);
    return [...groups];
  });
}

/** The first interview of the series each belongs to; -1 for an interview that shares no question. */
function joinInterviews(questions: readonly (readonly number[])[], groups: number): Int32Array {
  const parent = Int32Array.from(questions, (_, at) => at);
  const find = (at: number): number => {
    let root = at;
    while (parent[root] !== root) root = parent[root] = parent[parent[root]!]!;
    return root;
  };
  const seriesWith = Array.from({ length: groups }, (): Set<number> => new Set());
  const meet = (own: readonly number[], interview: number): void => {
    const shares = new Map<number, number>();
    for (const group of own) {
      const all = seriesWith[group]!;
      if (all.size > MOST_SERIES) continue;
      for (const series of new Set([...all].map(find))) shares.set(series, (shares.get(series) ?? 0) + 1);
    }
    const enough = Math.min(own.length, Math.max(2, SHARE * own.length));
    for (const [series, share] of shares) {
      const [a, b] = [find(series), find(interview)];
      if (share >= enough) parent[Math.max(a, b)] = Math.min(a, b);
    }
    for (const group of own) if (seriesWith[group]!.size <= MOST_SERIES) seriesWith[group]!.add(find(interview));
  };
  // The second time those that came first meet what became of those that came later.
  for (let round = 0; round < 2; round++) questions.forEach(meet);
  return Int32Array.from(questions, (own, interview) => (own.length === 0 ? -1 : find(interview)));
}

/** The value that comes most often, of equal ones the least. */
function mostUsual(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best = -1;
  for (const [value, count] of counts) {
    const most = counts.get(best) ?? 0;
    if (count > most || (count === most && value < best)) best = value;
  }
  return best;
}
