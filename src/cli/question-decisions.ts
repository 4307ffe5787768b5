import type { Corpus } from '../corpus/contract.js';
import { EXIT, UserError } from '../diagnostics.js';
import type { PinnedQuestion, SeriesQuestion } from '../model.js';
import { merge, move, release, rename, split } from '../series/index.js';
import { visibleName } from '../text/visible.js';
import { isolated } from '../views/direction.js';
import { inquire, questionNamed, type Inquiry } from './asking.js';
import type { Context } from './context.js';
import { findInterview, withCorpus } from './opening.js';
import { askedAlike, askedIn, called, changedNumbers, holding, identified, listing, now, numbered, numberOf } from './question-changes.js';

/** What is decided: all pinned questions from now on, of which questions, and what is said of it once the questions were found again. */
interface Decided {
  readonly pinned: readonly PinnedQuestion[];
  /** Whose numbers are said anyway. */
  readonly of: readonly SeriesQuestion[];
  say(after: Inquiry): string;
}

/** Reads, decides and writes in one transaction, and says in one line what was decided and what has become of the questions. */
async function deciding(context: Context, decide: (inquiry: Inquiry, corpus: Corpus) => Decided): Promise<void> {
  await withCorpus(context, 'write', (corpus) => {
    const line = corpus.transaction(() => {
      const before = inquire(corpus);
      if (before.questions.length === 0) throw nothingAsked(corpus);
      const { pinned, of, say } = decide(before, corpus);
      corpus.putPinnedQuestions(pinned);
      const after = inquire(corpus);
      const changed = changedNumbers(before, after, of);
      return `${say(after)}${changed === null ? '' : `; ${changed}`}`;
    });
    context.say(line);
  });
}

function nothingAsked(corpus: Corpus): UserError {
  if (corpus.interviews().length === 0) return new UserError('the corpus is empty', { rule: 'empty-corpus', hint: 'hrd ingest FOLDER fills it' });
  return new UserError('no question was found in this corpus', { rule: 'no-question', hint: 'hrd show --explain says why' });
}

/** `hrd questions rename`: gives a question a name; without words it takes the name away. */
export function renameQuestion(name: string, words: readonly string[], context: Context): Promise<void> {
  return deciding(context, (before) => {
    const { asked, pinned, questions } = before;
    const question = questionNamed(questions, name);
    const given = words.length === 0 ? null : words.join(' ').replace(/\s+/gu, ' ').trim();
    return {
      pinned: rename(questions, pinned, asked, question.id, given),
      of: [question],
      say: (after) => {
        const { name: kept } = now(after, question);
        return `question ${called(question, before)} ${kept === null ? 'has no name now' : `is called '${isolated(visibleName(kept))}' now`}`;
      },
    };
  });
}

/** `hrd questions merge`: one question of several. */
export function mergeQuestions(names: readonly string[], context: Context): Promise<void> {
  return deciding(context, (before) => {
    const { asked, pinned, questions } = before;
    const parts = [...new Set(names.map((name) => questionNamed(questions, name)))];
    return {
      pinned: merge(questions, pinned, asked, parts.map(({ id }) => id)),
      of: parts,
      say: (after) => {
        const whole = now(after, parts[0]!);
        return `merged ${listing(parts.map((part) => called(part, before)))}: ${identified(whole)} is asked ${askedIn(whole, after)} now`;
      },
    };
  });
}

/** `hrd questions split`: what some interviews were asked becomes a question of its own. */
export function splitQuestion(name: string, interviews: readonly string[], context: Context): Promise<void> {
  return deciding(context, (before, corpus) => {
    const { asked, pinned, questions } = before;
    const question = questionNamed(questions, name);
    const chosen = [...new Set(interviews.map((interview) => findInterview(corpus, interview).id))];
    refuseSplit(question, chosen);
    return {
      pinned: split(questions, pinned, asked, question.id, chosen),
      of: [question],
      say: (after) => {
        const leaving = question.asked.filter(({ interview }) => chosen.includes(interview));
        const made = holding(after.questions, { ...question, asked: leaving })[0]!;
        const kept = now(after, question);
        return `split ${called(question, before)}: ${identified(kept)} is asked ${askedIn(kept, after)} now, ${identified(made)} ${askedIn(made, after)}`;
      },
    };
  });
}

function refuseSplit(question: SeriesQuestion, chosen: readonly string[]): void {
  const here = question.asked.map(({ interview }) => interview);
  const names = here.map(visibleName).join(', ');
  const stranger = chosen.find((interview) => !here.includes(interview));
  if (here.length === 1) throw new UserError(`question ${numberOf(question)} is asked in one interview only, and cannot be split`, { rule: 'nothing-to-split', hint: `it is asked in ${names}` });
  if (stranger !== undefined) throw new UserError(`question ${numberOf(question)} is not asked in '${stranger}'`, { rule: 'nothing-to-split', hint: `it is asked in ${names}` });
  if (chosen.length === here.length) throw new UserError('these are all interviews in which it is asked', { rule: 'nothing-to-split', hint: `name some of ${names}, not all` });
}

/** `hrd questions move`: puts a question behind another, or first in its series. */
export function moveQuestion(name: string, { after, first }: { readonly after?: string; readonly first?: boolean }, context: Context): Promise<void> {
  if ((after === undefined) === (first !== true)) throw new UserError('say where the question is to stand', { rule: 'usage', exit: EXIT.usage, hint: 'hrd questions move 7 --after 2, or --first' });
  return deciding(context, (before) => {
    const { asked, pinned, questions } = before;
    const question = questionNamed(questions, name);
    const target = after === undefined ? null : questionNamed(questions, after);
    for (const each of [question, target]) {
      if (each?.number === null) throw new UserError('a question of one interview only has no place among the others', { rule: 'no-place', hint: 'it has one once it is merged: hrd questions merge QUESTION QUESTION' });
    }
    return {
      pinned: move(questions, pinned, asked, question.id, target?.id ?? ''),
      of: [question],
      say: (then) => {
        const moved = now(then, question);
        if (moved.number === question.number) return `question ${called(question, before)} stands where it stood`;
        return `moved ${called(question, before)} ${target === null ? 'to the front' : `behind ${called(target, before)}`}: it is ${identified(moved)} now`;
      },
    };
  });
}

/** `hrd questions reset`: takes back what people decided of questions. */
export function resetQuestions(names: readonly string[], context: Context): Promise<void> {
  return deciding(context, (before) => {
    const { asked, pinned, questions } = before;
    const chosen = [...new Set(names.map((name) => questionNamed(questions, name)))];
    const decided = chosen.filter((question) => question.pinned);
    return {
      pinned: decided.length === 0 ? pinned : release(questions, pinned, asked, decided.map(({ id }) => id)),
      of: decided,
      say: (after) => (decided.length === 0
        ? `nobody has decided anything of ${numbered(chosen)}`
        : [...decided.map((question) => takenBack(question, before, after)), ...bearing(decided, before, after)].join('; ')),
    };
  });
}

/** What came apart, what was joined, what only lost its name or its place. */
function takenBack(former: SeriesQuestion, before: Inquiry, after: Inquiry): string {
  const pieces = holding(after.questions, former);
  const taken = `taken back: ${called(former, before)}`;
  if (pieces.length > 1) return `${taken} came apart into ${listing(pieces.map((piece) => called(piece, after)))}`;
  const [left] = pieces as [SeriesQuestion];
  if (!askedAlike(former, left)) return `${taken} is part of ${called(left, after)} now, asked ${askedIn(left, after)}`;
  const changes = [
    ...(former.name === null ? [] : ['has no name now']),
    ...(former.number === left.number ? [] : [`is ${identified(left)} now`]),
  ];
  return `${taken} ${changes.length === 0 ? 'is asked as before, and stands where it stood' : changes.join(' and ')}`;
}

/** What is said of the questions that others were put behind: they are pinned still, or the others moved back. */
function bearing(decided: readonly SeriesQuestion[], before: Inquiry, after: Inquiry): string[] {
  const gone = new Set(decided.map(({ id }) => id));
  const places = new Map(after.pinned.map(({ id, after: behind }) => [id, behind]));
  return before.pinned.flatMap(({ id, after: behind }): string[] => {
    const moved = after.questions.find((question) => question.id === id);
    if (behind === null || !gone.has(behind) || gone.has(id) || moved === undefined) return [];
    const anchor = after.questions.find((question) => question.id === places.get(id));
    if (anchor === undefined) return [`question ${called(moved, after)} stands where it is asked again`];
    return [`question ${numberOf(anchor)} stays pinned: question ${called(moved, after)} was put behind it`];
  });
}
