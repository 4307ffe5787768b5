/** Letters and digits only: what stays the same when labels, markup and white space differ. */
function squeeze(text) {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Longest gap, in letters, between a found and a true beginning that still counts as the same: a label that was stripped on one side only. */
const LABEL = 40;
const PROBE = 48;

/**
 * Lays gold paragraphs over the found ones by their letters, in order. For each gold paragraph: where it begins in the found text (-1 when lost),
 * and how many letters of it fell into each role.
 */
function layOver(gold, found) {
  const stream = found.map(({ text }) => squeeze(text));
  const offsets = [];
  let length = 0;
  for (const piece of stream) { offsets.push(length); length += piece.length; }
  const whole = stream.join('');
  let cursor = 0;
  const places = gold.map(({ text }) => {
    const letters = squeeze(text);
    if (letters === '') return { start: -1, end: -1, isEmpty: true };
    for (const [skipped, size] of [[0, Infinity], [0, PROBE], [0, 16], [24, 16], [48, 16]]) {
      const probe = letters.slice(skipped, skipped + size);
      if (probe === '' || (skipped > 0 && probe.length < 16)) continue;
      const at = whole.indexOf(probe, cursor);
      if (at < 0 || (probe.length < 16 && at > cursor + 200) || (size < Infinity && at > cursor + 4000)) continue;
      const start = Math.max(cursor, at - skipped);
      const end = Math.min(whole.length, start + letters.length);
      cursor = size === Infinity ? end : at + probe.length;
      return { start, end };
    }
    return { start: -1, end: -1 };
  });
  return { places, offsets, length };
}

/** Compares found paragraphs `{role, text}` with gold turns `{role, paragraphs}`. A question begins where a question paragraph follows none, or follows one of another turn (`opens`). */
export function score(turns, found) {
  const gold = turns.flatMap(({ role, paragraphs }) => paragraphs.map((text, index) => ({ text, role, opens: role === 'question' && index === 0 })));
  const { places, offsets, length } = layOver(gold, found);
  const starts = found.flatMap((paragraph, index) => (paragraph.role === 'question' && paragraph.opens !== false && (index === 0 || found[index - 1].role !== 'question' || paragraph.opens === true) ? [offsets[index]] : []));
  const trueStarts = gold.flatMap(({ opens }, index) => (opens ? [index] : []));
  const taken = new Set();
  let both = 0;
  for (const index of trueStarts) {
    const { start } = places[index];
    if (start < 0) continue;
    const before = places.slice(Math.max(0, index - 3), index).reduce((latest, { end }) => Math.max(latest, end), 0);
    const match = starts.find((at) => !taken.has(at) && at <= start && at >= Math.max(before, start - LABEL));
    if (match === undefined) continue;
    taken.add(match);
    both += 1;
  }
  let right = 0;
  let paragraphs = 0;
  const roleAt = new Map();
  gold.forEach(({ role }, index) => {
    const { start, end, isEmpty } = places[index];
    if (isEmpty) return;
    paragraphs += 1;
    const predicted = start < 0 ? null : majority(found, offsets, length, start, end);
    roleAt.set(index, predicted);
    if (predicted === role) right += 1;
  });
  return { gold: trueStarts.length, found: starts.length, both, right, paragraphs, places, offsets, roles: roleAt, goldParagraphs: gold };
}

/** The role most letters of a stretch are in. */
function majority(found, offsets, length, start, end) {
  const letters = new Map();
  for (let index = upperBound(offsets, start) - 1; index < found.length && offsets[index] < end; index += 1) {
    const from = Math.max(start, offsets[index]);
    const to = Math.min(end, offsets[index + 1] ?? length);
    letters.set(found[index].role, (letters.get(found[index].role) ?? 0) + to - from);
  }
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

function upperBound(sorted, value) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const nothing = () => ({ gold: 0, found: 0, both: 0, right: 0, paragraphs: 0, documents: 0 });

export function add(total, scores) {
  for (const name of ['gold', 'found', 'both', 'right', 'paragraphs']) total[name] += scores[name];
  total.documents += 1;
}

/** Figures in percent, one decimal. */
export function figures({ gold, found, both, right, paragraphs, documents }) {
  const percent = (part, whole) => (whole === 0 ? null : Math.round((1000 * part) / whole) / 10);
  return { documents, questions: gold, precision: percent(both, found), recall: percent(both, gold), f1: percent(2 * both, gold + found), roles: percent(right, paragraphs) };
}
