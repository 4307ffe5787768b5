import type { Span } from '../model.js';
import { around, isComparable } from './bitexts.js';
import { MONTH_LANGUAGES, monthsIn, WEEKDAY_LANGUAGES, weekdaysIn, type Named } from './calendar.js';
import { primary, type Bitext, type BitextCheck, type Couple, type Draft, type Stretch } from './contract.js';

/** What is compared: months, then days of the week. */
const KINDS = [
  { name: 'month', languages: new Set(MONTH_LANGUAGES), read: monthsIn },
  { name: 'day of the week', languages: new Set(WEEKDAY_LANGUAGES), read: weekdaysIn },
] as const;

const languageOf = ({ version }: Stretch): string => primary(version.document.language);

/** What a side names and the other does not, neither there nor around. */
function missed(own: readonly Named[], other: readonly Named[], near: () => readonly Named[]): Named[] {
  const there = new Set(other.flatMap(({ values }) => values));
  const missing = own.filter(({ values }) => !values.some((value) => there.has(value)));
  if (missing.every(({ isSure }) => !isSure)) return [];
  const beside = new Set(near().flatMap(({ values }) => values));
  return missing.filter(({ values, isSure }) => isSure && !values.some((value) => beside.has(value)));
}

const spansOf = (named: readonly Named[]): Span[] => named.map(({ span }) => span).filter(([start], index, all) => index === 0 || start >= all[index - 1]![1]);

function* compare(bitext: Bitext, couple: Couple): Iterable<Draft> {
  const { source, target } = couple;
  const [from, to] = [languageOf(source), languageOf(target)];
  for (const { name, languages, read } of KINDS) {
    if (!languages.has(from) || !languages.has(to)) continue;
    const [here, there] = [read(source.text, from), read(target.text, to)];
    if (here.length + there.length === 0) continue;
    const left = missed(here, there, () => read(around(bitext, couple, 'target'), to));
    const right = missed(there, here, () => read(around(bitext, couple, 'source'), from));
    const [named, other] = [left.some(({ isNumeric }) => !isNumeric), right.some(({ isNumeric }) => !isNumeric)];
    const isOther = left.length > 0 && right.length > 0 && (named || other);
    if (!isOther && !named && !other) continue;
    const [lost, more] = isOther ? [left, right] : [left, right].map((list) => list.filter(({ isNumeric }) => !isNumeric)) as [Named[], Named[]];
    yield {
      severity: isOther ? 'warning' : 'note',
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
