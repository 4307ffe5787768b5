import { scriptOf, type Script } from '../text/scripts.js';
import { familyEvidence } from './relatives.js';
import { ENDING_LENGTHS, languagesOf, repertoireOf, writingOf, type Repertoire, type Support, type Writing } from './repertoire.js';

/** What a piece of text says of its language. */
export interface Evidence {
  /** Letters counted, of all scripts, those that write a syllable or a word by what they say. */
  readonly letters: number;
  /** The writing most letters belong to; null without letters. */
  readonly writing: Writing | null;
  /** Letters of other writings, which speak against every language of this one. */
  readonly foreign: number;
  /** Words of the sample. */
  readonly words: number;
  /** For each language of the writing, in the order of `languagesOf`, how much speaks for it, in nats, on a scale of its own. */
  readonly scores: Float64Array;
  /** What was looked at, lower case, letters of other writings and digits out: for the trigram models. */
  readonly sample: string;
}

/** A letter counts against a language at most this often: a foreign name repeats its letters. */
const LETTER_CAP = 3;
/** What the lack of a language's frequent letters says against it, at most: a text may have been typed without its accents. */
const MISSING_CAP = 3;
/** Characters that say as much as several letters of an alphabet. */
const DENSE: ReadonlyMap<Script, number> = new Map<Script, number>([['Han', 2.5], ['Hiragana', 2.5], ['Katakana', 2.5], ['Hangul', 2], ['Ethiopic', 2], ['Yi', 2.5], ['CanadianAboriginal', 2], ['Vai', 2]]);
/** A script of its own is as good as certain from a few letters. */
const SOLE_PER_LETTER = 2;
const SOLE_CAP = 12;

const NOISE = /(?:https?:\/\/|www\.)\S{1,200}|\S{1,60}@\S{1,60}/gu;
const WORD = /[\p{L}\p{M}]+/gu;
const WORD_LETTER = /^\p{L}$/u;
/** The Uzbek letters oʻ and gʻ, with whatever apostrophe they are typed. */
const UZBEK_LETTER = /(?<letter>[og])['’ʻʼ‘`](?=\p{L})/gu;

const NOTHING: Evidence = { letters: 0, writing: null, foreign: 0, words: 0, scores: new Float64Array(0), sample: '' };

/** Reads what letters and small words of at most `size` characters say; trigrams are asked elsewhere, since they cost many times as much. */
export function evidenceOf(text: string, size: number): Evidence {
  const taken = sampleOf(text, size);
  const cut = (/[@/]|www/u.test(taken) ? taken.replace(NOISE, ' ') : taken).normalize('NFC').toLowerCase().replaceAll('i\u{307}', 'i');
  const counts = new Map<Writing, { weight: number; scripts: Map<Script, number> }>();
  let letters = 0;
  for (const character of cut) {
    const script = scriptOf(character.codePointAt(0)!);
    if (script === 'Common') continue;
    const weight = DENSE.get(script) ?? 1;
    letters += weight;
    const writing = writingOf(script);
    let count = counts.get(writing);
    if (count === undefined) counts.set(writing, (count = { weight: 0, scripts: new Map() }));
    count.weight += weight;
    count.scripts.set(script, (count.scripts.get(script) ?? 0) + 1);
  }
  const top = [...counts].sort(([, a], [, b]) => b.weight - a.weight)[0];
  if (top === undefined) return NOTHING;
  const [writing, { weight: own, scripts }] = top;
  const sample = counts.size === 1 ? cut.replace(/\p{Nd}+/gu, ' ') : lettersOf(cut, writing);
  const words = sample.match(WORD)?.length ?? 0;
  return { letters, writing, foreign: letters - own, words, scores: scoresOf(writing, scripts, own, sample), sample };
}

/** A long text is looked at in three places: a header or a footer may be in another language. */
function sampleOf(text: string, size: number): string {
  if (text.length <= size) return text;
  const third = Math.floor(size / 3);
  const middle = (text.length >> 1) - (third >> 1);
  return [text.slice(0, third), text.slice(middle, middle + third), text.slice(-third)].map(wholeWords).join(' ').toWellFormed();
}

/** A piece cut out of a text without the broken words at its ends. */
function wholeWords(piece: string): string {
  const start = piece.search(/\s/u);
  const end = piece.length - [...piece].reverse().findIndex((character) => /\s/u.test(character));
  return start < 0 || end <= start || end > piece.length ? piece : piece.slice(start, end);
}

function lettersOf(text: string, writing: Writing): string {
  let kept = '';
  for (const character of text) {
    const script = scriptOf(character.codePointAt(0)!);
    kept += script === 'Common' ? (/^\p{Nd}$/u.test(character) ? ' ' : character) : writingOf(script) === writing ? character : ' ';
  }
  return kept;
}

function scoresOf(writing: Writing, scripts: ReadonlyMap<Script, number>, letters: number, sample: string): Float64Array {
  if (writing === 'CJK') return cjkScores(scripts);
  const repertoire = repertoireOf(writing);
  if (repertoire !== null) return lexicalScores(sample, repertoire);
  return new Float64Array(languagesOf(writing).length).fill(Math.min(SOLE_CAP, SOLE_PER_LETTER * letters));
}

/** Chinese, Japanese, Korean: kana make Japanese, Hangul Korean; Han characters alone are Chinese, or a short Japanese heading. */
function cjkScores(scripts: ReadonlyMap<Script, number>): Float64Array {
  const han = (scripts.get('Han') ?? 0) + (scripts.get('Bopomofo') ?? 0);
  const kana = (scripts.get('Hiragana') ?? 0) + (scripts.get('Katakana') ?? 0);
  const hangul = scripts.get('Hangul') ?? 0;
  const all = han + kana + hangul;
  // Japanese runs at half kana; a few in a hundred are quotations in a Chinese text.
  const isJapanese = kana / all > 0.1;
  const isKorean = hangul / all > 0.2;
  return Float64Array.of(
    isJapanese || isKorean ? 0 : Math.min(SOLE_CAP, han),
    isJapanese && !isKorean ? Math.min(SOLE_CAP, 2 * kana) : Math.min(2, 0.3 * han),
    isKorean ? Math.min(SOLE_CAP, 2 * hangul) : 0,
  );
}

function lexicalScores(sample: string, { languages, priors, words, endings, letters, frequent }: Repertoire): Float64Array {
  const scores = Float64Array.from(priors);
  const text = sample.replaceAll('\u{200c}', '').replace(UZBEK_LETTER, (_, letter: string) => (letter === 'o' ? 'ŏ' : 'ğ'));
  const counts = countsOf(text);
  let all = 0;
  for (const [letter, count] of counts) {
    if (WORD_LETTER.test(letter)) all += count;
    const against = letters.get(letter);
    if (against === undefined) continue;
    const times = Math.min(count, LETTER_CAP);
    for (let index = 0; index < scores.length; index += 1) scores[index]! -= times * against[index]!;
  }
  for (const { index, letters: own, nats } of frequent) if (!own.some((letter) => counts.has(letter))) scores[index]! -= Math.min(MISSING_CAP, nats * all);
  const found = text.match(WORD) ?? [];
  for (const word of found) {
    const support = words.get(word) ?? longestEnding(word, endings);
    if (support !== undefined) for (const index of support.indexes) scores[index]! += support.nats;
  }
  const best = languages[scores.indexOf(scores.reduce((most, score) => (score > most ? score : most), -Infinity))]!;
  for (const [language, nats] of familyEvidence(best, found)) scores[languages.indexOf(language)]! += nats;
  return scores;
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

/** What the longest known ending of a word says; at least two characters of the word come before it. */
function longestEnding(word: string, endings: ReadonlyMap<string, Support>): Support | undefined {
  let found: Support | undefined;
  for (const length of ENDING_LENGTHS) if (word.length >= length + 2) found = endings.get(word.slice(-length)) ?? found;
  return found;
}
