import { aligned } from './aligned.mjs';

export const STRUCTURE_RULES = {
  'sentences swapped': ['swapped'],
  'sentence pasted twice': ['repeated', 'missing'],
  'three sentences untranslated': ['untranslated'],
  'third language': ['wrong-language', 'untranslated'],
  'clause left out': ['length', 'missing'],
};

/** Every so many 1–1 beads one gets a fault of a kind. */
const EVERY = 9;

const singles = ({ gold }) => gold.filter(([a, b]) => a.length === 1 && b.length === 1).map(([[a], [b]]) => [a, b]);
const some = (list, first) => list.filter((_, index) => index % EVERY === first);
const turnsOf = ({ target, targetTurns }) => targetTurns ?? [target.map((_, index) => index)];
const isOneTurn = (pair, ...places) => turnsOf(pair).some((turn) => places.every((place) => turn.includes(place)));
const places = (beads) => beads.flatMap(([a, b]) => [`a/s${a}`, `b/s${b}`]);

function changed(pair, beads, texts, kind) {
  const target = [...pair.target];
  for (const [at, text] of texts) target[at] = text;
  return { kind, interview: aligned(pair, pair.source, target), place: places(beads) };
}

function* swappedFaults(pair) {
  const neighbours = singles(pair).map((bead, index, all) => [bead, all[index + 1]]).filter(([one, two]) => two !== undefined && two[0] === one[0] + 1 && two[1] === one[1] + 1 && isOneTurn(pair, one[1], two[1]));
  for (const [one, two] of some(neighbours, 1)) yield changed(pair, [one, two], [[one[1], pair.target[two[1]]], [two[1], pair.target[one[1]]]], 'sentences swapped');
}

/** Right behind itself, or two sentences further on. */
function* pastedFaults(pair) {
  for (const [index, [, b]] of some(singles(pair).filter(([, at]) => pair.target[at].length >= 20), 2).entries()) {
    const at = index % 2 === 1 && isOneTurn(pair, b, b + 2) ? b + 3 : b + 1;
    const target = pair.target.toSpliced(at, 0, pair.target[b]);
    const turns = turnsOf(pair).map((turn) => turn.flatMap((place) => (place === at - 1 ? [place, at] : [place >= at ? place + 1 : place])));
    yield { kind: 'sentence pasted twice', interview: aligned(pair, pair.source, target, { target: turns }), place: [`b/s${b}`, `b/s${at}`] };
  }
}

function* passageFaults(pair) {
  for (const beads of some(singles(pair).map((_, index, all) => all.slice(index, index + 3)).filter(({ length }) => length === 3), 3)) {
    yield changed(pair, beads, beads.map(([a, b]) => [b, pair.source[a]]), 'three sentences untranslated');
  }
}

/** A sentence of another pair, in a language that is neither of the two. */
function* foreignFaults(pair, others) {
  const foreign = others.filter(({ sourceLang }) => sourceLang !== pair.sourceLang && sourceLang !== pair.targetLang);
  if (foreign.length === 0) return;
  for (const [index, bead] of some(singles(pair), 4).entries()) {
    const { source } = foreign[(index + pair.source.length) % foreign.length];
    const text = source.slice(bead[0] % source.length).find(({ length }) => length >= 30);
    if (text !== undefined) yield changed(pair, [bead], [[bead[1], text]], 'third language');
  }
}

/** What follows a comma in the middle of a long sentence. */
function* clauseFaults(pair) {
  for (const [a, b] of some(singles(pair).filter(([, at]) => pair.target[at].length >= 80), 0)) {
    const text = pair.target[b];
    const cut = [...text.matchAll(/[,،，;；]/gu)].map(({ index }) => index).find((index) => index > 0.35 * text.length && index < 0.65 * text.length);
    if (cut !== undefined) yield changed(pair, [[a, b]], [[b, `${text.slice(0, cut)}.`]], 'clause left out');
  }
}

/** Faults of order and of what is there at all; the documents are aligned anew. */
export function* structureFaults(pair, others) {
  yield* swappedFaults(pair);
  yield* pastedFaults(pair);
  yield* passageFaults(pair);
  yield* foreignFaults(pair, others);
  yield* clauseFaults(pair);
}
