import { tokens } from '../text/tokens.js';
import { isPaired } from './bitexts.js';
import type { Bitext, BitextCheck, Couple, Draft } from './contract.js';
import { whole } from './findings.js';
import { lettersOf, median } from './fit.js';

/** Fewer couples do not tell what is usual. */
const FEWEST_COUPLES = 12;
/** Log ratios of translations of short sentences scatter more: this many letters count as given on both sides. */
const GIVEN = 12;
/** Ratios of couples of this many letters and more are usual for long ones, where there are enough of them. */
const LONG = 60;
/** The scatter of a quiet pair; less is chance (Gale and Church 1993 give a variance of 6.8 per character). */
const LEAST_SCATTER = 0.16;
const NOTED = 3.25;
const WARNED = 4.25;
/** Two neighbours that together are this near to the usual have shared out the same words otherwise. */
const MADE_UP = 2;
/** Fewer words on the longer side may be said in any number of letters. */
const FEWEST_WORDS = 6;

interface Measured {
  readonly couple: Couple;
  readonly source: number;
  readonly target: number;
}

const ratioOf = (source: number, target: number): number => Math.log((target + GIVEN) / (source + GIVEN));

/** How far a ratio is from the usual one, in usual deviations: of all couples, and of long ones among themselves. */
class Usual {
  readonly #all: readonly [middle: number, scatter: number];
  readonly #long: readonly [middle: number, scatter: number];

  constructor(measured: readonly Measured[]) {
    this.#all = spread(measured);
    const long = measured.filter(({ source, target }) => source >= LONG && target >= LONG);
    this.#long = long.length < FEWEST_COUPLES ? this.#all : spread(long);
  }

  far(source: number, target: number): number {
    const [middle, scatter] = Math.max(source, target) >= LONG ? this.#long : this.#all;
    return (ratioOf(source, target) - middle) / scatter;
  }
}

function spread(measured: readonly Measured[]): [number, number] {
  const ratios = measured.map(({ source, target }) => ratioOf(source, target));
  const middle = median(ratios);
  return [middle, Math.max(LEAST_SCATTER, 1.4826 * median(ratios.map((ratio) => Math.abs(ratio - middle))))];
}

/** Whether a neighbour says as much less as this one says more: a sentence that ends elsewhere in the other language. */
function isMadeUp(usual: Usual, { couple, source, target }: Measured, far: number, neighbour: Measured | undefined): boolean {
  if (neighbour === undefined || Math.abs(neighbour.couple.index - couple.index) !== 1) return false;
  return usual.far(neighbour.source, neighbour.target) * far < 0 && Math.abs(usual.far(source + neighbour.source, target + neighbour.target)) < MADE_UP;
}

/** A side far longer than usual for this pair: by the median of the log ratios of its own couples and their median deviation. */
export const length = {
  name: 'length',
  compares: 'versions',
  summary: 'a sentence much longer or shorter than its counterpart, as these two versions go',
  languages: 'any',
  *check({ couples, source, target }: Bitext): Iterable<Draft> {
    const paired = couples.filter(isPaired).map((couple) => ({ couple, source: lettersOf(couple.source.text), target: lettersOf(couple.target.text) }));
    if (paired.length < FEWEST_COUPLES) return;
    const usual = new Usual(paired);
    for (const [index, measured] of paired.entries()) {
      const { couple } = measured;
      const far = usual.far(measured.source, measured.target);
      if (Math.abs(far) < NOTED || Math.max(tokens(couple.source.text).length, tokens(couple.target.text).length) < FEWEST_WORDS) continue;
      const shared = [paired[index - 1], paired[index + 1]].some((neighbour) => isMadeUp(usual, measured, far, neighbour));
      yield {
        severity: Math.abs(far) >= WARNED && !shared ? 'warning' : 'note',
        reason: `${far > 0 ? target.column : source.column} says much more than is usual between these two`,
        marked: [whole(couple.source), whole(couple.target)],
      };
    }
  },
} as const satisfies BitextCheck;
