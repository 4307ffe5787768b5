import type { Asked, Document, Exchange, Interview, LanguageTag, Matrix, MatrixCell, MatrixColumn, SeriesQuestion } from '../model.js';
import { countWords } from '../text/word-count.js';
import { membersOf } from './members.js';

/** What of the interviews a matrix shows. */
export interface MatrixWish {
  /** Only these languages, in this order; all of them, sorted, when absent. */
  readonly languages?: readonly LanguageTag[];
  /** Number of the series each interview belongs to; as these questions say, when absent. */
  readonly members?: ReadonlyMap<string, number>;
}

/** A document that is shown, and the name of its language column. */
interface Shown {
  readonly column: string;
  readonly document: Document;
}

/**
 * Puts questions and interviews into a table: questions in the order given but those of one interview last, interviews in the order given. Interviews are gone
 * through once, one in memory at a time beside what is shown; one that has no document in the languages asked for is left out, and so is a question that none of
 * them was asked. A question put in parts has their texts joined by a blank line.
 */
export function matrixOf(questions: readonly SeriesQuestion[], interviews: Iterable<Interview>, { languages, members = membersOf(questions) }: MatrixWish = {}): Matrix {
  const ordered = [...questions.filter(({ number }) => number !== null), ...questions.filter(({ number }) => number === null)];
  const asked = askedByInterview(ordered);
  const columns: MatrixColumn[] = [];
  const cells: (MatrixCell | null)[][] = ordered.map(() => []);
  const tags = new Set<LanguageTag>();
  const sources = new Map<string, ReadonlyMap<string, string>>();
  for (const interview of interviews) {
    const shown = shownOf(interview, languages);
    if (shown.length === 0) continue;
    const here = asked.get(interview.id) ?? [];
    const exchanges = new Map(interview.exchanges.map((exchange) => [exchange.number, exchange]));
    cells.forEach((row, index) => row.push(here[index] === undefined ? null : cellOf(here[index], exchanges, shown)));
    columns.push({ interview: interview.id, title: interview.title, series: members.get(interview.id) ?? null, languages: shown.map(({ column }) => column) });
    for (const { document } of shown) tags.add(document.language);
    sources.set(interview.id, new Map(shown.map(({ column, document }) => [column, document.sha256])));
  }
  const rows = [...ordered.keys()].filter((index) => cells[index]!.some((cell) => cell !== null));
  const kept = { questions: rows.map((index) => ordered[index]!), cells: rows.map((index) => cells[index]!) };
  const chosen = languages?.filter((tag) => tags.has(tag));
  const all = chosen ?? [...tags].sort();
  return { ...kept, columns, languages: all, usual: chosen ?? byUse(all, kept), sources };
}

/** Languages by how many questions have a wording in them, most first; of equal ones that in which more interviews were asked. */
function byUse(languages: readonly LanguageTag[], { questions, cells }: Pick<Matrix, 'questions' | 'cells'>): LanguageTag[] {
  const shared = questions.some(({ number }) => number !== null);
  const uses = new Map(languages.map((language) => {
    const rows = [...questions.keys()].filter((row) => (questions[row]!.number !== null || !shared) && Object.hasOwn(questions[row]!.wordings, language));
    return [language, { questions: rows.length, interviews: rows.reduce((sum, row) => sum + cells[row]!.filter((cell) => cell !== null && Object.hasOwn(cell.question, language)).length, 0) }];
  }));
  return [...languages].sort((a, b) => uses.get(b)!.questions - uses.get(a)!.questions || uses.get(b)!.interviews - uses.get(a)!.interviews);
}

/** By interview: what it was asked of each question, at the question's index. */
function askedByInterview(questions: readonly SeriesQuestion[]): Map<string, (Asked | undefined)[]> {
  const found = new Map<string, (Asked | undefined)[]>();
  questions.forEach((question, index) => {
    for (const asked of question.asked) {
      const here = found.get(asked.interview) ?? [];
      found.set(asked.interview, here);
      here[index] = asked;
    }
  });
  return found;
}

function shownOf({ documents, languages: columns }: Interview, wanted: readonly LanguageTag[] | undefined): Shown[] {
  const all = documents.map((document, index): Shown => ({ column: columns[index]!, document }));
  return wanted === undefined ? all : wanted.flatMap((language) => all.filter(({ document }) => document.language === language));
}

function cellOf({ exchanges, confidence }: Asked, byNumber: ReadonlyMap<number, Exchange>, shown: readonly Shown[]): MatrixCell {
  const parts = exchanges.map((number) => byNumber.get(number)).filter((exchange) => exchange !== undefined);
  const answer = joined(parts.map((part) => part.answer), shown);
  return {
    exchanges,
    confidence,
    question: Object.fromEntries(joined(parts.map((part) => part.question), shown)),
    answer: Object.fromEntries(answer),
    words: Object.fromEntries(shown.flatMap(({ column, document }) => (answer.has(column) ? [[column, countWords(answer.get(column)!, document.language)]] : []))),
  };
}

/** The texts of each column, one after the other; a column without any is absent. */
function joined(texts: readonly Readonly<Record<string, string>>[], shown: readonly Shown[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { column } of shown) {
    const here = texts.filter((part) => Object.hasOwn(part, column)).map((part) => part[column]!);
    if (here.length > 0) found.set(column, here.join('\n\n'));
  }
  return found;
}
