// Precision, recall and F1 of beads against gold, as Vecalign's score.py defines them (Thompson and Koehn 2019).

const pairKey = ([source, target]) => `${source.join(' ')}|${target.join(' ')}`;
const hasBoth = ([source, target]) => source.length > 0 && target.length > 0;

/** Counts the beads of `found` that are in `gold` exactly (strict), or share a source and its target with one of them (lax). */
function countHits(gold, found) {
  const exact = new Set(gold.map(pairKey));
  const targetsOf = new Map();
  for (const [source, target] of gold) {
    for (const i of source) targetsOf.set(i, new Set([...(targetsOf.get(i) ?? []), ...target]));
  }
  let strict = 0;
  let lax = 0;
  for (const bead of found) {
    if (exact.has(pairKey(bead))) {
      strict++;
      lax++;
    } else if (bead[0].some((i) => bead[1].some((j) => targetsOf.get(i)?.has(j)))) lax++;
  }
  return { strict, lax, all: found.length };
}

const ratio = (a, b) => (b === 0 ? 0 : a / b);
const f1 = (p, r) => ratio(2 * p * r, p + r);

/** Sums the counts over pairs of `[gold, found]` beads. Precision counts deletions and insertions, recall leaves them out. */
export function scorePairs(pairs) {
  const p = { strict: 0, lax: 0, all: 0 };
  const r = { strict: 0, lax: 0, all: 0 };
  for (const [gold, found] of pairs) {
    const precision = countHits(gold, found);
    const recall = countHits(found.filter(hasBoth), gold.filter(hasBoth));
    for (const key of ['strict', 'lax', 'all']) {
      p[key] += precision[key];
      r[key] += recall[key];
    }
  }
  const of = (kind) => {
    const precision = ratio(p[kind], p.all);
    const recall = ratio(r[kind], r.all);
    return { precision, recall, f1: f1(precision, recall) };
  };
  return { beads: r.all, strict: of('strict'), lax: of('lax') };
}

/** Expected calibration error over ten equal bins of confidence, with the bins. `beads` are `[isRight, confidence]`. */
export function calibration(beads) {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, right: 0, confidence: 0 }));
  for (const [isRight, confidence] of beads) {
    const bin = bins[Math.min(9, Math.floor(confidence * 10))];
    bin.count++;
    bin.right += isRight ? 1 : 0;
    bin.confidence += confidence;
  }
  const error = bins.reduce((sum, { right, confidence }) => sum + Math.abs(right - confidence), 0) / Math.max(1, beads.length);
  return { error, bins: bins.map(({ count, right, confidence }) => ({ count, right: ratio(right, count), confidence: ratio(confidence, count) })) };
}

/** Scores by set; `found` has `{set, doc, beads: [[source, target, confidence]…]}` for each document. */
export function scoreSets(documents, found) {
  const sets = new Map();
  documents.forEach(({ set, gold }, index) => {
    if (!sets.has(set)) sets.set(set, { pairs: [], sure: [] });
    const exact = new Set(gold.map(pairKey));
    sets.get(set).pairs.push([gold, found[index].beads]);
    for (const bead of found[index].beads) sets.get(set).sure.push([exact.has(pairKey(bead)), bead[2]]);
  });
  return [...sets].map(([set, { pairs, sure }]) => ({ set, documents: pairs.length, ...scorePairs(pairs), calibration: calibration(sure) }));
}

/** Adds up the calibration of all sets. */
function pooled(scores) {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, right: 0, confidence: 0 }));
  for (const { calibration: { bins: own } } of scores) {
    own.forEach(({ count, right, confidence }, at) => {
      bins[at].count += count;
      bins[at].right += right * count;
      bins[at].confidence += confidence * count;
    });
  }
  const all = bins.reduce((sum, { count }) => sum + count, 0);
  const error = bins.reduce((sum, { right, confidence }) => sum + Math.abs(right - confidence), 0) / Math.max(1, all);
  return { error, bins: bins.map(({ count, right, confidence }) => ({ count, right: ratio(right, count), confidence: ratio(confidence, count) })) };
}

const share = (number) => number.toFixed(3);

/** The scores as a table for people, or as JSON. */
export function printScores(scores, asJson) {
  const all = pooled(scores);
  if (asJson) {
    console.log(JSON.stringify({ sets: scores, calibration: all }));
    return;
  }
  console.log('set                docs  beads   strict P     R    F1     lax P     R    F1   ECE');
  for (const { set, documents, beads, strict, lax, calibration: own } of scores) {
    console.log(`${set.padEnd(18)} ${String(documents).padStart(4)} ${String(beads).padStart(6)}      ${[strict.precision, strict.recall, strict.f1].map(share).join(' ')}     ${[lax.precision, lax.recall, lax.f1].map(share).join(' ')} ${share(own.error)}`);
  }
  console.log('\nconfidence   beads   right (all sets)');
  all.bins.forEach(({ count, right, confidence }, at) => {
    if (count > 0) console.log(`${(at / 10).toFixed(1)}–${((at + 1) / 10).toFixed(1)} ${share(confidence)} ${String(count).padStart(6)}   ${share(right)}`);
  });
  console.log(`expected calibration error ${share(all.error)}`);
}
