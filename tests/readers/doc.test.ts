import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/diagnostics.js';
import { readerFor, readerForPath } from '../../src/readers/index.js';
import { docx, p, r } from './docx-maker.js';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const OLE = '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1';
/** An OLE file as far as its names go. */
const ole = (...streams: string[]): Uint8Array => Buffer.concat([latin(OLE), new Uint8Array(600), ...streams.map((name) => Buffer.from(`${name}\0`, 'utf16le'))]);
const typed = (type: string): Uint8Array => zipSync({ mimetype: [strToU8(type), { level: 0 }], 'content.xml': strToU8('<x/>') });

describe('formats that are converted first', () => {
  it.each([
    ['talk.doc', ole('Root Entry', 'WordDocument'), 'an old Word document', 'docx FILE'], ['talk.xls', ole('Workbook'), 'an old Excel workbook', 'xlsx FILE'], ['talk.ppt', ole('PowerPoint Document'), 'an old PowerPoint', 'pdf FILE'],
    ['talk.wps', ole('CONTENTS'), 'a file of an old office program', 'docx FILE'], ['talk.wpd', latin('\u00FFWPC\u0010'), 'a WordPerfect document', 'docx FILE'],
    ['talk.pages', zipSync({ 'Index/Document.iwa': new Uint8Array(9) }), 'Pages', 'docx FILE'], ['talk.sxw', typed('application/vnd.sun.xml.writer'), 'an OpenOffice.org 1 document', 'docx FILE'],
    ['talk.ods', typed('application/vnd.oasis.opendocument.spreadsheet'), 'an OpenDocument spreadsheet', 'xlsx FILE'], ['talk.pptx', zipSync({ 'ppt/presentation.xml': new Uint8Array(9) }), 'a PowerPoint', 'pdf FILE'],
    ['talk.epub', typed('application/epub+zip'), 'an EPUB book', 'pandoc'], ['talk.txt', ole('WordDocument'), 'an old Word document', 'docx FILE'], ['talk.doc', latin('<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>'), 'as XML', 'docx FILE'],
    ['talk.doc', latin('MIME-Version: 1.0\nContent-Type: multipart/related'), 'a web archive', 'save it as'],
  ])('%s: one line that names the command', async (path, bytes, name, command) => {
    const { reader } = readerFor(path, bytes)!;
    const error = await reader.read(bytes, {}).then(() => null, (thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).rule).toBe('convert-first');
    expect((error as UserError).message).toContain(name);
    expect((error as UserError).hint).toContain(command);
  });

  it('are told apart from such as are locked', async () => {
    await expect(readerForPath('a.doc')!.read(ole('EncryptionInfo', 'EncryptedPackage'), {})).rejects.toMatchObject({ rule: 'encrypted' });
  });
});

describe('files that only have the name of an old format', () => {
  it('are read as what they are, with a warning', async () => {
    expect(readerFor('a.doc', docx(p(r('x'))))).toMatchObject({ reader: { name: 'docx' }, warnings: [{ rule: 'other-format' }] });
    expect(readerFor('a.doc', latin('{\\rtf1 x}'))).toMatchObject({ reader: { name: 'rtf' }, warnings: [{ rule: 'other-format' }] });
    const page = latin('<html xmlns:o="urn:o"><body><p>Who came?</p><p>The baker.</p></body></html>');
    const result = await readerFor('a.doc', page)!.reader.read(page, {});
    expect(result.blocks.map(({ text }) => text)).toEqual(['Who came?', 'The baker.']);
    expect(result.warnings).toMatchObject([{ rule: 'other-format' }]);
  });

  it('may be plain text', async () => {
    const text = latin('Who came?\n\nThe baker.');
    expect(await readerFor('a.doc', text)!.reader.read(text, {})).toMatchObject({ blocks: [{ text: 'Who came?' }, { text: 'The baker.' }], notes: ['plain text, whatever its name says', expect.any(String)] });
  });
});
