import type { Bead, Interview, Role } from '../model.js';

/** The same interview with the turns of one role only; beads keep what is left of them, empty ones go. */
export function onlyRole(interview: Interview, role: Role): Interview {
  const documents = interview.documents.map((document) => ({ ...document, turns: document.turns.filter((turn) => turn.role === role) }));
  const turns = documents.flatMap((document) => document.turns);
  const paragraphs = turns.flatMap((turn) => turn.paragraphs);
  const ids = new Set([...turns, ...paragraphs, ...paragraphs.flatMap(({ sentences }) => sentences)].map(({ id }) => id));
  const among = (beads: readonly Bead[]): Bead[] =>
    beads.flatMap((bead) => {
      const members = Object.fromEntries(Object.entries(bead.members).map(([document, units]) => [document, units.filter((id) => ids.has(id))] as const).filter(([, units]) => units.length > 0));
      return Object.keys(members).length > 0 ? [{ ...bead, members }] : [];
    });
  const numbers = new Set(turns.map(({ exchange }) => exchange));
  const { alignments } = interview;
  return {
    ...interview,
    documents,
    exchanges: interview.exchanges.filter(({ number }) => numbers.has(number)),
    alignments: { turns: among(alignments.turns), paragraphs: among(alignments.paragraphs), sentences: among(alignments.sentences) },
  };
}
