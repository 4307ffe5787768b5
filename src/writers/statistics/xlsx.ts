import { UserError } from '../../diagnostics.js';
import type { Statistics } from '../../model.js';
import { cellParts } from '../cell-parts.js';
import { inChunks } from '../chunks.js';
import { customProperties, noteSource, type Sources } from '../office-properties.js';
import type { ReportOptions } from '../report.js';
import { rounded } from '../rounded.js';
import { letters, numberCell, rowOf, sheetEnd, sheetStart, textCell } from '../xlsx-cells.js';
import { frameOf, HEADER_STYLE, NAME_STYLE } from '../xlsx-frame.js';
import { xmlFor, type Xml } from '../xml.js';
import { zipped, type Part } from '../zip.js';
import { groupHeadings, groupRow, type Figure } from './group-rows.js';
import type { StatisticsWriter } from './writer.js';

/** A workbook with a sheet each for what is broken down, for beads, confidence and warnings, every row one fact that pivot tables can sort; nothing is ever calculated. */
export const xlsx = {
  name: 'xlsx',
  extension: 'xlsx',
  summary: 'a workbook for Excel and LibreOffice: the rows of csv, and sheets of beads, confidence and warnings',
  binary: true,
  usualBy: ['interview', 'language', 'role'],
  write: (statistics, options) => zipped(partsOf(statistics, options)),
} as const satisfies StatisticsWriter;

/** The last row of a sheet. */
const MOST_ROWS = 1_048_576;
const [NAME_WIDTH, FIGURE_WIDTH] = [20, 12];

interface Sheet {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: Iterable<readonly Figure[]>;
}

function* partsOf(statistics: Statistics, options: ReportOptions): Generator<Part> {
  const xml = xmlFor(options);
  const sheets = sheetsOf(statistics);
  yield* frameOf(sheets.map(({ name }) => name));
  for (const [index, sheet] of sheets.entries()) yield { name: `xl/worksheets/sheet${index + 1}.xml`, pieces: inChunks(sheetMarkup(sheet, xml)) };
  const sources: Sources = new Map();
  for (const { id, documents } of statistics.interviews) for (const { column, path, sha256 } of documents) noteSource(sources, id, column, `SHA-256 ${sha256}, ${path}`);
  yield { name: 'docProps/custom.xml', pieces: inChunks(customProperties(sources, options, xml)) };
}

function sheetsOf(statistics: Statistics): Sheet[] {
  return [
    { name: 'Counts', headings: groupHeadings(statistics), rows: statistics.groups.map((group) => groupRow(group, statistics)) },
    { name: 'Beads', headings: ['interview', 'source', 'target', 'source_sentences', 'target_sentences', 'beads'], rows: beadRows(statistics) },
    { name: 'Confidence', headings: ['interview', 'of', 'source', 'target', 'count', 'below_0.6', 'lowest', 'mean'], rows: confidenceRows(statistics) },
    { name: 'Warnings', headings: ['interview', 'rule', 'warnings', 'documents'], rows: warningRows(statistics) },
  ];
}

function* beadRows({ interviews }: Statistics): Generator<Figure[]> {
  for (const { id, bitexts } of interviews) for (const { source, target, kinds } of bitexts) for (const kind of kinds) yield [id, source, target, kind.source, kind.target, kind.beads];
}

function* confidenceRows({ interviews }: Statistics): Generator<Figure[]> {
  const least = (value: number | null): number | null => (value === null ? null : rounded(value));
  for (const { id, bitexts, languages } of interviews) {
    for (const { source, target, confidence: { count, low, lowest, mean } } of bitexts) yield [id, 'beads', source, target, count, low, least(lowest), least(mean)];
    for (const { column, roles: { count, low, lowest, mean } } of languages) yield [id, 'roles', column, null, count, low, least(lowest), least(mean)];
  }
}

function* warningRows({ interviews }: Statistics): Generator<Figure[]> {
  for (const { id, warnings } of interviews) for (const { rule, warnings: count, documents } of warnings) yield [id, rule, count, documents];
}

function* sheetMarkup({ headings, rows }: Sheet, xml: Xml): Generator<string> {
  yield sheetStart({ widths: headings.map((heading) => (heading === 'interview' || heading === 'document' || heading === 'speaker' || heading === 'rule' ? NAME_WIDTH : Math.max(FIGURE_WIDTH, heading.length + 1))), frozen: 0, rightToLeft: false });
  yield rowOf(headings.map((heading) => textCell(xml, heading, HEADER_STYLE)), 1);
  let number = 1;
  for (const row of rows) {
    number += 1;
    if (number > MOST_ROWS) throw new UserError(`a sheet has ${MOST_ROWS} rows, and there are more`, { rule: 'too-many-rows', hint: 'break down by less (--by), or choose csv' });
    yield rowOf(row.map((figure) => (typeof figure === 'string' ? textCell(xml, cellParts(figure)[0] ?? '', NAME_STYLE) : numberCell(figure))), number);
  }
  yield sheetEnd(`<autoFilter ref="A1:${letters(headings.length - 1)}${number}"/>`);
}
