import type { Bitext, BitextCheck, Couple, Draft, Line, Marked, Stretch } from './contract.js';
import { isPaired, stretchOf } from './bitexts.js';
import { whole } from './findings.js';

/** Below this many letters a sentence without a counterpart is an interjection: "Yes." */
const SHORT = 12;

/** Runs of one-sided couples of the same side, as one stretch each. */
function* runs({ couples }: Bitext): Generator<{ readonly side: 'source' | 'target'; readonly first: number; readonly last: number }> {
  for (let first = 0; first < couples.length; first++) {
    if (isPaired(couples[first]!)) continue;
    const side = couples[first]!.source.lines.length > 0 ? 'source' : 'target';
    if (couples[first]![side].lines.length === 0) continue;
    let last = first;
    while (last + 1 < couples.length && !isPaired(couples[last + 1]!) && couples[last + 1]![side].lines.length > 0) last += 1;
    yield { side, first, last };
    first = last;
  }
}

/** Where on the other side something should stand: the end of what stands before, or the beginning of what stands behind. */
function gap(couples: readonly Couple[], first: number, last: number, side: 'source' | 'target'): Marked[] {
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

/** One-sided beads: a turn, a paragraph or a sentence in one version only. */
export const missing = {
  name: 'missing',
  compares: 'versions',
  summary: 'a turn, paragraph or sentence without a counterpart',
  languages: 'any',
  *check(bitext: Bitext): Iterable<Draft> {
    const paired = new Set<object>();
    for (const couple of bitext.couples) {
      if (isPaired(couple)) for (const { turn, paragraph } of [...couple.source.lines, ...couple.target.lines]) paired.add(turn).add(paragraph);
    }
    // A version that has nothing at all of the other is another matter: alignment has said so already.
    if (paired.size === 0) return;
    for (const { side, first, last } of runs(bitext)) {
      const version = bitext[side];
      const lines = bitext.couples.slice(first, last + 1).flatMap((couple) => couple[side].lines).filter(({ turn }) => turn.role !== 'other');
      if (lines.length === 0) continue;
      const other = side === 'source' ? 'target' : 'source';
      const stretch = stretchOf(version, lines);
      const isShort = (stretch.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < SHORT && !/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(stretch.text);
      const marked = [whole(stretch), ...gap(bitext.couples, first, last, other)];
      yield {
        severity: isShort ? 'note' : 'warning',
        reason: `${version.column} has ${unitOf(lines, paired)} without a counterpart in ${bitext[other].column}`,
        marked: side === 'source' ? marked : marked.reverse(),
      };
    }
  },
} as const satisfies BitextCheck;
