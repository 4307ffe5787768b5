import { isPaired, stretchOf } from './bitexts.js';
import type { Bitext, BitextCheck, CheckContext, Couple, Draft, Line, Marked, Stretch } from './contract.js';
import { whole } from './findings.js';
import { fitOf, lengthLoss, lettersOf, otherSide, type Fit, type Side } from './fit.js';
import { runsOf, type Run } from './runs.js';

/** Below this many letters a sentence without a counterpart is an interjection: "Yes." */
const SHORT = 12;
const DENSE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const isShort = (text: string): boolean => lettersOf(text) < SHORT && !DENSE.test(text);

/** Where on the other side something should stand: the end of what stands before, or the beginning of what stands behind. */
function gap(couples: readonly Couple[], first: number, last: number, side: Side): Marked[] {
  const before = couples[first - 1]?.[side];
  if (before !== undefined && before.lines.length > 0) return [at(before, before.lines.at(-1)!, true)];
  const behind = couples[last + 1]?.[side];
  return behind !== undefined && behind.lines.length > 0 ? [at(behind, behind.lines[0]!, false)] : [];
}

function at({ version }: Stretch, line: Line, isEnd: boolean): Marked {
  const stretch = stretchOf(version, [line]);
  const place = isEnd ? stretch.text.length : 0;
  return { stretch, spans: [[place, place]] };
}

/** What was left out of one version, or stands in one only: the largest unit of which nothing has a counterpart. */
function unitOf(lines: readonly Line[], paired: ReadonlySet<object>): string {
  const { turn, paragraph } = lines[0]!;
  const isOne = (same: (line: Line) => boolean, unit: string): string => (lines.every(same) ? `a ${unit}` : `several ${unit}s`);
  if (!paired.has(turn)) return isOne((line) => line.turn === turn, 'turn');
  if (!paired.has(paragraph)) return isOne((line) => line.paragraph === paragraph, 'paragraph');
  return isOne((line) => line === lines[0], 'sentence');
}

const inOrder = (side: Side, own: readonly Marked[], other: readonly Marked[]): Marked[] => (side === 'source' ? [...own, ...other] : [...other, ...own]);

/** Evidence of sentences of one side and sentences of the other, whichever is which. */
function fitting(fit: Fit, side: Side, own: readonly Line[], there: readonly Line[]): { readonly evidence: number; readonly loss: number } {
  const [source, target] = side === 'source' ? [own, there] : [there, own];
  return { evidence: fit.evidence(source, target), loss: lengthLoss(fit.far(source, target)) };
}

const clipped = (value: number, most: number): number => Math.max(-most, Math.min(most, value));

/**
 * Weights of what speaks for a sentence of a bead not belonging to it, in log odds: how unsure alignment is of the bead, how much better
 * lengths and words fit without it. Fitted by logistic regression to good translations and to sentences left out, cross-validated over
 * documents.
 */
const WEIGHTS = { given: -0.1, confidence: -0.7, length: 0.3, evidence: -0.45 } as const;
const WARNED = 0.5;
const NOTED = -0.5;
/** Beads of more sentences on a side are lists or poems. */
const MOST_LINES = 6;

function oddsAlone(fit: Fit, side: Side, couple: Couple, line: Line): number {
  const [own, there] = [couple[side].lines, couple[otherSide(side)].lines];
  const [all, rest] = [fitting(fit, side, own, there), fitting(fit, side, own.filter((other) => other !== line), there)];
  const confidence = Math.log((couple.confidence + 0.005) / (1.005 - couple.confidence));
  return WEIGHTS.given + WEIGHTS.confidence * clipped(confidence, 5) + WEIGHTS.length * clipped(all.loss - rest.loss, 6) + WEIGHTS.evidence * clipped(all.evidence - rest.evidence, 8);
}

/** Sentences that alignment has put into a bead with a neighbour, and that nothing of the other side says. */
function* folded({ couples }: Bitext, fit: Fit): Generator<{ readonly couple: Couple; readonly side: Side; readonly line: Line; readonly odds: number }> {
  for (const couple of couples) {
    if (!isPaired(couple)) continue;
    for (const side of ['source', 'target'] as const) {
      const { lines } = couple[side];
      if (lines.length < 2 || lines.length > MOST_LINES || lines.some(({ turn }) => turn.role === 'other')) continue;
      let best: { line: Line; odds: number } | undefined;
      for (const line of lines) {
        const odds = oddsAlone(fit, side, couple, line);
        if (odds >= (best?.odds ?? NOTED)) best = { line, odds };
      }
      if (best !== undefined) yield { couple, side, ...best };
    }
  }
}

/** Below this confidence alignment may have left the wrong one of two neighbours alone. */
const UNSURE = 0.8;

/** The neighbour of a lone sentence that might be the one without a counterpart instead: paired by hardly more than chance. */
function rival(couples: readonly Couple[], { side, first, last, lines }: Run, fit: Fit): Line | undefined {
  if (lines.length !== 1 || couples[first]!.confidence > UNSURE) return undefined;
  const near = [couples[first - 1], couples[last + 1]].filter((couple) => couple?.source.lines.length === 1 && couple.target.lines.length === 1 && couple.confidence <= UNSURE);
  const other = otherSide(side);
  const rivals = near.map((couple) => {
    const [neighbour, there] = [couple![side].lines[0]!, couple![other].lines];
    const [now, instead] = [fitting(fit, side, [neighbour], there), fitting(fit, side, lines, there)];
    return { neighbour, gain: -WEIGHTS.evidence * (instead.evidence - now.evidence) - WEIGHTS.length * (instead.loss - now.loss) };
  });
  return rivals.sort((a, b) => b.gain - a.gain).find(({ gain }) => gain > -1)?.neighbour;
}

/** A turn, a paragraph or a sentence in one version only. */
export const missing = {
  name: 'missing',
  compares: 'versions',
  summary: 'a turn, paragraph or sentence without a counterpart',
  languages: 'any',
  *check(bitext: Bitext, context: CheckContext): Iterable<Draft> {
    const paired = new Set<object>();
    for (const couple of bitext.couples) {
      if (isPaired(couple)) for (const { turn, paragraph } of [...couple.source.lines, ...couple.target.lines]) paired.add(turn).add(paragraph);
    }
    // A version that has nothing at all of the other is another matter: alignment has said so already.
    if (paired.size === 0) return;
    const fit = fitOf(bitext, context);
    for (const run of runsOf(bitext.couples)) {
      const { side, first, last, lines } = run;
      const [version, there] = [bitext[side], bitext[otherSide(side)]];
      const other = rival(bitext.couples, run, fit);
      const stretch = stretchOf(version, other === undefined ? lines : [...lines, other].sort((a, b) => a.index - b.index));
      const what = other === undefined ? unitOf(lines, paired) : 'one of two sentences';
      yield {
        severity: isShort(stretch.text) ? 'note' : 'warning',
        reason: `${version.column} has ${what} without a counterpart in ${there.column}`,
        marked: inOrder(side, [whole(stretch)], gap(bitext.couples, first, last, otherSide(side))),
      };
    }
    for (const { couple, side, line, odds } of folded(bitext, fit)) {
      const version = bitext[side];
      const there = couple[otherSide(side)];
      const isFirst = line === couple[side].lines[0];
      yield {
        severity: odds >= WARNED && !isShort(line.sentence.text) ? 'warning' : 'note',
        reason: `${version.column} has a sentence that seems to have no counterpart in ${there.version.column}`,
        marked: inOrder(side, [whole(stretchOf(version, [line]))], [at(there, isFirst ? there.lines[0]! : there.lines.at(-1)!, !isFirst)]),
      };
    }
  },
} as const satisfies BitextCheck;
