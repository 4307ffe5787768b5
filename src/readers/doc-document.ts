import { UserError } from '../diagnostics.js';
import { conversionError, refusal } from './conversion.js';
import { readPage } from './html-page.js';
import type { ReadOptions, ReadResult } from './reader.js';
import { readText } from './txt-document.js';

/** Example: `<html xmlns:o="urn:schemas-microsoft-com:office:office">`. */
const PAGE = /^\s{0,99}(?:<!--[^>]{0,200}>\s{0,99})?<(?:!doctype\s{1,9}html|html|head|body|meta)[\s>]/iu;
const WORD_XML = /^\s{0,99}<\?xml[^>]{0,99}>\s{0,99}(?:<\?mso-application\s|<w:wordDocument\s|<pkg:package\s)/u;
const WEB_ARCHIVE = /^\s{0,9}MIME-Version:/u;

/** Refuses old formats with the command that converts them. What has but the name of one and is a web page or text is read as that. Throws `UserError` as `Reader.read` does. */
export function readOld(bytes: Uint8Array, options: ReadOptions): ReadResult {
  const error = conversionError(bytes);
  if (error !== null) throw error;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1000)).replace(/^\u00EF\u00BB\u00BF/u, '');
  if (WORD_XML.test(head)) throw refusal({ name: 'a Word document as XML', target: 'docx' });
  if (WEB_ARCHIVE.test(head)) throw new UserError('is a web archive (MHTML), which hrd does not read', { rule: 'convert-first', hint: 'open it in Word or in a browser and save it as .docx or .html' });
  if (!PAGE.test(head)) {
    const read = readText(bytes, options);
    return { ...read, notes: ['plain text, whatever its name says', ...read.notes] };
  }
  const read = readPage(bytes, options);
  return { ...read, warnings: [{ rule: 'other-format', message: 'the content is html, whatever the name of the file says; it was read as html' }, ...read.warnings] };
}
