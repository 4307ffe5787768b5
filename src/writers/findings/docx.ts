import type { FindingsReport, ReviewedFinding } from '../../model.js';
import { inChunks } from '../chunks.js';
import { DOCUMENT_END, DOCUMENT_START, frame, section, textWidth } from '../docx-frame.js';
import { paragraph, paragraphOf, type Run, type Words } from '../docx-text.js';
import { customProperties, noteSource, type Sources } from '../office-properties.js';
import type { ReportOptions, ReportWriter } from '../report.js';
import { xmlFor, type Xml } from '../xml.js';
import { zipped, type Part } from '../zip.js';
import { byInterview, GAP, piecesOf as cut, sidesOf, type Side } from './passages.js';

/** A document to hand to a translator: a table for each interview, with a column for each of its languages and one to answer in. */
export const docx = {
  name: 'docx',
  extension: 'docx',
  summary: 'tables for Word and LibreOffice to hand to a translator, with a column to answer in',
  binary: true,
  write: (report, options) => zipped(partsOf(report, options)),
} as const satisfies ReportWriter<FindingsReport>;

function* partsOf(report: FindingsReport, options: ReportOptions): Generator<Part> {
  yield* frame();
  const xml = xmlFor(options);
  yield { name: 'word/document.xml', pieces: inChunks(bodyOf(report, options, xml)) };
  const sources: Sources = new Map();
  for (const [path, sha256] of report.sources) noteSource(sources, path, 'source', `SHA-256 ${sha256}`);
  yield { name: 'docProps/custom.xml', pieces: inChunks(customProperties(sources, options, xml)) };
}

/** Shares of the page for what is wrong and for what is to be written; the texts get the rest. */
const WHY_SHARE = 0.18;
const COMMENT_SHARE = 0.15;
/** Of more languages the texts stand below each other: narrower columns cannot be read. */
const MOST_COLUMNS = 4;

/** The columns of texts of a table: heading and the sides that stand in it. */
interface TextColumn {
  readonly heading: string;
  holds(side: Side): boolean;
}

/** A column for each language of the findings of an interview; which one was translated from which the corpus does not know. */
function textColumns(findings: readonly ReviewedFinding[], { names }: ReportOptions): TextColumn[] {
  const met = new Set(findings.flatMap(({ passages }) => passages.map(({ column }) => column)));
  const known = [...names.keys()].filter((column) => met.has(column));
  const columns = [...known, ...[...met].filter((column) => !names.has(column)).sort()];
  if (columns.length === 0 || columns.length > MOST_COLUMNS) return [{ heading: 'Texts', holds: () => true }];
  return columns.map((column) => ({ heading: names.get(column) ?? column, holds: (side) => side.column === column }));
}

/** A row with longer texts may not fit a page, and has to be split over two. */
const PAGEFUL = 1500;

function* bodyOf({ findings, titles }: FindingsReport, options: ReportOptions, xml: Xml): Generator<string> {
  const plain: Words = { xml, language: undefined };
  yield DOCUMENT_START + paragraph(plain, 'Title', 'What should be read again');
  yield paragraph(plain, 'Subtitle', 'A finding says where to look, never who is right.');
  for (const [id, own] of byInterview(findings)) {
    yield paragraph(plain, 'Heading1', titles.get(id) ?? id);
    yield* tableOf(own, options, xml);
  }
  if (findings.length === 0) yield paragraph(plain, 'Answer', 'Nothing was found.');
  // A table must not be the last thing on a page.
  yield `<w:p/>${section({ landscape: true })}${DOCUMENT_END}`;
}

function* tableOf(findings: readonly ReviewedFinding[], options: ReportOptions, xml: Xml): Generator<string> {
  const texts = textColumns(findings, options);
  const shares = [WHY_SHARE, ...texts.map(() => (1 - WHY_SHARE - COMMENT_SHARE) / texts.length), COMMENT_SHARE];
  const widths = shares.map((share) => Math.floor(share * textWidth(true)));
  const row = (cells: readonly string[], properties: string): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells.map((content, column) => `<w:tc><w:tcPr><w:tcW w:w="${widths[column]!}" w:type="dxa"/></w:tcPr>${content}</w:tc>`).join('')}</w:tr>`;
  yield `<w:tbl><w:tblPr><w:tblStyle w:val="Bitext"/><w:tblW w:w="${widths.reduce((sum, width) => sum + width, 0)}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
  yield row(['What to look at', ...texts.map(({ heading }) => heading), 'Comment'].map((heading) => paragraph({ xml, language: undefined }, 'Language', heading)), '<w:cantSplit/><w:tblHeader/>');
  for (const finding of findings) yield row(cellsOf(finding, texts, options, xml), finding.passages.reduce((sum, { text }) => sum + text.length, 0) < PAGEFUL ? '<w:cantSplit/>' : '');
  yield '</w:tbl>';
}

function cellsOf(finding: ReviewedFinding, columns: readonly TextColumn[], { names }: ReportOptions, xml: Xml): string[] {
  const { rule, severity, reason, id, exchange, accepted } = finding;
  const plain: Words = { xml, language: undefined };
  const why = paragraph(plain, 'Language', rule) + paragraph(plain, 'Answer', `${severity}: ${reason}`) + paragraph(plain, 'Aside', exchange === null ? id : `question ${exchange}, ${id}`);
  const decided = accepted === null ? '<w:p/>' : paragraph(plain, 'Aside', `accepted by ${accepted.by}: ${accepted.why}`);
  const sides = sidesOf(finding);
  const texts = columns.map(({ heading, holds }) => sides.filter(holds).map((side) => sideXml(side, names.get(side.column) ?? side.column, heading, xml)).join('') || '<w:p/>');
  return [why, ...texts, decided];
}

/** The name of the language where the column does not say it; the sentences, a paragraph each, with what is marked on yellow; and where they stand. */
function sideXml({ language, passages, path, line }: Side, name: string, heading: string, xml: Xml): string {
  const plain: Words = { xml, language: undefined };
  const sentences = passages.map((passage) => paragraphOf({ xml, language }, 'Answer', cut(passage).map(({ text, kind }): Run => ({ text: kind === 'gap' ? GAP : text, marked: kind !== 'plain' }))));
  return (name === heading ? '' : paragraph(plain, 'Language', name)) + sentences.join('') + paragraph(plain, 'Aside', `${path}:${line}`);
}
