import { isPaired } from './bitexts.js';
import type { Bitext, CheckContext, Line } from './contract.js';
import { isSound, itemsOf, type ItemKind, type Items } from './items.js';

export type Side = 'source' | 'target';

export const otherSide = (side: Side): Side => (side === 'source' ? 'target' : 'source');

/** Log ratios of short sentences scatter more: this many letters count as given on both sides. */
const GIVEN = 12;
/** The scatter of a quiet pair; less is chance. */
const LEAST_SCATTER = 0.15;
/** No item is so common that its presence says nothing, and no counterpart so sure that its absence proves all. */
const COMMONEST = 0.6;
const SUREST = 0.9;

/** Letters and figures of a text. */
export const lettersOf = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** The middle of numbers, 0 of none. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

/** Log likelihood lost by a length that is `far` usual deviations from the usual one; long tails (Student's t with four degrees of freedom). */
export const lengthLoss = (far: number): number => 2.5 * Math.log1p((far * far) / 4);

interface Known {
  readonly lines: number;
  /** Lines that hold an item. */
  readonly frequency: ReadonlyMap<string, number>;
  /** Counterparts of words in the other version. */
  readonly links: ReadonlyMap<string, ReadonlyMap<string, number>> | undefined;
}

/**
 * How well sentences of two versions fit each other, by what is usual between these two: lengths, words by the corpus's lexicon, figures and
 * names by sound, marks. Learnt from the couples of the bitext once; a look at two sentences costs what they hold.
 */
export class Fit {
  readonly #items = new Map<Line, Items>();
  readonly #letters = new Map<Line, number>();
  readonly #known: Readonly<Record<Side, Known>>;
  /** How often an item of a kind on one side is met on the other, by `rateKey`. */
  readonly #rates = new Map<string, number>();
  readonly #usual: number;
  readonly #scatter: number;

  constructor(bitext: Bitext, { lexicon }: CheckContext) {
    const known = (side: Side): Known => {
      const frequency = new Map<string, number>();
      for (const line of bitext[side].lines) for (const item of this.itemsOf(line).keys()) frequency.set(item, (frequency.get(item) ?? 0) + 1);
      return { lines: bitext[side].lines.length, frequency, links: lexicon?.(bitext[side].document.language, bitext[otherSide(side)].document.language) };
    };
    this.#known = { source: known('source'), target: known('target') };
    this.#learnRates(bitext);
    const ratios = bitext.couples.filter(isPaired).map(({ source, target }) => this.#ratio(source.lines, target.lines));
    this.#usual = median(ratios);
    this.#scatter = Math.max(LEAST_SCATTER, 1.4826 * median(ratios.map((ratio) => Math.abs(ratio - this.#usual))));
  }

  /** Items of one sentence. */
  itemsOf(line: Line): Items {
    const known = this.#items.get(line);
    if (known !== undefined) return known;
    const found = itemsOf(line.sentence.text);
    this.#items.set(line, found);
    return found;
  }

  #lettersOf(lines: readonly Line[]): number {
    let sum = 0;
    for (const line of lines) {
      const letters = this.#letters.get(line) ?? lettersOf(line.sentence.text);
      this.#letters.set(line, letters);
      sum += letters;
    }
    return sum;
  }

  #ratio(source: readonly Line[], target: readonly Line[]): number {
    return Math.log((this.#lettersOf(target) + GIVEN) / (this.#lettersOf(source) + GIVEN));
  }

  /** How many usual deviations more the target says than is usual; negative when less. */
  far(source: readonly Line[], target: readonly Line[]): number {
    return (this.#ratio(source, target) - this.#usual) / this.#scatter;
  }

  #learnRates({ couples }: Bitext): void {
    const seen = new Map<string, { all: number; met: number }>();
    for (const { source, target } of couples.filter(isPaired)) {
      const sides = { source: this.#union(source.lines), target: this.#union(target.lines) };
      for (const side of ['source', 'target'] as const) {
        for (const [item, kind] of sides[side]) {
          if (kind === 'word' || (isSound(item) && !this.#known[otherSide(side)].frequency.has(item))) continue;
          const cell = seen.get(rateKey(side, item)) ?? { all: 0, met: 0 };
          seen.set(rateKey(side, item), cell);
          cell.all += 1;
          if (sides[otherSide(side)].has(item)) cell.met += 1;
        }
      }
    }
    for (const [key, { all, met }] of seen) this.#rates.set(key, (met + 1) / (all + 2));
  }

  #union(lines: readonly Line[]): Items {
    if (lines.length === 1) return this.itemsOf(lines[0]!);
    return new Map(lines.flatMap((line) => [...this.itemsOf(line)]));
  }

  /** Log odds that these sentences say the same rather than anything: what of either side is met on the other, and what is not. */
  evidence(source: readonly Line[], target: readonly Line[]): number {
    const sides = { source: this.#union(source), target: this.#union(target) };
    let sum = 0;
    for (const [item, kind] of sides.source) sum += this.#weigh('source', item, kind, sides.target, target.length);
    for (const [item, kind] of sides.target) sum += this.#weigh('target', item, kind, sides.source, source.length);
    return sum / 2;
  }

  /** What one item says: whether a counterpart is there, against how often one is among that many sentences by chance. */
  #weigh(side: Side, item: string, kind: ItemKind, there: Items, count: number): number {
    const { frequency, lines } = this.#known[otherSide(side)];
    let [sure, absent, met] = [0, 1, false];
    const meet = (counterpart: string, probability: number): void => {
      sure += probability;
      absent *= 1 - Math.min(COMMONEST, ((frequency.get(counterpart) ?? 0) + 0.5) / (lines + 1));
      met ||= there.has(counterpart);
    };
    if (kind === 'word') this.#known[side].links?.get(item)?.forEach((probability, counterpart) => meet(counterpart, probability));
    else if (!isSound(item) || frequency.has(item)) meet(item, this.#rates.get(rateKey(side, item)) ?? 0.5);
    sure = Math.min(SUREST, sure);
    const chance = Math.min(SUREST, 1 - absent ** count);
    if (sure <= chance) return 0;
    return met ? Math.log(sure / chance) : Math.log((1 - sure) / (1 - chance));
  }
}

/** Figures are met as often as others, names too; each mark has a rate of its own. */
const rateKey = (side: Side, item: string): string => `${side} ${/^[#~]/u.test(item) ? item[0]! : item}`;

const fits = new WeakMap<Bitext, { readonly context: CheckContext; readonly fit: Fit }>();

/** The fit of a bitext, made once for all checks that ask. */
export function fitOf(bitext: Bitext, context: CheckContext): Fit {
  const known = fits.get(bitext);
  if (known?.context === context) return known.fit;
  const fit = new Fit(bitext, context);
  fits.set(bitext, { context, fit });
  return fit;
}
