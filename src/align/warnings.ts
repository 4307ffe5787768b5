import type { Alignments, Document, Warning } from '../model.js';
import type { FlatDocument, FlatUnit } from './flatten.js';
import type { PairResult } from './rest.js';

/** A bead below this is one a person should look at. */
const UNSURE = 0.5;
/** The rule whose warnings are in the order of how unsure they are, after all others. */
const RANKED = 'unsure-alignment';

/** What a person should know of the alignment of an interview, by document: turns without counterpart, units that changed places, unsure beads. */
export function warningsOf(documents: readonly Document[], flat: readonly FlatDocument[], pairs: readonly PairResult[], alignments: Alignments): Map<string, Warning[]> {
  const warnings = new Map<string, Warning[]>();
  if (documents.length < 2) return warnings;
  const warn = (document: string, warning: Warning): void => {
    const known = warnings.get(document);
    if (known === undefined) warnings.set(document, [warning]);
    else known.push(warning);
  };
  warnOfLoneTurns(flat, alignments, warn);
  warnOfCrossings(documents, flat, pairs, warn);
  warnOfUnsure(documents, flat, alignments, warn);
  for (const found of warnings.values()) found.sort((a, b) => Number(a.rule === RANKED) - Number(b.rule === RANKED) || (a.rule === RANKED ? 0 : (a.line ?? 0) - (b.line ?? 0)));
  return warnings;
}

type Warn = (document: string, warning: Warning) => void;

/** One warning for each run of turns that no other document has. */
function warnOfLoneTurns(flat: readonly FlatDocument[], { turns }: Alignments, warn: Warn): void {
  const alone = new Set(turns.filter(({ members }) => Object.keys(members).length === 1).flatMap(({ members }) => Object.values(members).flat()));
  for (const { id, turn } of flat) {
    const spoken = turn.filter(({ role }) => role !== 'other');
    for (let from = 0; from < spoken.length; ) {
      let to = from;
      while (to < spoken.length && alone.has(spoken[to]!.id)) to++;
      const { role, line } = spoken[from]!;
      if (to === from + 1) warn(id, { rule: 'turn-without-counterpart', message: `this ${role} has no counterpart in another language`, line });
      if (to > from + 1) warn(id, { rule: 'turn-without-counterpart', message: `${to - from} turns from here have no counterpart in another language`, line });
      from = Math.max(to, from + 1);
    }
  }
}

function warnOfCrossings(documents: readonly Document[], flat: readonly FlatDocument[], pairs: readonly PairResult[], warn: Warn): void {
  for (const { source, target, beads } of pairs) {
    for (const level of ['turn', 'paragraph', 'sentence'] as const) {
      for (const bead of beads[level]) {
        if (bead.crossed !== true) continue;
        const { line } = flat[source]![level][bead.source[0]!]!;
        warn(flat[source]!.id, { rule: 'changed-places', message: `two ${level}s from here have changed places in "${documents[target]!.path}"`, line });
      }
    }
  }
}

/** Most turns of a document that are named; a person looks at the least sure first. */
const MOST_NAMED = 8;

interface Unsure {
  readonly turn: FlatUnit;
  count: number;
  confidence: number;
  /** The first sentence of the least sure bead in another document. */
  other: { readonly document: string; readonly line: number } | undefined;
}

/** Names the turns whose sentences nobody is sure of, the least sure first, in the first document that has them, and where the other side stands. */
function warnOfUnsure(documents: readonly Document[], flat: readonly FlatDocument[], { sentences }: Alignments, warn: Warn): void {
  const placeOf = new Map<string, { document: string; turn: FlatUnit; line: number }>();
  for (const { id, turn, sentence } of flat) for (const unit of sentence) if (unit.role !== 'other') placeOf.set(unit.id, { document: id, turn: turn[unit.turn]!, line: unit.line });
  const byDocument = new Map<string, Map<FlatUnit, Unsure>>();
  for (const { members, confidence } of sentences) {
    if (confidence >= UNSURE) continue;
    const [place, other] = Object.values(members).flatMap((ids) => placeOf.get(ids[0] ?? '') ?? []);
    if (place === undefined) continue;
    const turns = byDocument.get(place.document) ?? new Map<FlatUnit, Unsure>();
    byDocument.set(place.document, turns);
    const known = turns.get(place.turn);
    if (known === undefined) turns.set(place.turn, { turn: place.turn, count: 1, confidence, other });
    else {
      known.count++;
      if (confidence < known.confidence) [known.confidence, known.other] = [confidence, other ?? known.other];
    }
  }
  const paths = new Map(documents.map(({ id, path }) => [id, path]));
  for (const [document, turns] of byDocument) {
    const ranked = [...turns.values()].sort((a, b) => a.confidence - b.confidence || a.turn.turn - b.turn.turn);
    for (const { turn, count, confidence, other } of ranked.slice(0, MOST_NAMED)) {
      const where = other === undefined ? '' : ` with line ${other.line} of "${paths.get(other.document)}"`;
      warn(document, { rule: RANKED, message: `${count === 1 ? 'a sentence' : `${count} sentences`} of this ${turn.role} may be aligned wrongly${where} (confidence ${confidence.toFixed(2)})`, line: turn.line });
    }
    const more = ranked.length - MOST_NAMED;
    if (more > 0) warn(document, { rule: RANKED, message: `${more} more ${more === 1 ? 'turn holds' : 'turns hold'} sentences that may be aligned wrongly`, line: ranked[MOST_NAMED]!.turn.line });
  }
}
