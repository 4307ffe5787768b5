interface Signature {
  readonly name: string;
  readonly at?: number;
  /** Latin-1 characters stand for bytes. */
  readonly bytes: string;
}

/** First bytes of formats that people rename to `.txt`; the longer ones first where two begin alike. */
const SIGNATURES: readonly Signature[] = [
  { name: 'a PDF', bytes: '%PDF-' },
  { name: 'a ZIP archive', bytes: 'PK\u0003\u0004' },
  { name: 'an empty ZIP archive', bytes: 'PK\u0005\u0006' },
  { name: 'an old Word, Excel or Outlook file', bytes: '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1' },
  { name: 'an RTF document', bytes: '{\\rtf' },
  { name: 'PostScript', bytes: '%!PS' },
  { name: 'a PNG image', bytes: '\u0089PNG\r\n\u001A\n' },
  { name: 'a JPEG image', bytes: '\u00FF\u00D8\u00FF' },
  { name: 'a GIF image', bytes: 'GIF8' },
  { name: 'a TIFF image', bytes: 'II*\0' },
  { name: 'a TIFF image', bytes: 'MM\0*' },
  { name: 'a RIFF file (WAV, AVI or WebP)', bytes: 'RIFF' },
  { name: 'an MP3 recording', bytes: 'ID3' },
  { name: 'an Ogg recording', bytes: 'OggS' },
  { name: 'a FLAC recording', bytes: 'fLaC' },
  { name: 'an MP4 or QuickTime file', at: 4, bytes: 'ftyp' },
  { name: 'a Matroska or WebM file', bytes: '\u001AE\u00DF\u00A3' },
  { name: 'a gzip archive', bytes: '\u001F\u008B\b' },
  { name: 'a bzip2 archive', bytes: 'BZh9' },
  { name: 'an xz archive', bytes: '\u00FD7zXZ\0' },
  { name: 'a Zstandard archive', bytes: '\u0028\u00B5\u002F\u00FD' },
  { name: 'a 7-Zip archive', bytes: '7z\u00BC\u00AF\u0027\u001C' },
  { name: 'a RAR archive', bytes: 'Rar!\u001A' },
  { name: 'a tar archive', at: 257, bytes: 'ustar' },
  { name: 'an SQLite database', bytes: 'SQLite format 3\0' },
  { name: 'a Parquet table', bytes: 'PAR1' },
  { name: 'a program (ELF)', bytes: '\u007FELF' },
  { name: 'a program (Mach-O)', bytes: '\u00CF\u00FA\u00ED\u00FE' },
  { name: 'a WebAssembly program', bytes: '\0asm' },
  { name: 'a Java class', bytes: '\u00CA\u00FE\u00BA\u00BE' },
  { name: 'UTF-32 text', bytes: '\u00FF\u00FE\0\0' },
  { name: 'UTF-32 text', bytes: '\0\0\u00FE\u00FF' },
];

/** Names inside the first kilobytes of a ZIP archive that tell what it is. */
const ZIP_KINDS: readonly (readonly [mark: string, name: string])[] = [
  ['word/', 'a Word document (DOCX)'],
  ['xl/', 'an Excel workbook (XLSX)'],
  ['ppt/', 'a PowerPoint presentation (PPTX)'],
  ['opendocument.text', 'an OpenDocument text (ODT)'],
  ['epub+zip', 'an EPUB book'],
];
const ZIP_HEAD = 4096;

/** What a file is when its first bytes say that it is no text, else null. The name reads on from "looks like". */
export function binaryKind(bytes: Uint8Array): string | null {
  const found = SIGNATURES.find(({ at = 0, bytes: mark }) => startsWith(bytes, at, mark));
  if (found === undefined) return null;
  if (!found.bytes.startsWith('PK\u0003')) return found.name;
  const head = String.fromCharCode(...bytes.subarray(0, ZIP_HEAD));
  return ZIP_KINDS.find(([mark]) => head.includes(mark))?.[1] ?? found.name;
}

function startsWith(bytes: Uint8Array, at: number, mark: string): boolean {
  if (bytes.length < at + mark.length) return false;
  for (let index = 0; index < mark.length; index += 1) if (bytes[at + index] !== mark.charCodeAt(index)) return false;
  return true;
}
