import { widen } from './band.js';
import { searchWindow, type Beliefs, type Bitext, type Constraints, type Window } from './bitext.js';
import type { Band } from './grid.js';
import { BEAD_TYPES, type Found, type Step } from './lattice.js';

/** A point every path is made to pass: before source unit `i` and target unit `j`. */
interface Cut {
  readonly i: number;
  readonly j: number;
}

/** Long texts are searched in windows of about this many source units, so that memory does not grow with the text. */
const WINDOW = 1500;
/** A cut stands in the middle of this many sure beads on either side. */
const CALM = 4;

/** A window is searched again in a wider band at most this often: where all is alike the path has no place of its own. */
const AGAIN = 6;

/** Cuts for a first search: shared points in the middle of a run of shared points that agree to the unit. */
export function cutsAt(points: readonly Cut[]): Cut[] {
  const cuts: Cut[] = [];
  let last = 0;
  for (let p = 2; p + 2 < points.length; p++) {
    const { i, j } = points[p]!;
    if (i - last < WINDOW) continue;
    const isCalm = [p - 2, p - 1, p + 1, p + 2].every((other) => Math.abs(points[other]!.j - j - (points[other]!.i - i)) <= 1 && Math.abs(points[other]!.i - i) < 30);
    if (!isCalm) continue;
    cuts.push({ i, j });
    last = i;
  }
  return cuts;
}

/** Cuts along a path found before, amid beads it is sure of; `pass` moves them, so that no pass cuts where the one before did. */
export function cutsAlong(steps: readonly Step[], pass: number): Cut[] {
  const cuts: Cut[] = [];
  let calm = 0;
  let next = WINDOW + ((pass * WINDOW) / 3);
  steps.forEach(({ i, n, m, confidence }, at) => {
    calm = n === 1 && m === 1 && confidence > 0.9 ? calm + 1 : 0;
    if (i < next || calm < 2 * CALM) return;
    const middle = steps[at - CALM]!;
    cuts.push({ i: middle.i, j: middle.j });
    next = i + WINDOW;
  });
  return cuts;
}

/** The part of a band inside a window, counted from the window's corner. */
function clip({ from, to }: Band, { i, j, toI, toJ }: Window): Band {
  const rows = toI - i + 1;
  const inside = { from: new Int32Array(rows), to: new Int32Array(rows) };
  for (let row = 0; row < rows; row++) {
    inside.from[row] = Math.min(toJ - j, Math.max(0, from[i + row]! - j));
    inside.to[row] = Math.min(toJ - j, Math.max(0, to[i + row]! - j));
  }
  inside.from[0] = 0;
  inside.to[rows - 1] = toJ - j;
  return inside;
}

/** Searches a band window by window, and a window again where the path runs along the edge of the band. */
export function searchBand(bitext: Bitext, beliefs: Beliefs, band: Band, cuts: readonly Cut[], constraints: Constraints, types = BEAD_TYPES.length): Found {
  const steps: Step[] = [];
  const likely: Step[] = [];
  const ends = [...cuts, { i: bitext.source.count, j: bitext.target.count }];
  let start: Cut = { i: 0, j: 0 };
  let weight = 0;
  for (const end of ends) {
    const window = { i: start.i, j: start.j, toI: end.i, toJ: end.j };
    let inside: Band | null = clip(band, window);
    let found: Found;
    let round = 0;
    do {
      found = searchWindow(bitext, beliefs, inside, window, constraints, types);
      inside = widen(inside, found.steps, window);
    } while (inside !== null && ++round < AGAIN);
    for (const step of found.steps) steps.push(step);
    for (const step of found.likely) likely.push(step);
    weight += found.weight;
    start = end;
  }
  return { steps, likely, weight };
}
