import type { Warning } from '../model.js';
import { UserError } from '../diagnostics.js';
import { wellFormed } from '../text/wellformed.js';
import { type Fragment, linesOfPage, type PageLine } from './pdf-lines.js';
import { paragraphsOfPages } from './pdf-paragraphs.js';
import { refuseBombs } from './pdf-streams.js';
import type { ReadResult } from './reader.js';

/** The most pages, and pieces of text, that are read: at some 20 ms a page this is a minute. */
const MOST_PAGES = 3000;
const MOST_PIECES = 3_000_000;
/** Pages that are looked at for the names of fonts, which say what is bold; most files name all on the first. */
const FONT_PAGES = 30;

type Pdf = Awaited<ReturnType<typeof import('unpdf').getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

/** Reads the text of a PDF. Lines are counted over the whole document, running heads included. Throws `UserError` as `Reader.read` does, and `no-text-layer` for scans. */
export async function readPdf(bytes: Uint8Array): Promise<ReadResult> {
  refuseBombs(bytes);
  const pdf = await open(bytes);
  try {
    return await readPages(pdf);
  } catch (error) {
    throw error instanceof UserError ? error : damaged();
  } finally {
    await pdf.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  const { getDocumentProxy } = await import('unpdf');
  supplyPlatform();
  try {
    // The parser takes the buffer it is given for its own. Nothing is fetched: no fonts, no character maps, no worker; nothing is evaluated.
    return await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0, isEvalSupported: false, disableFontFace: true, useSystemFonts: false, useWorkerFetch: false, enableXfa: false, maxImageSize: 1,
      disableAutoFetch: true, disableStream: true, cMapUrl: undefined!, standardFontDataUrl: undefined!,
    });
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw new UserError('is locked with a password', { rule: 'encrypted', hint: 'open it, print it to a new PDF without a password, and read that file' });
    throw damaged();
  }
}

/** `ArrayBuffer.prototype.transferToFixedLength` (ECMAScript 2024), which the parser needs for fonts and Node 20 lacks. */
function supplyPlatform(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true, writable: true, enumerable: false,
    value(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
      const moved = new ArrayBuffer(length);
      new Uint8Array(moved).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
      return moved;
    },
  });
}

function damaged(): UserError {
  return new UserError('is a damaged PDF', { rule: 'damaged', hint: 'open it in another program and print it to a new PDF' });
}

async function readPages(pdf: Pdf): Promise<ReadResult> {
  if (pdf.numPages > MOST_PAGES) throw new UserError(`has ${pdf.numPages} pages; the limit is ${MOST_PAGES}`, { rule: 'too-large-inside', hint: 'divide it into smaller files' });
  const fonts = new Map<string, FontLook>();
  const pages: PageLine[][] = [];
  const bare: number[] = [];
  const rotated = { count: 0 };
  let pieces = 0;
  let fontPages = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const items = await itemsOf(page, MOST_PIECES - pieces);
    pieces += items.length;
    if (items.some(({ font }) => !fonts.has(font)) && (fontPages += 1) <= FONT_PAGES) await lookUpFonts(page, items, fonts);
    const lines = linesOfPage(items.flatMap((item) => fragmentOf(item, fonts, rotated)), number - 1);
    if (lines.length === 0) bare.push(number);
    pages.push(lines);
    page.cleanup();
  }
  const title = await titleOf(pdf);
  const { blocks, hyphensDropped } = paragraphsOfPages(pages);
  if (blocks.length === 0) throw new UserError('has no text layer: it holds pictures of pages', { rule: 'no-text-layer', hint: 'let OCR read it first: ocrmypdf --language rus+eng scan.pdf text.pdf' });
  return {
    blocks,
    metadata: title === undefined ? {} : { title },
    warnings: warningsOf(blocks.map(({ text }) => text), bare, rotated.count),
    encoding: null,
    notes: [`lines of ${pages.length} page${pages.length === 1 ? '' : 's'} put together to paragraphs by distance, indent and fullness; ${hyphensDropped} hyphen${hyphensDropped === 1 ? '' : 's'} at line ends taken out`],
  };
}

/** A piece of text with the matrix that places it. */
interface Item {
  readonly text: string;
  readonly matrix: readonly number[];
  readonly width: number;
  readonly font: string;
  readonly artifact: boolean;
}

/** The pieces of a page, up to a limit; matrices count from the top left corner of the page as it is seen. */
async function itemsOf(page: Page, most: number): Promise<Item[]> {
  const view = page.getViewport({ scale: 1 }).transform as readonly number[];
  const items: Item[] = [];
  const marks: boolean[] = [];
  const reader = page.streamTextContent({ includeMarkedContent: true }).getReader();
  for (;;) {
    const { done, value } = await reader.read() as { done: boolean; value?: { items: readonly RawItem[] } };
    if (done || value === undefined) break;
    for (const item of value.items) {
      if (item.type === 'endMarkedContent') marks.pop();
      else if (item.type !== undefined) marks.push(item.tag === 'Artifact' || marks.at(-1) === true);
      else if (item.str !== '') items.push({ text: wellFormed(item.str!).text, matrix: times(view, item.transform!), width: item.width!, font: item.fontName!, artifact: marks.at(-1) === true });
    }
    if (items.length > most) {
      await reader.cancel(new Error('enough'));
      throw new UserError('holds too many pieces of text', { rule: 'too-large-inside', hint: 'divide it into smaller files' });
    }
  }
  return items;
}

interface RawItem {
  readonly type?: string;
  readonly tag?: string;
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
  readonly fontName?: string;
}

function times([a, b, c, d, e, f]: readonly number[], [g, h, i, j, k, l]: readonly number[]): number[] {
  return [a! * g! + c! * h!, b! * g! + d! * h!, a! * i! + c! * j!, b! * i! + d! * j!, a! * k! + c! * l! + e!, b! * k! + d! * l! + f!];
}

interface FontLook {
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Words in names of fonts, and the short names of TeX's (`CMBX10`, `SFBX1000`). */
const BOLD = /bold|black|heavy|semib|demi|[-,](?:bd|bi)\b|\b(?:CM|SF|EC|LA|TC)B[XS]?\d/iu;
const ITALIC = /italic|oblique|kursiv|[-,]it\b|\b(?:CM|SF|EC|LA|TC)(?:TI|SL|BXTI)\d/iu;

/** The names of the fonts of a page come with the list of what it draws; pictures are left out of it. */
async function lookUpFonts(page: Page, items: readonly Item[], fonts: Map<string, FontLook>): Promise<void> {
  try {
    await page.getOperatorList();
  } catch {
    // Without names of fonts nothing is bold; the text is the same.
  }
  for (const { font } of items) {
    if (fonts.has(font)) continue;
    const known = page.commonObjs.has(font) ? page.commonObjs.get(font) as { name?: unknown } | null : null;
    const name = typeof known?.name === 'string' ? known.name.slice(0, 200) : '';
    fonts.set(font, { bold: BOLD.test(name), italic: ITALIC.test(name) });
  }
}

const plain: FontLook = { bold: false, italic: false };
/** Points; what lies further out is no page. */
const FARTHEST = 20_000;

/** Text across the page (in margins, stamps) is left out and counted. */
function fragmentOf({ text, matrix, width, font, artifact }: Item, fonts: ReadonlyMap<string, FontLook>, rotated: { count: number }): Fragment[] {
  const [a, b, c, d, x, y] = matrix as [number, number, number, number, number, number];
  const size = Math.round(Math.hypot(c, d) * 10) / 10;
  if (![x, y, size, width].every((value) => Number.isFinite(value) && Math.abs(value) < FARTHEST) || size === 0) return [];
  if (Math.abs(b) > Math.abs(a) * 0.2) {
    if (text.trim() !== '') rotated.count += 1;
    return [];
  }
  return [{ text: text.replace(/[\p{Zl}\p{Zp}\p{Cc}]/gu, ' '), x, y, width: Math.max(0, width), size, ...(fonts.get(font) ?? plain), artifact }];
}

async function titleOf(pdf: Pdf): Promise<string | undefined> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const title = (info as { Title?: unknown }).Title;
  const text = typeof title === 'string' ? wellFormed(title).text.replace(/\s+/gu, ' ').trim().slice(0, 500) : '';
  // Programs that print put the name of the file there.
  return text === '' || /^Microsoft Word|\.\p{L}{2,5}$/u.test(text) ? undefined : text;
}

/** Letters that no word has in this order: what is left of لا when a program stores the letters of a ligature from left to right. */
const REVERSED = /\u0627[\u0622\u0623\u0625]\u0644/u;

function warningsOf(texts: readonly string[], bare: readonly number[], rotated: number): Warning[] {
  const reversed = texts.filter((text) => REVERSED.test(text)).length;
  return [
    ...(bare.length === 0 ? [] : [{ rule: 'pages-without-text', message: `${bare.length === 1 ? `page ${bare[0]!} has` : `${bare.length} pages (${bare.slice(0, 10).join(', ')}${bare.length > 10 ? ' …' : ''}) have`} no text; pictures of pages need OCR (ocrmypdf)` }]),
    ...(rotated === 0 ? [] : [{ rule: 'rotated-left-out', message: `${rotated === 1 ? 'one piece' : `${rotated} pieces`} of text across the page left out` }]),
    ...(reversed === 0 ? [] : [{ rule: 'ligatures-reversed', message: 'the file stores letters of Arabic ligatures in the wrong order, so that words with lam-alef are misspelt; the text is kept as it is' }]),
    ...(texts.some((text) => text.includes('\uFFFD')) ? [{ rule: 'replacement-character', message: 'holds U+FFFD where characters have no meaning in the file' }] : []),
  ];
}
