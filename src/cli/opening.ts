import type { Corpus, InterviewSummary, OpenMode } from '../corpus/contract.js';
import { UserError } from '../diagnostics.js';
import type { Context } from './context.js';

/** Opens the corpus in use, hands it to `work`, and closes it whatever happens. */
export async function withCorpus<T>(context: Context, mode: OpenMode, work: (corpus: Corpus) => Promise<T> | T): Promise<T> {
  const { openCorpus } = await import('../corpus/index.js');
  const corpus = await openCorpus(context.corpusFile(), mode);
  try {
    for (const warning of corpus.info().warnings) context.say(`hrd: ${warning}`);
    return await work(corpus);
  } finally {
    corpus.close();
  }
}

/**
 * Finds an interview by what the user calls it: its id, its title, the path or name of one of its files, or the beginning of its id.
 * Throws `UserError` when none or several answer to it.
 */
export function findInterview(corpus: Corpus, name: string): InterviewSummary {
  const interviews = corpus.interviews();
  const byFile = new Map<string, Set<string>>();
  for (const { path, interview } of corpus.documents()) {
    for (const key of [path, path.slice(path.lastIndexOf('/') + 1)]) byFile.set(key, (byFile.get(key) ?? new Set()).add(interview));
  }
  const plain = name.replace(/^\.\//u, '').replaceAll('\\', '/');
  const ways: ((interview: InterviewSummary) => boolean)[] = [
    ({ id }) => id === name,
    ({ title }) => title === name,
    ({ id }) => byFile.get(plain)?.has(id) === true,
    ({ documents }) => documents.includes(name),
    ({ id }) => name !== '' && id.startsWith(name),
  ];
  for (const way of ways) {
    const found = interviews.filter(way);
    if (found.length === 1) return found[0]!;
    if (found.length > 1) {
      const some = found.slice(0, 4).map(({ id }) => `'${id}'`).join(', ');
      throw new UserError(`'${name}' is the beginning of ${found.length} interviews`, { rule: 'ambiguous-interview', hint: `say which: ${some}${found.length > 4 ? ' …' : ''}` });
    }
  }
  throw new UserError(`no interview '${name}' in this corpus`, { rule: 'no-such-interview', hint: 'hrd list shows what there is' });
}

/** Finds the corpus path of a file the user names: as in the corpus, as seen from here, or by its name alone. */
export function findFile(corpus: Corpus, name: string, toCorpusPath: (path: string) => string): string {
  const paths = [...corpus.files().keys()];
  const plain = name.replaceAll('\\', '/');
  for (const wanted of [plain, toCorpusPath(name)]) if (paths.includes(wanted)) return wanted;
  const byName = paths.filter((path) => path.endsWith(`/${plain}`));
  if (byName.length === 1) return byName[0]!;
  const byDocument = corpus.documents().find((document) => document.id === name);
  if (byDocument !== undefined) return byDocument.path;
  throw new UserError(byName.length === 0 ? `no document '${name}' in this corpus` : `${byName.length} documents are called '${name}'`, {
    rule: byName.length === 0 ? 'no-such-document' : 'ambiguous-document', hint: 'hrd list --documents shows their paths',
  });
}
