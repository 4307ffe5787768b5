import type { LanguageTag, ListedQuestion, PutQuestion, QuestionList, Series } from '../model.js';
import { isRightToLeft, isRightToLeftLanguage } from '../text/scripts.js';
import { visible, visibleName } from '../text/visible.js';
import { truncate } from '../text/width.js';
import { isolated } from './direction.js';
import { beside, paragraph, setPiece, type SetLine } from './page.js';
import { LOW_CONFIDENCE, READING_WIDTH, type Screen } from './view.js';
import { counted, figure } from './words.js';

/** What a list of questions must know beside them. */
export interface QuestionListOptions extends Screen {
  /** In which a question is shown, most wanted first; null: in that which most of its series is in. */
  readonly languages: readonly LanguageTag[] | null;
  /** Languages of the corpus, the one in which most was asked first. */
  readonly usual: readonly LanguageTag[];
  /** Interviews that the list is limited to; null: all. */
  readonly interviews: readonly string[] | null;
  /** How many questions are asked in one interview only and are not listed. */
  readonly hidden: number;
  /** Ids of interviews that share no question with another. */
  readonly apart: readonly string[];
}

/** After the number: in some interviews it may be another question; a person has decided of it. */
const UNSURE = '?';
const DECIDED = '✓';
/** Over the column that says in how many interviews of the series. */
const ASKED = 'ASKED IN';
/** A question of a list takes no more lines than this; more of it is shown by itself. */
const MOST_LINES = 6;
/** So many interviews are named in a heading. */
const MOST_NAMED = 4;
/** The beginning of an id that is shown at least: `q3f2a9`. */
const SHORTEST_ID = 6;

/** Questions, a line each: their number, in how many interviews of their series they are asked, and their name or wording; those of one interview below. */
export function listQuestions({ series, questions }: QuestionList, options: QuestionListOptions): string[] {
  const { colour, width } = options;
  const page = Math.min(width, READING_WIDTH);
  const parts: string[][] = [];
  const marked = questions.some((question) => marksOf(question) !== '');
  for (const { number, interviews } of series) {
    const own = questions.filter((question) => question.series === number);
    const heading = series.length > 1 ? [...paragraph(`Series ${number}: ${naming(interviews)}`, { width: page, rest: '  ', style: colour.bold })] : [];
    parts.push([...heading, ...setSeries(own, new Set(interviews), marked, page, options)]);
  }
  const alone = questions.filter((question) => question.series === null);
  if (alone.length > 0) parts.push([colour.bold('Asked in one interview only'), ...setAlone(alone, marked, page, options)]);
  parts.push(closing({ series, questions }, options).flatMap((line) => paragraph(line, { width: page, rest: '  ', style: colour.dim })));
  return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}

/** `aigul, boris and 20 more`. */
function naming(interviews: readonly string[]): string {
  const names = interviews.slice(0, MOST_NAMED).map((id) => isolated(visibleName(id)));
  const left = interviews.length - names.length;
  return left > 0 ? `${names.join(', ')} and ${left} more` : names.join(', ');
}

const marksOf = ({ confidence, pinned }: ListedQuestion): string => `${confidence < LOW_CONFIDENCE ? UNSURE : ''}${pinned ? DECIDED : ''}`;

function setSeries(questions: readonly ListedQuestion[], interviews: ReadonlySet<string>, marked: boolean, page: number, options: QuestionListOptions): string[] {
  const usual = usualLanguages(questions, options);
  const digits = questions.reduce((most, { number }) => Math.max(most, String(number).length), 2);
  const counts = Math.max(ASKED.length, 2 * String(interviews.size).length + 4);
  const head = `${'#'.padStart(digits)}${marked ? '   ' : ''}  ${ASKED.padStart(counts)}  QUESTION`;
  return [options.colour.dim(head), ...questions.flatMap((question) => {
    const marks = marked ? ` ${marksOf(question).padEnd(2)}` : '';
    const asked = `${question.asked.filter(({ interview }) => interviews.has(interview)).length} of ${interviews.size}`.padStart(counts);
    const margin = `${String(question.number).padStart(digits)}${marks}  ${asked}  `;
    return setQuestion(question, margin, usual, page, options);
  })];
}

/** By interview, in the order in which they are asked; known by the beginnings of their ids. */
function setAlone(questions: readonly ListedQuestion[], marked: boolean, page: number, options: QuestionListOptions): string[] {
  const usual = usualLanguages(questions, options);
  const ids = beginnings(questions.map(({ id }) => id));
  const digits = questions.reduce((most, { asked }) => Math.max(most, String(asked[0]!.exchanges[0]!).length), 1);
  let interview: string | undefined;
  return questions.flatMap((question) => {
    const [asked] = question.asked;
    const heading = asked!.interview === interview ? [] : paragraph(isolated(visibleName(asked!.interview)), { width: page, first: '  ', style: options.colour.bold });
    interview = asked!.interview;
    const marks = marked ? ` ${marksOf(question).padEnd(2)}` : '';
    const margin = `  ${ids.get(question.id)!}${marks}  ${String(asked!.exchanges[0]).padStart(digits)}  `;
    return [...heading, ...setQuestion(question, margin, usual, page, options)];
  });
}

/** The shortest beginnings of ids that tell them apart. */
function beginnings(ids: readonly string[]): ReadonlyMap<string, string> {
  const sorted = [...ids].sort();
  const shared = sorted.map((id, index) => {
    const after = sorted[index + 1] ?? '';
    let length = 0;
    while (length < id.length && id[length] === after[length]) length += 1;
    return length;
  });
  const longest = shared.reduce((most, length) => Math.max(most, length), 0);
  return new Map(ids.map((id) => [id, id.slice(0, Math.max(SHORTEST_ID, longest + 1))]));
}

/** Languages by how many questions are in them, most first; of equal ones the one that is more usual in the corpus. */
export function usualLanguages(questions: readonly Pick<ListedQuestion, 'wordings'>[], { usual }: Pick<QuestionListOptions, 'usual'>): LanguageTag[] {
  const counts = new Map<LanguageTag, number>();
  for (const { wordings } of questions) for (const language of Object.keys(wordings)) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || usual.indexOf(a) - usual.indexOf(b)).map(([language]) => language);
}

const plainly = (text: string): string => text;
const turned = (language: LanguageTag, text: string): boolean => (language === 'und' ? isRightToLeft(text) : isRightToLeftLanguage(language));
/** A wording on one line, safe to print. */
const flat = (text: string): string => visible(text.replace(/\s+/gu, ' ').trim());

/** The beginning of a wording in quotation marks, as a sentence has it: `"How did you…"`. */
export function quotedWording(language: LanguageTag, text: string, width: number): string {
  return `"${isolated(truncate(flat(text.slice(0, 8 * width)), width), turned(language, text))}"`;
}

/** As much of a wording as a list shows; `…` says that there is more. */
const short = (text: string, width: number): string => truncate(flat(text.slice(0, 8 * MOST_LINES * width)), MOST_LINES * width);

function setQuestion({ name, wordings }: ListedQuestion, margin: string, usual: readonly LanguageTag[], page: number, { colour, languages }: QuestionListOptions): string[] {
  const wanted = languages ?? usual.slice(0, 1);
  const language = [...wanted, ...usual].find((each) => Object.hasOwn(wordings, each)) ?? '';
  const room = Math.max(10, page - margin.length);
  const lines = name === null
    ? setPiece({ text: short(wordings[language] ?? '', room), label: wanted.includes(language) || language === '' ? '' : `${language}: ` }, { width: room, rightToLeft: turned(language, wordings[language] ?? ''), style: plainly, labelStyle: colour.dim })
    : setPiece({ text: visibleName(name) }, { width: room, rightToLeft: isRightToLeft(name), style: colour.bold, labelStyle: plainly });
  return [...beside([{ lines: [{ text: margin.trimEnd(), width: margin.trimEnd().length }], width: margin.length }, { lines, width: room }])];
}

function closing({ series, questions }: Pick<QuestionList, 'series' | 'questions'>, { hidden, apart, interviews: chosen }: QuestionListOptions): string[] {
  const numbered = questions.filter(({ number }) => number !== null);
  const interviews = new Set(series.flatMap((each) => each.interviews)).size;
  const several = series.length > 1 ? `, ${counted(series.length, 'series', 'series')}` : '';
  const unsure = questions.find(({ confidence }) => confidence < LOW_CONFIDENCE);
  const decided = questions.find(({ pinned }) => pinned);
  const called = ({ number, id }: ListedQuestion): string => (number === null ? id.slice(0, SHORTEST_ID) : String(number));
  return [
    ...(numbered.length === 0 ? [] : [chosen === null ? `${counted(numbered.length, 'question')}, ${counted(interviews, 'interview')}${several}` : `${counted(numbered.length, 'question')} of ${naming(chosen)}`]),
    ...(hidden === 0 ? [] : [`${hidden === 1 ? '1 question is' : `${figure(hidden)} questions are`} asked in one interview only: hrd questions --all`]),
    ...(apart.length === 0 || numbered.length === 0 ? [] : [`${naming(apart)} ${apart.length === 1 ? 'shares' : 'share'} no question with another interview`]),
    ...(unsure === undefined ? [] : [`${UNSURE} in some interviews it may be another question: hrd questions ${called(unsure)} says in which`]),
    ...(decided === undefined ? [] : [`${DECIDED} decided by a person; to take it back: hrd questions reset ${called(decided)}`]),
  ];
}

/** A question in full: every wording in every language, and under it the interviews and exchanges in which it was put so. */
export function explainQuestion(question: ListedQuestion, series: Series | undefined, { width, colour }: Screen): string[] {
  const page = Math.min(width, READING_WIDTH);
  const { id, number, name, asked, put, pinned, confidence } = question;
  const title = `${number === null ? 'Question' : `Question ${number}`}${name === null ? '' : `: ${isolated(visibleName(name))}`}`;
  const others = series?.interviews.filter((interview) => !asked.some((each) => each.interview === interview)) ?? [];
  const guests = series === undefined ? [] : asked.filter(({ interview }) => !series.interviews.includes(interview)).map(({ interview }) => isolated(visibleName(interview)));
  const facts = [
    series === undefined ? 'asked in one interview only' : `asked in ${asked.length - guests.length} of ${counted(series.interviews.length, 'interview')}`,
    ...(guests.length > 0 ? [`and in ${guests.join(', ')} of another series`] : []),
    `confidence ${confidence.toFixed(2)}`, ...(pinned ? ['decided by a person'] : []), id,
  ];
  const tag = put.reduce((most, { language }) => Math.max(most, language.length), 0) + 2;
  const lines = [...paragraph(title, { width: page, style: colour.bold }), ...paragraph(facts.join(' · '), { width: page, style: colour.dim })];
  const doubtful = [...new Map(put.filter((each) => each.confidence < LOW_CONFIDENCE).map((each) => [`${each.exchange} ${each.interview}`, each])).values()];
  if (doubtful.length > 0) lines.push(...paragraph(`${UNSURE} may be another question: ${placesShown(doubtful)}`, { width: page, rest: '  ', style: colour.yellow }));
  for (const [language, wordings] of byLanguage(put)) {
    const room = Math.max(10, page - tag);
    const set: SetLine[] = [];
    for (const [text, places] of wordings) {
      set.push(...setPiece({ text: flat(text) }, { width: room, rightToLeft: turned(language, text), style: plainly, labelStyle: plainly }));
      for (const line of paragraph(placesShown(places), { width: room, first: '  ', style: colour.dim })) set.push({ text: line, width: 1 });
    }
    lines.push('', ...beside([{ lines: [{ text: colour.dim(language), width: language.length }], width: tag }, { lines: set, width: room }]));
  }
  if (others.length > 0) lines.push('', ...paragraph(`not asked: ${others.map((interview) => isolated(visibleName(interview))).join(', ')}`, { width: page, rest: '  ', style: colour.dim }));
  return lines;
}

/** Languages sorted by tag, the wordings of each by how often they were used, then in the order of the interviews. */
function byLanguage(put: readonly PutQuestion[]): [LanguageTag, [text: string, places: PutQuestion[]][]][] {
  const languages = new Map<LanguageTag, Map<string, PutQuestion[]>>();
  for (const each of put) {
    const wordings = languages.get(each.language) ?? new Map<string, PutQuestion[]>();
    languages.set(each.language, wordings);
    const places = wordings.get(each.text);
    if (places === undefined) wordings.set(each.text, [each]);
    else places.push(each);
  }
  return [...languages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([language, wordings]) => [language, [...wordings].sort(([, a], [, b]) => b.length - a.length)]);
}

/** `aigul:3, boris:4 (0.71)`: interview, exchange, and how sure it is where it is not. */
function placesShown(places: readonly PutQuestion[]): string {
  return places.map(({ interview, exchange, confidence }) => `${isolated(visibleName(interview))}:${exchange}${confidence < 0.995 ? ` (${confidence.toFixed(2)})` : ''}`).join(', ');
}

/** How places under wordings are to be read, and where to read on; by the first of them. */
export function explainPlaces(questions: readonly ListedQuestion[], { width, colour }: Screen): string[] {
  const first = questions.find(({ put }) => put.length > 0)?.put[0];
  if (first === undefined) return [];
  const name = isolated(visibleName(first.interview));
  return paragraph(`${name}:${first.exchange} is exchange ${first.exchange} of ${name}: hrd show '${name}' --q ${first.exchange}`, { width: Math.min(width, READING_WIDTH), rest: '  ', style: colour.dim });
}
