import type { Bead, Document, Sentence } from '../model.js';

/** How two documents lie against each other, ready to be drawn and told in words. */
export interface Comparison {
  /** `d` of the lines from source to target, of those that are unsure, and of the ticks where one side stands alone. */
  readonly sure: string;
  readonly unsure: string;
  readonly alone: string;
  /** Beads with sentences on both sides, and how many of them are one to one. */
  readonly aligned: number;
  readonly oneToOne: number;
  readonly lowest: number;
  /** Sentences without a counterpart, on the first side and on the second. */
  readonly left: number;
  readonly right: number;
}

/** Below this, a bead is drawn and marked as unsure. */
export const UNSURE = 0.8;
/** Units of the drawing's coordinate system, whatever its size on the screen. */
const WIDTH = 100;
const HEIGHT = 100;
/** How far a tick reaches from its axis. */
const TICK = 9;

/** Compares two documents by their sentence beads; a sentence lies where its characters lie in the document. */
export function compare(source: Document, target: Document, beads: readonly Bead[]): Comparison {
  const [left, right] = [heights(source), heights(target)];
  const lines = { sure: [] as string[], unsure: [] as string[], alone: [] as string[] };
  const count = { aligned: 0, oneToOne: 0, lowest: 1, left: 0, right: 0 };
  for (const { members, confidence } of beads) {
    const [from, to] = [members[source.id] ?? [], members[target.id] ?? []].map((ids, side) => ids.map((id) => (side === 0 ? left : right).get(id)).filter((height) => height !== undefined));
    if (from!.length > 0 && to!.length > 0) {
      count.aligned += 1;
      if (from!.length === 1 && to!.length === 1) count.oneToOne += 1;
      count.lowest = Math.min(count.lowest, confidence);
      lines[confidence < UNSURE ? 'unsure' : 'sure'].push(`M0 ${middle(from!)}L${WIDTH} ${middle(to!)}`);
    } else if (from!.length > 0) {
      count.left += from!.length;
      lines.alone.push(`M0 ${middle(from!)}h${TICK}`);
    } else if (to!.length > 0) {
      count.right += to!.length;
      lines.alone.push(`M${WIDTH} ${middle(to!)}h-${TICK}`);
    }
  }
  return { sure: lines.sure.join(''), unsure: lines.unsure.join(''), alone: lines.alone.join(''), ...count };
}

/** The drawing as inline SVG; all it shows is in its title too. */
export function drawing({ sure, unsure, alone }: Comparison, title: string): string {
  const path = (name: string, data: string): string => (data === '' ? '' : `<path class="${name}" d="${data}"/>`);
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${title}">${path('axis', `M0 0V${HEIGHT}M${WIDTH} 0V${HEIGHT}`)}${path('sure', sure)}${path('unsure', unsure)}${path('alone-tick', alone)}</svg>`;
}

/** Middle of each sentence of the conversation by id, as a share of the document's characters times the height. */
function heights(document: Document): Map<string, number> {
  const spoken: Sentence[] = document.turns.filter(({ role }) => role !== 'other').flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences));
  const length = spoken.reduce((sum, { text }) => sum + text.length, 0);
  let before = 0;
  const found = new Map<string, number>();
  for (const { id, text } of spoken) {
    found.set(id, (HEIGHT * (before + text.length / 2)) / Math.max(1, length));
    before += text.length;
  }
  return found;
}

function middle(places: readonly number[]): string {
  const mean = places.reduce((sum, place) => sum + place, 0) / places.length;
  return String(Math.round(mean * 100) / 100);
}
