import { LOW_CONFIDENCE, type Colour } from './view.js';

/** A number for people, the same in every locale: `2,310`. */
export function figure(number: number): string {
  const digits = String(number);
  let grouped = digits.slice(-3);
  for (let end = digits.length - 3; end > 0; end -= 3) grouped = `${digits.slice(Math.max(0, end - 3), end)},${grouped}`;
  return grouped;
}

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

/** A share in whole percent; less than half of one is said to be so, and 100 only when it is all. */
export function share(part: number, whole: number): string {
  if (whole === 0) return '—';
  const percent = (100 * part) / whole;
  if (part > 0 && percent < 0.5) return '<1 %';
  return `${part < whole ? Math.min(99, Math.round(percent)) : 100} %`;
}

/** Whole numbers as they are, others with one decimal. */
export function decimal(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  const whole = Math.floor(rounded);
  const rest = Math.round((rounded - whole) * 10);
  return rest === 0 ? figure(whole) : `${figure(whole)}.${rest}`;
}
