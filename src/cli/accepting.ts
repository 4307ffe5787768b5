import { UserError } from '../diagnostics.js';
import type { ReviewedFinding } from '../model.js';
import { visibleName } from '../text/visible.js';
import type { Context } from './context.js';
import { withCorpus } from './opening.js';

const counted = (count: number): string => (count === 1 ? '1 finding' : `${count} findings`);

/** Keeps the decision that findings are all right. Throws `UserError` when one of the ids is none of this corpus; nothing is kept then. */
export async function accept(ids: readonly string[], by: string, why: string, context: Context): Promise<void> {
  const [{ checks }, { findingsOf }] = await Promise.all([import('../checks/index.js'), import('./checking.js')]);
  await withCorpus(context, 'write', (corpus) => {
    const found = new Map<string, ReviewedFinding[]>();
    for (const finding of findingsOf(corpus, { checks })) {
      const known = found.get(finding.id);
      if (known === undefined) found.set(finding.id, [finding]);
      else known.push(finding);
    }
    for (const id of ids) {
      if (!found.has(id)) throw new UserError(`no finding '${visibleName(id)}' in this corpus`, { rule: 'no-such-finding', hint: 'hrd check --min-severity note shows all of them with their ids' });
    }
    corpus.transaction(() => {
      for (const id of new Set(ids)) {
        const same = found.get(id)!;
        corpus.putDecision({ finding: id, rule: same[0]!.rule, paths: same.flatMap(({ passages }) => passages.map(({ path }) => path)), by, why });
      }
    });
    context.say(`${counted(new Set(ids).size)} accepted`);
  });
}

/** Takes decisions back. Throws `UserError` when nothing was decided of one of the ids; nothing is taken back then. */
export async function reopen(ids: readonly string[], context: Context): Promise<void> {
  await withCorpus(context, 'write', (corpus) => {
    const decided = new Set(corpus.decisions().map(({ finding }) => finding));
    for (const id of ids) {
      if (!decided.has(id)) throw new UserError(`'${visibleName(id)}' is not accepted`, { rule: 'no-such-decision', hint: 'hrd check --accepted --min-severity note shows what is, with its ids' });
    }
    corpus.transaction(() => corpus.dropDecisions([...new Set(ids)]));
    context.say(`${counted(new Set(ids).size)} reopened`);
  });
}
