import type { Corpus } from '../corpus/contract.js';
import { UserError } from '../diagnostics.js';
import type { Document } from '../model.js';
import { visibleName } from '../text/visible.js';
import { planInterviews, type Source, toStore } from './chain.js';
import type { UpdateResult } from './update.js';

/** An export that was taken in: paths of its documents, and which of them make which interview. */
export interface TakenExport {
  readonly paths: readonly string[];
  readonly interviews: readonly { readonly id: string; readonly documents: readonly string[]; readonly paths: readonly string[] }[];
}

/** What alignment says of documents: it will say so again. */
export const ALIGNMENT_RULES: ReadonlySet<string> = new Set(['turn-without-counterpart', 'changed-places', 'unsure-alignment', 'near-pair']);

/** Fields of a signature that belong to alignment. */
const OF_ALIGNMENT = /^(?:align|lexicon):/u;

/**
 * Takes in the documents of an export as they are, under their own paths; what the corpus has already is left alone.
 * The alignments are made anew from the documents, which gives the same as long as the version is the same. Throws `UserError` as `Reader.read` does.
 */
export async function takeExport(corpus: Corpus, { path, bytes }: Source, result: UpdateResult): Promise<TakenExport> {
  const { json } = await import('../readers/json.js');
  const { exported } = await json.read(bytes, {});
  const { interviews, signature } = exported!;
  const settings = signature.split('|').filter((field) => !OF_ALIGNMENT.test(field)).join('|');
  const byPath = groupedBy(interviews.flatMap(({ documents }) => documents), (document) => document.path);
  const fresh = freshFiles(corpus, byPath, path, result);
  corpus.transaction(() => {
    for (const documents of fresh) {
      const { path: own, sha256, bytes: size } = documents[0]!;
      corpus.putFile({ path: own, sha256, bytes: size, settings }, documents.map((document) => toStore(withoutAlignment(document))));
      result.ingested.push(own);
    }
  });
  if (fresh.length === 0) result.unchanged.push(path);
  return {
    paths: [...byPath.keys()],
    interviews: interviews.map(({ id, documents }) => ({ id, documents: documents.map((document) => document.id), paths: documents.map((document) => document.path) })),
  };
}

/** The documents of files that the corpus has not, or only a part of; a path that holds something else there is refused. */
function freshFiles(corpus: Corpus, byPath: ReadonlyMap<string, readonly Document[]>, path: string, result: UpdateResult): (readonly Document[])[] {
  const files = corpus.files();
  const placeOf = new Map(corpus.documents().map((document) => [document.id, document.path]));
  const held = groupedBy([...placeOf.keys()], (id) => placeOf.get(id)!);
  return [...byPath].flatMap(([own, documents]) => {
    const ids = new Set(documents.map(({ id }) => id));
    // There already, be it under another name.
    if ([...ids].every((id) => placeOf.has(id)) || [...ids].some((id) => (placeOf.get(id) ?? own) !== own)) return [];
    const before = files.get(own);
    if (before === undefined || (before.sha256 === documents[0]!.sha256 && (held.get(own) ?? []).every((id) => ids.has(id)))) return [documents];
    result.refused.push(new UserError(`the corpus has another file as "${visibleName(own)}"`, { rule: 'path-taken', place: { path }, hint: 'ingest it into a corpus of its own, with --corpus' }));
    return [];
  });
}

function withoutAlignment(document: Document): Document {
  return { ...document, warnings: document.warnings.filter(({ rule }) => !ALIGNMENT_RULES.has(rule)) };
}

function groupedBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** Keeps together what an export has in one interview where pairing would not do so by itself, and under its name; returns how many sayings are new. */
export function tellExported(corpus: Corpus, taken: readonly TakenExport[]): number {
  const interviews = taken.flatMap((each) => each.interviews);
  if (interviews.length === 0) return 0;
  const planOf = new Map(planInterviews(corpus.pairing()).flatMap((plan) => plan.group.documents.map((id) => [id, plan.id] as const)));
  const told = new Map(corpus.told().map(({ path, interview }) => [path, interview]));
  const fresh = interviews
    .filter(({ id, documents }) => documents.some((document) => planOf.has(document) && planOf.get(document) !== id))
    .flatMap(({ id, paths }) => paths.filter((path) => !told.has(path)).map((path) => ({ path, interview: id })));
  if (fresh.length > 0) corpus.transaction(() => fresh.forEach((entry) => corpus.tell(entry)));
  return fresh.length;
}
