import { UserError } from '../diagnostics.js';
import { DocumentBuilder } from './document-builder.js';
import { LeftOut } from './left-out.js';
import { emptyWarning } from './lines.js';
import { OdtLists } from './odt-lists.js';
import { OdtStory } from './odt-story.js';
import { ODT_SPACES, OdtStyles } from './odt-styles.js';
import type { ReadOptions, ReadResult } from './reader.js';
import { documentsByColumn } from './table-columns.js';
import { readXmlPart, xmlStream, type XmlElement } from './xml-stream.js';
import { firstNames, openArchive, type Archive } from './zip.js';

/** Reads an OpenDocument text, packed or flat (ISO/IEC 26300); `line` is the number of the paragraph. Throws `UserError` as `Reader.read` does: `not-odt`, `encrypted`. */
export function readOdt(bytes: Uint8Array, { languageOf }: ReadOptions): ReadResult {
  const leftOut = new LeftOut();
  const builder = new DocumentBuilder(leftOut);
  const styles = new OdtStyles();
  const lists = new OdtLists();
  const story = new OdtStory(builder, styles, lists);
  let title = '';
  if (firstNames(bytes).length > 0 || bytes[0] === 0x50) {
    const archive = openArchive(bytes);
    if (!archive.has('content.xml')) throw new UserError('is a ZIP archive without an OpenDocument text in it', { rule: 'not-odt' });
    refuseEncrypted(archive);
    readStyles(archive, styles, lists, leftOut);
    title = titleOf(archive);
    readXmlPart(archive, 'content.xml', story, ODT_SPACES);
  } else {
    const stream = xmlStream(story, ODT_SPACES);
    stream.write(bytes);
    stream.end();
  }
  const blocks = builder.end();
  const metadata = title === '' ? {} : { title };
  return { ...documentsByColumn(blocks, { languageOf, metadata }), metadata, warnings: [...(blocks.length === 0 ? [emptyWarning()] : []), ...leftOut.warnings()], encoding: null };
}

/** Encrypted parts look damaged; the list of parts says what they are. */
function refuseEncrypted(archive: Archive): void {
  let manifest = '';
  archive.stream('META-INF/manifest.xml', (piece) => {
    manifest += new TextDecoder('latin1').decode(piece);
  });
  if (/<(?:\w{1,20}:)?encryption-data[\s/>]/u.test(manifest)) throw new UserError('is locked with a password', { rule: 'encrypted', hint: 'open it, save it without a password, and read that file' });
}

/** Styles that all of the document shares, and whether pages have headers and footers with words. */
function readStyles(archive: Archive, styles: OdtStyles, lists: OdtLists, leftOut: LeftOut): void {
  const pages: { kind: 'headers-left-out' | 'footers-left-out'; hasWords: boolean }[] = [];
  readXmlPart(archive, 'styles.xml', {
    open: (element: XmlElement) => {
      styles.open(element);
      lists.openStyle(element);
      const page = /^style:(?<kind>header|footer)(?:-left|-first)?$/u.exec(element.name)?.groups;
      if (page !== undefined) pages.push({ kind: page['kind'] === 'header' ? 'headers-left-out' : 'footers-left-out', hasWords: false });
    },
    close: (name) => {
      styles.close(name);
      lists.closeStyle(name);
      if (!/^style:(?:header|footer)(?:-left|-first)?$/u.test(name)) return;
      const page = pages.pop();
      if (page?.hasWords === true) leftOut.note(page.kind);
    },
    text: (text) => {
      const page = pages.at(-1);
      if (page !== undefined) page.hasWords ||= /\p{L}/u.test(text);
    },
  }, ODT_SPACES);
}

function titleOf(archive: Archive): string {
  let title = '';
  let inside = '';
  readXmlPart(archive, 'meta.xml', {
    open: ({ name }) => {
      inside = name;
    },
    close: () => {
      inside = '';
    },
    text: (text) => {
      if (inside === 'dc:title') title = (title + text).slice(0, 2000);
    },
  }, ODT_SPACES);
  return title.replace(/\s+/gu, ' ').trim().slice(0, 500);
}
