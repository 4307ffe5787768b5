import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A sheet of a test workbook, its parts as XML. */
export interface SheetParts {
  readonly name?: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** What stands inside `<worksheet>`. */
  readonly xml: string;
}

export interface WorkbookParts {
  readonly strings?: string;
  readonly styles?: string;
  readonly properties?: string;
  readonly more?: Readonly<Record<string, string>>;
}

/** A workbook written part by part. */
export function workbook(sheets: readonly SheetParts[], { strings = '', styles = '', properties = '', more = {} }: WorkbookParts = {}): Uint8Array {
  const relation = (id: string, kind: string, target: string): string => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const relations = (content: string): string => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
  const parts: Record<string, string> = {
    '_rels/.rels': relations(relation('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}">${properties}<sheets>${sheets.map(({ name, state }, index) => `<sheet name="${escaped(name ?? `Sheet${index + 1}`)}" sheetId="${index + 1}" r:id="s${index + 1}"${state === undefined ? '' : ` state="${state}"`}/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(`${sheets.map((_, index) => relation(`s${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)).join('')}${relation('strings', 'sharedStrings', '/xl/sharedStrings.xml')}${relation('styles', 'styles', 'styles.xml')}`),
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}">${styles}</styleSheet>`,
    ...more,
  };
  sheets.forEach(({ xml }, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = `<worksheet xmlns="${main}">${xml}</worksheet>`;
  });
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { mtime: '2000-01-01T00:00:00', level: 1 });
}

/** Rows of inline strings, from row 1 on; empty cells are left out. */
export function rows(...lines: readonly (readonly string[])[]): string {
  const cell = (text: string, column: number, row: number): string =>
    text === '' ? '' : `<c r="${String.fromCharCode(65 + column)}${row}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
  return `<sheetData>${lines.map((texts, index) => `<row r="${index + 1}">${texts.map((text, column) => cell(text, column, index + 1)).join('')}</row>`).join('')}</sheetData>`;
}
