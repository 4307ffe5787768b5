import type { Interview } from '../model.js';
import type { WriteOptions } from './writer.js';
import type { Xml } from './xml.js';

/** Sources of a Word or Excel file as they become known: name of the property -> what it says. */
export type Sources = Map<string, string>;

/** Notes a source once: `mill, ru` -> path and SHA-256, or the SHA-256 alone. */
export function noteSource(sources: Sources, interview: string, column: string, what: string): void {
  const name = `${interview}, ${column}`.slice(0, LONGEST_NAME);
  if (!sources.has(name)) sources.set(name, what);
}

/** The same for every document of an interview. */
export function noteSources(sources: Sources, { id, documents, languages }: Interview): void {
  documents.forEach(({ path, sha256 }, index) => noteSource(sources, id, languages[index]!, `SHA-256 ${sha256}, ${path}`));
}

/** Office refuses longer names and values of custom properties. */
const LONGEST_NAME = 200;
const LONGEST_VALUE = 255;
/** Office shows properties in a list that people scroll through. */
const MOST = 1000;
/** The format of custom properties, and the first number that is not Office's own ([MS-OLEPS] 2.18, 3.1.2). */
const FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const FIRST = 2;

/** `docProps/custom.xml`: sources and signature as the custom properties of the file, where they are part of no text (File, Info, Properties, Advanced). */
export function* customProperties(sources: Sources, { signature, warn }: Pick<WriteOptions, 'signature' | 'warn'>, xml: Xml): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">';
  let number = FIRST;
  if (sources.size > MOST) warn('sources-left-out', `the properties of the file name ${MOST} sources only; --format json names all`);
  for (const [name, value] of [['hrd signature', signature] as const, ...[...sources].slice(0, MOST)]) {
    yield `<property${xml.attributes({ fmtid: FORMAT, pid: number++, name })}><vt:lpwstr>${xml.text(value.slice(0, LONGEST_VALUE))}</vt:lpwstr></property>`;
  }
  yield '</Properties>';
}

/** What `[Content_Types].xml` and `_rels/.rels` say of it. */
export const PROPERTIES_TYPE = '<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>';
export const PROPERTIES_RELATION = '<Relationship Id="rIdP" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="docProps/custom.xml"/>';
