import type { Askings } from './askings.js';
import { featuresOf, type Features } from './features.js';
import { Likeness } from './likeness.js';
import { findPlaces, type Places } from './places.js';
import { profile, weigh, type Profiles } from './profiles.js';
import { seriesOf } from './series.js';

/** Parts of an interview by which pieces of words are weighed while nothing else is known. */
const BINS = 12;

/** Askings being sorted into groups, and what is known of the groups as they were last looked at. */
export class Sorting {
  readonly features: Features;
  /** Of each text, by number. */
  readonly languageOf: Int32Array;
  readonly languages: number;
  /** Group of each asking; from 0 without gaps once looked at. */
  of: Int32Array;
  count = 0;
  /** Askings of each group, rising. */
  members: number[][] = [];
  /** Pinned question of each group, or -1. */
  pins = new Int32Array(0);
  /** Askings whose wording is used all over the series ("Why?") and joins nothing. */
  readonly loose: Uint8Array;
  profiles!: Profiles;
  likeness!: Likeness;
  /** Null while groups are joined by their wordings alone. */
  places: Places | null = null;
  /** Whether groups may be two parts of one question: not before wordings of one have found each other. */
  mayBeParts = false;
  /** Texts of each group, and how many of its askings have each, in turns: text, number, text, number … */
  wordings: number[][] = [];
  /** The same by text × count + group. */
  private readonly uses = new Map<number, number>();

  constructor(readonly askings: Askings, readonly pinnedOf: Int32Array) {
    this.features = featuresOf(askings);
    const tags = new Map<string, number>();
    this.languageOf = Int32Array.from(askings.texts, ({ language }) => {
      if (!tags.has(language)) tags.set(language, tags.size);
      return tags.get(language)!;
    });
    this.languages = Math.max(1, tags.size);
    this.of = byWording(askings, pinnedOf);
    this.loose = new Uint8Array(this.of.length);
    this.number();
    this.describe(weigh(this.features, wordingsByBin(askings), () => false));
  }

  /** To be called when `of` has changed: looks at all groups again, with their places or without. */
  refresh(withPlaces: boolean): void {
    this.number();
    this.describe(weigh(this.features, this.wordings, (group) => this.members[group]!.length < 2));
    this.places = withPlaces ? findPlaces(this.askings, this.of, this.count, seriesOf(this.askings, this)) : null;
  }

  /** Whether askings of this group are loose. */
  isLoose(group: number): boolean {
    return this.loose[this.members[group]![0]!] === 1;
  }

  /** Whether most wordings of an asking are used by other askings of a group. */
  isUsedBy(at: number, group: number): boolean {
    const { texts } = this.askings.list[at]!;
    let used = 0;
    for (const text of texts) if ((this.uses.get(text * this.count + group) ?? 0) > (this.of[at] === group ? 1 : 0)) used += 1;
    return 2 * used > texts.length;
  }

  /** Numbers groups by their first asking. */
  private number(): void {
    const numbers = new Map<number, number>();
    this.members = [];
    const pins: number[] = [];
    this.of = this.of.map((group, at) => {
      let number = numbers.get(group);
      if (number === undefined) {
        numbers.set(group, (number = numbers.size));
        pins.push(-1);
        this.members.push([]);
      }
      if (this.pinnedOf[at] !== -1) pins[number] = this.pinnedOf[at]!;
      this.members[number]!.push(at);
      return number;
    });
    this.count = numbers.size;
    this.pins = Int32Array.from(pins);
    this.uses.clear();
    this.askings.list.forEach(({ texts }, at) => {
      for (const text of texts) this.uses.set(text * this.count + this.of[at]!, (this.uses.get(text * this.count + this.of[at]!) ?? 0) + 1);
    });
    this.wordings = Array.from({ length: this.count }, (): number[] => []);
    for (const [key, number] of this.uses) this.wordings[key % this.count]!.push(Math.floor(key / this.count), number);
  }

  private describe(weights: Float64Array): void {
    // What is loose weighs words, but is no group to be like.
    const described = { askings: this.askings, features: this.features, languageOf: this.languageOf, languages: this.languages, wordings: this.wordings.map((list, group) => (this.isLoose(group) ? [] : list)) };
    this.profiles = profile(described, weights);
    this.likeness = new Likeness({ ...described, profiles: this.profiles });
  }
}

/** Groups to begin with: pinned questions, and askings with the same wording; of the wordings of an exchange the most used one counts. */
function byWording(askings: Askings, pinnedOf: Int32Array): Int32Array {
  const uses = new Int32Array(askings.texts.length);
  for (const { texts } of askings.list) for (const text of texts) uses[text]! += 1;
  const groups = new Map<string, number>();
  return Int32Array.from(askings.list, ({ texts }, at) => {
    let most = texts[0];
    for (const text of texts) if (uses[text]! > uses[most!]!) most = text;
    const key = pinnedOf[at] !== -1 ? `pinned ${pinnedOf[at]}` : most === undefined ? `asking ${at}` : `text ${most}`;
    if (!groups.has(key)) groups.set(key, groups.size);
    return groups.get(key)!;
  });
}

/** The wordings of each part of the interviews, as those of groups. */
function wordingsByBin({ list, starts }: Askings): number[][] {
  const bins = Array.from({ length: BINS }, () => new Map<number, number>());
  for (const { interview, place, texts } of list) {
    const bin = bins[Math.floor((BINS * place) / (starts[interview + 1]! - starts[interview]!))]!;
    for (const text of texts) bin.set(text, (bin.get(text) ?? 0) + 1);
  }
  return bins.map((bin) => [...bin].flat());
}
