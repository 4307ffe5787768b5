import { Unzlib } from 'fflate';
import { UserError } from '../diagnostics.js';

/** The most one stream of a PDF, and all that are no pictures together, may hold once inflated, in bytes. */
const MOST_STREAM = 128 * 1024 * 1024;
const MOST_STREAMS = 512 * 1024 * 1024;
/** Packings that make up to a thousand bytes of one and cannot be counted here; old programs packed pages so, which are small. */
const MOST_LZW = 2 * 1024 * 1024;
const PIECE = 16 * 1024;
const HEAD = 600;

/**
 * Refuses a PDF whose streams would fill the memory once unpacked: every stream is inflated and counted, streams packed twice as well, before
 * the parser sees the file, since it unpacks without a limit. Pictures are held to the limit of one stream only: they are never unpacked for text.
 * Throws `UserError` `too-large-inside`.
 */
export function refuseBombs(bytes: Uint8Array): void {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  let lzw = 0;
  for (let at = text.indexOf('stream'); at !== -1; at = text.indexOf('stream', at + 6)) {
    if (text[at - 1] === 0x64 && text[at - 2] === 0x6e && text[at - 3] === 0x65) continue;
    const start = at + 6 + (text[at + 6] === 0x0d ? 1 : 0) + (text[at + 6] === 0x0a || text[at + 7] === 0x0a ? 1 : 0);
    const head = text.toString('latin1', Math.max(0, at - HEAD), at);
    const dictionary = head.slice(head.lastIndexOf(' obj') + 1);
    const end = text.indexOf('endstream', start);
    const data = bytes.subarray(start, end === -1 ? bytes.length : end);
    if (/LZW|\/RL/u.test(dictionary)) lzw += data.length;
    else if ((data[0]! & 0x0f) === 8) {
      const length = inflatedLength(data);
      if (!/\/Image\b/u.test(dictionary)) total += length;
    }
    if (total > MOST_STREAMS || lzw > MOST_LZW) throw tooLarge();
    if (end !== -1) at = end;
  }
}

/** Bytes that come out; what comes out packed again is unpacked again. */
function inflatedLength(data: Uint8Array): number {
  let length = 0;
  let inner: Unzlib | null | undefined;
  let innerLength = 0;
  const stream = new Unzlib((piece) => {
    length += piece.length;
    if (length > MOST_STREAM) throw tooLarge();
    // Packed twice: the header of zlib (RFC 1950) stands first again.
    if (inner === undefined) inner = piece.length > 1 && (piece[0]! & 0x0f) === 8 && ((piece[0]! << 8) | piece[1]!) % 31 === 0 ? new Unzlib((more) => {
      innerLength += more.length;
      if (innerLength > MOST_STREAM) throw tooLarge();
    }) : null;
    feed(inner, piece);
  });
  for (let at = 0; at < data.length; at += PIECE) if (!feed(stream, data.subarray(at, at + PIECE))) break;
  return length + innerLength;
}

/** False when the data end or are damaged, which is for the parser to say. */
function feed(stream: Unzlib | null, piece: Uint8Array): boolean {
  if (stream === null) return false;
  try {
    stream.push(piece);
    return true;
  } catch (error) {
    if (error instanceof UserError) throw error;
    return false;
  }
}

function tooLarge(): UserError {
  return new UserError('this PDF is too large once unpacked', { rule: 'too-large-inside', hint: 'print it anew to PDF, or divide it' });
}
