import type { PageLine } from './pdf-lines.js';

/** Why a line of a page is not the conversation; null for the text itself. */
export type Furniture = 'page head' | 'page foot' | 'footnote' | 'page furniture' | null;

/** Lines so near the top or bottom of what is printed on a page may be heads and feet. */
const DEPTH = 3;
/** Heights that differ less than this, in points, are the same. */
const SAME_HEIGHT = 4;
/** Heads and feet come again on this share of pages, left and right pages apart. */
const SHARE = 0.3;
const PAGE_NUMBER = /^[\s\p{Pd}|./·•]{0,4}(?:\p{L}{1,12}\.?\s{0,2})?\p{Nd}{1,4}(?:\s{0,2}(?:\p{L}{1,6}|\/)\s{0,2}\p{Nd}{1,4})?[\s\p{Pd}|./·•]{0,4}$/u;
/** Pages before the text are often counted in Roman numerals. */
const ROMAN = /^[\s\p{Pd}]{0,4}[ivxlc]{1,7}[\s\p{Pd}]{0,4}$/iu;
/** Notes are set this much smaller than the text, and begin with a number or sign. */
const SMALLER = 0.92;
const NOTE = /^[\p{Nd}*†‡§¹²³⁰⁴⁵⁶⁷⁸⁹[(]/u;

/** Tells heads, feet, page numbers and footnotes from the text; one answer for each line. `pages` holds the lines of each page in reading order. */
export function furnitureOf(pages: readonly (readonly PageLine[])[], bodySize: number): Map<PageLine, Furniture> {
  const found = new Map<PageLine, Furniture>();
  const edges = pages.map((lines) => {
    const byHeight = [...lines].sort((a, b) => a.y - b.y);
    const leading = leadingOf(byHeight.slice(1).map((line, index) => line.y - byHeight[index]!.y).filter((distance) => distance > 1));
    return { top: edgeOf(byHeight, leading), bottom: edgeOf([...byHeight].reverse(), leading), last: byHeight.at(-1) };
  });
  const least = Math.max(pages.length > 3 ? 3 : 2, Math.ceil(pages.length * SHARE));
  mark(edges.map(({ top }) => top), 'page head', least, found);
  mark(edges.map(({ bottom }) => bottom), 'page foot', least, found);
  pages.forEach((lines, page) => {
    for (const line of lines) if (line.artifact && !found.has(line)) found.set(line, 'page furniture');
    const { last } = edges[page]!;
    // A page on its own: a lone number under the text counts the page.
    if (pages.length === 1 && last !== undefined && !found.has(last) && lines.length > 3 && PAGE_NUMBER.test(last.text.slice(0, 40)) && last.text.length <= 8) found.set(last, 'page foot');
    markNotes(lines, bodySize, found);
  });
  return found;
}

/** Space that parts head and text, in usual distances of lines. */
const APART = 1.25;

/** The usual distance of lines of a paragraph: distances of paragraphs are larger and fewer. */
function leadingOf(distances: readonly number[]): number {
  return [...distances].sort((a, b) => a - b)[Math.floor(distances.length / 4)] ?? 0;
}

/** The lines nearest to an edge, from it inwards, as far as a space parts them from the text: the first line of the text stands at the same height on every page as well. */
function edgeOf(inwards: readonly PageLine[], leading: number): PageLine[] {
  for (let at = 1; at <= DEPTH && at < inwards.length; at += 1) {
    const distance = Math.abs(inwards[at]!.y - inwards[at - 1]!.y);
    if (distance > APART * Math.max(leading, inwards[at]!.size)) return inwards.slice(0, at);
  }
  return [];
}

/** Lines that come again at the same height with other digits at most; from the edge inwards, so that the text is never reached through. */
function mark(edges: readonly (readonly PageLine[])[], kind: Furniture, least: number, found: Map<PageLine, Furniture>): void {
  const counts = new Map<string, number>();
  const keys = (line: PageLine): string[] => {
    const text = line.text.slice(0, 120).toLowerCase().replace(/\p{Nd}+/gu, '#');
    const height = Math.round(line.y / SAME_HEIGHT);
    const what = PAGE_NUMBER.test(line.text.slice(0, 40)) || ROMAN.test(line.text.slice(0, 40)) ? '#' : text;
    return [`${what} ${height}`, `${what} ${height + 1}`];
  };
  for (const lines of edges) for (const key of new Set(lines.flatMap(keys))) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const lines of edges) {
    for (const line of lines) {
      if (!keys(line).some((key) => counts.get(key)! >= least)) break;
      found.set(line, kind);
    }
  }
}

/** Smaller lines at the end of a page, from one that begins with a number or sign on. */
function markNotes(lines: readonly PageLine[], bodySize: number, found: Map<PageLine, Furniture>): void {
  const text = lines.filter((line) => !found.has(line));
  let first = text.length;
  for (let at = text.length - 1; at >= 0 && text[at]!.size <= bodySize * SMALLER; at -= 1) if (NOTE.test(text[at]!.text)) first = at;
  for (const line of text.slice(first)) found.set(line, 'footnote');
}
