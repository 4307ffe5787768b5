import { turnText } from './interview.js';
import type { Bead, Interview, Paragraph, Role, Row, Unit } from './model.js';

/** What rows need to know of a turn, paragraph or sentence. */
interface UnitFacts {
  readonly text: string;
  readonly role: Role;
  readonly exchange: number | null;
  /** Where a sentence stands; absent for larger units. */
  readonly within?: { readonly paragraph: Paragraph; readonly start: number; readonly end: number };
}

/** Turns an interview into rows of aligned units, in the order of the interview. The one row maker of all row formats. */
export function rowsOf(interview: Interview, unit: Unit): Row[] {
  return unit === 'exchange' ? exchangeRows(interview) : beadRows(interview, unit);
}

/** The beads of a unit; exchanges have none of their own. */
export function beadsOf(interview: Interview, unit: Exclude<Unit, 'exchange'>): readonly Bead[] {
  return interview.alignments[`${unit}s`];
}

function exchangeRows(interview: Interview): Row[] {
  return interview.exchanges.map(({ number, question, answer, confidence }, index) => {
    const texts = new Map<string, string>();
    for (const column of interview.languages) {
      const parts = [question, answer].filter((side) => Object.hasOwn(side, column)).map((side) => side[column]!);
      if (parts.length > 0) texts.set(column, parts.join('\n\n'));
    }
    return { interview: interview.id, exchange: number, role: null, unit: index + 1, confidence, ...columnsOf(interview, texts) };
  });
}

function beadRows(interview: Interview, unit: Exclude<Unit, 'exchange'>): Row[] {
  const facts = unitFacts(interview, unit);
  const pivotFirst = [...interview.documents].sort((a, b) => Number(b.id === interview.pivot) - Number(a.id === interview.pivot));
  const columnById = new Map(interview.documents.map((document, index) => [document.id, interview.languages[index]!]));
  return beadsOf(interview, unit).map(({ members, confidence }, index) => {
    const texts = new Map<string, string>();
    let first: UnitFacts | undefined;
    for (const { id } of pivotFirst) {
      const units = (members[id] ?? []).map((member) => facts.get(member)).filter((found) => found !== undefined);
      if (units.length === 0) continue;
      texts.set(columnById.get(id)!, joined(units));
      first ??= units[0];
    }
    const { exchange = null, role = 'other' } = first ?? {};
    return { interview: interview.id, exchange, role, unit: index + 1, confidence, ...columnsOf(interview, texts) };
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
function joined(units: readonly UnitFacts[]): string {
  let text = '';
  units.forEach(({ text: next, within }, index) => {
    const before = units[index - 1]?.within;
    const together = within !== undefined && before !== undefined && before.paragraph === within.paragraph;
    if (index > 0) text += together ? within.paragraph.text.slice(before.end, within.start) : '\n\n';
    text += next;
  });
  return text;
}

function unitFacts(interview: Interview, unit: Exclude<Unit, 'exchange'>): Map<string, UnitFacts> {
  const facts = new Map<string, UnitFacts>();
  for (const { turns } of interview.documents) {
    for (const turn of turns) {
      const { role, exchange } = turn;
      if (unit === 'turn') facts.set(turn.id, { text: turnText(turn), role, exchange });
      for (const paragraph of turn.paragraphs) {
        if (unit === 'paragraph') facts.set(paragraph.id, { text: paragraph.text, role, exchange });
        if (unit !== 'sentence') continue;
        for (const { id, text, start, end } of paragraph.sentences) facts.set(id, { text, role, exchange, within: { paragraph, start, end } });
      }
    }
  }
  return facts;
}
