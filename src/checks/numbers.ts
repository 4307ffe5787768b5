import type { Span } from '../model.js';
import { around, isComparable } from './bitexts.js';
import { primary, type Bitext, type BitextCheck, type Couple, type Draft } from './contract.js';
import { helpersOf, quantitiesOf, type Quantity } from './quantities.js';
import { explain, type Explained } from './counterparts.js';
import { foldWords } from './folded-words.js';
import { maySay, COMPARED_LANGUAGES } from './spoken-numbers.js';
import { isOtherAmount, isSameUnit } from './units.js';

const SIDES = ['source', 'target'] as const;
type Side = (typeof SIDES)[number];

/** A number without its like: `lost` where nothing explains it, `loose` where a vague word or a neighbouring sentence may. */
interface Suspect {
  readonly quantity: Quantity;
  readonly isLost: boolean;
  /** It may be an amount in another unit. */
  readonly isConverted: boolean;
}

/** Percentages that are said as fractions, by the number the fraction is named after. */
const SHARES: ReadonlyMap<string, number> = new Map([['50', 2], ['33', 3], ['33.3', 3], ['67', 3], ['66', 3], ['25', 4], ['75', 4]]);

/** What a neighbouring sentence, or a word that may be a number, says. */
function suspectsOf(bitext: Bitext, couple: Couple, side: Side, unexplained: readonly Explained[]): Suspect[] {
  if (unexplained.length === 0) return [];
  const other: Side = side === 'source' ? 'target' : 'source';
  const language = primary(couple[other].version.document.language);
  const folded = foldWords(couple[other].text);
  let near: { readonly values: ReadonlySet<string>; readonly folded: string } | undefined;
  return unexplained.flatMap(({ quantity, isClaimed, isConverted }): Suspect[] => {
    if (isConverted || isClaimed) return [{ quantity, isLost: false, isConverted }];
    const candidates = valuesOf(quantity);
    const said = candidates.map((value) => maySay(value, folded, language));
    if (said.includes('surely')) return [];
    if (said.includes('perhaps')) return [{ quantity, isLost: false, isConverted }];
    near ??= nearby(around(bitext, couple, other), language);
    const isNear = near.values.has(quantity.value) || quantity.seeks.some((key) => near!.values.has(key.replace(/^v:/u, ''))) || candidates.some((value) => value > 12 && maySay(value, near!.folded, language) !== null);
    return [{ quantity, isLost: !isNear, isConverted }];
  });
}

const nearby = (text: string, language: string): { values: Set<string>; folded: string } => ({ values: new Set(quantitiesOf(text, language, []).map(({ value }) => value)), folded: foldWords(text) });

/** What words may say of a number: itself, the 1.5 of 1.5 million, the decade of a year, the share of a percentage, the century of `1800s`. */
function valuesOf({ value, unit, seeks }: Quantity): number[] {
  const number = Number(value);
  if (Number.isNaN(number)) {
    const [hour, minute] = value.split(':');
    return minute === '00' ? [Number(hour), ...(Number(hour) > 12 ? [Number(hour) - 12] : [])] : [];
  }
  const share = unit?.dimension === 'percent' ? SHARES.get(value) : undefined;
  const isDecade = number >= 1800 && number < 2100 && number % 10 === 0;
  const raw = seeks.find((key) => key.startsWith('raw:'))?.slice(4);
  return [number, ...(raw?.endsWith('.5') === true ? [Number(raw)] : []), ...(share === undefined ? [] : [share]), ...(isDecade && number % 100 !== 0 ? [number % 100] : []), ...(isDecade && number % 100 === 0 ? [number / 100 + 1] : [])];
}

/** Whether two numbers without their like may be one that was changed, and not two in other units or of other kinds. */
function mayBeChanged(a: Suspect, b: Suspect): boolean {
  const [one, other] = [a.quantity, b.quantity];
  if ((!a.isLost && !b.isLost) || one.isMarker !== other.isMarker || one.isPage || other.isPage) return false;
  if (one.unit !== null && other.unit !== null) return isSameUnit(one.unit, other.unit);
  if (a.isConverted || b.isConverted) return false;
  return true;
}

/** Whether a number of one side became another one on the other. */
function isChanged(here: readonly Suspect[], there: readonly Suspect[]): boolean {
  return here.slice(0, MOST).some((one) => there.slice(0, MOST).some((other) => mayBeChanged(one, other)));
}

/** More numbers of one sentence are not compared one by one. */
const MOST = 40;

const spansOf = (suspects: readonly Suspect[]): Span[] => suspects.map(({ quantity }) => quantity.span).filter((span, index, all) => index === 0 || span[0] >= all[index - 1]![1]);
const isPrinted = ({ quantity }: Suspect): boolean => quantity.form === 'printed';

function* compare(bitext: Bitext, couple: Couple): Iterable<Draft> {
  const sides = [couple.source, couple.target].map(({ text, starts, version }) => quantitiesOf(text, primary(version.document.language), starts)) as [Quantity[], Quantity[]];
  if (sides.every((all) => all.length === 0)) return;
  // A word may be missed without a number in digits, but nothing else explains it.
  const isPlain = sides.every((all) => all.every(({ form }) => form !== 'printed'));
  const [source, target] = isPlain ? sides : sides.map((all, side) => [...all, ...helpersOf(couple[SIDES[side]!].text, primary(couple[SIDES[side]!].version.document.language))]) as [Quantity[], Quantity[]];
  const { here, there } = explain(source, target, { source: primary(couple.source.version.document.language), target: primary(couple.target.version.document.language) });
  const [left, right] = [suspectsOf(bitext, couple, 'source', here), suspectsOf(bitext, couple, 'target', there)];
  const isOther = isChanged(left, right);
  const shown = (suspects: readonly Suspect[]): Suspect[] => suspects.filter((one) => isOther || (one.isLost && isPrinted(one)));
  const [lost, more] = [shown(left), shown(right)];
  if (lost.length + more.length === 0) {
    yield* otherAmounts(couple, sides);
    return;
  }
  yield {
    severity: isOther ? 'warning' : 'note',
    reason: lost.length > 0 && more.length > 0 ? 'the two say different numbers' : `a number has no counterpart in ${lost.length > 0 ? bitext.target.column : bitext.source.column}`,
    marked: [{ stretch: couple.source, spans: spansOf(lost) }, { stretch: couple.target, spans: spansOf(more) }],
  };
}

/** Equal numbers, each the only one of its value, in other currencies or units: no conversion leaves a number as it is. */
function* otherAmounts(couple: Couple, sides: readonly [readonly Quantity[], readonly Quantity[]]): Iterable<Draft> {
  const [here, there] = sides.map((all) => {
    const byValue = new Map<string, Quantity | null>();
    for (const quantity of all) byValue.set(quantity.value, byValue.has(quantity.value) ? null : quantity);
    return byValue;
  }) as [Map<string, Quantity | null>, Map<string, Quantity | null>];
  const pairs = [...here].flatMap(([value, one]): [Quantity, Quantity][] => {
    const other = there.get(value);
    if (one?.unit == null || other?.unit == null || Number(value) === 0) return [];
    return isOtherAmount(one.unit, other.unit) ? [[one, other]] : [];
  });
  if (pairs.length === 0) return;
  const isMoney = pairs.some(([{ unit }]) => unit?.dimension === 'money');
  yield {
    severity: 'warning',
    reason: `the same number in ${isMoney ? 'another currency' : 'another unit'}`,
    marked: [{ stretch: couple.source, spans: pairs.map(([{ span }]) => span) }, { stretch: couple.target, spans: pairs.map(([, { span }]) => span).sort((a, b) => a[0] - b[0]) }],
  };
}

/** Numbers in digits of any script, and in the words of many languages, whatever their separators, magnitudes, units, clocks and calendars. */
export const numbers = {
  name: 'numbers',
  compares: 'versions',
  summary: 'a number that the other language does not have, in digits of any script or in words',
  languages: 'any',
  words: COMPARED_LANGUAGES,
  *check(bitext: Bitext): Iterable<Draft> {
    for (const couple of bitext.couples) if (isComparable(couple)) yield* compare(bitext, couple);
  },
} as const satisfies BitextCheck;
