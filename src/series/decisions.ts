import { UserError } from '../diagnostics.js';
import type { SeriesQuestion } from '../model.js';
import type { Anchor, AskedInterview, PinnedQuestion, Wording } from './contract.js';
import { visibleName } from '../text/visible.js';
import { questionId } from './ids.js';
import { compareAnchors } from './pins.js';
import { findQuestions } from './questions.js';
import { wordingKey } from './wording.js';

const LISTED = 'hrd questions lists them';
/** A name that could be taken for a number or an id. */
const NUMBER_OR_ID = /^(?:\d+|q[\da-f]{1,10})$/iu;
const LONGEST_NAME = 200;
/** Something that can be seen. */
const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u;

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
  const halves = [anchorsOf({ ...question, asked: staying }, interviews), anchorsOf({ ...question, asked: leaving }, interviews)] as const;
  const [stayed, left] = halves.map((half) => new Set(half.map(({ path }) => path))) as [Set<string>, Set<string>];
  const whole = pin({ ...question, asked: staying }, pinned, interviews);
  // Former wordings of a document go with those it has now.
  const goes = ({ path }: Anchor): boolean => left.has(path) && !stayed.has(path);
  const kept = { ...whole, anchors: whole.anchors.filter((anchor) => !goes(anchor)) };
  const anchors = sortedAnchors([...halves[1], ...whole.anchors.filter(goes)]);
  const taken = new Set([...questions, ...pinned].map((known) => known.id));
  let made = '';
  for (let again = 1; made === '' || taken.has(made); again++) made = questionId(JSON.stringify([id, again, anchors.map(({ path, language, wording }) => [path, language, wording])]));
  return withPinned(withPinned(pinned, kept), { id: made, name: null, after: null, anchors });
}

/**
 * Puts a question behind another, or first with `''`; the other one is pinned too, so that it can be found again.
 * @throws UserError `no-such-question`, `behind-itself`, `only-here`, `other-series`.
 */
export function move(questions: readonly SeriesQuestion[], pinned: readonly PinnedQuestion[], interviews: readonly AskedInterview[], id: string, after: string): PinnedQuestion[] {
  const question = byId(questions, id);
  if (id === after) throw new UserError('a question cannot stand behind itself', { rule: 'behind-itself', hint: LISTED });
  if (question.number === null || (after !== '' && byId(questions, after).number === null)) {
    throw new UserError('a question of one interview only has no place in the order', { rule: 'only-here', hint: 'It stands where it was asked, behind those of the series; merge it with one of them if it is the same' });
  }
  const target = after === '' ? question : byId(questions, after);
  if (target.series !== question.series) {
    const own = questions.filter(({ series }) => series === question.series).map(({ number }) => number);
    throw new UserError(`question ${question.number} is of series ${question.series}, question ${target.number} of series ${target.series}: each keeps to its own`, {
      rule: 'other-series', hint: own.length === 1 ? `series ${question.series} has this question only` : `series ${question.series} has the questions ${own[0]}-${own.at(-1)}`,
    });
  }
  const kept = after === '' ? [...pinned] : withPinned(pinned, pin(byId(questions, after), pinned, interviews));
  // The last decision counts last: what was put behind the same question before is pushed on.
  return [...kept.filter((known) => known.id !== id), { ...pin(question, pinned, interviews), after }];
}

/**
 * Takes back what a person decided of questions. What was put behind one of them stays there: what it is now is pinned in its place, as long as it has a place;
 * where it has none, those behind it stand where they are asked.
 * @throws UserError `not-pinned`.
 */
export function release(questions: readonly SeriesQuestion[], pinned: readonly PinnedQuestion[], interviews: readonly AskedInterview[], ids: readonly string[]): PinnedQuestion[] {
  const stranger = ids.find((id) => !pinned.some((question) => question.id === id));
  if (stranger !== undefined) throw new UserError(`nobody has decided anything of question ${stranger}`, { rule: 'not-pinned', hint: 'hrd questions marks the ones that are pinned' });
  const gone = new Set(ids);
  const others = pinned.filter(({ id }) => !gone.has(id));
  const bearing = new Set(others.flatMap(({ after }) => (after !== null && gone.has(after) ? [after] : [])));
  let left = others.map((question) => (question.after !== null && gone.has(question.after) ? { ...question, after: null } : question));
  if (bearing.size === 0) return left;
  const found = findQuestions(interviews, left);
  for (const id of bearing) {
    const former = questions.find((question) => question.id === id);
    const heir = former === undefined ? undefined : heirOf(found, former);
    if (heir === undefined) continue;
    left = withPinned(left, pin(heir, left, interviews));
    const behind = new Set(others.filter(({ id: own, after }) => after === id && own !== heir.id).map(({ id: own }) => own));
    left = left.map((question) => (behind.has(question.id) ? { ...question, after: heir.id } : question));
  }
  return left;
}

/** Of the numbered questions the one with most of what a former one was asked, of equal ones the first. */
function heirOf(questions: readonly SeriesQuestion[], former: SeriesQuestion): SeriesQuestion | undefined {
  const places = new Set(former.asked.flatMap(({ interview, exchanges }) => exchanges.map((exchange) => `${exchange} ${interview}`)));
  let [heir, most]: [SeriesQuestion | undefined, number] = [undefined, 0];
  for (const question of questions) {
    const shared = question.number === null ? 0 : question.asked.reduce((sum, { interview, exchanges }) => sum + exchanges.filter((exchange) => places.has(`${exchange} ${interview}`)).length, 0);
    if (shared > most) [heir, most] = [question, shared];
  }
  return heir;
}

function byId(questions: readonly SeriesQuestion[], id: string): SeriesQuestion {
  const found = questions.find((question) => question.id === id);
  if (found === undefined) throw new UserError(`there is no question ${id}`, { rule: 'no-such-question', hint: LISTED });
  return found;
}

/**
 * A question as pinned: what was decided of it so far, and all its askings of now beside those kept from documents that are not here, and from former versions of
 * those that are; a wording that is there still but was sorted elsewhere is let go.
 */
function pin(question: SeriesQuestion, pinned: readonly PinnedQuestion[], interviews: readonly AskedInterview[]): PinnedQuestion {
  const known = pinned.find(({ id }) => id === question.id);
  const place = ({ path, language, wording }: Anchor): string => `${language} ${wording} ${path}`;
  const old = new Set(known?.anchors.map(({ path }) => path));
  const here = new Set(interviews.flatMap(({ exchanges }) => exchanges.flatMap(({ wordings }) => wordings.filter(({ path }) => old.has(path)).map((wording) => place(anchorOf(wording))))));
  const former = known?.anchors.filter((anchor) => !here.has(place(anchor))) ?? [];
  return { id: question.id, name: known?.name ?? null, after: known?.after ?? null, anchors: sortedAnchors([...anchorsOf(question, interviews), ...former]) };
}

const anchorOf = ({ language, path, text }: Wording): Anchor => ({ path, language, wording: wordingKey(text, language) });

function anchorsOf({ asked }: SeriesQuestion, interviews: readonly AskedInterview[]): Anchor[] {
  const numbers = new Map(asked.map(({ interview, exchanges }) => [interview, new Set(exchanges)]));
  return sortedAnchors(interviews.flatMap(({ id, exchanges }) => exchanges.flatMap(({ number, wordings }) =>
    (numbers.get(id)?.has(number) === true ? wordings.map(anchorOf) : []))));
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
  if (visibleName(given) !== given) throw new UserError('a name must not have control characters, nor ones that turn the direction of reading', { rule: 'bad-name', hint: 'type it anew rather than paste it' });
  if (given.length > LONGEST_NAME || !SEEN.test(given)) throw new UserError('a name is one line of 1 to 200 characters', { rule: 'bad-name', hint: 'leave the name out to take it away' });
  if (NUMBER_OR_ID.test(given)) throw new UserError('a name must not look like a number or an id of a question', { rule: 'bad-name', hint: 'use a word or two' });
  const folded = given.normalize('NFKC').toLowerCase();
  if ([...questions, ...pinned].some((other) => other.id !== id && other.name?.normalize('NFKC').toLowerCase() === folded)) {
    throw new UserError('another question has this name', { rule: 'name-taken', hint: `take another name, or merge the two: ${LISTED}` });
  }
  return given;
}
