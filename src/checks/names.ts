import { isComparable } from './bitexts.js';
import type { Bitext, BitextCheck, CheckContext, Draft } from './contract.js';
import { GRAVE_NAME_ODDS, NOTED_NAME_ODDS } from './data/name-weights.js';
import { TITLE_WORDS } from './data/title-words.js';
import type { Name } from './name-finding.js';
import { estrangedIn, nameOddsOf } from './name-odds.js';

/** Whether all are words of titles and organisations, which are translated: not worth a note. */
const areTitles = (all: readonly Name[]): boolean => all.every(({ word }) => TITLE_WORDS.has(word.replace(/['’]s$/u, '')));

/**
 * A name that is another one in the other version. Names are capitalised words inside a sentence, in scripts without capitals words that sound like a name of
 * the other version; they are compared by their consonants. A warning where it is likely that one took the place of the other: each is heard in the other
 * version wherever else it stands, and none is known to be translated ("Red Cross").
 */
export const names = {
  name: 'names',
  compares: 'versions',
  summary: 'a name that is another one in the other language (by consonants; needs capital letters in one of the two)',
  languages: 'any',
  *check(bitext: Bitext, context: CheckContext): Iterable<Draft> {
    for (const { index, unheard, strangers } of estrangedIn(bitext, context)) {
      const couple = bitext.couples[index]!;
      const odds = strangers.reduce((most, pair) => Math.max(most, nameOddsOf(pair)), -Infinity);
      if (odds < NOTED_NAME_ODDS || !isComparable(couple)) continue;
      if (odds < GRAVE_NAME_ODDS && (areTitles(unheard.source) || areTitles(unheard.target))) continue;
      yield {
        severity: odds >= GRAVE_NAME_ODDS ? 'warning' : 'note',
        reason: 'the two name different people, places or organisations',
        marked: [{ stretch: couple.source, spans: unheard.source.map(({ span }) => span) }, { stretch: couple.target, spans: unheard.target.map(({ span }) => span) }],
      };
    }
  },
} as const satisfies BitextCheck;
