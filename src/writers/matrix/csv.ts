import type { Matrix, MatrixCell, MatrixColumn, SeriesQuestion } from '../../model.js';
import { inChunks } from '../chunks.js';
import { delimitedLine } from '../delimited.js';
import type { ReportOptions, ReportWriter } from '../report.js';
import { rounded } from '../rounded.js';
import { headingOf } from './cells.js';

/**
 * A matrix in its long form (RFC 4180): a row for each answer in each language, as statistics programs and pivot tables want it. An interview that was not asked
 * has no row; `usual_question` is one wording for all answers to a question, in the most usual language, for labels; words are empty in a language that has neither question nor answer, and 0 where it was asked and nothing was said.
 */
export const csv = {
  name: 'csv',
  extension: 'csv',
  summary: 'an answer in one language a row, for statistics programs and pivot tables (RFC 4180)',
  excel: true,
  write: (matrix, options) => inChunks(linesOf(matrix, options)),
} as const satisfies ReportWriter<Matrix>;

const HEADINGS = ['number', 'id', 'name', 'series', 'usual_question', 'question', 'interview', 'title', 'exchanges', 'language', 'answer', 'words', 'confidence', 'sources', 'signature'];

function* linesOf(matrix: Matrix, options: ReportOptions): Generator<string> {
  const line = (cells: readonly string[]): string => delimitedLine(cells, ',', options.excel);
  yield (options.excel ? '\uFEFF' : '') + line(HEADINGS);
  for (const [row, question] of matrix.questions.entries()) {
    for (const [index, column] of matrix.columns.entries()) {
      const cell = matrix.cells[row]![index]!;
      if (cell === null) continue;
      for (const language of column.languages) yield line([...cellsOf(question, column, cell, language, matrix), options.signature]);
    }
  }
}

function cellsOf(question: SeriesQuestion, { interview, title }: MatrixColumn, cell: MatrixCell, language: string, { sources, usual }: Matrix): string[] {
  const { number, id, name, series } = question;
  const textIn = (texts: Readonly<Record<string, string>>): string => (Object.hasOwn(texts, language) ? texts[language]! : '');
  const words = Object.hasOwn(cell.words, language) ? String(cell.words[language]) : Object.hasOwn(cell.question, language) ? '0' : '';
  const sha256 = sources.get(interview)?.get(language);
  return [
    number === null ? '' : String(number), id, name ?? '', series === null ? '' : String(series), headingOf({ ...question, name: null }, undefined, usual).text, textIn(cell.question), interview, title ?? '', cell.exchanges.join(' '), language, textIn(cell.answer), words, String(rounded(cell.confidence)),
    sha256 === undefined ? '' : `${language}=${sha256}`,
  ];
}
