import { UserError } from '../diagnostics.js';
import type { Row } from '../model.js';
import { isRightToLeftLanguage } from '../text/scripts.js';
import { cellParts } from './cell-parts.js';
import { inChunks } from './chunks.js';
import { customProperties, noteSource, type Sources } from './office-properties.js';
import { rounded } from './rounded.js';
import { everyUnit, type RowWriter, type WriteOptions } from './writer.js';
import { type Cell, numberCell, rowOf, sheetEnd, sheetStart, textCell, wordsCell } from './xlsx-cells.js';
import { frameOf, HEADER_STYLE, NAME_STYLE } from './xlsx-frame.js';
import { xmlFor, type Xml } from './xml.js';
import { zipped, type Part } from './zip.js';

/**
 * A workbook of Excel and LibreOffice (ECMA-376): a row for each aligned unit, a column for each language; what the texts were
 * made from in the properties of the file. Texts are typed strings, so that none is ever calculated. `sketch-engine` is what Sketch Engine takes for a parallel corpus:
 * the names of the languages in the first row, the texts below, and nothing else.
 */
export const xlsx = {
  name: 'xlsx',
  extension: 'xlsx',
  summary: 'workbook for Excel and LibreOffice, a column for each language',
  keeps: 'as csv; no text is ever calculated',
  loses: 'as csv; carriage returns; texts over 32,767 characters go on in the next row',
  binary: true,
  units: everyUnit,
  layouts: ['table', 'sketch-engine'],
  takes: 'rows',
  write: (rows, options) => zipped(partsOf(rows, options)),
} as const satisfies RowWriter;

/** The last row of a sheet. */
const MOST_ROWS = 1_048_576;

interface Sheet {
  readonly options: WriteOptions;
  readonly xml: Xml;
  /** Only the languages, as Sketch Engine wants it. */
  readonly bare: boolean;
  /** Filled while rows are written. */
  readonly sources: Sources;
}

function* partsOf(rows: Iterable<Row>, options: WriteOptions): Generator<Part> {
  const sheet: Sheet = { options, xml: xmlFor(options), bare: options.layout === 'sketch-engine', sources: new Map() };
  yield* frameOf([`${options.unit}s`]);
  yield { name: 'xl/worksheets/sheet1.xml', pieces: inChunks(sheetOf(rows, sheet)) };
  yield { name: 'docProps/custom.xml', pieces: inChunks(customProperties(sheet.sources, options, sheet.xml)) };
}

const isRightToLeft = ({ languages }: WriteOptions, column: string): boolean => isRightToLeftLanguage(languages.get(column) ?? 'und');

function* sheetOf(rows: Iterable<Row>, sheet: Sheet): Generator<string> {
  const { columns, names } = sheet.options;
  const headings = sheet.bare ? [] : ['interview', 'exchange', 'role', 'unit'];
  const widths = [...(sheet.bare ? [] : [22, 10, 10, 7]), ...columns.map(() => 60), ...(sheet.bare ? [] : [11])];
  const rightToLeft = columns.length > 0 && columns.every((column) => isRightToLeft(sheet.options, column));
  yield sheetStart({ widths, frozen: 0, rightToLeft });
  yield rowOf([...headings, ...columns.map((column) => names.get(column) ?? column), ...(sheet.bare ? [] : ['confidence'])].map((name) => textCell(sheet.xml, name, HEADER_STYLE)), 1);
  let number = 1;
  for (const row of rows) {
    for (const [column, sha256] of Object.entries(row.sources)) noteSource(sheet.sources, row.interview, column, `SHA-256 ${sha256}`);
    for (const cells of cellRowsOf(row, sheet)) {
      number += 1;
      if (number > MOST_ROWS) throw new UserError(`a sheet has ${MOST_ROWS} rows, and there are more`, { rule: 'too-many-rows', hint: 'write some interviews (--interview), or choose csv or parquet' });
      yield rowOf(cells, number);
    }
  }
  yield sheetEnd();
}

/** A row of aligned texts as rows of cells: more than one where a text is longer than a cell. */
function* cellRowsOf(row: Row, { options, xml, bare }: Sheet): Generator<(Cell | null)[]> {
  const parts = options.columns.map((column) => (Object.hasOwn(row.texts, column) ? cellParts(row.texts[column]!.replace(/\r\n?/gu, '\n')) : []));
  const count = parts.reduce((most, { length }) => Math.max(most, length), 1);
  if (count > 1) options.warn('long-cell', 'a text is longer than a cell of a spreadsheet: it goes on in the next row');
  for (let part = 0; part < count; part++) {
    const texts = parts.map((here, index) => {
      const text = here[part];
      if (text === undefined) return null;
      return wordsCell(xml, text, { rightToLeft: isRightToLeft(options, options.columns[index]!), bold: !bare && row.role === 'question' });
    });
    if (bare) yield texts;
    else yield [textCell(xml, row.interview, NAME_STYLE), numberCell(row.exchange), row.role === null ? null : textCell(xml, row.role, NAME_STYLE), numberCell(row.unit), ...texts, numberCell(rounded(row.confidence))];
  }
}
