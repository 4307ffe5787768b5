import type { LanguageTag, Matrix, MatrixCell, MatrixColumn, SeriesQuestion } from '../../model.js';
import type { ReportOptions } from '../report.js';

/** The language of a column: `en-2` -> `en`; a column that nobody has named is its own language. */
export function languageOf(column: string, { languages }: Pick<ReportOptions, 'languages'>): LanguageTag {
  return languages.get(column) ?? column;
}

/** The columns of an interview that are in a language, in their order: `en`, `en-2`. */
export function columnsIn(language: LanguageTag, { languages }: MatrixColumn, options: Pick<ReportOptions, 'languages'>): string[] {
  return languages.filter((column) => languageOf(column, options) === language);
}

/** Whether a cell holds an answer, in whatever language. */
export function isAnswered(cell: MatrixCell | null): boolean {
  return cell !== null && Object.keys(cell.answer).length > 0;
}

/** What people call an interview. */
export function titleOf({ title, interview }: MatrixColumn): string {
  return title ?? interview;
}

/** What a question is called in a language: its name, else its wording there, else the first there is, with the language that is in. */
export function headingOf({ name, wordings }: SeriesQuestion, language: LanguageTag): { readonly text: string; readonly language: LanguageTag } {
  if (name !== null) return { text: name, language: 'und' };
  if (Object.hasOwn(wordings, language)) return { text: wordings[language]!, language };
  const [other] = Object.entries(wordings);
  return other === undefined ? { text: '', language: 'und' } : { text: other[1], language: other[0] };
}

/** How many of these cells there are, and how many hold an answer. */
export interface Tally {
  readonly asked: number;
  readonly answered: number;
}

/** Counts a row of a matrix, or a column of it. */
export function tallyOf(cells: readonly (MatrixCell | null)[]): Tally {
  return { asked: cells.filter((cell) => cell !== null).length, answered: cells.filter(isAnswered).length };
}

/** The cells of one interview, from the first question to the last. */
export function columnCells({ cells }: Matrix, index: number): (MatrixCell | null)[] {
  return cells.map((row) => row[index] ?? null);
}

/** The language that most answers are in, of several the first; null where there are none. */
export function leadingLanguage({ cells, languages }: Matrix, options: Pick<ReportOptions, 'languages'>): LanguageTag | null {
  const counts = new Map<LanguageTag, number>();
  for (const row of cells) {
    for (const cell of row) {
      for (const language of new Set(Object.keys(cell?.answer ?? {}).map((column) => languageOf(column, options)))) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  const [first] = [...languages].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  return first ?? null;
}

/** What stands above the questions of a series, where there are several; null where it is the same as before. */
export function seriesHeading(questions: readonly SeriesQuestion[], row: number): string | null {
  const { series } = questions[row]!;
  if (questions.every((question) => question.series === series) || (row > 0 && questions[row - 1]!.series === series)) return null;
  return series === null ? 'Asked in one interview only' : `Series ${series}`;
}
