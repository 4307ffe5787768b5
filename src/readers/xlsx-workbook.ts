import { UserError } from '../diagnostics.js';
import type { Span } from '../model.js';
import { type NumberKind, numberKind } from './xlsx-values.js';
import { readXmlPart, type XmlSpaces } from './xml-stream.js';
import type { Archive } from './zip.js';

/** Namespaces of an XLSX, transitional and strict (ECMA-376 parts 1 and 4); the main one has no prefix. */
export const XLSX_SPACES: XmlSpaces = new Map([
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
]);

/** A string with what is bold in it. */
export interface RichText {
  readonly text: string;
  readonly bold: readonly Span[];
}

export interface Sheet {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

/** The look of cells by style number. */
export interface CellStyle {
  readonly kind: NumberKind;
  readonly bold: boolean;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly strings: readonly RichText[];
  readonly styles: readonly CellStyle[];
  readonly from1904: boolean;
}

/** Opens a workbook: its sheets, shared strings and styles. Throws `UserError` (`not-xlsx`) when there is none. */
export function openWorkbook(archive: Archive): Workbook {
  const main = [...relationsOf(archive, '').values()].find(({ kind, target }) => kind === 'officeDocument' && archive.has(target))?.target ?? 'xl/workbook.xml';
  const relations = relationsOf(archive, main);
  const sheets: Sheet[] = [];
  let from1904 = false;
  const found = readXmlPart(archive, main, {
    open: ({ name, attribute }) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      const relation = relations.get(attribute('r:id') ?? '');
      // Charts and dialogs are sheets as well.
      if (relation?.kind === 'worksheet') sheets.push({ name: attribute('name') ?? '', part: relation.target, hidden: (attribute('state') ?? 'visible') !== 'visible' });
    },
  }, XLSX_SPACES);
  if (!found) throw new UserError('is a ZIP archive without an Excel workbook in it', { rule: 'not-xlsx' });
  const partOf = (kind: string): string => [...relations.values()].find((relation) => relation.kind === kind)?.target ?? '';
  return { sheets, strings: sharedStrings(archive, partOf('sharedStrings')), styles: stylesOf(archive, partOf('styles')), from1904 };
}

interface Relation {
  readonly kind: string;
  readonly target: string;
}

/** What a part refers to, by id; what lies outside the archive is not looked at. */
function relationsOf(archive: Archive, part: string): Map<string, Relation> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const relations = new Map<string, Relation>();
  readXmlPart(archive, `${folder}_rels/${part.slice(slash)}.rels`, {
    open: ({ name, attribute }) => {
      const [id, type, target] = ['Id', 'Type', 'Target'].map(attribute);
      if (name !== 'Relationship' || id === undefined || type === undefined || target === undefined || attribute('TargetMode') === 'External') return;
      relations.set(id, { kind: type.slice(type.lastIndexOf('/') + 1), target: resolve(target.startsWith('/') ? target : folder + target) });
    },
  }, XLSX_SPACES);
  return relations;
}

function resolve(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

const ESCAPE = /_x(?<code>[\dA-Fa-f]{4})_/gu;

/** Characters that XML cannot hold stand as `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
export function unescapeXlsx(text: string): string {
  return text.includes('_x') ? text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))).replace(/\r\n?/gu, '\n') : text;
}

/** Collects the runs of one string (`si` or `is`); pronunciation guides are left out. */
export class RichTextCollector {
  private text = '';
  private bold: Span[] = [];
  private isBold = false;
  private inText = false;
  private inGuide = false;

  open(name: string, attribute: (name: string) => string | undefined): void {
    if (name === 'r') this.isBold = false;
    else if (name === 'b') this.isBold = !['0', 'false'].includes(attribute('val') ?? '1');
    else if (name === 'rPh') this.inGuide = true;
    else if (name === 't') this.inText = true;
  }

  close(name: string): void {
    if (name === 't') this.inText = false;
    else if (name === 'rPh') this.inGuide = false;
    else if (name === 'r') this.isBold = false;
  }

  add(text: string): void {
    if (!this.inText || this.inGuide) return;
    const from = this.text.length;
    this.text += text;
    const last = this.bold.at(-1);
    if (!this.isBold) return;
    if (last?.[1] === from) this.bold[this.bold.length - 1] = [last[0], this.text.length];
    else this.bold.push([from, this.text.length]);
  }

  take(): RichText {
    const unescaped = unescapeXlsx(this.text);
    const rich = { text: unescaped, bold: unescaped === this.text ? this.bold : [] };
    this.text = '';
    this.bold = [];
    return rich;
  }
}

function sharedStrings(archive: Archive, part: string): RichText[] {
  const strings: RichText[] = [];
  const collector = new RichTextCollector();
  readXmlPart(archive, part, {
    open: ({ name, attribute }) => collector.open(name, attribute),
    close: (name) => {
      collector.close(name);
      if (name === 'si') strings.push(collector.take());
    },
    text: (text) => collector.add(text),
  }, XLSX_SPACES);
  return strings;
}

function stylesOf(archive: Archive, part: string): CellStyle[] {
  const codes = new Map<number, string>();
  const boldFonts: boolean[] = [];
  const styles: CellStyle[] = [];
  const inside: string[] = [];
  readXmlPart(archive, part, {
    open: ({ name, attribute }) => {
      const parent = inside.at(-1);
      inside.push(name);
      if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      else if (name === 'font' && parent === 'fonts') boldFonts.push(false);
      else if (name === 'b' && parent === 'font' && boldFonts.length > 0) boldFonts[boldFonts.length - 1] = !['0', 'false'].includes(attribute('val') ?? '1');
      else if (name === 'xf' && parent === 'cellXfs') {
        const format = Number(attribute('numFmtId') ?? 0);
        styles.push({ kind: numberKind(format, codes.get(format)), bold: boldFonts[Number(attribute('fontId') ?? 0)] ?? false });
      }
    },
    close: () => {
      inside.pop();
    },
  }, XLSX_SPACES);
  return styles;
}
