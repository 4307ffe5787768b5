import type { Matrix, MatrixCell, SeriesQuestion } from '../../model.js';
import { inChunks } from '../chunks.js';
import type { ReportOptions, ReportWriter } from '../report.js';
import { rounded } from '../rounded.js';

/** A matrix as one JSON document, described by `schema/hrd-1.matrix.schema.json`: a line for each interview and each answer. */
export const json = {
  name: 'json',
  extension: 'json',
  summary: 'questions, interviews and all answers in every language, one JSON document',
  write: (matrix, options) => inChunks(piecesOf(matrix, options)),
} as const satisfies ReportWriter<Matrix>;

function* piecesOf(matrix: Matrix, { signature }: ReportOptions): Generator<string> {
  yield `{\n  "schema": "hrd/1",\n  "signature": ${JSON.stringify(signature)},\n  "languages": ${JSON.stringify(matrix.languages)},\n  "interviews": [`;
  yield* listed(matrix.columns.map(({ interview, title, languages }) => JSON.stringify({ id: interview, title, languages, sources: Object.fromEntries(matrix.sources.get(interview) ?? []) })), '    ');
  yield '],\n  "series": [';
  yield* listed(seriesOf(matrix).map((each) => JSON.stringify(each)), '    ');
  yield '],\n  "questions": [';
  let separator = '\n    ';
  for (const [row, question] of matrix.questions.entries()) {
    yield `${separator}{ ${questionFields(question)}, "answers": [`;
    yield* listed(answersOf(matrix, row), '      ');
    yield '] }';
    separator = ',\n    ';
  }
  yield matrix.questions.length === 0 ? ']\n}\n' : '\n  ]\n}\n';
}

/** The series that questions are of, and which of the interviews belong to each. */
function seriesOf({ questions, columns }: Matrix): { readonly number: number; readonly interviews: readonly string[] }[] {
  const numbers = new Set(questions.flatMap(({ series }) => (series === null ? [] : [series])));
  return [...numbers].sort((a, b) => a - b).map((number) => ({ number, interviews: columns.filter(({ series }) => series === number).map(({ interview }) => interview) }));
}

/** Items of a list, one a line; `indent` is theirs. */
function* listed(items: Iterable<string>, indent: string): Generator<string> {
  let separator = `\n${indent}`;
  let any = false;
  for (const item of items) {
    yield separator + item;
    separator = `,\n${indent}`;
    any = true;
  }
  if (any) yield `\n${indent.slice(2)}`;
}

// The shapes name their keys one by one: the output is a promise and must not change because a type of the model grows.

function questionFields({ id, number, series, name, pinned, confidence, wordings }: SeriesQuestion): string {
  return JSON.stringify({ id, number, series, name, pinned, confidence: rounded(confidence), wordings }).slice(1, -1);
}

function* answersOf({ columns, cells }: Matrix, row: number): Generator<string> {
  for (const [index, { interview }] of columns.entries()) {
    const cell = cells[row]![index]!;
    if (cell !== null) yield JSON.stringify(answerShape(interview, cell));
  }
}

const answerShape = (interview: string, { exchanges, confidence, question, answer, words }: MatrixCell): object => ({ interview, exchanges, confidence: rounded(confidence), question, answer, words });
