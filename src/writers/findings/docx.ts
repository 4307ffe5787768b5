import type { FindingsReport, ReviewedFinding } from '../../model.js';
import { inChunks } from '../chunks.js';
import { DOCUMENT_END, DOCUMENT_START, frame, section, textWidth } from '../docx-frame.js';
import { paragraph, paragraphOf, type Run, type Words } from '../docx-text.js';
import { customProperties, noteSource, type Sources } from '../office-properties.js';
import type { ReportOptions, ReportWriter } from '../report.js';
import { xmlFor, type Xml } from '../xml.js';
import { zipped, type Part } from '../zip.js';
import { byInterview, GAP, piecesOf as cut, sidesOf, type Side } from './passages.js';

/** A document to hand to a translator: a table for each interview, with a column to answer in. */
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

const HEADINGS = ['Place', 'What to look at', 'Source', 'Target', 'Comment'] as const;
/** Shares of the page by column: texts get most of it, and what is to be written needs room. */
const SHARES = [0.15, 0.16, 0.27, 0.27, 0.15] as const;
/** A row with longer texts may not fit a page, and has to be split over two. */
const PAGEFUL = 1500;

function* bodyOf({ findings, titles }: FindingsReport, options: ReportOptions, xml: Xml): Generator<string> {
  const plain: Words = { xml, language: undefined };
  const widths = SHARES.map((share) => Math.floor(share * textWidth(true)));
  const row = (cells: readonly string[], properties: string): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells.map((content, column) => `<w:tc><w:tcPr><w:tcW w:w="${widths[column]!}" w:type="dxa"/></w:tcPr>${content}</w:tc>`).join('')}</w:tr>`;
  yield DOCUMENT_START + paragraph(plain, 'Title', 'What should be read again');
  yield paragraph(plain, 'Subtitle', 'A finding says where to look, never who is right.');
  for (const [id, own] of byInterview(findings)) {
    yield paragraph(plain, 'Heading1', titles.get(id) ?? id);
    yield `<w:tbl><w:tblPr><w:tblStyle w:val="Bitext"/><w:tblW w:w="${widths.reduce((sum, width) => sum + width, 0)}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
    yield row(HEADINGS.map((heading) => paragraph(plain, 'Language', heading)), '<w:cantSplit/><w:tblHeader/>');
    for (const finding of own) yield row(cellsOf(finding, options, xml), finding.passages.reduce((sum, { text }) => sum + text.length, 0) < PAGEFUL ? '<w:cantSplit/>' : '');
    yield '</w:tbl>';
  }
  if (findings.length === 0) yield paragraph(plain, 'Answer', 'Nothing was found.');
  // A table must not be the last thing on a page.
  yield `<w:p/>${section({ landscape: true })}${DOCUMENT_END}`;
}

function cellsOf(finding: ReviewedFinding, { names }: ReportOptions, xml: Xml): string[] {
  const { rule, severity, reason, id, exchange, accepted } = finding;
  const plain: Words = { xml, language: undefined };
  const [source, ...targets] = sidesOf(finding);
  const where = sidesOf(finding).map(({ path, line }) => paragraph(plain, 'Answer', `${path}:${line}`)).join('') + (exchange === null ? '' : paragraph(plain, 'Aside', `question ${exchange}`));
  const why = paragraph(plain, 'Language', rule) + paragraph(plain, 'Answer', `${severity}: ${reason}`) + paragraph(plain, 'Aside', id);
  const decided = accepted === null ? '<w:p/>' : paragraph(plain, 'Aside', `accepted by ${accepted.by}: ${accepted.why}`);
  const texts = (sides: readonly Side[]): string => (sides.length === 0 ? '<w:p/>' : sides.map((side) => sideXml(side, names, xml)).join(''));
  return [where, why, texts(source === undefined ? [] : [source]), texts(targets), decided];
}

/** The name of the language, then its sentences, a paragraph each, with what is marked on yellow. */
function sideXml({ column, language, passages }: Side, names: ReportOptions['names'], xml: Xml): string {
  const sentences = passages.map((passage) => paragraphOf({ xml, language }, 'Answer', cut(passage).map(({ text, kind }): Run => ({ text: kind === 'gap' ? GAP : text, marked: kind !== 'plain' }))));
  return paragraph({ xml, language: undefined }, 'Language', names.get(column) ?? column) + sentences.join('');
}
