import type { Corpus } from '../corpus/contract.js';
import { EXIT, UserError } from '../diagnostics.js';
import type { PinnedQuestion, SeriesQuestion } from '../model.js';
import { merge, move, release, rename, split } from '../series/index.js';
import { visibleName } from '../text/visible.js';
import { inquire, questionNamed, seriesOf, type Inquiry } from './asking.js';
import type { Context } from './context.js';
import { findInterview, withCorpus } from './opening.js';

/** What is decided: all pinned questions from now on, and what is said of it once the questions were found again. */
interface Decided {
  readonly pinned: readonly PinnedQuestion[];
  say(after: Inquiry): string;
}

/** Reads, decides and writes in one transaction, and says in one line what has become of the questions. */
async function deciding(context: Context, decide: (inquiry: Inquiry, corpus: Corpus) => Decided): Promise<void> {
  await withCorpus(context, 'write', (corpus) => {
    const line = corpus.transaction(() => {
      const before = inquire(corpus);
      if (before.questions.length === 0) throw new UserError('no question was found in this corpus', { rule: 'no-such-question', hint: 'hrd show --explain says why; a corpus is made by hrd ingest FOLDER' });
      const { pinned, say } = decide(before, corpus);
      corpus.putPinnedQuestions(pinned);
      return say(inquire(corpus));
    });
    context.say(line);
  });
}

/** `question 3 'The nets'`; of one interview only: `question q3f2a9c01de`. */
function called({ number, id, name }: SeriesQuestion): string {
  return `question ${number ?? id}${name === null ? '' : ` '${visibleName(name)}'`}`;
}

/** `in 3 of 4 interviews`. */
function askedIn({ asked, series }: SeriesQuestion, { questions }: Inquiry): string {
  const all = series === null ? undefined : seriesOf(questions).find(({ number }) => number === series);
  return all === undefined ? `in ${visibleName(asked[0]!.interview)} only` : `in ${asked.length} of ${all.interviews.length} interviews`;
}

/** A question of that id as it is now; the first that was asked where `former` was, when there is none any more. */
function now({ questions }: Inquiry, former: SeriesQuestion): SeriesQuestion {
  return questions.find(({ id }) => id === former.id) ?? holding(questions, former)[0]!;
}

/** The questions in which the exchanges of one are now, in their order. */
function holding(questions: readonly SeriesQuestion[], { asked }: SeriesQuestion): SeriesQuestion[] {
  const places = new Set(asked.flatMap(({ interview, exchanges }) => exchanges.map((exchange) => `${exchange} ${interview}`)));
  return questions.filter((question) => question.asked.some(({ interview, exchanges }) => exchanges.some((exchange) => places.has(`${exchange} ${interview}`))));
}

/** `hrd questions rename`: gives a question a name; without words it takes the name away. */
export function renameQuestion(name: string, words: readonly string[], context: Context): Promise<void> {
  return deciding(context, ({ asked, pinned, questions }) => {
    const question = questionNamed(questions, name);
    const given = words.length === 0 ? null : words.join(' ').replace(/\s+/gu, ' ').trim();
    return {
      pinned: rename(questions, pinned, asked, question.id, given),
      say: (after) => {
        const { number, id, name: kept } = now(after, question);
        return kept === null ? `question ${number ?? id} has no name now` : `question ${number ?? id} is called '${visibleName(kept)}' now`;
      },
    };
  });
}

/** `hrd questions merge`: one question of several. */
export function mergeQuestions(names: readonly string[], context: Context): Promise<void> {
  return deciding(context, ({ asked, pinned, questions }) => {
    const parts = names.map((name) => questionNamed(questions, name));
    return {
      pinned: merge(questions, pinned, asked, parts.map(({ id }) => id)),
      say: (after) => {
        const whole = now(after, parts[0]!);
        return `merged ${numbers([...new Set(parts)])}: ${called(whole)} is asked ${askedIn(whole, after)} now`;
      },
    };
  });
}

/** `hrd questions split`: what some interviews were asked becomes a question of its own. */
export function splitQuestion(name: string, interviews: readonly string[], context: Context): Promise<void> {
  return deciding(context, ({ asked, pinned, questions }, corpus) => {
    const question = questionNamed(questions, name);
    const chosen = [...new Set(interviews.map((interview) => findInterview(corpus, interview).id))];
    refuseSplit(question, chosen);
    return {
      pinned: split(questions, pinned, asked, question.id, chosen),
      say: (after) => {
        const leaving = question.asked.filter(({ interview }) => chosen.includes(interview));
        const [made] = holding(after.questions, { ...question, asked: leaving });
        const kept = now(after, question);
        return `split ${called(question)}: ${called(kept)} is asked ${askedIn(kept, after)} now, ${called(made!)} ${askedIn(made!, after)}`;
      },
    };
  });
}

function refuseSplit({ asked, number, id }: SeriesQuestion, chosen: readonly string[]): void {
  const here = asked.map(({ interview }) => interview);
  const names = here.map(visibleName).join(', ');
  const stranger = chosen.find((interview) => !here.includes(interview));
  if (here.length === 1) throw new UserError(`question ${number ?? id} is asked in one interview only, and cannot be split`, { rule: 'nothing-to-split', hint: `it is asked in ${names}` });
  if (stranger !== undefined) throw new UserError(`question ${number ?? id} is not asked in '${stranger}'`, { rule: 'nothing-to-split', hint: `it is asked in ${names}` });
  if (chosen.length === here.length) throw new UserError('these are all interviews in which it is asked', { rule: 'nothing-to-split', hint: `name some of ${names}, not all` });
}

/** `hrd questions move`: puts a question behind another, or first in its series. */
export function moveQuestion(name: string, { after, first }: { readonly after?: string; readonly first?: boolean }, context: Context): Promise<void> {
  if ((after === undefined) === (first !== true)) throw new UserError('say where the question is to stand', { rule: 'usage', exit: EXIT.usage, hint: 'hrd questions move 7 --after 2, or --first' });
  return deciding(context, ({ asked, pinned, questions }) => {
    const question = questionNamed(questions, name);
    const target = after === undefined ? null : questionNamed(questions, after);
    for (const each of [question, target]) {
      if (each?.number === null) throw new UserError('a question of one interview only has no place among the others', { rule: 'no-place', hint: 'it has one once it is merged: hrd questions merge QUESTION QUESTION' });
    }
    return {
      pinned: move(questions, pinned, asked, question.id, target?.id ?? ''),
      say: (then) => {
        const { number } = now(then, question);
        return number === question.number ? `question ${question.number} stands where it stood` : `question ${question.number} is question ${number} now`;
      },
    };
  });
}

/** `hrd questions reset`: takes back what people decided of questions. */
export function resetQuestions(names: readonly string[], context: Context): Promise<void> {
  return deciding(context, ({ pinned, questions }) => {
    const chosen = [...new Set(names.map((name) => questionNamed(questions, name)))];
    const decided = chosen.filter((question) => question.pinned);
    return {
      pinned: decided.reduce<readonly PinnedQuestion[]>((left, { id }) => release(left, id), pinned),
      say: (after) => {
        if (decided.length === 0) return `nobody has decided anything of ${numbers(chosen)}`;
        const found = after.questions.filter((question) => decided.some((former) => holding([question], former).length > 0));
        return `taken back: ${numbers(decided)} ${decided.length === 1 ? 'is' : 'are'} ${numbers(found)} now`;
      },
    };
  });
}

/** `question 3`; `questions 1, 2 and q3f2a9c01de`. */
function numbers(questions: readonly SeriesQuestion[]): string {
  return `${questions.length === 1 ? 'question' : 'questions'} ${listing(questions.map(({ number, id }) => String(number ?? id)))}`;
}

/** `1, 2 and 3`. */
function listing(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
}
