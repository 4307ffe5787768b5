import type { Bead, Document, Role } from '../model.js';

/**
 * Numbers the exchanges of an interview for all its languages at once: a bead with a question begins the next exchange, in every
 * document of the bead. An answer without a question of its own takes the number of the answers it stands with. Answers before the
 * first question, and turns that are nobody's, have none.
 */
export function numberExchanges(documents: readonly Document[], turnBeads: readonly Bead[]): Map<string, number | null> {
  const roles = new Map<string, Role>();
  const numbers = new Map<string, number | null>();
  for (const { turns } of documents) for (const turn of turns) roles.set(turn.id, turn.role);
  const current = new Map<string, number>();
  let last = 0;
  for (const bead of turnBeads) {
    const sides = Object.entries(bead.members).filter(([, ids]) => ids.length > 0);
    const begun = Math.max(0, ...sides.map(([document]) => current.get(document) ?? 0));
    const starts = sides.map(([, ids]) => exchangeStarts(ids, roles));
    const count = Math.max(...starts.map((places) => places.length));
    const opens = starts.some((places) => places[0] === 0);
    sides.forEach(([document, ids], side) => {
      let number = opens && starts[side]![0] !== 0 ? last + 1 : begun;
      let next = last + (opens && starts[side]![0] !== 0 ? 2 : 1);
      ids.forEach((id, place) => {
        if (starts[side]!.includes(place)) number = next++;
        numbers.set(id, roles.get(id) === 'other' || number === 0 ? null : number);
      });
      if (ids.some((id) => roles.get(id) !== 'other')) current.set(document, number);
    });
    last += count;
  }
  return numbers;
}

/** Places in a list of turns where an exchange begins: a question that does not follow a question. */
function exchangeStarts(ids: readonly string[], roles: ReadonlyMap<string, Role>): number[] {
  const places: number[] = [];
  ids.forEach((id, place) => {
    if (roles.get(id) === 'question' && (place === 0 || roles.get(ids[place - 1]!) !== 'question')) places.push(place);
  });
  return places;
}
