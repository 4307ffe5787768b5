import { isPaired } from './bitexts.js';
import type { Couple, Line } from './contract.js';
import type { Side } from './fit.js';

/** Couples one after the other of which the same side only says something. */
export interface Run {
  readonly side: Side;
  /** First and last couple, both included. */
  readonly first: number;
  readonly last: number;
  /** Without titles, bylines and the like. */
  readonly lines: readonly Line[];
}

/** What stands in one version only, in the order of the couples. */
export function runsOf(couples: readonly Couple[]): Run[] {
  const runs: Run[] = [];
  for (let first = 0; first < couples.length; first++) {
    if (isPaired(couples[first]!)) continue;
    const side = couples[first]!.source.lines.length > 0 ? 'source' : 'target';
    if (couples[first]![side].lines.length === 0) continue;
    let last = first;
    while (last + 1 < couples.length && !isPaired(couples[last + 1]!) && couples[last + 1]![side].lines.length > 0) last += 1;
    const lines = couples.slice(first, last + 1).flatMap((couple) => couple[side].lines).filter(({ turn }) => turn.role !== 'other');
    if (lines.length > 0) runs.push({ side, first, last, lines });
    first = last;
  }
  return runs;
}
