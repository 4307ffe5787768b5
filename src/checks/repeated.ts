import { tokens } from '../text/tokens.js';
import { isUnspacedScript } from '../text/tokens.js';
import { dominantScript } from '../text/scripts.js';
import { isPaired, stretchOf } from './bitexts.js';
import type { Bitext, BitextCheck, Couple, Draft, Line } from './contract.js';
import { whole } from './findings.js';
import { lettersOf, otherSide, type Side } from './fit.js';

/** Shorter sentences are said twice by people: "Yes, of course." */
const FEWEST_WORDS = 4;
const FEWEST_LETTERS = 18;
/** Characters of scripts that write a word with one or two of them. */
const FEWEST_DENSE = 8;
/** Copies further apart are a refrain, or the same question put again. */
const REACH = 12;
/** Share of the words of the shorter text that stand in the longer one as well, from which two texts are the same one in other words. */
const ALIKE = 0.5;

/** What is the same where case, marks and spaces differ; undefined where it is too short to mean anything. */
function keyOf(text: string): string | undefined {
  const dense = isUnspacedScript(dominantScript(text));
  if (lettersOf(text) < (dense ? FEWEST_DENSE : FEWEST_LETTERS)) return undefined;
  const words = tokens(text);
  return words.length < FEWEST_WORDS ? undefined : words.join(' ');
}

/** Sentences that stand twice within reach, the second with the first. */
function* copies(lines: readonly Line[]): Generator<readonly [Line, Line]> {
  const last = new Map<string, Line>();
  for (const line of lines) {
    if (line.turn.role === 'other') continue;
    const key = keyOf(line.sentence.text);
    if (key === undefined) continue;
    const before = last.get(key);
    last.set(key, line);
    if (before !== undefined && line.index - before.index <= REACH) yield [before, line];
  }
}

function areAlike(one: string, two: string): boolean {
  const [few, many] = [new Set(tokens(one)), new Set(tokens(two))].sort((a, b) => a.size - b.size) as [Set<string>, Set<string>];
  return [...few].filter((word) => many.has(word)).length >= ALIKE * few.size;
}

/** Whether the other version says it twice too. */
function isTwiceThere(one: Couple, two: Couple, there: Side): boolean {
  if (one === two) {
    const [first, ...others] = one[there].lines;
    return others.some((line) => areAlike(first!.sentence.text, line.sentence.text));
  }
  return isPaired(one) && isPaired(two) && areAlike(one[there].text, two[there].text);
}

/** A sentence that stands twice in one version, close together, and once in the other. */
export const repeated = {
  name: 'repeated',
  compares: 'versions',
  summary: 'a sentence that one version has twice and the other once',
  languages: 'any',
  *check(bitext: Bitext): Iterable<Draft> {
    for (const side of ['source', 'target'] as const) {
      const coupleOf = new Map(bitext.couples.flatMap((couple) => couple[side].lines.map((line): [Line, Couple] => [line, couple])));
      const other = otherSide(side);
      for (const [before, line] of copies(bitext[side].lines)) {
        const [one, two] = [coupleOf.get(before), coupleOf.get(line)];
        if (one === undefined || two === undefined || isTwiceThere(one, two, other)) continue;
        // Paired with two texts that have nothing in common: as good as sure only where one of them has none, or both are one bead.
        const isSure = one === two || !isPaired(one) || !isPaired(two) || line.index - before.index <= 3;
        const version = bitext[side];
        yield {
          severity: isSure ? 'warning' : 'note',
          reason: `${version.column} has a sentence twice that ${bitext[other].column} has once`,
          marked: [whole(stretchOf(version, [before, line]))],
        };
      }
    }
  },
} as const satisfies BitextCheck;
