import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
/** Parts of a Word document beside its text, as XML inside their root element. */
export interface DocxParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  readonly footer?: string;
  /** `docProps/core.xml`. */
  readonly core?: string;
  /** Namespace of the elements, for strict documents. */
  readonly namespace?: string;
}

export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
/** A run. */
export const r = (text: string, properties = ''): string => `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
/** A paragraph of runs. */
export const p = (content: string, properties = ''): string => `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
/** A table of cells, each a list of paragraphs. */
export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr/>${cell.startsWith('<w:p>') ? cell : p(r(cell))}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

/** A Word document with this body, written part by part; the same bytes every time. */
export function docx(body: string, parts: DocxParts = {}): Uint8Array {
  const { namespace = W, core } = parts;
  const files = new Map<string, string>();
  const relations: string[] = [];
  const part = (kind: string, root: string, content: string | undefined): void => {
    if (content === undefined) return;
    files.set(`word/${kind}.xml`, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} xmlns:w="${namespace}">${content}</w:${root}>`);
    relations.push(`<Relationship Id="r${relations.length}" Type="${OFFICE}/relationships/${kind}" Target="${kind}.xml"/>`);
  };
  part('styles', 'styles', parts.styles);
  part('numbering', 'numbering', parts.numbering);
  part('footnotes', 'footnotes', parts.footnotes);
  part('endnotes', 'endnotes', parts.endnotes);
  part('comments', 'comments', parts.comments);
  part('header', 'hdr', parts.header);
  part('footer', 'ftr', parts.footer);
  const relationships = (list: readonly string[]): string => `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
  const document = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="${namespace}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="urn:wps" xmlns:v="urn:v" xmlns:m="${OFFICE}/math"><w:body>${body}<w:sectPr/></w:body></w:document>`;
  const all = new Map([
    ['[Content_Types].xml', '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'],
    ['_rels/.rels', relationships([`<Relationship Id="r0" Type="${OFFICE}/relationships/officeDocument" Target="word/document.xml"/>`])],
    ['word/document.xml', document],
    ['word/_rels/document.xml.rels', relationships(relations)],
    ...files,
    ...(core === undefined ? [] : [['docProps/core.xml', `<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="http://purl.org/dc/elements/1.1/">${core}</cp:coreProperties>`] as const]),
  ]);
  return zipSync(Object.fromEntries([...all].map(([name, content]) => [name, strToU8(content)])), { mtime: '2000-01-01T00:00:00', level: 1 });
}
