import type { Unit } from '../model.js';
import type { Connection } from './connection.js';
import { DocumentText, type SearchedInterview, type SearchedParagraph } from './search-documents.js';

/** What is aligned with a place: texts by the key of their document. */
export interface AlignedUnit {
  readonly number: number;
  /** Null for exchanges, which have no beads of their own. */
  readonly confidence: number | null;
  /** Null where this document has no part in it. */
  text(document: number): string | null;
}

type Range = readonly [first: number, last: number, bead: number];

/** The aligned units of one interview, read when the first is asked for. */
export class InterviewUnits {
  readonly #connection: Connection;
  readonly #interview: SearchedInterview;
  readonly #unit: Unit;
  readonly #texts = new Map<number, DocumentText>();
  #ranges: Map<number, Range[]> | undefined;
  readonly #members = new Map<string, Range[]>();
  #confidences: number[] = [];

  constructor(connection: Connection, interview: SearchedInterview, unit: Unit) {
    this.#connection = connection;
    this.#interview = interview;
    this.#unit = unit;
  }

  document(key: number): DocumentText {
    let text = this.#texts.get(key);
    if (text === undefined) this.#texts.set(key, (text = new DocumentText(this.#connection, key)));
    return text;
  }

  /** The unit that a place belongs to; undefined where nothing is aligned, or for what stands outside of all exchanges. */
  at(document: number, paragraph: SearchedParagraph, offset: number): AlignedUnit | undefined {
    const text = this.document(document);
    if (this.#unit === 'exchange') {
      const { exchange, role } = text.turn(paragraph.turn);
      return exchange === null || role === 'other' ? undefined : this.#exchange(exchange);
    }
    const number = this.#unit === 'turn' ? paragraph.turn : this.#unit === 'paragraph' ? paragraph.number : text.sentenceAt(paragraph.number, offset)?.number;
    const bead = number === undefined ? undefined : this.#beadOf(document, number);
    if (bead === undefined) return undefined;
    return { number: bead, confidence: this.#confidences[bead - 1] ?? 0, text: (key) => this.#beadText(key, bead) };
  }

  #exchange(exchange: number): AlignedUnit {
    return {
      number: exchange,
      confidence: null,
      text: (key) => {
        const text = this.document(key);
        const said = text.paragraphText(({ turn }) => text.turn(turn).exchange === exchange && text.turn(turn).role !== 'other');
        return said === '' ? null : said;
      },
    };
  }

  #beadText(document: number, bead: number): string | null {
    this.#load();
    const ranges = this.#members.get(`${bead} ${document}`);
    if (ranges === undefined) return null;
    const text = this.document(document);
    if (this.#unit === 'sentence') return ranges.map(([first, last]) => text.sentenceText(first, last)).join(' ');
    return ranges.map(([first, last]) => text.paragraphText(({ turn, number }) => within(this.#unit === 'turn' ? turn : number, first, last))).join('\n\n');
  }

  #beadOf(document: number, unit: number): number | undefined {
    const ranges = this.#load().get(document) ?? [];
    let low = 0;
    let high = ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ranges[middle]![0] <= unit) low = middle + 1;
      else high = middle;
    }
    const found = ranges[low - 1];
    return found !== undefined && unit <= found[1] ? found[2] : undefined;
  }

  #load(): Map<number, Range[]> {
    if (this.#ranges !== undefined) return this.#ranges;
    this.#ranges = new Map();
    const { key } = this.#interview;
    this.#confidences = this.#connection.rows<[number]>('SELECT confidence FROM beads WHERE interview = ? AND level = ? ORDER BY number', key, this.#unit).map(([confidence]) => confidence);
    const rows = this.#connection.rows<[number, number, number, number]>('SELECT document, first, last, bead FROM bead_members WHERE interview = ? AND level = ? ORDER BY document, first', key, this.#unit);
    for (const [document, first, last, bead] of rows) {
      append(this.#ranges, document, [first, last, bead]);
      append(this.#members, `${bead} ${document}`, [first, last, bead]);
    }
    return this.#ranges;
  }
}

const within = (number: number, first: number, last: number): boolean => number >= first && number <= last;

function append<Key>(groups: Map<Key, Range[]>, key: Key, range: Range): void {
  const found = groups.get(key);
  if (found === undefined) groups.set(key, [range]);
  else found.push(range);
}
