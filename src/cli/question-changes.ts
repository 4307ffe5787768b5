import type { SeriesQuestion } from '../model.js';
import { visibleName } from '../text/visible.js';
import { isolated } from '../views/direction.js';
import { quotedWording, usualLanguages as languagesOfQuestions } from '../views/questions.js';
import { seriesOf, usualLanguages, type Inquiry } from './asking.js';

/** Columns of a wording that are quoted. */
const QUOTED = 40;

/** `3`; of a question of one interview only its id. */
export const numberOf = ({ number, id }: SeriesQuestion): string => String(number ?? id);

/** A question as it was listed when somebody decided of it: `3 'The nets'`, or `3 "How did you…"` in the language of its list; of one interview only `q3f2a9c01de "…"`. */
export function called(question: SeriesQuestion, inquiry: Inquiry): string {
  if (question.name !== null) return `${numberOf(question)} '${isolated(visibleName(question.name))}'`;
  const listed = inquiry.questions.filter(({ series }) => series === question.series);
  const language = languagesOfQuestions(listed, { usual: usualLanguages(inquiry) }).find((each) => Object.hasOwn(question.wordings, each));
  return language === undefined ? numberOf(question) : `${numberOf(question)} ${quotedWording(language, question.wordings[language]!, QUOTED)}`;
}

/** The same with the id beside the number: what it can be called by whatever becomes of numbers. */
export const identified = ({ number, id }: SeriesQuestion): string => (number === null ? `question ${id}` : `question ${number} (${id})`);

/** `in 3 of 4 interviews`, and in which of another series. */
export function askedIn({ asked, series }: SeriesQuestion, { questions }: Inquiry): string {
  const all = series === null ? undefined : seriesOf(questions).find(({ number }) => number === series);
  if (all === undefined) return `in ${visibleName(asked[0]!.interview)} only`;
  const guests = asked.map(({ interview }) => interview).filter((interview) => !all.interviews.includes(interview));
  return `in ${asked.length - guests.length} of ${all.interviews.length} interviews${guests.length === 0 ? '' : ` and in ${guests.map(visibleName).join(', ')} of another series`}`;
}

/** A question of that id as it is now; the first that was asked where `former` was, when there is none any more. */
export function now({ questions }: Inquiry, former: SeriesQuestion): SeriesQuestion {
  return questions.find(({ id }) => id === former.id) ?? holding(questions, former)[0]!;
}

/** The questions in which the exchanges of one are now, in their order. */
export function holding(questions: readonly SeriesQuestion[], former: SeriesQuestion): SeriesQuestion[] {
  const places = new Set(placesOf(former));
  return questions.filter((question) => placesOf(question).some((place) => places.has(place)));
}

/** Each exchange in which a question is asked. */
function placesOf({ asked }: SeriesQuestion): string[] {
  return asked.flatMap(({ interview, exchanges }) => exchanges.map((exchange) => `${exchange} ${interview}`));
}

/** Whether two questions are asked in the same exchanges. */
export const askedAlike = (one: SeriesQuestion, two: SeriesQuestion): boolean => placesOf(one).join('\n') === placesOf(two).join('\n');

/** Which numbers mean other questions than before, of those that were not decided of: `numbers from 13 on have changed`; null: none. */
export function changedNumbers(before: Inquiry, after: Inquiry, decided: readonly SeriesQuestion[]): string | null {
  const of = new Map(after.questions.flatMap((question) => placesOf(question).map((place) => [place, question.number] as const)));
  const known = new Set(decided.map(({ id }) => id));
  const numbers: number[] = [];
  for (const question of before.questions) {
    const number = of.get(placesOf(question)[0]!) ?? null;
    if (!known.has(question.id) && number !== question.number) numbers.push(...[question.number, number].filter((each) => each !== null));
  }
  if (numbers.length === 0) return null;
  const [first, last] = [numbers.reduce((least, each) => Math.min(least, each)), numbers.reduce((most, each) => Math.max(most, each))];
  const highest = [...before.questions, ...after.questions].reduce((most, { number }) => Math.max(most, number ?? 0), 0);
  if (first === last) return `number ${first} has changed`;
  return last === highest ? `numbers from ${first} on have changed` : `numbers ${first}-${last} have changed`;
}

/** `1, 2 and 3`. */
export function listing(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
}

/** `question 3`; `questions 1, 2 and q3f2a9c01de`. */
export function numbered(questions: readonly SeriesQuestion[]): string {
  return `${questions.length === 1 ? 'question' : 'questions'} ${listing(questions.map(numberOf))}`;
}
