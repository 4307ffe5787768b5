import { stemOf, withoutArticle } from '../text/stems.js';
import { tokens } from '../text/tokens.js';
import { isPaired } from './bitexts.js';
import type { Bitext, CheckContext } from './contract.js';
import { NAME_WEIGHTS } from './data/name-weights.js';
import { Ear, type Heard, type Name, type Side } from './name-finding.js';
import { beginning, isSameSound, isSureMatch, mayBeSame, SUREST, type Sounding } from './name-sounds.js';

/** What tells for one name having taken the place of another: of the one that is lost, and of the intruder. */
export type NameTrait = keyof typeof NAME_WEIGHTS;

/** Two names of a couple, neither heard on the other side. */
export interface Strangers {
  /** The side of the one that is lost on the other. */
  readonly side: Side;
  readonly traits: Readonly<Record<NameTrait, number>>;
}

/** A couple that names different people or places. */
export interface Estranged {
  /** Place among the couples. */
  readonly index: number;
  readonly unheard: Readonly<Record<Side, readonly Name[]>>;
  readonly strangers: readonly Strangers[];
}

/** Sentences with more unheard names are lists in other words. */
const MOST_UNHEARD = 12;
/** Names of one beginning to look at, at most. */
const MOST_ALIKE = 40;
/** How probable a translation must be to be believed. */
const SURE_TRANSLATION = 0.25;
/** So often two unheard names must stand together before one is taken for the translation of the other, and in such a share of their couples. */
const LEAST_TOGETHER = 2;
const LEAST_SHARE = 0.6;
/** How far pronouns reach: couples before and after. */
const REACH = 2;
/** More sightings tell nothing new. */
const MOST_SEEN = 8;

type Lexicon = ReturnType<NonNullable<CheckContext['lexicon']>>;

const other = (side: Side): Side => (side === 'source' ? 'target' : 'source');
/** Names of one key may be one name in several cases. */
const keyOf = ({ word, sound }: Name): string => `${beginning(word)} ${sound.slice(0, SUREST)}`;

/** In which couples a name is heard on the other side, and in which it is not. */
interface Sightings {
  readonly name: Sounding;
  readonly heard: Set<number>;
  readonly unheard: Set<number>;
}

/** What a bitext tells of its names: where they are heard, and which are translated by which. */
class Acquaintance {
  readonly #ear: Ear;
  readonly #unheard: readonly Readonly<Record<Side, readonly Name[]>>[];
  readonly #sightings = { source: new Map<string, Map<string, Sightings>>(), target: new Map<string, Map<string, Sightings>>() };
  readonly #together = new Map<string, number>();
  readonly #apart = { source: new Map<string, number>(), target: new Map<string, number>() };

  constructor(bitext: Bitext, { lexicon }: Pick<CheckContext, 'lexicon'>) {
    this.#ear = new Ear(bitext);
    const [here, there] = [bitext.source.document.language, bitext.target.document.language];
    const forth = lexicon?.(here, there);
    const back = lexicon?.(there, here);
    this.#unheard = this.#ear.couples.map((both, index) => {
      const couple = bitext.couples[index]!;
      if (!isPaired(couple)) return { source: [], target: [] };
      return { source: untranslated(unheardOf(both.source, both.target), couple.target.text, forth), target: untranslated(unheardOf(both.target, both.source), couple.source.text, back) };
    });
    this.#ear.couples.forEach((both, index) => {
      for (const side of ['source', 'target'] as const) for (const name of both[side].names) this.#see(side, name, index, both[other(side)].names);
    });
    for (const both of this.#unheard) this.#pair(both);
  }

  #see(side: Side, name: Name, index: number, others: readonly Name[]): void {
    if (name.sound.length < SUREST) return;
    const key = keyOf(name);
    const bucket = this.#sightings[side].get(key) ?? new Map<string, Sightings>();
    this.#sightings[side].set(key, bucket);
    const sightings = bucket.get(name.sound) ?? { name, heard: new Set<number>(), unheard: new Set<number>() };
    bucket.set(name.sound, sightings);
    sightings[others.some((one) => isSureMatch(name, one)) ? 'heard' : 'unheard'].add(index);
  }

  #pair({ source, target }: Readonly<Record<Side, readonly Name[]>>): void {
    const [here, there] = [new Set(source.slice(0, MOST_UNHEARD).map(keyOf)), new Set(target.slice(0, MOST_UNHEARD).map(keyOf))];
    const count = (map: Map<string, number>, key: string): unknown => map.set(key, (map.get(key) ?? 0) + 1);
    for (const key of here) count(this.#apart.source, key);
    for (const key of there) count(this.#apart.target, key);
    for (const one of here) for (const two of there) count(this.#together, `${one}\n${two}`);
  }

  /** Whether two names stand together, unheard, so often that one translates the other (`North`, `Северная`). */
  #translates(here: Name, there: Name): boolean {
    const together = this.#together.get(`${keyOf(here)}\n${keyOf(there)}`) ?? 0;
    return together >= LEAST_TOGETHER && (2 * together) / (this.#apart.source.get(keyOf(here))! + this.#apart.target.get(keyOf(there))!) >= LEAST_SHARE;
  }

  /** Couples but this one in which a name is heard, and in which it is not, as logarithms. */
  #seen(side: Side, name: Name, index: number): { heard: number; unheard: number } {
    let [heard, unheard] = [0, 0];
    let looked = 0;
    for (const sightings of this.#sightings[side].get(keyOf(name))?.values() ?? []) {
      if ((looked += 1) > MOST_ALIKE) break;
      if (!isSureMatch(sightings.name, name)) continue;
      heard += sightings.heard.size - Number(sightings.heard.has(index));
      unheard += sightings.unheard.size - Number(sightings.unheard.has(index));
    }
    return { heard: Math.log1p(Math.min(heard, MOST_SEEN)), unheard: Math.log1p(Math.min(unheard, MOST_SEEN)) };
  }

  /** Whether a name may stand in the couples before or after, on the other side. */
  #isNear(side: Side, { sound }: Name, index: number): boolean {
    for (let distance = -REACH; distance <= REACH; distance++) {
      if (distance !== 0 && this.#ear.couples[index + distance]?.[other(side)].names.some((name) => mayBeSame(name.sound, sound)) === true) return true;
    }
    return false;
  }

  *estranged(): Generator<Estranged> {
    for (const [index, both] of this.#unheard.entries()) {
      const source = both.source.filter((here) => !both.target.some((there) => this.#translates(here, there)));
      const target = both.target.filter((there) => !both.source.some((here) => this.#translates(here, there)));
      if (source.length === 0 || target.length === 0 || Math.max(source.length, target.length) > MOST_UNHEARD) continue;
      const unheard = { source, target };
      yield { index, unheard, strangers: source.flatMap((here) => target.flatMap((there): Strangers[] => [this.#strangers('source', here, there, index, unheard), this.#strangers('target', there, here, index, unheard)])) };
    }
  }

  /** `lost` is the name of `side` that another one, `intruder`, stands for on the other side. */
  #strangers(side: Side, lost: Name, intruder: Name, index: number, { source, target }: Estranged['unheard']): Strangers {
    const [seen, seenIntruder] = [this.#seen(side, lost, index), this.#seen(other(side), intruder, index)];
    const traits = {
      bias: 1,
      lostHeard: seen.heard,
      lostUnheard: seen.unheard,
      lostNever: Number(seen.heard === 0),
      lostNear: Number(this.#isNear(side, lost, index)),
      lostSmall: Number(this.#ear.small[side].has(lost.word.toLowerCase())),
      intruderHeard: seenIntruder.heard,
      intruderUnheard: seenIntruder.unheard,
      intruderNever: Number(seenIntruder.heard === 0),
      intruderNear: Number(this.#isNear(other(side), intruder, index)),
      intruderSmall: Number(this.#ear.small[other(side)].has(intruder.word.toLowerCase())),
      alone: Number(source.length === 1 && target.length === 1),
      many: Math.log(source.length * target.length),
      beside: Number(side === 'source' ? areBeside(this.#ear.couples[index]!, lost, intruder) : areBeside(this.#ear.couples[index]!, intruder, lost)),
    };
    return { side, traits };
  }
}

/** Names of one side that cannot be heard in the other. */
function unheardOf({ names }: Heard, { loud, low }: Heard): Name[] {
  return names.filter(({ sound }) => !loud.includes(sound) && !loud.some((one) => mayBeSame(one, sound)) && !low().some((one) => isSameSound(one, sound)));
}

/** Leaves out names whose translation the lexicon knows and the other side has (`Germany`, `Германия`). */
function untranslated(names: readonly Name[], text: string, lexicon: Lexicon): readonly Name[] {
  if (lexicon === undefined || names.length === 0) return names;
  const others = new Set(tokens(text).flatMap((word) => [word, stemOf(withoutArticle(word))]));
  return names.filter(({ word }) => !tokens(word).some((part) => {
    const known = lexicon.get(part) ?? lexicon.get(stemOf(withoutArticle(part)));
    return known !== undefined && Array.from(known).some(([translation, probability]) => probability >= SURE_TRANSLATION && others.has(translation));
  }));
}

/** The names that stand right before or behind one, with a space or a hyphen between. */
const beside = (names: readonly Name[], { span: [start, end] }: Name): Name[] => names.filter(({ span }) => [span[0] - end, start - span[1]].some((gap) => gap === 1 || gap === 2));

/** Whether names that may be one stand right beside both: `Maria Pérez`, `Мария Лопес`. */
function areBeside(both: Readonly<Record<Side, Heard>>, here: Name, there: Name): boolean {
  const others = beside(both.target.names, there);
  return others.length > 0 && beside(both.source.names, here).some((one) => others.some((two) => mayBeSame(one.sound, two.sound)));
}

/** The couples of a bitext that name different people or places, with what tells whether that is a fault. */
export const estrangedIn = (bitext: Bitext, context: Pick<CheckContext, 'lexicon'> = {}): Generator<Estranged> => new Acquaintance(bitext, context).estranged();

/** Logarithm of the odds that of two names one took the place of the other, beside both being named by another word. */
export const nameOddsOf = ({ traits }: Strangers): number => (Object.keys(NAME_WEIGHTS) as NameTrait[]).reduce((odds, trait) => odds + NAME_WEIGHTS[trait] * traits[trait], 0);
