import type { Block, LanguageTag } from '../model.js';
import { endsAsQuestion, questionMarks } from '../text/questions.js';
import { labelWords, type LabelDuty } from './data/label-words.js';
import type { LabelCandidate } from './labels.js';

/** What a printed label stands for in this document. */
export interface Speaker {
  readonly key: string;
  readonly duty: LabelDuty;
  /** Why, as the user reads it. */
  readonly evidence: string;
  /** How often the label is printed. */
  readonly count: number;
  /** Probability that the duty is right, 0–1. */
  readonly confidence: number;
}

/** The labels that are real, with what they stand for; both empty when the document has none. */
export interface Speakers {
  readonly labels: readonly LabelCandidate[];
  readonly byKey: ReadonlyMap<string, Speaker>;
}

interface Tally {
  readonly key: string;
  readonly candidates: LabelCandidate[];
  duty: LabelDuty | null;
  asking: number;
  marked: number;
  words: number;
}

const nobody: Speakers = { labels: [], byKey: new Map() };

/** Decides which candidates are labels: repeated, in one form, taking turns; and who of them asks. */
export function findSpeakers(blocks: readonly Block[], candidates: readonly LabelCandidate[], language: LanguageTag): Speakers {
  const kept = inOneForm(candidates, language);
  const tallies = tally(blocks, kept, language);
  const accepted = acceptable(tallies, kept);
  if (accepted.size === 0) return nobody;
  const labels = kept.filter(({ key }) => accepted.has(key));
  if (!takeTurns(labels, accepted, blocks)) return nobody;
  return { labels, byKey: assignDuties([...accepted.values()], labels) };
}

/** Shortest known word that an ending may follow: `intervjuare` + `n`, `reporter` + `ul`. */
const INFLECTED = 6;

/** Duties by word: of each language, and of all together but for the words that languages dispute. */
const duties = new Map<string, ReadonlyMap<string, LabelDuty>>();
const common = new Map<string, LabelDuty | 'disputed'>();
for (const [language, lists] of Object.entries(labelWords)) {
  const own = new Map<string, LabelDuty>();
  duties.set(language, own);
  lists.forEach((list, at) => {
    const duty = (['asks', 'answers', 'interprets'] as const)[at]!;
    for (const word of list!.split(', ')) {
      if (!own.has(word)) own.set(word, duty);
      const known = common.get(word);
      common.set(word, known === undefined || known === duty ? duty : 'disputed');
    }
  });
}

/** The duty a word has by itself in this language, or in any other where the word is not disputed. */
export function dutyOf(key: string, language: LanguageTag): LabelDuty | null {
  const bare = key.replace(/[\s.\d#№]{1,8}$/u, '').trim();
  const own = duties.get(language.split('-')[0]!);
  for (let cut = 0; own !== undefined && cut <= 3 && (cut === 0 || bare.length - cut >= INFLECTED); cut += 1) {
    const duty = own.get(bare.slice(0, bare.length - cut));
    if (duty !== undefined) return duty;
  }
  const duty = common.get(bare) ?? null;
  return duty === 'disputed' ? null : duty;
}

/** Numbers after a label count questions (`Q1`, `Q2`) when each is met at most twice and there are three or more; else they tell speakers apart. */
function inOneForm(candidates: readonly LabelCandidate[], language: LanguageTag): LabelCandidate[] {
  const numbers = new Map<string, Map<string, number>>();
  for (const { key } of candidates) {
    const match = /^(?<base>.*?\D)\s?[.#№]?(?<number>\d{1,3})$/u.exec(key);
    if (match === null) continue;
    const seen = numbers.get(match.groups!['base']!) ?? new Map<string, number>();
    seen.set(match.groups!['number']!, (seen.get(match.groups!['number']!) ?? 0) + 1);
    numbers.set(match.groups!['base']!, seen);
  }
  const numbered = new Set([...numbers].filter(([, seen]) => seen.size >= 3 && [...seen.values()].every((count) => count === 1)).map(([base]) => base));
  const folded = candidates.map((candidate) => {
    const match = /^(?<base>.*?\D)\s?[.#№]?\d{1,3}$/u.exec(candidate.key);
    return match !== null && numbered.has(match.groups!['base']!) ? { ...candidate, key: match.groups!['base']!.trim() } : candidate;
  });
  return dominant(folded, language);
}

/** Keeps the form most repeated labels have, and labels of other forms only where the same name is met in that form or the word is known. */
function dominant(candidates: readonly LabelCandidate[], language: LanguageTag): LabelCandidate[] {
  const countOf = new Map<string, number>();
  for (const { key, form } of candidates) countOf.set(`${form} ${key}`, (countOf.get(`${form} ${key}`) ?? 0) + 1);
  const style = (candidate: LabelCandidate): string => `${candidate.form}${candidate.emphasised ? '*' : ''}`;
  const repeated = new Map<string, number>();
  for (const candidate of candidates) {
    const count = countOf.get(`${candidate.form} ${candidate.key}`)!;
    const known = dutyOf(candidate.key, language) !== null;
    if (count < 2 && !known) continue;
    repeated.set(style(candidate), (repeated.get(style(candidate)) ?? 0) + (known ? 3 : 1));
  }
  const best = [...repeated].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];
  if (best === undefined) return candidates.filter(({ form }) => form === 'cue');
  const inForm = new Set(candidates.filter((candidate) => style(candidate) === best).map(({ key }) => key));
  return candidates.filter((candidate) => style(candidate) === best || candidate.form === 'cue'
    || (inForm.has(candidate.key) && candidate.form !== 'dash')
    || (candidate.form === best.replace('*', '') && (countOf.get(`${candidate.form} ${candidate.key}`)! >= 2)));
}

function tally(blocks: readonly Block[], candidates: readonly LabelCandidate[], language: LanguageTag): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  candidates.forEach((candidate, index) => {
    const entry = tallies.get(candidate.key) ?? { key: candidate.key, candidates: [], duty: dutyOf(candidate.key, language), asking: 0, marked: 0, words: 0 };
    tallies.set(candidate.key, entry);
    entry.candidates.push(candidate);
    const next = candidates[index + 1];
    const words = wordsAfter(blocks, candidate, next);
    if (endsAsQuestion(words)) entry.asking += 1;
    if (questionMarks(words).length > 0) entry.marked += 1;
    entry.words += words.length;
  });
  return tallies;
}

/** What follows a label in its block, or the next block when the label stands on a line of its own. */
function wordsAfter(blocks: readonly Block[], candidate: LabelCandidate, next: LabelCandidate | undefined): string {
  const block = blocks[candidate.block]!;
  const words = block.text.slice(candidate.end, next !== undefined && next.block === candidate.block ? next.start : undefined).trim();
  if (words !== '') return words;
  const following = candidate.block + 1;
  return next !== undefined && next.block <= following ? '' : (blocks[following]?.text ?? '');
}

function acceptable(tallies: ReadonlyMap<string, Tally>, candidates: readonly LabelCandidate[]): Map<string, Tally> {
  const known = [...tallies.values()].filter(({ duty }) => duty !== null);
  const bothKnown = known.some(({ duty }) => duty === 'asks') && known.some(({ duty }) => duty === 'answers');
  const repeated = [...tallies.values()].filter(({ candidates: { length } }) => length >= 2);
  const labelled = repeated.reduce((sum, { candidates: { length } }) => sum + length, 0);
  const accepted = new Map<string, Tally>();
  for (const entry of tallies.values()) {
    const [first] = entry.candidates;
    const count = entry.candidates.length;
    const weak = first!.form === 'letter' || first!.form === 'dash' || first!.form === 'line';
    const enough = first!.form === 'cue' || entry.duty !== null && (count >= 2 || bothKnown)
      || count >= (bothKnown ? 3 : 2) && first!.form !== 'letter' && nameLike(first!.name)
      || count === 1 && !weak && !bothKnown && properName(first!.name) && repeated.length >= 2 && labelled >= candidates.length * 0.6;
    if (enough) accepted.set(entry.key, entry);
  }
  return accepted;
}

/** Names begin with a capital where the script has them; a single small letter or word does not name anybody. */
function nameLike(name: string): boolean {
  return !/^\p{Ll}/u.test(name);
}

/** A label met only once must look like a person: few words, each with a capital where the script has them. */
function properName(name: string): boolean {
  const words = name.split(/\s+/u);
  if (!/[\p{Lu}\p{Ll}]/u.test(name)) return name.length <= 16;
  return words.length <= 5 && words.every((word) => word.length <= 3 || !/^\P{L}{0,2}\p{Ll}/u.test(word));
}

/** Labels must carry a fair part of the text between the first and the last of them, and two or more must take turns. */
function takeTurns(labels: readonly LabelCandidate[], accepted: ReadonlyMap<string, Tally>, blocks: readonly Block[]): boolean {
  if (labels.some(({ form }) => form === 'cue')) return true;
  const [start, end] = [labels[0]!.block, labels.at(-1)!.block];
  const span = end - start + 1;
  const outside = blocks.filter(({ text }, at) => (at < start - 1 || at > end + 1) && endsAsQuestion(text)).length;
  if (outside > labels.length) return false;
  const weak = labels.every(({ form }) => form === 'line' || form === 'dash');
  const known = [...accepted.values()].some(({ duty }) => duty !== null && duty !== 'interprets');
  if (accepted.size === 1) return known ? labels.length >= 2 : onlyOneSideLabelled([...accepted.values()][0]!, labels, blocks);
  const changes = labels.filter(({ key }, index) => index > 0 && labels[index - 1]!.key !== key).length;
  const alternate = changes >= Math.max(weak ? 3 : 1, (labels.length - 1) * 0.3);
  const strict = changes >= (labels.length - 1) * 0.6;
  return alternate && (known || labels.length >= (weak ? 6 : 4)) && labels.length >= span * (weak && !strict ? 0.25 : 0.1);
}

/** One label of unknown wording: believed when its bearer nearly always asks, or nearly always answers what others ask. */
function onlyOneSideLabelled(entry: Tally, labels: readonly LabelCandidate[], blocks: readonly Block[]): boolean {
  const { length } = entry.candidates;
  if (length < 3 || labels[0]!.form === 'line' || labels[0]!.form === 'dash') return false;
  if (entry.asking >= length * 0.6) return true;
  const preceded = labels.filter(({ block }) => block > 0 && endsAsQuestion(blocks[block - 1]!.text)).length;
  const questions = blocks.filter(({ text }) => endsAsQuestion(text)).length;
  return preceded >= length * 0.7 && entry.asking <= length * 0.2 && length >= questions * 0.5;
}

function assignDuties(tallies: readonly Tally[], labels: readonly LabelCandidate[]): Map<string, Speaker> {
  const speaking = tallies.filter(({ duty }) => duty !== 'interprets');
  const knownAsker = speaking.some(({ duty }) => duty === 'asks');
  const share = (entry: Tally): number => (entry.asking + 0.5 * (entry.marked - entry.asking) + 0.25) / (entry.candidates.length + 1);
  const length = (entry: Tally): number => entry.words / entry.candidates.length;
  const longest = speaking.reduce((most, entry) => Math.max(most, length(entry)), 1);
  // Who asks says less, and mostly speaks first: that decides where there are few turns, and rhetorical questions weigh much.
  const prior = (entry: Tally): number => share(entry) + (0.6 * (1 - length(entry) / longest) + (entry.key === labels[0]!.key ? 0.1 : 0)) / (entry.candidates.length + 2)
    + (entry.duty === 'asks' ? 0.45 : entry.duty === 'answers' ? -0.45 : 0);
  const most = speaking.reduce((count, { candidates }) => Math.max(count, candidates.length), 0);
  const main = speaking.filter(({ duty, candidates }) => duty !== null || candidates.length >= 0.3 * most);
  const best = main.sort((a, b) => prior(b) - prior(a))[0];
  const result = new Map<string, Speaker>();
  for (const entry of tallies) {
    const asks = entry.duty !== 'interprets' && best !== undefined && (entry === best && (tallies.length > 1 || entry.duty === 'asks' || share(entry) > 0.5)
      || entry.duty === 'asks' && share(entry) >= 0.3 * share(best)
      || entry.duty === null && !(knownAsker && entry.candidates.length >= 3) && share(entry) >= Math.max(0.3, 0.55 * share(best)));
    const duty: LabelDuty = entry.duty === 'interprets' ? 'interprets' : asks ? 'asks' : 'answers';
    const why = entry.duty === duty ? 'by its wording' : `${entry.asking} of its ${entry.candidates.length} turns end in a question mark`;
    result.set(entry.key, { key: entry.key, duty, evidence: `label ${duty} (${why})`, count: entry.candidates.length, confidence: entry.duty === duty ? 0.99 : 0.95 });
  }
  return result;
}
