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

/** What a question is called in a language: its name, else its wording there, else in the most usual language there is, with the language that is in. */
export function headingOf({ name, wordings }: SeriesQuestion, language: LanguageTag | undefined, usual: readonly LanguageTag[]): { readonly text: string; readonly language: LanguageTag } {
  if (name !== null) return { text: name, language: 'und' };
  const found = [...(language === undefined ? [] : [language]), ...usual, ...Object.keys(wordings)].find((tag) => Object.hasOwn(wordings, tag));
  return found === undefined ? { text: '', language: 'und' } : { text: wordings[found]!, language: found };
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
