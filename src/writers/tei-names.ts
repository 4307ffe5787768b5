import type { Document, Interview, Role } from '../model.js';

/** `xml:id`s of documents, turns, paragraphs and sentences, by their ids. */
export interface Identifiers {
  of(id: string): string;
}

/** Somebody who speaks in a document; without a name where none is printed. */
export interface Person {
  readonly identifier: string;
  readonly name: string | null;
  readonly role: 'interviewer' | 'interviewee';
}

/** Numbers every unit within its document: `d1a2b.t3`, `.p7`, `.s12`. Ids of documents are unique over all interviews, and so are these. */
export function identifiersOf({ documents }: Interview): Identifiers {
  const known = new Map<string, string>();
  for (const { id, turns } of documents) {
    const base = `d${id.replace(/[^\w.-]/gu, '_')}`;
    known.set(id, base);
    let [paragraphs, sentences] = [0, 0];
    turns.forEach((turn, index) => {
      known.set(turn.id, `${base}.t${index + 1}`);
      for (const paragraph of turn.paragraphs) {
        known.set(paragraph.id, `${base}.p${++paragraphs}`);
        for (const sentence of paragraph.sentences) known.set(sentence.id, `${base}.s${++sentences}`);
      }
    });
  }
  return { of: (id) => known.get(id)! };
}

/** Whose turn it is: the printed name, or the role when there is none. */
export const personKey = ({ speaker, role }: { readonly speaker: string | null; readonly role: Role }): string => (speaker === null ? `role ${role}` : `name ${speaker}`);

/** Everybody who speaks in a document, by {@link personKey}; an interviewer is who asks first. */
export function personsOf({ id, turns }: Document, identifiers: Identifiers): Map<string, Person> {
  const persons = new Map<string, Person>();
  for (const { speaker, role } of turns) {
    const key = personKey({ speaker, role });
    if (role === 'other' || persons.has(key)) continue;
    persons.set(key, { identifier: `${identifiers.of(id)}.who${persons.size + 1}`, name: speaker, role: role === 'question' ? 'interviewer' : 'interviewee' });
  }
  return persons;
}
