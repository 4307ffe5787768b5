import { compareText } from '../interview.js';
import type { Asking, Askings } from './askings.js';
import type { Anchor, PinnedQuestion } from './contract.js';

/** Compares anchors by path, language, wording: the order in which they are kept. */
export function compareAnchors(a: Anchor, b: Anchor): number {
  return compareText(a.path, b.path) || compareText(a.language, b.language) || compareText(a.wording, b.wording);
}

/**
 * Which pinned question each asking belongs to, by its position among `pinned`; -1 for none. Where a document has the wording a person decided of, that
 * decides; elsewhere the wording alone does, for the question that has it from most documents.
 */
export function pinnedAskings(askings: Askings, pinned: readonly PinnedQuestion[]): Int32Array {
  const of = new Int32Array(askings.list.length).fill(-1);
  if (pinned.length === 0) return of;
  const { here, anywhere } = anchorIndex(pinned);
  askings.list.forEach((asking, at) => {
    const near = elect(votes(askings, asking, (key, path) => here.get(`${key}\n${path}`)));
    of[at] = near === -1 ? elect(votes(askings, asking, (key) => anywhere.get(key))) : near;
  });
  return of;
}

type Votes = Map<number, number>;

function anchorIndex(pinned: readonly PinnedQuestion[]): { here: Map<string, Votes>; anywhere: Map<string, Votes> } {
  const here = new Map<string, Votes>();
  const anywhere = new Map<string, Votes>();
  const add = (index: Map<string, Votes>, key: string, question: number): void => {
    const votes = index.get(key);
    if (votes === undefined) index.set(key, new Map([[question, 1]]));
    else votes.set(question, (votes.get(question) ?? 0) + 1);
  };
  pinned.forEach(({ anchors }, question) => {
    for (const { path, language, wording } of anchors) {
      add(here, `${language} ${wording}\n${path}`, question);
      add(anywhere, `${language} ${wording}`, question);
    }
  });
  return { here, anywhere };
}

function votes(askings: Askings, { texts, paths }: Asking, lookUp: (key: string, path: string) => Votes | undefined): Votes {
  const sum: Votes = new Map();
  texts.forEach((text, index) => {
    const { language, key } = askings.texts[text]!;
    for (const [question, count] of lookUp(`${language} ${key}`, paths[index]!) ?? []) sum.set(question, (sum.get(question) ?? 0) + count);
  });
  return sum;
}

/** The question with most votes, of equal ones the first; -1 without any. */
function elect(votes: Votes): number {
  let best = -1;
  for (const [question, count] of votes) {
    const most = votes.get(best) ?? 0;
    if (count > most || (count === most && question < best)) best = question;
  }
  return best;
}
