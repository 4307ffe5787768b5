import { UserError } from '../../diagnostics.js';
import { tablesOf, type SeriesTable } from '../../matrix.js';
import type { Matrix, MatrixCell } from '../../model.js';
import { isRightToLeftLanguage } from '../../text/scripts.js';
import { cellParts } from '../cell-parts.js';
import { inChunks } from '../chunks.js';
import { customProperties, noteSource, type Sources } from '../office-properties.js';
import type { ReportOptions, ReportWriter } from '../report.js';
import { type Cell, emptyCell, heightOf, letters, numberCell, rowOf, sheetEnd, sheetStart, textCell, wordsCell } from '../xlsx-cells.js';
import { BLANK_STYLE, frameOf, HEADER_STYLE, NAME_STYLE, NOTE_STYLE } from '../xlsx-frame.js';
import { xmlFor, type Xml } from '../xml.js';
import { zipped, type Part } from '../zip.js';
import { headingOf, isAnswered, languageOf, tallyOf, titleOf } from './cells.js';

/**
 * A workbook: a sheet for each series and language with a row for each question and a column for each interview, so that one place holds the same answer on every sheet;
 * and behind those of a series a sheet of lengths. The first row and the questions stay in sight; nothing is ever calculated.
 */
export const xlsx = {
  name: 'xlsx',
  extension: 'xlsx',
  summary: 'a workbook for Excel and LibreOffice: a sheet for each language, and one with the lengths',
  binary: true,
  write: (matrix, options) => zipped(partsOf(matrix, options)),
} as const satisfies ReportWriter<Matrix>;

/** The last column of a sheet. */
const MOST_COLUMNS = 16_384;
const LONGEST_SHEET_NAME = 31;
const [NUMBER_WIDTH, QUESTION_WIDTH, ANSWER_WIDTH, FIGURE_WIDTH] = [9, 42, 52, 14];
const LENGTHS = 'Words';

interface Book {
  readonly matrix: SeriesTable;
  readonly options: ReportOptions;
  readonly xml: Xml;
  /** Language columns of all interviews, in the order of the languages: `en`, `en-2`, `ru`. */
  readonly columns: readonly string[];
}

function* partsOf(matrix: Matrix, options: ReportOptions): Generator<Part> {
  const tables: readonly SeriesTable[] = matrix.questions.length === 0 ? [{ ...matrix, series: null }] : tablesOf(matrix);
  if (tables.some(({ columns }) => columns.length > MOST_COLUMNS - 4)) throw new UserError(`a sheet has ${MOST_COLUMNS} columns, and there are more interviews`, { rule: 'too-many-columns', hint: 'write some interviews (--interview), or choose csv' });
  const xml = xmlFor(options);
  const sheets = tables.flatMap((table) => {
    const book: Book = { matrix: table, options, xml, columns: columnsOf(table, options) };
    const before = tables.length === 1 ? '' : table.series === null ? 'One interview, ' : `Series ${table.series}, `;
    const answers = book.columns.map((column) => ({ name: before + (options.names.get(column) ?? column), rows: () => answersSheet(column, book) }));
    return [...answers, { name: before + LENGTHS, rows: () => lengthsSheet(book) }];
  });
  yield* frameOf(sheetNames(sheets.map(({ name }) => name)));
  for (const [index, { rows }] of sheets.entries()) yield { name: `xl/worksheets/sheet${index + 1}.xml`, pieces: inChunks(rows()) };
  const sources: Sources = new Map();
  for (const [interview, byColumn] of matrix.sources) for (const [column, sha256] of byColumn) noteSource(sources, interview, column, `SHA-256 ${sha256}`);
  yield { name: 'docProps/custom.xml', pieces: inChunks(customProperties(sources, options, xml)) };
}

function columnsOf({ columns, languages }: Matrix, options: ReportOptions): string[] {
  const all = [...new Set(columns.flatMap((column) => column.languages))].sort();
  return languages.flatMap((language) => all.filter((column) => languageOf(column, options) === language));
}

/** Names as Excel takes them: short, without some signs, none twice whatever their case. */
function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const sound = name.replace(/[[\]:*?/\\'\s]{1,80}/gu, ' ').trim().slice(0, LONGEST_SHEET_NAME).trim().toWellFormed() || 'Sheet';
    let found = sound;
    for (let number = 2; taken.has(found.toLowerCase()); number++) found = `${sound.slice(0, LONGEST_SHEET_NAME - String(number).length - 1)} ${number}`;
    taken.add(found.toLowerCase());
    return found;
  });
}

function headings({ matrix, xml }: Book, before: readonly string[]): (Cell | null)[] {
  const interviews = matrix.columns.map((column) => (column.title === null ? column.interview : `${titleOf(column)}\n${column.interview}`));
  return [...before, ...interviews].map((name) => textCell(xml, name, HEADER_STYLE));
}

function* answersSheet(column: string, book: Book): Generator<string> {
  const { matrix, options, xml } = book;
  const rightToLeft = isRightToLeftLanguage(languageOf(column, options));
  yield sheetStart({ widths: [NUMBER_WIDTH, QUESTION_WIDTH, ...matrix.columns.map(() => ANSWER_WIDTH)], frozen: 2, rightToLeft });
  yield rowOf(headings(book, ['number', 'question']), 1);
  let number = 1;
  for (const [row, question] of matrix.questions.entries()) {
    const asked = askedIn(matrix, row, column, options);
    const answers = matrix.cells[row]!.map((cell) => answersOf(cell, column));
    const cells = matrix.cells[row]!.map((cell, index) => answerCells(cell, answers[index]!, column, book));
    const count = cells.reduce((most, { length }) => Math.max(most, length), 1);
    if (count > 1) options.warn('long-cell', 'an answer is longer than a cell of a spreadsheet: it goes on in the next row');
    for (let part = 0; part < count; part++) {
      number += 1;
      const head = wordsCell(xml, asked.text, { rightToLeft: isRightToLeftLanguage(asked.language), bold: true });
      const height = heightOf([asked.text, ...answers.map((parts) => parts[part] ?? '')], [QUESTION_WIDTH, ...answers.map(() => ANSWER_WIDTH)]);
      yield rowOf([numberCell(question.number), head, ...cells.map((parts) => parts[part] ?? null)], number, height);
    }
  }
  yield sheetEnd();
}

/** What a row is called: the name given by a person, and the usual wording, with its language where it is not that of the sheet. */
function askedIn({ questions, usual }: Matrix, row: number, column: string, options: ReportOptions): { readonly text: string; readonly language: string } {
  const question = questions[row]!;
  const language = languageOf(column, options);
  const wording = headingOf({ ...question, name: null }, language, usual);
  const text = wording.language === language || wording.text === '' ? wording.text : `${wording.language}: ${wording.text}`;
  return { text: cellParts(question.name === null ? text : `${question.name}\n${text}`)[0] ?? '', language: wording.language };
}

/** What somebody answered in a language, in parts that cells hold. */
function answersOf(cell: MatrixCell | null, column: string): string[] {
  return cell !== null && Object.hasOwn(cell.answer, column) ? cellParts(cell.answer[column]!.replace(/\r\n?/gu, '\n')) : [];
}

/** The cells that hold an answer, one below the other; a note where there is none in this language, a grey cell where nothing was asked. */
function answerCells(cell: MatrixCell | null, answers: readonly string[], column: string, { options, xml }: Book): Cell[] {
  if (cell === null) return [emptyCell(BLANK_STYLE)];
  if (answers.length > 0) {
    const rightToLeft = isRightToLeftLanguage(languageOf(column, options));
    return answers.map((text) => wordsCell(xml, text, { rightToLeft, bold: false }));
  }
  const others = Object.keys(cell.answer).map((other) => options.names.get(other) ?? other);
  return [textCell(xml, isAnswered(cell) ? `[only in ${others.join(', ')}]` : '[no answer]', NOTE_STYLE)];
}

/** Words of every answer: a row for each question in each language; 0 where it was asked and not answered, empty where it was not asked. */
function* lengthsSheet(book: Book): Generator<string> {
  const { matrix, options, xml, columns } = book;
  yield sheetStart({ widths: [NUMBER_WIDTH, QUESTION_WIDTH, FIGURE_WIDTH, FIGURE_WIDTH, ...matrix.columns.map(() => FIGURE_WIDTH)], frozen: 4, rightToLeft: false });
  yield rowOf(headings(book, ['number', 'question', 'language', 'answered']), 1);
  let number = 1;
  for (const [row, question] of matrix.questions.entries()) {
    const cells = matrix.cells[row]!;
    for (const column of columns) {
      const here = cells.map((cell) => (cell !== null && Object.hasOwn(cell.answer, column) ? cell : null));
      const asked = askedIn(matrix, row, column, options);
      number += 1;
      yield rowOf([
        numberCell(question.number),
        wordsCell(xml, asked.text, { rightToLeft: isRightToLeftLanguage(asked.language), bold: true }),
        textCell(xml, options.names.get(column) ?? column, NAME_STYLE),
        numberCell(tallyOf(here).answered),
        ...cells.map((cell) => lengthCell(cell, column)),
      ], number, heightOf([asked.text], [QUESTION_WIDTH]));
    }
  }
  yield sheetEnd(number === 1 || matrix.columns.length === 0 ? '' : shading(`E2:${letters(matrix.columns.length + 3)}${number}`));
}

function lengthCell(cell: MatrixCell | null, column: string): Cell | null {
  if (cell === null) return emptyCell(BLANK_STYLE);
  if (Object.hasOwn(cell.words, column)) return numberCell(cell.words[column]!);
  return numberCell(Object.hasOwn(cell.question, column) ? 0 : null);
}

/** The longer an answer, the darker its cell. */
const shading = (range: string): string =>
  `<conditionalFormatting sqref="${range}"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FF8FBFCB"/></colorScale></cfRule></conditionalFormatting>`;
