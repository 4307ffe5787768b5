import type { Asked, Interview, LanguageTag, SeriesQuestion } from '../model.js';
import { isRightToLeft, isRightToLeftLanguage } from '../text/scripts.js';
import { visible, visibleName } from '../text/visible.js';
import { isolated } from './direction.js';
import { beside, paragraph, setPiece } from './page.js';
import { columnsOf, conversation } from './passages.js';
import { transcript } from './transcript.js';
import { LOW_CONFIDENCE, READING_WIDTH, type Screen } from './view.js';
import { certainty, counted, ranges } from './words.js';

/** How answers to a question are shown. */
export interface AnswerView extends Screen {
  /** The question as each interview put it stands before its answer. */
  readonly withQuestions: boolean;
}

/** The number and name of a question, its usual wording in each language, and how often it was asked. */
export function showQuestion({ number, name, wordings, asked, confidence }: SeriesQuestion, languages: readonly LanguageTag[], { width, colour }: Screen): string[] {
  const page = Math.min(width, READING_WIDTH);
  const shown = languages.filter((language) => Object.hasOwn(wordings, language));
  const tag = shown.reduce((most, { length }) => Math.max(most, length), 0) + 2;
  const sure = confidence < LOW_CONFIDENCE ? ` · ${certainty(confidence, colour)} sure` : '';
  const facts = [...(number === null ? [] : [`question ${number}`]), ...(name === null ? [] : [isolated(visibleName(name))]), `asked in ${counted(asked.length, 'interview')}`];
  const lines = [...paragraph(facts.join(' · '), { width: page, style: colour.dim })].map((line, index, all) => (index === all.length - 1 ? line + sure : line));
  for (const language of shown) {
    const text = visible(wordings[language]!).replace(/\s+/gu, ' ');
    const rightToLeft = language === 'und' ? isRightToLeft(text) : isRightToLeftLanguage(language);
    const set = setPiece({ text }, { width: Math.max(10, page - tag), rightToLeft, style: colour.bold, labelStyle: colour.dim });
    lines.push(...beside([{ lines: [{ text: colour.dim(language), width: language.length }], width: tag }, { lines: set, width: page - tag }]));
  }
  return lines;
}

/** One interview's answer, the languages side by side as `showInterview` sets them. The interview holds the languages to show. */
export function showAnswer(interview: Interview, { exchanges, confidence }: Asked, view: AnswerView): string[] {
  const { width, colour, withQuestions } = view;
  const columns = columnsOf(interview);
  const numbers = new Set(exchanges);
  const wish = { exchanges: numbers, roles: withQuestions ? null : new Set(['answer'] as const) };
  const sure = confidence < LOW_CONFIDENCE ? ` · ${certainty(confidence, colour)} sure that this was asked` : '';
  const name = isolated(visibleName(interview.id));
  const facts = [...(interview.title === null ? [] : [isolated(visibleName(interview.title))]), columns.map((column) => column.name).join(', '), `exchange ${ranges(exchanges)}`];
  const [first = '', ...rest] = paragraph([name, ...facts].join(' · '), { width: Math.min(width, READING_WIDTH) });
  const head = [first.startsWith(name) ? colour.bold(name) + colour.dim(first.slice(name.length)) : first, ...rest.map((line) => colour.dim(line))];
  const answers = [...transcript(conversation(interview, columns, wish), columns, Math.max(...exchanges), view)];
  const isAnswered = interview.exchanges.some(({ number, answer }) => numbers.has(number) && Object.keys(answer).length > 0);
  return [...head.slice(0, -1), head.at(-1)! + sure, '', ...answers, ...(isAnswered ? [] : [colour.dim('no answer')])];
}

/** Interviews that were asked the question, but have no document in the languages that are shown; `all`: there is no other that was asked. */
export function showElsewhere(interviews: readonly string[], languages: readonly LanguageTag[], all: boolean, { width, colour }: Screen): string[] {
  const names = interviews.map((id) => isolated(visibleName(id))).join(', ');
  const missing = `not in ${languages.join(' or ')}`;
  const line = all ? `asked in ${names}, ${interviews.length === 1 ? 'which is' : 'which are'} ${missing}` : `${missing}: ${names}`;
  return ['', ...paragraph(line, { width: Math.min(width, READING_WIDTH), rest: '  ', style: colour.dim })];
}

/** Interviews of the series that were not asked the question. */
export function showNotAsked(interviews: readonly string[], { width, colour }: Screen): string[] {
  return ['', ...paragraph(`not asked: ${interviews.map((id) => isolated(visibleName(id))).join(', ')}`, { width: Math.min(width, READING_WIDTH), rest: '  ', style: colour.dim })];
}
