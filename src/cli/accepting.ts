import { UserError } from '../diagnostics.js';
import type { ReviewedFinding } from '../model.js';
import { visibleName } from '../text/visible.js';
import type { Context } from './context.js';
import { withCorpus } from './opening.js';

const counted = (count: number): string => (count === 1 ? '1 finding' : `${count} findings`);

/** Keeps the decision that findings are all right. Ids may be shortened to a beginning that only one has. Throws `UserError` when one of the ids is none of this corpus; nothing is kept then. */
export async function accept(ids: readonly string[], by: string, why: string, context: Context): Promise<void> {
  const [{ checks }, { findingsOf }] = await Promise.all([import('../checks/index.js'), import('./checking.js')]);
  await withCorpus(context, 'write', (corpus) => {
    const found = new Map<string, ReviewedFinding[]>();
    for (const finding of findingsOf(corpus, { checks })) {
      const known = found.get(finding.id);
      if (known === undefined) found.set(finding.id, [finding]);
      else known.push(finding);
    }
    const whole = wholeIds(ids, found.keys(), (id) => new UserError(`no finding '${id}' in this corpus`, { rule: 'no-such-finding', hint: 'hrd check --min-severity note shows all of them with their ids' }));
    const before = new Set(corpus.decisions().map(({ finding }) => finding));
    corpus.transaction(() => {
      for (const id of whole) {
        const same = found.get(id)!;
        corpus.putDecision({ finding: id, rule: same[0]!.rule, paths: same.flatMap(({ passages }) => passages.map(({ path }) => path)), by, why });
      }
    });
    const again = [...whole].filter((id) => before.has(id)).length;
    context.say(`${counted(whole.size)} accepted${again === 0 ? '' : again === whole.size ? ' again' : `, ${again} of them again`}`);
  });
}

/** Takes decisions back. Throws `UserError` when nothing was decided of one of the ids; nothing is taken back then. */
export async function reopen(ids: readonly string[], context: Context): Promise<void> {
  await withCorpus(context, 'write', (corpus) => {
    const decided = corpus.decisions().map(({ finding }) => finding);
    const whole = wholeIds(ids, decided, (id) => new UserError(`'${id}' is not accepted`, { rule: 'no-such-decision', hint: 'hrd check --accepted --min-severity note shows what is, with its ids' }));
    corpus.transaction(() => corpus.dropDecisions([...whole]));
    context.say(`${counted(whole.size)} reopened`);
  });
}

/** A shorter beginning of an id is too easily that of another one after the next edit. */
const SHORTEST_BEGINNING = 4;

/** The ids that are meant: each may be given by its beginning. Throws what `unknown` makes of one that is none, and `UserError` for the beginning of several. */
function wholeIds(given: readonly string[], known: Iterable<string>, unknown: (id: string) => UserError): Set<string> {
  const ids = new Set(known);
  return new Set(given.map((id) => {
    if (ids.has(id)) return id;
    const found = id.length < SHORTEST_BEGINNING ? [] : [...ids].filter((each) => each.startsWith(id));
    if (found.length > 1) throw new UserError(`'${visibleName(id)}' is the beginning of ${found.length} findings`, { rule: 'ambiguous-finding', hint: `say which: ${found.slice(0, 4).join(', ')}${found.length > 4 ? ' …' : ''}` });
    if (found.length === 0) throw unknown(visibleName(id));
    return found[0]!;
  }));
}
