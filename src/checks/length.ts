import { tokens } from '../text/tokens.js';
import { isPaired } from './bitexts.js';
import type { Bitext, BitextCheck, Couple, Draft } from './contract.js';
import { whole } from './findings.js';

/** Fewer couples do not tell what is usual. */
const FEWEST_COUPLES = 12;
/** Log ratios of translations of short sentences scatter more: this many letters count as given on both sides. */
const GIVEN = 12;
/** The scatter of a quiet pair; less is chance (Gale and Church 1993 give a variance of 6.8 per character). */
const LEAST_SCATTER = 0.18;
const NOTED = 3.5;
const WARNED = 5;

const lettersOf = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

function ratioOf({ source, target }: Couple): number {
  return Math.log((lettersOf(target.text) + GIVEN) / (lettersOf(source.text) + GIVEN));
}

function median(sorted: readonly number[]): number {
  return sorted[sorted.length >> 1]!;
}

/** A side far longer than usual for this pair: by the median of the log ratios of its own couples and their median deviation. */
export const length = {
  name: 'length',
  compares: 'versions',
  summary: 'a sentence much longer or shorter than its counterpart, as these two versions go',
  languages: 'any',
  *check({ couples, source, target }: Bitext): Iterable<Draft> {
    const paired = couples.filter(isPaired);
    if (paired.length < FEWEST_COUPLES) return;
    const ratios = paired.map(ratioOf);
    const usual = median([...ratios].sort((a, b) => a - b));
    const scatter = Math.max(LEAST_SCATTER, 1.4826 * median(ratios.map((ratio) => Math.abs(ratio - usual)).sort((a, b) => a - b)));
    for (const [index, couple] of paired.entries()) {
      const far = Math.abs(ratios[index]! - usual) / scatter;
      if (far < NOTED || Math.max(tokens(couple.source.text).length, tokens(couple.target.text).length) < 6) continue;
      const longer = ratios[index]! > usual ? target.column : source.column;
      yield { severity: far >= WARNED ? 'warning' : 'note', reason: `${longer} says much more than is usual between these two`, marked: [whole(couple.source), whole(couple.target)] };
    }
  },
} as const satisfies BitextCheck;
