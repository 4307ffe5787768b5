import { tableName, tablesOf, type SeriesTable } from '../../matrix.js';
import type { LanguageTag, Matrix, MatrixCell, MatrixColumn, SeriesQuestion } from '../../model.js';
import { isRightToLeftLanguage } from '../../text/scripts.js';
import { inChunks } from '../chunks.js';
import { DOCUMENT_END, DOCUMENT_START, frame, section, textWidth } from '../docx-frame.js';
import { paragraph, type Words } from '../docx-text.js';
import { customProperties, noteSource, type Sources } from '../office-properties.js';
import type { ReportOptions, ReportWriter } from '../report.js';
import { xmlFor, type Xml } from '../xml.js';
import { zipped, type Part } from '../zip.js';
import { columnsIn, headingOf, isAnswered, languageOf, titleOf } from './cells.js';

/**
 * A document of Word and LibreOffice: each question a heading, so that the navigation pane lists them; below it a table with a row for each interview that was
 * asked and a column for each language. A table of all interviews side by side would fit no paper.
 */
export const docx = {
  name: 'docx',
  extension: 'docx',
  summary: 'a document for Word and LibreOffice: question by question, all answers, languages side by side',
  binary: true,
  write: (matrix, options) => zipped(partsOf(matrix, options)),
} as const satisfies ReportWriter<Matrix>;

/** From so many languages on, the page lies on its side. */
const LANDSCAPE_FROM = 3;
/** Width of the column of interviews, in twentieths of a point. */
const INTERVIEW_WIDTH = 1900;
/** A row with a longer text may not fit a page, and has to be split over two. */
const PAGEFUL = 1500;

interface Page {
  readonly matrix: SeriesTable;
  readonly options: ReportOptions;
  readonly xml: Xml;
  /** Width between the margins, in twentieths of a point. */
  readonly room: number;
}

/** The table below a question: the languages of those who were asked, and how wide each is. */
interface Table {
  readonly languages: readonly LanguageTag[];
  readonly width: number;
}

function* partsOf(matrix: Matrix, options: ReportOptions): Generator<Part> {
  const xml = xmlFor(options);
  yield* frame();
  yield { name: 'word/document.xml', pieces: inChunks(documentOf(matrix, options, xml)) };
  const sources: Sources = new Map();
  for (const [interview, byColumn] of matrix.sources) for (const [column, sha256] of byColumn) noteSource(sources, interview, column, `SHA-256 ${sha256}`);
  yield { name: 'docProps/custom.xml', pieces: inChunks(customProperties(sources, options, xml)) };
}

function* documentOf(matrix: Matrix, options: ReportOptions, xml: Xml): Generator<string> {
  const landscape = matrix.languages.length >= LANDSCAPE_FROM;
  yield DOCUMENT_START + paragraph({ xml, language: undefined }, 'Title', 'Questions and answers');
  const tables = tablesOf(matrix);
  for (const table of tables) {
    const page: Page = { matrix: table, options, xml, room: textWidth(landscape) };
    if (tables.length > 1) yield paragraph({ xml, language: undefined }, 'Subtitle', tableName(table));
    for (const row of table.questions.keys()) yield* questionOf(row, page);
  }
  // A table must not be the last thing on a page.
  yield `<w:p/>${section({ landscape })}${DOCUMENT_END}`;
}

/** Words in a language; without one, our own. */
const said = ({ xml }: Page, language?: LanguageTag): Words => ({ xml, language });

function* questionOf(row: number, page: Page): Generator<string> {
  const { matrix } = page;
  const question = matrix.questions[row]!;
  yield* headsOf(question, page);
  const cells = matrix.cells[row]!;
  const asked = matrix.columns.flatMap((column, index) => (cells[index] === null ? [] : [{ column, cell: cells[index]! }]));
  if (asked.length > 0) {
    const languages = matrix.languages.filter((language) => asked.some(({ column }) => columnsIn(language, column, page.options).length > 0));
    const table: Table = { languages, width: Math.floor((page.room - INTERVIEW_WIDTH) / Math.max(1, languages.length)) };
    yield tableStart(table, page);
    for (const { column, cell } of asked) yield rowOf(column, cell, question, table, page);
    yield '</w:tbl>';
  }
  const others = matrix.columns.filter((column, index) => question.series !== null && cells[index] === null && column.series === question.series);
  if (others.length > 0) yield paragraph(said(page), 'Aside', `Not asked: ${others.map(titleOf).join(', ')}`);
}

/** Below this a person should look whether it is the same question. */
const UNSURE = 0.8;

/** The number and name of a question as a heading, its wording in each language below. */
function* headsOf(question: SeriesQuestion, page: Page): Generator<string> {
  const { number, name, wordings } = question;
  const { languages, usual } = page.matrix;
  const heading = headingOf(question, undefined, usual);
  const label = number === null ? '' : `${number}. `;
  yield paragraph(said(page, heading.language === 'und' ? undefined : heading.language), 'Heading1', heading.text, { label, keepNext: true });
  for (const language of languages) {
    const isHeading = name === null && language === heading.language;
    if (Object.hasOwn(wordings, language) && !isHeading) yield paragraph(said(page, language), 'Question', wordings[language]!, { keepNext: true });
  }
}

const cellOf = (width: number, content: string): string => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;

function tableStart({ languages, width }: Table, page: Page): string {
  const { names } = page.options;
  const fromRight = languages.length > 0 && languages.every(isRightToLeftLanguage);
  const heads = ['Interview', ...languages.map((language) => names.get(language) ?? language)];
  const widths = [INTERVIEW_WIDTH, ...languages.map(() => width)];
  return `<w:tbl><w:tblPr><w:tblStyle w:val="Bitext"/>${fromRight ? '<w:bidiVisual/>' : ''}<w:tblW w:w="${INTERVIEW_WIDTH + width * languages.length}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>`
    + `<w:tblGrid>${widths.map((each) => `<w:gridCol w:w="${each}"/>`).join('')}</w:tblGrid>`
    + `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${heads.map((head, index) => cellOf(widths[index]!, paragraph(said(page), 'Language', head))).join('')}</w:tr>`;
}

function rowOf(column: MatrixColumn, cell: MatrixCell, question: SeriesQuestion, { languages, width }: Table, page: Page): string {
  const whole = [...Object.values(cell.answer), ...Object.values(cell.question)].every(({ length }) => length < PAGEFUL);
  const sure = cell.confidence < UNSURE ? `, ${Math.round(cell.confidence * 100)} % sure` : '';
  const who = paragraph(said(page), 'Answer', titleOf(column)) + paragraph(said(page), 'Aside', `exchange ${cell.exchanges.join(', ')}${sure}`);
  const answers = languages.map((language) => cellOf(width, answersIn(language, column, cell, question, page)));
  return `<w:tr>${whole ? '<w:trPr><w:cantSplit/></w:trPr>' : ''}${cellOf(INTERVIEW_WIDTH, who)}${answers.join('')}</w:tr>`;
}

/** What an interview says in a language, in each of its documents; the question before it where it was put in other words. */
function answersIn(language: LanguageTag, column: MatrixColumn, cell: MatrixCell, { wordings }: SeriesQuestion, page: Page): string {
  const { options } = page;
  const here = columnsIn(language, column, options);
  const spoken = here.filter((name) => Object.hasOwn(cell.answer, name) || Object.hasOwn(cell.question, name));
  if (spoken.length === 0) return paragraph(said(page), 'Aside', here.length === 0 || !isAnswered(cell) ? '–' : `not in ${options.names.get(language) ?? language}`);
  return spoken.map((name) => {
    const words = said(page, languageOf(name, options));
    const title = here.length > 1 ? paragraph(said(page), 'Language', options.names.get(name) ?? name) : '';
    const put = cell.question[name] !== undefined && cell.question[name] !== wordings[language] ? paragraphs(words, 'Question', cell.question[name]) : '';
    return title + put + (Object.hasOwn(cell.answer, name) ? paragraphs(words, 'Answer', cell.answer[name]!) : paragraph(said(page), 'Aside', 'no answer'));
  }).join('');
}

const paragraphs = (words: Words, style: 'Question' | 'Answer', text: string): string => text.split('\n\n').map((each) => paragraph(words, style, each)).join('');
