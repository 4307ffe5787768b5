import type { Bead } from '../model.js';
import { Components } from './components.js';
import type { FlatDocument } from './flatten.js';
import type { PairBead } from './pair.js';
import type { Level } from './priors.js';

/** Beads between two documents of an interview, by their positions in its list of documents. */
export interface PairAlignment {
  readonly source: number;
  readonly target: number;
  readonly beads: readonly PairBead[];
}

/** Joins spoken units that stand between two units of one set, so that beads never cross. */
function closeGaps(components: Components, documents: readonly FlatDocument[], level: Level): void {
  for (let changed = true; changed; ) {
    changed = false;
    documents.forEach((document, d) => {
      const spoken: number[] = [];
      document[level].forEach((unit, index) => {
        if (unit.role !== 'other') spoken.push(components.starts[d]! + index);
      });
      const last = new Map<number, number>();
      spoken.forEach((unit, place) => last.set(components.find(unit), place));
      for (let place = 0; place < spoken.length; place++) {
        const end = last.get(components.find(spoken[place]!))!;
        for (let inside = place + 1; inside < end; inside++) {
          if (components.find(spoken[inside]!) === components.find(spoken[place]!)) continue;
          components.join([spoken[place]!, spoken[inside]!], 1);
          changed = true;
        }
        if (end > place) place = end - 1;
      }
    });
  }
}

/**
 * Puts the beads of all pairs together: units that are in a bead together through any pair are in one bead of the interview.
 * The beads come in an order that is the order of every document, the pivot first where documents leave it open.
 */
export function mergeBeads(level: Level, documents: readonly FlatDocument[], pairs: readonly PairAlignment[], pivot: number): Bead[] {
  const components = new Components(documents.map((document) => document[level].length));
  for (const { source, target, beads } of pairs) {
    for (const bead of beads) {
      const units = [...bead.source.map((index) => components.starts[source]! + index), ...bead.target.map((index) => components.starts[target]! + index)];
      components.join(units, bead.confidence);
    }
  }
  closeGaps(components, documents, level);
  const members = membersOf(components, documents, level);
  return orderOf(components, documents, level, pivot).map((root) => ({
    members: Object.fromEntries(members.get(root)!.map(([document, ids]) => [documents[document]!.id, ids])),
    confidence: components.confidence[root]!,
  }));
}

/** Ids by document, for each set. */
function membersOf(components: Components, documents: readonly FlatDocument[], level: Level): Map<number, [number, string[]][]> {
  const members = new Map<number, [number, string[]][]>();
  documents.forEach((document, d) => {
    document[level].forEach((unit, index) => {
      const root = components.find(components.starts[d]! + index);
      const known = members.get(root);
      if (known === undefined) members.set(root, [[d, [unit.id]]]);
      else if (known[known.length - 1]![0] === d) known[known.length - 1]![1].push(unit.id);
      else known.push([d, [unit.id]]);
    });
  });
  return members;
}

/** Emits a set when every document that has part in it has come to it. */
function orderOf(components: Components, documents: readonly FlatDocument[], level: Level, pivot: number): number[] {
  const heads = documents.map(() => 0);
  const emitted = new Set<number>();
  const firstUnit = new Map<number, number[]>();
  const rootAt = (d: number, index: number): number => components.find(components.starts[d]! + index);
  documents.forEach((document, d) => {
    document[level].forEach((_, index) => {
      const root = rootAt(d, index);
      const known = firstUnit.get(root) ?? documents.map(() => -1);
      if (known[d] === -1) known[d] = index;
      firstUnit.set(root, known);
    });
  });
  const advance = (): void => {
    documents.forEach((document, d) => {
      while (heads[d]! < document[level].length && emitted.has(rootAt(d, heads[d]!))) heads[d]!++;
    });
  };
  const turnsToTry = [pivot, ...documents.map((_, d) => d).filter((d) => d !== pivot)];
  const order: number[] = [];
  while (emitted.size < firstUnit.size) {
    const open = turnsToTry.filter((d) => heads[d]! < documents[d]![level].length);
    const ready = open.find((d) => firstUnit.get(rootAt(d, heads[d]!))!.every((first, other) => first === -1 || first === heads[other]));
    const root = rootAt(ready ?? open[0]!, heads[ready ?? open[0]!]!);
    emitted.add(root);
    order.push(root);
    advance();
  }
  return order;
}
