import { compareText } from '../interview.js';
import type { BeadKind, BitextStatistics, Document, Interview } from '../model.js';
import { countWords } from '../text/word-count.js';
import { kept } from './amounts.js';
import { ConfidenceTally } from './confidences.js';
import { countCharacters } from './facts.js';

/** One side of a bead. */
interface Side {
  readonly sentences: number;
  readonly words: number;
  readonly characters: number;
}

/** A sentence bead of two documents; one side may be empty. */
export interface PairBead {
  readonly source: Side;
  readonly target: Side;
  readonly confidence: number;
  /** Nobody speaks in it. */
  readonly aside: boolean;
}

/** Two documents of an interview. */
export interface Pair {
  readonly source: string;
  readonly target: string;
  readonly beads: readonly PairBead[];
}

interface SentenceFacts extends Omit<Side, 'sentences'> {
  readonly spoken: boolean;
}

/** Every two documents of an interview with their beads, those of the whole interview cut down to the two. */
export function pairsOf(interview: Interview): Pair[] {
  const { documents, languages, alignments } = interview;
  if (documents.length < 2) return [];
  const sentences = new Map(documents.flatMap((document) => [...sentencesOf(document)]));
  return documents.flatMap((source, first) => documents.slice(first + 1).map((target, offset): Pair => {
    const beads: PairBead[] = [];
    for (const { members, confidence } of alignments.sentences) {
      const [left, right] = [source, target].map(({ id }) => (members[id] ?? []).map((sentence) => sentences.get(sentence)).filter((found) => found !== undefined));
      if (left!.length + right!.length === 0) continue;
      beads.push({ source: sideOf(left!), target: sideOf(right!), confidence, aside: !left!.some(({ spoken }) => spoken) && !right!.some(({ spoken }) => spoken) });
    }
    return { source: languages[first]!, target: languages[first + 1 + offset]!, beads };
  }));
}

function* sentencesOf({ turns, language }: Document): Generator<[string, SentenceFacts]> {
  for (const { role, paragraphs } of turns) {
    for (const { sentences } of paragraphs) {
      for (const { id, text } of sentences) yield [id, { spoken: role !== 'other', words: countWords(text, language), characters: countCharacters(text) }];
    }
  }
}

function sideOf(sentences: readonly SentenceFacts[]): Side {
  return {
    sentences: sentences.length,
    words: sentences.reduce((sum, { words }) => sum + words, 0),
    characters: sentences.reduce((sum, { characters }) => sum + characters, 0),
  };
}

/** Pairs of the same language columns, added up. */
export class BitextTally {
  readonly #kinds = new Map<string, { source: number; target: number; beads: number }>();
  readonly #confidences = new ConfidenceTally();
  readonly #words = { source: 0, target: 0 };
  readonly #characters = { source: 0, target: 0 };
  #interviews = 0;
  #beads = 0;
  #aside = 0;

  add({ beads }: Pair): void {
    this.#interviews += 1;
    for (const { source, target, confidence, aside } of beads) {
      if (aside) {
        this.#aside += 1;
        continue;
      }
      this.#beads += 1;
      kept(this.#kinds, `${source.sentences}-${target.sentences}`, () => ({ source: source.sentences, target: target.sentences, beads: 0 })).beads += 1;
      if (source.sentences === 0 || target.sentences === 0) continue;
      this.#confidences.add(confidence);
      this.#words.source += source.words;
      this.#words.target += target.words;
      this.#characters.source += source.characters;
      this.#characters.target += target.characters;
    }
  }

  result(source: string, target: string): BitextStatistics {
    const order = (a: BeadKind, b: BeadKind): number => b.beads - a.beads || a.source + a.target - b.source - b.target || a.source - b.source;
    return {
      source, target, interviews: this.#interviews, beads: this.#beads, kinds: [...this.#kinds.values()].map((kind) => ({ ...kind })).sort(order), aside: this.#aside,
      confidence: this.#confidences.result(), words: { ...this.#words }, characters: { ...this.#characters },
    };
  }
}

/** Bitexts in the order of their columns. */
export function compareBitexts(rank: (column: string) => number): (a: Pick<Pair, 'source' | 'target'>, b: Pick<Pair, 'source' | 'target'>) => number {
  return (a, b) => rank(a.source) - rank(b.source) || rank(a.target) - rank(b.target) || compareText(a.source, b.source) || compareText(a.target, b.target);
}
