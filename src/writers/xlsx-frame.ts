import { PROPERTIES_RELATION, PROPERTIES_TYPE } from './office-properties.js';
import type { Part } from './zip.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Index of the style of headings, and of names and numbers. */
export const HEADER_STYLE = 1;
export const NAME_STYLE = 2;
const FIRST_TEXT_STYLE = 3;

/** How a text looks; `literal` says that it is text whatever it begins with. */
export interface TextStyle {
  readonly rightToLeft: boolean;
  readonly bold: boolean;
  readonly literal: boolean;
}

/** Index of the style of a text. */
export function textStyle({ rightToLeft, bold, literal }: TextStyle): number {
  return FIRST_TEXT_STYLE + Number(rightToLeft) + 2 * Number(bold) + 4 * Number(literal);
}

/** The styles behind those of texts: what a program says in the place of a text, and a cell in which nothing can stand. */
export const NOTE_STYLE = FIRST_TEXT_STYLE + 8;
export const BLANK_STYLE = NOTE_STYLE + 1;

/** All parts of a workbook but its sheets, `xl/worksheets/sheet1.xml` and so on, and its properties. Names are at most 31 characters, without `[]:*?/\\`. */
export function frameOf(sheets: readonly string[]): Part[] {
  const part = (name: string, xml: string): Part => ({ name, pieces: [HEAD + xml] });
  return [
    part('[Content_Types].xml', `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`
      + `<Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/>`
      + `${sheets.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${CONTENT}.worksheet+xml"/>`).join('')}${PROPERTIES_TYPE}</Types>`),
    part('_rels/.rels', `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/>${PROPERTIES_RELATION}</Relationships>`),
    part('xl/workbook.xml', `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.map((name, index) => `<sheet name="${attribute(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`),
    part('xl/_rels/workbook.xml.rels', `<Relationships xmlns="${PACKAGE}/relationships">`
      + `${sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}`
      + `<Relationship Id="rId${sheets.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`),
    part('xl/styles.xml', styles()),
  ];
}

const attribute = (name: string): string => name.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function styles(): string {
  const texts = Array.from({ length: 8 }, (_, index) => {
    const [rightToLeft, bold, literal] = [(index & 1) > 0, (index & 2) > 0, (index & 4) > 0];
    const alignment = `<alignment horizontal="${rightToLeft ? 'right' : 'left'}" vertical="top" wrapText="1" readingOrder="${rightToLeft ? 2 : 1}"/>`;
    return `<xf numFmtId="0" fontId="${bold ? 1 : 0}" fillId="0" borderId="0" xfId="0"${literal ? ' quotePrefix="1"' : ''} applyFont="1" applyAlignment="1">${alignment}</xf>`;
  });
  const font = (more: string, colour = ''): string => `<font>${more}<sz val="11"/>${colour}<name val="Calibri"/><family val="2"/></font>`;
  return `<styleSheet xmlns="${MAIN}"><fonts count="3">${font('')}${font('<b/>')}${font('<i/>', '<color rgb="FF777777"/>')}</fonts>`
    + '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
    + '<fill><patternFill patternType="solid"><fgColor rgb="FFE8ECF1"/><bgColor indexed="64"/></patternFill></fill>'
    + '<fill><patternFill patternType="solid"><fgColor rgb="FFF2F2F2"/><bgColor indexed="64"/></patternFill></fill></fills>'
    + '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    + '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    + `<cellXfs count="${5 + texts.length}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`
    + '<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>'
    + `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top"/></xf>${texts.join('')}`
    + '<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>'
    + '<xf numFmtId="0" fontId="0" fillId="3" borderId="0" xfId="0" applyFill="1"/></cellXfs>'
    + '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
}
