import type { Alignments, Document, Warning } from '../model.js';
import type { FlatDocument, FlatUnit } from './flatten.js';
import type { PairResult } from './rest.js';

/** A bead below this is one a person should look at. */
const UNSURE = 0.5;

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
  warnOfUnsure(flat, alignments, warn);
  for (const found of warnings.values()) found.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
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

/** Names the turns whose sentences nobody is sure of, once each, in the first document that has them. */
function warnOfUnsure(flat: readonly FlatDocument[], { sentences }: Alignments, warn: Warn): void {
  const turnOf = new Map<string, { document: string; turn: FlatUnit }>();
  for (const { id, turn, sentence } of flat) for (const unit of sentence) if (unit.role !== 'other') turnOf.set(unit.id, { document: id, turn: turn[unit.turn]! });
  const unsure = new Map<FlatUnit, { document: string; count: number }>();
  for (const { members, confidence } of sentences) {
    if (confidence >= UNSURE) continue;
    const place = turnOf.get(Object.values(members).find((ids) => ids.length > 0)?.[0] ?? '');
    if (place === undefined) continue;
    const known = unsure.get(place.turn);
    if (known === undefined) unsure.set(place.turn, { document: place.document, count: 1 });
    else known.count++;
  }
  for (const [turn, { document, count }] of unsure) {
    warn(document, { rule: 'unsure-alignment', message: `${count === 1 ? 'a sentence' : `${count} sentences`} of this ${turn.role} may be aligned wrongly`, line: turn.line });
  }
}
