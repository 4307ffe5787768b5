import { EASTERN } from './negations-eastern.js';
import { GERMANIC } from './negations-germanic.js';
import { ROMANCE } from './negations-romance.js';
import { SLAVIC } from './negations-slavic.js';

/**
 * Words that deny, by language, as one text with spaces between them. General knowledge. Whole words unless marked: `x-` begins a word,
 * `-x` ends one, `*x` stands anywhere; `_` is a space within;
 * `!x` begins words that only look as if they were meant.
 */
export interface NegationWords {
  /** Plainly deny what the sentence says: "not", "никто". */
  readonly plain: string;
  /** Deny by meaning: "without", "refuse", "hardly". */
  readonly near: string;
  /** Deny now and then, or say otherwise what others deny: "only", "un-", "until". */
  readonly loose: string;
  /** Where a plain word stands and denies nothing: "not only", "no doubt". Parts of regular expressions, whole words. */
  readonly fixed?: readonly string[];
  /** Where a plain word denies less than it seems: an exception follows ("no … hasta" is "only"), or a question expects a yes. Parts of regular expressions, as above. */
  readonly soft?: readonly string[];
}

/** The same, as lists. */
export interface Negations {
  readonly plain: readonly string[];
  readonly near: readonly string[];
  readonly loose: readonly string[];
  readonly fixed: readonly string[];
  readonly soft: readonly string[];
}

const listed = (text: string): string[] => text.trim().split(/\s+/u).filter((word) => word !== '').map((word) => word.replaceAll('_', ' '));

export const NEGATIONS: ReadonlyMap<string, Negations> = new Map(
  Object.entries<NegationWords>({ ...GERMANIC, ...ROMANCE, ...SLAVIC, ...EASTERN }).map(([language, { plain, near, loose, fixed = [], soft = [] }]) =>
    [language, { plain: listed(plain), near: listed(near), loose: listed(loose), fixed, soft }]),
);
