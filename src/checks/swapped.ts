import { isPaired, stretchOf } from './bitexts.js';
import type { Bitext, BitextCheck, CheckContext, Couple, Draft, Line } from './contract.js';
import { whole } from './findings.js';
import { fitOf, lengthLoss, type Fit } from './fit.js';
import { runsOf, type Run } from './runs.js';

/** Two sentences of each version that stand beside each other, and how much doubt alignment has left. */
interface Four {
  readonly source: readonly Line[];
  readonly target: readonly Line[];
  readonly couples: readonly Couple[];
  /** Alignment has put the four into one bead, which it does where they fit crosswise or not at all. */
  readonly isOneBead: boolean;
}

/**
 * Weights of what speaks for a crossing, in log odds, fitted by logistic regression to translations as they are and with neighbouring
 * sentences swapped, with cross-validation over documents; with and without a lexicon alike.
 */
const WEIGHTS = { given: -1, oneBead: 3.3, evidence: 1.1, length: 0.4, strained: -0.77, doubt: 6.3 } as const;
const WARNED = 0.5;
const NOTED = -1;

function* foursOf({ couples }: Bitext): Generator<Four> {
  for (const [index, couple] of couples.entries()) {
    const { source: { lines: source }, target: { lines: target } } = couple;
    if (source.length === 2 && target.length === 2) yield { source, target, couples: [couple], isOneBead: true };
    const next = couples[index + 1];
    if (next === undefined || source.length !== 1 || target.length !== 1 || next.source.lines.length !== 1 || next.target.lines.length !== 1) continue;
    yield { source: [...source, ...next.source.lines], target: [...target, ...next.target.lines], couples: [couple, next], isOneBead: false };
  }
}

/** Log odds that each of the first two says the same as the other one of the second two; `-Infinity` where nothing speaks for it. */
function crossing(fit: Fit, { source, target, couples, isOneBead }: Four): number {
  const evidence = (i: number, j: number): number => fit.evidence([source[i]!], [target[j]!]);
  const far = (i: number, j: number): number => fit.far([source[i]!], [target[j]!]);
  const [straight, crossed] = [[evidence(0, 0), evidence(1, 1)], [evidence(0, 1), evidence(1, 0)]];
  const gained = Math.min(...crossed) - Math.max(...straight);
  const shorter = lengthLoss(far(0, 0)) + lengthLoss(far(1, 1)) - lengthLoss(far(0, 1)) - lengthLoss(far(1, 0));
  const all = crossed[0]! + crossed[1]! - straight[0]! - straight[1]!;
  if (all + shorter < 1 || all < 0) return -Infinity;
  const doubt = isOneBead ? 0 : 1 - Math.min(...couples.map(({ confidence }) => confidence));
  const clipped = (value: number, most: number): number => Math.max(-most, Math.min(most, value));
  return WEIGHTS.given + (isOneBead ? WEIGHTS.oneBead : 0) + WEIGHTS.evidence * clipped(gained, 5) + WEIGHTS.length * clipped(shorter, 6)
    + WEIGHTS.strained * Math.min(6, Math.max(Math.abs(far(0, 1)), Math.abs(far(1, 0)))) + WEIGHTS.doubt * doubt;
}

/** A passage without a counterpart is looked for among those of the other version that stand no more couples away. */
const REACH = 24;
/** Log odds of the words and names of two passages from which they are the same one. */
const SAME = 4;
/** Further from the usual length they are not. */
const STRAINED = 2.5;

function* moved({ source, target, couples }: Bitext, fit: Fit): Generator<Draft> {
  const runs = runsOf(couples);
  let from = 0;
  for (const run of runs) {
    if (run.side !== 'source') continue;
    while (runs[from]!.last < run.first - REACH) from += 1;
    let best: { readonly other: Run; readonly evidence: number } | undefined;
    for (let at = from; at < runs.length && runs[at]!.first <= run.last + REACH; at++) {
      const other = runs[at]!;
      if (other.side === 'source' || Math.abs(fit.far(run.lines, other.lines)) > STRAINED) continue;
      const evidence = fit.evidence(run.lines, other.lines);
      if (evidence >= (best?.evidence ?? SAME)) best = { other, evidence };
    }
    if (best === undefined || !couples.slice(Math.min(run.last, best.other.last), Math.max(run.first, best.other.first)).some(isPaired)) continue;
    yield { severity: 'warning', reason: `${source.column} and ${target.column} have a passage in different places`, marked: [whole(stretchOf(source, run.lines)), whole(stretchOf(target, best.other.lines))] };
  }
}

/** Neighbouring sentences that fit each other crosswise, and passages without a counterpart that have one further on. */
export const swapped = {
  name: 'swapped',
  compares: 'versions',
  summary: 'sentences or turns that stand in another order',
  languages: 'any',
  *check(bitext: Bitext, context: CheckContext): Iterable<Draft> {
    const fit = fitOf(bitext, context);
    let last: Four | undefined;
    for (const four of foursOf(bitext)) {
      if ([...four.source, ...four.target].some(({ turn }) => turn.role === 'other') || last?.source.at(-1) === four.source[0]) continue;
      const odds = crossing(fit, four);
      if (odds < NOTED) continue;
      last = four;
      yield {
        severity: odds >= WARNED ? 'warning' : 'note',
        reason: 'two sentences stand in the other order',
        marked: [whole(stretchOf(bitext.source, four.source)), whole(stretchOf(bitext.target, four.target))],
      };
    }
    yield* moved(bitext, fit);
  },
} as const satisfies BitextCheck;
