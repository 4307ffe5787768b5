import { numbersIn } from '../text/numbers.js';
import { endsAsQuestion } from '../text/questions.js';
import { scriptOf } from '../text/scripts.js';
import { stemOf, withoutArticle } from '../text/stems.js';
import { isUnspacedScript, tokens } from '../text/tokens.js';
import { skeleton } from '../text/transliterate.js';

/** Words have counterparts by a lexicon; anchors (figures, sounds of names and loans) and marks are their own counterparts. */
export type ItemKind = 'word' | 'anchor' | 'mark';

/** What of a sentence can be met again in its translation: words by their stems, `#12`, `~frns`, `?`. */
export type Items = ReadonlyMap<string, ItemKind>;

/** One spelling for each kind of mark, whatever the script. */
const MARKS: readonly (readonly [string, RegExp])[] = [
  ['!', /[!！՜]/u], [':', /[:：]/u], ['"', /["“”„«»「」『』]/u], ['(', /[(（[【]/u], ['…', /…|\.\.\./u], [';', /[;；؛]/u],
];
/** Fewer consonants agree by chance; of more than the last of these, endings differ. */
const [FEWEST_SOUNDS, MOST_SOUNDS] = [4, 5] as const;
/** More of a text is no sentence. */
const LONGEST = 2_000;

export function itemsOf(sentence: string): Items {
  const text = sentence.slice(0, LONGEST);
  const found = new Map<string, ItemKind>();
  for (const word of tokens(text)) {
    if (/^\p{Nd}/u.test(word)) continue;
    found.set(stemOf(withoutArticle(word)), 'word');
    if (isUnspacedScript(scriptOf(word.codePointAt(0)!))) continue;
    const sounds = skeleton(word);
    if (sounds.length >= FEWEST_SOUNDS) found.set(`~${sounds.slice(0, MOST_SOUNDS)}`, 'anchor');
  }
  for (const number of numbersIn(text)) found.set(`#${number}`, 'anchor');
  if (endsAsQuestion(text)) found.set('?', 'mark');
  for (const [mark, pattern] of MARKS) if (pattern.test(text)) found.set(mark, 'mark');
  return found;
}

/** Sounds are looked for only where the other version has them somewhere: a translated name sounds like nothing. */
export const isSound = (item: string): boolean => item.startsWith('~');
