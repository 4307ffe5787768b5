import type { WriteOptions } from './writer.js';

/** What XML 1.0 has no way to say: controls but tab and line ends, lone surrogates, U+FFFE and U+FFFF (https://www.w3.org/TR/xml/#charsets). */
const NOT_XML = /[\0-\u0008\v\f\u000e-\u001f\ufffe\uffff\p{Cs}]/gu;
const SPECIAL = /[&<>"'\r]/gu;
const SPECIAL_IN_ATTRIBUTE = /[&<>"'\r\n\t]/gu;
/** A carriage return is written as a reference, since parsers make a line feed of a bare one; so are line ends and tabs in attributes. */
const REFERENCES = new Map([['&', '&amp;'], ['<', '&lt;'], ['>', '&gt;'], ['"', '&quot;'], ["'", '&apos;'], ['\r', '&#13;'], ['\n', '&#10;'], ['\t', '&#9;']]);

/** Makes text and attributes of XML; characters that XML cannot hold become U+FFFD, and the user is told. */
export interface Xml {
  /** Character data. */
  text(text: string): string;
  /** ` name="value"`, or nothing for a value that is absent. */
  attributes(values: Readonly<Record<string, string | number | null | undefined>>): string;
}

/** An {@link Xml} that tells the user through the options of a writer. */
export function xmlFor({ warn }: Pick<WriteOptions, 'warn'>): Xml {
  const marked = (text: string): string => {
    const sound = text.replace(NOT_XML, '\uFFFD');
    if (sound !== text) warn('xml-characters', 'a text holds characters that XML has no way to say; each became U+FFFD');
    return sound;
  };
  const referenced = (text: string, special: RegExp): string => marked(text).replace(special, (character) => REFERENCES.get(character)!);
  return {
    text: (text) => referenced(text, SPECIAL),
    attributes: (values) => Object.entries(values).map(([name, value]) => (value === null || value === undefined ? '' : ` ${name}="${referenced(String(value), SPECIAL_IN_ATTRIBUTE)}"`)).join(''),
  };
}

/** A language tag as `xml:lang` takes it: letters, digits and hyphens; `und` for anything else. */
export function xmlLanguage(tag: string | undefined): string {
  return tag !== undefined && /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/u.test(tag) ? tag : 'und';
}
