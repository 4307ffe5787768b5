import type { Span } from '../model.js';
import { primary, type Couple, type Stretch } from './contract.js';
import { DENIAL_WEIGHTS } from './data/denial-weights.js';
import { areSoft, denialsIn, veilsIn } from './denials.js';

/** What tells for a fault, or against it. */
export type Trait = keyof typeof DENIAL_WEIGHTS;

/** A couple of which one side denies and the other does not. */
export interface Lonely {
  readonly couple: Couple;
  readonly denies: 'source' | 'target';
  readonly denials: readonly [readonly Span[], readonly Span[]];
  /** Whether it denies less than it seems: "not … until". */
  readonly isSoft: boolean;
  readonly traits: Readonly<Record<Trait, number>>;
  /** Words of the longer side. */
  readonly words: number;
}

/** Words and denials of both sides of a couple. */
interface Measured {
  readonly couple: Couple;
  readonly words: readonly [number, number];
  readonly denials: readonly [readonly Span[], readonly Span[]];
}

/** What is believed of a translator before anything is known: as if so many couples had denied on both sides, and so many on one only. */
const AGREED = 8;
const DISAGREED = 2;
/** Sentences of so few words leave little room to deny in other words. */
const SHORT_WORDS = 6;
const SPACED = /[^\s\p{P}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}][^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{0,199}/gu;
/** Scripts without spaces between words, and letters of a word in them, on average. */
const UNSPACED = [[/\p{Script=Han}/gu, 1.7], [/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu, 3.5]] as const;

const sum = <T>(list: readonly T[], of: (one: T) => number): number => list.reduce((total, one) => total + of(one), 0);
const wordsOf = ({ text }: Stretch): number => (text.match(SPACED)?.length ?? 0) + sum(UNSPACED, ([letter, each]) => (text.match(letter)?.length ?? 0) / each);
const denialsOf = ({ text, version }: Stretch): Span[] => denialsIn(text, primary(version.document.language));
const isLonely = ({ denials: [here, there] }: Measured): boolean => (here.length === 0) !== (there.length === 0);

/** Those of some couples of a bitext of which one side denies, with what tells whether that is a fault. */
export function lonelyAmong(couples: readonly Couple[]): Lonely[] {
  const all = couples.map((couple): Measured => ({ couple, words: [wordsOf(couple.source), wordsOf(couple.target)], denials: [denialsOf(couple.source), denialsOf(couple.target)] }));
  const pace = (sum(all, ({ words }) => words[1]) + 1) / (sum(all, ({ words }) => words[0]) + 1);
  const agreed = sum(all, ({ denials: [here, there] }) => Number(here.length > 0 && there.length > 0));
  const lonely = all.filter(isLonely);
  const habit = Math.log((agreed + AGREED) / (lonely.length - 1 + DISAGREED));
  return lonely.map((measured) => lonelyOf(measured, pace, habit));
}

function lonelyOf({ couple, words, denials }: Measured, pace: number, habit: number): Lonely {
  const denies = denials[0].length > 0 ? 'source' : 'target';
  const own = denials[denies === 'source' ? 0 : 1];
  const { text, version } = couple[denies === 'source' ? 'target' : 'source'];
  const other = veilsIn(text, primary(version.document.language));
  const traits = {
    bias: 1,
    doubled: Number(own.length > 1),
    veiled: Number(other.near > 0),
    loose: Math.min(other.loose, 3),
    stretched: Math.min(1, Math.abs(Math.log((words[0] * pace + 1) / (words[1] + 1)))),
    habit,
    short: Number(Math.max(...words) <= SHORT_WORDS),
  };
  const said = couple[denies];
  return { couple, denies, denials, isSoft: areSoft(own, said.text, primary(said.version.document.language)), traits, words: Math.max(...words) };
}

/** Logarithm of the odds that a denial was dropped or added, beside one that was said otherwise. */
export const oddsOf = ({ traits }: Pick<Lonely, 'traits'>): number => (Object.keys(DENIAL_WEIGHTS) as Trait[]).reduce((odds, trait) => odds + DENIAL_WEIGHTS[trait] * traits[trait], 0);
