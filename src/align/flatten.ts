import { turnText } from '../interview.js';
import type { Document, Role } from '../model.js';
import type { Level } from './texts.js';

/** A turn, paragraph or sentence of a document, as alignment sees it. */
export interface FlatUnit {
  readonly id: string;
  readonly text: string;
  readonly role: Role;
  /** Position in the list of the level above that holds it; its own for turns. */
  readonly parent: number;
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
  for (const each of document.turns) {
    const { role } = each;
    turn.push({ id: each.id, text: turnText(each), role, parent: turn.length, line: each.paragraphs[0]?.line ?? 1 });
    for (const part of each.paragraphs) {
      paragraph.push({ id: part.id, text: part.text, role, parent: turn.length - 1, line: part.line });
      for (const piece of part.sentences) sentence.push({ id: piece.id, text: piece.text, role, parent: paragraph.length - 1, line: part.line });
    }
  }
  return { id: document.id, turn, paragraph, sentence };
}
