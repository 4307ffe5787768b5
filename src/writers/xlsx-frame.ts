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

/** All parts of a workbook but its sheet, `xl/worksheets/sheet1.xml`, and its properties. */
export function frameOf(sheetName: string): Part[] {
  const part = (name: string, xml: string): Part => ({ name, pieces: [HEAD + xml] });
  return [
    part('[Content_Types].xml', `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`
      + `<Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/>`
      + `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${CONTENT}.worksheet+xml"/>${PROPERTIES_TYPE}</Types>`),
    part('_rels/.rels', `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/>${PROPERTIES_RELATION}</Relationships>`),
    part('xl/workbook.xml', `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets></workbook>`),
    part('xl/_rels/workbook.xml.rels', `<Relationships xmlns="${PACKAGE}/relationships">`
      + `<Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`),
    part('xl/styles.xml', styles()),
  ];
}

function styles(): string {
  const texts = Array.from({ length: 8 }, (_, index) => {
    const [rightToLeft, bold, literal] = [(index & 1) > 0, (index & 2) > 0, (index & 4) > 0];
    const alignment = `<alignment horizontal="${rightToLeft ? 'right' : 'left'}" vertical="top" wrapText="1" readingOrder="${rightToLeft ? 2 : 1}"/>`;
    return `<xf numFmtId="0" fontId="${bold ? 1 : 0}" fillId="0" borderId="0" xfId="0"${literal ? ' quotePrefix="1"' : ''} applyFont="1" applyAlignment="1">${alignment}</xf>`;
  });
  const font = (more: string): string => `<font>${more}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`;
  return `<styleSheet xmlns="${MAIN}"><fonts count="2">${font('')}${font('<b/>')}</fonts>`
    + '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
    + '<fill><patternFill patternType="solid"><fgColor rgb="FFE8ECF1"/><bgColor indexed="64"/></patternFill></fill></fills>'
    + '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    + '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    + `<cellXfs count="${3 + texts.length}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`
    + '<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top"/></xf>'
    + `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top"/></xf>${texts.join('')}</cellXfs>`
    + '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
}
