import type { Askings } from './askings.js';
import { digest } from './wording.js';

const ID_DIGITS = 10;

/** An id of a question: `q` and ten hexadecimal digits of what it stands for. */
export function questionId(of: string): string {
  return `q${digest(of, ID_DIGITS)}`;
}

/** A group with what its id is made of. */
export interface Named {
  /** Key of the first of its usual wordings. */
  readonly wording: string;
  readonly interviews: readonly string[];
  /** Number of its first exchange in the first of its interviews. */
  readonly exchange: number;
  /** Given by a person; null where there is none. */
  readonly pinned: string | null;
}

/**
 * Ids in the order given. A question is known by its most usual wording; where several have the same one, the one asked in most interviews keeps it and the others
 * ("Why?") are known by their place as well.
 */
export function questionIds(questions: readonly Named[]): string[] {
  const taken = new Set(questions.flatMap(({ pinned }) => (pinned === null ? [] : [pinned])));
  const owner = new Map<string, number>();
  questions.forEach(({ wording, interviews, pinned }, at) => {
    if (pinned !== null) return;
    const known = owner.get(wording);
    if (known === undefined || interviews.length > questions[known]!.interviews.length) owner.set(wording, at);
  });
  const shared = new Set<string>();
  questions.forEach(({ wording, pinned, interviews }, at) => {
    if (pinned === null && interviews.length === 1 && owner.get(wording) !== at) shared.add(wording);
  });
  return questions.map(({ pinned, wording, interviews, exchange }, at) => {
    if (pinned !== null) return pinned;
    const isPlain = owner.get(wording) === at && (interviews.length > 1 || !shared.has(wording));
    return free(isPlain ? wording : `${wording}\n${interviews[0]!}\n${exchange}`, taken);
  });
}

function free(of: string, taken: Set<string>): string {
  let id = questionId(of);
  for (let again = 2; taken.has(id); again++) id = questionId(`${of}\n${again}`);
  taken.add(id);
  return id;
}

/** A wording used this often against the most used one is usual as well: an id must not change because two wordings change places. */
const OFTEN = 0.5;

/** The most usual wording of some askings in each language by tag, of equal ones the shortest, which has no name or courtesy before it; and the first of the usual ones of all. Texts by position. */
export function usualTexts(askings: Askings, members: readonly number[]): { readonly byLanguage: ReadonlyMap<string, number>; readonly most: number } {
  const counts = new Map<number, number>();
  for (const member of members) for (const text of askings.list[member]!.texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const byLanguage = new Map<string, number>();
  let most = -1;
  let mostUses = 0;
  for (const [text, count] of counts) {
    const { language } = askings.texts[text]!;
    const best = byLanguage.get(language);
    if (best === undefined || count > counts.get(best)! || (count === counts.get(best)! && askings.texts[text]!.text.length < askings.texts[best]!.text.length)) byLanguage.set(language, text);
    if (count > mostUses) mostUses = count;
  }
  // In the order in which they were first asked.
  for (const [text, count] of counts) {
    if (count < OFTEN * mostUses) continue;
    most = text;
    break;
  }
  return { byLanguage, most };
}
