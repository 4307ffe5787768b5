import { bulletOf } from './docx-numbering.js';
import { roman, wordNumeral } from './numerals.js';
import type { XmlElement } from './xml-stream.js';

interface Level {
  readonly format: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  /** How many levels are printed, this one included. */
  readonly shown: number;
  /** Letters double after the last (`aa`, `bb`) instead of going on (`aa`, `ab`). */
  readonly doubled: boolean;
  readonly bullet?: string;
}

interface OpenList {
  readonly style: string | undefined;
  /** An item that has no paragraph yet, and the number it is to begin with; such as only hold a deeper list are never counted. */
  pending: { readonly start: number | undefined } | null;
}

/** How far the levels of a list have come, from 1; null where a level has to begin. */
type Counters = (number | null)[];

const integer = (value: string | undefined): number | undefined => (value !== undefined && /^\d{1,9}$/u.test(value) ? Number(value) : undefined);

/** Numbers list items and headings as OpenDocument has it (part 3, 19.880 ff.); the markers are nowhere in the file. */
export class OdtLists {
  private readonly styles = new Map<string, Map<number, Level>>();
  private current: Map<number, Level> | null = null;
  private readonly open: OpenList[] = [];
  private counters: Counters = [];
  /** Where lists had come to, for those that go on: by their id, and the last one of each style. */
  private readonly byId = new Map<string, Counters>();
  private readonly byStyle = new Map<string, Counters>();
  private readonly headings: (number | null)[] = [];

  /** Takes an element of a part that holds styles of lists. */
  openStyle(element: XmlElement): void {
    const { name } = element;
    if (name === 'text:list-style' || name === 'text:outline-style') {
      this.current = new Map();
      this.styles.set(name === 'text:outline-style' ? OUTLINE : (element.attribute('style:name') ?? ''), this.current);
    } else if (this.current !== null && /^text:(?:list-level-style-(?:number|bullet|image)|outline-level-style)$/u.test(name)) this.current.set(integer(element.attribute('text:level')) ?? 1, levelOf(element));
  }

  closeStyle(name: string): void {
    if (name === 'text:list-style' || name === 'text:outline-style') this.current = null;
  }

  get depth(): number {
    return this.open.length;
  }

  begin(element: XmlElement): void {
    const style = element.attribute('text:style-name') ?? this.open.at(-1)?.style;
    if (this.open.length === 0) {
      const [goesOn, id] = [element.attribute('text:continue-list'), element.attribute('xml:id') ?? element.attribute('id')];
      const before = goesOn === undefined ? (element.attribute('text:continue-numbering') === 'true' ? this.byStyle.get(style ?? '') : undefined) : this.byId.get(goesOn);
      this.counters = before ?? [];
      this.byStyle.set(style ?? '', this.counters);
      if (id !== undefined) this.byId.set(id, this.counters);
    }
    this.open.push({ style, pending: null });
  }

  end(): void {
    this.open.pop();
  }

  /** An item of the innermost list begins. */
  item(element: XmlElement): void {
    const list = this.open.at(-1);
    if (list !== undefined) list.pending = { start: integer(element.attribute('text:start-value')) };
  }

  /** The marker of a paragraph that begins: that of its item where it is the first, else undefined. */
  take(): string | undefined {
    const list = this.open.at(-1);
    if (list === undefined || list.pending === null) return undefined;
    const { start } = list.pending;
    list.pending = null;
    const at = this.open.length;
    const begins = (level: number): number => this.levels(this.open[level - 1]!.style).get(level)?.start ?? 1;
    for (let above = 1; above < at; above += 1) this.counters[above] ??= begins(above);
    const before = this.counters[at] ?? null;
    this.counters[at] = start ?? (before === null ? begins(at) : before + 1);
    this.counters.length = at + 1;
    const level = this.levels(list.style).get(at);
    return level === undefined ? undefined : this.marker(level, at, (each) => this.counters[each] ?? 1, list.style);
  }

  /** The number of the next heading of a level; undefined where headings have none. */
  heading(level: number): string | undefined {
    const style = this.levels(OUTLINE);
    const own = style.get(level);
    if (own === undefined) return undefined;
    this.headings[level] = (this.headings[level] ?? own.start - 1) + 1;
    this.headings.length = level + 1;
    return this.marker(own, level, (at) => this.headings[at] ?? 1, OUTLINE);
  }

  private levels(style: string | undefined): ReadonlyMap<number, Level> {
    return this.styles.get(style ?? '') ?? new Map<number, Level>();
  }

  private marker(level: Level, at: number, numberAt: (level: number) => number, style: string | undefined): string | undefined {
    if (level.bullet !== undefined) return bulletOf(level.bullet) || undefined;
    if (level.format === '') return `${level.prefix}${level.suffix}`.trim() || undefined;
    const numbers: string[] = [];
    for (let shown = Math.max(1, at - level.shown + 1); shown <= at; shown += 1) {
      const own = this.levels(style).get(shown);
      if (own !== undefined && own.format !== '') numbers.push(numeral(numberAt(shown), own));
    }
    return `${level.prefix}${numbers.join('.')}${level.suffix}`.trim() || undefined;
  }
}

const OUTLINE = '\u0000outline';

function levelOf(element: XmlElement): Level {
  const bullet = element.name === 'text:list-level-style-bullet' ? (element.attribute('text:bullet-char') ?? '•') : element.name === 'text:list-level-style-image' ? '•' : undefined;
  return {
    format: (element.attribute('style:num-format') ?? '').slice(0, 40), prefix: (element.attribute('style:num-prefix') ?? '').slice(0, 40), suffix: (element.attribute('style:num-suffix') ?? '').slice(0, 40),
    start: integer(element.attribute('text:start-value')) ?? 1, shown: Math.min(integer(element.attribute('text:display-levels')) ?? 1, 10), doubled: element.attribute('style:num-letter-sync') === 'true',
    ...(bullet === undefined ? {} : { bullet }),
  };
}

/** Formats are named by their first sign: `1`, `a`, `A`, `i`, `I`, `А`, `א`, `一`; others are written in digits. */
function numeral(number: number, { format, doubled }: Level): string {
  if (format === 'i' || format === 'I') return format === 'i' ? roman(number).toLowerCase() : roman(number);
  if (format === 'a' || format === 'A') {
    if (doubled) return wordNumeral(number, format === 'a' ? 'lowerLetter' : 'upperLetter');
    let [rest, found] = [number, ''];
    for (; rest > 0; rest = Math.floor((rest - 1) / 26)) found = String.fromCharCode(format.charCodeAt(0) + ((rest - 1) % 26)) + found;
    return found;
  }
  return wordNumeral(number, SIGNS.get(format[0] ?? '') ?? 'decimal');
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['а', 'russianLower'], ['А', 'russianUpper'], ['א', 'hebrew1'], ['一', 'chineseCounting'], ['甲', 'ideographTraditional'], ['子', 'ideographZodiac'], ['ア', 'aiueoFullWidth'], ['イ', 'irohaFullWidth'],
  ['가', 'ganada'], ['أ', 'arabicAlpha'], ['ก', 'thaiLetters'], ['①', 'decimalEnclosedCircle'], ['１', 'decimalFullWidth'], ['१', 'hindiNumbers'], ['๑', 'thaiNumbers'],
]);
