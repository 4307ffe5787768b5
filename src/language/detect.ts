import type { LanguageTag } from '../model.js';
import { knownTag, namedBy } from './candidates.js';
import { pieceOf, scoreOf, sumScores, windowOf, withTrigrams, type Piece } from './piece.js';
import { relativesOf } from './relatives.js';
import { languagesOf } from './repertoire.js';
import { bestOf, documentLanguages, weightOf } from './select.js';
import { labelBlocks, type Labelled } from './smooth.js';
import { loadTrigrams, type Trigrams } from './trigrams.js';
import { isUnknown, leadOfUnknown, mayBelongTo, otherLanguage, type Other } from './unknown.js';

export interface DetectOptions {
  /** The only languages it can be. */
  readonly candidates?: readonly LanguageTag[];
  /** What the file says of itself; followed unless the text clearly says otherwise. */
  readonly declared?: LanguageTag;
}

/** The language of a file and of each of its blocks. */
export interface Detection {
  /** The main language; `und` when unsure. */
  readonly language: LanguageTag;
  /** Probability that it is right, 0–1; low among close relatives (Croatian, Bosnian, Serbian; Indonesian, Malay; Danish, Norwegian). */
  readonly confidence: number;
  /** The languages it really holds, the one with most text first; one for most files. */
  readonly languages: readonly LanguageTag[];
  /** One for each text given. A block without evidence of its own has the language of its neighbours. */
  readonly blocks: readonly Labelled[];
  /** How the language was found, for `show --explain`. */
  readonly notes: readonly string[];
}

/** Below this probability no language is named; of close relatives in a text of fewer letters than {@link SHORT}, below the second. */
const UNSURE = 0.6;
const UNSURE_AMONG_RELATIVES = 0.8;
const SHORT = 160;
/** Nats of all evidence to nats of probability, fitted on one half of 2,683 pieces in 50 languages and confirmed on the other: evidence is set low, more so against strangers. */
const SCALE = 2;
const SCALE_AMONG_RELATIVES = 1.5;
/** Characters looked at of each block: more add cost and no certainty, the less so where there are many blocks. */
const SAMPLE = 600;
const SAMPLE_OF_MANY = 240;
const MANY = 6;
/** What the file says of itself weighs this much, in nats. */
const DECLARED = 4;
/** How far a language is trusted that nothing in the text supports or contradicts. */
const TOLD = 0.5;
/** Characters of a window: franc would read 2,048, but is certain with these at a third of the cost. */
const WINDOW = 700;
/** Letters from which on letters and words alone name the true language among the likeliest few. */
const LITTLE = 400;
const LIKELY = 6;
/** Below the likeliest by more than this, in nats of letters and words, a language is not asked about. */
const RULED_OUT = 6;
/** Blocks read by trigrams when a file seems to hold several languages. */
const MOST_COMPARED = 400;
/** Letters in blocks that clearly fit another language better, as a share, from which a file is looked at block by block. */
const SUSPICIOUS = 0.04;
const CLEAR = 2.5;

/**
 * Finds the language or languages of a file from its blocks in order. Letters and small words of every block are weighed together with franc's trigrams over windows
 * of the whole text; only a file in which these disagree is read by trigrams block by block.
 */
export async function detectLanguages(texts: readonly string[], { candidates = [], declared }: DetectOptions = {}): Promise<Detection> {
  const known = await detectKnown(texts, { candidates: candidates.map(knownTag), ...(declared === undefined ? {} : { declared: knownTag(declared) }) });
  if (candidates.length === 0) return known;
  const name = namedBy(candidates, texts);
  return { ...known, language: name(known.language), languages: known.languages.map(name), blocks: known.blocks.map(({ language, confidence }) => ({ language: name(language), confidence })) };
}

/** What every step of one detection needs. */
interface Context {
  readonly compare: Trigrams;
  readonly allowed: ReadonlySet<LanguageTag> | undefined;
  readonly declared: LanguageTag | undefined;
}

async function detectKnown(texts: readonly string[], options: DetectOptions): Promise<Detection> {
  const size = texts.length > MANY ? SAMPLE_OF_MANY : SAMPLE;
  const lexical = texts.map((text) => pieceOf(text, size));
  if (lexical.every((piece) => piece.evidence.letters === 0) || (!options.candidates?.length && isOneLetter(lexical))) return withoutLetters(texts, options);
  const { compare, unrestricted } = await loadTrigrams();
  const allowed = options.candidates === undefined || options.candidates.length === 0 ? undefined : new Set([...options.candidates].sort());
  const context = { compare, allowed, declared: options.declared };
  const samples = windowsOf(lexical);
  const likely = likelyLanguages(lexical, context);
  const windows = samples.map((sample) => windowOf(sample, compare, likely));
  let pieces: readonly Piece[] = lexical;
  let totals = totalsOf([...pieces, ...windows], context);
  if (texts.length > 1 && needsCloserLook(pieces, windows, totals)) {
    pieces = compareBlocks(lexical, context);
    totals = totalsOf([...pieces, ...windows], context);
  }
  const languages = documentLanguages(pieces, totals, { isTold: allowed !== undefined });
  if (languages.length === 0) return withoutLetters(texts, options);
  if (allowed === undefined) {
    const open = documentLanguages(pieces, totals, { isTold: false, isOpen: true });
    const others = othersAmong(pieces, open, unrestricted);
    if (others.size > 0) return concludeMixed(texts, pieces, open.filter((language) => language !== 'und' || others.has(language)), context, others);
    if (isUnknown(pieces, languages, () => samples.map(unrestricted))) return inUnknown(texts, options.declared, languages[0]!);
  }
  if (languages.length > 1) return concludeMixed(texts, pieces, languages, context, new Map());
  return detection(texts.map(() => ({ language: languages[0]!, confidence: 1 })), new Map([[languages[0]!, trustIn(totals, languages[0]!, { isTold: allowed !== undefined, pieces: lexical })]]));
}

/** A single letter of an alphabet that several languages share, however rare it is in the others. */
function isOneLetter(lexical: readonly Piece[]): boolean {
  const writing = lexical.find((piece) => piece.evidence.letters > 0)?.evidence.writing ?? null;
  return writing !== null && writing !== 'CJK' && lettersIn(lexical) < 2 && languagesOf(writing).length > 1;
}

function withoutLetters(texts: readonly string[], { candidates, declared }: DetectOptions): Detection {
  const language = candidates?.length === 1 ? candidates[0]! : (declared ?? 'und');
  const confidence = language === 'und' ? 0 : TOLD;
  return inOne(texts, { language, confidence }, 'language: too few letters to tell it by');
}

/**
 * The languages worth asking franc about: those that letters and words do not rule out; of a longer text the likeliest few. franc's cost is the number of
 * languages it compares.
 */
function likelyLanguages(lexical: readonly Piece[], context: Context): ReadonlySet<LanguageTag> {
  const ranked = [...totalsOf(lexical, context)].sort(([, a], [, b]) => b - a);
  const best = ranked[0]?.[1] ?? 0;
  const few = lettersIn(lexical) < LITTLE ? ranked.filter(([, total]) => total > best - RULED_OUT) : ranked.slice(0, LIKELY);
  return new Set(few.flatMap(([language]) => [language, ...relativesOf(language)]).filter((language) => context.allowed?.has(language) !== false));
}

const lettersIn = (pieces: readonly Piece[]): number => pieces.reduce((sum, piece) => sum + piece.evidence.letters, 0);

/** A text in none of the known languages is in the language it says it is. */
function inUnknown(texts: readonly string[], declared: LanguageTag | undefined, likeliest: LanguageTag): Detection {
  const told = { language: declared ?? 'und', confidence: declared === undefined ? 0 : TOLD };
  return inOne(texts, told, `language: ${declared === undefined ? 'unknown' : `${declared}, as the file says`}; hardly a word of it is ${likeliest}`);
}

function inOne(texts: readonly string[], { language, confidence }: Labelled, note: string): Detection {
  return { language, confidence, languages: [language], blocks: texts.map(() => ({ language, confidence })), notes: [note] };
}

/** Windows of the text for franc, one for each script that matters, two where the text is long: near its beginning and its end. */
function windowsOf(pieces: readonly Piece[]): string[] {
  const byWriting = new Map<string, Piece[]>();
  let all = 0;
  for (const piece of pieces) {
    const { writing, letters } = piece.evidence;
    if (writing === null) continue;
    all += letters;
    const group = byWriting.get(writing);
    if (group === undefined) byWriting.set(writing, [piece]);
    else group.push(piece);
  }
  return [...byWriting.values()].flatMap((group) => {
    const letters = lettersIn(group);
    if (letters < all / 10) return [];
    const half = group.length >> 1;
    return letters < 2 * WINDOW ? [joined(group)] : [joined(group), joined(group.slice(half).reverse())];
  });
}

/** Samples of blocks up to a window. */
function joined(pieces: readonly Piece[]): string {
  let text = '';
  for (const piece of pieces) {
    if (text.length >= WINDOW) break;
    text += `${piece.evidence.sample}\n`;
  }
  return text.slice(0, WINDOW);
}

function totalsOf(pieces: readonly Piece[], { allowed, declared }: Context): Map<LanguageTag, number> {
  const writings = new Set(pieces.map((piece) => piece.evidence.writing));
  const totals = sumScores(pieces, allowed ?? [...writings].flatMap((writing) => (writing === null ? [] : languagesOf(writing))));
  if (declared !== undefined && totals.has(declared)) totals.set(declared, totals.get(declared)! + DECLARED);
  return totals;
}

/** A file in one script whose blocks and windows all fit its likeliest language needs no look at each block. */
function needsCloserLook(pieces: readonly Piece[], windows: readonly Piece[], totals: ReadonlyMap<LanguageTag, number>): boolean {
  const best = bestOf(totals);
  if (best === null) return false;
  if (windows.some((window) => scoreOf(window, best) < 0)) return true;
  let all = 0;
  let against = 0;
  for (const piece of pieces) {
    all += weightOf(piece);
    if (scoreOf(piece, best) < -CLEAR) against += weightOf(piece);
  }
  return against > all * SUSPICIOUS;
}

function compareBlocks(pieces: readonly Piece[], { compare, allowed }: Context): Piece[] {
  const step = Math.max(1, Math.ceil(pieces.length / MOST_COMPARED));
  return pieces.map((piece, index) => (index % step === 0 ? withTrigrams(piece, compare, allowed) : piece));
}

/** What is known of one language of a file: how sure it is, alone and together with its close relatives. */
interface Trust {
  readonly language: LanguageTag;
  readonly own: number;
}

/** Which of a file's languages, as far as known here, are one of the seldom met: the blocks of each are looked at by themselves. */
function othersAmong(pieces: readonly Piece[], languages: readonly LanguageTag[], ask: (sample: string) => string): Map<LanguageTag, Other> {
  const labels = labelBlocks(pieces, languages);
  const groups = languages.map((language): [LanguageTag, Piece[]] => [language, pieces.filter((_, index) => labels[index]!.language === language)]);
  const found = new Map(groups.flatMap(([language, own]): [LanguageTag, Other][] => {
    const samples = windowsOf(own);
    const other = otherLanguage(own, [language], samples, () => samples.map(ask));
    return other === null ? [] : [[language, other]];
  }));
  // A few blocks of it may look like a neighbour.
  for (const other of [...found.values()]) for (const [language, own] of groups) if (!found.has(language) && mayBelongTo(own, language, other)) found.set(language, other);
  return found;
}

/** Labels the blocks of a file of several languages, and weighs the blocks of each language once more by themselves: which of its close relatives is it? */
function concludeMixed(texts: readonly string[], pieces: readonly Piece[], languages: readonly LanguageTag[], context: Context, others: ReadonlyMap<LanguageTag, Other>): Detection {
  const labels = labelBlocks(pieces, languages);
  const lengths = new Map(languages.map((language) => [language, 0]));
  labels.forEach(({ language }, index) => lengths.set(language, lengths.get(language)! + texts[index]!.length));
  const byLength = languages.filter((language) => lengths.get(language)! > 0).sort((a, b) => lengths.get(b)! - lengths.get(a)!);
  const trusts = new Map(byLength.map((language): [LanguageTag, Trust] => {
    const other = others.get(language);
    if (other !== undefined) return [language, { language: other.language, own: other.confidence }];
    const own = pieces.filter((_, index) => labels[index]!.language === language);
    const totals = totalsOf(own, { ...context, declared: undefined });
    for (const other of languages) if (other !== language) totals.delete(other);
    return [language, trustIn(totals, language, { isTold: context.allowed !== undefined, pieces: own })];
  }));
  return detection(labels, trusts);
}

/** Puts the result together; the first language of `trusts` is the main one. */
function detection(labels: readonly Labelled[], trusts: ReadonlyMap<LanguageTag, Trust>): Detection {
  const blocks = labels.map(({ language, confidence }) => {
    const trust = trusts.get(language)!;
    return { language: trust.language, confidence: confidence * trust.own };
  });
  const [main] = trusts.values();
  const notes = Array.from(trusts, ([language, trust]) => `language: ${trust.language === 'und' ? `unsure, perhaps ${language}` : trust.language}, ${Math.round(100 * trust.own)} % by letters, small words and trigrams`);
  return { language: main!.language, confidence: main!.own, languages: [...new Set(Array.from(trusts.values(), (trust) => trust.language))], blocks, notes };
}

/** What a language is trusted by beside the totals: whether the user said which languages it can be, and the blocks read by letters and words. */
interface Told {
  readonly isTold: boolean;
  readonly pieces: readonly Piece[];
}

/**
 * The probability of the likeliest language of some blocks. Where nobody said which languages it can be, it is `und` when it is likely not even one of its close
 * relatives, or when they are hardly told apart and the text is so short that the next one might settle it.
 */
function trustIn(totals: ReadonlyMap<LanguageTag, number>, chosen: LanguageTag, { isTold, pieces }: Told): Trust {
  const language = bestOf(totals) ?? chosen;
  const relatives = relativesOf(language);
  const top = totals.get(language) ?? 0;
  let others = isTold ? 0 : Math.exp(SCALE * leadOfUnknown(pieces, language));
  let family = 0;
  for (const [other, total] of totals) {
    if (relatives.includes(other)) family += Math.exp(SCALE_AMONG_RELATIVES * (total - top));
    else others += Math.exp(SCALE * (total - top));
  }
  if (family === 0) return { language: isTold ? language : 'und', own: 0 };
  const own = 1 / (1 + others) / family;
  const isNamed = isTold || (1 / (1 + others) >= UNSURE && (lettersIn(pieces) >= SHORT || relatives.length === 1 || own >= UNSURE_AMONG_RELATIVES));
  return { language: isNamed ? language : 'und', own };
}
