import { decodeLegacy, encodingName } from './decode.js';
import { SYMBOL_FONTS } from './data/symbol-fonts.js';

/** A font as the table of fonts has it. */
export interface RtfFont {
  name: string;
  /** `\fcharset`: 0 Western, 1 as the document, 2 symbols. */
  charset: number;
  codepage: number | null;
}

/** Windows code pages by `\fcharset` (RTF 1.9.1, "Font Table"). */
const CODEPAGES: ReadonlyMap<number, number> = new Map([
  [0, 1252], [77, 10_000], [128, 932], [129, 949], [130, 1361], [134, 936], [136, 950], [161, 1253], [162, 1254], [163, 1258], [177, 1255], [178, 1256], [181, 1256],
  [186, 1257], [204, 1251], [222, 874], [238, 1250], [254, 437], [255, 850],
]);

/** Names of code pages that are not called `windows-N`. */
const NAMES: ReadonlyMap<number, string> = new Map([
  [866, 'ibm866'], [874, 'windows-874'], [932, 'shift_jis'], [936, 'gb18030'], [949, 'euc-kr'], [950, 'big5'], [10_000, 'macintosh'], [10_001, 'shift_jis'], [10_002, 'big5'], [10_003, 'euc-kr'],
  [10_007, 'x-mac-cyrillic'], [10_008, 'gb18030'], [10_017, 'x-mac-cyrillic'], [20_866, 'koi8-r'], [21_866, 'koi8-u'], [28_592, 'iso-8859-2'], [28_595, 'iso-8859-5'], [51_949, 'euc-kr'], [54_936, 'gb18030'], [65_001, 'utf-8'],
]);

/** Decodes bytes of a code page; what is impossible there becomes U+FFFD. Old code pages that the platform lacks (437, 850) are read as windows-1252. */
export function decodeCodepage(bytes: Uint8Array, codepage: number): string {
  const label = encodingName(NAMES.get(codepage) ?? `windows-${codepage}`) ?? 'windows-1252';
  return decodeLegacy(bytes, label) ?? new TextDecoder(label).decode(bytes);
}

/**
 * The code page of a run: that of its font, else of the document. Fonts that all say Western in a document that says otherwise were
 * written by programs that do not know better: the document is believed.
 */
export function codepageOf(font: RtfFont | undefined, document: number, fonts: ReadonlyMap<number, RtfFont>): number {
  if (font === undefined || font.charset === 1) return font?.codepage ?? document;
  if (font.codepage !== null) return font.codepage;
  if (font.charset === 0 && document !== 1252 && [...fonts.values()].every(({ charset }) => charset <= 2)) return document;
  return CODEPAGES.get(font.charset) ?? document;
}

/** The sign a symbol font shows for a code; undefined when the font or the sign is not known. */
export function symbolOf(font: RtfFont, code: number): string | undefined {
  return SYMBOL_FONTS.get(font.name.toLowerCase())?.get(code & 0xff);
}
