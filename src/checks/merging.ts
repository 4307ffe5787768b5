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

/** Why a group is one: the reason of its gravest draft, and which version stands alone, where one differs from all the others that there are. */
export function reasonOf({ drafts }: Group, columns: readonly string[]): string {
  const gravest = drafts.find(({ draft }) => draft.severity === 'warning') ?? drafts[0]!;
  const { reason } = gravest.draft;
  const pairs = new Set(drafts.map((each) => each.columns.join(' ')));
  if (pairs.size < 2) return reason;
  const concerned = columns.filter((column) => drafts.some((each) => each.columns.includes(column)));
  const alone = concerned.find((column) => concerned.length === columns.length && pairs.size === concerned.length - 1 && drafts.every((each) => each.columns.includes(column)));
  const others = concerned.filter((column) => column !== alone);
  const several = reason.replace(/^the two /u, 'the versions ');
  if (alone !== undefined) return `${several}; ${alone} stands alone against ${listed(others)}`;
  return pairs.size === (concerned.length * (concerned.length - 1)) / 2 ? `${several}; no two of ${listed(concerned)} agree` : `${several}; between ${listed([...pairs].map((pair) => pair.replace(' ', ' and ')))}`;
}

/** More are not named. */
const MOST_NAMED = 6;

function listed(names: readonly string[]): string {
  const shown = names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED), 'others'] : names;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)!}`;
}
