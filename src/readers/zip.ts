import { Inflate } from 'fflate';
import { UserError } from '../diagnostics.js';

/** The most one part may hold once inflated, in bytes. Counted while inflating: an archive that says less of its sizes is not believed. */
export const MOST_PART_BYTES = 64 * 1024 * 1024;
/** The most all parts that are read may hold together. */
const MOST_BYTES = 4 * MOST_PART_BYTES;
/** The most entries an archive may list. */
const MOST_ENTRIES = 20_000;
/** Deflate makes at most 1,032 bytes of one: a piece of this size becomes 17 MB at most before it is counted. */
const PIECE = 16 * 1024;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
/** A value that stands in the ZIP64 fields instead. */
const IN_ZIP64 = 0xffffffff;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly compressed: number;
  readonly size: number;
  readonly offset: number;
}

/** A ZIP archive in memory. Names are compared without regard to case, as the Open Packaging Conventions have it. */
export interface Archive {
  /** Names of all entries as written, in the order of the directory. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /**
   * Inflates one part and hands it on piece by piece; false when there is no such part. Throws `UserError`:
   * `too-large-inside`, `encrypted`, `damaged`.
   */
  stream(name: string, sink: (piece: Uint8Array) => void): boolean;
}

/**
 * Opens an archive by its central directory (PKWARE APPNOTE 6.3.10, with ZIP64); bytes before the first and after the last entry are tolerated.
 * Nothing is inflated yet. Throws `UserError`: `damaged` when there is no whole directory, `too-large-inside` when it lists too many entries.
 */
export function openArchive(bytes: Uint8Array): Archive {
  const entries = entriesOf(bytes);
  const byName = new Map<string, Entry>();
  for (const entry of entries) {
    const key = keyOf(entry.name);
    if (!byName.has(key)) byName.set(key, entry);
  }
  let left = MOST_BYTES;
  return {
    names: entries.map(({ name }) => name),
    has: (name) => byName.has(keyOf(name)),
    stream: (name, sink) => {
      const entry = byName.get(keyOf(name));
      if (entry === undefined) return false;
      left -= inflate(bytes, entry, Math.min(MOST_PART_BYTES, left), sink);
      return true;
    },
  };
}

/** Names of the entries whose headers lie in the first bytes of an archive, in order; empty for anything else. */
export function firstNames(head: Uint8Array): string[] {
  const names: string[] = [];
  if (!isSignature(head, 0, LOCAL)) return names;
  const view = viewOf(head);
  for (let at = 0; at >= 0 && at + 30 <= head.length; at = nextLocal(head, at + 4)) {
    const end = at + 30 + view.getUint16(at + 26, true);
    if (end <= head.length) names.push(nameOf(head.subarray(at + 30, end)));
  }
  return names;
}

function nextLocal(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x50, from); at >= 0; at = bytes.indexOf(0x50, at + 1)) if (isSignature(bytes, at, LOCAL)) return at;
  return -1;
}

function isSignature(bytes: Uint8Array, at: number, signature: number): boolean {
  return at >= 0 && at + 4 <= bytes.length && bytes[at] === (signature & 0xff) && bytes[at + 1] === ((signature >> 8) & 0xff)
    && bytes[at + 2] === ((signature >> 16) & 0xff) && bytes[at + 3] === ((signature >> 24) & 0xff);
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const nameOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).replaceAll('\\', '/').replace(/^\/{1,8}/u, '');
const keyOf = (name: string): string => name.replace(/[A-Z]/gu, (letter) => letter.toLowerCase());

interface Directory {
  readonly start: number;
  readonly count: number;
  /** Where the archive begins: offsets in it count from here. */
  readonly base: number;
}

function entriesOf(bytes: Uint8Array): Entry[] {
  const directory = directoryOf(bytes);
  if (directory === null) throw damaged('its list of contents is missing: the file was cut off or is not whole');
  if (directory.count > MOST_ENTRIES) throw tooLarge(`it holds ${directory.count} parts; the limit is ${MOST_ENTRIES}`);
  const view = viewOf(bytes);
  const entries: Entry[] = [];
  let at = directory.start;
  for (let index = 0; index < directory.count; index += 1) {
    if (at + 46 > bytes.length || !isSignature(bytes, at, CENTRAL)) throw damaged('its list of contents is not whole');
    const [nameLength, extraLength, commentLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength));
    const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
    const [size, compressed, offset] = withZip64(sizes, bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength));
    const encrypted = (view.getUint16(at + 8, true) & 1) !== 0;
    entries.push({ name, method: view.getUint16(at + 10, true), encrypted, crc: view.getUint32(at + 16, true), size: size!, compressed: compressed!, offset: directory.base + offset! });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

/** The end record nearest to the end of the file that a directory stands before. */
function directoryOf(bytes: Uint8Array): Directory | null {
  const view = viewOf(bytes);
  for (let at = bytes.lastIndexOf(0x50, bytes.length - 22); at >= 0; at = at === 0 ? -1 : bytes.lastIndexOf(0x50, at - 1)) {
    if (!isSignature(bytes, at, END)) continue;
    const found = zip64Directory(bytes, at) ?? {
      count: view.getUint16(at + 10, true), size: view.getUint32(at + 12, true), offset: view.getUint32(at + 16, true), end: at,
    };
    const start = found.end - found.size;
    if (start >= 0 && (found.count === 0 || isSignature(bytes, start, CENTRAL))) return { start, count: found.count, base: start - found.offset };
  }
  return null;
}

function zip64Directory(bytes: Uint8Array, endAt: number): { count: number; size: number; offset: number; end: number } | null {
  const locator = endAt - 20;
  if (!isSignature(bytes, locator, END_64_LOCATOR)) return null;
  const view = viewOf(bytes);
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > bytes.length || !isSignature(bytes, at, END_64)) return null;
  const [count, size, offset] = [32, 40, 48].map((field) => Number(view.getBigUint64(at + field, true)));
  return { count: count!, size: size!, offset: offset!, end: at };
}

/** Size, compressed size and offset, each taken from the ZIP64 extra field (header 1) where its own place is full. */
function withZip64(values: readonly number[], extra: Uint8Array): number[] {
  if (!values.includes(IN_ZIP64)) return [...values];
  const view = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    return values.map((value) => {
      if (value !== IN_ZIP64 || field + 8 > extra.length) return value;
      field += 8;
      return Number(view.getBigUint64(field - 8, true));
    });
  }
  return [...values];
}

/** Gives the number of bytes the part held. */
function inflate(bytes: Uint8Array, entry: Entry, most: number, sink: (piece: Uint8Array) => void): number {
  if (entry.encrypted) throw new UserError('is locked with a password', { rule: 'encrypted', hint: 'open it, save it without a password, and read that file' });
  const large = (): UserError => tooLarge(`${entry.name.slice(0, 60)} is larger than ${Math.floor(most / 1024 / 1024)} MiB once unpacked`);
  if (entry.size > most) throw large();
  const data = dataOf(bytes, entry);
  const crc = checksum();
  let length = 0;
  const take = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > most) throw large();
    crc.add(piece);
    sink(piece);
  };
  if (entry.method === 0) take(data);
  else if (entry.method === 8) inflatePieces(data, entry, take);
  else throw damaged(`${entry.name.slice(0, 60)} is packed in a way hrd does not know (method ${entry.method})`);
  if (length !== entry.size || crc.value() !== entry.crc) throw damaged(`${entry.name.slice(0, 60)} does not match its checksum`);
  return length;
}

function dataOf(bytes: Uint8Array, { name, offset, compressed }: Entry): Uint8Array {
  const view = viewOf(bytes);
  if (offset < 0 || offset + 30 > bytes.length || !isSignature(bytes, offset, LOCAL)) throw damaged(`${name.slice(0, 60)} is not where the list of contents says`);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + compressed > bytes.length) throw damaged(`${name.slice(0, 60)} is cut off`);
  return bytes.subarray(start, start + compressed);
}

function inflatePieces(data: Uint8Array, { name }: Entry, take: (piece: Uint8Array) => void): void {
  const stream = new Inflate(take);
  for (let at = 0; at === 0 || at < data.length; at += PIECE) {
    try {
      stream.push(data.subarray(at, at + PIECE), at + PIECE >= data.length);
    } catch (error) {
      if (error instanceof UserError) throw error;
      throw damaged(`${name.slice(0, 60)} cannot be unpacked`);
    }
  }
}

/** CRC-32 (ISO 3309), as ZIP has it. */
function checksum(): { add: (piece: Uint8Array) => void; value: () => number } {
  const table = crcTable();
  let crc = -1;
  return {
    add: (piece) => {
      for (let index = 0; index < piece.length; index += 1) crc = (crc >>> 8) ^ table[(crc ^ piece[index]!) & 0xff]!;
    },
    value: () => ~crc >>> 0,
  };
}

let crcs: Int32Array | undefined;

function crcTable(): Int32Array {
  crcs ??= Int32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    return crc;
  });
  return crcs;
}

function damaged(why: string): UserError {
  return new UserError(`is a damaged archive: ${why}`, { rule: 'damaged', hint: 'ask for the file again, or open it in LibreOffice, which may mend it, and save it anew' });
}

function tooLarge(why: string): UserError {
  return new UserError(why, { rule: 'too-large-inside', hint: 'divide the document into smaller ones' });
}
