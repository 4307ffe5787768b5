import { cognates } from './evidence/cognates.js';
import { firstLengthModel, refineLengthModel, type LengthModel } from './evidence/length.js';
import { sameItems } from './evidence/same.js';
import { fullBand } from './band.js';
import { bestPath, type Search, type Step } from './lattice.js';
import { beadScorer } from './score.js';
import { packTable } from './table.js';
import { measureSides, type Side } from './units.js';

/** What kind of unit is aligned: it decides how often units are missing, split or merged. */
export type Level = 'turn' | 'paragraph' | 'sentence';

/** A point both sides are thought to share: before source unit `i` and target unit `j`. A path through it gains `weight` (log odds). */
export interface Anchor {
  readonly i: number;
  readonly j: number;
  readonly weight: number;
}

export interface AlignTextsOptions {
  readonly level?: Level;
  /** Boundaries known from the level above. They attract the path and do not force it. */
  readonly anchors?: readonly Anchor[];
  /** Extra log score of a bead, on top of all evidence in the texts (roles, position); `-Infinity` forbids it. */
  readonly extra?: (i: number, n: number, j: number, m: number) => number;
}

/** Log priors of bead types by their shape; missing units are commoner among turns than among sentences. */
const PRIORS: Readonly<Record<Level, ReadonlyMap<string, number>>> = {
  sentence: new Map([['1-1', 0.89], ['1-0', 0.01], ['2-1', 0.06], ['2-2', 0.008], ['3-1', 0.008], ['4-1', 0.002], ['3-2', 0.002]]),
  paragraph: new Map([['1-1', 0.9], ['1-0', 0.02], ['2-1', 0.05], ['2-2', 0.002], ['3-1', 0.01], ['4-1', 0.004], ['3-2', 0.001]]),
  turn: new Map([['1-1', 0.9], ['1-0', 0.04], ['2-1', 0.02], ['2-2', 0.0005], ['3-1', 0.004], ['4-1', 0.001], ['3-2', 0.0001]]),
};

function logPrior(level: Level, n: number, m: number): number {
  const share = PRIORS[level].get(`${Math.max(n, m)}-${Math.min(n, m)}`)!;
  return Math.log(n === m ? share : share / 2);
}

/**
 * Aligns two lists of texts in order: every text of both sides is in exactly one step, in the order of the texts.
 * Two passes: the second with the length ratio seen in the first.
 */
export function alignTexts(sourceTexts: readonly string[], targetTexts: readonly string[], options: AlignTextsOptions = {}): Step[] {
  const { source, target, vocabulary } = measureSides(sourceTexts, targetTexts);
  const links = [...sameItems(source, target, vocabulary), ...cognates(source, target, vocabulary)];
  const forth = packTable(links, vocabulary.kinds.length, 'target');
  const back = packTable(links, vocabulary.kinds.length, 'source');
  const pass = (length: LengthModel): Step[] => {
    const evidence = beadScorer({ source, target, length, forth, back });
    return bestPath(searchOf(source, target, evidence, options));
  };
  const first = firstLengthModel(source, target);
  const sum = (side: Side, from: number, count: number): number => side.lengths.slice(from, from + count).reduce((total, length) => total + length, 0);
  const pairs = pass(first).filter(({ n, m }) => n > 0 && m > 0).map(({ i, n, j, m }) => [sum(source, i, n), sum(target, j, m)] as const);
  return pass(refineLengthModel(first, pairs));
}

function searchOf(source: Side, target: Side, evidence: Search['score'], { level = 'sentence', anchors = [], extra }: AlignTextsOptions): Search {
  const priors = new Map<number, number>();
  for (let n = 0; n <= 4; n++) for (let m = 0; m <= 4; m++) if (PRIORS[level].has(`${Math.max(n, m)}-${Math.min(n, m)}`)) priors.set(n * 5 + m, logPrior(level, n, m));
  const bonus = new Map<number, number>();
  const key = (i: number, j: number): number => i * (target.count + 1) + j;
  for (const { i, j, weight } of anchors) bonus.set(key(i, j), weight);
  return {
    n: source.count,
    m: target.count,
    band: fullBand(source.count, target.count, anchors),
    score: (i, n, j, m) => priors.get(n * 5 + m)! + evidence(i, n, j, m) + (bonus.get(key(i + n, j + m)) ?? 0) + (extra === undefined ? 0 : extra(i, n, j, m)),
  };
}
