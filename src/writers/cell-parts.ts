/** The longest text of a cell, and the most lines in it (https://support.microsoft.com/office/excel-specifications-and-limits). */
const MOST_CHARACTERS = 32_767;
const MOST_LINE_FEEDS = 253;
/** How far back from the limit a better place to cut is looked for. */
const BACK = 2000;

/** Cuts a text into parts that a cell of a spreadsheet holds: after a line if there is one, else after a blank, never inside a character. */
export function cellParts(text: string): string[] {
  if (text.length <= MOST_LINE_FEEDS) return [text];
  const parts: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = cutAfter(text, start);
    parts.push(text.slice(start, end));
    start = end;
  }
  return parts;
}

function cutAfter(text: string, start: number): number {
  const limit = start + MOST_CHARACTERS;
  let lines = 0;
  let lastLine = 0;
  for (let at = text.indexOf('\n', start); at !== -1 && at < limit; at = text.indexOf('\n', at + 1)) {
    if (++lines > MOST_LINE_FEEDS) return lastLine;
    lastLine = at + 1;
  }
  if (text.length <= limit) return text.length;
  if (lastLine > limit - BACK) return lastLine;
  const blank = text.lastIndexOf(' ', limit - 1) + 1;
  if (blank > limit - BACK) return blank;
  const low = text.charCodeAt(limit);
  return low >= 0xdc00 && low <= 0xdfff ? limit - 1 : limit;
}
