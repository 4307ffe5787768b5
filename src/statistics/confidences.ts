import type { ConfidenceSpread } from '../model.js';
import { LOW } from './facts.js';

/** A confidence has four decimals in every output: counted in ten-thousandths, sums are exact in any order. */
const UNIT = 10_000;
const BINS = 10;

/** Confidences as they are counted. */
export class ConfidenceTally {
  readonly #bins = new Array<number>(BINS).fill(0);
  #count = 0;
  #sum = 0;
  #low = 0;
  #lowest = UNIT;

  add(confidence: number): void {
    const value = Math.round(confidence * UNIT);
    this.#bins[Math.min(BINS - 1, Math.floor((value * BINS) / UNIT))]! += 1;
    this.#count += 1;
    this.#sum += value;
    this.#lowest = Math.min(this.#lowest, value);
    if (value < LOW * UNIT) this.#low += 1;
  }

  result(): ConfidenceSpread {
    const isEmpty = this.#count === 0;
    return { count: this.#count, low: this.#low, lowest: isEmpty ? null : this.#lowest / UNIT, mean: isEmpty ? null : this.#sum / this.#count / UNIT, bins: [...this.#bins] };
  }
}
