import { docx, p, r } from './docx-maker.js';
import { odt } from './odt-maker.js';
import { pdfOfParagraphs, wrap } from './pdf-maker.js';
import { rows, workbook } from './xlsx-maker.js';

/** How one format writes paragraphs so that its reader gives them back one by one: what the contract is tested with. */
export interface Written {
  /** The file, for formats that are text. */
  readonly text?: (paragraphs: readonly string[]) => string;
  /** The file, for formats that are not. */
  readonly bytes?: (paragraphs: readonly string[]) => Uint8Array;
  /** Line that the reader says of a paragraph, by index from 0. */
  readonly line: (index: number, paragraphs: readonly string[]) => number;
  /** Characters that the format, or the library that reads it, cannot hold. */
  readonly loses?: RegExp;
  /** The most paragraphs of one word, and the longest paragraph, that must go through. */
  readonly most?: number;
  readonly longest?: number;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const clock = (seconds: number, sign: string): string =>
  `${[Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, '0')).join(':')}${sign}000`;
/** A subtitle for each paragraph, half a minute apart. */
const cues = (paragraphs: readonly string[], sign: string): string =>
  paragraphs.map((text, index) => `${index + 1}\n${clock(index * 30, sign)} --> ${clock(index * 30 + 5, sign)}\n${text}\n`).join('\n');
const lines = { text: (paragraphs: readonly string[]) => paragraphs.join('\n\n'), line: (index: number) => 1 + index * 2 };

const table = (sign: string): Written => ({
  text: (paragraphs) => [`speaker${sign}text`, ...paragraphs.map((text) => `${sign}"${text.replaceAll('"', '""')}"`)].join('\n'),
  line: (index) => 2 + index,
});

/** Text as RTF writes it: everything beyond ASCII as `\u`, line ends as `\line`. */
const rich = (text: string): string => text.replace(/[\\{}]|[^\u0020-\u007E]/gu, (sign) =>
  sign === '\n' ? '\\line ' : sign <= '~' && sign >= ' ' ? `\\${sign}` : sign.split('').map((unit) => `\\u${(unit.charCodeAt(0) << 16) >> 16} `).join(''));

export const written: ReadonlyMap<string, Written> = new Map<string, Written>(Object.entries({
  txt: lines,
  doc: lines,
  md: lines,
  html: { text: (paragraphs) => paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n'), line: (index) => 1 + index },
  srt: { text: (paragraphs) => cues(paragraphs, ','), line: (index) => 3 + index * 4 },
  vtt: { text: (paragraphs) => `WEBVTT\n\n${cues(paragraphs.map(escaped), '.')}`, line: (index) => 5 + index * 4 },
  docx: { bytes: (paragraphs) => docx(paragraphs.map((text) => p(r(text))).join('')), line: (index) => 1 + index },
  csv: table(','),
  tsv: table('\t'),
  json: {
    bytes: (paragraphs) => new TextEncoder().encode(JSON.stringify({ segments: paragraphs.map((text, index) => ({ start: index * 30, end: index * 30 + 5, text: ` ${text}`, speaker: `SPEAKER_0${index % 2}` })) })),
    line: (index) => 1 + index,
  },
  pdf: {
    bytes: pdfOfParagraphs,
    line: (index, paragraphs) => 1 + paragraphs.slice(0, index).reduce((sum, text) => sum + wrap(text).length, 0),
    loses: /\u200C/gu, most: 800, longest: 100_000,
  },
  tmx: {
    bytes: (paragraphs) => new TextEncoder().encode(`<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4"><header/><body>${paragraphs.map((text) => `<tu><tuv xml:lang="und"><seg>${escaped(text)}</seg></tuv></tu>`).join('\n')}</body></tmx>`),
    line: (index) => 1 + index,
  },
  xlsx: { bytes: (paragraphs) => workbook([{ xml: rows(['speaker', 'text'], ...paragraphs.map((text) => ['', text])) }]), line: (index) => 2 + index },
  xml: { text: (paragraphs) => `<article>\n${paragraphs.map((text) => `<para>${escaped(text)}</para>`).join('\n')}\n</article>`, line: (index) => 2 + index },
  rtf: { bytes: (paragraphs) => new TextEncoder().encode(`{\\rtf1\\ansi\\ansicpg1252\\uc0 ${paragraphs.map((text) => `${rich(text)}\\par\n`).join('')}}`), line: (index) => 1 + index },
  odt: { bytes: (paragraphs) => odt(paragraphs.map((text) => `<text:p>${escaped(text)}</text:p>`).join('')), line: (index) => 1 + index },
} satisfies Record<string, Written>));

/** The bytes of a file of this format with these paragraphs. */
export function writeFormat(name: string, paragraphs: readonly string[]): Uint8Array {
  const { text, bytes } = written.get(name)!;
  return bytes === undefined ? new TextEncoder().encode(text!(paragraphs)) : bytes(paragraphs);
}
