import { UserError } from '../diagnostics.js';
import type { SeriesQuestion } from '../model.js';
import type { Anchor, AskedInterview, PinnedQuestion } from './contract.js';
import { questionId } from './ids.js';
import { compareAnchors } from './pins.js';
import { wordingKey } from './wording.js';

const LISTED = 'hrd questions lists them';
/** A name that could be taken for a number or an id. */
const NUMBER_OR_ID = /^(?:\d+|q[\da-f]{1,10})$/iu;
const LONGEST_NAME = 200;

/**
 * Gives a question a name, or with `null` takes it; either way a person has touched it, and it stays as it is.
 * Each decision takes what `findQuestions` found and the pinned questions it was given, and returns all pinned questions as they are from now on.
 * @throws UserError `no-such-question`, `bad-name`, `name-taken`.
 */
export function rename(questions: readonly SeriesQuestion[], pinned: readonly PinnedQuestion[], interviews: readonly AskedInterview[], id: string, name: string | null): PinnedQuestion[] {
  const question = byId(questions, id);
  const given = name === null ? null : checkedName(questions, pinned, id, name);
  return withPinned(pinned, { ...pin(question, pinned, interviews), name: given });
}

/**
 * Makes one question of several; the first keeps its id, and its name, or else gets the first name there is.
 * @throws UserError `no-such-question`, `nothing-to-merge`.
 */
export function merge(questions: readonly SeriesQuestion[], pinned: readonly PinnedQuestion[], interviews: readonly AskedInterview[], ids: readonly string[]): PinnedQuestion[] {
  const [first, ...others] = [...new Set(ids)].map((id) => byId(questions, id));
  if (first === undefined || others.length === 0) throw new UserError('two different questions are needed to make one of them', { rule: 'nothing-to-merge', hint: LISTED });
  const parts = [first, ...others].map((question) => pin(question, pinned, interviews));
  const gone = new Set(others.map(({ id }) => id));
  const whole: PinnedQuestion = { id: first.id, name: parts.find(({ name }) => name !== null)?.name ?? null, after: parts[0]!.after, anchors: sortedAnchors(parts.flatMap(({ anchors }) => anchors)) };
  const behind = (after: string | null, of: string): string | null => (after === null || !gone.has(after) ? after : of === first.id ? null : first.id);
  return withPinned(pinned.filter(({ id }) => !gone.has(id)), whole).map((question) => ({ ...question, after: behind(question.after, question.id) }));
}

/**
 * Makes what some interviews were asked a question of its own. Both halves stay apart from now on, whatever their wordings.
 * @throws UserError `no-such-question`, `nothing-to-split`.
 */
export function split(questions: readonly SeriesQuestion[], pinned: readonly PinnedQuestion[], interviews: readonly AskedInterview[], id: string, interviewIds: readonly string[]): PinnedQuestion[] {
  const question = byId(questions, id);
  const chosen = new Set(interviewIds);
  const leaving = question.asked.filter(({ interview }) => chosen.has(interview));
  const staying = question.asked.filter(({ interview }) => !chosen.has(interview));
  if (leaving.length < chosen.size || leaving.length === 0) {
    throw new UserError('the question was not asked in each of these interviews', { rule: 'nothing-to-split', hint: 'name interviews in which it was asked: hrd matrix shows them' });
  }
  if (staying.length === 0) {
    throw new UserError('nothing would be left of the question: these are all interviews in which it was asked', { rule: 'nothing-to-split', hint: 'name some of its interviews, not all' });
  }
  const kept = pin({ ...question, asked: staying }, pinned, interviews);
  const anchors = anchorsOf({ ...question, asked: leaving }, interviews);
  const taken = new Set([...questions, ...pinned].map((known) => known.id));
  let made = '';
  for (let again = 1; made === '' || taken.has(made); again++) made = questionId(JSON.stringify([id, again, anchors.map(({ path, language, wording }) => [path, language, wording])]));
  return withPinned(withPinned(pinned, kept), { id: made, name: null, after: null, anchors });
}

/**
 * Puts a question behind another, or first with `''`; the other one is pinned too, so that it can be found again.
 * @throws UserError `no-such-question`, `behind-itself`, `only-here`.
 */
export function move(questions: readonly SeriesQuestion[], pinned: readonly PinnedQuestion[], interviews: readonly AskedInterview[], id: string, after: string): PinnedQuestion[] {
  const question = byId(questions, id);
  if (id === after) throw new UserError('a question cannot stand behind itself', { rule: 'behind-itself', hint: LISTED });
  if (question.number === null || (after !== '' && byId(questions, after).number === null)) {
    throw new UserError('a question of one interview only has no place in the order', { rule: 'only-here', hint: 'It stands where it was asked, behind those of the series; merge it with one of them if it is the same' });
  }
  const kept = after === '' ? [...pinned] : withPinned(pinned, pin(byId(questions, after), pinned, interviews));
  // The last decision counts last: what was put behind the same question before is pushed on.
  return [...kept.filter((known) => known.id !== id), { ...pin(question, pinned, interviews), after }];
}

/**
 * Takes back what a person decided of a question; what was put behind it stands where it is asked again.
 * @throws UserError `not-pinned`.
 */
export function release(pinned: readonly PinnedQuestion[], id: string): PinnedQuestion[] {
  if (!pinned.some((question) => question.id === id)) throw new UserError(`nobody has decided anything of question ${id}`, { rule: 'not-pinned', hint: 'hrd questions marks the ones that are pinned' });
  return pinned.filter((question) => question.id !== id).map((question) => (question.after === id ? { ...question, after: null } : question));
}

function byId(questions: readonly SeriesQuestion[], id: string): SeriesQuestion {
  const found = questions.find((question) => question.id === id);
  if (found === undefined) throw new UserError(`there is no question ${id}`, { rule: 'no-such-question', hint: LISTED });
  return found;
}

/** A question as pinned: what was decided of it so far, and all its askings of now beside those kept from documents that are not here. */
function pin(question: SeriesQuestion, pinned: readonly PinnedQuestion[], interviews: readonly AskedInterview[]): PinnedQuestion {
  const known = pinned.find(({ id }) => id === question.id);
  const here = new Set(interviews.flatMap(({ exchanges }) => exchanges.flatMap(({ wordings }) => wordings.map(({ path }) => path))));
  const absent = known?.anchors.filter(({ path }) => !here.has(path)) ?? [];
  return { id: question.id, name: known?.name ?? null, after: known?.after ?? null, anchors: sortedAnchors([...anchorsOf(question, interviews), ...absent]) };
}

function anchorsOf({ asked }: SeriesQuestion, interviews: readonly AskedInterview[]): Anchor[] {
  const numbers = new Map(asked.map(({ interview, exchanges }) => [interview, new Set(exchanges)]));
  return sortedAnchors(interviews.flatMap(({ id, exchanges }) => exchanges.flatMap(({ number, wordings }) =>
    (numbers.get(id)?.has(number) === true ? wordings.map(({ language, path, text }) => ({ path, language, wording: wordingKey(text, language) })) : []))));
}

function sortedAnchors(anchors: readonly Anchor[]): Anchor[] {
  const sorted = [...anchors].sort(compareAnchors);
  return sorted.filter((anchor, at) => at === 0 || compareAnchors(anchor, sorted[at - 1]!) !== 0);
}

/** The list with a question in place of the one of its id, or behind all. */
function withPinned(pinned: readonly PinnedQuestion[], question: PinnedQuestion): PinnedQuestion[] {
  return pinned.some(({ id }) => id === question.id) ? pinned.map((known) => (known.id === question.id ? question : known)) : [...pinned, question];
}

function checkedName(questions: readonly SeriesQuestion[], pinned: readonly PinnedQuestion[], id: string, name: string): string {
  const given = name.trim();
  if (given === '' || given.length > LONGEST_NAME || /\p{Cc}/u.test(given)) throw new UserError('a name is one line of 1 to 200 characters', { rule: 'bad-name', hint: 'leave the name out to take it away' });
  if (NUMBER_OR_ID.test(given)) throw new UserError('a name must not look like a number or an id of a question', { rule: 'bad-name', hint: 'use a word or two' });
  const folded = given.normalize('NFKC').toLowerCase();
  if ([...questions, ...pinned].some((other) => other.id !== id && other.name?.normalize('NFKC').toLowerCase() === folded)) {
    throw new UserError('another question has this name', { rule: 'name-taken', hint: `take another name, or merge the two: ${LISTED}` });
  }
  return given;
}
