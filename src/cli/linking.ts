import { resolve } from 'node:path';
import type { Corpus } from '../corpus/contract.js';
import { EXIT, UserError } from '../diagnostics.js';
import { visibleName } from '../text/visible.js';
import type { Context } from './context.js';
import { findFile, withCorpus } from './opening.js';

/** `hrd link`: puts the files of all documents named into one interview, and aligns it. */
export async function linkFiles(names: readonly string[], context: Context): Promise<void> {
  await withCorpus(context, 'write', async (corpus) => {
    const paths = resolvePaths(corpus, names, context);
    if (paths.length < 2) throw new UserError('it takes two documents to make a link', { rule: 'usage', exit: EXIT.usage, hint: 'hrd link A B' });
    const interviews = corpus.documents().filter(({ path }) => paths.includes(path)).map(({ interview }) => interview);
    const told = new Map(corpus.told().map((entry) => [entry.path, entry.interview]));
    // A name the user gave to one of them wins; else the interview that the first of them is in.
    const name = paths.map((path) => told.get(path)).find((given) => given != null) ?? interviews[0]!;
    corpus.transaction(() => paths.forEach((path) => corpus.tell({ path, interview: name })));
    await refresh(corpus);
    const ids = [...new Set(corpus.documents().filter(({ path }) => paths.includes(path)).map(({ interview }) => interview))];
    await context.print([`linked ${paths.map((path) => visibleName(path)).join(', ')}: interview '${ids.map(visibleName).join("', '")}'. Next: hrd show '${visibleName(ids[0]!)}'`]);
  });
}

/** `hrd unlink`: each document named stands alone from now on. */
export async function unlinkFiles(names: readonly string[], context: Context): Promise<void> {
  await withCorpus(context, 'write', async (corpus) => {
    const paths = resolvePaths(corpus, names, context);
    corpus.transaction(() => paths.forEach((path) => corpus.tell({ path, interview: null })));
    await refresh(corpus);
    await context.print(paths.map((path) => `unlinked ${visibleName(path)}: it stands alone now. To undo: hrd link ${visibleName(path)} OTHER`));
  });
}

function resolvePaths(corpus: Corpus, names: readonly string[], context: Context): string[] {
  return [...new Set(names.map((name) => findFile(corpus, name, (path) => context.toCorpusPath(resolve(context.world.cwd(), path)))))];
}

async function refresh(corpus: Corpus): Promise<void> {
  const [{ refreshInterviews }, { keepingQuestions }] = await Promise.all([import('../ingest/refresh.js'), import('../ingest/questions.js')]);
  await keepingQuestions(corpus, () => refreshInterviews(corpus, { align: { mode: 'evidence' }, stopped: () => false, progress: () => undefined }));
}
