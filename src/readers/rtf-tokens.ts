/** What stands next in an RTF file (RTF 1.9.1, "RTF Syntax"). */
export type RtfToken =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly number: number | null }
  | { readonly kind: 'symbol'; readonly sign: string }
  | { readonly kind: 'byte'; readonly byte: number }
  /** Bytes of text as they stand, without line ends: from–to. */
  | { readonly kind: 'text'; readonly from: number; readonly to: number };

const [BACKSLASH, OPEN, CLOSE, QUOTE, MINUS, SPACE, CR, LF] = [0x5c, 0x7b, 0x7d, 0x27, 0x2d, 0x20, 0x0d, 0x0a];
/** Longest control word that is read (the format allows 32 letters), and most digits of its number. */
const LONGEST_WORD = 64;
const MOST_DIGITS = 10;
const isLetter = (byte: number | undefined): boolean => byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a));
const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39;
const hexOf = (byte: number | undefined): number => (byte === undefined ? Number.NaN : Number.parseInt(String.fromCharCode(byte), 16));

/** Divides RTF into its tokens, one after the other; binary data (`\bin`) is passed over. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at]!;
    if (byte === OPEN || byte === CLOSE) {
      yield { kind: byte === OPEN ? 'open' : 'close' };
      at += 1;
    } else if (byte === CR || byte === LF || byte === 0) at += 1;
    else if (byte === BACKSLASH) {
      const { token, next } = control(bytes, at);
      if (token !== null) yield token;
      at = next;
    } else {
      const from = at;
      while (at < bytes.length && !isSpecial(bytes[at]!)) at += 1;
      yield { kind: 'text', from, to: at };
    }
  }
}

const isSpecial = (byte: number): boolean => byte === OPEN || byte === CLOSE || byte === BACKSLASH || byte === CR || byte === LF || byte === 0;

function control(bytes: Uint8Array, slash: number): { token: RtfToken | null; next: number } {
  const first = bytes[slash + 1];
  if (first === undefined) return { token: null, next: slash + 1 };
  if (first === QUOTE) {
    const value = hexOf(bytes[slash + 2]) * 16 + hexOf(bytes[slash + 3]);
    return Number.isNaN(value) ? { token: null, next: slash + 2 } : { token: { kind: 'byte', byte: value }, next: slash + 4 };
  }
  if (!isLetter(first)) return { token: { kind: 'symbol', sign: String.fromCharCode(first) }, next: slash + 2 };
  let at = slash + 1;
  while (isLetter(bytes[at]) && at - slash <= LONGEST_WORD) at += 1;
  const word = asciiOf(bytes, slash + 1, at);
  const digits = at + (bytes[at] === MINUS && isDigit(bytes[at + 1]) ? 1 : 0);
  let end = digits;
  while (isDigit(bytes[end]) && end - digits < MOST_DIGITS) end += 1;
  const number = end === digits ? null : Number(asciiOf(bytes, at, end));
  const next = end === digits ? at : end;
  const after = bytes[next] === SPACE ? next + 1 : next;
  if (word === 'bin') return { token: null, next: after + Math.max(0, number ?? 0) };
  return { token: { kind: 'word', word, number }, next: after };
}

function asciiOf(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 1) text += String.fromCharCode(bytes[at]!);
  return text;
}
