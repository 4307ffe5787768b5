import { turnText } from './interview.js';
import type { Bead, Interview, Paragraph, Row, Sentence, Turn, Unit } from './model.js';

/** A turn, paragraph or sentence and where it stands in its document; numbers count from 1. */
export interface Placed {
  readonly text: string;
  readonly turn: Turn;
  readonly turnNumber: number;
  /** Absent for turns, as is its number. */
  readonly paragraph?: Paragraph;
  /** Within the document. */
  readonly paragraphNumber?: number;
  /** Absent for paragraphs and turns. */
  readonly sentence?: Sentence;
}

/** A row, and by language column the units it was made of, in order (turns for an exchange). */
export interface PlacedRow extends Row {
  readonly units: ReadonlyMap<string, readonly Placed[]>;
}

/** Turns an interview into rows of aligned units, in the order of the interview. The one row maker of all row formats. */
export function rowsOf(interview: Interview, unit: Unit): Row[] {
  return placedRowsOf(interview, unit).map(({ interview: id, exchange, role, unit: number, texts, confidence, sources }) => ({ interview: id, exchange, role, unit: number, texts, confidence, sources }));
}

/** The same rows with what they were made of, for formats that say more of a text than the text. */
export function placedRowsOf(interview: Interview, unit: Unit): PlacedRow[] {
  return unit === 'exchange' ? exchangeRows(interview) : beadRows(interview, unit);
}

/** The beads of a unit; exchanges have none of their own. */
export function beadsOf(interview: Interview, unit: Exclude<Unit, 'exchange'>): readonly Bead[] {
  return interview.alignments[`${unit}s`];
}

function exchangeRows(interview: Interview): PlacedRow[] {
  const spoken = turnsByExchange(interview);
  return interview.exchanges.map(({ number, question, answer, confidence }, index) => {
    const texts = new Map<string, string>();
    for (const column of interview.languages) {
      const parts = [question, answer].filter((side) => Object.hasOwn(side, column)).map((side) => side[column]!);
      if (parts.length > 0) texts.set(column, parts.join('\n\n'));
    }
    return { interview: interview.id, exchange: number, role: null, unit: index + 1, confidence, ...columnsOf(interview, texts), units: spoken.get(number) ?? new Map<string, Placed[]>() };
  });
}

function turnsByExchange({ documents, languages }: Interview): Map<number, Map<string, Placed[]>> {
  const exchanges = new Map<number, Map<string, Placed[]>>();
  documents.forEach(({ turns }, index) => {
    turns.forEach((turn, n) => {
      if (turn.exchange === null || turn.role === 'other') return;
      const columns = exchanges.get(turn.exchange) ?? new Map<string, Placed[]>();
      exchanges.set(turn.exchange, columns);
      const placed = columns.get(languages[index]!) ?? [];
      columns.set(languages[index]!, placed);
      placed.push({ text: turnText(turn), turn, turnNumber: n + 1 });
    });
  });
  return exchanges;
}

function beadRows(interview: Interview, unit: Exclude<Unit, 'exchange'>): PlacedRow[] {
  const places = placesOf(interview, unit);
  const pivotFirst = [...interview.documents].sort((a, b) => Number(b.id === interview.pivot) - Number(a.id === interview.pivot));
  const columnById = new Map(interview.documents.map((document, index) => [document.id, interview.languages[index]!]));
  return beadsOf(interview, unit).map(({ members, confidence }, index) => {
    const units = new Map<string, readonly Placed[]>();
    for (const { id } of pivotFirst) {
      const placed = (members[id] ?? []).map((member) => places.get(member)).filter((found) => found !== undefined);
      if (placed.length > 0) units.set(columnById.get(id)!, placed);
    }
    const first = units.values().next().value?.[0]?.turn;
    const texts = new Map([...units].map(([column, placed]) => [column, joined(placed)]));
    return { interview: interview.id, exchange: first?.exchange ?? null, role: first?.role ?? 'other', unit: index + 1, confidence, ...columnsOf(interview, texts), units };
  });
}

/** Texts and their sources in the order of the interview's columns. */
function columnsOf({ languages, documents }: Interview, texts: ReadonlyMap<string, string>): Pick<Row, 'texts' | 'sources'> {
  const present = languages.flatMap((column, index) => (texts.has(column) ? [{ column, sha256: documents[index]!.sha256 }] : []));
  return {
    texts: Object.fromEntries(present.map(({ column }) => [column, texts.get(column)!])),
    sources: Object.fromEntries(present.map(({ column, sha256 }) => [column, sha256])),
  };
}

/** Units of one side of a bead as they stand in the file: sentences with what is printed between them, larger units by a blank line. */
function joined(units: readonly Placed[]): string {
  let text = '';
  units.forEach(({ text: next, paragraph, sentence }, index) => {
    const before = units[index - 1];
    const together = sentence !== undefined && before?.sentence !== undefined && before.paragraph === paragraph;
    if (index > 0) text += together ? paragraph!.text.slice(before.sentence.end, sentence.start) : '\n\n';
    text += next;
  });
  return text;
}

function placesOf(interview: Interview, unit: Exclude<Unit, 'exchange'>): Map<string, Placed> {
  const places = new Map<string, Placed>();
  for (const { turns } of interview.documents) {
    let paragraphNumber = 0;
    turns.forEach((turn, index) => {
      const turnNumber = index + 1;
      if (unit === 'turn') places.set(turn.id, { text: turnText(turn), turn, turnNumber });
      for (const paragraph of turn.paragraphs) {
        paragraphNumber += 1;
        const place = { turn, turnNumber, paragraph, paragraphNumber };
        if (unit === 'paragraph') places.set(paragraph.id, { text: paragraph.text, ...place });
        if (unit === 'sentence') for (const sentence of paragraph.sentences) places.set(sentence.id, { text: sentence.text, ...place, sentence });
      }
    });
  }
  return places;
}
