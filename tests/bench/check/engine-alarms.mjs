import { aligned } from './aligned.mjs';

/**
 * Findings in good translations as the engine aligns them, by rule, per 1,000 of its beads. A `missing` sentence that has no counterpart in
 * the gold alignment either is none: it is counted apart.
 */
export function engineAlarms(pairs, findingsOf) {
  const rules = new Map();
  let [beads, true_] = [0, 0];
  for (const pair of pairs) {
    const interview = aligned(pair, pair.source, pair.target);
    beads += interview.alignments.sentences.length;
    const lone = new Set(pair.gold.flatMap(([a, b]) => (a.length === 0 ? b.map((number) => `b/s${number}`) : b.length === 0 ? a.map((number) => `a/s${number}`) : [])));
    for (const { rule, passages } of findingsOf(pair, interview)) {
      if ((rule === 'missing' || rule === 'length') && passages.some(({ sentence, spans }) => spans.some(([start, end]) => end > start) && lone.has(sentence))) true_ += 1;
      else rules.set(rule, (rules.get(rule) ?? 0) + 1);
    }
  }
  const all = [...rules.values()].reduce((sum, count) => sum + count, 0);
  return `aligned by the engine: ${((1000 * all) / beads).toFixed(1)} per 1,000 of ${beads} beads (${[...rules].sort((a, b) => b[1] - a[1]).map(([rule, count]) => `${rule} ${count}`).join(', ')}), and ${true_} sentences that are missing`;
}
