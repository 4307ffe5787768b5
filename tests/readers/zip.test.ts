import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { firstNames, openArchive } from '../../src/readers/zip.js';
import { readXmlPart, xmlStream } from '../../src/readers/xml-stream.js';

const zip = (parts: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])));

function partOf(archive: Uint8Array, name: string): string {
  const pieces: Uint8Array[] = [];
  openArchive(archive).stream(name, (piece) => pieces.push(piece.slice()));
  return Buffer.concat(pieces).toString('utf8');
}

/** The one entry's central header, to tamper with. */
const centralAt = (bytes: Uint8Array): number => Buffer.from(bytes).lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
const patched = (bytes: Uint8Array, at: number, ...values: number[]): Uint8Array => {
  const copy = bytes.slice();
  copy.set(values, at);
  return copy;
};

describe('a zip archive', () => {
  it('gives back what was packed, whatever stands before and after it', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), fc.uint8Array({ maxLength: 60 }), fc.uint8Array({ maxLength: 60 }), (text, before, after) => {
      const packed = Buffer.concat([before, zip({ 'a.xml': 'x', 'Word/Document.xml': text }), after]);
      expect(partOf(packed, 'word/document.xml')).toBe(text);
    }), { numRuns: 100 });
  });

  it('lists its parts and knows what it has not', () => {
    const archive = openArchive(zip({ 'b.xml': '', 'a.xml': '' }));
    expect(archive.names).toEqual(['b.xml', 'a.xml']);
    expect(archive.has('c.xml')).toBe(false);
    expect(archive.stream('c.xml', () => undefined)).toBe(false);
  });

  it('tells its first names without the directory', () => {
    expect(firstNames(zip({ '[Content_Types].xml': 'x', 'word\\document.xml': 'y'.repeat(500) }).subarray(0, 120))).toEqual(['[Content_Types].xml', 'word/document.xml']);
    expect(firstNames(strToU8('no archive'))).toEqual([]);
  });

  it.each([
    ['damaged', 'cut short', () => zip({ a: 'water' }).subarray(0, 40)],
    ['damaged', 'no archive', () => strToU8('water')],
    ['damaged', 'wrong checksum', () => { const bytes = zip({ a: 'water' }); return patched(bytes, centralAt(bytes) + 16, 1, 2, 3, 4); }],
    ['damaged', 'wrong size', () => { const bytes = zip({ a: 'water' }); return patched(bytes, centralAt(bytes) + 24, 200); }],
    ['damaged', 'unknown method', () => { const bytes = zip({ a: 'water' }); return patched(bytes, centralAt(bytes) + 10, 99); }],
    ['damaged', 'part outside the file', () => { const bytes = zip({ a: 'water' }); return patched(bytes, centralAt(bytes) + 42, 255, 255); }],
    ['damaged', 'damaged data', () => { const bytes = zip({ a: 'water '.repeat(50) }); return patched(bytes, 33, 255, 255, 255); }],
    ['encrypted', 'a password', () => { const bytes = zip({ a: 'water' }); return patched(bytes, centralAt(bytes) + 8, 1); }],
    ['too-large-inside', 'a bomb', () => zip({ a: new Uint8Array(65 * 1024 * 1024) })],
  ])('refuses %s: %s', (rule, _, make) => {
    expect(() => partOf(make(), 'a')).toThrow(expect.objectContaining({ rule }));
  });

  it('reads no more parts than 20,000', () => {
    const bytes = zip({ a: 'water' });
    const end = Buffer.from(bytes).lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
    expect(() => openArchive(patched(bytes, end + 10, 0x21, 0x4e))).toThrow(expect.objectContaining({ rule: 'too-large-inside' }));
  });

  it('believes no size: a part that says it is small is counted', () => {
    const bytes = zip({ a: new Uint8Array(65 * 1024 * 1024) });
    expect(() => partOf(patched(bytes, centralAt(bytes) + 24, 5, 0, 0, 0), 'a')).toThrow(expect.objectContaining({ rule: 'too-large-inside' }));
  });

  it('reads ZIP64 sizes and directories', () => {
    expect(partOf(zip64('flood'), 'a')).toBe('flood');
  });
});

/** One stored part `a` whose sizes, offset and directory stand in ZIP64 fields only. */
function zip64(text: string): Uint8Array {
  const plain = zip({ a: text });
  const view = new DataView(plain.buffer, plain.byteOffset, plain.byteLength);
  const central = centralAt(plain);
  const end = Buffer.from(plain).lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const head = Buffer.from(plain.subarray(central, central + 47));
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  [view.getUint32(central + 24, true), view.getUint32(central + 20, true), view.getUint32(central + 42, true)].forEach((value, index) => extra.writeBigUInt64LE(BigInt(value), 4 + 8 * index));
  [20, 24, 42].forEach((at) => head.writeUInt32LE(0xffffffff, at));
  head.writeUInt16LE(28, 30);
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(1n, 24);
  record.writeBigUInt64LE(1n, 32);
  record.writeBigUInt64LE(BigInt(head.length + extra.length), 40);
  record.writeBigUInt64LE(BigInt(central), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(central + head.length + extra.length), 8);
  const last = Buffer.from(plain.subarray(end, end + 22));
  [12, 16].forEach((at) => last.writeUInt32LE(0xffffffff, at));
  return Buffer.concat([plain.subarray(0, central), head, extra, record, locator, last]);
}

const W = new Map([['urn:w', 'w'], ['urn:strict', 'w']]);
/** Events as one line. */
function events(pieces: readonly Uint8Array[]): string {
  const found: string[] = [];
  const stream = xmlStream({ open: (element) => found.push(`<${element.name} ${element.attribute('w:val') ?? '-'}>`), close: (name) => found.push(`/${name}`), text: (text) => found.push(text) }, W);
  for (const piece of pieces) stream.write(piece);
  stream.end();
  return found.join('');
}

describe('an XML stream', () => {
  const document = '<a:p xmlns:a="urn:w" xmlns:b="urn:strict" a:val="1"><b:r b:val="дом"/><plain val="x">&lt;вода<![CDATA[ & ]]></plain></a:p>';
  const expected = '<w:p 1><w:r дом>/w:r<plain ->\u003cвода & /plain/w:p';

  it('names elements by their namespace, wherever the pieces are cut', () => {
    const bytes = strToU8(document);
    expect(events([bytes])).toBe(expected);
    fc.assert(fc.property(fc.integer({ min: 1, max: bytes.length - 1 }), (cut) => {
      expect(events([bytes.subarray(0, cut), bytes.subarray(cut)])).toBe(expected);
    }), { numRuns: 60 });
  });

  it('reads UTF-16 and declared encodings', () => {
    expect(events([Buffer.from(`\uFEFF${document}`, 'utf16le')])).toBe(expected);
    expect(events([Buffer.from('<?xml version="1.0" encoding="windows-1251"?><p>\u00E4\u00EE\u00EC</p>', 'latin1')])).toBe('<p ->дом/p');
  });

  it.each([
    ['xml-dtd', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['not-xml', '<a>&b;</a>'],
    ['not-xml', '<a><b></a>'],
    ['not-xml', ''],
    ['xml-depth', '<a>'.repeat(2001)],
    ['unknown-encoding', '<?xml version="1.0" encoding="x-none"?><a/>'],
  ])('refuses %s', (rule, text) => {
    expect(() => events([strToU8(text)])).toThrow(expect.objectContaining({ rule }));
  });

  it('is read out of an archive', () => {
    const found: string[] = [];
    expect(readXmlPart(openArchive(zip({ 'a.xml': '<a>water</a>' })), 'a.xml', { text: (text) => found.push(text) }, W)).toBe(true);
    expect(found).toEqual(['water']);
    expect(readXmlPart(openArchive(zip({ 'a.xml': '<a/>' })), 'b.xml', {}, W)).toBe(false);
  });
});
