import { Components } from './components.js';
import type { FlatDocument, FlatUnit } from './flatten.js';
import type { PairAlignment } from './merge.js';
import type { PairBead, PairBeads } from './pair.js';
import type { Level } from './priors.js';

/** Beads of all levels between two documents of an interview. */
export interface PairResult {
  readonly source: number;
  readonly target: number;
  readonly beads: PairBeads;
}

type Align = (source: FlatDocument, target: FlatDocument) => PairBeads;

/** A few turns of a document as a document, and where its units stand in the whole. */
interface Excerpt {
  readonly document: FlatDocument;
  readonly places: Readonly<Record<Level, readonly number[]>>;
}

/**
 * Turns that the pivot lacks are still in more than one language: what is left over in a document is aligned with what is left over in
 * the documents after it in `order`, gap by gap between the turns both have in common with the pivot.
 */
export function alignRest(flat: readonly FlatDocument[], order: readonly number[], pairs: readonly PairResult[], align: Align): PairResult[] {
  const found: PairResult[] = [...pairs];
  for (let a = 1; a < order.length; a++) {
    for (let b = a + 1; b < order.length; b++) {
      const components = join(flat, 'turn', found);
      const [from, to] = [order[a]!, order[b]!];
      const [left, right] = [gapsOf(flat, components, from, to), gapsOf(flat, components, to, from)];
      const gaps = [...left].filter(([gap]) => right.has(gap));
      if (gaps.length === 0) continue;
      const isFree = freeUnits(flat, found);
      for (const [gap, turns] of gaps) {
        const beads = alignExcerpts(excerpt(flat[from]!, turns), excerpt(flat[to]!, right.get(gap)!), align);
        found.push({ source: from, target: to, beads: onlyFree(beads, (level, bead) => bead.source.every((index) => isFree(level, from, index)) && bead.target.every((index) => isFree(level, to, index))) });
      }
    }
  }
  return found.slice(pairs.length);
}

function join(flat: readonly FlatDocument[], level: Level, pairs: readonly PairResult[]): Components {
  const components = new Components(flat.map((document) => document[level].length));
  for (const { source, target, beads } of pairs) {
    for (const bead of beads[level]) {
      components.join([...bead.source.map((index) => components.starts[source]! + index), ...bead.target.map((index) => components.starts[target]! + index)], bead.confidence);
    }
  }
  return components;
}

/** For one document, its turns that stand alone by the number of turns before them that both documents have. */
function gapsOf(flat: readonly FlatDocument[], components: Components, own: number, other: number): Map<number, number[]> {
  const roots = (document: number): number[] => flat[document]!.turn.map((_, index) => components.find(components.starts[document]! + index));
  const theirs = new Set(roots(other));
  const sizes = new Map<number, number>();
  flat.forEach((_, document) => roots(document).forEach((root) => sizes.set(root, (sizes.get(root) ?? 0) + 1)));
  const gaps = new Map<number, number[]>();
  let shared = 0;
  roots(own).forEach((root, turn) => {
    if (theirs.has(root)) shared++;
    else if (sizes.get(root) === 1) gaps.set(shared, [...(gaps.get(shared) ?? []), turn]);
  });
  return gaps;
}

function excerpt(document: FlatDocument, turns: readonly number[]): Excerpt {
  const places: Record<Level, number[]> = { turn: [], paragraph: [], sentence: [] };
  const turnOf = new Map(turns.map((turn, index) => [turn, index]));
  const paragraphOf = new Map<number, number>();
  const pick = (level: Level): FlatUnit[] => {
    const units: FlatUnit[] = [];
    document[level].forEach((unit, index) => {
      const turn = turnOf.get(unit.turn);
      if (turn === undefined) return;
      if (level === 'paragraph') paragraphOf.set(index, units.length);
      places[level].push(index);
      units.push({ ...unit, turn, paragraph: paragraphOf.get(unit.paragraph) ?? 0 });
    });
    return units;
  };
  const paragraph = pick('paragraph');
  return { document: { id: document.id, paragraph, turn: pick('turn'), sentence: pick('sentence') }, places };
}

function alignExcerpts(a: Excerpt, b: Excerpt, align: Align): PairBeads {
  const found = align(a.document, b.document);
  const inWhole = (level: Level): PairBead[] => found[level].map((bead) => ({
    ...bead, source: bead.source.map((index) => a.places[level][index]!), target: bead.target.map((index) => b.places[level][index]!),
  }));
  return { turn: inWhole('turn'), paragraph: inWhole('paragraph'), sentence: inWhole('sentence') };
}

/** Whether a unit of a document is in no bead with another document yet. */
function freeUnits(flat: readonly FlatDocument[], pairs: readonly PairResult[]): (level: Level, document: number, index: number) => boolean {
  const sizesOf = (level: Level): { components: Components; sizes: Int32Array } => {
    const components = join(flat, level, pairs);
    const sizes = new Int32Array(components.starts.at(-1)!);
    for (let unit = 0; unit < sizes.length; unit++) sizes[components.find(unit)]!++;
    return { components, sizes };
  };
  const known = { turn: sizesOf('turn'), paragraph: sizesOf('paragraph'), sentence: sizesOf('sentence') };
  return (level, document, index) => {
    const { components, sizes } = known[level];
    return sizes[components.find(components.starts[document]! + index)] === 1;
  };
}

/** Beads with both sides whose units nobody else has claimed: a sentence may have found its partner across the boundary of its turn. */
function onlyFree(beads: PairBeads, isFree: (level: Level, bead: PairBead) => boolean): PairBeads {
  const free = (level: Level): PairBead[] => beads[level].filter((bead) => bead.source.length > 0 && bead.target.length > 0 && isFree(level, bead));
  return { turn: free('turn'), paragraph: free('paragraph'), sentence: free('sentence') };
}

/** The pair alignments of one level. */
export function atLevel(level: Level, pairs: readonly PairResult[]): PairAlignment[] {
  return pairs.map(({ source, target, beads }) => ({ source, target, beads: beads[level] }));
}

