import { figure } from '../text/figures.js';
import { LOW_CONFIDENCE, type Colour } from './view.js';

export { figure };

/** A number and what it counts: `1 turn`, `2,310 turns`. */
export function counted(number: number, singular: string, plural = `${singular}s`): string {
  return `${figure(number)} ${number === 1 ? singular : plural}`;
}

/** A confidence in two decimals, low ones in yellow. */
export function certainty(confidence: number, colour: Colour): string {
  const text = confidence.toFixed(2);
  return confidence < LOW_CONFIDENCE ? colour.yellow(text) : text;
}

/** Numbers as ranges: `2–4, 7`. */
export function ranges(numbers: Iterable<number>): string {
  const runs: { first: number; last: number }[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && number <= run.last + 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}
