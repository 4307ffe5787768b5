import { USUAL_FONT } from './data/fonts.js';
import { PROPERTIES_RELATION, PROPERTIES_TYPE } from './office-properties.js';
import type { Part } from './zip.js';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A4 in twentieths of a point, and its margins. */
const [SHORT, LONG, MARGIN] = [11_906, 16_838, 1134];

/** Width between the margins, in twentieths of a point. */
export const textWidth = (landscape: boolean): number => (landscape ? LONG : SHORT) - 2 * MARGIN;

/** The properties of a section: paper, margins, page number, direction. */
export function section({ landscape = false, rightToLeft = false }): string {
  const [width, height] = landscape ? [LONG, SHORT] : [SHORT, LONG];
  return `<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:type w:val="nextPage"/><w:pgSz w:w="${width}" w:h="${height}"${landscape ? ' w:orient="landscape"' : ''}/>`
    + `<w:pgMar w:top="${MARGIN}" w:right="${MARGIN}" w:bottom="${MARGIN}" w:left="${MARGIN}" w:header="567" w:footer="567" w:gutter="0"/>${rightToLeft ? '<w:bidi/>' : ''}</w:sectPr>`;
}

export const DOCUMENT_START = `${HEAD}<w:document xmlns:w="${MAIN}" xmlns:r="${RELATIONS}"><w:body>`;
export const DOCUMENT_END = '</w:body></w:document>';

/** All parts of a document but `word/document.xml` and its properties. */
export function frame(): Part[] {
  const part = (name: string, xml: string): Part => ({ name, pieces: [HEAD + xml] });
  const override = (name: string, type: string): string => `<Override PartName="/word/${name}.xml" ContentType="${CONTENT}.${type}+xml"/>`;
  const relation = (number: number, type: string, target: string): string => `<Relationship Id="rId${number}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  return [
    part('[Content_Types].xml', `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`
      + `${override('document', 'document.main')}${override('styles', 'styles')}${override('settings', 'settings')}${override('footer1', 'footer')}${PROPERTIES_TYPE}</Types>`),
    part('_rels/.rels', `<Relationships xmlns="${PACKAGE}/relationships">${relation(1, 'officeDocument', 'word/document.xml')}${PROPERTIES_RELATION}</Relationships>`),
    part('word/_rels/document.xml.rels', `<Relationships xmlns="${PACKAGE}/relationships">${relation(1, 'styles', 'styles.xml')}${relation(2, 'settings', 'settings.xml')}${relation(3, 'footer', 'footer1.xml')}</Relationships>`),
    part('word/settings.xml', `<w:settings xmlns:w="${MAIN}"><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`),
    part('word/footer1.xml', `<w:ftr xmlns:w="${MAIN}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>`),
    part('word/styles.xml', styles()),
  ];
}

interface Look {
  readonly id: string;
  readonly name: string;
  readonly paragraph: string;
  readonly run?: string;
}

const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const BOLD = '<w:b/><w:bCs/>';
const spacing = (before: number, after: number): string => `<w:spacing w:before="${before}" w:after="${after}"/>`;

const LOOKS: readonly Look[] = [
  { id: 'Title', name: 'Title', paragraph: `<w:keepNext/>${spacing(0, 60)}`, run: BOLD + size(32) },
  { id: 'Subtitle', name: 'Subtitle', paragraph: `<w:keepNext/>${spacing(0, 240)}`, run: `<w:color w:val="555555"/>${size(24)}` },
  { id: 'Heading1', name: 'heading 1', paragraph: `<w:keepNext/>${spacing(240, 80)}<w:outlineLvl w:val="0"/>`, run: BOLD + size(26) },
  { id: 'Question', name: 'Question', paragraph: spacing(80, 60), run: BOLD },
  { id: 'Answer', name: 'Answer', paragraph: spacing(40, 60) },
  { id: 'Aside', name: 'Aside', paragraph: spacing(40, 60), run: '<w:i/><w:iCs/><w:color w:val="555555"/>' },
  { id: 'Language', name: 'Language', paragraph: `<w:keepNext/>${spacing(40, 40)}`, run: BOLD + size(20) },
  { id: 'Footer', name: 'footer', paragraph: '<w:jc w:val="center"/>', run: size(18) },
];

function styles(): string {
  const paragraphs = LOOKS.map(({ id, name, paragraph, run }) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr>${run === undefined ? '' : `<w:rPr>${run}</w:rPr>`}</w:style>`);
  const border = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"/>`).join('');
  return `<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${USUAL_FONT}" w:hAnsi="${USUAL_FONT}" w:cs="${USUAL_FONT}" w:eastAsia="SimSun"/>${size(22)}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`
    + '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
    + '<w:style w:type="character" w:styleId="Label"><w:name w:val="Label"/><w:rPr><w:color w:val="555555"/></w:rPr></w:style>'
    + `${paragraphs.join('')}<w:style w:type="table" w:styleId="Bitext"><w:name w:val="Bitext"/><w:tblPr><w:tblBorders>${border}</w:tblBorders><w:tblCellMar><w:left w:w="115" w:type="dxa"/><w:right w:w="115" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>`;
}
