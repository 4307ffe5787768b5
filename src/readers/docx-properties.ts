import type { XmlElement } from './xml-stream.js';

/** What `w:rPr` says of a run, or of all runs of a style; absent is inherited. `bCs` and `iCs` hold in complex scripts (Arabic, Hebrew). */
export interface RunProperties {
  style?: string;
  b?: boolean;
  i?: boolean;
  bCs?: boolean;
  iCs?: boolean;
  /** The run is in a complex script or from right to left. */
  complex?: boolean;
  hidden?: boolean;
  struck?: boolean;
  font?: string;
}

/** What `w:pPr` says of a paragraph or of a style. */
export interface ParagraphProperties {
  style?: string;
  numbering?: string;
  level?: number;
  /** Outline level from 0; 9 is body text. */
  outline?: number;
  dropCap?: boolean;
  /** The end of the paragraph is a tracked deletion. */
  endDeleted?: boolean;
}

/** A switch of WordprocessingML (ST_OnOff): there without a value is on. */
export function isOn(element: XmlElement): boolean {
  const value = element.attribute('w:val');
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value);
}

/** A whole number of up to nine digits. */
export function integerOf(value: string | undefined): number | undefined {
  return value !== undefined && /^\s*-?\d{1,9}\s*$/u.test(value) ? Number(value) : undefined;
}

/** Takes down a child of `w:rPr`. */
export function readRunProperty(properties: RunProperties, element: XmlElement): void {
  switch (element.name) {
    case 'w:rStyle': properties.style = element.attribute('w:val') ?? ''; break;
    case 'w:b': properties.b = isOn(element); break;
    case 'w:i': properties.i = isOn(element); break;
    case 'w:bCs': properties.bCs = isOn(element); break;
    case 'w:iCs': properties.iCs = isOn(element); break;
    case 'w:rtl': case 'w:cs': properties.complex = isOn(element); break;
    case 'w:vanish': properties.hidden = isOn(element); break;
    case 'w:strike': case 'w:dstrike': properties.struck = isOn(element); break;
    case 'w:rFonts': properties.font = element.attribute('w:ascii') ?? ''; break;
    default:
  }
}

/** Takes down a child of `w:pPr` or of `w:numPr`. */
export function readParagraphProperty(properties: ParagraphProperties, element: XmlElement): void {
  const value = element.attribute('w:val');
  switch (element.name) {
    case 'w:pStyle': properties.style = value ?? ''; break;
    case 'w:numId': properties.numbering = value ?? '0'; break;
    case 'w:ilvl': properties.level = integerOf(value) ?? 0; break;
    case 'w:outlineLvl': properties.outline = integerOf(value) ?? 9; break;
    case 'w:framePr': properties.dropCap = element.attribute('w:dropCap') === 'drop' || element.attribute('w:dropCap') === 'margin'; break;
    default:
  }
}
