import { dominantScript } from '../text/scripts.js';
import { isUnspacedScript, tokens } from '../text/tokens.js';
import { isPaired, stretchOf } from './bitexts.js';
import type { Bitext, BitextCheck, Couple, Draft, Line } from './contract.js';
import { whole } from './findings.js';
import { lettersOf, otherSide, type Side } from './fit.js';

/** Shorter sentences are said twice by people ("Yes, of course."); characters of scripts that write a word with one or two of them count `DENSE` times. */
const FEWEST = { words: 4, letters: 18 } as const;
/** The same right behind each other. */
const FEWEST_BESIDE = { words: 3, letters: 14 } as const;
const DENSE = 2.5;
/** Single copies further apart are a refrain, or the same question put again; of more sentences in a row they are not. */
const REACH = 12;
/** Copies so near are one of them too many even where alignment has found something for both. */
const NEAR = 3;
/** Share of the words of the shorter text that stand in the longer one as well, from which two texts are the same one in other words. */
const ALIKE = 0.5;

/** What is the same where case, marks and spaces differ. */
interface Key {
  readonly text: string;
  readonly words: number;
  readonly letters: number;
}

function keyOf(text: string): Key {
  const words = tokens(text);
  return { text: words.join(' '), words: words.length, letters: lettersOf(text) * (isUnspacedScript(dominantScript(text)) ? DENSE : 1) };
}

/** Sentences that stand twice, one after the other: `copies[i]` is `originals[i]` again. */
interface Copied {
  readonly originals: Line[];
  readonly copies: Line[];
}

function copiedIn(lines: readonly Line[]): Copied[] {
  const last = new Map<string, Line>();
  const found: Copied[] = [];
  for (const line of lines) {
    if (line.turn.role === 'other') continue;
    const key = keyOf(line.sentence.text);
    const before = last.get(key.text);
    last.set(key.text, line);
    if (before === undefined) continue;
    const { words, letters } = line.index - before.index === 1 ? FEWEST_BESIDE : FEWEST;
    const run = found.at(-1);
    if (run !== undefined && run.originals.at(-1)!.index === before.index - 1 && run.copies.at(-1)!.index === line.index - 1) {
      run.originals.push(before);
      run.copies.push(line);
    } else if (key.words >= words && key.letters >= letters) found.push({ originals: [before], copies: [line] });
  }
  return found.filter(({ originals, copies }) => copies.length > 1 || copies[0]!.index - originals[0]!.index <= REACH);
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
  summary: 'a sentence or passage that one version has twice and the other once',
  languages: 'any',
  *check(bitext: Bitext): Iterable<Draft> {
    for (const side of ['source', 'target'] as const) {
      const coupleOf = new Map(bitext.couples.flatMap((couple) => couple[side].lines.map((line): [Line, Couple] => [line, couple])));
      const [version, other] = [bitext[side], otherSide(side)];
      for (const { originals, copies } of copiedIn(version.lines)) {
        const pairs = copies.map((line, index) => [coupleOf.get(originals[index]!), coupleOf.get(line)] as const);
        if (pairs.some(([one, two]) => one === undefined || two === undefined || isTwiceThere(one, two, other))) continue;
        const isSure = copies[0]!.index - originals[0]!.index <= NEAR || pairs.some(([one, two]) => one === two || !isPaired(one!) || !isPaired(two!));
        yield {
          severity: isSure ? 'warning' : 'note',
          reason: `${version.column} has ${copies.length > 1 ? 'a passage' : 'a sentence'} twice that ${bitext[other].column} has once`,
          marked: [whole(stretchOf(version, [...new Set([...originals, ...copies])]))],
        };
      }
    }
  },
} as const satisfies BitextCheck;
