import type { Time } from '../model.js';

/** Example: `01:02:03.5`, `2:03`, `[00:12]`. */
const CLOCK = /(?:(?<hours>\d{1,3}):)?(?<minutes>\d{1,3}):(?<seconds>\d{1,2}(?:[.,]\d{1,3})?)/gu;
const PLAIN = /^\d{1,10}(?:[.,]\d{1,6})?$/u;
const LONGEST = 60;
/** A column of plain numbers that reaches beyond this counts milliseconds: ten hours in seconds. */
const MOST_SECONDS = 36_000;

/** Times that a cell gives: one, or the two of a range, in milliseconds; none when it is no time. `unit` is in milliseconds. */
export function timesIn(text: string, unit: number): number[] {
  const printed = text.trim();
  if (printed.length > LONGEST) return [];
  if (PLAIN.test(printed)) return [Math.round(Number(printed.replace(',', '.')) * unit)];
  const found = Array.from(printed.matchAll(CLOCK), ({ groups }) =>
    Math.round(((Number(groups!['hours'] ?? 0) * 60 + Number(groups!['minutes'])) * 60 + Number(groups!['seconds']!.replace(',', '.'))) * 1000));
  return printed.replace(CLOCK, '').replace(/[\s[\](){}<>\-–—→.,]|to/gu, '') === '' ? found.slice(0, 2) : [];
}

/** How many milliseconds a plain number in a column of times stands for: as its heading says, else seconds unless the numbers are too large. */
export function unitOf(texts: Iterable<string>, said: 'seconds' | 'milliseconds' | null): number {
  if (said !== null) return said === 'seconds' ? 1000 : 1;
  for (const text of texts) {
    const printed = text.trim();
    if (PLAIN.test(printed) && Number(printed.replace(',', '.')) > MOST_SECONDS) return 1;
  }
  return 1000;
}

/** The time of a row from its own cells and the start of the next one; null where the row says none. */
export function timeOfRow(start: readonly number[], end: readonly number[], next: number | undefined): Time | null {
  const [from, to = end[0] ?? next] = start;
  return from === undefined ? null : { start: from, end: Math.max(from, to ?? from) };
}
