import type { LanguageTag, Span } from '../model.js';
import type { Draft, Marked, Version } from './contract.js';

/** What one check drafted of one and the same place. */
export interface Group {
  readonly drafts: { readonly draft: Draft; readonly columns: readonly string[] }[];
  /** Languages of the versions compared, a set for each draft. */
  readonly compared: (readonly LanguageTag[])[];
}

/**
 * Puts drafts together that are about the same place of one version: a number that is wrong in one of three languages is found twice, against
 * either of the others, and is one thing to look at. A place is what is marked in a version, or its sentences where nothing is. Two drafts about
 * the same two versions stay two: the first goes with the first of another two versions, the second with the second.
 */
export class Merging {
  readonly groups: Group[] = [];
  readonly #byPlace = new Map<string, Group>();
  readonly #met = new Map<string, number>();

  /** `versions`: the one that was read, or the two that were compared. */
  add(draft: Draft, versions: readonly Version[]): void {
    const columns = versions.map(({ column }) => column);
    const bitext = columns.join(' ');
    const places = [...sidesOf(draft)].map(([column, marked]) => {
      const place = JSON.stringify([column, placeOf(marked)]);
      const met = this.#met.get(`${bitext} ${place}`) ?? 0;
      this.#met.set(`${bitext} ${place}`, met + 1);
      return `${met} ${place}`;
    });
    let group = columns.length < 2 ? undefined : places.map((place) => this.#byPlace.get(place)).find((found) => found !== undefined);
    if (group === undefined) this.groups.push((group = { drafts: [], compared: [] }));
    group.drafts.push({ draft, columns });
    group.compared.push(versions.map(({ document }) => document.language));
    for (const place of places) if (!this.#byPlace.has(place)) this.#byPlace.set(place, group);
  }
}

function sidesOf({ marked }: Draft): Map<string, Marked[]> {
  const sides = new Map<string, Marked[]>();
  for (const each of marked) sides.set(each.stretch.version.column, [...(sides.get(each.stretch.version.column) ?? []), each]);
  return sides;
}

/** What is marked in a version: sentences and spans in them; the sentences alone where nothing is marked. */
function placeOf(marked: readonly Marked[]): unknown {
  const sentences = marked.flatMap(({ stretch, spans }) => stretch.lines.map(({ index }, number) => {
    const [from, to] = [stretch.starts[number]!, stretch.starts[number + 1] ?? Infinity];
    return [index, spans.flatMap(([start, end]): Span[] => (start < to && (end > from || (start === end && start >= from)) ? [[start - from, end - from]] : []))] as const;
  }));
  const touched = sentences.filter(([, spans]) => spans.length > 0);
  return touched.length > 0 ? touched : sentences.map(([index]) => index);
}

/**
 * Why a group is one: the reason of its gravest draft, with all the versions it holds for where it names one; and which versions differ, as far
 * as the reason does not say so itself. "stands alone" is said of a version that differs from all the others there are.
 */
export function reasonOf(group: Group, columns: readonly string[]): string {
  const gravest = group.drafts.find(({ draft }) => draft.severity === 'warning') ?? group.drafts[0]!;
  const pairs = new Map(group.drafts.map(({ columns: pair }) => [pair.join(' '), pair]));
  if (pairs.size < 2) return gravest.draft.reason;
  const told = gravest.columns.map((center) => toldOfAll(group, gravest, center, columns)).reduce((best, each) => (each.pairs > best.pairs ? each : best));
  const concerned = columns.filter((column) => [...pairs.values()].some((pair) => pair.includes(column)));
  const reason = told.reason.replace(/^the two /u, 'the versions ');
  const alone = concerned.find((column) => pairs.size === columns.length - 1 && [...pairs.values()].every((pair) => pair.includes(column)));
  if (told.pairs === pairs.size && (told.namesBoth || alone !== undefined)) return told.namesBoth ? reason : `${reason}; ${alone!} stands alone`;
  if (alone !== undefined) return `${reason}; ${alone} stands alone against ${listed(concerned.filter((column) => column !== alone))}`;
  if (pairs.size === (concerned.length * (concerned.length - 1)) / 2) return `${reason}; no two of ${listed(concerned)} agree`;
  return `${reason}; ${differences([...pairs.values()], concerned).join(', ')}`;
}

type Drafted = Group['drafts'][number];

/** What a reason says of several at once: "says" -> "say". */
const OF_SEVERAL: ReadonlyMap<string, string> = new Map([['denies', 'deny'], ['says', 'say'], ['has', 'have']]);

/**
 * A reason said of all that one version was compared with: where those of other drafts have the same words but for the other version's name, all
 * of these are named. `pairs`: for how many comparisons it holds; 0 when it names no other version. `namesBoth`: it names the one version, too.
 */
function toldOfAll({ drafts }: Group, gravest: Drafted, center: string, columns: readonly string[]): { reason: string; pairs: number; namesBoth: boolean } {
  const otherOf = ({ columns: pair }: Drafted): string => pair.find((column) => column !== center) ?? center;
  const wordsOf = ({ draft: { reason } }: Drafted): string[] => reason.split(' ');
  const words = wordsOf(gravest);
  // The name of a language may be a word of the reason ("is", "no"): a place is one of names when each draft has its own there.
  const kin = drafts.filter((each) => each.columns.includes(center) && wordsOf(each).length === words.length && wordsOf(each).every((word, at) => word === words[at] || (word === otherOf(each) && words[at] === otherOf(gravest))));
  const others = columns.filter((column) => kin.some((each) => otherOf(each) === column));
  const place = words.findIndex((_, at) => kin.every((each) => wordsOf(each)[at] === otherOf(each)));
  if (others.length < 2 || place < 0) return { reason: gravest.draft.reason, pairs: 0, namesBoth: false };
  const told = words.map((word, at) => (at === place ? listed(others) : at === place + 1 ? (OF_SEVERAL.get(word) ?? word) : word));
  return { reason: told.join(' '), pairs: others.length, namesBoth: words.includes(center) };
}

/** Pairs of versions in few words: "en and ru differ from kk and de". Those that differ from the most come first. */
function differences(pairs: readonly (readonly string[])[], columns: readonly string[]): string[] {
  const left = new Map(columns.map((column) => [column, new Set(pairs.filter((pair) => pair.includes(column)).flat().filter((other) => other !== column))]));
  const found: string[] = [];
  for (;;) {
    const most = columns.reduce((best, column) => (left.get(column)!.size > left.get(best)!.size ? column : best));
    const others = columns.filter((column) => left.get(most)!.has(column));
    if (others.length === 0) return found;
    const same = columns.filter((column) => left.get(column)!.size === others.length && others.every((other) => left.get(column)!.has(other)));
    found.push([listed(same), ...(found.length > 0 ? [] : [same.length === 1 ? 'differs' : 'differ']), 'from', listed(others)].join(' '));
    for (const column of same) for (const other of others) {
      left.get(column)!.delete(other);
      left.get(other)!.delete(column);
    }
  }
}

/** More are not named. */
const MOST_NAMED = 6;

function listed(names: readonly string[]): string {
  const shown = names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED), 'others'] : names;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)!}`;
}
