import type { Severity } from '../model.js';
import { dominantScript } from '../text/scripts.js';
import { isUnspacedScript, tokens } from '../text/tokens.js';
import { primary, type Bitext, type BitextCheck, type CheckContext, type Draft, type Line, type Version } from './contract.js';
import { stretchOf } from './bitexts.js';
import { plain, whole } from './findings.js';
import { lettersOf, median, otherSide, type Side } from './fit.js';
import { isOutside, isSpeech, scriptsOf } from './untranslated.js';

/** Fewer words do not tell a language by its words. */
const FEWEST_WORDS = 5;
/** Fewer sentences do not tell what is usual in a version. */
const FEWEST_LINES = 15;
/** More of a text is no sentence. */
const LONGEST = 2_000;
/** Of the words of a sentence, the share that stands elsewhere in the version, against the usual share. */
const UNKNOWN = { warning: 0.25, note: 0.3 } as const;
/** Usual deviations by which its groups of three letters are rarer in the version than usual; fewer where enough of its words should be known to tell. */
const STRANGE = { few: -3, many: -2 } as const;
const MANY_KNOWN = 5;
/** Where fewer words are met again than this, a version is too short to know a language by it. */
const LEAST_KNOWN = 0.35;
const LEAST_SCATTER = 0.04;
/** Of words with a capital letter, from this share on a sentence is a list of names. */
const NAMES = 0.7;

/** Sentences around one, within its turn, that do not vouch for its words: a passage in another language shares them with itself. */
const LONGEST_RUN = 8;

/** How much of a sentence is known from the rest of its version, the corpus, and everyday words of the language. */
interface Familiar {
  readonly line: Line;
  readonly count: number;
  readonly words: number;
  readonly letters: number;
}

const wordsOf = (text: string): string[] => tokens(text.slice(0, LONGEST)).filter((word) => /^\p{L}/u.test(word));

function lettersOfThree(words: readonly string[]): string[] {
  return words.flatMap((word) => Array.from({ length: word.length }, (_, at) => ` ${word} `.slice(at, at + 3)));
}

/** Where an item stands first and last in a version, by the numbers of lines, and how often in all. */
interface Stands {
  readonly first: number;
  last: number;
  times: number;
}

function standsOf(texts: readonly (readonly string[])[]): ReadonlyMap<string, Stands> {
  const stands = new Map<string, Stands>();
  for (const [at, items] of texts.entries()) {
    for (const item of items) {
      const known = stands.get(item);
      if (known === undefined) stands.set(item, { first: at, last: at, times: 1 });
      else [known.last, known.times] = [at, known.times + 1];
    }
  }
  return stands;
}

/** The lines around each that may be in another language with it, first and last: those near it in its turn. */
function neighbourhoods(lines: readonly Line[]): (readonly [first: number, last: number])[] {
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < lines.length; at++) starts.push(at > 0 && lines[at - 1]!.turn === lines[at]!.turn ? starts[at - 1]! : at);
  for (let at = lines.length - 1; at >= 0; at--) ends[at] = at + 1 < lines.length && lines[at + 1]!.turn === lines[at]!.turn ? ends[at + 1]! : at;
  return lines.map((_, at) => [Math.max(starts[at]!, at - LONGEST_RUN), Math.min(ends[at]!, at + LONGEST_RUN)]);
}

function familiarity({ lines, document }: Version, { words: corpora, everyday }: CheckContext): Familiar[] {
  const [corpus, usual] = [corpora.get(document.language), everyday?.(document.language)];
  const texts = lines.map(({ sentence }) => wordsOf(sentence.text));
  const [words, letters] = [standsOf(texts), standsOf(texts.map(lettersOfThree))];
  const near = neighbourhoods(lines);
  return lines.flatMap((line, index) => {
    const text = texts[index]!;
    if (text.length < FEWEST_WORDS) return [];
    const [from, to] = near[index]!;
    const share = (items: readonly string[], stands: ReadonlyMap<string, Stands>, isKnown: (item: string, times: number) => boolean): number => items.filter((item) => {
      const { first, last, times } = stands.get(item)!;
      return first < from || last > to || isKnown(item, times);
    }).length / items.length;
    return [{
      line, count: text.length,
      words: share(text, words, (word, times) => usual?.has(word) === true || (corpus?.get(word) ?? 0) > times),
      letters: share(lettersOfThree(text), letters, () => false),
    }];
  });
}

/** Sentences whose words and groups of letters the version has nowhere else, with how strange they are. */
function* strangers(version: Version, context: CheckContext): Generator<{ readonly line: Line; readonly severity: Severity }> {
  const all = familiarity(version, context);
  if (all.length < FEWEST_LINES) return;
  const usual = { words: median(all.map(({ words }) => words)), letters: median(all.map(({ letters }) => letters)) };
  if (usual.words < LEAST_KNOWN) return;
  const scatter = Math.max(LEAST_SCATTER, 1.4826 * median(all.map(({ letters }) => Math.abs(letters - usual.letters))));
  const measured = all.map((each): Strange => ({ ...each, words: each.words / usual.words, letters: (each.letters - usual.letters) / scatter }));
  yield* strangeRuns(measured);
  for (const { line, count, words, letters } of measured) {
    if (letters > STRANGE[count * usual.words >= MANY_KNOWN ? 'many' : 'few'] || words > UNKNOWN.note || isNames(line.sentence.text)) continue;
    yield { line, severity: words <= UNKNOWN.warning ? 'warning' : 'note' };
  }
}

/** A sentence by the share of its words that are known, against the usual share, and the usual deviations of its groups of letters. */
type Strange = Familiar;

/** A passage: so many sentences in a row of one turn, each somewhat strange, and very strange together. */
const RUN = { fewest: 3, words: 0.7, letters: -0.5, warning: { words: 0.45, letters: -3 }, note: { words: 0.5, letters: -2 } } as const;

function* strangeRuns(measured: readonly Strange[]): Generator<{ readonly line: Line; readonly severity: Severity }> {
  let run: Strange[] = [];
  for (const each of [...measured, undefined]) {
    const isStrange = each !== undefined && each.words <= RUN.words && each.letters <= RUN.letters && !isNames(each.line.sentence.text);
    if (isStrange && (run.length === 0 || run[0]!.line.turn === each.line.turn)) {
      run.push(each);
      continue;
    }
    const severity = severityOf(run);
    if (severity !== null) yield* run.map(({ line }) => ({ line, severity }));
    run = isStrange ? [each] : [];
  }
}

function severityOf(run: readonly Strange[]): Severity | null {
  if (run.length < RUN.fewest) return null;
  const words = run.reduce((sum, { words: share, count }) => sum + share * count, 0) / run.reduce((sum, { count }) => sum + count, 0);
  const letters = run.reduce((sum, each) => sum + each.letters, 0) / Math.sqrt(run.length);
  return (['warning', 'note'] as const).find((severity) => words <= RUN[severity].words && letters <= RUN[severity].letters) ?? null;
}

function isNames(text: string): boolean {
  const words = text.slice(0, LONGEST).match(/[\p{L}\p{M}’'-]{2,60}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length >= NAMES * words.length;
}

/** What the other version has beside a sentence, when most of it is the same: a citation, kept as it was said. */
const isCited = (text: string, there: string): boolean => {
  const known = new Set(wordsOf(there));
  const words = wordsOf(text);
  return words.filter((word) => known.has(word)).length >= words.length / 2;
};

/** Sentences in a language that is neither the version's own nor, by its script, the other one's. */
export const wrongLanguage = {
  name: 'wrong-language',
  compares: 'versions',
  summary: 'a sentence in neither of the two languages, by its script or by words and letters the version has nowhere else',
  languages: 'any',
  *check(bitext: Bitext, context: CheckContext): Iterable<Draft> {
    if (primary(bitext.source.document.language) === primary(bitext.target.document.language)) return;
    for (const side of ['source', 'target'] as const) yield* foreign(bitext, side, context);
  },
} as const satisfies BitextCheck;

function* foreign(bitext: Bitext, side: Side, context: CheckContext): Generator<Draft> {
  const [own, theirs] = [scriptsOf(bitext[side]), scriptsOf(bitext[otherSide(side)])];
  const found = new Map<Line, Severity>();
  for (const line of bitext[side].lines) {
    const { text } = line.sentence;
    if (isOutside(text, own) && !theirs.has(dominantScript(text)) && isSpeech(text)) found.set(line, 'warning');
  }
  for (const { line, severity } of strangers(bitext[side], context)) {
    const script = dominantScript(line.sentence.text);
    if (own.has(script) && !isUnspacedScript(script) && isSpeech(line.sentence.text) && found.get(line) !== 'warning') found.set(line, severity);
  }
  if (found.size === 0) return;
  for (const couple of bitext.couples) {
    const there = couple[otherSide(side)];
    for (const line of couple[side].lines) {
      const severity = found.get(line);
      if (severity === undefined || line.turn.role === 'other' || lettersOf(line.sentence.text) === 0 || isCited(line.sentence.text, there.text)) continue;
      const marked = [whole(stretchOf(bitext[side], [line])), plain(there)];
      yield { severity, reason: `a sentence of ${bitext[side].column} is in another language`, marked: side === 'source' ? marked : marked.reverse() };
    }
  }
}
