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
const MANY_KNOWN = 6;
/** Where fewer words are met again than this, a version is too short to know a language by it. */
const LEAST_KNOWN = 0.35;
const LEAST_SCATTER = 0.04;
/** Of words with a capital letter, from this share on a sentence is a list of names. */
const NAMES = 0.7;

/** How much of a sentence is known from the rest of its version. */
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

/** Share of items that stand in more lines than this one, or elsewhere in the corpus. */
function familiar(items: readonly string[], frequency: ReadonlyMap<string, number>, corpus?: ReadonlyMap<string, number>): number {
  return items.filter((item) => frequency.get(item)! > 1 || (corpus?.get(item) ?? 0) > 1).length / items.length;
}

function familiarity({ lines }: Version, corpus: ReadonlyMap<string, number> | undefined): Familiar[] {
  const [words, letters] = [new Map<string, number>(), new Map<string, number>()];
  const texts = lines.map(({ sentence }) => wordsOf(sentence.text));
  const count = (counts: Map<string, number>, items: readonly string[]): void => new Set(items).forEach((item) => counts.set(item, (counts.get(item) ?? 0) + 1));
  for (const text of texts) {
    count(words, text);
    count(letters, lettersOfThree(text));
  }
  return lines.flatMap((line, index) => {
    const text = texts[index]!;
    return text.length < FEWEST_WORDS ? [] : [{ line, count: text.length, words: familiar(text, words, corpus), letters: familiar(lettersOfThree(text), letters) }];
  });
}

/** Sentences whose words and groups of letters the version has nowhere else, with how strange they are. */
function* strangers(version: Version, corpus: ReadonlyMap<string, number> | undefined): Generator<{ readonly line: Line; readonly severity: 'warning' | 'note' }> {
  const all = familiarity(version, corpus);
  if (all.length < FEWEST_LINES) return;
  const usual = { words: median(all.map(({ words }) => words)), letters: median(all.map(({ letters }) => letters)) };
  if (usual.words < LEAST_KNOWN) return;
  const scatter = Math.max(LEAST_SCATTER, 1.4826 * median(all.map(({ letters }) => Math.abs(letters - usual.letters))));
  for (const { line, count, words, letters } of all) {
    if ((letters - usual.letters) / scatter > STRANGE[count * usual.words >= MANY_KNOWN ? 'many' : 'few'] || words > UNKNOWN.note * usual.words || isNames(line.sentence.text)) continue;
    yield { line, severity: words <= UNKNOWN.warning * usual.words ? 'warning' : 'note' };
  }
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
  *check(bitext: Bitext, { words }: CheckContext): Iterable<Draft> {
    if (primary(bitext.source.document.language) === primary(bitext.target.document.language)) return;
    for (const side of ['source', 'target'] as const) yield* foreign(bitext, side, words.get(bitext[side].document.language));
  },
} as const satisfies BitextCheck;

function* foreign(bitext: Bitext, side: Side, corpus: ReadonlyMap<string, number> | undefined): Generator<Draft> {
  const [own, theirs] = [scriptsOf(bitext[side]), scriptsOf(bitext[otherSide(side)])];
  const found = new Map<Line, 'warning' | 'note'>();
  for (const line of bitext[side].lines) {
    const { text } = line.sentence;
    if (isOutside(text, own) && !theirs.has(dominantScript(text)) && isSpeech(text)) found.set(line, 'warning');
  }
  for (const { line, severity } of strangers(bitext[side], corpus)) {
    const script = dominantScript(line.sentence.text);
    if (own.has(script) && !isUnspacedScript(script) && isSpeech(line.sentence.text)) found.set(line, severity);
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
