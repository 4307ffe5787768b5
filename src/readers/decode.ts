/** What bytes 0x80–0x9F mean in windows-1252 (WHATWG Encoding Standard, index windows-1252). */
const WINDOWS_1252_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const C1 = /[\u0080-\u009F]/gu;

/**
 * Decodes bytes, or gives null when they are not possible in this encoding.
 * `partial` allows the last character to be cut. The byte order mark is not removed.
 */
export function decodeLegacy(bytes: Uint8Array, encoding: string, { partial = false }: { partial?: boolean } = {}): string | null {
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes, { stream: partial });
  } catch {
    return null;
  }
  // Node 20.18.3 to 24 read windows-1252 as Latin-1 (nodejs/node#56542); a right decoder leaves nothing here to replace.
  if (encoding === 'windows-1252') text = text.replace(C1, (control) => WINDOWS_1252_HIGH[control.charCodeAt(0) - 0x80]!);
  return text;
}

/** The WHATWG name for a label (`cp1251` -> `windows-1251`), or null when there is no such encoding. */
export function encodingName(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}
