import { DOCX_SPACES } from './docx-package.js';
import { integerOf, isOn } from './docx-properties.js';
import type { DocxStyles } from './docx-styles.js';
import { wordNumeral } from './numerals.js';
import { readXmlPart, type XmlElement } from './xml-stream.js';
import type { Archive } from './zip.js';

/** Levels of a list, from 0. */
const LEVELS = 9;

interface Level {
  start: number;
  format: string;
  /** `%1.%2)`; the numbers of levels from 1. */
  text: string;
  /** After which level this one begins again; 0 never, undefined after any above. */
  restart?: number;
  /** All numbers of the marker in digits. */
  digits?: boolean;
  /** The paragraph style this level belongs to. */
  style?: string;
}

interface AbstractList {
  readonly levels: Map<number, Level>;
  /** The levels stand in the list of this numbering style. */
  link?: string;
  /** Counters of all lists made from this one: they count on from each other. */
  readonly counters: (number | null)[];
}

interface List {
  abstract: string;
  readonly levels: Map<number, Level>;
  readonly starts: Map<number, number>;
  begun: boolean;
}

/** The marker of a list item as it is printed, and how deep the list is nested, from 1. */
export interface ListMarker {
  readonly list: string;
  readonly depth: number;
}

/** Counts as Word does (ECMA-376 part 1, 17.9): the markers are nowhere in the file. Items are to be asked for in the order of the text. */
export class DocxNumbering {
  private readonly abstracts = new Map<string, AbstractList>();
  private readonly lists = new Map<string, List>();

  constructor(private readonly styles: DocxStyles) {}

  /** The marker of the next item of a list; undefined where there is no such list or it prints nothing. */
  next(numbering: string | undefined, level: number | undefined, style: string | undefined): ListMarker | undefined {
    const list = numbering === undefined ? undefined : this.lists.get(numbering);
    const abstract = list === undefined ? undefined : this.abstractOf(list);
    if (list === undefined || abstract === undefined) return undefined;
    const at = Math.min(Math.max(0, level ?? levelOfStyle(abstract, style) ?? 0), LEVELS - 1);
    this.count(list, abstract, at);
    const marker = markerOf(list, abstract, at);
    return marker === '' ? undefined : { list: marker, depth: at + 1 };
  }

  private abstractOf(list: List): AbstractList | undefined {
    let abstract = this.abstracts.get(list.abstract);
    for (let steps = 0; abstract?.link !== undefined && steps < LEVELS; steps += 1) {
      const linked = this.lists.get(this.styles.numberingOf(abstract.link).numbering ?? '');
      abstract = linked === undefined ? undefined : this.abstracts.get(linked.abstract);
    }
    return abstract;
  }

  private count(list: List, abstract: AbstractList, at: number): void {
    const { counters } = abstract;
    if (!list.begun) {
      list.begun = true;
      for (const level of list.starts.keys()) counters[level] = null;
    }
    // Levels that are passed over count as begun.
    for (let above = 0; above < at; above += 1) counters[above] ??= list.starts.get(above) ?? levelOf(list, abstract, above)?.start ?? 1;
    const before = counters[at] ?? null;
    counters[at] = before === null ? (list.starts.get(at) ?? levelOf(list, abstract, at)?.start ?? 1) : before + 1;
    for (let deeper = at + 1; deeper < LEVELS; deeper += 1) {
      const restart = levelOf(list, abstract, deeper)?.restart;
      if (restart === undefined || (restart > 0 && at < restart)) counters[deeper] = null;
    }
  }

  /** Reads the part that holds the lists. */
  read(archive: Archive, part: string): void {
    let abstract: AbstractList | null = null;
    let list: List | null = null;
    let level: Level | null = null;
    let override = 0;
    readXmlPart(archive, part, {
      open: (element) => {
        switch (element.name) {
          case 'w:abstractNum': {
            abstract = { levels: new Map(), counters: Array.from({ length: LEVELS }, () => null) };
            this.abstracts.set(element.attribute('w:abstractNumId') ?? '', abstract);
            break;
          }
          case 'w:num': {
            list = { abstract: '', levels: new Map(), starts: new Map(), begun: false };
            this.lists.set(element.attribute('w:numId') ?? '', list);
            break;
          }
          case 'w:numStyleLink': if (abstract !== null) abstract.link = element.attribute('w:val') ?? ''; break;
          case 'w:abstractNumId': if (list !== null) list.abstract = element.attribute('w:val') ?? ''; break;
          case 'w:lvlOverride': override = integerOf(element.attribute('w:ilvl')) ?? 0; break;
          case 'w:startOverride': list?.starts.set(override, integerOf(element.attribute('w:val')) ?? 1); break;
          case 'w:lvl': {
            level = { start: 1, format: 'decimal', text: '' };
            (list ?? abstract)?.levels.set(integerOf(element.attribute('w:ilvl')) ?? 0, level);
            break;
          }
          default: if (level !== null) readLevel(level, element);
        }
      },
      close: (name) => {
        if (name === 'w:abstractNum') abstract = null;
        else if (name === 'w:num') list = null;
        else if (name === 'w:lvl') level = null;
      },
    }, DOCX_SPACES);
  }
}

function readLevel(level: Level, element: XmlElement): void {
  const value = element.attribute('w:val');
  switch (element.name) {
    case 'w:start': level.start = integerOf(value) ?? 1; break;
    case 'w:numFmt': level.format = value ?? 'decimal'; break;
    case 'w:lvlText': level.text = (value ?? '').slice(0, 100); break;
    case 'w:lvlRestart': level.restart = integerOf(value) ?? 0; break;
    case 'w:isLgl': level.digits = isOn(element); break;
    case 'w:pStyle': level.style = value ?? ''; break;
    default:
  }
}

const levelOf = (list: List, abstract: AbstractList, at: number): Level | undefined => list.levels.get(at) ?? abstract.levels.get(at);

function levelOfStyle(abstract: AbstractList, style: string | undefined): number | undefined {
  if (style === undefined) return undefined;
  return [...abstract.levels].find(([, level]) => level.style === style)?.[0];
}

/** Bullets of all shapes are `-`; a dash stays the dash it is, since it opens speech in many languages. */
function markerOf(list: List, abstract: AbstractList, at: number): string {
  const level = levelOf(list, abstract, at);
  if (level === undefined) return '';
  if (level.format === 'bullet') return bulletOf(level.text);
  return level.text.replace(/%(?<number>[1-9])/gu, (_, number: string) => {
    const of = Number(number) - 1;
    const other = levelOf(list, abstract, of);
    const value = abstract.counters[of] ?? other?.start ?? 1;
    return wordNumeral(value, level.digits === true ? 'decimal' : (other?.format ?? 'decimal'));
  }).trim();
}

/** A bullet as Word and others draw it: `-` for every sign, the dash itself for a dash. */
export function bulletOf(sign: string): string {
  const plain = sign.trim();
  return plain === '' ? '' : /^[-–—―]{1,3}$/u.test(plain) ? plain : '-';
}
