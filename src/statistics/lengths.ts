import type { AnswerLengths } from '../model.js';
import type { TurnFacts } from './facts.js';

/** Where bins of answer lengths begin, in words: each about twice as wide as the one before, and always the same, so that corpora can be compared. */
const BINS = [0, 1, 10, 25, 50, 100, 200, 400, 800, 1600] as const;

/** An answer: what is answered in one exchange of one document; before the first question, one turn. */
export interface Answer {
  readonly first: TurnFacts;
  readonly words: number;
}

/** The answers among turns of one document, in the order in which they begin. */
export function answersAmong(turns: readonly TurnFacts[]): Answer[] {
  const answers = new Map<number | TurnFacts, { first: TurnFacts; words: number }>();
  for (const turn of turns) {
    if (turn.role !== 'answer') continue;
    const known = answers.get(turn.exchange ?? turn);
    if (known === undefined) answers.set(turn.exchange ?? turn, { first: turn, words: turn.words });
    else known.words += turn.words;
  }
  return [...answers.values()];
}

/** Lengths of answers: how many answers have each number of words. */
export class LengthTally {
  readonly #counts = new Map<number, number>();

  add({ words }: Pick<Answer, 'words'>): void {
    this.#counts.set(words, (this.#counts.get(words) ?? 0) + 1);
  }

  /** Null where there are none. */
  result(): AnswerLengths | null {
    const lengths = [...this.#counts].sort(([a], [b]) => a - b);
    const answers = lengths.reduce((sum, [, count]) => sum + count, 0);
    if (answers === 0) return null;
    const words = lengths.reduce((sum, [length, count]) => sum + length * count, 0);
    return {
      answers,
      words,
      shortest: lengths[0]![0],
      lowerQuartile: quantile(lengths, answers, 0.25),
      median: quantile(lengths, answers, 0.5),
      upperQuartile: quantile(lengths, answers, 0.75),
      longest: lengths.at(-1)![0],
      mean: words / answers,
      bins: BINS.map((from, index) => {
        const next = BINS[index + 1];
        const inBin = lengths.filter(([length]) => length >= from && (next === undefined || length < next));
        return { from, to: next === undefined ? null : next - 1, answers: inBin.reduce((sum, [, count]) => sum + count, 0) };
      }),
    };
  }
}

/** Type 7 of Hyndman and Fan (1996), "Sample quantiles in statistical packages": between the two values around (n - 1) p. */
function quantile(lengths: readonly (readonly [length: number, count: number])[], total: number, p: number): number {
  const at = (total - 1) * p;
  const below = valueAt(lengths, Math.floor(at));
  return below + (at - Math.floor(at)) * (valueAt(lengths, Math.ceil(at)) - below);
}

function valueAt(lengths: readonly (readonly [length: number, count: number])[], index: number): number {
  let before = 0;
  for (const [length, count] of lengths) {
    before += count;
    if (index < before) return length;
  }
  return lengths.at(-1)![0];
}
