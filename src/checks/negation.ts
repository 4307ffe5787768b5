import { around, isComparable } from './bitexts.js';
import { claims, primary, type Bitext, type BitextCheck, type Draft } from './contract.js';
import { GRAVE_ODDS } from './data/denial-weights.js';
import { NEGATIONS } from './data/negations.js';
import { deniesPlainly } from './denials.js';
import { lonelyAmong, oddsOf, type Lonely } from './negation-odds.js';

/** Longer passages are whole turns, and have room to deny in any way. */
const LONGEST = 60;

/** Whether the denial can have moved to the sentence before or after: where sentences were split or joined. */
function isMoved(bitext: Bitext, { couple, denies }: Lonely): boolean {
  if (couple.source.lines.length + couple.target.lines.length === 2) return false;
  const other = denies === 'source' ? 'target' : 'source';
  return deniesPlainly(around(bitext, couple, other), primary(bitext[other].document.language));
}

/**
 * A denial in one language, and nothing in the other that could be one. How grave depends on how else the other side may deny ("refused", "without", "only"),
 * on how the two compare in length, and on how literally the interview is translated: on whether denials answer each other elsewhere in it.
 */
export const negation = {
  name: 'negation',
  compares: 'versions',
  summary: 'a sentence that denies in one language only',
  languages: [...NEGATIONS.keys()].sort(),
  *check(bitext: Bitext): Iterable<Draft> {
    if (!claims(negation, bitext.source.document.language) || !claims(negation, bitext.target.document.language)) return;
    for (const lonely of lonelyAmong(bitext.couples.filter(isComparable))) {
      const { couple, denies, denials: [here, there] } = lonely;
      yield {
        severity: lonely.words <= LONGEST && !lonely.isSoft && oddsOf(lonely) >= GRAVE_ODDS && !isMoved(bitext, lonely) ? 'warning' : 'note',
        reason: `${bitext[denies].column} denies something, and nothing in ${bitext[denies === 'source' ? 'target' : 'source'].column} does`,
        marked: [{ stretch: couple.source, spans: here }, { stretch: couple.target, spans: there }],
      };
    }
  },
} as const satisfies BitextCheck;
