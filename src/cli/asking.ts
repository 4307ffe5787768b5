import type { Corpus } from '../corpus/contract.js';
import { EXIT, UserError } from '../diagnostics.js';
import { closestName } from '../files/similar.js';
import type { AskedInterview, LanguageTag, ListedQuestion, PinnedQuestion, PutQuestion, QuestionList, Series, SeriesQuestion } from '../model.js';
import { findQuestion, findQuestions, membersOf } from '../series/index.js';

/** What was asked in a corpus, what people decided of it, and what follows. */
export interface Inquiry {
  readonly asked: readonly AskedInterview[];
  readonly pinned: readonly PinnedQuestion[];
  readonly questions: readonly SeriesQuestion[];
}

/** Reads what was asked and finds the questions. */
export function inquire(corpus: Corpus): Inquiry {
  const asked = corpus.asked();
  const pinned = corpus.pinnedQuestions();
  return { asked, pinned, questions: findQuestions(asked, pinned) };
}

/**
 * The interviews of each series, by number: each interview in one, and asked a question of another it makes no member there. A series all of whose interviews
 * belong elsewhere has those that are asked its questions.
 */
export function seriesOf(questions: readonly SeriesQuestion[]): Series[] {
  const members = new Map<number, Set<string>>();
  for (const [interview, series] of membersOf(questions)) members.set(series, (members.get(series) ?? new Set()).add(interview));
  const guests = new Map<number, Set<string>>();
  for (const { series, asked } of questions) {
    if (series === null || members.has(series)) continue;
    const interviews = guests.get(series) ?? new Set<string>();
    guests.set(series, interviews);
    for (const { interview } of asked) interviews.add(interview);
  }
  return [...members, ...guests].sort(([a], [b]) => a - b).map(([number, interviews]) => ({ number, interviews: [...interviews].sort() }));
}

/** What of the questions is listed. */
export interface ListWish {
  /** Only questions asked in one of these interviews, and only as they were put there. */
  readonly interviews?: readonly string[] | undefined;
  /** Only wordings in these languages; a question that has none of them keeps its usual wordings. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** Puts questions and all their wordings into a list. */
export function listOf({ asked }: Inquiry, questions: readonly SeriesQuestion[], series: readonly Series[], sources: ReadonlyMap<string, string>, { interviews, languages }: ListWish): QuestionList {
  const exchanges = new Map(asked.map((interview) => [interview.id, new Map(interview.exchanges.map((exchange) => [exchange.number, exchange.wordings]))]));
  const listed = questions.flatMap((question): ListedQuestion[] => {
    const here = question.asked.filter(({ interview }) => interviews?.includes(interview) ?? true);
    if (here.length === 0) return [];
    const put = here.flatMap(({ interview, exchanges: numbers, confidence }) => numbers.flatMap((exchange) => (exchanges.get(interview)?.get(exchange) ?? [])
      .filter(({ language }) => languages?.includes(language) ?? true)
      .map(({ language, path, text }): PutQuestion => ({ interview, exchange, confidence, language, path, text }))));
    return [{ ...question, put }];
  });
  const shown = new Set(listed.map((question) => question.series));
  const paths = new Set(listed.flatMap(({ put }) => put.map(({ path }) => path)));
  return {
    series: series.filter(({ number }) => shown.has(number)),
    questions: listed,
    sources: new Map([...paths].sort().map((path) => [path, sources.get(path)!])),
  };
}

/** The languages in which was asked, the one in which most was asked first. */
export function usualLanguages({ asked }: Inquiry): LanguageTag[] {
  const counts = new Map<LanguageTag, number>();
  for (const { exchanges } of asked) for (const { wordings } of exchanges) for (const { language } of wordings) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([language]) => language);
}

/** The same list with usual wordings in some languages only, for programs. */
export function inLanguages(list: QuestionList, languages: readonly LanguageTag[]): QuestionList {
  const kept = (wordings: SeriesQuestion['wordings']): SeriesQuestion['wordings'] => Object.fromEntries(languages.filter((language) => Object.hasOwn(wordings, language)).map((language) => [language, wordings[language]!]));
  return { ...list, questions: list.questions.map((question) => ({ ...question, wordings: kept(question.wordings) })) };
}

/** What a question can be taken for on the command line. */
export const DECISIONS = ['rename', 'merge', 'split', 'move', 'reset'] as const;

/** The question somebody means, as `findQuestion` finds it, or by the beginning of its name; a slip is answered with what is nearest. Throws `UserError`. */
export function questionNamed(questions: readonly SeriesQuestion[], name: string): SeriesQuestion {
  try {
    return findQuestion(questions, name);
  } catch (error) {
    if (!(error instanceof UserError) || error.rule !== 'no-such-question') throw error;
    const beginning = name.trim().normalize('NFKC').toLowerCase();
    const begun = beginning === '' ? [] : questions.filter((question) => question.name?.normalize('NFKC').toLowerCase().startsWith(beginning) === true);
    if (begun.length === 1) return begun[0]!;
    const hint = begun.length > 1 ? `so begin ${begun.slice(0, 3).map((question) => `'${question.name!}'`).join(', ')}` : hintFor(questions, name);
    throw new UserError(error.message, { rule: error.rule, exit: error.exit, hint });
  }
}

/**
 * The questions somebody means: `3`, `2-4`, `1,3-5`: numbers of the series; anything else is a name or an id. Numbers that there are not are told to `missing`,
 * when there are others. Throws `UserError` for what there is none of, and (exit 2) for numbers that are none: `3-1`, `1,,3`.
 */
export function questionsCalled(wanted: string, questions: readonly SeriesQuestion[], missing?: (error: UserError) => void): SeriesQuestion[] {
  const isList = /^[\d\s,-]{1,256}$/u.test(wanted) && /\d/u.test(wanted);
  if (!isList || questions.some(({ name }) => name === wanted.trim())) return [questionNamed(questions, wanted)];
  const ranges = rangesOf(wanted);
  const last = questions.reduce((most, { number }) => Math.max(most, number ?? 0), 0);
  const found = questions.filter(({ number }) => number !== null && ranges.some(([from, to]) => number >= from && number <= to));
  if (found.length === 0 && ranges.length === 1) return [questionNamed(questions, String(ranges[0]![0]))];
  const beyond = ranges.filter(([, to]) => to > last).map(([from, to]) => (Math.max(from, last + 1) === to ? String(to) : `${Math.max(from, last + 1)}-${to}`));
  if (beyond.length === 0) return found;
  const error = new UserError(`there is no question ${beyond.slice(0, MOST_NUMBERS).join(', ')}${beyond.length > MOST_NUMBERS ? ' …' : ''}`, { rule: 'no-such-question', hint: hintFor(questions, String(last + 1)) });
  if (found.length === 0 || missing === undefined) throw error;
  missing(error);
  return found;
}

const MOST_NUMBERS = 20;

function rangesOf(wanted: string): (readonly [from: number, to: number])[] {
  return wanted.split(',').map((part) => {
    const groups = /^\s{0,8}(?<from>\d{1,6})(?:\s{0,8}-\s{0,8}(?<to>\d{1,6}))?\s{0,8}$/u.exec(part)?.groups;
    const [from, to] = [Number(groups?.['from'] ?? 0), Number(groups?.['to'] ?? groups?.['from'] ?? 0)];
    if (from < 1 || to < from) throw new UserError('these are no numbers of questions', { rule: 'usage', exit: EXIT.usage, hint: 'give numbers from 1, as in 3, 2-4 or 1,3-5' });
    return [from, to] as const;
  });
}

/** The questions of a series. Throws `UserError` when there is no series of that number. */
export function questionsOf(series: number, questions: readonly SeriesQuestion[]): SeriesQuestion[] {
  const found = questions.filter((question) => question.series === series);
  if (found.length > 0) return found;
  const last = questions.reduce((most, question) => Math.max(most, question.series ?? 0), 0);
  throw new UserError(`no series ${series}`, { rule: 'no-such-series', hint: last === 0 ? 'no question is shared' : last === 1 ? 'there is one series' : `series here: 1-${last}` });
}

function hintFor(questions: readonly SeriesQuestion[], name: string): string {
  const numbered = questions.filter(({ number }) => number !== null).length;
  if (/^\d+$/u.test(name.trim()) && numbered > 0) return numbered === 1 ? 'there is one question with a number' : `questions here: 1-${numbered}`;
  const names = questions.flatMap((question) => (question.name === null ? [] : [question.name]));
  const meant = closestName(name, [...DECISIONS, ...names]);
  if (meant !== undefined) return `did you mean '${meant}'?`;
  return 'give its number, its name or its id: hrd questions --all lists them';
}

/** Several words of which the first is nearly a decision (`renmae 3 Threats`) are a slip. Throws `UserError` (exit 2). */
export function refuseSlip(names: readonly string[]): void {
  const meant = names.length < 2 ? undefined : closestName(names[0]!, DECISIONS);
  if (meant !== undefined) throw new UserError(`unknown command '${names[0]!}'. Did you mean '${meant}'?`, { rule: 'usage', exit: EXIT.usage, hint: 'hrd help questions explains them' });
}
