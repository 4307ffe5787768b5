import { compareText } from '../interview.js';
import type { Candidate, Group } from './contract.js';
import { findPairs, type ContentPairs } from './content.js';
import { skeleton } from '../text/transliterate.js';
import { readPath } from './names.js';

/** A group in the making. */
interface Cluster {
  readonly members: Candidate[];
  readonly languages: Set<string>;
  readonly evidence: string[];
  confidence: number;
  /** The name the user or the metadata gave; clusters of different names never join. */
  name: string | null;
}

/**
 * Decides which documents belong together: by what the user said, by metadata, by file names, by being parts of one file, and by the
 * content of their answers. Every document is in exactly one group. Documents taken out by the user (`apart`) stay alone.
 */
export function pairDocuments(candidates: readonly Candidate[]): Group[] {
  const order = [...candidates].sort((a, b) => compareText(a.path, b.path) || compareText(a.id, b.id));
  const clusters = new Map<string, Cluster>();
  for (const candidate of order) clusters.set(candidate.id, { members: [candidate], languages: new Set([candidate.language]), evidence: [], confidence: 1, name: null });
  const free = order.filter(({ apart }) => !apart);

  joinAll(clusters, groupBy(free, ({ told }) => told), (name) => `named interview "${name}" by the user`, 1, true);
  const untold = free.filter(({ told }) => told === null);
  joinAll(clusters, groupBy(untold, ({ metadata }) => metadata.interview?.trim() || null), (name) => `metadata names interview "${name}"`, 1, true);
  joinAll(clusters, groupBy(free, ({ path, id }) => (id.includes('-') ? path : null)), () => 'parts of one file', 0.99, false);
  const strangers = namedApart(free, joinByName(clusters, free));
  const found = findPairs(free, (a, b) => clusters.get(a)! !== clusters.get(b)! && canJoin(clusters.get(a)!, clusters.get(b)!) && !strangers(a, b));
  const near = joinByContent(clusters, found, strangers);
  return finish(order, clusters, near);
}

function groupBy(candidates: readonly Candidate[], key: (candidate: Candidate) => string | null): Map<string, Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const name = key(candidate);
    if (name === null) continue;
    const known = groups.get(name);
    if (known === undefined) groups.set(name, [candidate]);
    else known.push(candidate);
  }
  return groups;
}

function join(clusters: Map<string, Cluster>, a: Cluster, b: Cluster, evidence: string, confidence: number): void {
  for (const member of b.members) a.members.push(member);
  for (const language of b.languages) a.languages.add(language);
  for (const found of [...b.evidence, evidence]) if (!a.evidence.includes(found)) a.evidence.push(found);
  a.confidence = Math.min(a.confidence, b.confidence, confidence);
  a.name ??= b.name;
  for (const { id } of b.members) clusters.set(id, a);
}

function joinAll(clusters: Map<string, Cluster>, groups: Map<string, Candidate[]>, words: (name: string) => string, confidence: number, named: boolean): void {
  for (const [name, members] of groups) {
    const first = clusters.get(members[0]!.id)!;
    if (named) first.name ??= name;
    for (const { id } of members.slice(1)) {
      const other = clusters.get(id)!;
      if (other !== first && (named || canJoin(first, other))) join(clusters, clusters.get(members[0]!.id)!, other, words(name), confidence);
    }
  }
}

/** On evidence, an interview has one document in each language, and two names make two interviews. */
function canJoin(a: Cluster, b: Cluster): boolean {
  if (a.name !== null && b.name !== null && a.name !== b.name) return false;
  for (const language of a.languages) if (b.languages.has(language)) return false;
  return true;
}

/** Joins documents whose names differ in the language only; returns the keys of names that did so. */
function joinByName(clusters: Map<string, Cluster>, candidates: readonly Candidate[]): string[] {
  const joined: string[] = [];
  const byKey = groupBy(candidates, ({ path, language }) => readPath(path, language).key || null);
  for (const [key, members] of byKey) {
    const unhinted = members.filter(({ path, language }) => readPath(path, language).hints.length === 0);
    const languages = new Set(members.map(({ language }) => language));
    if (members.length < 2 || unhinted.length > 1 || languages.size < members.length) continue;
    if (unhinted.length === 0) joined.push(key);
    const words = `file names differ in the language only (${members.map(({ path }) => path).join(', ')})`;
    const [first, ...others] = members;
    for (const { id } of others) {
      const a = clusters.get(first!.id)!;
      const b = clusters.get(id)!;
      if (a !== b && canJoin(a, b)) join(clusters, a, b, words, 0.98);
    }
  }
  return joined;
}

/** So many interviews of a folder whose names differ in the language only make it a rule there. */
const CONVENTION = 2;
const folderOf = (key: string): string => key.slice(0, key.lastIndexOf('/') + 1);

/** Whether two documents are told apart by their names: in a folder where names say interview and language, other names are other interviews, unless they sound alike. */
function namedApart(candidates: readonly Candidate[], joined: readonly string[]): (a: string, b: string) => boolean {
  const counts = new Map<string, number>();
  for (const key of joined) counts.set(folderOf(key), (counts.get(folderOf(key)) ?? 0) + 1);
  const named = new Map<string, string>();
  for (const { id, path, language } of candidates) {
    const { key, hints } = readPath(path, language);
    if (hints.length > 0 && (counts.get(folderOf(key)) ?? 0) >= CONVENTION) named.set(id, key);
  }
  return (a, b) => {
    const [one, two] = [named.get(a), named.get(b)];
    return one !== undefined && two !== undefined && one !== two && folderOf(one) === folderOf(two) && !soundAlike(one, two);
  };
}

/** `ivanova` and `иванова`; figures are told apart. */
function soundAlike(a: string, b: string): boolean {
  const digits = (key: string): string => key.replace(/\P{Nd}/gu, '');
  return skeleton(a) !== '' && skeleton(a) === skeleton(b) && digits(a) === digits(b);
}

type Near = Map<string, { document: string; other: string; why: string }[]>;

/** Documents named as near to one: the likeliest. More would not help a person to choose. */
const NAMED = 2;

/** Members of a cluster that are asked before another document joins. */
const ASKED = 4;

/** In steps of five per cent: finer would pretend to know more, and would change with every document that comes. */
function howSure(confidence: number): string {
  return confidence < 0.05 ? 'others are as close' : `${Math.min(95, Math.round(20 * confidence) * 5)} % sure`;
}

/** Whether most members of two clusters go together: one document of another interview must not come in by one likeness. */
function agree(left: Cluster, right: Cluster, compare: ContentPairs['compare']): boolean {
  let voices = 0;
  let against = 0;
  for (const a of left.members.slice(0, ASKED)) {
    for (const b of right.members.slice(0, ASKED)) {
      voices++;
      if (compare(a.id, b.id) < 0) against++;
    }
  }
  return against * 2 <= voices;
}

function joinByContent(clusters: Map<string, Cluster>, { pairs, compare }: ContentPairs, strangers: (a: string, b: string) => boolean): Near {
  const near: Near = new Map();
  for (const { a, b, sure, confidence, words } of pairs) {
    const left = clusters.get(a)!;
    const right = clusters.get(b)!;
    if (left === right) continue;
    const areStrangers = left.members.some((one) => right.members.some((two) => strangers(one.id, two.id)));
    if (sure && !areStrangers && canJoin(left, right) && agree(left, right, compare)) {
      join(clusters, left, right, `content: ${words}`, confidence);
      continue;
    }
    const why = `${words}; ${howSure(confidence)}`;
    for (const [document, other] of [[a, b], [b, a]] as const) {
      const known = near.get(document) ?? [];
      if (known.length < NAMED) near.set(document, [...known, { document, other, why }]);
    }
  }
  return near;
}

function finish(order: readonly Candidate[], clusters: ReadonlyMap<string, Cluster>, near: Near): Group[] {
  const done = new Set<Cluster>();
  const groups: Group[] = [];
  for (const { id } of order) {
    const cluster = clusters.get(id)!;
    if (done.has(cluster)) continue;
    done.add(cluster);
    const documents = cluster.members.map((member) => member.id);
    groups.push({
      documents,
      evidence: cluster.evidence,
      confidence: cluster.confidence,
      near: documents.flatMap((document) => (near.get(document) ?? []).filter(({ other }) => !documents.includes(other))),
    });
  }
  return groups;
}
