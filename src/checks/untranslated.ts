import { dominantScript, scriptCounts, type Script } from '../text/scripts.js';
import { isUnspacedScript, tokens } from '../text/tokens.js';
import { ADDRESS } from './addresses.js';
import { isComparable, stretchOf } from './bitexts.js';
import { primary, type Bitext, type BitextCheck, type Couple, type Draft, type Line, type Version } from './contract.js';
import { plain, whole } from './findings.js';
import { lettersOf, otherSide, type Side } from './fit.js';

/** Fewer words may be a name, a title or a greeting that is the same in both languages. */
const FEWEST_WORDS = 4;
const FEWEST_LETTERS = 14;
/** Characters of scripts that write a word with one or two of them. */
const FEWEST_DENSE = 6;
/** Of the words of the shorter side, this many stand in the other as they are. */
const COPIED = 0.8;
/**
 * Of these, this many begin with a small letter, where there are small letters: names, addresses and titles of songs and books are the same in any
 * language. Fewer do where all is the same to the letter: German writes nouns with a capital.
 */
const FEWEST_SMALL = 2;
const SMALL = { nearly: 0.4, same: 0.2 } as const;

const WORDS = /[\p{L}\p{M}’'-]{1,60}/gu;

/** Whether a text is long enough to be in a language, and no list of names. */
export function isSpeech(text: string): boolean {
  return lettersOf(text) >= (isUnspacedScript(dominantScript(text)) ? FEWEST_DENSE : FEWEST_LETTERS) && tokens(text).length >= FEWEST_WORDS;
}

/** A script that has no sentence with the version's main one is its own when so many turns are written in it: a passage of one turn is not. */
const FEWEST_TURNS = 3;

/** The scripts a version is written in: those of at least a tenth of its letters that stand within sentences of its main one, or in turn after turn. */
export function scriptsOf({ lines }: Version): ReadonlySet<Script> {
  const counts = new Map<Script, number>();
  const add = (script: Script, count: number): unknown => counts.set(script, (counts.get(script) ?? 0) + count);
  for (const { sentence } of lines) scriptCounts(sentence.text).forEach((count, script) => add(script, count));
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const usual = [...counts].filter(([, count]) => count >= all / 10).sort(([, one], [, two]) => two - one).map(([script]) => script);
  if (usual.length < 2) return new Set(usual);
  const main = new Set(usual.slice(0, 1));
  counts.clear();
  const turns = new Map(usual.map((script) => [script, new Set<string>()]));
  for (const { sentence, turn } of lines) {
    turns.get(dominantScript(sentence.text) as Script)?.add(turn.id);
    if (!isOutside(sentence.text, main)) scriptCounts(sentence.text).forEach((count, script) => add(script, count));
  }
  return new Set(usual.filter((script) => (counts.get(script) ?? 0) >= all / 10 || turns.get(script)!.size >= FEWEST_TURNS));
}

/** Whether hardly a letter of a text is in these scripts; Japanese is written in three. */
export function isOutside(text: string, scripts: ReadonlySet<Script>): boolean {
  let [inside, all] = [0, 0];
  for (const [script, count] of scriptCounts(text)) {
    all += count;
    if (scripts.has(script)) inside += count;
  }
  return all > 0 && inside <= (1 - COPIED) * all;
}

/** Whether one text is the other, or nearly, in words that are no names. */
export function isCopy(one: string, two: string): boolean {
  if (!isSpeech(one) || !isSpeech(two)) return false;
  const sides = [one, two].map((text) => tokens(text.replace(ADDRESS, ' '))).map((all) => all.filter((word) => /^[\p{L}\p{M}]+$/u.test(word)));
  const [few, many] = sides[0]!.length <= sides[1]!.length ? sides : [sides[1]!, sides[0]!];
  const there = new Set(many);
  const copied = few!.filter((word) => there.has(word));
  if (few!.length < FEWEST_WORDS || copied.length < COPIED * few!.length) return false;
  if (copied.filter((word) => /^\p{Ll}/u.test(word)).length < copied.length / 2) return true;
  const small = Array.from(one.replace(ADDRESS, ' ').matchAll(WORDS)).filter(([word]) => /^\p{Ll}{2}/u.test(word) && two.includes(word)).length;
  return small >= FEWEST_SMALL && small >= SMALL[one.trim() === two.trim() ? 'same' : 'nearly'] * copied.length;
}

/** The sentences of a couple that are copies of each other; all of it where it is one only as a whole. */
function copiesIn({ source, target }: Couple): (readonly [readonly Line[], readonly Line[]])[] {
  const few = (lines: readonly Line[]): readonly Line[] => lines.slice(0, MOST_LINES);
  const copies = few(source.lines).flatMap((here) => few(target.lines).filter((there) => isCopy(here.sentence.text, there.sentence.text)).map((there) => [[here], [there]] as const));
  return copies.length === 0 && isCopy(source.text, target.text) ? [[source.lines, target.lines]] : copies;
}

/** Beads of more are compared as a whole only. */
const MOST_LINES = 8;

/** Both sides in the same words, in versions of two languages; or a sentence in the other version's script. */
export const untranslated = {
  name: 'untranslated',
  compares: 'versions',
  summary: 'a passage left in the language of the other version',
  languages: 'any',
  *check(bitext: Bitext): Iterable<Draft> {
    const { source, target } = bitext;
    if (primary(source.document.language) === primary(target.document.language)) return;
    const copied = new Set<Line>();
    for (const couple of bitext.couples) {
      if (!isComparable(couple)) continue;
      for (const [here, there] of copiesIn(couple)) {
        for (const line of [...here, ...there]) copied.add(line);
        yield { severity: 'warning', reason: `${source.column} and ${target.column} are in the same words`, marked: [whole(stretchOf(source, here)), whole(stretchOf(target, there))] };
      }
    }
    yield* foreignScript(bitext, 'source', copied);
    yield* foreignScript(bitext, 'target', copied);
  },
} as const satisfies BitextCheck;

function* foreignScript(bitext: Bitext, side: Side, copied: ReadonlySet<Line>): Generator<Draft> {
  const other = otherSide(side);
  const [own, theirs] = [scriptsOf(bitext[side]), scriptsOf(bitext[other])];
  for (const couple of bitext.couples) {
    const foreign = couple[side].lines.filter((line) => {
      const { text } = line.sentence;
      return !copied.has(line) && theirs.has(dominantScript(text)) && isOutside(text, own) && isSpeech(text);
    });
    if (foreign.length === 0) continue;
    const marked = [whole(stretchOf(bitext[side], foreign)), plain(couple[other])];
    yield { severity: 'warning', reason: `a passage of ${bitext[side].column} is in the script of ${bitext[other].column}`, marked: side === 'source' ? marked : marked.reverse() };
  }
}
