import { UserError } from '../diagnostics.js';
import type { Metadata } from '../model.js';
import { readXmlPart, type XmlSpaces } from './xml-stream.js';
import type { Archive } from './zip.js';

/** Namespaces of a DOCX, transitional and strict (ECMA-376 parts 1 and 4), by the prefix everybody uses. */
export const DOCX_SPACES: XmlSpaces = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
]);

/** Parts the main document refers to, by kind: `styles`, `numbering`, `footnotes`, `endnotes`, `comments`, `header`, `footer`. */
export interface Package {
  readonly main: string;
  readonly parts: ReadonlyMap<string, readonly string[]>;
}

const MAIN = 'word/document.xml';

/** Finds the parts by their relations; what lies outside the archive is not looked at. Throws `UserError` (`not-docx`) when there is no main document. */
export function openPackage(archive: Archive): Package {
  const main = relationsOf(archive, '').get('officeDocument')?.find((part) => archive.has(part)) ?? MAIN;
  if (!archive.has(main)) throw new UserError('is a ZIP archive without a Word document in it', { rule: 'not-docx' });
  return { main, parts: relationsOf(archive, main) };
}

function relationsOf(archive: Archive, part: string): Map<string, string[]> {
  const slash = part.lastIndexOf('/') + 1;
  const found = new Map<string, string[]>();
  readXmlPart(archive, `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`, {
    open: (element) => {
      const [type, target] = [element.attribute('Type'), element.attribute('Target')];
      if (element.name !== 'rel:Relationship' || type === undefined || target === undefined || element.attribute('TargetMode') === 'External') return;
      const kind = type.slice(type.lastIndexOf('/') + 1);
      const list = found.get(kind) ?? [];
      found.set(kind, list);
      list.push(resolve(part.slice(0, slash), target));
    },
  }, DOCX_SPACES);
  return found;
}

/** A target as a name in the archive: `/word/x.xml` counts from its root, all else from the folder of the part. */
function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Title and language as the properties of the document name them; LibreOffice writes the language of its own windows there, which says nothing. */
export function readCoreProperties(archive: Archive): Metadata {
  const core = propertiesOf(archive, 'docProps/core.xml');
  const [title, language] = [core.get('dc:title'), core.get('dc:language')];
  const isOffice = /^LibreOffice/u.test(propertiesOf(archive, 'docProps/app.xml').get('Application') ?? '');
  return { ...(title ? { title } : {}), ...(language && !isOffice ? { language } : {}) };
}

/** The texts of the elements of a part, by name, white space folded. */
function propertiesOf(archive: Archive, part: string): Map<string, string> {
  const found = new Map<string, string>();
  let inside = '';
  readXmlPart(archive, part, {
    open: ({ name }) => {
      inside = name;
    },
    close: () => {
      inside = '';
    },
    text: (text) => {
      if (inside !== '') found.set(inside, `${found.get(inside) ?? ''}${text}`.slice(0, 2000));
    },
  }, DOCX_SPACES);
  return new Map([...found].map(([name, text]) => [name, text.replace(/\s+/gu, ' ').trim().slice(0, 500)]));
}
