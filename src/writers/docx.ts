import type { Document, Interview, Role, Turn } from '../model.js';
import { placedRowsOf, type Placed, type PlacedRow } from '../rows.js';
import { isRightToLeftLanguage } from '../text/scripts.js';
import { inChunks } from './chunks.js';
import { DOCUMENT_END, DOCUMENT_START, frame, section, textWidth } from './docx-frame.js';
import { paragraph, type Style, type Words } from './docx-text.js';
import { customProperties, noteSources, type Sources } from './office-properties.js';
import { languagesOf } from './pairs.js';
import { everyUnit, type InterviewWriter, type WriteOptions } from './writer.js';
import { xmlFor, type Xml } from './xml.js';
import { zipped, type Part } from './zip.js';

/**
 * A document of Word and LibreOffice (ECMA-376). `table`: a table for each interview with a column for each language, a row for each aligned unit.
 * `labelled`, for programs of qualitative analysis: one language after the other, each in a section of its own; each question a heading of
 * the first level, each other turn begins with the name of its speaker and a colon.
 */
export const docx = {
  name: 'docx',
  extension: 'docx',
  summary: 'document for Word and LibreOffice, languages side by side in a table',
  keeps: 'texts, printed labels, roles as typography, titles, SHA-256 of the sources',
  loses: 'numbers of exchanges, confidence, warnings',
  binary: true,
  units: everyUnit,
  layouts: ['table', 'labelled'],
  wholeLayouts: ['labelled'],
  takes: 'interviews',
  write: (interviews, options) => zipped(partsOf(interviews, options)),
} as const satisfies InterviewWriter;

function* partsOf(interviews: Iterable<Interview>, options: WriteOptions): Generator<Part> {
  yield* frame();
  const xml = xmlFor(options);
  const sources: Sources = new Map();
  const noted = noting(interviews, sources);
  yield { name: 'word/document.xml', pieces: inChunks(options.layout === 'labelled' ? labelled(noted, options, xml) : tables(noted, options, xml)) };
  yield { name: 'docProps/custom.xml', pieces: inChunks(customProperties(sources, options, xml)) };
}

/** The same interviews, their sources noted as they go by. */
function* noting(interviews: Iterable<Interview>, sources: Sources): Generator<Interview> {
  for (const interview of interviews) {
    noteSources(sources, interview);
    yield interview;
  }
}

/** A row with a longer text may not fit a page, and has to be split over two. */
const PAGEFUL = 1500;

/** From so many languages on, the page lies on its side. */
const LANDSCAPE_FROM = 3;
const STYLES: Readonly<Record<Role, Style>> = { question: 'Question', answer: 'Answer', other: 'Aside' };

function* tables(interviews: Iterable<Interview>, options: WriteOptions, xml: Xml): Generator<string> {
  const landscape = options.columns.length >= LANDSCAPE_FROM;
  const plain: Words = { xml, language: undefined };
  yield DOCUMENT_START;
  for (const interview of interviews) {
    yield paragraph(plain, 'Heading1', interview.title ?? interview.id);
    yield* table(interview, options, xml, textWidth(landscape));
  }
  // A table must not be the last thing on a page.
  yield `<w:p/>${section({ landscape })}${DOCUMENT_END}`;
}

function* table(interview: Interview, { names, unit }: WriteOptions, xml: Xml, width: number): Generator<string> {
  const languages = languagesOf(interview);
  // From the right: the first language stands at the right edge, as its readers expect.
  const fromRight = interview.documents.every(({ language }) => isRightToLeftLanguage(language));
  const each = Math.floor(width / Math.max(1, interview.languages.length));
  const cell = (content: string): string => `<w:tc><w:tcPr><w:tcW w:w="${each}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
  yield `<w:tbl><w:tblPr><w:tblStyle w:val="Bitext"/>${fromRight ? '<w:bidiVisual/>' : ''}<w:tblW w:w="${each * interview.languages.length}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>`
    + `<w:tblGrid>${interview.languages.map(() => `<w:gridCol w:w="${each}"/>`).join('')}</w:tblGrid>`;
  yield `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${interview.languages.map((column) => cell(paragraph({ xml, language: undefined }, 'Language', names.get(column) ?? column))).join('')}</w:tr>`;
  for (const row of placedRowsOf(interview, unit)) {
    const whole = Object.values(row.texts).every(({ length }) => length < PAGEFUL);
    yield `<w:tr>${whole ? '<w:trPr><w:cantSplit/></w:trPr>' : ''}${interview.languages.map((column) => cell(cellOf(row, column, { xml, language: languages.get(column) }))).join('')}</w:tr>`;
  }
  yield '</w:tbl>';
}

/** The paragraphs of a cell: as they stand in the document, or the part of them that the unit is. */
function cellOf(row: PlacedRow, column: string, words: Words): string {
  const units = row.units.get(column) ?? [];
  if (units.length === 0) return '<w:p/>';
  return units.map((unit) => paragraphsOf(unit).map(({ text, label }) => {
    const { role } = unit.turn;
    return paragraph(words, STYLES[role], text, { label, keepNext: role === 'question' });
  }).join('')).join('');
}

function paragraphsOf({ turn, paragraph: one, sentence }: Placed): { readonly text: string; readonly label: string }[] {
  if (one === undefined) return turn.paragraphs.map(({ text, label }) => ({ text, label }));
  if (sentence === undefined) return [{ text: one.text, label: one.label }];
  return [{ text: sentence.text, label: sentence === one.sentences[0] ? one.label : '' }];
}

/** MAXQDA takes names of at most 63 characters for those of speakers. */
const LONGEST_NAME = 63;
/** What a turn begins with when the document does not say who speaks. */
const UNNAMED: Readonly<Record<Role, string>> = { question: 'Question', answer: 'Answer', other: '' };

function* labelled(interviews: Iterable<Interview>, options: WriteOptions, xml: Xml): Generator<string> {
  const plain: Words = { xml, language: undefined };
  let before = '';
  yield DOCUMENT_START;
  for (const interview of interviews) {
    for (const [index, document] of interview.documents.entries()) {
      if (before !== '') yield `<w:p><w:pPr>${before}</w:pPr></w:p>`;
      const column = interview.languages[index]!;
      yield paragraph(plain, 'Title', interview.title ?? interview.id) + paragraph(plain, 'Subtitle', options.names.get(column) ?? column);
      yield* turnsOf(document, options, { xml, language: document.language });
      before = section({ rightToLeft: isRightToLeftLanguage(document.language) });
    }
  }
  yield `${before === '' ? `<w:p/>${section({})}` : before}${DOCUMENT_END}`;
}

function* turnsOf({ turns }: Document, { warn }: WriteOptions, words: Words): Generator<string> {
  for (const turn of turns) {
    if (turn.role === 'question') yield paragraph(words, 'Heading1', turn.paragraphs.map(({ text }) => text).join('\n'));
    else {
      const name = nameOf(turn, warn);
      yield turn.paragraphs.map(({ text }, index) => paragraph(words, STYLES[turn.role], text, { label: index === 0 && name !== '' ? `${name}: ` : '' })).join('');
    }
  }
}

function nameOf({ speaker, role }: Turn, warn: WriteOptions['warn']): string {
  const name = speaker ?? UNNAMED[role];
  if (name.length <= LONGEST_NAME) return name;
  warn('long-name', `the name of a speaker is longer than the ${LONGEST_NAME} characters that other programs take, and was cut`);
  return name.slice(0, LONGEST_NAME).toWellFormed();
}
