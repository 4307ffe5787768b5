import type { Features } from './features.js';
import type { Askings } from './askings.js';
import { visitor, type Profiles } from './profiles.js';

/** A group like a text, an asking or a group. */
export interface Likely {
  readonly group: number;
  /** Mean cosine over the languages in which both have wordings, 0–1. */
  readonly likeness: number;
}

/** Pieces in more groups than this are looked up in the first ones, or not at all when they say little. */
const MOST_POSTINGS = 400;
const LITTLE = 0.15;
const NOTHING = 0.03;
/** Candidates kept for each text. */
const KEPT = 10;
const LEAST_LIKENESS = 0.1;
/** A group is looked up by as many of its pieces in a language. */
const MOST_PIECES = 60;

interface Described {
  readonly askings: Askings;
  readonly features: Features;
  readonly languageOf: Int32Array;
  readonly languages: number;
  readonly wordings: readonly (readonly number[])[];
  readonly profiles: Profiles;
}

/** Compares wordings with the profiles of groups; keeps its scratch space, so that a comparison costs what it touches. */
export class Likeness {
  private readonly dots: Float64Array;
  private readonly touched: number[] = [];
  private readonly byText = new Map<number, readonly Likely[]>();
  private readonly languages: number;
  private readonly profiles: Profiles;
  private readonly visit: ReturnType<typeof visitor>;

  constructor(private readonly described: Described) {
    this.languages = described.languages;
    this.profiles = described.profiles;
    this.visit = visitor(described);
    this.dots = new Float64Array(described.wordings.length);
  }

  /** The groups with a wording in its language that are most like a text, best first. */
  ofText(text: number): readonly Likely[] {
    let known = this.byText.get(text);
    if (known === undefined) {
      known = this.rank(this.described.features.of[text]!, this.described.features.values[text]!, this.described.languageOf[text]!, -1);
      this.byText.set(text, known);
    }
    return known;
  }

  /** The groups most like an asking, over all of its languages, best first. */
  ofAsking(at: number): readonly Likely[] {
    return this.mean(this.described.askings.list[at]!.texts.map((text) => ({ language: this.described.languageOf[text]!, likely: this.ofText(text) })));
  }

  /** The groups most like a group, over all of its languages, best first. */
  ofGroup(group: number): readonly Likely[] {
    return this.mean([...this.piecesOf(group)].map(([language, pieces]) => ({
      language, likely: this.rank(Int32Array.from(pieces, ([piece]) => piece), Float32Array.from(pieces, ([, share]) => share), language, group),
    })));
  }

  /** Likeness of an asking to the other askings of its own group. */
  withinOwn(at: number, group: number): number {
    const { askings, features, languageOf } = this.described;
    const { weights, wordings, lengths } = this.profiles;
    const { texts } = askings.list[at]!;
    let sum = 0;
    for (const text of texts) {
      const own = group * this.languages + languageOf[text]!;
      let squared = 0;
      features.of[text]!.forEach((piece, index) => (squared += (weights[piece]! * features.values[text]![index]!) ** 2));
      const length = Math.sqrt(squared) * lengths[own]!;
      const cosine = this.ofText(text).find((likely) => likely.group === group)?.likeness ?? 0;
      // A profile is a mean: what the text itself brings into it is taken out again.
      if (wordings[own]! >= 2 && length > 0) sum += Math.max(0, (cosine * length * wordings[own]! - squared) / (wordings[own]! - 1)) / length;
    }
    return texts.length === 0 ? 0 : sum / texts.length;
  }

  /** The pieces of a group that say most, with their shares, by language. */
  private piecesOf(group: number): Map<number, (readonly [piece: number, share: number])[]> {
    const { weights, wordings } = this.profiles;
    const byLanguage = new Map<number, (readonly [piece: number, share: number])[]>();
    this.visit(group, (piece, sum, language) => {
      if (weights[piece]! < NOTHING) return;
      const share = sum / wordings[group * this.languages + language]!;
      const list = byLanguage.get(language);
      if (list === undefined) byLanguage.set(language, [[piece, share]]);
      else list.push([piece, share]);
    });
    for (const list of byLanguage.values()) {
      if (list.length <= MOST_PIECES) continue;
      list.sort((a, b) => weights[b[0]]! * b[1] - weights[a[0]]! * a[1] || a[0] - b[0]);
      list.length = MOST_PIECES;
    }
    return byLanguage;
  }

  private mean(parts: readonly { readonly language: number; readonly likely: readonly Likely[] }[]): readonly Likely[] {
    if (parts.length === 1) return parts[0]!.likely;
    const sums = new Map<number, number>();
    for (const { likely } of parts) for (const { group, likeness } of likely) sums.set(group, (sums.get(group) ?? 0) + likeness);
    return [...sums].map(([group, sum]) => {
      let shared = 0;
      for (const { language } of parts) if (this.profiles.wordings[group * this.languages + language]! > 0) shared += 1;
      return { group, likeness: sum / shared };
    }).sort((a, b) => b.likeness - a.likeness || a.group - b.group);
  }

  /** The groups whose profiles in a language are nearest to some pieces, by cosine. */
  private rank(pieces: Int32Array, shares: Float32Array, language: number, except: number): Likely[] {
    const { weights, starts, groups, shares: held, lengths } = this.profiles;
    const { dots, touched } = this;
    let squared = 0;
    for (let at = 0; at < pieces.length; at++) {
      const piece = pieces[at]!;
      const weight = weights[piece]!;
      const value = weight * shares[at]!;
      squared += value * value;
      const from = starts[piece]!;
      let to = starts[piece + 1]!;
      if (weight < LITTLE) {
        if (to - from > MOST_POSTINGS || weight < NOTHING) continue;
      } else if (to - from > MOST_POSTINGS) to = from + MOST_POSTINGS;
      for (let posting = from; posting < to; posting++) {
        const group = groups[posting]!;
        if (dots[group] === 0) touched.push(group);
        dots[group]! += value * weight * held[posting]!;
      }
    }
    const best: Likely[] = [];
    const length = Math.sqrt(squared);
    let least = LEAST_LIKENESS;
    for (const group of touched) {
      const likeness = dots[group]! / (length * lengths[group * this.languages + language]!);
      dots[group] = 0;
      if (likeness < least || group === except) continue;
      let at = best.length;
      while (at > 0 && (best[at - 1]!.likeness < likeness || (best[at - 1]!.likeness === likeness && best[at - 1]!.group > group))) at -= 1;
      if (at === KEPT) continue;
      best.splice(at, 0, { group, likeness });
      if (best.length > KEPT) best.pop();
      if (best.length === KEPT) least = best[KEPT - 1]!.likeness;
    }
    touched.length = 0;
    return best;
  }
}
