import type { Corpus } from '../corpus/contract.js';
import type { Anchor, AskedInterview, PinnedQuestion } from '../model.js';
import { compareAnchors, wordingKey } from '../series/index.js';

/** Below this share of letter pairs in common (Dice) a question is not the same one in other words; above it a correction is likelier than a new question. */
const ALIKE = 0.5;
/** A document of more new questions than this was not corrected but written anew. */
const MOST_NEW = 500;
/** Letters of a question that are compared. */
const MOST_LETTERS = 1000;

/**
 * Does something that may change texts, and lets what people decided of questions follow them: where a wording that was decided of is gone from its
 * document, the most similar new one is decided of as well. The former one is kept: who is asked it elsewhere is asked the same.
 */
export async function keepingQuestions<T>(corpus: Corpus, work: () => Promise<T>): Promise<T> {
  if (corpus.pinnedQuestions().length === 0) return work();
  const before = corpus.asked();
  const result = await work();
  corpus.transaction(() => {
    const pinned = corpus.pinnedQuestions();
    const followed = followTexts(pinned, before, corpus.asked());
    if (followed !== pinned) corpus.putPinnedQuestions(followed);
  });
  return result;
}

/** Texts of a document's questions by their keys. */
type Wordings = ReadonlyMap<string, string>;

/** The pinned questions with anchors on the texts as they are now beside those they had; the same list when nothing has to follow. */
export function followTexts(pinned: readonly PinnedQuestion[], before: readonly AskedInterview[], after: readonly AskedInterview[]): readonly PinnedQuestion[] {
  const places = new Map<string, Set<string>>();
  for (const anchor of pinned.flatMap(({ anchors }) => anchors)) places.set(placeOf(anchor), (places.get(placeOf(anchor)) ?? new Set()).add(anchor.wording));
  const [then, now] = [wordingsOf(before, places), wordingsOf(after, places)];
  const moves = new Map<string, ReadonlyMap<string, string>>();
  for (const [place, anchored] of places) {
    const [old, current] = [then.get(place), now.get(place)];
    if (old === undefined || current === undefined) continue;
    const corrected = corrections(old, current, anchored);
    if (corrected.size > 0) moves.set(place, corrected);
  }
  if (moves.size === 0) return pinned;
  return pinned.map((question) => {
    const added = question.anchors.flatMap((anchor) => {
      const wording = moves.get(placeOf(anchor))?.get(anchor.wording);
      return wording === undefined ? [] : [{ ...anchor, wording }];
    });
    return added.length === 0 ? question : { ...question, anchors: [...question.anchors, ...added].sort(compareAnchors) };
  });
}

const placeOf = ({ language, path }: Pick<Anchor, 'language' | 'path'>): string => `${language} ${path}`;

function wordingsOf(interviews: readonly AskedInterview[], places: { has(place: string): boolean }): Map<string, Map<string, string>> {
  const found = new Map<string, Map<string, string>>();
  for (const { exchanges } of interviews) {
    for (const { wordings } of exchanges) {
      for (const wording of wordings) {
        const place = placeOf(wording);
        if (!places.has(place)) continue;
        const known = found.get(place) ?? new Map<string, string>();
        found.set(place, known);
        known.set(wordingKey(wording.text, wording.language), wording.text);
      }
    }
  }
  return found;
}

/** Which new wording stands for one that is gone: the most similar pairs first, each wording once. */
function corrections(old: Wordings, current: Wordings, anchored: ReadonlySet<string>): Map<string, string> {
  const gone = [...old].filter(([key]) => anchored.has(key) && !current.has(key));
  const fresh = gone.length === 0 ? [] : [...current].filter(([key]) => !old.has(key) && !anchored.has(key));
  if (fresh.length > MOST_NEW || gone.length > MOST_NEW) return new Map();
  const pairs = fresh.map(([key, text]) => [key, letterPairs(text)] as const);
  const likely = gone.flatMap(([key, text]) => {
    const own = letterPairs(text);
    return pairs.map(([other, theirs]) => ({ key, other, likeness: likeness(own, theirs) }));
  }).filter((pair) => pair.likeness >= ALIKE).sort((a, b) => b.likeness - a.likeness);
  const found = new Map<string, string>();
  const taken = new Set<string>();
  for (const { key, other } of likely) {
    if (found.has(key) || taken.has(other)) continue;
    found.set(key, other);
    taken.add(other);
  }
  return found;
}

/** Pairs of neighbouring letters and digits, in lower case, and how often each comes. */
function letterPairs(text: string): Map<string, number> {
  const letters = text.slice(0, MOST_LETTERS).normalize('NFKC').toLowerCase().match(/[\p{L}\p{N}]/gu) ?? [];
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < letters.length; at++) {
    const pair = letters[at]! + letters[at + 1]!;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** Dice's coefficient of two bags. */
function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let [shared, all] = [0, 0];
  for (const [pair, count] of a) {
    shared += Math.min(count, b.get(pair) ?? 0);
    all += count;
  }
  for (const count of b.values()) all += count;
  return all === 0 ? 0 : (2 * shared) / all;
}
