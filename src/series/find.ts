import { UserError } from '../diagnostics.js';
import type { SeriesQuestion } from '../model.js';

const ID_BEGINNING = /^q[\da-f]{1,10}$/u;

/**
 * The question somebody means: by its number (`3`), its name in any case, or its id or the beginning of it.
 * @throws UserError `no-such-question` or `ambiguous-question`.
 */
export function findQuestion(questions: readonly SeriesQuestion[], name: string): SeriesQuestion {
  const wanted = name.trim();
  const folded = fold(wanted);
  const ways: ((question: SeriesQuestion) => boolean)[] = [
    ({ number }) => number !== null && String(number) === wanted,
    ({ id }) => id === folded,
    (question) => question.name !== null && fold(question.name) === folded,
    ({ id }) => ID_BEGINNING.test(folded) && id.startsWith(folded),
  ];
  for (const way of ways) {
    const found = questions.filter(way);
    if (found.length === 1) return found[0]!;
    if (found.length > 1) {
      const ids = found.slice(0, 3).map(({ id }) => id).join(', ');
      throw new UserError(`${found.length} questions are called ${quoted(wanted)}`, { rule: 'ambiguous-question', hint: `say which by its id: ${ids}${found.length > 3 ? ' …' : ''}` });
    }
  }
  throw new UserError(`no question is called ${quoted(wanted)}`, { rule: 'no-such-question', hint: 'say its number, its name or its id: hrd questions lists them' });
}

const fold = (name: string): string => name.normalize('NFKC').toLowerCase();
const MOST_SHOWN = 60;
const quoted = (name: string): string => `'${[...name].length > MOST_SHOWN ? `${[...name].slice(0, MOST_SHOWN).join('')}…` : name}'`;
