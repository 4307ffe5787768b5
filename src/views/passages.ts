import type { Bead, Document, Interview, Paragraph, Role, Turn, Unit } from '../model.js';
import { visible, visibleName } from '../text/visible.js';
import { runsRightToLeft } from './direction.js';
import type { Piece } from './page.js';
import { LOW_CONFIDENCE, type ViewOptions } from './view.js';

/** A document as a column of the page. */
export interface Column {
  /** `en`, `en-2`. */
  readonly name: string;
  readonly document: Document;
  readonly rightToLeft: boolean;
}

/** What stands side by side on the page: one bead, or one paragraph of a single document. */
export interface Passage {
  readonly exchange: number | null;
  readonly role: Role;
  /** Begins a turn; what follows without it continues the turn. */
  readonly opens: boolean;
  /** Role or alignment may be wrong. */
  readonly doubtful: boolean;
  /** Of the bead; null where there is nothing to compare. */
  readonly confidence: number | null;
  /** Turns, paragraphs or sentences on each side. */
  readonly counts: readonly number[];
  /** By column; empty where a language has no counterpart. */
  readonly cells: readonly (readonly Piece[])[];
}

/** The documents of an interview as columns, in their order. */
export function columnsOf({ languages, documents }: Interview): Column[] {
  return documents.map((document, index) => ({ name: languages[index]!, document, rightToLeft: runsRightToLeft(document) }));
}

type Wish = Pick<ViewOptions, 'exchanges' | 'roles'>;

/** Whether a turn is asked for; what was set aside is not part of the conversation. */
function wanted({ role, exchange }: Turn, { exchanges, roles }: Wish): boolean {
  if (role === 'other' || (roles !== null && !roles.has(role))) return false;
  return exchanges === null || (exchange !== null && exchanges.has(exchange));
}

/** The conversation paragraph by paragraph: of one document as it stands, of several along their beads. */
export function conversation(interview: Interview, columns: readonly Column[], wish: Wish): Iterable<Passage> {
  const [only] = columns;
  if (columns.length === 1 && only !== undefined) return monologue(only, wish);
  return along(interview, columns, 'paragraph', wish);
}

function* monologue({ document }: Column, wish: Wish): Generator<Passage> {
  for (const turn of document.turns) {
    if (!wanted(turn, wish)) continue;
    for (const [index, paragraph] of turn.paragraphs.entries()) {
      const { role, exchange, confidence } = turn;
      yield { exchange, role, opens: index === 0, doubtful: confidence < LOW_CONFIDENCE, confidence: null, counts: [1], cells: [[paragraphPiece(turn, paragraph)]] };
    }
  }
}

/** A unit of text that beads refer to. */
interface Part {
  readonly turn: Turn;
  readonly pieces: readonly Piece[];
}

/** The beads of a unit as passages of these columns. */
export function* along(interview: Interview, columns: readonly Column[], unit: Exclude<Unit, 'exchange'>, wish: Wish): Generator<Passage> {
  const parts = partsOf(columns, unit);
  const turnBeads = new Map<string, { readonly bead: Bead; readonly number: number }>();
  interview.alignments.turns.forEach((bead, number) => {
    for (const turn of Object.values(bead.members).flat()) turnBeads.set(turn, { bead, number });
  });
  let previous: number | undefined;
  for (const { members, confidence } of interview.alignments[`${unit}s`]) {
    const sides = columns.map(({ document }) => (members[document.id] ?? []).flatMap((id) => parts.get(id) ?? []));
    const turns = sides.flatMap((side) => side.map(({ turn }) => turn));
    const first = turns.find((turn) => wanted(turn, wish));
    if (first === undefined) continue;
    const around = turnBeads.get(first.id);
    const compared = sides.filter((side) => side.length > 0).length > 1;
    const sure = Math.min(around !== undefined && compared ? around.bead.confidence : 1, ...turns.map((turn) => turn.confidence));
    yield {
      exchange: first.exchange,
      role: first.role,
      opens: around === undefined || around.number !== previous,
      doubtful: sure < LOW_CONFIDENCE || turns.some(({ role }) => role !== first.role),
      confidence: compared ? confidence : null,
      counts: sides.map(({ length }) => length),
      cells: sides.map((side) => side.flatMap(({ pieces }) => pieces)),
    };
    previous = around?.number;
  }
}

function partsOf(columns: readonly Column[], unit: Exclude<Unit, 'exchange'>): Map<string, Part> {
  const parts = new Map<string, Part>();
  for (const { document } of columns) {
    for (const turn of document.turns) {
      if (unit === 'turn') parts.set(turn.id, { turn, pieces: turn.paragraphs.map((paragraph) => paragraphPiece(turn, paragraph)) });
      for (const paragraph of turn.paragraphs) {
        if (unit === 'paragraph') parts.set(paragraph.id, { turn, pieces: [paragraphPiece(turn, paragraph)] });
        if (unit === 'sentence') for (const { id, text } of paragraph.sentences) parts.set(id, { turn, pieces: [{ text: visible(text) }] });
      }
    }
  }
  return parts;
}

/** A paragraph with its label as printed; a speaker only the format names stands before the first paragraph of the turn. */
function paragraphPiece(turn: Turn, paragraph: Paragraph): Piece {
  const text = visible(paragraph.text);
  if (paragraph.label !== '') return { text, label: visible(paragraph.label) };
  const unlabelled = turn.speaker !== null && paragraph === turn.paragraphs[0] && turn.paragraphs.every(({ label }) => label === '');
  return unlabelled ? { text, label: `${visibleName(turn.speaker!)}: ` } : { text };
}
