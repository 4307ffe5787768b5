import { isRightToLeft } from '../../src/text/scripts.js';

/** A line of text on a page: position in points from the top left corner. */
export interface Drawn {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
  /** Turned by 90 degrees. */
  readonly turned?: boolean;
}

const hex = (text: string): string => Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).padStart(4, '0')).join('');
const width = 595;

/** A PDF of pages with these lines, in fonts that hold every character of two bytes, each half as wide as high. */
export function pdf(pages: readonly (readonly Drawn[])[], { height = 842, extra = '' }: { height?: number; extra?: string } = {}): Uint8Array {
  const objects: string[] = [];
  const add = (content: string): number => objects.push(content);
  const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
  add(`<< /Type /Catalog /Pages 2 0 R ${extra} >>`);
  add('');
  const unicode = add(stream('/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange 1 beginbfrange <0000> <ffff> <0000> endbfrange endcmap end end'));
  const fonts = ['Testerif', 'Testerif-Bold'].map((name) => {
    const descriptor = add(`<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [0 0 500 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>`);
    const inner = add(`<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor ${descriptor} 0 R >>`);
    return add(`<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${inner} 0 R] /ToUnicode ${unicode} 0 R >>`);
  });
  const kids = pages.map((lines) => {
    const content = add(stream(lines.map(({ text, x, y, size = 10, bold = false, turned = false }) =>
      `BT /F${bold ? 2 : 1} ${size} Tf ${turned ? '0 1 -1 0' : '1 0 0 1'} ${x} ${height - y} Tm <${hex(text)}> Tj ET`).join('\n')));
    return add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources << /Font << /F1 ${fonts[0]!} 0 R /F2 ${fonts[1]!} 0 R >> >> /Contents ${content} 0 R >>`);
  });
  objects[1] = `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`;
  return assemble(objects);
}

/** A file of these objects, numbered from 1; the first is the catalog. */
export function assemble(objects: readonly string[], trailer = ''): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((content, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${content}\nendobj\n`;
    return at;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

const LONGEST = 90;

/** Words as they are wrapped in print; scripts without spaces anywhere. */
export function wrap(text: string): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest.length > LONGEST) {
    let cut = rest.lastIndexOf(' ', LONGEST);
    if (/[\u0E00-\u0E7F\u3040-\u9FFF]/u.test(rest) || cut < LONGEST / 2) {
      cut = LONGEST - 10;
      while (/[\s\p{M}]/u.test(rest[cut]!) || rest[cut - 1] === ' ') cut += 1;
    }
    lines.push(rest.slice(0, cut));
    rest = rest.slice(cut).trimStart();
  }
  return [...lines, rest];
}

/** Paragraphs one below the other on one long page; what is written from the right is drawn so. Every other paragraph is a little larger, which keeps short ones apart. */
export function pdfOfParagraphs(paragraphs: readonly string[]): Uint8Array {
  let y = 40;
  const lines = paragraphs.flatMap((text, index) => {
    y += 10;
    const size = index % 2 === 0 ? 10 : 10.8;
    return wrap(text).map((line): Drawn => {
      y += 13;
      const rightToLeft = isRightToLeft(text);
      return { text: rightToLeft ? [...line].reverse().join('') : line, x: rightToLeft ? 555 - (line.length * size) / 2 : 40, y, size };
    });
  });
  return pdf([lines], { height: Math.max(842, y + 60) });
}
