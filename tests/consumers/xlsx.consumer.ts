import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../src/rows.js';
import { xlsx } from '../../src/writers/xlsx.js';
import { awkward, unasked } from '../writers/awkward.js';
import { parseRfc4180 } from '../writers/rfc4180.js';
import { contentsOf, usualOptions } from '../writers/written.js';
import { folder, missing, missingModule, placed, run, runPython } from './program.js';

const interviews = [awkward, unasked];
const columns = ['ar', 'en', 'my'];
const rows = interviews.flatMap((interview) => rowsOf(interview, 'turn'));
const files = (layout: string): Promise<Map<string, Buffer>> => contentsOf(xlsx, interviews, { ...usualOptions(xlsx, interviews), layout });

/** The texts of a language in the rows of a sheet, parts of long ones joined again. */
function joined(cells: readonly (readonly (string | null)[])[], column: number, key: number): string[] {
  const texts = new Map<string, string>();
  for (const row of cells) {
    const unit = `${row[0]}:${row[key]}`;
    texts.set(unit, (texts.get(unit) ?? '') + (row[column] ?? ''));
  }
  return [...texts.values()];
}

const expected = (column: string): string[] => rows.map(({ texts }) => (texts[column] ?? '').replaceAll('\r\n', '\n'));

describe.skipIf(missingModule('openpyxl'))('openpyxl', () => {
  const program = `
import json, sys
from openpyxl import load_workbook
book = load_workbook(sys.argv[1])
sheet = book.worksheets[0]
print(json.dumps({
  'names': book.sheetnames,
  'frozen': sheet.freeze_panes,
  'rightToLeft': bool(sheet.sheet_view.rightToLeft),
  'types': sorted({cell.data_type for row in sheet.iter_rows() for cell in row if cell.value is not None}),
  'wrapped': sorted({bool(cell.alignment.wrap_text) for cell in sheet['E'][1:] if cell.value is not None}) if sheet.max_column > 4 else [],
  'longest': max(len(str(cell.value)) for row in sheet.iter_rows() for cell in row),
  'cells': [[cell.value if cell.value is None else str(cell.value) for cell in row] for row in sheet.iter_rows()],
}))`;
  interface Read { names: string[]; frozen: string; rightToLeft: boolean; types: string[]; wrapped: boolean[]; longest: number; cells: (string | null)[][] }
  const read = async (layout = 'table'): Promise<Read> => {
    const cwd = folder();
    return runPython(program, [placed(cwd, 'book.xlsx', await files(layout)).get('')!], cwd) as Read;
  };

  it('reads every text, as text', async () => {
    const { cells, types, names, frozen, wrapped, longest } = await read();
    expect({ types, names, frozen, wrapped }).toEqual({ types: ['n', 's'], names: ['turns'], frozen: 'A2', wrapped: [true] });
    expect(longest).toBeLessThanOrEqual(32_767);
    expect(cells[0]).toEqual(['interview', 'exchange', 'role', 'unit', 'Language ar', 'Language en', 'Language my', 'confidence']);
    columns.forEach((column, index) => expect(joined(cells.slice(1), 4 + index, 3)).toEqual(expected(column)));
  });

  it('reads the layout of Sketch Engine: names of languages, and nothing but texts', async () => {
    const { cells, names } = await read('sketch-engine');
    expect(names).toEqual(['turns']);
    expect(cells[0]).toEqual(['Language ar', 'Language en', 'Language my']);
    expect(cells.flat().filter((cell) => cell?.startsWith('lamps'))).toEqual([]);
  });
});

describe.skipIf(missing('soffice'))('LibreOffice', () => {
  it('opens it and calculates nothing', async () => {
    const cwd = folder();
    const book = placed(cwd, 'book.xlsx', await files('table')).get('')!;
    // 44 comma, 34 quote, 76 UTF-8, first line 1, no formats, language, quote all text, no detection of numbers, save cell contents as shown: no formulas
    run('soffice', [`-env:UserInstallation=file://${cwd}/profile`, '--headless', '--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false', '--outdir', cwd, book], { cwd });
    const cells = parseRfc4180(readFileSync(join(cwd, 'book.csv'), 'utf8').replaceAll('\n', '\r\n').replace(/^\uFEFF/u, ''), ',').map((row) => row.map((cell) => cell.replaceAll('\r\n', '\n')));
    columns.forEach((column, index) => expect(joined(cells.slice(1), 4 + index, 3)).toEqual(expected(column)));
  });
});
