import type { ListedQuestion, PutQuestion, QuestionList } from '../../model.js';
import { inChunks } from '../chunks.js';
import type { ReportOptions, ReportWriter } from '../report.js';
import { rounded } from '../rounded.js';

/** Questions as one JSON document, described by `schema/hrd-1.questions.schema.json`: a line for each wording in its place. */
export const json = {
  name: 'json',
  extension: 'json',
  summary: 'questions with every wording in its place, one JSON document',
  write: (list, options) => inChunks(piecesOf(list, options)),
} as const satisfies ReportWriter<QuestionList>;

function* piecesOf({ series, questions, sources }: QuestionList, { signature }: ReportOptions): Generator<string> {
  yield `{\n  "schema": "hrd/1",\n  "signature": ${JSON.stringify(signature)},\n  "series": [`;
  yield* listed(series.map(({ number, interviews }) => JSON.stringify({ number, interviews })), '  ');
  yield '],\n  "questions": [';
  yield* listed(questions.map(questionShape), '  ');
  yield `],\n  "sources": ${JSON.stringify(Object.fromEntries(sources))}\n}\n`;
}

/** Items of a list, one a line; `indent` is that of the list. */
function* listed(items: Iterable<string>, indent: string): Generator<string> {
  let separator = `\n${indent}  `;
  for (const item of items) {
    yield separator + item;
    separator = `,\n${indent}  `;
  }
  if (separator.startsWith(',')) yield `\n${indent}`;
}

// The shapes name their keys one by one: the output is a promise and must not change because a type of the model grows.

function questionShape({ id, number, series, name, pinned, confidence, wordings, put }: ListedQuestion): string {
  const facts = JSON.stringify({ id, number, series, name, pinned, confidence: rounded(confidence), wordings }).slice(1, -1);
  return `{ ${facts}, "put": [${[...listed(put.map((each) => JSON.stringify(putShape(each))), '    ')].join('')}] }`;
}

const putShape = ({ interview, exchange, confidence, language, path, text }: PutQuestion): object => ({ interview, exchange, confidence: rounded(confidence), language, path, text });
