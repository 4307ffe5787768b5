import { UserError } from '../diagnostics.js';
import { firstNames } from './zip.js';

/** Text documents, tables, slides and books are converted to different things. */
type Target = 'docx' | 'xlsx' | 'pdf' | 'book';

interface OldKind {
  readonly name: string;
  readonly target: Target;
}

/** First bytes, as Latin-1 characters. */
const OLE = '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1';
const SIGNATURES: readonly (readonly [mark: string, kind: OldKind])[] = [
  ['\u00FFWPC', { name: 'a WordPerfect document', target: 'docx' }],
  ['1\u00BE\u0000\u0000', { name: 'a Windows Write document', target: 'docx' }],
  ['\u00DB\u00A5-\u0000', { name: 'a document of Word 2', target: 'docx' }],
  ['\u00FE7\u0000#', { name: 'a document of Word for the Macintosh', target: 'docx' }],
  ['HWP Document File', { name: 'a Hangul document', target: 'docx' }],
];

/** Streams of an OLE file that tell which program wrote it ([MS-DOC], [MS-XLS], [MS-PPT], [MS-OFFCRYPTO]). */
const STREAMS: readonly (readonly [stream: string, kind: OldKind])[] = [
  ['WordDocument', { name: 'an old Word document', target: 'docx' }],
  ['Workbook', { name: 'an old Excel workbook', target: 'xlsx' }],
  ['Book', { name: 'an old Excel workbook', target: 'xlsx' }],
  ['PowerPoint Document', { name: 'an old PowerPoint presentation', target: 'pdf' }],
  ['HwpSummaryInformation', { name: 'a Hangul document', target: 'docx' }],
];

/** MIME types that begin an OpenDocument, OpenOffice.org or EPUB archive, after `application/`. */
const TYPES: readonly (readonly [type: string, kind: OldKind])[] = [
  ['vnd.sun.xml.writer', { name: 'an OpenOffice.org 1 document', target: 'docx' }],
  ['vnd.sun.xml.calc', { name: 'an OpenOffice.org 1 spreadsheet', target: 'xlsx' }],
  ['vnd.oasis.opendocument.spreadsheet', { name: 'an OpenDocument spreadsheet', target: 'xlsx' }],
  ['vnd.oasis.opendocument.presentation', { name: 'an OpenDocument presentation', target: 'pdf' }],
  ['epub+zip', { name: 'an EPUB book', target: 'book' }],
];

const COMMANDS: Readonly<Record<Target, string>> = {
  docx: 'libreoffice --headless --convert-to docx FILE',
  xlsx: 'libreoffice --headless --convert-to xlsx FILE',
  pdf: 'libreoffice --headless --convert-to pdf FILE',
  book: 'pandoc FILE -o FILE.docx',
};

/** Whether a file is of a format that has to be converted first, by its beginning. */
export function mustConvert(head: Uint8Array): boolean {
  return startsWith(head, OLE) || kindOf(head) !== null;
}

/** The refusal of such a file, with the command that converts it; null for any other. Throws nothing. */
export function conversionError(bytes: Uint8Array): UserError | null {
  if (startsWith(bytes, OLE)) {
    if (holdsStream(bytes, 'EncryptedPackage')) return new UserError('is locked with a password', { rule: 'encrypted', hint: 'open it, save it without a password, and read that file' });
    return refusal(STREAMS.find(([stream]) => holdsStream(bytes, stream))?.[1] ?? { name: 'a file of an old office program', target: 'docx' });
  }
  const kind = kindOf(bytes.subarray(0, 65_536));
  return kind === null ? null : refusal(kind);
}

/** The line for a kind of file that is named `a …`. */
export function refusal({ name, target }: OldKind): UserError {
  return new UserError(`is ${name}, which hrd does not read`, { rule: 'convert-first', hint: `convert it: ${COMMANDS[target]}` });
}

function kindOf(head: Uint8Array): OldKind | null {
  const signature = SIGNATURES.find(([mark]) => startsWith(head, mark));
  if (signature !== undefined) return signature[1];
  const names = firstNames(head);
  if (names.length === 0) return null;
  if (names[0] === 'mimetype') {
    const said = new TextDecoder('latin1').decode(head.subarray(0, 150));
    return TYPES.find(([type]) => said.includes(`application/${type}`))?.[1] ?? null;
  }
  if (names.some((name) => name.startsWith('ppt/'))) return { name: 'a PowerPoint presentation', target: 'pdf' };
  const isApple = names.some((name) => /^(?:Index\/(?:Document|Tables|CalculationEngine)|index\.xml$|index\.apxl|QuickLook\/|Index\.zip)/u.test(name));
  return isApple ? { name: 'a document of Pages, Numbers or Keynote', target: 'docx' } : null;
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  for (let index = 0; index < mark.length; index += 1) if (bytes[index] !== mark.charCodeAt(index)) return false;
  return true;
}

/** Names of streams stand in the directory of the file in UTF-16, ended by a zero. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(`${name}\0`, 'utf16le'));
}
