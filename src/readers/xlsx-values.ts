/** How numbers of a style are printed. */
export type NumberKind = 'number' | 'date' | 'time' | 'time without seconds';

/** Formats that every program knows by number (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: ReadonlyMap<number, NumberKind> = new Map<number, NumberKind>([
  ...[14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'date'] as const),
  ...[19, 21, 45, 46, 47].map((id) => [id, 'time'] as const),
  ...[18, 20].map((id) => [id, 'time without seconds'] as const),
]);
const LONGEST_CODE = 256;

/** What a number format prints: by its number, or by the letters of its code outside quotes and colours. */
export function numberKind(id: number, code: string | undefined): NumberKind {
  if (code === undefined) return BUILT_IN.get(id) ?? 'number';
  const letters = code.slice(0, LONGEST_CODE).replace(/"[^"]{0,200}"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]{0,60}\]/giu, '').toLowerCase();
  if (/[yd]/u.test(letters) && /[yd]{2}|d[^a-z]|m/u.test(letters)) return 'date';
  if (/[hs]|\[m/u.test(letters)) return letters.includes('s') ? 'time' : 'time without seconds';
  return 'number';
}

const DAY = 86_400_000;
/** Days from 1899-12-30, from which spreadsheets count, and from 1904-01-01, to 1970-01-01. */
const EPOCH = 25_569;
const EPOCH_1904 = 24_107;

export interface PrintedNumber {
  readonly text: string;
  /** Milliseconds, for what is surely a time. */
  readonly milliseconds?: number;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A number as a spreadsheet would print it, near enough: dates as `2021-03-04`, times as `1:02:03`. Times without seconds are left to their text, as people type `2:05` for minutes and seconds. */
export function printNumber(stored: string, kind: NumberKind, from1904: boolean): PrintedNumber {
  const value = Number(stored);
  if (!Number.isFinite(value) || stored.trim() === '') return { text: stored.slice(0, 400) };
  if (kind === 'number' || value < 0 || value > 2_958_466) return { text: String(Number(value.toPrecision(15))) };
  if (kind === 'date') return { text: printDate(Math.floor(value) - (from1904 ? EPOCH_1904 : EPOCH)) };
  const milliseconds = Math.round(value * DAY);
  const seconds = Math.floor(milliseconds / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return kind === 'time' ? { text: `${hours}:${two(minutes)}:${two(seconds % 60)}`, milliseconds } : { text: `${hours}:${two(minutes)}` };
}

/** The date so many days after 1970-01-01 (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms": civil_from_days). */
function printDate(days: number): string {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return `${yearOfEra + era * 400 + (month <= 2 ? 1 : 0)}-${two(month)}-${two(day)}`;
}
