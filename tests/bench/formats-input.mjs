// Makes a file of a format and of about so many bytes of text, to be read: one interview, however long, as the words of our own templates.
import { strToU8, zipSync } from 'fflate';
import { questions, sentences } from './templates.mjs';

/** Paragraphs by turns, until they hold so many bytes: `[{ role, text }]`. */
function turnsOf(bytes) {
  const turns = [];
  for (let size = 0, n = 0; size < bytes; n += 1) {
    const question = questions[n % questions.length][0];
    const answer = Array.from({ length: 6 }, (_, s) => `${n * 7 + s}: ${sentences[(n * 6 + s) % sentences.length][0]}`).join(' ');
    turns.push({ role: 'question', text: question }, { role: 'answer', text: answer });
    size += question.length + answer.length;
  }
  return turns;
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const time = (seconds, mark) => `${[seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':')}${mark}000`;
const cues = (turns, mark) => turns.map(({ text }, n) => `${n + 1}\n${time(n * 5, mark)} --> ${time(n * 5 + 4, mark)}\n${text}\n`).join('\n');
const zip = (parts) => zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level: 1 });
const relation = (type, target) => `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;
const types = (part, type) => `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`;

const makers = {
  txt: (turns) => turns.map(({ text }) => `${text}\n`).join(''),
  md: (turns) => turns.map(({ role, text }) => (role === 'question' ? `**${text}**\n\n` : `${text}\n\n`)).join(''),
  html: (turns) => `<!doctype html><title>x</title>${turns.map(({ role, text }) => (role === 'question' ? `<p><b>${escaped(text)}</b></p>\n` : `<p>${escaped(text)}</p>\n`)).join('')}`,
  csv: (turns) => `role,text\r\n${turns.map(({ role, text }) => `${role},"${text.replaceAll('"', '""')}"\r\n`).join('')}`,
  tsv: (turns) => `role\ttext\r\n${turns.map(({ role, text }) => `${role}\t${text}\r\n`).join('')}`,
  srt: (turns) => cues(turns, ','),
  vtt: (turns) => `WEBVTT\n\n${cues(turns, '.')}`,
  rtf: (turns) => `{\\rtf1\\ansi\\ansicpg1252\n${turns.map(({ role, text }) => (role === 'question' ? `{\\b ${text}}\\par\n` : `${text}\\par\n`)).join('')}}`,
  xml: (turns) => `<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>${turns.map(({ role, text }) => `<u who="#${role}">${escaped(text)}</u>\n`).join('')}</body></text></TEI>`,
  tmx: (turns) => `<?xml version="1.0"?><tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="block" o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"/><body>${turns.map(({ text }) => `<tu><tuv xml:lang="en"><seg>${escaped(text)}</seg></tuv></tu>\n`).join('')}</body></tmx>`,
  json: (turns) => JSON.stringify({ language: 'en', text: '', segments: turns.map(({ text }, n) => ({ id: n, start: n * 5, end: n * 5 + 4, text: ` ${text}` })) }),
  docx: (turns) => zip({
    '[Content_Types].xml': types('/word/document.xml', 'wordprocessingml.document'),
    '_rels/.rels': relation('officeDocument', 'word/document.xml'),
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${turns.map(({ role, text }) => `<w:p><w:r>${role === 'question' ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t>${escaped(text)}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
  }),
  odt: (turns) => zip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'META-INF/manifest.xml': '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>',
    'content.xml': `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>${turns.map(({ text }) => `<text:p>${escaped(text)}</text:p>`).join('')}</office:text></office:body></office:document-content>`,
  }),
  xlsx: (turns) => zip({
    '[Content_Types].xml': types('/xl/workbook.xml', 'spreadsheetml.sheet'),
    '_rels/.rels': relation('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relation('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${[{ role: 'role', text: 'text' }, ...turns].map(({ role, text }, n) => `<row r="${n + 1}">${[['A', role], ['B', text]].map(([column, cell]) => `<c r="${column}${n + 1}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`).join('')}</row>`).join('')}</sheetData></worksheet>`,
  }),
};

/** Formats that a file can be made for here. */
export const readable = Object.keys(makers);

/** A file of a format with about so many bytes of text in it. */
export async function inputOf(format, bytes) {
  const made = makers[format](turnsOf(bytes));
  return typeof made === 'string' ? strToU8(made) : made;
}
