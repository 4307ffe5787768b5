/** Reads RFC 4180 to the letter: rows end in CRLF, quotes only around a whole cell; anything else throws. */
export function parseRfc4180(text: string, delimiter = ','): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [cell, end] = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, delimiter);
    row.push(cell);
    if (text[end] === delimiter) {
      at = end + 1;
      if (at === text.length) throw new Error('text ends after a delimiter');
    } else if (text.startsWith('\r\n', end)) {
      rows.push(row);
      row = [];
      at = end + 2;
    } else throw new Error(`neither delimiter nor CRLF at ${end}`);
  }
  if (row.length > 0) throw new Error('the last row does not end in CRLF');
  return rows;
}

function quotedCell(text: string, start: number): [string, number] {
  let cell = '';
  for (let at = start + 1; ; ) {
    const quote = text.indexOf('"', at);
    if (quote < 0) throw new Error('quote never closed');
    cell += text.slice(at, quote);
    if (text[quote + 1] !== '"') return [cell, quote + 1];
    cell += '"';
    at = quote + 2;
  }
}

function plainCell(text: string, start: number, delimiter: string): [string, number] {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\r' && text[end] !== '\n' && text[end] !== '"') end++;
  return [text.slice(start, end), end];
}
