import { SaxesParser, type SaxesTagNS } from 'saxes';
import { UserError } from '../diagnostics.js';
import type { Archive } from './zip.js';

/** The deepest nesting of elements that is followed. */
const MOST_DEPTH = 2000;
/** A name and place of an encoding in an XML declaration. */
const DECLARED = /^\s{0,20}<\?xml[^<>]{0,100}?encoding\s{0,4}=\s{0,4}["'](?<label>[\w:.-]{1,40})/u;

/** An element as it opens. Names are `short:local`, `short` as `spaces` gives it for the namespace; without a namespace, or with one that is not listed, the local name alone. */
export interface XmlElement {
  readonly name: string;
  /** The value of an attribute, named in the same manner (`w:val`, `val`). */
  attribute(name: string): string | undefined;
}

/** What becomes of the events of a document. */
export interface XmlHandler {
  open?(element: XmlElement): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Short names by namespace URI; two URIs may share one name (transitional and strict). */
export type XmlSpaces = ReadonlyMap<string, string>;

/** Takes an XML document piece by piece. */
export interface XmlStream {
  write(piece: Uint8Array): void;
  end(): void;
}

export interface XmlOptions {
  /** A document type declaration that only names where its definition lies is passed over, and never looked up; formats of old have one. */
  readonly namedType?: boolean;
}

/**
 * Streams the events of an XML document (XML 1.0 with namespaces). Throws `UserError`: `xml-dtd` for a document type declaration (no entity is
 * ever expanded), `xml-depth`, `not-xml` with the line for what is not well-formed.
 */
export function xmlStream(handler: XmlHandler, spaces: XmlSpaces, { namedType = false }: XmlOptions = {}): XmlStream {
  const parser = new SaxesParser({ xmlns: true });
  const shortName = shortNames(spaces);
  const names: string[] = [];
  parser.on('error', (error) => {
    throw new UserError(`is not well-formed XML (${plainMessage(error.message)})`, { rule: 'not-xml', hint: 'open it in the program it comes from and save it anew' });
  });
  parser.on('doctype', (declaration) => {
    if (namedType && !declaration.includes('[')) return;
    throw new UserError('has a document type declaration, which this format does not allow', { rule: 'xml-dtd' });
  });
  parser.on('opentag', (tag) => {
    const name = shortName(tag.uri, tag.local);
    if (names.push(name) > MOST_DEPTH) throw new UserError(`is nested more than ${MOST_DEPTH} elements deep`, { rule: 'xml-depth' });
    handler.open?.({ name, attribute: (wanted) => attributeOf(tag, wanted, shortName) });
  });
  parser.on('closetag', () => {
    handler.close?.(names.pop()!);
  });
  if (handler.text !== undefined) {
    const text = handler.text.bind(handler);
    parser.on('text', text);
    parser.on('cdata', text);
  }
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  return {
    write: (piece) => {
      decoder ??= decoderFor(piece);
      parser.write(decoder.decode(piece, { stream: true }));
    },
    end: () => {
      if (decoder !== undefined) parser.write(decoder.decode());
      parser.close();
    },
  };
}

/** Reads one XML part of an archive; false when there is none. Throws `UserError` as `xmlStream` and `Archive.stream` do. */
export function readXmlPart(archive: Archive, part: string, handler: XmlHandler, spaces: XmlSpaces): boolean {
  const stream = xmlStream(handler, spaces);
  if (!archive.stream(part, (piece) => stream.write(piece))) return false;
  stream.end();
  return true;
}

/** Joins short name and local name, each pair once: documents say the same few names a million times. */
function shortNames(spaces: XmlSpaces): (uri: string, local: string) => string {
  const known = new Map<string, Map<string, string>>();
  return (uri, local) => {
    let names = known.get(uri);
    if (names === undefined) known.set(uri, (names = new Map()));
    let name = names.get(local);
    if (name === undefined) {
      const short = spaces.get(uri);
      names.set(local, (name = short === undefined ? local : `${short}:${local}`));
    }
    return name;
  };
}

function attributeOf(tag: SaxesTagNS, wanted: string, shortName: (uri: string, local: string) => string): string | undefined {
  for (const key in tag.attributes) {
    const attribute = tag.attributes[key]!;
    if (shortName(attribute.uri, attribute.local) === wanted) return attribute.value;
  }
  return undefined;
}

/** UTF-16 by its byte order mark or its first sign, else what the declaration says, else UTF-8. */
function decoderFor(head: Uint8Array): InstanceType<typeof TextDecoder> {
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be');
  if (first === 0x3c && second === 0) return new TextDecoder('utf-16le');
  if (first === 0 && second === 0x3c) return new TextDecoder('utf-16be');
  const label = DECLARED.exec(new TextDecoder('latin1').decode(head.subarray(0, 200)))?.groups?.['label'] ?? 'utf-8';
  try {
    return new TextDecoder(label);
  } catch {
    throw new UserError(`names an encoding that does not exist (${label})`, { rule: 'unknown-encoding' });
  }
}

/** saxes says `line:column: what is wrong.`, at times with a piece of the document, which is testimony. */
function plainMessage(message: string): string {
  const place = /^(?<line>\d{1,9}):(?<column>\d{1,12})/u.exec(message)?.groups;
  return place === undefined ? 'malformed' : `line ${place['line']!}, column ${place['column']!}`;
}
