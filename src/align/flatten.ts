import { turnText } from '../interview.js';
import type { Document, Role } from '../model.js';
import type { Level } from './priors.js';

/** A turn, paragraph or sentence of a document, as alignment sees it. */
export interface FlatUnit {
  readonly id: string;
  readonly text: string;
  readonly role: Role;
  /** Positions of the turn and the paragraph that hold it, in the document's lists; its own where it is one, the first of a turn. */
  readonly turn: number;
  readonly paragraph: number;
  /** First source line. */
  readonly line: number;
}

/** A document as three lists of units, each in document order. */
export type FlatDocument = Readonly<Record<Level, readonly FlatUnit[]>> & { readonly id: string };

/** Lays a document out as lists of its turns, paragraphs and sentences. */
export function flatten(document: Document): FlatDocument {
  const turn: FlatUnit[] = [];
  const paragraph: FlatUnit[] = [];
  const sentence: FlatUnit[] = [];
  document.turns.forEach((each, t) => {
    const { role } = each;
    turn.push({ id: each.id, text: turnText(each), role, turn: t, paragraph: paragraph.length, line: each.paragraphs[0]?.line ?? 1 });
    for (const part of each.paragraphs) {
      const p = paragraph.length;
      paragraph.push({ id: part.id, text: part.text, role, turn: t, paragraph: p, line: part.line });
      for (const piece of part.sentences) sentence.push({ id: piece.id, text: piece.text, role, turn: t, paragraph: p, line: part.line });
    }
  });
  return { id: document.id, turn, paragraph, sentence };
}
