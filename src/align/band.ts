import type { Band } from './grid.js';

/** Up to this many cells the whole lattice is searched. */
const WHOLE = 400_000;
/** Half width of the band around the line through the anchors, where the whole would be too much. */
const HALF_WIDTH = 60;

/** The cells to search: all of them in short texts, a band around the line through the anchors in long ones. */
export function fullBand(n: number, m: number, anchors: readonly { readonly i: number; readonly j: number }[]): Band {
  const from = new Int32Array(n + 1);
  const to = new Int32Array(n + 1).fill(m);
  if ((n + 1) * (m + 1) <= WHOLE) return { from, to };
  const points = [{ i: 0, j: 0 }, ...anchors, { i: n, j: m }].sort((a, b) => a.i - b.i || a.j - b.j);
  const half = Math.max(HALF_WIDTH, Math.ceil((2 * m) / Math.max(1, n)));
  from.fill(m);
  to.fill(0);
  for (let p = 1; p < points.length; p++) {
    const before = points[p - 1]!;
    const after = points[p]!;
    for (let i = before.i; i <= after.i; i++) {
      const share = after.i === before.i ? 0 : (i - before.i) / (after.i - before.i);
      const low = after.i === before.i ? before.j : before.j + share * (after.j - before.j);
      const high = after.i === before.i ? after.j : low;
      from[i] = Math.min(from[i]!, Math.max(0, Math.floor(low) - half));
      to[i] = Math.max(to[i]!, Math.min(m, Math.ceil(high) + half));
    }
  }
  return { from, to };
}
