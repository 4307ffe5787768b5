import { MAGNITUDES } from './data/number-words.js';
import type { Quantity } from './quantities.js';
import { mayBeConverted } from './units.js';

/** A number of one side that no number of the other explains by itself. */
export interface Explained {
  readonly quantity: Quantity;
  /** The other side has the value, but in words that say little, or less often than this one. */
  readonly isClaimed: boolean;
  /** It may be an amount of the other side, or one beside it, in other units: no more than a number of its own unit can say otherwise. */
  readonly isConverted: boolean;
}

/** More numbers of one sentence are not tried as conversions of each other. */
const MOST = 64;

interface Side {
  readonly all: readonly Quantity[];
  /** Those that have found their like. */
  readonly taken: Set<Quantity>;
  readonly language: string;
}

/**
 * The numbers of two texts that do not go together. First those of the same value are put aside, however often each side has them; what is left may be the
 * same in other words: a year by two digits, an hour by the other clock, an amount in other units, groups of digits written as one number.
 */
export function explain(source: readonly Quantity[], target: readonly Quantity[], languages: { readonly source: string; readonly target: string }): { here: Explained[]; there: Explained[] } {
  const [here, there]: [Side, Side] = [{ all: withoutNamed(source, target), taken: new Set(), language: languages.source }, { all: withoutNamed(target, source), taken: new Set(), language: languages.target }];
  takeEqual(here, there);
  for (const [one, other] of [[here, there], [there, here]] as const) {
    takeKeyed(one, other);
    takeParts(one, other);
  }
  const converted = convertedOf(here, there);
  return { here: leftOf(here, there, converted), there: leftOf(there, here, converted) };
}

/** A month that both name is no counterpart of a number; one that the other side counts may be. */
function withoutNamed(own: readonly Quantity[], other: readonly Quantity[]): Quantity[] {
  const named = new Set(other.filter(({ form }) => form === 'month').map(({ value }) => value));
  return own.filter(({ form, value }) => form !== 'month' || !named.has(value)).map((quantity) => (quantity.form === 'month' ? { ...quantity, form: 'loose' } : quantity));
}

const isKnown = (language: string): boolean => MAGNITUDES[language] !== undefined;

function takeEqual(here: Side, there: Side): void {
  const values = [here, there].map(({ all }) => new Set(all.filter(({ form }) => form !== 'loose').map(({ value }) => value))) as [Set<string>, Set<string>];
  const loose = [here, there].map(({ all }) => new Set(all.map(({ value }) => value))) as [Set<string>, Set<string>];
  for (const [index, { all, taken }] of [here, there].entries()) {
    const [others, more] = [values[1 - index]!, loose[1 - index]!];
    for (const quantity of all) if (others.has(quantity.value) || (quantity.form !== 'spoken' && more.has(quantity.value))) taken.add(quantity);
  }
}

const openOf = ({ all, taken }: Side): Quantity[] => all.filter((quantity) => !taken.has(quantity));

/** By what each may be found under. A century is told by any year of it. */
function takeKeyed(one: Side, other: Side): void {
  const offered = new Map<string, Quantity>();
  for (const quantity of other.all) {
    const isOpen = !other.taken.has(quantity);
    for (const key of quantity.offers) if (isOpen || key.startsWith('c:')) offered.set(key, offered.get(key) ?? quantity);
    if (isOpen) offered.set(`v:${quantity.value}`, quantity);
  }
  for (const quantity of openOf(one)) {
    const isMagnitudeKnown = isKnown(other.language);
    for (const key of quantity.seeks) {
      const found = offered.get(key.startsWith('raw:') && !isMagnitudeKnown ? `v:${key.slice(4)}` : key);
      if (found === undefined) continue;
      one.taken.add(quantity);
      other.taken.add(found);
      break;
    }
  }
}

/** Two or more numbers that the other side writes as one, or the other way round. */
function takeParts(one: Side, other: Side): void {
  const open = new Map<string, Quantity[]>();
  for (const quantity of openOf(other)) {
    for (const key of [quantity.value, ...quantity.offers.filter((one) => one.startsWith('n:'))]) open.set(key, [...(open.get(key) ?? []), quantity]);
  }
  for (const quantity of openOf(one)) {
    if (quantity.parts.length === 0) continue;
    const found = quantity.parts.map((part) => open.get(part));
    if (!found.every((part) => part !== undefined)) continue;
    one.taken.add(quantity);
    for (const part of found.flat()) other.taken.add(part);
  }
}

/** What may be another number, of the other side or of its own (`45 miles (72 km)`), in another unit. */
function convertedOf(here: Side, there: Side): Set<Quantity> {
  const found = new Set<Quantity>();
  const sides = [here, there].map(({ all }) => all.filter(({ form }) => form !== 'loose').slice(0, MOST)) as [Quantity[], Quantity[]];
  const known = sides.map((all) => new Set(all.flatMap(({ unit }) => (unit === null ? [] : [unit.dimension])))) as [Set<string>, Set<string>];
  const isOpen = (quantity: Quantity): boolean => !here.taken.has(quantity) && !there.taken.has(quantity);
  const isLike = (a: Quantity, b: Quantity): boolean => a !== b && mayBeConverted(Number(a.value), a.unit, Number(b.value), b.unit);
  const measured = [...sides[0], ...sides[1]].filter(({ unit }) => unit !== null);
  for (const quantity of measured) if (isOpen(quantity) && measured.some((one) => isLike(quantity, one))) found.add(quantity);
  // Where a side names no unit of a kind, a number without one may be of it.
  for (const [index, all] of sides.entries()) {
    for (const plain of all) {
      if (plain.unit !== null || !isOpen(plain)) continue;
      const other = sides[1 - index]!.find((one) => one.unit !== null && isOpen(one) && !found.has(one) && !known[index]!.has(one.unit.dimension) && isLike(one, plain));
      if (other !== undefined) found.add(other).add(plain);
    }
  }
  return found;
}

function leftOf(side: Side, other: Side, converted: ReadonlySet<Quantity>): Explained[] {
  const loose = new Set(other.all.filter(({ form }) => form === 'loose').map(({ value }) => value));
  const open = openOf(side).filter(({ form }) => form !== 'loose').map((quantity) => ({ quantity, isClaimed: loose.has(quantity.value), isConverted: converted.has(quantity) }));
  return [...open, ...surplusOf(side, other).map((quantity) => ({ quantity, isClaimed: true, isConverted: false }))].sort((a, b) => a.quantity.span[0] - b.quantity.span[0]);
}

/** What is said more often here than on the other side: a repetition, or one of them was another number there. Those printed are the first to be doubted. */
function surplusOf(side: Side, other: Side): Quantity[] {
  const counts = new Map<string, number>();
  for (const { value } of other.all) counts.set(value, (counts.get(value) ?? 0) - 1);
  for (const { value } of side.all) if (counts.has(value)) counts.set(value, counts.get(value)! + 1);
  const doubted = (form: Quantity['form']): Quantity[] => side.all.filter((quantity) => {
    const more = counts.get(quantity.value) ?? 0;
    if (quantity.form !== form || !side.taken.has(quantity) || more <= 0) return false;
    counts.set(quantity.value, more - 1);
    return true;
  });
  return [...doubted('printed'), ...doubted('spoken')];
}
