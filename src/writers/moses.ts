import type { Row } from '../model.js';
import { inChunks } from './chunks.js';
import { rounded } from './rounded.js';
import { everyUnit, type OutputFile, type RowWriter, type WriteOptions } from './writer.js';

/**
 * The plain parallel text that Moses, fast_align and most trainers of translation take: a file for each language, line n of each a translation of
 * line n of the others; `.ids` says what each line is: interview, exchange, role, unit, confidence, divided by tabs.
 * Units that stand in one language alone are left out; a line is empty where one of three languages lacks it.
 */
export const moses = {
  name: 'moses',
  extension: 'moses',
  summary: 'parallel plain text, a file for each language, line by line',
  keeps: 'texts that have a counterpart, one a line; exchange, role and confidence in .ids',
  loses: 'texts without a counterpart, line breaks and tabs, speakers, sources',
  units: everyUnit,
  defaultUnit: 'sentence',
  takes: 'rows',
  several: () => true,
  files: filesOf,
  write: (rows, options) => inChunks(linesOf(rows, options, identity)),
} as const satisfies RowWriter;

function* filesOf(rows: Iterable<Row>, options: WriteOptions): Generator<OutputFile> {
  // Said once, although the rows are gone through for each file.
  const quiet = { ...options, warn: () => undefined };
  for (const column of options.columns) yield { suffix: `.${column}`, chunks: inChunks(linesOf(rows, quiet, ({ texts }) => (Object.hasOwn(texts, column) ? texts[column]! : ''))) };
  yield { suffix: '.ids', chunks: inChunks(linesOf(rows, options, identity)) };
}

/** Everything that some program takes for the end of a line, tabs, and the control characters that tokenizers stumble over. */
const NOT_IN_LINE = /[\0-\u001f\u007f-\u009f\u2028\u2029]+/gu;

const identity = ({ interview, exchange, role, unit, confidence }: Row): string => [interview.replace(NOT_IN_LINE, ' '), exchange ?? '', role ?? '', unit, rounded(confidence)].join('\t');

/** The one choice of rows that all files are made by: it is what makes them equally long. */
function* linesOf(rows: Iterable<Row>, { columns, warn }: WriteOptions, line: (row: Row) => string): Generator<string> {
  for (const row of rows) {
    const present = columns.filter((column) => Object.hasOwn(row.texts, column) && row.texts[column]!.trim() !== '').length;
    if (present < Math.min(2, columns.length)) warn('no-counterpart', 'a text has no counterpart in another language and was left out');
    else yield `${line === identity ? line(row) : line(row).replace(NOT_IN_LINE, ' ').trim()}\n`;
  }
}
