import { EXIT, UserError } from '../diagnostics.js';
import type { Warning } from '../model.js';
import { binaryKind } from './binary.js';
import { decodeLegacy, encodingName } from './decode.js';
import { type Guess, guesses } from './guess.js';
import { cleanLines, textWarnings } from './lines.js';

/** The text of a file: `\n` at every line end, no byte order mark, well formed. */
export interface DecodedText {
  readonly text: string;
  /** Lower-case WHATWG name. */
  readonly encoding: string;
  readonly warnings: readonly Warning[];
}

export interface DecodeOptions {
  /** From `--encoding`: taken at its word. */
  readonly encoding?: string | undefined;
  /** What the file says of itself (HTML `meta`): believed where the text it gives is plausible. */
  readonly declared?: string | undefined;
}

interface Found {
  readonly text: string;
  readonly encoding: string;
  readonly warnings?: readonly Warning[];
}

/** A NUL this early means that the file is no text, or UTF-16. */
const BINARY_HEAD = 8192;
/**
 * Nats between the best guess and the next that reads differently, below which they count as close (odds of 150 to 1).
 * Over 487 texts in 35 languages and 24 encodings, whole and cut to 1,000 and 200 characters, no guess above it was wrong.
 */
const MARGIN = 5;
/** Share of odd words that no real text reaches; texts in encodings we do not know have 0.3 and more. */
const MOST_ODD = 0.2;
/** A declared encoding is overruled only by a reading this much likelier. */
const OVERRULE = 20;
/** Broken UTF-8 is still UTF-8 when at most one in this many characters beyond ASCII is broken. */
const SOUND_PER_BROKEN = 10;

/**
 * Bytes to text: byte order mark, then strict UTF-8, then what the file declares, then a statistical guess.
 * Throws `UserError` with rule `binary`, `unknown-encoding`, `undecodable` or `encoding-unclear`.
 */
export function decodeText(bytes: Uint8Array, options: DecodeOptions = {}): DecodedText {
  const found = find(bytes, options);
  const { text, nulWarnings } = cleanLines(found.text.startsWith('\uFEFF') ? found.text.slice(1) : found.text);
  const warnings = [...(found.warnings ?? []), ...nulWarnings];
  return { text, encoding: found.encoding, warnings: [...warnings, ...textWarnings(text, { lossReported: warnings.length > 0 && text.includes('\uFFFD') })] };
}

function find(bytes: Uint8Array, { encoding, declared }: DecodeOptions): Found {
  const label = encoding === undefined ? undefined : knownEncoding(encoding);
  const kind = binaryKind(bytes);
  if (kind !== null) throw binary(`looks like ${kind}, not text`);
  const marked = byOrderMark(bytes);
  if (marked !== null) return label === undefined || label === marked.encoding ? marked : overruled(marked, label);
  if (label !== undefined) return asTold(bytes, label);
  if (bytes.subarray(0, BINARY_HEAD).includes(0)) {
    const wide = unmarkedUtf16(bytes);
    if (wide === null) throw binary('holds NUL bytes and is no text');
    return wide;
  }
  if (isIso2022Jp(bytes)) {
    const text = decodeLegacy(bytes, 'iso-2022-jp');
    if (text !== null) return { text, encoding: 'iso-2022-jp' };
  }
  const text = decodeLegacy(bytes, 'utf-8');
  if (text !== null) return { text, encoding: 'utf-8' };
  return asDeclared(bytes, declared) ?? brokenUtf8(bytes, 'utf-8') ?? asGuessed(bytes);
}

/** The WHATWG name of a label the user gave; a `UserError` (exit 2) when there is no such encoding. */
export function knownEncoding(label: string): string {
  const name = encodingName(label);
  if (name === null) {
    throw new UserError('there is no such encoding', {
      rule: 'unknown-encoding',
      hint: 'use a name that browsers know, for example windows-1251, koi8-r, gb18030 or shift_jis',
      exit: EXIT.usage,
    });
  }
  return name;
}

function binary(what: string): UserError {
  return new UserError(what, { rule: 'binary', hint: 'open it in its own program and save it as text (.txt) or as a web page (.html)' });
}

function byOrderMark(bytes: Uint8Array): Found | null {
  const [a, b, c] = bytes;
  const encoding = a === 0xef && b === 0xbb && c === 0xbf ? 'utf-8' : a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : null;
  if (encoding === null) return null;
  const text = decodeLegacy(bytes, encoding);
  if (text !== null) return { text, encoding };
  const broken = brokenUtf8(bytes, encoding);
  if (broken !== null) return broken;
  throw undecodable(encoding, 'save the file anew as UTF-8');
}

function overruled(marked: Found, label: string): Found {
  const warning = { rule: 'encoding-overruled', message: `read as ${marked.encoding}, as its byte order mark says, not as ${label}` };
  return { ...marked, warnings: [...(marked.warnings ?? []), warning] };
}

function asTold(bytes: Uint8Array, label: string): Found {
  const text = decodeLegacy(bytes, label);
  if (text === null) throw undecodable(label, 'leave --encoding out, or name another');
  if (label !== 'utf-8' && bytes.some((byte) => byte > 0x7f) && decodeLegacy(bytes, 'utf-8') !== null) {
    return { text, encoding: label, warnings: [doubtful(label, 'it is valid UTF-8')] };
  }
  const better = muchBetter(bytes, label);
  return { text, encoding: label, warnings: better === null ? [] : [doubtful(label, `it reads better as ${better.encoding}`)] };
}

function doubtful(encoding: string, why: string): Warning {
  return { rule: 'encoding-doubtful', message: `read as ${encoding}, as told, but ${why}` };
}

/** A guess so much likelier than the encoding named that naming it was probably a mistake. */
function muchBetter(bytes: Uint8Array, encoding: string): Guess | null {
  const all = guesses(bytes);
  const [best] = all;
  const same = all.find((guess) => guess.encoding === encoding || (encoding === 'gbk' && guess.encoding === 'gb18030'));
  if (best === undefined || same === undefined || best.text === same.text) return null;
  return best.score - same.score < OVERRULE || best.odd > MOST_ODD ? null : best;
}

function undecodable(encoding: string, hint: string): UserError {
  return new UserError(`the bytes are not ${encoding}`, { rule: 'undecodable', hint });
}

/** UTF-16 without a mark: spaces and line ends, which every text has, show which byte comes first. */
function unmarkedUtf16(bytes: Uint8Array): Found | null {
  if (bytes.length % 2 !== 0 || isAsciiWithNuls(bytes)) return null;
  let little = 0;
  let big = 0;
  for (let index = 0; index + 1 < bytes.length; index += 2) {
    if (bytes[index + 1] === 0 && isSpace(bytes[index]!)) little += 1;
    if (bytes[index] === 0 && isSpace(bytes[index + 1]!)) big += 1;
  }
  if (little === big) return null;
  const encoding = little > big ? 'utf-16le' : 'utf-16be';
  const text = decodeLegacy(bytes, encoding);
  if (text === null || NOT_IN_TEXT.test(text)) return null;
  return { text, encoding, warnings: [{ rule: 'encoding-guessed', message: `no byte order mark; read as ${encoding}` }] };
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d;
}

/** Plain ASCII with some NULs between is no UTF-16, where every second byte of ASCII is NUL. */
function isAsciiWithNuls(bytes: Uint8Array): boolean {
  let nuls = 0;
  let ascii = 0;
  for (const byte of bytes) {
    if (byte === 0) nuls += 1;
    else if (isSpace(byte) || (byte >= 0x20 && byte < 0x7f)) ascii += 1;
  }
  return nuls < bytes.length * 0.4 && ascii > (bytes.length - nuls) * 0.9;
}

/** Controls, unassigned and private characters: what misread binary data is full of. */
const NOT_IN_TEXT = /[\0-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\p{Cn}\p{Co}]/u;

/** ISO-2022-JP is ASCII but for its escapes: `ESC $ B` into Japanese, `ESC ( B` back. */
function isIso2022Jp(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at !== -1; at = bytes.indexOf(0x1b, at + 1)) {
    if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40)) return true;
  }
  return false;
}

/** A file cut in the middle of a character, or with a few foreign bytes in it: the rest is worth reading, with U+FFFD and a warning. */
function brokenUtf8(bytes: Uint8Array, encoding: string): Found | null {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  let broken = 0;
  let beyond = 0;
  let line = 1;
  let first = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x0a) line += 1;
    if (code > 0x7f) beyond += 1;
    if (code !== 0xfffd) continue;
    broken += 1;
    first ||= line;
  }
  if (broken * SOUND_PER_BROKEN > beyond) return null;
  const message = `${broken} of ${beyond} characters beyond ASCII could not be read as ${encoding} and became U+FFFD`;
  return { text, encoding, warnings: [{ rule: 'broken-encoding', message, line: first }] };
}

function asDeclared(bytes: Uint8Array, declared: string | undefined): Found | null {
  const encoding = declared === undefined ? null : encodingName(declared);
  if (encoding === null || encoding.startsWith('utf-')) return null;
  const text = decodeLegacy(bytes, encoding);
  if (text === null) return null;
  const better = muchBetter(bytes, encoding);
  const read = better === null ? null : decodeLegacy(bytes, better.encoding);
  if (better === null || read === null) return { text, encoding };
  return { text: read, encoding: better.encoding, warnings: [guessed(better.encoding, `the page says ${encoding}, but`)] };
}

function asGuessed(bytes: Uint8Array): Found {
  const all = guesses(bytes);
  for (const [index, guess] of all.entries()) {
    const text = decodeLegacy(bytes, guess.encoding);
    if (text === null) continue;
    const next = all.slice(index + 1).find((other) => other.text !== guess.text);
    if (guess.odd > MOST_ODD || (next !== undefined && guess.score - next.score < MARGIN)) throw unclear(guess, next);
    return { text, encoding: guess.encoding, warnings: [guessed(guess.encoding)] };
  }
  throw unclear(undefined, undefined);
}

function guessed(encoding: string, why = 'not UTF-8;'): Warning {
  return { rule: 'encoding-guessed', message: `${why} it reads best as ${encoding}` };
}

function unclear(guess: Guess | undefined, next: Guess | undefined): UserError {
  if (guess === undefined || next === undefined || guess.odd > MOST_ODD) {
    return new UserError('not UTF-8, and it reads well in no encoding that can be guessed', {
      rule: 'encoding-unclear',
      hint: 'name it with --encoding if you know it, or save the file as UTF-8',
    });
  }
  return new UserError(`not UTF-8; it may be ${guess.encoding} or ${next.encoding}`, {
    rule: 'encoding-unclear',
    hint: `say which with --encoding ${guess.encoding} or --encoding ${next.encoding}`,
  });
}
