import type { Span } from '../model.js';
import { around, isComparable } from './bitexts.js';
import { MONTH_LANGUAGES, monthsIn, WEEKDAY_LANGUAGES, weekdaysIn, type Named } from './calendar.js';
import { primary, type Bitext, type BitextCheck, type Couple, type Draft, type Stretch } from './contract.js';

/** What is compared: months, then days of the week. `trusts`: a second mention of one in place of another is sure enough, too; days of the week come and go in news. */
const KINDS = [
  { name: 'month', languages: new Set(MONTH_LANGUAGES), read: monthsIn, trusts: true },
  { name: 'day of the week', languages: new Set(WEEKDAY_LANGUAGES), read: weekdaysIn, trusts: false },
] as const;

const languageOf = ({ version }: Stretch): string => primary(version.document.language);

/** What a side names and the other does not. */
interface Missed {
  /** Neither there nor around. */
  readonly lost: Named[];
  /** Said around, or more often here than there: a repetition, or another one was meant. */
  readonly doubtful: Named[];
}

function missed(own: readonly Named[], other: readonly Named[], near: () => readonly Named[]): Missed {
  const counts = new Map<number, number>();
  for (const value of other.flatMap(({ values }) => values)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const surplus = own.filter(({ values, isNumeric }) => {
    const value = values.find((one) => counts.has(one));
    if (value !== undefined) counts.set(value, counts.get(value)! - 1);
    return value !== undefined && !isNumeric && counts.get(value)! < 0;
  });
  const missing = own.filter(({ values, isSure }) => isSure && !values.some((value) => counts.has(value)));
  if (missing.length === 0) return { lost: [], doubtful: surplus };
  const beside = new Set(near().flatMap(({ values }) => values));
  const isBeside = ({ values }: Named): boolean => values.some((value) => beside.has(value));
  return { lost: missing.filter((one) => !isBeside(one)), doubtful: [...surplus, ...missing.filter(isBeside)].sort((a, b) => a.span[0] - b.span[0]) };
}

const spansOf = (named: readonly Named[]): Span[] => named.map(({ span }) => span).filter(([start], index, all) => index === 0 || start >= all[index - 1]![1]);

function* compare(bitext: Bitext, couple: Couple): Iterable<Draft> {
  const { source, target } = couple;
  const [from, to] = [languageOf(source), languageOf(target)];
  for (const { name, languages, read, trusts } of KINDS) {
    if (!languages.has(from) || !languages.has(to)) continue;
    const [here, there] = [read(source.text, from), read(target.text, to)];
    if (here.length + there.length === 0) continue;
    const left = missed(here, there, () => read(around(bitext, couple, 'target'), to));
    const right = missed(there, here, () => read(around(bitext, couple, 'source'), from));
    const isOther = (left.lost.length > 0 && right.lost.length + right.doubtful.length > 0) || (right.lost.length > 0 && left.doubtful.length > 0);
    const [lost, more] = [left, right].map((side) => (isOther ? (side.lost.length > 0 ? side.lost : side.doubtful) : side.lost.filter(({ isNumeric }) => !isNumeric))) as [Named[], Named[]];
    if ([...lost, ...more].every(({ isNumeric }) => isNumeric)) continue;
    yield {
      severity: isOther && (trusts || (left.lost.length > 0 && right.lost.length > 0)) ? 'warning' : 'note',
      reason: isOther ? `the two name a different ${name}` : `a ${name} is named in ${lost.length > 0 ? bitext.source.column : bitext.target.column} only`,
      marked: [{ stretch: source, spans: spansOf(lost) }, { stretch: target, spans: spansOf(more) }],
    };
  }
}

/** Months and days of the week, named or counted: which of them is meant, not how they are written. */
export const dates = {
  name: 'dates',
  compares: 'versions',
  summary: 'another month or day of the week in the other language, named or in digits',
  languages: MONTH_LANGUAGES,
  *check(bitext: Bitext): Iterable<Draft> {
    for (const couple of bitext.couples) if (isComparable(couple)) yield* compare(bitext, couple);
  },
} as const satisfies BitextCheck;
