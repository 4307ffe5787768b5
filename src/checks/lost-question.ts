import type { Span } from '../model.js';
import { endsAsQuestion, questionMarks } from '../text/questions.js';
import { around, isPaired } from './bitexts.js';
import { primary, type Bitext, type BitextCheck, type Draft } from './contract.js';

/** Written without question marks as a rule. */
const UNMARKED: ReadonlySet<string> = new Set(['th', 'lo', 'km', 'my', 'bo', 'dz', 'shn']);

const marksOf = (text: string): Span[] => questionMarks(text).map((at): Span => [at, at + 1]);

/** A sentence that asks on one side only. Marks count, and not the words: how languages ask without one is too various to claim. */
export const lostQuestion = {
  name: 'lost-question',
  compares: 'versions',
  summary: 'a question that is a statement in the other language (by question marks; not in Thai, Lao, Khmer, Burmese and Tibetan)',
  languages: 'any',
  *check(bitext: Bitext): Iterable<Draft> {
    const { source, target } = bitext;
    if ([source, target].some(({ document }) => UNMARKED.has(primary(document.language)))) return;
    for (const couple of bitext.couples) {
      if (!isPaired(couple)) continue;
      const [here, there] = [couple.source.text, couple.target.text];
      const asks = endsAsQuestion(here);
      if (asks === endsAsQuestion(there)) continue;
      const [asked, stated, other] = asks ? ([couple.source, couple.target, 'target'] as const) : ([couple.target, couple.source, 'source'] as const);
      const isMoved = questionMarks(stated.text).length > 0 || (questionMarks(asked.text).length > 1 && /[?？؟]/u.test(around(bitext, couple, other)));
      const marked = [{ stretch: asked, spans: marksOf(asked.text).slice(-1) }, { stretch: stated, spans: [[stated.text.length, stated.text.length]] as const }];
      yield {
        severity: isMoved ? 'note' : 'warning',
        reason: `a question in ${asked.version.column} is a statement in ${stated.version.column}`,
        marked: asks ? marked : marked.reverse(),
      };
    }
  },
} as const satisfies BitextCheck;
