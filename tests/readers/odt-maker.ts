import { strToU8, zipSync } from 'fflate';

const ODF = 'urn:oasis:names:tc:opendocument:xmlns';
const SPACES = `${['office', 'text', 'table', 'style'].map((name) => `xmlns:${name}="${ODF}:${name}:1.0"`).join(' ')} xmlns:draw="${ODF}:drawing:1.0" xmlns:fo="${ODF}:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"`;
const MIMETYPE = 'application/vnd.oasis.opendocument.text';

/** Parts of an OpenDocument text beside its body: styles of its own and shared ones, and pages. */
export interface OdtParts {
  readonly styles?: string;
  readonly sharedStyles?: string;
  readonly master?: string;
}

/** An OpenDocument text with this body, written part by part; the same bytes every time. */
export function odt(body: string, { styles = '', sharedStyles = '', master = '' }: OdtParts = {}): Uint8Array {
  return zipSync({
    mimetype: [strToU8(MIMETYPE), { level: 0 }],
    'content.xml': strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content ${SPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`),
    'styles.xml': strToU8(`<office:document-styles ${SPACES}><office:styles>${sharedStyles}</office:styles><office:master-styles>${master}</office:master-styles></office:document-styles>`),
  }, { mtime: '2000-01-01T00:00:00', level: 1 });
}

/** The same in one XML file. */
export function flat(body: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n<office:document ${SPACES} office:mimetype="${MIMETYPE}"><office:body><office:text>${body}</office:text></office:body></office:document>`);
}
